# One identifier said in many ways inside clinical prose; every kind has several phrasings.
(The patient's|Pt's|His|Her) (name is|full name is|legal name is|name, per ID, is) {NAME}; (preferred|goes by|nickname) {NICK}.
(Identified|Verified) by name \({NAME}\) and (date of birth|DOB|birth date) ({DOB}|of {DOB}).
{DOB} is the (DOB|birth date) (on file|in the portal), not {DOB}.
born (on|) {DOB} (in|at) {FACILITY}, {CITY}.
(b.|born|DOB:|D.O.B.|birthdate) {DOB}; (age {age}|{age} yrs|).
MRN (is |#|no. |: |){MRN}; (old|prior) chart {MRN}.
(Medical record|Chart|Hospital|Unit|Patient) (number|no.|#|ID) {MRN} (pulled|requested|attached).
(Social|SSN|SS#|Soc sec|Social Security number) (is |: |- |){SSN}(, {LAST}|).
(ends in|last four|last 4|xxx-xx-){SSN4} (verified|on the form|matches).
(Call|Phone|Ph|Tel|Cell|Mobile|Text|Reach her at|Home)(:| |) {PHONE} (after 5|any time|before noon|).
(Fax|Fx|Fax to|F:) {FAX}, (attn|attention) {PROVIDER}.
(E-mail|Email|e-mail:|Write to) {EMAIL} (or|/) {EMAIL}.
(Address|Lives at|Mail to|Residence|Resides at|Addr:) {ADDRESS}(, apt 4|).
{STREET} is (up three flights|a group home|two miles from {FACILITY}|flood-damaged).
{ZIP} (and|or) {ZIP}: both ZIP codes in (his|her) file.
(from|in|near|outside|north of) {CITY}, (a town in {COUNTY}|{state}).
{COUNTY} (health department|coroner|EMS|sheriff) notified at {clock}.
({NEIGHBORHOOD}|{CITY}) resident (for|x) {number} years.
(Seen|Evaluated|Treated|Worked up) at {FACILITY} (in {year}|last {MONTH}|{DATE}|in {CITY}).
(Employer|Works for|Job|Hired by): {EMPLOYER}(, {occupation}|, since {year}|).
({SCHOOL}|Student at {SCHOOL}|Teacher at {SCHOOL}), (grade|class of) (10|2 sections).
(Member|Subscriber|Policy|Plan|Insurance) (ID|number|no.|#)(:| |) {PLAN} (group {ID}|eff {DATE}|).
(Medicare|Medicaid|MBI|HICN) (number|#|) {PLAN}.
(Account|Acct|Guarantor|Visit|Billing) (no.|#|number) {ACCOUNT} (balance $84.10|paid|).
(DL|Driver's license|Licence|DEA|NPI|Nursing license) (#|no.|) {LICENSE} ({state}|exp {DATE}|).
(VIN|vehicle) {VIN}, (plate|tag|license plate) {PLATE}.
(Serial|S/N|SN|Device|Unit|Lot) (no.|#|) {DEVICE} (Medtronic|recorded|implanted {DATE}|).
(Portal|Patient portal|See|Link|Upload|Site) {URL} (opened|failed|).
(IP|Address|Logged from) {IP} at {clock} on {DATE}.
(Username|User|Login|Handle|Screen name|@) {USERNAME} (locked|changed|).
(Case|Claim|Order|Accession|Confirmation|Report|Incident|Study|Specimen|Ticket|Trip|Encounter) (#|no.|number|ID|) {ID}.
(Reference|Ref|Rx|Auth|PA|Referral|Docket|Booking) (#|no.|:|) {ID} (approved|pending|closed).
{AGE90} (yrs|years old|y/o|yo|year old) (as of {DATE}|next {MONTH}|and independent|on hospice).
(Age|Aged|At) {AGE90}, (she|he) (still drives|has {condition}|declines {procedure}).
Turning {AGE90} on {DATE.md}; great-grandson {FIRST} hosts.
Admitted {DATE}, (discharged|expired|transferred) {DATE}; LOS {number} d.
(Date of service|DOS|Visit date|Exam date) {DATE}.
(Date|Dated|On|As of|Effective|Through|Until|Since|By|Before|After) {DATE} {clock}.
from {DATE.md} (to|through|until|-) {DATE.md} on {drug}.
(Last|Next) (visit|period|dose|infusion|fill|Pap|INR) {DATE.md}.
(In|During|Since|Until|Late|Early|Mid) {MONTH}, {symptom} (worsened|stopped).
(Around|After|Since|Over|Before) {HOLIDAY}, (felt {symptom}|missed doses|traveled).
{weekday}, {DATE} at {clock}: (seen|no show|lab draw|infusion {number}).
(Surgeon|Attending|PCP|Referring|Oncologist|Cardiologist|Therapist): (Dr. |){PROVIDER}(, MD|, DO|, LCSW|, NP|).
Dr. {PROVIDER.last} and (Dr. {PROVIDER}|{PROVIDER}, PA-C) (agree|disagree|rounded|).
(Thanks to|cc|CC:|Forward to|Signed) {PROVIDER}, (MD|RN|PharmD|DPM|PhD).
(Nurse|RN|MA|Tech|Aide) {FIRST} (drew labs|walked {LAST}|charted).
Next of kin: {RELATIVE}, {relation}, {PHONE}; alternate {RELATIVE}.
({relation}|Friend|Guardian|Proxy) {RELATIVE} (lives in {CITY}|{PHONE}|has POA).
Parents {RELATIVE} and {RELATIVE}; siblings {FIRST}, {FIRST}.
Initials {INITIALS}; {INITIALS} (signed|held {drug}) at {clock}.
{NAME.last_first} \({DOB}\) (same name alert|duplicate|twin B).
Ask for {FIRST} (in|at) {FACILITY} (records|billing), {PHONE}.
{NICK} said (call me|write to) {EMAIL}; (he's|she's) out of {CITY} until {DATE.md}.
({LAST}|{FIRST})'s (mom|wife|boss|roommate), {RELATIVE}, (witnessed|filmed) the seizure.
{NAME} lives with {NAME}, {NAME} visits, and {NAME} pays the bills.
Mr. and Mrs. {LAST} (both|) of {CITY} (tested|immune).
Rev. {LAST}, Sgt. {LAST}, and Prof. {LAST} (all pts|same unit).
Attn: {PROVIDER}, {FACILITY}, {STREET}, {CITY} {state} {ZIP}, tel {PHONE}, fax {FAX}.
