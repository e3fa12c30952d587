# Questions about test results.
(Hi|Hello) Dr. {PROVIDER.last}, I (saw|just saw|got a notice) that my {test} results (from|of) {DATE} are (in|back|posted). (My {lab} is {labvalue}.|It says {lab} {labvalue}, flagged high.) (What does that mean?|Should I be worried?) {NAME}
{lab} {labvalue}, {lab} {labvalue} on {DATE}. In {MONTH} it was {labvalue}. (Is this trend ok?|Should we change anything?|What now?)\n\n{FIRST} {LAST}\nDOB {DOB}
I had blood drawn at {FACILITY} in {CITY} on {DATE.md} and (it's been|it has been) {duration}. (Nobody can find it.|They say they faxed it to {FAX}.|The lab's number is {PHONE}, accession {ID}.) Where are my results? - {NAME}
the report says "{PROVIDER}, MD" read my {test} and that i should follow up with {specialty}. (who do u recommend|can you refer me)? someone near {CITY} or {NEIGHBORHOOD} pls, i dont have a car. {NICK}
My (mammogram|ultrasound|CT scan|bone density) at {FACILITY} was on {DATE}, and in {year} I had one (at|in) {FACILITY} in {CITY}, {state}. (They need the old pictures to compare.|The radiologist wants both.) Who requests those, you or I?\nMrs. {NAME}
Wrong person!! These results are (for|of) a {NAME} born {DOB} - I am {NAME} born {DOB}. (Please remove them|Take them down) and (tell her|let that person know). This is a (huge|serious) privacy (problem|issue).
Nurse {FIRST} (told me|said on the phone) my {lab} was fine, then the letter dated {DATE} says it (is|was) abnormal. (Which is it?|I'm confused.|So who is right, {FIRST} or the letter?)\n{NAME}\n{PHONE}
Dr. {PROVIDER} ordered a {test}, accession number {ID}. It was done (at|by) {FACILITY} {reltime}. My chart number is {MRN}. (Kindly|Please) upload it, I see Dr. {PROVIDER} for a second opinion on {DATE.md}.
My genetic (test|panel) came back with a {gene} variant. (My sister {RELATIVE} and my cousin {RELATIVE}|My two sisters, {RELATIVE} and {RELATIVE},) want to be tested too. They live in {CITY}. Is the kit {ID} good for (them|family)?\nThanks, {NAME}
(Good news|Hooray)! {FIRST}'s {lab} is down to {labvalue}. (We|Her dad and I) are so (happy|relieved). Please tell Dr. {PROVIDER.last} and {FIRST} the nurse. (We will|We'll) see you {DATE}.\n{NAME}, mom
Biopsy (was|done) {DATE} by {PROVIDER}, {specialty}. (Path number|Specimen) {ID}. (I can't sleep.|I am going crazy waiting.|Please just tell me.) You may leave the result on my voicemail {PHONE} or tell my husband {NAME}.
For my records I'd like (paper copies|a copy) of the {test} of {DATE} mailed to {NAME}, {ADDRESS}. (Do not|Please don't) send (it|them) by e-mail, {EMAIL} is shared with my {relation}.
i did the sleep study at {FACILITY} on the night of {DATE}. tech was {FIRST} super nice. she said i stopped breathing {number} times an hour. when do i get the mask. {NAME}
So my cholesterol was {labvalue} in {MONTH}, {labvalue} on {DATE} and now {labvalue}. {PROVIDER.last} at the heart clinic says (statin|take {drug}), {PROVIDER.last} says diet. (You two should talk.|Who do I listen to?) {FIRST}
Results for {NAME}, MRN {MRN}: I can see them but my son {RELATIVE}, who is my proxy \({EMAIL}\), can not. (Please fix his access.|How do we give him access?)
Your message says my {lab} must be repeated. (I can go to|Can I do it at) the lab in {CITY}, next to {FACILITY}? I'm staying with my daughter {RELATIVE} at {STREET} until {HOLIDAY}.
Dear {PROVIDER.last} office, the hospital discharge of {DATE} lists {condition} which I DO NOT HAVE. Dr. {PROVIDER} typed it in. (Remove it|Correct this) or I (will|shall) file a complaint. {NAME}, chart {MRN}
My employer {EMPLOYER} needs the {test} result of {DATE} for (the physical|my clearance), fax {FAX}, attn: {NAME}. (Only the result, nothing else!|Please leave out the rest.)
COVID test {DATE}, drive-through at {FACILITY}, confirmation {ID}. (Result still pending.|It still says pending.) My daughter {RELATIVE} at {SCHOOL} can't go back (without|until I have) it. {PHONE}
{NAME} \({DOB}\) here, the holter monitor with serial {DEVICE} was mailed back {DATE.md}, tracking {ID}. (Did you get it?|Has anyone looked at it?)
# without identifiers
My {lab} is {labvalue} and the range says it should be lower. (Is this serious?|Should I cut out {food}?|Do I need to come in?) I also had {symptom} {reltime}.
(What does|Can you explain what) "mild degenerative change" (means|mean) on my {test}? (Am I getting old?|I am only {age}.|I'm {age} and feel fine.)
{lab} {labvalue}\n{lab} {labvalue}\n{lab} {labvalue}\n(All normal?|Which of these matter?|Is this why I am so tired?)
The (portal|app) (shows|says) "Positive, ratio {number}:{number}". (Positive for what?|Is positive good or bad?) (Nobody explains anything.|Grace period for questions please, I'm not a doctor.)
I read that a {lab} of {labvalue} can mean {condition} or {condition}. (Should I ask for {specialty}?|Please don't tell me to stop googling.|Is it one of those?)
Can you explain my (thyroid|liver|kidney) numbers in plain English? I take {drug} {dose}, {brandrug} and (a fish oil|vitamin D). I'm {age}, {number} lbs.
my a1c went from {percent}% to {percent}%!!! (so happy|woo hoo). does this mean i can (drop|stop) the {drug}
The X-ray says there is a {number} mm nodule in the right lung. (I never smoked.|I quit in {year}.) How often are those cancer?( The Fleischner thing says wait a year?|)
The EKG (print out|report) says "sinus rhythm, PR 160, QRS 92". My {brand} watch said AFib {reltime}. (Which one do I believe?|Who is right?)
Please advise if I should fast (for|before) the next (lab draw|blood test) and whether I may drink (coffee|water) and take {drug}.
