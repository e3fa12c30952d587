# Clinical questions and searches that carry a patient's identifiers, woven in at many places.
Given that {NAME} \({age}yo, MRN {MRN}\) from {CITY}, {state} (has|was just diagnosed with|is being worked up for) {condition}, (is|would) {drug} {dose} (safe|a reasonable start|still first line)?
pt {LAST}, DOB {DOB}, on {drug} {dose} {freq} (-|--|:) interaction with {drug}?
Need dosing guidance: my {age} y/o (father-in-law|mother-in-law|stepson|grandmother|uncle) {NAME}, SSN {SSN}, was seen at {FACILITY} {reltime} for {condition} and (left|came home) on {drug}.
(What|Which) antibiotic (covers|works for) {organism} in a patient allergic to penicillin? (Patient:|Pt:|Re:) {NAME}, {DOB}, {PHONE}.
{NAME.last_first} / {age}( |)(M|F) / {condition} / {drug} {dose} / any renal adjustment (if eGFR (18|24|29|41)|at creatinine (1.9|2.4|3.1))?
My (wife|husband|partner|sister) {FIRST} (takes|has been taking|was put on) {drug} since {DATE} and now has {symptom}. (Is this|Could this be) a side effect(?| or should we call {PROVIDER.last} at {PHONE}?)
summarize (evidence|latest trials|guidelines) for {drug} in {condition}, context: {age}-year-old (man|woman) named {FIRST} {LAST} living (in|near|outside) {CITY}
(Compare|Contrast) {drug} (and|with|vs) {drug} for {FIRST}, who is {age}, (works|worked) at {EMPLOYER} and (can't|cannot) miss shifts (because of|due to) {symptom}.
Is a {lab} of {labvalue} (dangerous|critical|concerning|expected) on {drug}? The result is from {DATE} and belongs to {NAME}, account {ACCOUNT}.
{drug} {dose} - max daily dose (in|for) {condition}? Asking for {NAME} \(ID {ID}\), (admitted|discharged) {DATE}.
Patient lives at {ADDRESS}. Which home oxygen (criteria|thresholds) apply when SpO2 is (86|87|88|89)% on exertion?
(Can|May) Mr. {LAST} (resume|restart|hold) {drug} (before|after) {procedure} on {DATE}? (His INR was 2.4.|His creatinine is 1.3.|Platelets 88.|)
I'm seeing {NAME} today (for|with) {symptom} x {duration}. {FIRST} is {AGE90} (years old|y/o|yo), lives alone in {CITY}. (What|Which) (falls|cognitive|frailty) screen (is best|should I use)?
{FIRST}'s {lab} came back {labvalue} on {DATE}; (how|what) (should we interpret this|does that mean) (with|given) {condition}?
Hi, (this is|I'm) {NAME}, {DOB}. My doctor, Dr. {PROVIDER.last}, (started|switched) me (on|to) {brandrug}. (Can I|Is it ok to) (drink|eat {food}|take ibuprofen) with it?
{EMAIL} wants to know: (does|can) {drug} cause {symptom} (and how long does it last|or is it the {condition})?
Search: {condition} {specialty} (guideline|review) {year}; patient initials {INITIALS}, chart {MRN}, insurer ID {PLAN}
(our|the) pt \({INITIALS}, {age}, from {COUNTY}\) had {procedure} on {DATE.md} -- when (is|would be) DVT prophylaxis safe to stop?
how long (after|post) {procedure} can {FIRST} {LAST} fly to {country}? she leaves {CITY} {DATE.md} (for|because of) a wedding
{NAME} called from {PHONE} at {clock}: (fever|T) 101.2, BP 98/54, (took|has had) {drug} {dose} x 3 doses. (ED now|Send in|Observe)?
Which (vaccines|shots) does {NAME}, DOB {DOB}, need before (travelling|moving) to {country} (with|despite) {condition}?
Write a (patient-friendly|plain-language|one-paragraph) explanation of {condition} for {NAME}, a {age}-year-old {occupation} (at|with) {EMPLOYER} in {CITY}, {state}.
Draft a letter to {NAME}, {ADDRESS}, (explaining|about) the {test} of {DATE} and next steps (for|in) {condition}.
Does (Medicare|Medicaid|Part D) cover {brandrug} for {condition}? Member {PLAN}, {NAME}, born {DOB}.
{age}yo (M|F) \({NAME.last_first}; {PHONE}\) w/ {condition} + {condition}, (BP|bp) 152/94 on (two|three|2|3) agents (->|:) add {drug}?
Is the rash from {drug}? See photo at {URL} taken {DATE} by {FIRST}'s mother.
Device {DEVICE} (implanted|placed) {DATE} in {NAME}: is it MRI conditional (at 1.5 T|at 3 T|)?
What does "{condition}" on line 3 of the {DATE} {test} report mean? Accession {ID}, {FACILITY}.
(looking for|need) a {specialty} referral near {ZIP} who sees (adults|kids) with {condition}, pt {FIRST} {LAST} \({age}\)
Dr. {PROVIDER} at {FACILITY} (told|advised) my {relation} {FIRST} to stop {drug}. (Is that normal before|Does it matter after) {procedure}?
{SSN} {NAME} {DOB} (need|pull) last {lab} and trend (for|over) {duration}, flag if > {labvalue}
For a {age}-year-old whose only contact is {RELATIVE} \({relation}, {PHONE}\), what capacity (assessment|tool) is (accepted|validated) in {state}?
Patient from {NEIGHBORHOOD} with cough, night sweats and weight loss, worked at {SCHOOL} until {MONTH}: TB work-up (order|steps)?
(Someone|A man|A woman) named {NAME} left a message about {symptom} after the {brandrug} injection on {DATE.md}. Known reaction? (How common?|)
Is {drug} (OK|safe|compatible) (in|during) (pregnancy|breastfeeding)? G2P1, EDD {DATE}, patient {FIRST} {LAST}, seen at {FACILITY}.
{FIRST} was born {DOB} at 31 weeks. (Corrected|Adjusted) age growth chart or chronological? weight {vital}
Baby {LAST}, MRN {MRN}, bili 14.2 at 52 h, 37+4 wk: (phototherapy|PT) per {guideline}?
We (received|got) a fax from {FAX} (about|on) {NAME}: {lab} {labvalue}. (Who|Which specialty) should follow this up?
(Hey|Hello|Hi there), I need (quick|some) help. Name's {FIRST}, {age}, I take {drug} for {condition} and {FACILITY} gave me {drug} yesterday. Is the combination safe?
trial eligibility: {NAME}, {age}, {gene}-mutated {condition}, ECOG 1, lives in {CITY} {ZIP}, can travel (50|100) miles, contact {EMAIL}
The chart of {NAME} \(#{MRN}\) lists {eponym} (since|from) {year}; does that (rule out|contraindicate) {drug}?
(Explain|Tell me) what the letter dated {DATE} from {FACILITY} means: "{condition}, {test} advised within 6 weeks". I'm {FIRST}, {age}.
I go by {NICK}, real name {NAME}. Been on {drug} {dose} {freq} for {duration}. (Why am I|Why do I feel) (so tired|so dizzy|nauseated|off balance)?
Mrs. {LAST} \({relation} of {RELATIVE}\) wants to know whether {eponym} (runs in families|is inherited).
{PROVIDER}, MD \({specialty}\) (asks|is asking) whether {trial} results apply to {NAME}, {age}, EF 35-40%, on {drug} {dose}.
{USERNAME} posted on the portal {reltime}: "my {bodypart} hurts after {procedure}, {DATE.md}" -- triage (level|category)?
What is the (half-life|washout|onset) of {drug}? pt {INITIALS}/{DOB}/{MRN} going for {procedure} {DATE.md} at {clock}
Wearable {DEVICE} (logged|recorded) HR 38 overnight for {NAME} on {DATE}. (Bradycardia|Artifact) (work-up|next step)?
(Could|Would) {condition} explain why {NAME} from {CITY} has {symptom}, {symptom} and {lab} of {labvalue}?
case: {NAME.last_first}, {age}. Lives {STREET}, {CITY}. {duration} of {symptom}. Hx {condition}. Meds {drug}, {drug}. ddx?
DDX for {symptom} + {symptom} in a {age} year old {nationality} (man|woman) (named|called) {NAME} who (returned|came back) from {country} on {DATE}?
Please (calculate|work out) CHA2DS2-VASc: {NAME}, {DOB}, (male|female), HTN, DM, no prior stroke. (Then HAS-BLED.|)
FIB-4 for {FIRST} {LAST}: age {age}, AST 61, ALT 48, plt 142 \(drawn {DATE} at {FACILITY}\)
{age}F, {FIRST}, post-op day 3 from {procedure}, Dr. {PROVIDER.last}, T 38.4, WBC 14.2. (Most likely source|Five Ws)?
QTc 498 on {drug} + {drug} (what do I stop first|alternatives)? Tele bed 12, {LAST}, {MRN}
Before I call {RELATIVE} \({relation}\) at {PHONE} back: (prognosis|median survival|what to expect) in {condition}, stage IIIB?
License {LICENSE} holder {NAME} had a seizure on {DATE}. Driving rules in {state} after a first (unprovoked|provoked) seizure?
after the crash on {DATE} \(plate {PLATE}, claim {ID}\) {FIRST} has {symptom}; does a normal CT (rule out|exclude) concussion?
(I|We) have {NAME}'s {test} from {FACILITY}, {DATE}: "{condition}". Is {procedure} (needed|indicated) or can it wait until (after {HOLIDAY}|{MONTH})?
from: {EMAIL}\nto: pharmacist\n{FIRST} is on {drug} {dose}. {FACILITY} added {drug}. Grapefruit? Alcohol? Driving?
Q: {drug} with {food}?\nA needed by {clock} for {NAME}, room {number}, {FACILITY}
Patient: {NAME}\nDOB: {DOB}\nQuestion: (can|should) {drug} be (crushed|split|given by PEG)?
name={NAME}; dob={DOB}; mrn={MRN}; query=(empiric|first-line) treatment of {condition} (with|in) CKD 4
[{MRN}] [{NAME}] {condition}: second-line (agent|therapy) when {drug} fails?
"{NAME}" "{condition}" "{drug}" site:{URL}
{NAME} + {DOB} + {condition} = ? (what should the plan be|what are we missing)
UpToDate style answer please: {age}M \(pt's name {NAME}, lives {CITY}\) with {eponym}, on {drug}; monitoring (labs|schedule)?
My grandfather, {NAME}, turned {AGE90} (on {DATE}|in {MONTH}|last week) and takes {number} pills a day. Which can be deprescribed: {drug}, {drug}, {brandrug}?
ok so {FIRST} \(not (her|his|my) real name, it's actually {NAME}\) has {condition}. what (foods|sports) should be avoided
Not sure who to ask. {RELATIVE}, my {relation}, was at {FACILITY} from {DATE.md} to {DATE.md} for {condition}; the bill {ACCOUNT} lists "{procedure}". Was that (necessary|standard)?
(Should|Must) a school nurse at {SCHOOL} give {drug} to {NAME}, grade 4, if the (peak flow|glucose) is in the yellow zone?
{NAME}'s employer, {EMPLOYER}, requires a note: can a {occupation} with {condition} lift more than (10|20|50) lb?
IP {IP} session {ID}: user {NAME} asked "is {drug} making me depressed?" -- draft a safe reply
how do I get {brandrug} cheaper, i'm on {PLAN} and live in {CITY} {state}, income under $(18,000|24,000|31,500)
Does {FIRST} need (endocarditis|antibiotic) prophylaxis? Valve {DEVICE} put in {MONTH}, dental cleaning {DATE.md}.
Interpret: ABG 7.28/62/58/29 on 2 L NC, {NAME.last_first}, {age}, {FACILITY} ICU bed {number}.
ABG 7.(21|29|33|48), pCO2 52, HCO3 20 - {LAST}, {INITIALS}. mixed or not?
thanks. one more: pt's (sister|daughter|wife) {RELATIVE} had {gene} (+|positive|pathogenic variant). test {FIRST}? she's {age}
VIN {VIN}, driver {NAME}, airbag deployed, sternal pain: troponin (timing|intervals) and echo (indication|need)?
(Which|What) statin for {NAME} (given|with) LDL 162, ASCVD risk (7.8|12.4|19.1)%, intolerant of {drug}? Last seen {DATE} by {PROVIDER}, (NP|PA-C|DO).
Find case reports like this one: {age}-year-old {occupation} from {CITY}, {state}, {eponym}, presenting with {symptom}; I will share it as {ID}.
what's the (pediatric|peds) dose of {drug}; kid is {FIRST}, {agemonths} mo, 9.8 kg, mom {RELATIVE} on the phone {PHONE}
CrCl please. {NAME}, {age}, 64 kg, Cr 1.8, female, chart #{MRN}. then vanc (loading|initial) dose
{FIRST} {LAST}\n{STREET}\n{CITY}, {state} {ZIP}\n\nIs (PT|physical therapy|speech therapy) covered for {condition}?
Would you recheck the {lab} in {duration}? It was {labvalue} \({DATE}\), then {labvalue} \({DATE}\). Patient {NAME}, followed at {FACILITY} (since|from) {year}.
2nd opinion for {NAME} DOB {DOB}. {condition} dx {year} by {PROVIDER.last} at {FACILITY}. Tx: {drug} x {number} cycles. {gene} negative. What now?
In {COUNTY}, (rabies|plague|tularemia) exposure, {NAME}, {age}, bat in bedroom {DATE}: PEP schedule with days 0, 3, 7, 14?
PEP after needlestick - source pt {NAME}, HIV neg {DATE}, HCV pending; exposed nurse {PROVIDER}
Anyone know if {drug} can be given to {FIRST} {LAST} (who has|with|despite) {eponym} (and|plus) a {lab} of {labvalue}? I'm covering for Dr. {PROVIDER.last} (tonight|this weekend).
Translate into {language} for {NAME}: "Take {drug} {dose} {freq} with food. Call {PHONE} if you have {symptom}."
My name is {NAME} and I am a {age} year old {occupation}. {symptom.cap} since {HOLIDAY}. (What could it be|Should I worry|Do I need a doctor)?
{condition.cap} in {NAME} \({AGE90}, {CITY}\): (is|would) {procedure} (be|) reasonable at this age or is (comfort care|conservative management) better?
re {LAST} {FIRST} {DOB}: bridging needed? mech mitral, warfarin, {procedure} {DATE.md}
The portal shows "{lab} {labvalue} (H|L)" for {NAME}; login {USERNAME}. Should it be repeated (fasting|before {DATE})?
If {RELATIVE}, power of attorney for {NAME}, refuses {procedure}, what (does|do) {state} law and the {guideline} say?
Ms {LAST} {PHONE} {EMAIL} {DOB} wants {brandrug} instead of {brandrug}; PA criteria?
Can {FIRST} go back to {SCHOOL} with {organism}? Last fever {DATE.md}, on {drug} for {duration}.
i think my son {FIRST} swallowed a battery {reltime}, he is {agemonths} months, we're at {STREET} in {CITY}, what now
Ticket {ID}: "Glucometer {DEVICE} reads 40 points high". Patient {NAME}. (Advice|Which reading to trust)?
{age} yo (Black|white|Asian|Hispanic) (man|woman), {CITY}, known to Dr. {PROVIDER}, (new|recurrent) {condition}. Anything beyond {drug}?
NEED: reversal for {drug}. WHO: {NAME}, {age}. WHERE: {FACILITY} ED. WHEN: bleed since {clock}, {DATE}.
does "(rule out|r/o) {condition}" on a bill count as a diagnosis? claim {ID}, member {PLAN}, date of service {DATE}
Convert {NAME}'s regimen: {drug} {dose} {freq} to {drug}; (renal|hepatic) function normal; last dose {DATE.md} {clock}.
