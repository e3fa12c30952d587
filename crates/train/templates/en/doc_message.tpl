# Messages of patients and families to a clinic, with and without identifiers.
(Hi|Hello|Good morning|Dear) Dr. {PROVIDER.last}, (this is|it's) {FIRST} (again|from last {weekday}|). My {symptom} (is|are) (no better|worse|back) and the {drug} (isn't helping|makes me sick). (Should I|Can I) (stop|double) it? (Thanks|Thank you), {NAME}
(Hi|Hello), I (need|would like) a refill of {drug} {dose}. I have (3|4|5) left. (Same pharmacy|Pharmacy on {STREET}|). (Thx|Thank you)
I was (told|asked) to (send|report) my blood pressures: 142/88, 138/84, 151/90, 129/79. (Pulse|HR) 64-72. I take {drug} {freq} (with|without) food.
My name is {NAME}, (born|DOB) {DOB}. I (moved|just moved) from {CITY} to {CITY} and need a new {specialty} doctor who (takes|accepts) {PLAN}. (Can you|Could someone) call me at {PHONE} (after 5|in the mornings|)?
(Mom|Dad|Grandma|My aunt) {FIRST} fell (on {DATE.md}|at the {FACILITY} parking lot|on {STREET}). (She|He) is {AGE90}, (takes|on) blood thinners, and has a (bump|bruise). (ER|urgent care|wait)?
My {relation} has {condition} and is acting confused {reltime}. He is {age}, takes {drug} and {drug}, temp 99.4. What should I look for?
(Is|Was) my {lab} of {labvalue} normal? The app flags it red. I feel fine, no {symptom}, ran 5 miles on {weekday}.
Please send my (records|images|MRI disc) to {FACILITY}, (attn|c/o) {PROVIDER}, {ADDRESS}, fax {FAX}, before {DATE.md}. {NAME} \({MRN}\)
I got a bill \({ACCOUNT}\) for $312 from {DATE}, but {EMPLOYER}'s insurance {PLAN} should (cover|pay). I left messages with {FIRST} and {FIRST} in billing. {PHONE}. - {NAME}
(Our|My) (son|daughter) {FIRST}, {agemonths} months, has had (a fever|diarrhea|croup) since {DATE.md}. He weighs 22 lb. How many mL of (Tylenol|Motrin)? We are (in|at) {CITY} with my parents, {FIRST} and {FIRST}.
{FIRST} needs a school form for {SCHOOL} by {DATE.md}; (asthma|{food} allergy|seizure) action plan too. I can pick it up or you can e-mail {EMAIL}.
(Thank you|Thanks so much) for (seeing|helping) my (wife|husband) {FIRST} {LAST} on {HOLIDAY}. Nurse {PROVIDER} was (wonderful|so kind). {RELATIVE}
Can I drink (wine|beer|coffee) on {drug}? What about grapefruit, {food}, or {food}? The label says "may cause drowsiness".
since starting {brandrug} i get {symptom} about 2-3 times a week, usually an hour after the {dose} dose. is this common? should i take 1/2?
I'd like to (cancel|move) my (colonoscopy|MRI|{test}) on {DATE} at {clock}; I'll be in {CITY}, {state} for work \({EMPLOYER}\). Any {weekday} works.
hi its {FIRST} i lost my (script|inhaler|pills) at {CITY} airport, pharmacy on {STREET} phone {PHONE} can you call in {drug}
(My|The) (CPAP|pump|sensor|monitor) {DEVICE} says error 7. I called the company \(case {ID}\). Who (do I|should I) ask? {NAME}, {EMAIL}
To the office of Dr. {PROVIDER}: my attorney, {NAME}, at {EMPLOYER} needs a letter about my injury of {DATE} in {COUNTY}. (Claim|Case) {ID}. My SSN is {SSN}. {NAME}, {ADDRESS}.
What vaccines do I need for {country}? I leave in 6 weeks, {age}, healthy, had MMR as a child, not sure on typhoid or yellow fever.
The stitches (4-0|3-0 nylon) have been in for {duration}; it is red and there is (yellow|white|brown) drainage. No fever, 98.9. Do they come out?
I've been reading about {trial} and {drug}. With my EF of 40% and A1c of 7.9, would it help me more than {drug}?
(Please|Can you) call my (sister|brother|daughter) {RELATIVE} at {PHONE} with the biopsy results since I'm hard of hearing. My birthday is {DOB}. {NAME}
{FIRST} {LAST} here. I think I have {condition}. My {relation} {FIRST} had it at {age}. She lived in {CITY} and died {DATE}. Should I be tested for {gene}?
Appointment {DATE.md} {clock}: do I need to fast? Do I take {drug} that morning? My ride is {RELATIVE}, plate {PLATE}.
(Sorry|Apologies) for the late message. The ER at {FACILITY} gave me {drug} {dose} on {DATE.md}; discharge said to see you in 3-5 days. I am staying with {RELATIVE}, {STREET}, {CITY}. Cell {PHONE}.
my password isn't working, username {USERNAME}, email {EMAIL}, last 4 of ssn {SSN4}, bday {DOB}
I'm {age}, 5'7", 162 lb, nonsmoker, on the pill \({brandrug}\). Migraines with flashing lights started this year. Is the pill still ok?
Do you treat {eponym}? I was diagnosed in {country} in {year} and speak {language}. I have Medicaid from {state}.
It's {MONTH} and my allergies are bad again; may I take {drug} twice a day? Will it interact with {brandrug}?
Art class at the senior center helps my hands; the teacher says fish oil helps. Does it?
I read that rose hip, hops, and white willow bark can replace aspirin. Is that true with a stent from {year}?
Grace period on my insurance ends soon. Could you fill {brandrug} for 90 days?
Young adults on my plan cover until 26, right? My son turns 26 this year and has {condition}.
Hope you are well. Long story short: {symptom}, {symptom}, for {duration}. Urgent care gave {drug}. No better.
Just to let you know, {LAST} family update: {FIRST} is home, wt 141.2, BP 118/66, O2 95%, using the walker. Visiting nurse {PROVIDER.last} comes {weekday}. - {RELATIVE}
Emergency contact change: remove {RELATIVE} {PHONE}, add {RELATIVE} \({relation}\) {PHONE}, {EMAIL}. Address now {ADDRESS}. {NAME} {DATE}
I cut my hand on {weekday}, last tetanus {year} or {year}. Washed with soap. It's about 2 cm. Do I need a shot?
my (dog|cat) {FIRST} bit me, shots current, red streak up my {bodypart}, penicillin allergy, what abx
(Would|Could) you write {EMPLOYER} a note? I missed {DATE.md} to {DATE.md} with {organism}. HR fax {FAX}, attention {FIRST} {LAST}.
Is it ok to fly to {CITY} 3 weeks after {procedure}? What about my brace and pillows?
