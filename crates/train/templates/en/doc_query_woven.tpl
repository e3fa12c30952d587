# Questions with identifiers at unusual places, in asides, lists, odd formats and adversarial phrasing.
(Quick|Urgent|Simple|Weird) (q|question) (re|about|on|regarding) (a pt of mine|my patient|one of our residents), {NAME} (-|--|,) {age}, {CITY} (-|--|,) (who|that) (takes|is on) {drug}: (any|is there a|what) (risk|issue|problem) (with|adding) {drug}?
(Not for|No need to put in) the chart, but {FIRST} {LAST}'s {relation} ({RELATIVE}|{FIRST}|who lives in {CITY}) (asked|wants to know) whether {condition} (is|can be) (hereditary|contagious|cured).
(Ignore|Disregard) the (name|label) on the (tube|bottle) ({NAME.last_first}|{LAST}, {INITIALS}); the {lab} is {labvalue}, (real|plausible|artefact)?
(Please|Kindly|pls) (don't|do not) (store|save) this: {NAME}, {SSN}, {DOB}. {drug.cap} and {drug}, (safe|ok) together?
I (shouldn't|probably should not) (share|type) this but her name is {NAME}, she (lives|is) at {STREET}, and her {lab} was {labvalue}. What (next|now)?
(Pretend|Imagine|Suppose) {NAME} \({AGE90}\) (were|was) (your|my) (mother|grandfather): would you (do|offer) {procedure}?
The (first|last) time I saw {LAST} was {DATE}; the (second|next) was {DATE.md}. In between, {drug} (went from|was raised from) 5 to 10 mg. (Does|Could) that explain {symptom}?
(A friend|Someone I know|My coworker at {EMPLOYER}|My neighbor {FIRST}) has {condition} and uses {brandrug}. (Is that|Isn't it) dangerous with {food}?
{age}, {CITY}, {occupation}, {condition}, {drug}. That's {FIRST}. (Prognosis|Life expectancy|Next step)?
(1|a)\) {NAME}, {DOB}, {drug}\n(2|b)\) {NAME}, {DOB}, {drug}\n(3|c)\) {NAME}, {DOB}, {drug}\nwhich of these (need|needs) {lab} (monitoring|this month)?
- name: {NAME}\n- age: {age}\n- town: {CITY}\n- dx: {condition}\n- rx: {drug} {dose}\n- q: (can it be stopped|taper how)?
"patient":"{NAME}","dob":"{DOB}","mrn":"{MRN}","q":"(max dose|interactions) of {drug}"
<patient>{NAME}</patient><dob>{DOB}</dob><question>(When|How) to restart {drug} after {procedure}?</question>
patient;{LAST};{FIRST};{DOB};{ZIP};{PHONE};{condition};{drug}
{FIRST},{LAST},{age},{CITY},{state},"{symptom}, {duration}",{lab}={labvalue}
Subject: {LAST} {FIRST}, {condition}\nDate: {DATE}\nFrom: {EMAIL}\n\nIs {brandrug} (preferred|covered|contraindicated) (here|in this case)?
consult: @{USERNAME} pt {INITIALS} {age}(M|F) {CITY}: {symptom} + {lab} {labvalue}. thoughts?
[{DATE}] [{clock}] {NAME}: can i take {drug} and {brandrug}\n[{DATE}] [{clock}] {PROVIDER.last}: (hold off|let me check)
(Voice note|Dictation|Transcript) begins patient {NAME} date of birth {DOB} medical record {MRN} comma (fifty|sixty|seventy) year old with {condition} period question is {drug} appropriate question mark
spelled out: {LAST}, first {FIRST}. DOB {DOB}. They want {drug} - (allergy|cross-reactivity) to {drug}?
patient name is {FIRST} but everyone says {NICK}, last name {LAST}, (she|he) (works|is) (at|with) {EMPLOYER}, and (her|his) {condition} (flares|got worse) (after|since) {HOLIDAY}: (why|triggers)?
Using only the fact that {NAME} was (born|delivered) on {DOB} at {FACILITY} weighing 2,100 g, (calculate|what is) (his|her) {agemonths}-month corrected age?
I forgot (her|his) MRN, (maybe|I think) {MRN}, phone ends in {SSN4}, lives near {ZIP}. Anyway: {drug} (after|before) {procedure}?
De-identify then answer: {NAME}, {age}, of {ADDRESS}, called {PHONE} on {DATE} about {symptom}.
"Mr. {LAST}, {AGE90}, of {CITY} has {eponym}," says the referral (from {FACILITY}|dated {DATE}|). {drug.cap} or {procedure}?
Is it true that {NAME} \(the {occupation} from {CITY}\) (had|has) {condition}? What is the (usual|typical) course of that disease?
{PROVIDER}'s plan for {LAST}: {drug} until {DATE.md}, {test} on {DATE.md}, {procedure} after {HOLIDAY}. (Reasonable|Any gaps|Too aggressive)?
(Which|What) (is|was) the (right|correct) code for {procedure} on {NAME} \({PLAN}\), done {DATE} by {PROVIDER}? 
how many days between {DATE} (chemo|surgery|first dose) and {DATE} ({lab} check|CT) for {FIRST}? is ANC 0.6 at that point (expected|nadir)?
(Age|DOB) problem: chart says {DOB}, licence {LICENSE} says {DOB}, {FIRST} says {AGE90}. Does the {drug} dose change?
patient is a (veteran|farmer|twin) from {COUNTY}; sister {RELATIVE} had {condition} at {age}; {gene} (testing|panel) criteria met?
Same name alert: {NAME} \({DOB}\) and {NAME} \({DOB}\). {lab.cap} {labvalue} belongs to whom; would {condition} fit {age}?
{clock} page: "call {PHONE} re {LAST} bed 9, {lab} {labvalue}". (Treat|Replace|Recheck) how?
I am {NAME}'s (caregiver|home nurse|guardian). {FIRST}'s (feeding tube|Foley|PICC) came out at {clock}; we are at {STREET}, {CITY}. (ER|wait)?
Why would {FACILITY} in {CITY} send {LAST} home with {lab} {labvalue} and {symptom}? (EMTALA|Standard of care)?
Summarize: {PROVIDER.last} saw {NAME} {DATE}; {PROVIDER.last} saw {FIRST} {DATE}; both changed {drug}; list (conflicts|interactions|duplicates).
(A|The) (bus|truck|school) driver, {NAME}, licence {LICENSE}, (on|taking) {drug}: (sedation|DOT) rules in {state}?
(After|Since) {EMPLOYER} (closed|moved) in {MONTH}, {FIRST} lost insurance {PLAN}; (cheapest|generic) (substitute|alternative) to {brandrug}?
(Text|SMS) from {PHONE}: "its {FIRST}, sugar 54, shaky, ate {food}". What should (the nurse|I) reply?
NAME {NAME} WANTS TO KNOW IF {drug} CAUSES {symptom}. PLEASE CALL {PHONE}. THANK YOU. {DATE}
re: {NAME} ... dob {DOB} ... {condition} ... {drug} not working ... (next|what else) ...
pt={INITIALS}; loc={NEIGHBORHOOD}; exp={organism}; date={DATE}; ppx?
my (son|daughter|grandson) goes to {SCHOOL}. {FIRST} got {organism} there. (Do|Should) (siblings|his brother {FIRST}|I) take {drug}?
At {clock} on {DATE} {NAME} \({relation}\) found {FIRST} (confused|cold and clammy|unresponsive); glucose 38. (Glucagon|Dextrose) dose?
(Between|From) {DATE.md} and {DATE.md}, {LAST}'s weight (rose|fell) 11 lb on {drug}. Diuretic (dose|adjustment)?
Could you (check|verify) {PROVIDER}'s (licence|NPI) {LICENSE}? (She|He) prescribed {drug} {dose} to {FIRST}, which (seems|is) high for {age} years.
If {NAME} lives in {CITY}, {state} and works in {CITY}, {state}, where (must|should) {organism} be reported?
Hey it's {FIRST} from {FACILITY}, bed 3's {lab} {labvalue}, weight {vital}, (renal|pedi) dose {drug}? {LAST} is the pt
email body: "{NAME} \({EMAIL}\), {age}, {ZIP}. {eponym}. On {drug}. Wants to try {food} extract." evidence?
Photo {URL}: is this {condition}? Posted by {USERNAME}, {CITY}, {age}.
Two-week-old {FIRST} {LAST}, born {DATE} at {FACILITY}, T 38.1 rectal: (LP|UA + CRP|admit)?
Mrs {LAST} nee {LAST}, {DOB}, ({relation}|wife) of {NAME}: cervical cytology HSIL, colposcopy within (4|6) weeks?
{NAME} \(deceased {DATE}\): would {procedure} in {year} have (changed|prevented) {condition}? For M&M.
(Any|Are there) (reports|cases) of {drug} causing {symptom} like in {LAST} \({age}, {state}, seen {DATE} at {FACILITY}\)? PubMed (please|links).
{FACILITY} {DATE} {NAME} {MRN} {condition} {drug} {dose} ?interaction {brandrug}
(Attn|Attention) {PROVIDER}: {NAME.last_first} reports {symptom} 2 h after {drug}; {relation} {RELATIVE} gave {brandrug}. (Anaphylaxis|Observe)?
"{FIRST}" is an alias. (Her|His) chart is {MRN}. HIV VL 48,000 on {drug}. Resistance (test|genotype) now?
(She|He|They) (said|told me): "I'm {NAME}, from {CITY}, my SSN is {SSN}, and my {bodypart} hurts." Capacity exam shows MoCA 19. (Delirium|Dementia) work-up?
Given (SSN {SSN}|account {ACCOUNT}|device {DEVICE}|plan {PLAN}), find (his|her) last {test}; if > 1 year, (is it due|repeat) per {guideline}?
I.D. {ID}. {LAST}. {age}. {condition}. {drug}. {clock}. Advice?
contact {EMAIL} / {PHONE} / fax {FAX} with the answer: does {trial} apply to pts with {eponym}?
Case conference {DATE}: (1|first) {INITIALS}, {age}, {condition}, {CITY}; (2|second) {INITIALS}, {age}, {condition}, {CITY}. (Which|Whom) to refer for {procedure}?
{weekday} {DATE.md}: {FIRST} ate {food} at {EMPLOYER}'s picnic in {CITY}, hives by {clock}. Second epi when?
(Nurse|MA) {PROVIDER} from {FACILITY}: "Please clarify {drug} order for {LAST}, {FIRST}, 1/2 tab or 1 tab?" usual dose in {condition}?
Compare {NAME}'s two ECGs, {DATE} and {DATE}: QTc 441 and 497 on {drug}, K 3.2. (Stop|Replace)?
{brandrug} copay card for {NAME}, group {ID}, DOB {DOB}: (expired|rejected) - options for {condition}?
X-ray of {FIRST}'s {bodypart} \({DATE.md}\): Salter II; grandma {RELATIVE} asks if (growth|sports) will be affected
Does {state} require reporting of {NAME} \({LICENSE}\) after a seizure on {DATE} on {STREET}?
Where {CITY}? When {DATE}? Who {NAME}? What {symptom}. Why? (ddx|labs)
Ms. {LAST}'s e-mail, "{symptom}... started {HOLIDAY} night ... took {drug} ... please help, {FIRST}", (urgent|routine)?
Insulin for {FIRST} at {SCHOOL}: 1:12, ISF 45, target 120, BG 243, lunch 58 g -> units?
Can (we|I) use {DEVICE} data \({NAME}, {DATE}-{DATE}\) to titrate? TIR 54, TBR 6, CV 39.
(so|ok|well) {NAME} comes in, (he's|she's) {age}, drove from {CITY}, (says|complains) {symptom}, I order {lab}, it's {labvalue}. (help|now what)
{ADDRESS} tested 41 pCi/L radon; {NAME}, never smoker, {age}: LDCT?
Water at {SCHOOL} in {CITY} had lead 38 ppb; {FIRST}, {agemonths} months, BLL 6.2: repeat when, (CDC|AAP) guidance?
Fax {FAX} came with 3 pages on {NAME}: A1c 9.1 \({DATE}\), UACR 320, eGFR 41. Add {drug}?
