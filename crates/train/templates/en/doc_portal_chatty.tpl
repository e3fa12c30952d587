# Long and odd messages: names and places where one does not look for them.
Well hello {FIRST} (and whoever else reads this|or is it {FIRST} today),\n(it's|this is) old {NICK} {LAST} from {CITY}. The (knee|hip|heart) that {PROVIDER.last} fixed (is|runs) fine, but now {symptom}. {RELATIVE}, that's my (bride|better half) of {number} years, says quit (griping|mowing). {drug.cap} {dose}, still the right one?\n{NICK}
(So|OK so) {FIRST} was at {FIRST}'s, and {FIRST}'s mom, who works at {FACILITY}, looked at (her|his) {bodypart} and (said|goes) "that's {condition}". I'm at {EMPLOYER} till {clock}. Can {RELATIVE} bring {FIRST} in? {RELATIVE}'s cell: {PHONE}.
I hate to (tattle|complain), but {FIRST} in the {CITY} office called me "hon" and gave my results to {NAME}, who is NOT me. I'm {NAME}. (We look nothing alike.|She lives on {STREET.name}!)
My care team, so it is written once: heart {PROVIDER} \({FACILITY}\), sugar {PROVIDER}, feet {PROVIDER}, soul Pastor {LAST}, teeth {PROVIDER.last}, rides {FIRST}, (love|patience) {RELATIVE}.
p.s. first because I forget: {FIRST}'s wedding is {DATE}, so no surgery then. Now to it: Dr. {PROVIDER} (wants|says) {procedure}. {EMPLOYER} gives me {number} days. {RELATIVE} can't lift me. What about {MONTH}?
We lost everything in the (fire|flood) on {STREET.name} {DATE}: pills, pump \({DEVICE}\), glasses, the cat Pumpkin came back. We're with the {LAST} family, {ADDRESS}, phone {PHONE}. Need {drug}, {drug}, {brandrug}.
This may sound (odd|crazy), but is {NAME} who (works|worked) nights at {FACILITY} related to the {LAST} family of {CITY}? She (sat|prayed) with my brother {RELATIVE} when he died {DATE.md}. I'd like to write her.
hey so im {FIRST} pronouns they/them deadname {FIRST} dont use it. on {drug} since {DATE}. {PROVIDER.last} moved to {CITY} n im out {DATE.md}. can {PROVIDER} do my {lab}. insurance still says {NAME}
Three (generations|women) here: me {NAME} \({age}\), mother {NAME} \({AGE90}\), daughter {NAME} \({age}\). All {condition}. (One|A) shared appointment on {DATE.md}, please. We come by bus from {NEIGHBORHOOD} and mother (bites|naps).
Our mail goes: {NAME}, c/o {NAME}, in care of the {LAST} farm, off {STREET.name}, {CITY}. GPS fails. (Driver|Delivery) should call {PHONE} at the church, ask for Deacon {LAST}.
I (teach|coach) at {SCHOOL} and half my class \({FIRST}, {FIRST}, both {LAST} twins\) is out with {condition}. Now (me|I have it). {PROVIDER.last}, you did my {test} in {MONTH}. Sub is {NAME} until {DATE.md}.
The {EMPLOYER} (bus|van) \({PLATE}\) hit a pole by {FACILITY}. I was in row {number}. {FIRST} {LAST} next to me has whiplash, so do I. Adjuster is {FIRST}, {PHONE}, claim {ID}. You saw me {DATE.md}, please send notes to {EMAIL}.
I promised {RELATIVE} (on her deathbed|before she died), {DATE}, to get my (colon|heart|mole) looked at. So: when? {CITY} or {CITY}, any doctor but {PROVIDER.last}. Yours, {NAME}, {age}, stubborn
Translator app speaking: I am {NAME}, mother of {FIRST}, living {STREET}, {CITY}. {FIRST} ate {food}. Red skin. School {SCHOOL} called me at work {EMPLOYER}. What medicine? I have {drug} from {country}.
REFILL {drug}. ALSO MY SISTER {NAME} IN {CITY} DIED {DATE} SO I WILL BE GONE TIL {DATE.md}. LEAVE PILLS WITH {FIRST} AT {STREET}. GOD IS GOOD. {NAME}
Dear {PROVIDER.last} \(I hope I may call you {PROVIDER}\),\nyou asked how I (sleep|am). On {DATE.md} {number} hours, {DATE.md} none: {FIRST} snores, {FIRST} cries, the trucks of {EMPLOYER} roll down {STREET.name}. {drug.cap}? {symptom.cap}.\n{INITIALS}
My (online|Twitter) friend {USERNAME} says you (cured|saw) her, real name {FIRST} something, from {CITY}. I have the same {condition}. I'm at {EMAIL}; site with my story: {URL}.
to {FIRST} the scheduler: (bless you|thank you). to {PROVIDER.last}: the stitches itch. to billing: {ACCOUNT} is paid, check of {DATE}. to whoever hung up on {RELATIVE}: shame. {NAME}
{RELATIVE} turned {AGE90} on {HOLIDAY}. (Cake|Whisky), {number} candles, then {symptom}. {FACILITY} kept her till {DATE.md}. Home on {drug}. Who is her doctor now that {PROVIDER} (retired|is gone)? Her (card|plan) is {PLAN}. - {FIRST} {LAST}, granddaughter
Not sure who (gets|reads) this: I cleaned out my late uncle {NAME}'s house on {STREET.name} and found {number} bottles from {FACILITY}, {drug}, {drug}, Rx {ID}. Do I bring them to you or {FACILITY}? {FIRST} {PHONE}
# without identifiers
(First of all|To start with) I love the new chairs. Second, {drug} gives me {symptom}. Third, my {relation} (wants|needs) me off it. (Fourth|Last), is the flu shot in? (I'll bring pie.|Bless you all.)
You asked for my numbers: {vital}, sugar {number}, weight {number}, steps {number}, (beers|cookies) too many. The {brand} (counts|logs) it all. (My mood is sunny.|I may cheat on weekends.)
I'm not a complainer, but {duration} on hold with Vivaldi is (long|cruel). All I (want|need) is {drug}. Same dose, same pharmacy, same (old|grumpy) me.
So the internet says {condition}, my {relation} says nerves, TikTok says mold. The {bodypart} says ouch. (Pick one.|What do you say?) {test.cap}? {number}/10 today.
Per my sister's cat's vet \(kidding\), {food} is bad for {condition}. Is it? I (eat|ate) it daily. {lab.cap} {labvalue}.
(Story time.|Funny thing.) I (sneezed|bent down) and my back (locked|went). Heating pad, Aleve, Netflix. {duration} later I still walk like the Penguin from Batman. PT? (Chiropractor?|Shot?)
Things I gave up for my {lab}: {food}, {food}, beer. Things that went down: my mood. {lab.cap}: {labvalue}. (Is it genes?|I may as well eat cake.)
If Medicare is for the old and Medicaid for the poor, what do you call me, {age}, a {occupation}, making {number} an hour? Uninsured. (Cash price for {test}?|Any program?)
My dog Waffles ate my {drug}, {number} pills. The vet says he'll live. I need (a refill|{number} more) and insurance says (too soon|no). (True story.|I have vomit pictures.)
I (can't|won't) do the (prep|gallon jug) again. Last time, {year}, I (slept|lived) on the bathroom floor. Cologuard? The pill prep? (Mercy?|A priest?)
