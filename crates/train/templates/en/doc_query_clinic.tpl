# A clinician's or family's question with deep alternation; identifiers at the start, in the middle, at the end.
({NAME}|{FIRST} {LAST}|{NAME.last_first}|Mr. {LAST}|Mrs. {LAST}|Ms. {LAST}), (a |){age}(-year-old| y/o|yo| year old|) ({occupation}|{nationality} (man|woman)|patient|male|female) (from|of|living in) ({CITY}|{CITY}, {state}|{COUNTY}|{NEIGHBORHOOD}), (presents with|has|c/o|was admitted for) {symptom}; ({lab} {labvalue}|{vital}). (What is the differential|Which tests first|Could this be {eponym})?
(For|In|With) (my|our|this) (patient|new patient|client|resident), {NAME}, ({age}|{DOB}|{CITY}), (what|which) ({test}|{lab}|{drug} dose) (is needed|would help|makes sense) (before|after) {procedure}?
(What|Which) ({drug}|anticoagulant|insulin|pressor|antibiotic) dose (fits|is right for|would you give) ({NAME}|{FIRST} {LAST}|a patient called {NAME}) \((DOB {DOB}|{DOB}|b. {DOB}|born {DOB})(, MRN {MRN}|; {MRN}|)\) (with|who has) {condition} and {lab} {labvalue}?
Did ({NAME}|{FIRST}|{LAST}) (have {lab} done|get {test}|start {drug}) (since|on) {DATE}? If not, (is|would) {test} (be due|needed) per {guideline}?
(Reviewing|Re|Regarding|RE:|Ref) ({NAME}|{NAME.last_first}) (\(MRN {MRN}\)|, MRN: {MRN},|#{MRN}|/{MRN}/) (seen|admitted|discharged|transferred) (at|from) {FACILITY} (on|) {DATE}: {drug} (was|got) (held|stopped|doubled), (why might that be|any evidence)?
(Please|Could you|Can you|Kindly) (advise|comment|suggest) (on|about) {FIRST} {LAST}'s {condition}. (He|She|They) (can be reached|is) at {PHONE} or {EMAIL}(, lives at {ADDRESS}|). (Current|Home) meds: {drug} {dose}, {brandrug}.
(Case|Scenario|Vignette|Question {number})(:| -) {age}(M|F), (initials {INITIALS}|{INITIALS}|named {FIRST}), ({CITY}|{ZIP}), {symptom} {duration}, {test} on {DATE.md} (neg|shows {condition}). (Next?|Dx?|Tx?|Refer to {specialty}?)
(After|Following|Since) (a visit|an ER visit|a fall|a stroke|{procedure}) (on|around) {DATE} at {FACILITY}, (my|our) (mother|father|aunt|son|client|neighbor) {NAME} (can't|cannot|won't) (swallow pills|sleep|stop shaking|eat). Is it {drug} or {condition}?
(I'm|I am) {PROVIDER}, (a|) {specialty} (fellow|attending|NP|nurse) at {FACILITY}. (Question about|Need help with) {INITIALS}, {age}, {condition}, {lab} {labvalue}. (Is|Would) {drug} (reasonable|appropriate|preferred)?
{DATE}: {NAME} {symptom}. {DATE}: {test} normal. {DATE}: {symptom} again. (Pattern|Cyclic|Dx)? {age}(M|F), {CITY}.
(Would|Does) {NAME}, (employee|worker|staff) at {EMPLOYER}, (qualify|meet criteria) for {procedure} (with|given) BMI 41 and {condition}? (Plan|Insurance|Policy) {PLAN}.
({SSN}|SSN: {SSN}|social {SSN}|SS# {SSN}) (belongs to|is|for) {NAME}; (pull|find|get) (his|her) A1c and (tell me|say) whether {drug} {dose} is enough.
{FIRST} (weighs|wt) (12|18|24) kg, ({agemonths} months|5 years), lives in {CITY}, swallowed {number} tablets of {brandrug} at {clock}. Toxic dose? Poison (line|center)?
{PHONE} - {RELATIVE} - {relation} of {FIRST} {LAST} - {drug} - (hives|vomiting|swelling) after dose {number} - what do I tell (her|him)?
(Hi|Hello|Hey|Good evening)(!|,|) (I'm|it's|this is) {FIRST}( {LAST}|) (from|in) {CITY}. (Yesterday|On {DATE.md}|Last {weekday}) {PROVIDER.last} (gave|put) me (on|) {drug} {dose} for {condition}, (and|but) (now|today) I have {symptom}. (Help|Is it serious|Should I go in)?
{LAST}, {FIRST}: (allergies|allergy list) (sulfa, {drug}|{food}|PCN). (Can|May) {drug} be used (for|against) {organism}?
(Stats|Numbers) for {NAME} on {DATE}: BP 146/88, HR 58, wt 182, A1c 7.9, LDL 141, eGFR 49. (Which|What) drug (class|) (first|to add)? (He|She) is {age} and (works|retired) (at|from) {EMPLOYER}.
{NAME} asked: "(will|can) {brandrug} (make me gain|cause) {symptom}?" (Respond|Reply|Answer) at a 6th grade level, sign as {PROVIDER}, {FACILITY}.
{FIRST}/{age}/{CITY}/{condition}/{drug} - {symptom} started {DATE.md}, ended {DATE.md}. drug fever?
Cousin {FIRST} and I \({FIRST}\) both have {condition}. Our grandpa {NAME} died at {AGE90} in {CITY} from it. Test for {gene}?
(Look up|Search|Find) (treatment|management) of {condition} (in|for) {AGE90}-year-old (patients|women|men) (such as|like) {NAME}, (DNR|frail|active), {FACILITY} resident.
{EMPLOYER} (nurse|HR) asks (if|when) {NAME} may return (after|with) {organism}; onset {DATE.md}, on {drug}.
{SCHOOL} reports {number} cases of {organism} since {DATE}; index {FIRST} {LAST}, grade {number}: exclusion (days|rules) per {body}?
(On|From) {HOLIDAY} {FIRST} drank (too much|12 beers); lipase 1,240; BISAP 1; {FACILITY} bed 4. Fluids (rate|type)?
Mr. {LAST}'s (pacer|ICD|LVAD|pump) {DEVICE}, (implanted|placed) {DATE}: can he (weld|scuba|use an induction stove) at {EMPLOYER}?
(Clinic|Ward) list: {NAME} \({age}\), {NAME} \({age}\), {NAME} \({age}\). All on {drug}; who needs {lab}? 
(One-liner|Summary): {AGE90}(F|M) {LAST} from {FACILITY}, {condition}, {condition}, fell {DATE.md}, INR 3.9, SDH 4 mm. (Reverse|Hold|Observe)?
VIN {VIN} crash report lists {NAME}, seat belt sign. FAST neg x1. Repeat (CT|Hgb) when? {FACILITY} trauma bay.
{EMAIL} subject: {condition}. Body: I'm {NAME}, {DOB}. Should I stop {drug} before {test} on {DATE.md} at {clock}?
(Reminder|Note) to self: {LAST}, {INITIALS}, room {number}: hold {drug}, K 2.9, call {RELATIVE} {PHONE}. Is 40 mEq IV ok (peripheral|central)?
(Between us|Off the record|FYI), {NAME} (works|teaches) at {SCHOOL} and has {condition}. Contagious? Days off?
{URL} is where {FIRST} read that {food} cures {eponym}. (True|Evidence|Harm)?
Smart watch {DEVICE}, user {USERNAME}: AF burden 11% {MONTH}. {age}F CHA2DS2-VASc 3. DOAC (yes|no)?
({CITY}|{COUNTY}) (health dept|county) wants (onset|dates) for {NAME}: rash {DATE}, returned {DATE} from {country}. (Measles|Dengue|Zika) IgM (window|timing)?
{DOB} (is|=) {FIRST}'s birthday: so {agemonths} months, and behind on (MMR|DTaP|PCV). Catch-up (schedule|intervals)?
re: twin A {FIRST} and twin B {FIRST} {LAST}, {DATE}, 33w, 1.9 and 1.7 kg: caffeine (load|maintenance)?
{NAME} will (fly|drive) from {CITY} to {CITY} on {DATE.md}, 10 days post {procedure}. Stockings, aspirin, LMWH?
{FACILITY}'s discharge of {LAST} on {DATE}: "{drug} x 6 weeks via PICC". Weekly labs? OPAT? PICC (slot|out) in {CITY}?
(Which|What) {specialty} (guideline|trial) supports {procedure} in ({NAME}|{FIRST}), {age}, Child-Pugh B, MELD 17, HCC 2.6 cm? Listed at {FACILITY} {MONTH}.
{FIRST} {LAST} - my {relation} - (on hospice|stage IV) - {CITY}. {drug} {dose} not (holding|enough). Breakthrough (10-15%|dose)?
DNR? {NAME} {AGE90} says yes; {relation} {RELATIVE} says no; {PROVIDER.last} asks ethics. {state} law on (surrogates|POLST)?
(my|our) cat {FIRST} scratched {RELATIVE} on {DATE.md}; node in {bodypart} now. Bartonella titers or (azithro|wait)?
Postpartum day {number}: {NAME}, delivered {DATE} {FACILITY}, BP 158/104, headache. (Mag|Labetalol 20 mg|Nifedipine) first?
{ADDRESS}, third floor, no lift. {NAME} {AGE90} on O2 3 L. (Home|Hospital) PE treatment ok? PESI {number}.
Ref: {ID}\nFrom: {PROVIDER}\nPatient: {INITIALS}\nQ: {drug} + {drug} QT risk?\nECG {DATE}: 468
{NAME} \| {DOB}; A1c ladder 6.9 7.4 8.8 in {MONTH} (why|pancreas CT)?
Drug level {drug} {labvalue} {DATE} {clock}; last dose {clock}; pt {NAME.last_first}; (trough|peak)? {dose} change?
(Plate|Tag) {PLATE}, {NAME}, hit deer, {bodypart} pain, on {drug}: C-spine rule (NEXUS|Canadian)?
{relation} of {NAME}: I have {FIRST}'s pills: {drug} {dose} {number}, {drug}, {brandrug} 1/2. {AGE90}. Beers?
(What|How) do we (say|tell) {FIRST}'s (kids|children), {FIRST} and {FIRST}, about {condition}? Ages 6, 9.
(Does|Would) {LAST}'s exposure at {EMPLOYER} (asbestos, {year}-{year}|silica) explain {symptom}? ILO 1/1, FVC 61%.
Urgent: {NAME}'s potassium (6.9|7.1), {FACILITY} dialysis, missed {DATE.md}. Ca gluconate 1-2 g, insulin 5 or 10?
{CITY} {ZIP}, {FIRST}, {age}: tick {reltime}, {bodypart}. doxy 200 mg x1? (yes if|criteria)
{DEVICE} not reading since {DATE.md}. {NAME} T1DM, BG {number}, ketones 1.8. sick day rule?
(Nephew|Niece|Son-in-law) {NAME} of {CITY}, {occupation}, (takes|abuses) {drug}; (withdrawal|taper) (plan|risks)?
