# By topic: refills, results, visits, bills, records, referrals, travel, work, vaccines, devices.
(Please|Could you|Kindly) (send|call in|e-scribe|fax) (my |the |){drug} {dose} to (the pharmacy on {STREET.name}|{FACILITY}|{FACILITY} in {CITY}).
{FACILITY} (says|claims|told me) they (never got|did not receive|are still waiting for) (your fax|the script|an answer)( from {DATE.md}| since {DATE}|).
I (switched|changed|moved) (from|away from) {FACILITY} to {FACILITY} because {FIRST}, the (pharmacist|tech), (left|was rude|retired).
My (last|most recent) (fill|refill) was {DATE} and the (bottle|label) (says|shows) Rx {ID}.
({PROVIDER}|Dr. {PROVIDER.last}|The NP, {PROVIDER},) (wrote|prescribed) it (for {duration}|in {MONTH}|on {DATE}).
(If|In case) it needs a (prior auth|PA), the plan's fax is {FAX} and my ID is {PLAN}.
Mail the (pills|meds|inhalers) to {ADDRESS}, (not|NOT) to {STREET}.
(My|The) {test} (from|of|done) {DATE}( at {FACILITY}| in {CITY}|) is (still |)not (in the portal|back|there).
{PROVIDER.last} (read|reviewed|signed off on) my {test}( on {DATE.md}|), (can I see it|what did it show)?
(Compare|Please compare) it (to|with) the one (from|I had in) {MONTH} at {FACILITY}.
My {lab} was {labvalue} on {DATE}, {labvalue} on {DATE} and {labvalue} (now|last week).
The (letter|result|e-mail) (addressed to|for|says) {NAME}, (but that's not me|that is my (sister|mother)|I'm {NAME}).
(Can|Could|May) {FIRST} (sit in|come along|listen by phone) (on|for) the visit( of {DATE}| on {DATE.md}|)?
(Is|Would) {PROVIDER.last} (in|available|around) (on {DATE.md}|the week of {DATE.md}|after {HOLIDAY})?
I have to (miss|skip|move) (my|the) {clock} (on {DATE}|with {PROVIDER.last}), {FIRST} is (sick|in labor|getting married).
(Directions|How do I get) (from|there from) {CITY}, I'm (coming|taking the bus) down {STREET.name}?
Is the (office|clinic) in {NEIGHBORHOOD} (still|now) on {STREET.name} or (did it move|is it the new one by {SCHOOL})?
(Statement|Bill|Invoice) {ID} (dated|of|from) {DATE} is (wrong|a mistake|already paid).
The (charge|bill) is under {NAME}, my (ex|late husband|stepson), acct {ACCOUNT}.
{EMPLOYER} (changed|dropped|picked) our plan (as of|on|effective) {DATE}, new number {PLAN}.
My (card|HSA card|new card) (says|reads) {NAME.last_first}, {PLAN}.
I (spoke|talked) (to|with) {FIRST} in billing (on {DATE.md}|{reltime}) and she (waived|took off) it.
(Pay plan|Payments) (agreed|set up) with {NAME}, first one {DATE}.
(Send|Fax|Mail) my records to (Dr. {PROVIDER}|{FACILITY}|attorney {NAME}), (fax {FAX}|at {ADDRESS}).
The (release|form) was signed (by {NAME} |)on {DATE}, (witness|notary) {NAME}.
I (would like|want|need) (a referral|to be referred) to {PROVIDER} (at {FACILITY}|in {CITY}), (she|he) treated my {relation} {RELATIVE}.
Referral number {ID}, (good|valid) (until|through) {DATE}, to {PROVIDER}, {specialty}.
(Leaving|We leave|I fly) {DATE.md} from {CITY} to {country}, (back|home) {DATE.md}, with {FIRST} and (the baby|{RELATIVE}).
Our (host|tour guide|travel agent), {NAME}, says (yellow fever|malaria pills) (is|are) needed.
(Cruise|The cruise) leaves {CITY} on {DATE}, booking {ID}, they want (a form|proof of insurance).
Work note for {DATE} (through|to|and) {DATE}, (to|for|attn) {NAME} at {EMPLOYER}.
(Tell|Please tell) {SCHOOL} that {FIRST} (can|may|can't) (swim|run|have peanuts).
{EMPLOYER}'s (HR|nurse|safety) person, {NAME}, (will|may) (call|fax) you.
My (unemployment|disability|FMLA) case is {ID}, (due|deadline) {DATE}.
I got (flu|COVID|Tdap|shingles) (shot|vaccine) on {DATE} at {FACILITY}, (lot|batch) {ID}.
{FIRST} (had|got) (her|his) (MMR|two month shots|HPV) on {DATE.md} from nurse {LAST}.
(County|The health department of) {COUNTY} (lost|has) my (shot|TB) record.
(Serial|S/N|Device) {DEVICE} (shows|gives) (error 4|a red light) since {DATE.md}.
{FIRST} from (the device company|{EMPLOYER}) (reset|replaced) it (on {DATE}|twice).
The (monitor|machine) reports to {URL}, (my login is|user) {USERNAME}.
The oxygen (man|driver), {FIRST}, (left|brought) the wrong tank to {STREET}.
(Post|After) op {DATE}: (drain|staples) out by {PROVIDER}, (looks good|still oozing).
I was (told|promised) by {FIRST} and by {FIRST} (that someone would call|two different things).
(Did|Has) {PROVIDER.last} (get|got|gotten) my message of {DATE.md}?
Is it {PROVIDER} with (one|two) (n|t|l)? The (card|insurance) site can't find (him|her).
My (brother-in-law|sister-in-law|stepfather|godmother) {RELATIVE} (is|works as) a nurse at {FACILITY} and (thinks|says) {condition}.
(We|The kids and I) are at my mother's, {RELATIVE} {LAST}, (off|on|by) {STREET.name}.
He lives off {STREET.name} (past|behind|across from) {SCHOOL}, (no|the) number (on the house|fell off).
(She|He) is from {CITY} but (winters|stays|summers) in {CITY}.
(Lives|Living) with {RELATIVE} in {NEIGHBORHOOD}, (works|working) at {EMPLOYER} in {CITY}.
{LAST}'s (wife|boy|girl|mother) called (again|at {clock}).
The {LAST} (kids|girls|boys|family) (all |)(have|had) it (too|in {MONTH}).
{FIRST}'s {drug} (ran out|is wrong|was stolen).
{drug} for {FIRST}, {drug} for {FIRST}, (nothing|none) for me.
{FIRST} on {drug}? (since when|who said so)?
{FIRST} \({age}\), {FIRST} ({age}|{number} weeks) and the dog all (sleep|slept) in one bed.
(Home|House) phone {PHONE}, (barn|shop|office) {PHONE}, ask for {NICK}.
E-mail (bounced|came back), is it {EMAIL} or {EMAIL}?
(Write|Reply) to {EMAIL}, that's my (son|granddaughter) {FIRST}'s.
(Chart|Record) {MRN} (belongs to|is) {NAME}, (chart|record) {MRN} (to|is) me.
My social is {SSN}( and|,) my birthday {DOB}, (what else do you need|don't share it).
I was (on|at) {STREET.name} and {STREET.name} when (my chest|the pain) (hit|began).
# without identifiers
(Please|Could you|Kindly) (renew|refill|send) my {drug} (again|soon|for another year).
How (long|many days) (does|will) a (refill|prior auth) take?
Is the (generic|cheap one) for {brandrug} (as good|the same)?
(Which|What) (time|part) of the day should I take {drug}?
(Do|Should) I take {drug} with (food|{food}|an empty stomach)?
(When|How soon) will my {test} (results |)be (ready|back|posted)?
Is a {lab} of {labvalue} (ok|bad|normal) (for|at) {age}?
I (do|don't) (want|need) (a|another) {test}.
My (copay|deductible) (went up|is {number} dollars).
Do you (take|accept) (Medicare|Medicaid|my insurance|Tricare)?
I (need|want) my (records|films|shot record) (on paper|by e-mail|on a disc).
(Who|Which) {specialty} (doctor|clinic) (do you like|is good|takes Medicaid)?
Do I (need|have to get) (shots|a visa|a test) for {country}?
Can I (fly|swim|drive|drink) {duration} after {procedure}?
My (boss|HR|school) (wants|needs) (a note|a form|proof).
Which (flu|COVID|RSV) shot is (best|right) (at|for) {age}?
The (cuff|meter|pump|mask) (broke|leaks|won't turn on).
How (do|can) I (clean|charge|return) the {brand}?
(Side effects|So far) on {drug}: {symptom}, {symptom}, (nothing else|bad dreams).
(My|The) wound is (clean|red|open|itchy), {duration} after {procedure}.
I weigh {number} now, (down|up) {number} since {reltime}.
My {relation} has {condition}, (am I|are the kids) at risk?
(Can|Does) {condition} (skip|go away|come back|spread)?
(What|Which) (foods|vitamins) are (good|bad) for {condition}?
I (stopped|quit|halved) {drug} (on my own|cold turkey|{reltime}).
{drug}, {drug}, {drug}: (too many|which can go)?
Is {number} (a good|too high a) (pulse|sugar|weight) for a {occupation} of {age}?
(Snow|Rain|Traffic) (kept|made) me (home|late).
(I|We) (tried|called) {number} times, (no one|nobody) picks up.
(Is|Are) the (lab|clinic|pharmacy) open (on |){weekday}(s|)?
My (mychart|portal|app) (won't|doesn't) (open|load|send).
Please (close|ignore|forget) my last message.
(Per|According to) the {body}, I (am|may be) due for (a shot|{test}).
I'm on (day|week) {number} of {drug}, (no change|better|{symptom}).
Is it (true|so) that {food} (lowers|raises) {lab}?
