# Whole intake and survey forms, key and answer.
Name: {NAME}\n(DOB|Date of birth|Birth date): {DOB}\nAddress: {ADDRESS}\n(Phone|Cell|Mobile): {PHONE}\nE-mail: {EMAIL}\n(Reason for visit|Reason|Chief complaint): {symptom} since {DATE.md}
Patient {NAME.last_first}; MRN {MRN}; insurance {PLAN}; (PCP|doctor) {PROVIDER}; pharmacy {FACILITY} {CITY}
1. {NAME}\n2. {DOB}\n3. {condition}, {condition}\n4. {drug} {dose}\n5. (none|{drug})\n6. {PHONE}
Emergency contact: {NAME} \(relation: {relation}\) {PHONE}. Second: {NAME}, {PHONE}, {CITY}.
(Mother|Mom): {RELATIVE}, {AGE90}, {condition}\n(Father|Dad): {RELATIVE}, died {year}, {condition}\nSiblings: {RELATIVE}, {RELATIVE}, {RELATIVE}\nChildren: {RELATIVE} {DOB}, {RELATIVE} {DOB}
Employer: {EMPLOYER}\n(Occupation|Job): {occupation}\n(Work phone|Work): {PHONE}\nWork injury? (yes, {DATE}|no)
What brings you in? {symptom.cap}. Who referred you? Dr. {PROVIDER}. Last seen by: {PROVIDER}, {DATE}. What worries you? (Ending up like {RELATIVE}.|Losing my job at {EMPLOYER}.)
Do you have stable housing? (No, I stay with {NAME} at {STREET}.|Yes, {STREET}.)\nFood? (sometimes|no).\nTransport? {FIRST} drives me.\nSafe at home? (not with {FIRST}|yes).
Child: {NAME}\nSchool: {SCHOOL}\nGrade: {number}\nTeacher: {LAST}\nParents: {NAME} and {NAME}\nAllergies: {food}, {drug}\n(Pick up by|Pick-up): {NAME}, {PHONE}
(Visit|Care) on {DATE} with {PROVIDER}\nQ1 5 Q2 4 Q3 5\nComment: {FIRST} the MA was (great|rough). (Ok to contact|Contact): {EMAIL}
Accident form. When: {DATE}, {clock}. Where: {STREET}, {CITY}. Who saw it: {NAME}, {PHONE}. Police: {ID}. Injuries: {bodypart}, {bodypart}. Treated at: {FACILITY}.
Surgeries\n{procedure} - {DATE} - {FACILITY} - {PROVIDER}\n{procedure} - {year} - {CITY}\nImplants\n{DEVICE} \({brand}\)
Travel clinic: {NAME}, {DOB}, passport {LICENSE}, leaving {DATE} for {country}, staying with {NAME} in {CITY}, back {DATE}.
I, {NAME}, parent of {NAME} \({DOB}\), allow {SCHOOL} to give {drug} {dose} at {clock}. Signed {DATE}. Phone {PHONE}. Prescriber Dr. {PROVIDER}, fax {FAX}.
Patient consent. Print name {NAME}. Initials {INITIALS}. Date {DATE}. Witness {NAME}. Interpreter {NAME}, {language}, id {ID}.
Dental form: last cleaning {DATE} at {FACILITY}, Dr. {PROVIDER}. X-rays (sent|mailed) from {CITY}. Physician: {PROVIDER}, {PHONE}. Pre-med: {drug}.
VA form: {NAME.last_first}, SSN {SSN}, service no. {ID}, entered {DATE}, discharged {DATE}. Spouse {NAME}. Address {ADDRESS}. (Condition claimed|Claim): {condition}.
Pregnancy intake: LMP {DATE}, EDD {DATE}, G3P2, father of baby {NAME} \({age}, {occupation}\), prior births {DOB} and {DOB} at {FACILITY}.
Sleep log \({NAME}\)\n{DATE.md} {clock} - {clock}\n{DATE.md} {clock} - {clock}\n{DATE.md} no sleep\nMeds: {drug}
Research screener {ID}: name {NAME}, zip {ZIP}, phone {PHONE}, e-mail {EMAIL}, born {DOB}, (heard of it from|told by) {FIRST} at {FACILITY}
# without identifiers
Reason for visit: {symptom}\nSince: {duration}\nBetter with: {drug}\nWorse with: (walking|food|stress)\nPain: {number}/10
Medications: {drug} {dose} {freq}; {drug} {dose} {freq}; {brandrug}\nAllergies: {drug} \(rash\)\nSupplements: (fish oil|zinc|none)
PAST MEDICAL HISTORY: {condition}, {condition}\nSURGERIES: {procedure} \({year}\)\nFAMILY: {condition} \(mother\), {eponym} \(uncle\)\nSOCIAL: {occupation}, (smoker|never smoker), married
Height {number} in. Weight {number} lbs. {vital}. Temp 98.6 F. SpO2 {percent}%. BMI {number}.
Age: {age}\nSex: (F|M)\nState: {state}\nLanguage: {language}\nInsurance: (Medicare|Medicaid|none)\nMarital status: (single|widowed)
PHQ-2: 1, 0. GAD-7: {number}. AUDIT-C: 3. Falls in the past year: (none|two). Fear of falling: (yes|no).
How was parking? OK. Front desk? Good. Wait? {number} min. Provider? (Great|Rushed). Would you return? (Yes|Maybe). Comments: (none|more chairs)
Review of systems: fever no; {symptom} yes; {symptom} no; weight loss {number} lbs; sleep poor; mood (down|ok); skin dry
Exercise: {number} days a week, (walking|yoga|swimming). Diet: (keto|vegan|Southern). Alcohol: (none|2 a week). Caffeine: {number} cups.
Goals for this year: 1\) lower my {lab} 2\) (walk|run) {number} miles 3\) quit {food}. Barriers: (time|money|my {bodypart}).
Vaccines: flu {year}, COVID x{number}, Tdap {year}, Shingrix (both|one). Screening: {test} {year}, (normal|due).
Symptoms since the last visit: (none|{symptom}, {symptom}). Missed doses: {number}. Side effects: {symptom}. Rescue inhaler: {number} times a week.
