# Pairs: the same frame with somebody's data and with none.
I (saw|see|talked to) {PROVIDER.last} (about|for) my {bodypart}( on {DATE.md}|).
I (saw|see|talked to) (a|the) {specialty} (doctor|nurse) (about|for) my {bodypart}( {reltime}|).
we live off {STREET.name} (by|near|past) {FACILITY}
we live off (the highway|a dirt road|the grid) (by|near|past) (a farm|nothing)
(Ask|Call|Try) {FIRST} (first|before {clock}|at lunch).
(Ask|Call|Try) (insurance|the pharmacy|the front desk) (first|before {clock}|at lunch).
{FIRST} (gave|brought|sold) me {drug}.
{drug.cap} (gave|brought) me {symptom}.
{FIRST} and {drug} (keep|kept) me (alive|awake).
{drug.cap} and {drug} (keep|kept) me (alive|awake).
{LAST} (hurts|calls|never listens), {FIRST} {LAST} I mean.
{bodypart.cap} (hurts|itches|burns), the {bodypart} I mean.
(May|Will) {FIRST} (be|come) (there|with you)( on {DATE.md}|)?
(May|Will) (it|this|that) (be|come) (back|ok)( by {weekday}|)?
(Since|Before|After) {MONTH} I (use|take) {brandrug}.
(Since|Before|After) (lunch|surgery|{year}|my teens) I (use|take) {brandrug}.
in {MONTH} i may (go|move) to {CITY}
in {year} i may (go|move) to {country}
{MONTH} (was|is) (hard|fine), may be the {drug}
it may be hard, may be the {drug}
(I'm|im) from {CITY}, (not|now in) {CITY}
(I'm|im) from {country}, (not|now in) {state}
My {relation} {RELATIVE} needs (shots|a doctor).
My {relation} needs (shots|a doctor).
{FIRST}'s (knee|heart|baby|insurance) (is|was) (bad|fine).
{eponym} (is|was) (bad|mild|in remission).
The {LAST} (family|baby|account|file) (is|was) (moved|late).
The {eponym} (test|clinic|diagnosis) (is|was) (moved|late).
(Work|I work) (at|for) {EMPLOYER}, (standing|sitting) all day.
(Work|I work) (at|for) a (store|bank|school|hotel), (standing|sitting) all day.
{EMPLOYER} (won't|will not) (pay|let me off).
(Insurance|Medicare|My boss) (won't|will not) (pay|let me off).
I bought (it|the brace|a cane) from {NAME} on {STREET.name}.
I bought (it|the brace|a cane) from Walmart on (sale|clearance).
My kid's school, {SCHOOL}, (called|closed).
My kid's school, (a small one|the public one), (called|closed).
(Grandma|Grandpa) is {AGE90} and (drives|falls).
(Grandma|Grandpa) is {age} and (drives|falls).
at {AGE90} (he|she) (takes|needs) {drug}
at {age} (he|she) (takes|needs) {drug}
I'm {AGE90} years (old|young) and weigh {number}.
I'm {age} years (old|young) and weigh 92.
My pulse is 94, oxygen 96, temp 98, weight 103.
number is {PHONE}, (code|pin) none
number of pills is {number}, (refills|pin) none
fax {FAX} (please|today)
fax machine (please|today), who still has one
ID {PLAN} (is|was) (active|wrong)
ID card (is|was) (lost|wrong)
My (case|claim|ticket) (is|was) {ID}.
My (case|claim|ticket) (is|was) (closed|lost|ignored).
(DOB|born) {DOB}
(DOB|born) (in|about) {year}
on {DATE} (my|the) (leg|arm) (gave out|swelled)
on {weekday} (my|the) (leg|arm) (gave out|swelled)
({DATE.md}|{DATE}) pain {number}, ({DATE.md}|{DATE}) pain {number}
{weekday} pain 3/10, {weekday} pain 4/10
took 1/2 on {DATE.md}, 1/2 on {DATE.md}
took 1/2 at noon, 1/2 at {clock}
every {DATE.md} I (cry|visit the grave)
every {weekday} I (cry|dance)
on {HOLIDAY} (we|I) (fast|overeat)
on (holidays|Sundays|a diet) (we|I) (fast|overeat)
Dr. {PROVIDER.last} (is|was) (kind|late|mean).
The (doctor|dr|doc) (is|was) (kind|late|mean).
nurse {FIRST} (poked|stuck) me {number} times
nurse (poked|stuck) me {number} times
(Mr.|Mrs.|Ms.) {LAST} (next door|at church) has (it|shingles) too.
(The man|A lady|Somebody) (next door|at church) has (it|shingles) too.
Dear {FIRST}, (thanks|thank you).
Dear (nurse|doctor|pharmacist|sir or madam), (thanks|thank you).
Best, {FIRST}
Best wishes, (and stay well|and thanks again)
(Thanks|Thank you) {LAST} (team|family)!
(Thanks|Thank you) (clinic|night) (team|shift)!
{FACILITY} (lost|has) my (scan|shoes).
(Radiology|The lab|The ER) (lost|has) my (scan|shoes).
(go|went) to {FACILITY} for (chemo|dialysis|the birth)
(go|went) to (the hospital|urgent care|a clinic) for (chemo|stitches|the birth)
I (use|wear) the {brand}( one|), serial {DEVICE}.
I (use|wear) the {brand}( one|), size {number}.
log in as {USERNAME} (fails|failed)
log in as (guest|proxy|parent) (fails|failed)
(see|at) {URL} (for|there is) the (form|photo)
(see|on) (the website|WebMD|your page) (for|there is) the (form|photo)
{ZIP} (is|was) the zip, {number} the copay
2,000 (is|was) the deductible, {number} the copay
{COUNTY} (pays|paid) for (rides|nothing)
Medicaid (pays|paid) for (rides|nothing)
{NAME} (died|passed) of {condition}
(many|most) (die|pass) of {condition}
{INITIALS} (signed|wrote) it
CDC, FDA and WHO (signed|wrote) it
{NICK} (drove|drives) me
Uber (drove|drives) me
