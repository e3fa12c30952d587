# Administrative texts: insurance, billing, prior authorisation, prescriptions, transport, case management, home health, devices, reminders.
PRIOR AUTHORIZATION REQUEST\nMember: {NAME}\nDOB: {DOB}\nMember ID: {PLAN}\nDrug: {brandrug} {dose} {freq}\nDx: {condition} \(ICD-10 M05.79\)\nFailed: {drug} x {duration}, {drug} \({symptom}\)\nPrescriber: {PROVIDER}, MD  NPI {LICENSE}\nPhone {PHONE}  Fax {FAX}
To whom it may concern: I am writing on behalf of my patient, {NAME} \(member {PLAN}, born {DOB}\), to (request|appeal the denial of) {brandrug} for {condition}. (He|She) tried {drug}, {drug} and {drug} between {MONTH} and {MONTH} without benefit. {guideline.cap} guidelines support this. Please call {PHONE}. {PROVIDER}, {FACILITY}
Your request for {brandrug} was denied (because step therapy was not met|as not medically necessary). You may appeal within (60|180) days. Ref {ID}. Member {NAME.last_first}, ID {PLAN}. Mail: {ADDRESS}.
Step therapy requires {drug} and {drug} for 30 days each before {brandrug}; quantity limit 30/30; (tier 3|non-formulary).
STATEMENT\nAccount: {ACCOUNT}\nPatient: {NAME}\nService {DATE}: {procedure}, CPT 93000, $412.00\nInsurance paid $290.50  You owe $121.50\nDue {DATE}\nPay at {URL} or mail to {ADDRESS}
Re acct {ACCOUNT}: why was I billed $1,204 for the {DATE} {test}? My plan {PLAN} says covered in full. Call {PHONE} after 4. {NAME}
Explanation of benefits: claim {ID}, provider {PROVIDER}, {FACILITY}, DOS {DATE}, billed $2,340.00, allowed $1,112.18, CO-45, PR-1 $200, member {PLAN}.
Refund check #{ID} for $86.40 sent to {NAME}, {STREET}, {CITY} {ZIP} on {DATE}.
APPOINTMENT REMINDER: {FIRST}, you (have|are scheduled for) {procedure} on {DATE} at {clock} with Dr. {PROVIDER.last}, {FACILITY}, {ADDRESS}. Reply C to confirm or call {PHONE}.
Hi {FIRST}! Your {specialty} visit is {DATE.md} {clock}. Bring a photo ID and {PLAN} card. {FACILITY} {PHONE}
{NAME.last_first} {DATE} {clock} {PROVIDER.last} (new|est|f/u) {symptom} {PHONE} conf#{ID}
Reschedule: {LAST}, {FIRST}, from {DATE.md} to {DATE.md}, reason (out of town in {CITY}|work at {EMPLOYER}|ride), call {PHONE}.
No-show letter {DATE}: Dear {NAME}, you missed {DATE} with {PROVIDER}. Please call {PHONE}.
Rx: {drug} {dose}\nSig: 1 tab PO {freq}\n#30 RF 3\n{NAME}  {DOB}\n{ADDRESS}\n{PROVIDER}, MD  DEA {LICENSE}\n{DATE}
{drug} {dose} tabs, sig 1/2-1 tab q6h prn {symptom}, #20, 0 refills, DAW; (do not crush|with food).
Refill request: {NAME} {DOB} {drug} {dose} #90, last fill {DATE}, pharmacy on {STREET} ph {PHONE} fx {FAX}, Rx# {ID}.
Pharmacy called: {FIRST} {LAST}'s {brandrug} not covered, (switch to|try) {drug}? \({PHONE}, ask for {FIRST}\)
Controlled substance agreement\nI, {NAME}, DOB {DOB}, agree to get {drug} only from {PROVIDER}, fill at {FACILITY}, and (give urine|count pills). Signed {DATE}. Witness {INITIALS}
Transport request: {NAME}, {AGE90}, wheelchair, 2L O2. Pickup {ADDRESS} at {clock} on {DATE.md}; drop {FACILITY}. Medicaid {PLAN}. Contact {RELATIVE} {PHONE}. Trip {ID}
Stretcher, bariatric 420 lb, needs 4-person lift, isolation (contact|none), one flight, no elevator.
Ride: driver plate {PLATE}, van 6, picks up {LAST} {clock}, {STREET}, return will-call {PHONE}.
CASE MANAGEMENT {DATE}: {NAME}, {age}, {FACILITY} bed 8. Lives w/ {RELATIVE} at {ADDRESS}; 14 steps. Works at {EMPLOYER}. Insurance {PLAN} LCD {DATE.md}. SNF choices: {FACILITY}, {FACILITY}. Auth {ID}. CM {PROVIDER} x4412
CM: pt declines SNF, wants home w/ HH RN/PT/OT, DME \(FWW, 3-in-1, O2 2L\). Barriers: stairs, no (ride|phone). Medicaid pending.
SW note: {FIRST} evicted from {STREET} {DATE.md}, staying w/ {RELATIVE} in {NEIGHBORHOOD}. SNAP, SSI app (SSN {SSN4} last 4|{ID}), bus pass. Hotline 988 given.
Utilization review: inpatient day 4 meets (InterQual|MCG) for IV {drug}, O2 4 L, creatinine 2.4; expected LOS 5.
HOME HEALTH REFERRAL\nPatient {NAME} \({relation} {RELATIVE} speaks {language}\)\n{ADDRESS}\nPh {PHONE}\nDOB {DOB}  Medicare {PLAN}\nF2F {DATE} by {PROVIDER}\nOrders: RN wound care 3x/wk, PT eval, {drug} teaching\nHomebound: taxing effort, (dyspnea 20 ft|walker)\nSOC {DATE}
OASIS: M1860 3, M1242 2, M2020 1, GG0170 3; SN 2w4, PT 2w6, HHA 3w6; (goals met 60%|recert).
Device registration\nModel: {brand} 5i\nSerial: {DEVICE}\nOwner: {NAME}\nE-mail: {EMAIL}\nPurchased {DATE} at {CITY}\nClinic: {FACILITY}
Recall notice {DATE}: device {DEVICE} (lot in series|) implanted {DATE} in {NAME}, {ADDRESS}. Contact Dr. {PROVIDER} {PHONE}.
CPAP order: APAP 5-15, heated humidifier, (full face|nasal pillow) mask, tubing q3 mo, {duration} need, dx G47.33, {NAME} {DOB}, {PLAN}.
Pump supplies ship {DATE.md} to {ADDRESS}. {DEVICE}. Tracking {ID}. {NAME} {EMAIL}
Consent form: I, {NAME}, authorize {FACILITY} to release (records|imaging) from {DATE} to {DATE} to {PROVIDER}, fax {FAX}, for (legal|continuity|disability) purposes. Expires {DATE}. SSN {SSN}
ROI: release to {RELATIVE} \({relation}\) {PHONE}; HIV, psych, SUD initials {INITIALS}; revoked {DATE}.
FMLA: {NAME}, employer {EMPLOYER}, (intermittent|continuous) from {DATE} thru {DATE}, 2 days/mo, {condition}; HR fax {FAX}. {PROVIDER}, MD
Disability: onset {DATE}, last worked {MONTH} at {EMPLOYER} as {occupation}; sit 4 h, stand 2 h, lift 10 lb; L4-5 fusion; RFC sedentary. Claim {ID} SSN {SSN}
Jury duty: excuse {NAME}, juror {ID}, {COUNTY}, from {DATE.md}, (surgery|chemo). {PROVIDER}
Handicap placard: {NAME}, {LICENSE}, plate {PLATE}, permanent (cannot walk 200 ft|O2). {PROVIDER}, DO, {state} lic {LICENSE}
School form: {FIRST} {LAST}, gr {number}, {SCHOOL}, may carry inhaler and EpiPen; {food} allergy; parent {RELATIVE} {PHONE}; MD {PROVIDER.last} {DATE}.
Camp form: swim ok, no (horses|{food}), albuterol 2 puffs prn, height 54 in, weight 71 lb, tetanus {year}.
Vaccination record: {NAME}, {DOB}. DTaP {DATE}, {DATE}; MMR {DATE}; HepB {DATE}. Clinic {FACILITY}. Lot {ID}
CDC card: Pfizer {ID} {DATE} {FACILITY}; {NAME}; dose 2 {DATE}; INITIAL {INITIALS}
Birth certificate: {FIRST} {LAST}, born {clock} {DATE}, {FACILITY}, {CITY}, {COUNTY}, mother {NAME}, father {NAME}, no. {ID}.
Death cert: {NAME}, {AGE90}, d. {DATE} {CITY}; cause a. {condition} b. {condition}; informant {RELATIVE}; SSN {SSN}.
Advance directive: my agent is {RELATIVE}, {relation}, {ADDRESS}, {PHONE}; alternate {NAME}. No CPR, no feeding tube. {DATE}.
Registration: {LAST}\|{FIRST}\|{DOB}\|(M|F)\|{ADDRESS}\|{PHONE}\|{EMAIL}\|{PLAN}\|{PROVIDER.last}
Face sheet\n{NAME.last_first}\n{STREET}\n{CITY} {state} {ZIP}\nH {PHONE} C {PHONE}\nEmp: {EMPLOYER} ({occupation}|FT)\nNOK {RELATIVE} ({relation}|spouse) {PHONE}\nPCP {PROVIDER}\nAdm {DATE} {clock} Enc {ID}\nRel: Lutheran  Lang: {language}
Eligibility 270: subscriber {NAME}, {PLAN}, DOB {DOB}, active {DATE}, copay $25/$50, ded $1,500 (met $840|0 met), OOP $6,000.
COB: primary {PLAN} \({RELATIVE}, {relation}, {EMPLOYER}\), secondary Medicare {PLAN}, eff {DATE}.
Crime victim comp: {NAME}, police report {ID}, {DATE}, {CITY}; ED bill {ACCOUNT}.
Auto claim {ID}: {NAME} v. {NAME}, VIN {VIN}, plate {PLATE}, DOL {DATE}, adjuster {FIRST}, {PHONE}; PIP $10,000, treat {FACILITY}.
Interpreter request: {language}, {DATE.md} {clock}, {FACILITY} clinic C, pt {NAME}, {PHONE}; prior {FIRST}.
Cancel {procedure} of {LAST} \({MRN}\): BP 190/110, K 3.0; new date {DATE.md}, surgeon {PROVIDER.last}.
Meals: {NAME}, {AGE90}, {ADDRESS}, low Na, {food} allergy, deliver to side door, dog {FIRST}. {RELATIVE} {PHONE}.
Lost and found: hearing aid {DEVICE}, bed 4, {LAST}; wallet with licence {LICENSE}; security {PROVIDER.last}.
Complaint {DATE}: {NAME} waited 3 h at {FACILITY} \({CITY}\); spoke to {FIRST} at desk; wants callback {PHONE}; case {ID}.
Portal help: can't log in as {USERNAME}, {EMAIL}, locked from IP {IP} at {clock} {DATE.md}; {NAME}, {DOB}.
Wi-Fi monitor {DEVICE} offline at {ADDRESS} since {DATE.md}; call {RELATIVE} {PHONE}; MAC in ticket {ID}.
Research: subject {ID}, {INITIALS}, visit 4 {DATE}, AE: {symptom} gr 2, {trial}; PI Dr. {PROVIDER}; site {FACILITY}; IRB {ID}.
IRB: {trial} amendment 3, 120 sites in {country} and {country}, age 18-75, eGFR > 45, primary endpoint MACE at 24 mo.
Formulary update: {brandrug} moves to tier 2; {drug} adds QL 60/30; {drug} no longer needs PA ({state} Medicaid|Part D).
Policy 4.12: telehealth visits in {state} and {state} need two identifiers; co-pay waived until {year}; G2012, 99441-3.
Coding query: does "urosepsis" mean sepsis due to UTI (A41.9|N39.0)? Please clarify. MS-DRG 871 vs 690. HCC 2.
CPT 27447-RT, 99214-25, 96372, J1885 x2, modifiers 59, XU; ICD Z79.4, E11.65, I10, M17.11.
Fee schedule: new patient 30 min $180, PT 97110 $42/unit, self-pay discount 40%; payment plan 6-12 months.
Supply order: 4x4 gauze 100, Kerlix 20, Coban 3 in, Tegaderm 50, Foley 16 Fr 10 mL, (Vacutainer lavender 100|Huber 20 g).
Staffing: 2 RN + 1 CNA nights, 1:4 ratio, charge to call AOD, census 22, 3 admits, 2 tele.
Bed board: 12A clean, 12B iso, 14 vent, 15 (hold|sitter); ED boarders 6; PACU 3; L&D 5.
Billing FAQ: bill arrives 3-5 weeks after visit; EOB is not a bill; Medicare pays 80%; call with questions, have card ready.
Directions: Building 2, Suite 310, (parking P3|elevator B), check in 15 min early; bring all bottles, glasses, hearing aids.
Please fast 8-12 h; water ok; hold metformin (day of|48 h), Jardiance 3 d, warfarin 5 d; Eliquis 2 d; driver required.
Prep: 4 L GoLYTELY split 6 pm/5 h before; clear liquids, no red, no {food} x 5 d; Zofran 4 mg prn.
