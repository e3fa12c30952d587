# Parents, proxies, aides, spouses writing for somebody.
(I am|I'm) writing (for|on behalf of) my mother, {NAME}, {AGE90}, (who lives|living) at {FACILITY} in {CITY}. She (has|got) {symptom} since {DATE.md}. (Can Dr. {PROVIDER.last} call the nurse there, {FIRST}, at {PHONE}?|Please call me first, {PHONE}.) I am her (daughter|son) and POA.\n{NAME}
My dad {NAME} \({DOB}\) (fell|had a fall) on {DATE}. He's ok but (won't|refuses to) use the walker. He listens to you, Dr. {PROVIDER.last}. (Tell him.|Could you scold him?) - {FIRST}, his (daughter|youngest)
{FIRST} has had a fever of 103 since {DATE.md}. We gave Tylenol at {clock} and Motrin at {clock}. {age} years, {number} lbs. (Daycare|{SCHOOL}) has RSV going around. {NAME} \(mom\), {PHONE}
Twins {FIRST} and {FIRST} {LAST}, born {DOB}. {FIRST} eats fine, {FIRST} spits up (everything|all his bottles). (Formula is|We use) Similac. Which one may be weighed first on {DATE.md}?
I'm {RELATIVE}'s foster mom since {DATE}. His case worker is {NAME}, {COUNTY}, {PHONE}. No papers came with him, (not even|just) a name: {NAME}, about {age}. He takes {drug}, I think {dose}.
My husband {RELATIVE} has {condition} and is getting (mean|lost). He drove to {CITY} on {DATE.md} and could not find home, (a deputy, {LAST}, brought him|our son {RELATIVE} got him). (Plate is {PLATE} if you must report it.|Take his license, {LICENSE}, please!)
hi its {FIRST} im the aide for mr {LAST} on {STREET.name}, his sugar is {number} n he is shaky. family dont pick up \({PHONE}\). what i do
Grandma's list for {DATE}: 1\) is {drug} needed at {AGE90}? 2\) hospice, yes or no, {RELATIVE} says no, I say yes. 3\) who signs, {NAME} or {NAME}?
Our son {NAME}, {age}, is autistic and (nonverbal|hates needles). For the draw on {DATE} could {FIRST} (from last time|who was so patient) do it? (His school is {SCHOOL}.|He loves trains and Thomas.) {FIRST} and {FIRST} {LAST}
Mother is refusing meds. She calls {FIRST}, the night nurse at {FACILITY}, "the spy". She thinks I'm her sister {RELATIVE}, who died in {year}. Room {number}, MRN {MRN}. (Please advise|Any ideas), {NAME}
To the pediatrician on call: {FIRST} swallowed a (button|coin|magnet) at {clock}. Poison control gave us case {ID}. We are (in|near) {CITY}, closest ER is {FACILITY}. Call {PHONE} NOW
Please update contacts for {NAME}: 1. {NAME}, daughter, {PHONE}. 2. {NAME}, nephew, {PHONE}, {EMAIL}. Remove {NAME}, she (died|passed) on {DATE}.
My wife's chemo at {FACILITY} is every {weekday}. After {DATE.md} she had {symptom}, {vital}. Dr. {PROVIDER} is away, {PROVIDER} covers but (never|doesn't) answer. She is {NAME}, {DOB}.
As guardian of {NAME} \(order {ID}, {COUNTY} court, {DATE}\) I (consent|do not consent) to the {procedure}. Reach me at {EMPLOYER}, {PHONE}, or {EMAIL}.
Group home on {STREET.name}, resident {FIRST} {LAST}, staff {FIRST} writing. {FIRST} refused {drug} on {DATE.md} and {DATE.md}. House manager {NAME} (is aware|was told).
(Abuela|Nana|Papa|Oma) {RELATIVE} is coming from {country} on {DATE} and (will need|needs) a doctor. She's {AGE90}, takes {drug} and {drug}. (No insurance|Travel insurance {PLAN}). Do you see visitors? {NAME}
{FIRST}'s dad here. She got her first period {DATE.md} and (we don't know what to do|her mom is not around). She'd (like|rather have) a lady, maybe {PROVIDER.last}? {PHONE}
My brother {RELATIVE} overdosed at {FIRST}'s place on {HOLIDAY}. Narcan brought him back. He left {FACILITY} AMA. He's at {STREET}, {NEIGHBORHOOD}, if anyone (still|does) house calls.
School says {FIRST} (can't|cannot) sit still; teacher is Mrs. {LAST}, {SCHOOL}, {EMAIL}. Vanderbilt forms attached. Dad \({NAME}\) had ADHD as well.
Just so you know, my father-in-law {RELATIVE} lies to you. He smokes, he drinks,( and|) he has a girlfriend, {FIRST}, {AGE90} herself! Don't say it was me. {FIRST}
Baby {LAST} (boy|girl), no name yet, born {DATE} at {clock}, {FACILITY}, bilirubin {number}. (They want|Dr. {PROVIDER.last} wants) a recheck {DATE.md}. Mom: {NAME}, phone {PHONE}
Adult day program: {EMPLOYER}, director {NAME}, fax {FAX}. They need TB test and med list for {NAME} by {DATE}. (I'm his sister.|I'm her niece.)
Sister {LAST} of our convent is {AGE90}, deaf, and needs her ears (cleaned|looked at). We come by van( plate {PLATE}|) from {CITY}. Mother {FIRST} comes too.
(Mum|Mom)'s funeral was {DATE}. Thank you, Dr. {PROVIDER.last}, {FIRST}, {FIRST} and all at {FACILITY}. She (talked|spoke) of you often. The {LAST} family, {CITY}
the kids with me at {STREET}: {RELATIVE} {DOB}, {RELATIVE} {DOB}, {RELATIVE} {DOB}. all same insurance {PLAN}. only {RELATIVE} has the cough
# without identifiers
My mother is {age} and (forgets|loses) (everything|words|her keys). (Is this dementia?|When is it time for a home?) She takes {drug} {dose} and {drug}.
My son is {agemonths} months old and (won't|doesn't) (sleep|poop|eat). (Diaper count: {number} today.|He had {number} wet diapers.) Is that normal?
Toddler, {number} lbs, ate {food}, now (hives|spots) on the belly. (Benadryl dose please.|How much Zyrtec?)
My husband snores, stops breathing and falls asleep (at red lights|in church). (He will not come in.|He says he's fine.) What (can|do) I do?
(Caring|Care) for my {relation} {number} hours a day has worn me out. Is there (respite|a day program|help) that Medicaid pays?
The aide gave {drug} twice by mistake at {clock} and {clock}. He is sleepy, {vital}. (Poison control said watch him.|Do we go to the ER?)
Dad has {eponym}, {condition} and a stubborn streak. He's {age}. (Can he drive?|Should he own a gun?|May he have whisky?)
Our teen (sleeps|is) on the phone all night, grades fell, (no friends|wears black). Depression or just being {age}?
My baby has (a soft spot|cradle cap|thrush). {number} weeks old, breast fed, (gains well|gains slowly). Worried first timer.
Daycare won't take her back without (a note|24 hours fever free). She has {condition}, on {drug} since {weekday}.
My {relation} is on home oxygen, 2 liters, sat {percent}%. (The hose is short.|He smokes!) Hospice nurse comes {weekday}s.
She can't swallow pills( any more|). May I crush {drug} and {drug} in (applesauce|pudding)?
He was a {occupation} for {number} years, so the hearing is gone. (He may|He might) answer "yes" to anything you ask.
I'm the proxy for both my parents. The app (shows|lets me see) only one. (Help!|How do I switch?)
Potty trained, then not. New baby at home. {age} years old. (Is it a UTI?|Just attention?)
