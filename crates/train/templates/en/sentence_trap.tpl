# Sentences where a name, a date or a place stands next to words that look like one and are none.
Dr. {PROVIDER.last} (ruled out|considered|excluded) {eponym} and (Wegener's|Whipple's|Weil's|Wilson's) disease in {FIRST}.
{LAST} has Parkinson's, not (Huntington's|Lewy body dementia|Pick's), per {PROVIDER.last}'s note.
{FIRST} scored 24 on the (Beck|Hamilton|Young|Montgomery-Asberg|Zung) scale (on {DATE.md}|today).
On the Glasgow Coma Scale {LAST} was 13; the scale was named for a city, and {FIRST} lives in {CITY}.
{NAME} (had|underwent) a (Whipple|Nissen|Roux-en-Y|Hartmann|Ivor Lewis|Lichtenstein|Bankart|Bristow) at {FACILITY}.
Foley, Hickman and Jackson-Pratt in place; {FIRST} resting; wife {RELATIVE} at bedside.
McBurney, Rovsing and Murphy signs absent; Mr. {LAST} (still|no longer) guarding.
Baker's cyst behind the knee, not a clot, I told Mrs. {LAST} (by phone {PHONE}|on {DATE.md}).
Will (you|the clinic) tell {FIRST} when the {test} is back? May (we|I) call after {clock}?
May need {drug}; may not. Will decide on {DATE.md} with {RELATIVE}.
Mark the skin (with|using) a pen before {procedure}; {NAME} to initial the consent.
The bill for {FIRST} went out {DATE}; bill the secondary too.
Art supplies for {FIRST}; art and music on the unit at {clock}.
Frank pus from the wound; {LAST} to OR with Dr. {PROVIDER.last}.
Rose Bengal stain positive OD in {FIRST}; rose by 2 points since {year}.
Hope to discharge {LAST} tomorrow; no hope of recovery per family of {FIRST}.
A rich diet, a long walk, a young knee, a brown spot: Mr. {LAST} asks about all four.
At a price of $410, {FIRST} (skipped|could not afford) {brandrug}.
Grace note: {LAST} walked down the aisle with {RELATIVE} on {DATE.md}.
Sunny weather, walking daily; skin check {DATE} by Dr. {PROVIDER.last}.
White, Black, and Hispanic patients in {trial}; {LAST} is none of these.
Stone passed {DATE.md}; analysis: Calcium oxalate; Dr. {PROVIDER.last} aware.
Major surgery at {FACILITY} in {MONTH}; minor since.
Case {ID}: case closed; nurse case manager {PROVIDER}.
Lane change without looking, {FIRST} says; on {STREET} at {clock}.
Ward 5, bed 12: {LAST}; ward clerk: {PROVIDER}.
Head injury at {SCHOOL} on {DATE.md}; head circumference 47 cm.
St. John's wort stopped; St. Jude valve (model {DEVICE}|) placed at {FACILITY}.
Mercy visits, charity care, and spiritual care offered; {FIRST} lives at {STREET}.
Mobile phone {PHONE}; mobile unit; lives in {CITY}.
Orange urine from Pyridium; {CITY} \(home\) trip on {DATE.md}.
Reading glasses, normal reading; moved to {CITY}.
Enterprise zone; Corning glass; {EMPLOYER} night shift.
Independence with ADLs: full. Liberty to eat by mouth: yes. {FIRST} agrees.
Providence and faith (help|carry) {FIRST}, (he|she) says.
Boston brace 18 h/day for {FIRST}, {age}, (Lenke 1|Cobb 34°), Risser 2.
Denver screen at {agemonths} months: pass; {FIRST} smiles at {RELATIVE}.
Milwaukee shoulder vs Charcot; {LAST} from {CITY}.
Minnesota tube, Sengstaken no longer; Dr. {PROVIDER.last} in GI.
Lyme in (Connecticut|Vermont|Maine), Norwalk in a kitchen, {FIRST} in {CITY}.
Spanish flu and Norwegian scabies; {NAME}, {nationality}, speaks {language}.
Hong Kong, Turkish baths, and French fries: {FIRST} laughs; ate {food}.
China paint, Turkey sandwich, brazil nuts, {food}; {symptom} at {clock}.
Jordan frames, chile powder, Georgia peaches; {LAST} has hives.
{drug.cap} and {drug.cap} were stopped by Dr. {PROVIDER.last}; {brandrug} started {DATE.md}.
Ativan at bedtime \(per {PROVIDER.last}\); {FIRST} refuses {brandrug}.
{FIRST} is on Allegra, Xanax, Celexa, and Soma; sister {FIRST} on Viibryd.
Allegra 180 mg, Ambien 5 mg, Humira 40 mg: {NAME} \({DOB}\).
Brown rice, Graham crackers, Caesar salad, Earl Grey tea with {FIRST} on {HOLIDAY}.
Victoria sponge, Melba toast; weight 61.2 kg on {DATE.md}; RD {PROVIDER}.
{body} guidance quoted by {PROVIDER.last}; {body} form {ID} sent to {FAX}.
FDA approved {drug} in {year}; {LAST} began it on {DATE.md}.
USPSTF, ACOG, and NICE disagree; {FIRST}, {age}, decides with {PROVIDER}, MD.
{trial} enrolled {number} patients; {FIRST} was screened on {DATE.md} (failed|ID {ID}).
{gene} positive; {FIRST}'s cousin {FIRST} \({age}\) negative at {FACILITY}.
BRCA, CHEK2, MLH1 and {gene} negative in {NAME}; CA 19-9 41; CA-125 12.
K 5.1, Na 131, Mg 1.6, {LAST} on {DATE.md}; Ca 8.9.
12/80 was a typo for 120/80; {INITIALS} fixed it {DATE}.
BP 10/12? No: 110/72, taken at {clock} on {DATE.md} by {PROVIDER}, RN.
Took 1/2 tablet 3/4 of days; 5/5 strength; 6/10 pain on {DATE.md}.
7-10 days of {drug}, starting {DATE.md}; 2-3x/day.
3-14 nodes; 11/20 positive; pT2 pN2 dated {DATE}.
Visual fields 24-2, MD -3.1; seen {DATE} at {FACILITY}.
Gauge 18 needle, 4-0 silk; stitches out {DATE.md}.
In {year} {FIRST} was 89; in {MONTH} {AGE90}.
Age 89 \(not 90\): {drug} dose halved; {FIRST} turns {AGE90} in {MONTH}.
90 mg BID, 90% stenosis, 95 bpm, 101 F; {FIRST}'s mother is {AGE90}.
BP 90/60 and aged {AGE90}; {LAST} lives with {RELATIVE}.
Weight 98 kg; age {AGE90}; EF 55%; MRN {MRN}.
Creatinine 1.{number}; phone {PHONE}; eGFR 41.
ZIP code {ZIP}; platelets 90210 \(yes, 90,210\) per uL.
Claim {ID}; NDC 0093-7424; ICD F41.1; CPT 99215.
Order {ID}; {number} tablets; #60; refill 2.
Study NCT04280705: {NAME} not eligible; coordinator {PROVIDER} \({PHONE}\).
Chart: \(LAST, FIRST\) {NAME.last_first}; \(DOB\) {DOB}; \(AGE\) {age}.
A: Asthma. B: Bronchiectasis. C: {FIRST} coughs. D: discharge {DATE.md}.
IV, IM, PO, SL; {INITIALS} at {clock}; {LAST} sleeping.
MS, PD, AD, MG: {FIRST} has the first (dx {year}|since {MONTH}).
MI in {year}; MI \(Michigan\) since {MONTH}; {LAST} moved from {CITY}.
OR at {clock}; OR \(Oregon\) resident; ME next; {FIRST} asks Dr. {PROVIDER.last}.
PA \(prior auth\) for {FIRST}; PA {PROVIDER} saw him; PA view normal.
MD: {PROVIDER}. MD \(muscular dystrophy\). MD \(Maryland\). {DATE}.
DO {PROVIDER}, OD drops, OS 20/30, AD ear; {LAST} {DATE.md}.
IN: {FIRST} {clock}; OUT: {clock}; HI: 214; LO: 61; OH: {CITY}.
"{symptom}" said {FIRST}; "no {symptom}" said {RELATIVE}.
(she|her) {relation}, (he|his) {relation}: {RELATIVE} and {RELATIVE}.
{LAST}/{LAST} baby: father's surname {LAST}; mother's {LAST}.
{NAME}, {NAME} and {NAME} share room 6; flu A in one, {condition} in another.
{FIRST} \(not {FIRST}\) takes {drug}; they are twins, {age}.
"{NICK}" or "{FIRST}"; (M|F); {DOB}; (R|L) {bodypart}.
Nurse {FIRST}, Tech {FIRST}, and Dr. {PROVIDER.last} present for time-out at {clock}.
Coach {LAST} from {SCHOOL} taped the ankle; sat out {DATE.md}.
Pastor {LAST}, Judge {LAST}, Officer {LAST}, and Sister {FIRST} visited.
Aunt {FIRST}, Uncle {FIRST}, Grandpa {LAST}, and Nana {FIRST} (all|both sides) have {condition}.
Father {LAST} \(priest\) gave last rites {DATE}; father had MI at 58.
Mother {FIRST}, 4 months postpartum; mother of three; mother-in-law {RELATIVE}.
Christmas tree pattern rash; seen day after {HOLIDAY}; resolves by {MONTH}.
Easter lily ingestion by cat; owner {NAME} upset; {PHONE}.
Monday disease, weekend call, Friday dialysis; {LAST} \(M/W/F\) since {DATE}.
In the fall she had a fall; in {MONTH} another, on {STREET}.
Spring water, summer boils, winter itch; {FIRST} on {drug} since {DATE.md}.
Second degree AV block at {clock}; second opinion {DATE}; third with {PROVIDER.last}.
March fracture 2nd metatarsal; on {DATE.md} {FIRST} resumed running.
