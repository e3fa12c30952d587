# Records, referrals, proxies, corrections.
I (request|am requesting|need) a copy of my (complete|full) chart from {DATE} to {DATE}, sent to Dr. {PROVIDER}, {FACILITY}, {ADDRESS}, fax {FAX}. Patient {NAME}, {DOB}, SSN {SSN}.
(Please|Kindly) send my vaccine record to {SCHOOL}, attention {FIRST} {LAST} in the (health office|registrar's office), {EMAIL}. Student ID {ID}. {NAME}, born {DOB}.
My name is (spelled|listed) wrong in the (chart|portal): it's {NAME}, not {NAME}. (Since the divorce|Since {DATE}) I use {LAST} again. Driver license {LICENSE} shows it.
Referral to {PROVIDER}, {specialty}, {FACILITY} in {CITY}: they (never got it|say there is nothing). Fax again to {FAX}, attn {FIRST}. I see them {DATE}. {NAME} {DOB}
(Please add|Add) my daughter {NAME} as proxy. Her e-mail: {EMAIL}, phone: {PHONE}, born {DOB}. (Remove|Take off) my ex {NAME} at once.
my lawyer {NAME} from {EMPLOYER} asked for records on {DATE.md}, case {ID}. (they're still waiting|nothing yet). can {FIRST} in med records call him at {PHONE}
Dr. {PROVIDER.last}'s note of {DATE} says I drink "{number} beers a day". I said per WEEK. I am a deacon at a church in {CITY}. (Amend it.|I ask for an amendment under HIPAA.) {NAME}, MRN {MRN}
(I moved|We've moved) to {CITY}, {state} and my new PCP is {PROVIDER}, DO, at {FACILITY} \(ph {PHONE}, fax {FAX}\). (Transfer|Please transfer) everything, especially the {test} of {MONTH}.
To: Health Information\nI, {NAME}, authorize {FACILITY} to release to {NAME} \(my {relation}\) all records for {year} through {DATE}. Signed {DATE}. Address: {ADDRESS}
Patient {NAME.last_first}. Need operative note by {PROVIDER} from {DATE} at {FACILITY}, implant card says model {DEVICE}. (The recall letter asks for it.|It's for the MRI people.)
I can't get into the portal. User {USERNAME}, e-mail {EMAIL}. It says locked. (I used to log in from work at {EMPLOYER}, IP {IP}, if that matters.|Help!) {FIRST}
Who (looked at|opened) my chart on {DATE} at {clock}? The log says "{LAST}, {FIRST}". That is my (ex husband's cousin|neighbor) who works at {FACILITY}. I want (this investigated|to report it).
Social security disability (wants|needs) notes from {PROVIDER}, {PROVIDER} and {PROVIDER}, {year} to now. Claim {ID}, examiner {NAME}, fax {FAX}. My ss# {SSN}.
Adopted at birth in {CITY}, {state} on {DOB}. My birth name (was|may have been) {NAME}. Does {FACILITY} (keep|still have) records that old? {NAME}, {EMAIL}
Medical power of attorney (attached|uploaded). Agent: {NAME}, {PHONE}. Alternate: {NAME}, {PHONE}. Witnessed {DATE} by {NAME} and {NAME}, notary {NAME}, {COUNTY}.
The immunization (card|booklet) from {country} is attached. Name there is {NAME.last_first} and the birthday shows as {DOB}. (It is really|The true one is) {DOB}, they wrote it wrong at the border.
Please close my account {USERNAME}. (I go|I am going) to {FACILITY} now. Nothing against Dr. {PROVIDER.last}, she was (wonderful|lovely), {FIRST} and {FIRST} at the desk too. {NAME}
Veteran, last 4 {SSN4}. Community care authorization {ID} runs out {DATE}. (Ask for|Call) {NAME} at the {CITY} VA, {PHONE} ext {number}.
Our adoption agency, {EMPLOYER}, needs a health letter for (me and|both me and) {RELATIVE}. Send to case worker {NAME}, {EMAIL}, by {DATE.md}.
# without identifiers
How do I download my (records|chart|visit notes)? (The button|The link) is gray. I use Safari on an iPhone( and Chrome at home|).
Can I get the disc of my {test} too or (only|just) the report? My new {specialty} doctor (wants|would like) the images.
I would like to correct my chart: I (do not|don't) have {condition}, I (never|have never) smoked, and my allergy is to {drug}, not {drug}.
How much do (you charge|copies cost) for records? My state says it should be free for disability.( {number} pages is what I was told.|)
Do I need a referral (to see|for) {specialty}? My plan (is an HMO|just changed). (The reason would be {condition}.|It's for {symptom}.)
Please send a referral (for|to) physical therapy. {bodypart.cap} still hurts {duration} after the {procedure}.
Where on the app do I give my {relation} access? He or she (helps|will help) me with messages. Under Sharing it only says "Coming soon".
(The summary|My visit summary) lists {drug} {dose} but we stopped it. Also it says age {age}, that part is right ha ha.
Could the doctor dictate less? The note had "patient denies {symptom}, {symptom}, {symptom}" and I (never was asked|was not asked).
I want my chart to say no blood products. (I'm a Jehovah's Witness.|It's about faith.) Advance directive (form|paper) is filled out.
