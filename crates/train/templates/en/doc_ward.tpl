# Whole texts of wards, operating rooms, triage, reading rooms and chats with identifiers.
TRIAGE {clock}: {age}(F|M) BIBA from {STREET}, {symptom}. {RELATIVE} \({relation}\) {PHONE}. {vital}. ESI (2|3).
{clock}: {LAST} in bed (4|12) {symptom}, {instrument} (changed|out), {PROVIDER} aware. Bed (5|14) \({LAST}\) asleep.
Pt {FIRST} {INITIALS} brought by {CITY} (PD|Fire|EMS), found (on|near|at) {STREET}. {symptom}. Works at {EMPLOYER}, note for work by {DATE}.
NURSING {DATE} 0700-1900: report from {PROVIDER}. {NAME} A&O x4, {instrument}. Family at bedside \({relation} {FIRST}, {relation} {FIRST}\). DC {DATE.md}.
Wound care {NAME}: stage 3, {instrument} + {instrument} q day. Next visit {DATE}, home at {ADDRESS}. Spoke with {FIRST} at Dr. {PROVIDER.last}'s office {PHONE}.
OPERATIVE REPORT\nSURGEON: {PROVIDER}, M.D.\nASSISTANT: {PROVIDER}, PA-C\nPATIENT: {NAME.last_first}\nDATE: {DATE}\nPROCEDURE: {procedure.cap}.\nDESCRIPTION: {sign.cap} retractors, {instrument}. {LAST} tolerated it well. Implant lot {DEVICE}.
EXAM: (CT|MRI|US) {bodypart}\nPATIENT: {NAME.last_first}\nCOMPARISON: {DATE}, {FACILITY}.\nFINDINGS: {eponym}.\nIMPRESSION: {condition.cap}. Called to {PROVIDER} at {clock}. Dictated: {PROVIDER}
Discharge: {NAME.last_first}, adm {DATE}, dc {DATE}, attending {PROVIDER}. {condition.cap}, {procedure}. Rx to {FACILITY} on {STREET}. Ride: {FIRST}, plate {PLATE}. F/u {PROVIDER}.
Dear Dr. {PROVIDER.last},\nThank you for sending {NAME}, a {age}-year-old {occupation} from {CITY}, with {eponym}. {sign.cap} positive. Last seen {DATE}.\n(Kind regards|Best wishes|Sincerely),\n{PROVIDER}
\[Chat\] Agent: this is {FIRST} RN, who am I speaking with?\nPatient: {NAME}\nAgent: date of birth?\nPatient: {DOB}\nAgent: where are you now\nPatient: {CITY} {state}
pt: its {FIRST}'s {relation} {FIRST}\ndr: ok, call {PHONE} if video drops. is {FIRST} awake?\npt: no, {symptom} since {DATE}
Transfer from {FACILITY} \({CITY}, {state}\) by Dr. {PROVIDER.last}: {age}M, {condition}. {relation} {FIRST} driving from {CITY}.
Code blue {clock}. Team: {LAST} \(lead\), {LAST} \(airway\), {FIRST} \(meds\). {relation} called by chaplain {LAST}.
{NAME}, (at|lives near|from) {CITY}, {drug} {dose}, INR 3.8, hold x 1, recheck {DATE.md}. Prefers {NICK}. New insurance {PLAN}.
Who lives with you: me, my {relation} {FIRST}, our (twins|kids|sons|girls) {FIRST} and {FIRST}, and {FIRST}
(The {LAST} family has|The {LAST}s have) a history of {eponym}. {FIRST} and {FIRST} both tested positive on {DATE.md}.
{NAME}, {age}, {CITY}, got {brandrug} {DATE.md} and wants (another|a refill). (Ok|When) (with|for) {condition}?
Refill at {FACILITY} in {CITY}, not {FACILITY} by {EMPLOYER}. {FIRST} {INITIALS}
