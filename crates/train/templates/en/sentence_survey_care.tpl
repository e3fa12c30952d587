# Experience of care: free-text answers.
{FIRST} at the front desk (is|was) (a gem|an angel|rude|so rude to my mother).
Dr. {PROVIDER} (never|did not|didn't) look up from (the|her|his) computer.
(Please give|Give) nurse {FIRST} (a raise|my thanks|a big hug)!
{PROVIDER.last} (is the best|saved my life|listens), (period|hands down|10/10).
I (drove|came) all the way from {CITY} and was sent (home|away).
The new (building|clinic|office) on {STREET.name} is (cold|a maze|very nice).
I had to wait {number} minutes on {DATE.md}, and {number} on {DATE.md}.
(At|In) {FACILITY} they (treated|treat) me like (a number|dirt|family).
{FACILITY} was (better|worse|cleaner) than {FACILITY}.
I will (go back to|never set foot in) {FACILITY}( again|).
My roommate there, {NAME}, got no (help|food|blanket) (all night|until {clock}).
{FIRST}, {FIRST} and the tall (guy|nurse) were (kind|wonderful), night shift not so.
To {FIRST} in housekeeping: (thank you|God bless you) for the (coffee|talk).
(Someone|A doctor) called {PROVIDER}, or {PROVIDER.last}, or so, (discharged|sent) me without (meds|a ride).
The food on {HOLIDAY} was (awful|actually good).
(Speaks|She spoke) {language} with my mother, her name is {FIRST}, (please thank her|big plus).
I complained (to|with) {NAME}, the (manager|patient advocate|charge nurse), on {DATE}, no answer.
Case {ID} with patient relations is (still open|not solved).
They called me {FIRST} although my name is {FIRST}, (three times|every time).
Everybody in {CITY} knows: don't go to {FACILITY} (at night|on weekends).
Parking lot off {STREET.name} (floods|is too small|is dark).
(If|in case) you want to know more, (call|my number is) {PHONE}, {FIRST}.
Contact: {EMAIL} (ok to publish|do not publish my name).
My (review|comment) on Google is under {USERNAME}.
I wrote (it|all this) on {URL} as well.
The {CITY} location (closed|opened) in {MONTH} and (now|since then) it's {number} miles for us.
As a retired {occupation} from {FACILITY} I know (how it should be done|good care when I see it).
Respect {PROVIDER.last}, hate the (phone tree|parking|portal).
Best experience since Dr. {PROVIDER} in {CITY} delivered my (first|second) in {year}.
(Lab|the lab) lady {FIRST} found my vein on the first (try|stick).
{NAME}, PT, (got|had) me walking in {number} weeks.
My surgeon {PROVIDER} explained the {procedure} to my wife {RELATIVE} (in plain words|with a drawing).
(Bring back|I miss) {PROVIDER}!! {PROVIDER} is (fine|ok) but not the same.
(You lost|they lost) my {relation}'s rings, {FIRST} in security said call {PHONE}.
I was born in {FACILITY} and I (hope|want) to die there, ha.
(good|bad) experience {DATE}, {clock}, room {number}, nurse {FIRST}
# without identifiers
(Staff|The nurses|Everyone) (was|were) (very |so |)(friendly|helpful|rushed|rude).
Wait times are (too long|terrible|better than before|ok).
The doctor (listened|didn't listen) and (explained|never explained) my {condition}.
I (felt|feel) (rushed|heard|ignored|like a burden).
Nothing (else|more) to (add|say|report).
(N/A|none|no|nope|nothing|NONE)
No complaints(, all good| so far| really).
Parking (is|was) a nightmare and the (elevator|lift) (was|is) broken.
I give it (8 out of 10|four stars|a C minus).
Please hire more (nurses|doctors who listen|people to answer the phone).
Billing is a (mess|joke), the care is (great|fine).
The portal (is easy|keeps crashing on my iPad|needs a Spanish version).
Too many forms, (the same|these) questions over and over.
Would be nice to have (evening|Saturday) hours.
I can't read the (small print|letters), I'm {age}, (make it bigger|bigger please).
My provider (is|was) patient, thorough and (funny|frank).
It was cold in there, (brr|bring a blanket) and the gown was (tiny|a joke).
They (may|might) be short staffed but I waited {number} hours with {symptom}.
HIPAA, HIPAA, HIPAA but everyone in the (hall|waiting room) hears you.
Loved the (art|fish tank|coffee), hated the (TV|Fox News in the waiting room|hold music).
What went well: everything. What could be better: (nothing|phone system|food).
Overall (satisfied|unsatisfied|very satisfied|meh).
I would (recommend|not recommend) (it|this place) to friends and (family|co-workers).
As a {nationality} I felt (welcome|out of place), (translation was good|more interpreters please).
