# Sentences of clinical notes that carry identifiers (with plain stretches around them).
{NAME} is a {age}-year-old {occupation} with a history of {condition} who (presents|is seen|returns) (today|on {DATE}) for {symptom}.
(Mr.|Mrs.|Ms.|Miss) {LAST} (states|says|reports|denies|endorses) that {symptom} (started|began) on {DATE.md} (after lifting a box|at work|while gardening|).
(She|He|They) was seen by Dr. {PROVIDER} at {FACILITY} on {DATE} and (given|prescribed) {drug} {dose} {freq}.
{FIRST} (lives|is living|stays) with (his|her) {relation} {RELATIVE} (in|near) {CITY}, {state}.
Pt moved from {CITY} to {CITY} in {MONTH} and (has not|hasn't) established care.
Employed at {EMPLOYER} (since|from) {year}; supervisor {RELATIVE} (aware|called the ambulance).
(Daughter|Son|Niece|Nephew|Neighbor) {RELATIVE} (at bedside|on speaker phone|drove {FIRST} in) and (helps with history|confirms the medication list).
Emergency contact: {RELATIVE}, {relation}, {PHONE} (cell|home|work).
(I|We) (called|tried|reached) {RELATIVE} at {PHONE} at {clock}; (left a voicemail|no answer|she will come in).
Last {test} at {FACILITY}, {DATE}: {condition}.
{DOB} DOB, {age} yrs, (wt|weight) 71 kg, BP 120/80, ({FIRST} ambulatory|walks unaided).
Discharged {DATE.md} to {FACILITY}; {LAST} will (see|f/u with) {PROVIDER} in {specialty} on {DATE.md} at {clock}.
Spoke (w/|with) {PROVIDER.last}, who (agrees|accepts the transfer|will see {LAST} tomorrow).
The {AGE90}-year-old (gentleman|woman|veteran|widow) fell at {STREET} (on the porch|in the bathtub) on {HOLIDAY}.
{LAST} is now {AGE90} and (still drives|walks two blocks|plays bridge|needs help with bathing).
She turned {AGE90} in {MONTH}; {relation} {FIRST} died at {AGE90}.
His father, {RELATIVE}, died of {condition} at {age}; his brother {FIRST} has {eponym}.
Mother {RELATIVE} \(DOB {DOB}\) is the guarantor, SSN {SSN}.
Married to {RELATIVE} for {number} years; children {FIRST}, {FIRST} and {FIRST}.
Widowed since {MONTH}, when {FIRST} passed (away|) at {FACILITY}.
{FIRST} attends {SCHOOL}, {number}th grade, (IEP in place|plays soccer|missed 3 days).
Retired (teacher|principal|coach) from {SCHOOL} in {CITY}.
Grew up in {NEIGHBORHOOD}, (now|currently) lives (off|on) {STREET}.
{COUNTY} (paramedics|EMS|sheriff) brought {NAME} from {STREET}.
Pharmacy is on {STREET} in {CITY}, {ZIP}, phone {PHONE}.
MRN {MRN} verified with (two|2) identifiers, armband reads {NAME.last_first}.
(Chart|Record|MR) # {MRN} merged with {MRN} on {DATE}.
Insurance: (Medicare|Medicaid|commercial), member {PLAN}, (group|subscriber) {RELATIVE}.
Pacemaker serial {DEVICE}, implanted {DATE} by Dr. {PROVIDER.last}, battery (6.2|9) years, lead impedance 480 ohms.
The {bodypart} implant \(lot {DEVICE}\) was (revised|placed) at {FACILITY} in {MONTH}.
{LAST}'s (EF|ejection fraction) fell from 55% to 35% between {DATE.md} and {DATE.md}.
{FIRST}'s (fever|rash|cough) broke on {DATE.md}; T (98.9|100.1) this AM.
{INITIALS} is a {age} yo (RHD|right-handed) (M|F), (no known drug allergies|NKDA).
Per {PROVIDER.last}'s note of {DATE}, (start|continue) {drug} {dose}, recheck {lab} in {duration}.
Injury occurred {DATE} at {clock} at {EMPLOYER}, (warehouse|loading dock|kitchen|{CITY} site).
DOI {DATE}, claim {ID}, adjuster {RELATIVE} {PHONE}.
Restrained driver of a {year} sedan, plate {PLATE}, struck on {STREET} near {CITY}.
Airbags deployed (VIN {VIN}|), (self-extricated|prolonged extrication), GCS 15.
E-mail (address|on file): {EMAIL}; prefers texts to {PHONE}.
Contact by (portal|MyChart) as {USERNAME} or {EMAIL}.
Driver's licence {LICENSE} \({state}\) (copied|scanned|expired {DATE}).
Last four of social: {SSN4}; (date of birth|DOB) {DOB} confirmed.
SSN {SSN} (given|on file) for disability paperwork.
Video visit from (IP|address) {IP}, patient located in {CITY}, {state}, consent (obtained|verbal).
Photos uploaded to {URL} by {FIRST} on {DATE.md}.
Consult requested by {PROVIDER}, (MD|DO|NP|PA-C), for {condition}.
Assisted by {PROVIDER}, (RN|CRNA|PA-C|CST), and {PROVIDER.last}.
Attending: {PROVIDER}, MD. Resident: {PROVIDER}, (MD|DO), PGY-2.
Signed (electronically|) by {PROVIDER}, (MD|DO|ARNP|LCSW), {DATE} {clock}.
cc: {PROVIDER}, {FACILITY}, fax {FAX}.
D: {DATE} {clock} T: {DATE} {clock} Job {ID}
I have known {NAME} since {year}; (he|she) (goes by|prefers|likes to be called) {NICK}.
"{NICK}" (as everyone calls him|to friends) has (no|new) complaints.
Formerly {LAST} (maiden name|before marriage), now {NAME}.
{NAME} (aka|a.k.a.|also known as|previously) {NAME}, MRN {MRN}.
Pt's boss at {EMPLOYER} (wants|needs) a note by {DATE.md}.
Works nights at {FACILITY} as a {occupation}, exposed to {organism} {reltime}.
Recent trip to {CITY} and {CITY}, {country}, returning {DATE.md}, ate {food}.
Camped near {CITY}, {state} over {HOLIDAY}; tick found on {bodypart}.
Drinks well water at a farm outside {CITY}; neighbors on {STREET} also ill.
Attended a wedding in {CITY} on {DATE.md} where (12|several) guests got {organism}.
Imaging from {FACILITY} \({DATE}\) (shows|reviewed with): 4.2 cm mass, (Bosniak III|LR-5).
{FACILITY} (transferred|sent) {LAST} for (higher level of care|{procedure}|ICU bed).
Labs {DATE}: Na 131, K 5.2, Cr 2.1; {DATE}: Na 134, K 4.6, Cr 1.7.
{DATE.md}: {lab} {labvalue}. {DATE.md}: {lab} {labvalue}. (Trend down|Improving).
{drug} started {DATE.md}, stopped {DATE.md} (for|due to) {symptom}.
Chemo C1D1 {DATE}, C2D1 {DATE.md}, (held {DATE.md} for ANC 0.7|).
LMP {DATE}, EDD {DATE} by 8-week US.
Delivered {DATE} at {clock}, (male|female) 3,420 g, named {FIRST}, Apgars 8/9.
Baby (boy|girl) {LAST} was (born|delivered) at {FACILITY} to {NAME}, G2P2.
Twins {FIRST} and {FIRST} (both|) in NICU (since|from) {DATE.md}.
Vaccines: flu {DATE}, COVID {DATE}, Tdap {year}, (Shingrix {DATE.md} and {DATE.md}|).
PPD placed {DATE.md} {clock} L forearm, read {DATE.md}: 0 mm.
Death pronounced at {clock} on {DATE}; family \({RELATIVE}\) notified by {PROVIDER.last}.
Funeral home {PHONE}; ME case {ID} (declined|accepted).
Code status discussed w/ {RELATIVE}, HCPOA, {PHONE}: DNR.
Guardian {RELATIVE} \({relation}, {CITY}\) consents to {procedure}.
Interpreter {ID} \({language}\) used; {FIRST} (understood|had no questions).
Social worker {PROVIDER} (met|talked with) {LAST} (about|re) housing at {ADDRESS}.
Discharge address: {ADDRESS}; (home|cell) {PHONE}; (2 steps|elevator).
Homeless, stays near {STREET} or at the {CITY} shelter, mail to {ADDRESS}.
In custody of {COUNTY} jail since {DATE.md}, booking {ID}.
Served in {country}, {year} to {year}; VA at {CITY}, claim {ID}.
Likes {food}; church friend {FIRST} brings meals (on {weekday}s|).
Dog named {FIRST}, (cat|parrot) too; {RELATIVE} (allergic|helps).
Sponsor {FIRST} (AA|NA), sober since {DATE}.
Therapist {PROVIDER}, LCSW, every {weekday}; psychiatrist Dr. {PROVIDER.last} q3mo.
Had argument with boyfriend {FIRST} on {DATE.md}, took {number} tabs of {drug}.
Patient gave {EMAIL} and {PHONE} for the (study|registry), subject {ID}.
Enrolled in {trial}, subject number {ID}, consent {DATE}, arm blinded.
Specimen {ID} collected {DATE} {clock} by {INITIALS}.
Room 412, bed 2, {LAST}, {INITIALS}, Dr. {PROVIDER.last}, (NPO|cardiac diet|fall risk).
(0700|1900|2330): {LAST} c/o pain 8/10, {drug} {dose} given, {PROVIDER}, RN.
{clock} - {LAST} up to chair w/ 1 assist, O2 sat 93%, {INITIALS}
Handed off to {PROVIDER.last} RN on {weekday} at {clock}; family of {FIRST} updated.
We will see {FIRST} back (in 3 months|after {DATE.md}); May need {procedure}.
{FIRST} {LAST} (keeps|missed) (his|the) visit; will call to rebook on {DATE.md}.
{FIRST} {LAST} is here (with|for) {symptom}; she may stop {drug}.
{FIRST}, (his|her) {relation}, (asks|wonders) if {drug} is safe; (mark|the mark) on skin is benign.
{FIRST} {LAST} (has|lost) 4 lb; grace period ends {DATE.md}.
{FIRST} {LAST} rose at 6 am with {symptom}.
{FIRST}, {age}, hopes to walk at graduation on {DATE.md} at {SCHOOL}.
{FIRST} {LAST} asked about his bill \({ACCOUNT}\).
{FIRST} {LAST} (enjoys|does) art class; Mr. {LAST} is frank about drinking.
Dr. {PROVIDER.last} saw young Mr. {LAST}; Dr. {PROVIDER.last} (discussed|ordered) long-acting insulin.
Ms. {LAST}: white plaques on the tongue; Mr. {LAST}: brown sputum; Mrs. {LAST}: gray stools.
Dr. {PROVIDER.last}, Dr. {PROVIDER.last} and Dr. {PROVIDER.last} rounded on {LAST} (on {DATE.md}|this {weekday}).
{FIRST} {LAST}, {age}, (hives each summer|asthma worse in summer).
{MONTH} {lab} was {labvalue}; repeat by {DATE.md} (or sooner|)
{FIRST} and {FIRST}, (both|) {relation}s of {NAME}, well.
The patient's {relation}, {FIRST}, and friend, {FIRST}, deny knowing of {condition}.
{FIRST} & {FIRST} {LAST} (his parents|the foster parents) present.
Pt {FIRST} told {PROVIDER.last} that {RELATIVE} \(her ex\) (threatened|followed) her to {EMPLOYER}.
{NAME}'s {test} was (read|reviewed) by {PROVIDER} on {DATE}: (no|possible) {condition}.
We thank Dr. {PROVIDER} for (referring|sending) {NAME} (to us|).
As you know, {FIRST} (is|has been) on {drug} since {MONTH} for {eponym}.
It was a pleasure (to see|seeing) {NAME}, {age}, on {DATE} (in our {specialty} clinic|at {FACILITY}).
On {DATE}, {NAME} underwent {procedure} (at {FACILITY}|by Dr. {PROVIDER.last}|) (without|with no) complication.
{LAST} tolerated {procedure}; EBL 150; to PACU at {clock}; {RELATIVE} updated.
Pathology {ID}: (Gleason 3+3|adenocarcinoma|tubular adenoma), Dr. {PROVIDER.last}, {DATE}.
Because {FIRST} (takes|is on) {brandrug}, (hold|skip) it (from|until) {DATE.md}.
{FIRST} is planning to move to {CITY} (next month|after {HOLIDAY}), needs records sent to {FACILITY}, fax {FAX}.
Rides {CITY} Transit, card {ID}, to dialysis M/W/F at {FACILITY}.
Owns guns; {RELATIVE} at {STREET} will (store|lock) them.
