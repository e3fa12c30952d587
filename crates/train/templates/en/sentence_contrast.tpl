# Contrast pairs: the same sentence frame once with an identifier and once with an ordinary, often capitalised, word in its place.
Ask {FIRST} about (the|her) {drug}.
Ask (Pharmacy|Nutrition|Neurology|Security|Billing|Housekeeping) about (the|her) {drug}.
{LAST} (called|paged|rounded|notified|agrees|aware).
(Cardiology|Surgery|Ortho|Lab|Radiology|Family|Team|Wound Care) (called|paged|rounded|notified|agrees|aware).
Seen with {LAST} and {LAST} this morning.
Seen with (Renal|Psych|Hospice|Endocrine) and (Palliative|Respiratory|Vascular) this morning.
(Started|Switched to|Stopped) {drug.cap} per {LAST}.
(Started|Switched to|Stopped) {drug.cap} per (Infectious Disease|Protocol|Pharmacy|Policy|Poison Control).
{FIRST} (makes|causes|gives) me (sick|worried|nervous), (I|we) argue (a lot|often).
{brandrug} (makes|causes|gives) me (sick|hives|headaches), (I|we) stopped it.
I (saw|visited|called) {FIRST} (twice|again) (last week|after work).
I (tried|stopped|doubled) {brandrug} (twice|again) (last week|after work).
{FIRST} and {brandrug} (do not|don't) mix, (she|he) says.
{brandrug} and {brandrug} (do not|don't) mix, she says.
Diagnosed with {eponym} by {LAST} in {CITY}.
Diagnosed with {eponym} by (biopsy|exclusion|MRI|Rome IV) in {state}.
{LAST}'s (wound|exam|labs|sugars|daughter) (is|are|looks|look) (fine|worse|better).
{eponym.cap} (is|looks) (mild|worse|better|refractory).
(From|In|Near|Around|To) {CITY} (for|with) (work|treatment|family|the holidays).
(From|In|Near|To) (Clinic|Rehab|Surgery|Dialysis|Hospice|Triage|Recovery|Preop) (for|with) (treatment|family|observation).
Moved to {CITY} (in {year}|with {FIRST}|for school|to be near kids).
Moved to (Hospice|Stepdown|Telemetry|Comfort Care|Phase II|Tier 3) (in {year}|today|per family).
{CITY} (is|was) too hot for (his|her) {condition}.
(Summer heat|The sauna|{country}|{state}) (is|was) too hot for (his|her) {condition}.
Flew {CITY} to {CITY}, then {country}; calf pain.
Flew (Delta|coach|overnight) to {country}, then {country}; calf pain.
Transferred from {FACILITY} (on a vent|for cath|yesterday|at {clock}).
Transferred from (Med Surg|the ICU|Labor and Delivery|an outside hospital|the Emergency Department) (on a vent|for cath|yesterday|at {clock}).
{FACILITY} (has|lost|sent|faxed) the films.
(Medical Records|Radiology|The Outside Hospital|Central Supply) (has|lost|sent|faxed) the films.
Works at {EMPLOYER} (full time|on the line|nights|as a {occupation}).
Works at (a bank|home|a factory|the post office|a Hospital|a Casino) (full time|nights|as a {occupation}).
Covered by {EMPLOYER} until {MONTH}.
Covered by (Medicare|Medicaid|Tricare|VA|Part B|COBRA) until {year}.
Attends {SCHOOL}, (likes math|in band|5th grade).
Attends (AA|Physical Therapy|Cardiac Rehab|Weight Watchers|summer school), (likes it|twice a week).
Lives on {STREET} (alone|with {FIRST}).
Lives on (Social Security|a farm|disability|the third floor|Ensure and soup) (alone|now).
Due {DATE.md} for {test}.
Due (in 3 months|at 28 weeks|{year}|now|every 5-10 years) for {test}.
(Next|Last) dose {DATE.md} (at {clock}|in clinic|IM).
(Next|Last) dose (2/3 given|1/2 tab|10/325|at {clock}|in clinic|IM).
Score {DATE.md}: (12/30|4/10|19).
Score 9/10, 14/15, 3/4, 20/30: (see flowsheet|normal).
{DATE}: BP 120/80, 98.6.
{clock}: BP 120/80, 98.6.
Result {ID} (pending|final|called).
Result {labvalue} (pending|final|called).
(Chart|File) {MRN} (has|shows) Cr 1.42.
(Table|Figure|Appendix|Chapter) 4 (has|shows) Cr 1.42.
Call {PHONE} (if|for) {symptom}.
Call (911|988|211|us|the on-call nurse) (if|for) {symptom}.
Age {AGE90}, (alert|DNR|EF 55%).
Age {age}, (alert|DNR|EF 55%).
{AGE90} and {age} (year olds|yo sisters) share a room.
Sats {percent}, P 91, R 20, T 99, wt 98, glucose 104.
Signed {INITIALS}, {clock}.
Signed (RN|PharmD|CNA|RD, LDN|MD, FACS|electronically), {clock}.
{INITIALS} has (MS|CHF|RA|CKD).
Pt has (MS|CHF|RA|CKD|PD|AF w/ RVR).
Dr. {PROVIDER.last} (declined|accepts|will call).
Dr. (on call|to review|of record|coverage|visits q3mo).
Nurse {PROVIDER.last} (gave|charted|held) {drug}.
Nurse (Manager|Educator|Practitioner|Navigator|call) (gave|charted|held) {drug}.
Mr. {LAST} (ambulated|refused|slept).
Pt (Ambulated|Refused|Slept|NPO).
Sister {RELATIVE} has {eponym}.
Sister (has|with) {eponym}.
My {relation} {FIRST} takes {brandrug} (too|at night).
My {relation} takes {brandrug} (too|at night).
Thanks, {FIRST}
Thanks, (Team|All|in advance|again|Everyone)
(Hi|Hello|Dear) {FIRST}, (your|the) {lab} is {labvalue}.
(Hi|Hello|Dear) (Patient|Team|Doctor|Nurse|Colleagues|Parents), (your|the) {lab} is {labvalue}.
Best, {NAME}
Best, (rest and fluids|if taken early|evidence so far: {trial}).
{FIRST} (rose|marked|billed|hopes|will|may|can) (early|again|soon).
Pain (rose|may return|will pass|can recur) (early|again|soon).
{FIRST} will, {FIRST} may not; {drug} either way.
Patient will, family may not; {drug} either way.
(So|And|But|Then|Because|While|Although|When) {FIRST} (was|is) on {drug}, {symptom} (stopped|began).
(So|And|But|Then|Because|While|Although|When) Prednisone (was|is) on hold, {symptom} (stopped|began).
The {LAST} family (declined|agreed|asked) (CPR|{procedure}).
The (Rinne|Weber|Allen|Romberg|Schober|Thompson|Ober) test (was|is) (negative|positive|normal).
The {LAST}s (live|are) (nearby|in {CITY}).
The (Beers|Ranson|Duke|Light's|Jones|Centor) criteria (are|were) (met|not met).
{FIRST} {LAST} {DOB} (here|walk-in|late).
Grade 3 Stage IIB HER2 (positive|low|negative).
{NAME}, {CITY}, {age}, {drug}.
Lasix, Coreg, {age}, {drug}.
{CITY}, {state}
Cough, {symptom}
{FIRST}: no complaints. {FIRST}: {symptom}.
Heart: no murmur. Lungs: {symptom}. Neuro: intact. Skin: warm.
Daughter {FIRST}: yes. Son {FIRST}: no. {relation}: ?
Tobacco: yes. Alcohol: no. Drugs: ? Caffeine: 2/d.
Prefers {NICK}.
Prefers (Brand|Generic|Spanish|mornings|liquid).
Referred to {PROVIDER} (next week|ASAP|in {CITY}).
Referred to {specialty} (next week|ASAP|in network).
Spoke with {FIRST} at {EMPLOYER}; fax {FAX}.
Spoke with (Pharmacist|Social Work|Utilization Review) at length; 20 min.
Born {DOB}, {FACILITY}.
Born (vaginally|at term|in {country}|in {year}|deaf).
Weight {vital}, {FIRST} {agemonths} mo.
Weight {vital}, infant {agemonths} mo.
Device {DEVICE} (in|out) of range.
Device (Dexcom G7|Libre 3|Tandem X2|Zio XT|OmniPod 5) (in|out) of range.
Plate {PLATE}, (cleaned|towed).
