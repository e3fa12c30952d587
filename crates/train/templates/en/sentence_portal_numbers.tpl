# Numbers: of somebody, and of nobody.
(My|The) (number|phone|cell) (is|changed to) {PHONE}, (old one was|not) {PHONE}.
(Text|Call) (the|my) (barn|shop|truck)( phone|) {PHONE}, {clock} to {clock}.
Their (fax is|Fax:|fax) {FAX}, (phone|ph) {PHONE}, (ext|x) {number}.
MRN {MRN}, acct {ACCOUNT}, (visit|encounter) {ID}, DOB {DOB}.
Member {PLAN}, (group|grp) {ID}, (plan|payer) phone {PHONE}.
(Rx|Prescription) (no.|number|#) {ID}, filled {DATE}, {number} left.
(Claim no.|Case number|Ref #|Auth:) {ID} (from|of|dated) {DATE}.
(Lot|Batch) {ID}, (given|exp) {DATE}.
SSN {SSN}, (DL|license) {LICENSE}, (plate|tag) {PLATE}.
(Serial|SN|Model) {DEVICE}, (bought|implanted|shipped) {DATE}.
(Born|born) {DOB}, (so I'm|which makes me) {age}.
(Zip|ZIP|zip code) {ZIP}, (house|street) {STREET}.
(Last four|last 4) (of|on) (my |)(social|ssn|SSN) (is|are) {SSN4}
I'm {AGE90}, weigh {number}, (walk|use) {number} steps a day.
{AGE90} candles, {number} grandkids, {number} pills.
At {AGE90} my {lab} is {labvalue} and {vital}.
(She|He|Mom|Dad) (will be|turns|turned) {AGE90} (on {DATE.md}|in {MONTH}).
On {DATE.md} {number}, on {DATE.md} {number}, on {DATE.md} {number} (fasting|after lunch).
{DATE} {clock} {vital}; {DATE} {clock} {vital}
Gate code {ID}, (door|buzzer) {LAST}, {STREET}.
Card {ACCOUNT} exp {DATE.md} name {NAME}
Order {ID} for {number} boxes, {number} dollars, ship {DATE.md}.
(Flight|Booking) {ID}, {DATE}, {clock}, seat 14C.
Login {USERNAME}, (code|ticket) {ID}, IP {IP}
VIN {VIN}, {number} miles, bought {DATE} (from|of) {NAME}.
# without identifiers
I'm {age}, {number} lbs, 5'{number}" (tall|or so).
{vital}, {vital}, {vital}
(BP|bp|Blood pressure) (128/84|150/95|118/70), pulse (72|88|101)
Temp (99.1|101.4|97.6), sat (97|92|88)%, (RR|breaths) 18
A1c (6.8|9.1|7.4), LDL (101|162|88), TSH 2.31, eGFR 58
{lab} {labvalue} \({year}\), {lab} {labvalue} \({year}\)
Sugar (112|240|94) (fasting|after pizza), (180|141) at bedtime
Pain (2/10|5/10|8/10) (at rest|walking), (3/10|6/10) now
{number} days, {number} hours, {number} minutes, no (sleep|cigarette)
Took 1/2, then 1 1/2, then 2 of {drug} {dose}
{drug} {dose} {freq}, {number} left, 0 refills
{number} {unit} of {drug}, or is it {number} {unit}?
The (label|box|leaflet) says {number} {unit} (a day|max), not {number}.
Steps: 8,412. Miles: 3.6. Calories: 1,950. Sleep: 6.5.
PHQ-9 (4|11|19), GAD-7 (3|14), MoCA 24/30, ACT 17
(20/20|20/40|20/200) left, (20/25|20/60) right, -2.75 and -3.00
90 tablets, 90 days, 90 dollars, that's (odd|steep).
Walked 100 feet, lifted 95 pounds, (slept|sat) 92 minutes.
Oxygen 94 on 2 liters, 90 without, 98 sitting.
My heart rate was 105, then 98, then 91.
{percent}% better, {percent}% worse, (who counts|you do the math)
Copay $25, deductible $3,000, out of pocket $7,500, met $411.16
CPT 36415, 80053, 93000 and ICD I10, E11.9, what are they
(Room|Bed|Bay) 12, (second|third) floor, {number} other people
Type 2, stage 3, grade 1, class II, (lucky|unlucky) me
T12-L1, C5/6, S1, (bulge|fusion), {year}
Size 8 (shoe|ring), size 14 dress, 38 waist
G3P2, 28 weeks, fundus 27, glucose 131
Apgars 8 and 9, 7 lb 4 oz, 20 inches
I drink 2-3 beers, smoke 1/2 pack, eat {number} times a day
Open 9 to 5, closed 12 to 1, (phone|lab) till 4
Channel 5 at 6, 60 Minutes at 7, bed by 10
24/7, 365 days, 9 to 5: my {bodypart} never rests
Covid x2, flu x1, shots x5, (sigh|ugh)
(Press|I pressed) 1 for English, 4 for nurse, 0 for help, nothing
Form 1095-A, W-2, 1040, 21-526EZ, (which|all of them)?
It costs ${number} (here|now), ${number} in {country}.
(Born|Raised) in {year}, married in {year}, (retired|sick) since {year}
(From|Between) {year} (to|and) {year} I (smoked|drank|served)
I (had|did) {procedure} in '98 and in {year}.
In the 80s, 90s and 2000s I (smoked|ran|sang).
I was in my (20s|thirties|late 40s), now mid 60s.
(Every|each) (2|4|6|12) hours, with (food|milk), for (7|10|14) days
10 mg to 20 mg to 40 mg, (no|some) change
Week 1 fine, week 2 {symptom}, week 3 (gone|worse)
{clock} {drug}, {clock} {drug}, {clock} (bed|walk)
{weekday} {number}, {weekday} {number}, {weekday} {number}
Score 3 of 15, says the (quiz|app|form)
N/A x 10, see (page|line) {number}
