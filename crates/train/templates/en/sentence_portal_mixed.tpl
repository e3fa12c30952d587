# Single portal sentences; identifiers in odd places.
{FIRST}'s fever (broke|came back) (last night|{reltime}|on {DATE.md}).
{FIRST} takes {drug} {dose} {freq}, (right|correct)?
(Dr.|Doctor) {PROVIDER.last} put me on {drug} and {PROVIDER.last} took me off (again|it).
{PROVIDER.last}'s office (says|said) you (must|have to) sign (the form|it).
(will|could) {FIRST} call me, (she|he) said (she|he) would on {weekday}
{FIRST} {FIRST} {LAST} is how it stands on the card.
mark it for {LAST}, please, not for {LAST}
(send|mail|ship) it c/o {NAME}, {ADDRESS}
care of {NAME} at {STREET}, (he|she) is my (neighbor|super|brother)
Please leave the box with {FIRST} (next door|in the office|at number {number}).
we're (staying|living) with {FIRST} and {FIRST} in {CITY} (till|until) {DATE.md}
I (get|got) my shots at the {FACILITY} on {STREET.name}.
(drove|went|walked) from {CITY} to {CITY} with this {bodypart}
{CITY} doesn't have a {specialty} so I go to {CITY}.
(the {CITY} office|{NEIGHBORHOOD} clinic|your place on {STREET.name}) is easier for me
(Since|After) {DATE} I have had {symptom} and {symptom}.
it started {DATE.md}, (a|on a) {weekday} i think, after dinner at {FIRST}'s
My (period|last period) was {DATE.md}, (the one before|before that) {DATE.md}.
Surgery was {DATE} with {PROVIDER}, stitches out {DATE.md}.
{DATE}: {vital}. {DATE}: {vital}. {DATE}: {vital}.
Sugar log {DATE.md} {number}, {DATE.md} {number}, {DATE.md} {number}.
(between|from) {MONTH} (and|to) {MONTH} I lost {number} pounds
My pump (serial|s/n|SN) {DEVICE} (keeps|is) alarming, tech support gave me case {ID}.
The (CPAP|BiPAP|machine) was recalled, {DEVICE}, (registration|reference) {ID}, {brand} sent an email to {EMAIL}.
(pacemaker|ICD|loop recorder) card says {DEVICE}, implanted {DATE} by {PROVIDER} in {CITY}
My (son|daughter|niece|nephew|grandson|friend) {RELATIVE} (can|will) drive me.
(Please|pls) tell {NAME} that {NAME} can't come.
Mr. {LAST}, my pharmacist, (says|thinks) {drug} and {drug} don't mix.
Officer {LAST} and a (lady|guy) named {FIRST} (brought|drove) me to {FACILITY}.
Pastor {LAST} and sister {FIRST} prayed with me.
Coach {LAST} (made|makes) him run with the {bodypart} (taped|wrapped).
Ms. {LAST}, (the|his) school nurse at {SCHOOL}, (gave|gives) him {drug} at noon.
(aunt|uncle|tia|cousin) {RELATIVE} had the same thing
{RELATIVE}, {RELATIVE} and little {RELATIVE} all have (it|the rash|strep) now.
My kids: {RELATIVE} \({age}\), {RELATIVE} \({age}\) and {RELATIVE} \({agemonths} months\).
grandma {LAST} turned {AGE90} on {DATE.md} and still (gardens|drives)
she is {AGE90} and (lives alone|walks with a cane|is sharp as a tack)
my dad is {AGE90} years old, (on|takes) {drug}, {drug} and {drug}
at {AGE90}, (do I|does she) really need a {procedure}?
(I'm|im) on the {EMPLOYER} plan, not {EMPLOYER}.
I (clean|do security|drive) for {EMPLOYER} (nights|on weekends) and can't take calls.
my boss, {FIRST} {LAST}, needs a note
She teaches (third|second|fifth) grade at {SCHOOL} and everyone there is sick.
(he|she) goes to {SCHOOL} in {CITY}
{SCHOOL} (sent|called), {FIRST} threw up twice.
can you fax it to {FAX} (attn|attention) {FIRST}
{PHONE} is my (husband's|wife's|daughter's) cell, use {PHONE}
(call|text) {PHONE} not {PHONE}
email me at {EMAIL} or {EMAIL}, (whichever works|the second is work)
log in is {USERNAME}, (password reset|reset) goes to {EMAIL}
I filled it in at {URL}, ticket {ID}.
(Confirmation|Order|Tracking|Ticket) ({ID}|number {ID}|# {ID}).
My member number is {PLAN}, it begins with the letters on the card.
ssn {SSN} since you (asked|need it)
last four of social: {SSN4}
my MRN, I think, is {MRN}
(plate|tag) {PLATE}, gray Honda, parked by the ER
(We met|You saw us) at {FACILITY}, room {number}, when {FIRST} was born on {DOB}.
{HOLIDAY} is when (the pain|it) (began|started).
I'd (rather|like to) wait till after {HOLIDAY}.
(in|around|early|late) {MONTH} my hair (began to fall|fell) out
{EMPLOYER}'s nurse checked me, {vital}, and sent me home.
I was discharged from {FACILITY} {DATE} (AMA|against advice|with {drug}).
{FACILITY} (ER|emergency room), (bed|bay) {number}, (saw|seen by) a Dr. {PROVIDER}.
Who is {NAME}? Her name is on my after visit summary.
Is {PROVIDER.last} (back|still on leave|in today)?
{PROVIDER}, {PROVIDER} and {PROVIDER} all say something else.
Are you related to {NAME} of {CITY}? My {relation} worked with him.
A woman called {FIRST}, or {FIRST}, I forget, told me to (stop|hold) the {drug}.
(dr|doc) {PROVIDER.last} knows me as {NICK}
The name on the bottle is {NAME}, that's my {relation}'s.
(Lost|I lost) my wallet in {CITY}, license {LICENSE}, insurance card {PLAN}, all gone.
{ZIP} is my zip, the system (says|has) {ZIP}
(mail|post) goes to a box in {CITY}, {state}
{COUNTY} health department gave me the (shots|vaccine) on {DATE.md}.
Everybody in {NEIGHBORHOOD} has this (cough|bug).
I grew up in {CITY}, moved to {CITY} in {year} and to {state} in {year}.
off {STREET.name}, second house past the church, (blue door|green gate)
apartment above {EMPLOYER} on {STREET.name}
My aide {FIRST} from {EMPLOYER} (quit|left|did not show up).
{FIRST}, the (PT|therapist|visiting nurse) from {FACILITY}, comes (on|every) {weekday}.
I named you, Dr. {PROVIDER.last}, on the {EMPLOYER} disability form, claim {ID}.
{NAME} (my boyfriend|my girlfriend|my ex|my roommate) tested positive on {DATE.md}.
(I sat|We sat) next to {FIRST} who now has COVID.
IP address of my tablet is {IP}, IT asked for it
{FIRST}'s glucose sensor {DEVICE} fell off in the pool.
(VIN|vin) {VIN} is the van with the lift, the (form|grant) wants it.
license {LICENSE}, issued by {state}, expires {DATE}
# without identifiers
(I|We) (will|may|might) need more {drug} (soon|by {weekday}|next week).
The (rose|wheat|milk|corn) allergy test was negative.
(Will|Can|May) I (take|mix|crush) {drug} with {food}?
My skin is (brown|dark|fair) and the (mark|spot|mole) on my {bodypart} (grew|bleeds|itches).
the bill (is wrong|makes no sense|came again)
(I hope|Hope) the (new|next) dose (helps|works).
To be frank, I (don't|do not) (like|trust) {brandrug}.
Art therapy (helps|helped) more than {drug}.
By the grace of God my {lab} is {labvalue}.
We march (every|each) {weekday} for the {bodypart} rehab, ha.
It (may|might) be the {drug}, (it may not|who knows).
My {brand} (says|shows) I (slept|walked) {number} (hours|miles).
I take Tylenol PM, (Benadryl|Claritin|Zyrtec) and (Tums|Pepto|Imodium) (as needed|sometimes).
Is Ozempic (the same as|like) Wegovy or Mounjaro?
{vital}, {vital} and {vital} (this week|lately).
My {bodypart} (hurts|aches|is numb), about {number}/10.
(Pain|It) went from 8/10 to 3/10 (after|with) {drug}.
I am {age}, (never|not) pregnant, two kids.
(The|That) side effect (list|leaflet) is (scary|long).
I had (it|this) in {year} and (again |){year} too.
{weekday} to {weekday} I am fine, weekends are (bad|hell).
(He|She) is {agemonths} months old and weighs {number} pounds.
Medicare and the VA (both|each) say no.
Do I (keep|continue|stop) (the|my) {drug} (before|until) the {procedure}?
My (blood sugar|sugar|glucose) was {number} (fasting|after lunch|at {clock}).
