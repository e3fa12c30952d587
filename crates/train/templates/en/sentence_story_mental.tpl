# Mental health, sleep, pain and sleep diaries, pregnancy, dental, veterans.
Since {FIRST} left (in {MONTH}|on {DATE}|me) I (cry|drink|can't sleep).
{FIRST} and I (fight|argue) about (money|{FIRST}|the kids) (daily|every night).
I see a therapist, {PROVIDER}, LCSW, (in {CITY}|on {STREET.name}|on Zoom), every {weekday}.
My counselor at {SCHOOL}, (Ms.|Mr.) {LAST}, knows I (cut|hurt myself).
I tried to (end it|kill myself) on {DATE}, {FIRST} found me, then {FACILITY} for {duration}.
I keep hearing {FIRST}'s voice, (she|he) died {DATE.md}.
At {EMPLOYER} {FIRST} {LAST} (bullies|picks on) me, I shake before each shift.
(Panic|A panic attack) on the bus to {CITY}, {NAME} from work (sat|stayed) with me.
I (served|was) with {FIRST} {LAST} in {country}, he didn't (come home|make it).
I was a medic, {country} {year}, the {HOLIDAY} fireworks (set me off|kill me).
VA (psych|psychiatrist) Dr. {PROVIDER} in {CITY} (gave|put) me (on |){drug}.
My sponsor {FIRST} (answers|picks up) at 3 am, {PHONE}.
Sober since {DATE}, (thanks to|because of) {FIRST} and the guys at {NEIGHBORHOOD}.
Relapsed (on|the night of) {HOLIDAY} at {FIRST}'s house.
detox at {FACILITY} {DATE} to {DATE}, then {FACILITY} (rehab|sober house)
I dream of {FIRST}, (the little girl|the boy) from the (crash|fire) in {CITY}.
My daughter {RELATIVE} (won't|doesn't) eat, {number} pounds, hides food, {age} years old.
{RELATIVE} came out as trans, wants to be called {FIRST}, (we try|help us).
I get so angry that {FIRST} (hides|took the kids to {CITY}).
No guns. Well, {FIRST}'s rifle is (locked up|in the closet) at {STREET}.
(Sleep|sleep) log: {DATE} bed {clock} up {clock}; {DATE.md} bed {clock} up {clock}.
{DATE.md} 4 hrs, {DATE.md} 3 hrs, {DATE.md} none, {FIRST} snores
Pain diary {DATE}: morning 3, noon 6, night 8, took {drug}.
{weekday} {DATE.md} pain 7, walked with {FIRST} to (the lake|church).
Due date {DATE}, by ultrasound {DATE}, midwife {PROVIDER}.
Water broke {DATE} at {clock}, {FIRST} drove like mad to {FACILITY}.
My first, {RELATIVE}, was born {DOB} (at 34 weeks|by C-section), {FACILITY} NICU for {duration}.
Doula is {NAME}, {PHONE}, birth plan (is attached|is with {FIRST}).
lost the baby {DATE.md}, we named her {FIRST}
{PROVIDER.last} delivered my sister's kids, {RELATIVE} and {RELATIVE}.
Dr. {PROVIDER}, DDS, pulled {number} teeth on {DATE}, (dry socket|won't stop bleeding).
My dentist {PROVIDER} in {NEIGHBORHOOD} (wants|needs) your OK before the implant on {DATE.md}.
crown fell out at {FIRST}'s bbq, dentist closed (until {DATE.md}|for {HOLIDAY})
DD214 says {NAME}, service number {ID}, discharged {DATE}.
(Agent Orange|Burn pit) exam at {FACILITY} {DATE}, C-file {ID}
{LAST}, {FIRST}, last four {SSN4}, rated 70 percent, (claim|appeal) of {DATE}
{FIRST} says I'm (manic|talking too fast|not myself), I feel great.
# without identifiers
I feel (down|hopeless|empty|nothing) (most days|nearly every day|since my divorce).
I (can't|cannot) (sleep|focus|stop crying), (it's been {duration}|for {duration}).
(No|I have no) plan to hurt myself, (just tired of it all|I have kids).
My PHQ-9 was {number} and the GAD-7 {number}, (says the app|whatever that means).
Panic attacks, {number} a week, heart pounding, (hands tingle|can't swallow).
{drug} made me a zombie, {drug} made me fat, {drug} (works|did nothing).
Is it (burnout|ADHD|PTSD|bipolar|grief|just me)?
I (use|like) (Calm|Headspace|BetterHelp), it helps (some|a bit).
I hear my name when (nobody|no one) is there.
(Bed|In bed) by {clock}, asleep by {clock}, up {number} times to pee.
I wake at {clock} every night, mind racing about (bills|work|nothing).
CPAP mask leaks, {number} events an hour, AHI was {number} before.
I drink (a glass|a bottle|a six pack) (a day|most nights|to sleep).
{number} days sober( and counting|, one day at a time).
My Grace period with the bottle is over, I (want|need) help.
Pain {number} (today|this week), flare after (rain|yard work|sex).
morning 4/10, noon 6/10, bedtime 8/10, meds at {clock}
{number} weeks pregnant, (nausea|swelling|no kicks since {clock}), BP (142/91|110/70|128/86)
It's my (second|third) pregnancy, I'm {age}, rhesus negative.
Can I take {drug} while (pregnant|nursing|breastfeeding)?
Contractions every {number} minutes since {clock}.
baby latches (badly|only left), nipples cracked, (lanolin|nipple shield) helps
Tooth {number} hurts (to cold|to bite), gum swollen, (no dentist|dentist says root canal).
I grind my teeth, (jaw|TMJ) clicks, night guard (broke|hurts).
Army, {year} to {year}, two tours, back and ears shot.
Marines don't cry, well this one does.
Bad water on base, PACT Act, (the VA lost|they lost) my file, you know the rest.
The C&P exam was a joke, (ten|{number}) minutes, tinnitus 10 percent.
Therapy, yoga, Zoloft, repeat.
I watch The Office until {clock} because (quiet|silence) scares me.
