# Reason for visit, what worries you, anything else.
(Here for|I'm here for|Reason:) {symptom} since {DATE}.
{PROVIDER.last} (sent|referred) me for my {bodypart}.
(Follow up|f/u) with {PROVIDER} after {procedure} on {DATE}.
second opinion, Dr. {PROVIDER} at {FACILITY} (wants|says I need) {procedure}
(school|sports) physical for {SCHOOL}
physical for {EMPLOYER} (new job|DOT|yearly)
I fell (on {DATE}|{reltime}) at {EMPLOYER} and (hit|hurt|twisted) my {bodypart}.
I fell off the (porch|ladder|roof) at {STREET}.
(dog bite|bit by the dog of) {NAME} (next door|across the street), {DATE.md}
ER follow up, {FACILITY}, {DATE}
(What worries me most|My biggest fear|I worry) is that I (will end|end) up like my {relation} {RELATIVE}.
I'm scared it's (cancer|{condition}) because (aunt|uncle|cousin) {RELATIVE} (died of it|had it) in {year}.
I worry about {RELATIVE}, who will take care of (her|him) if I'm (gone|in the hospital)?
Worried about my {procedure} on {DATE}.
Please don't tell my (mother|parents|husband) {NAME}.
You can tell (my daughter|my son|my partner) {NAME} everything, (phone|cell) {PHONE}.
I want to live until {FIRST}'s wedding( on|) {DATE}.
I want to (walk|dance) at {FIRST}'s graduation from {SCHOOL}.
Goal: hike with {FIRST} and {FIRST} (by {MONTH}|this summer).
(One more thing|Also): I moved, {ADDRESS}.
Also my last name (is now|changed to) {LAST}.
(Refer me|Send me) to {PROVIDER}, my sister {RELATIVE} goes there.
How did you hear of us? {NAME} from {EMPLOYER}, ({PHONE}|she raves about you).
Found you on {URL}( and liked the reviews|).
My old (doc|dentist|doctor) was {PROVIDER} in {CITY}, {state}.
{DOB}, born in {CITY}, raised in {CITY}.
New baby {RELATIVE}, born {DOB} at {FACILITY}, {number} lbs, (well check|jaundice check).
(for {FIRST}|{FIRST} needs|{FIRST}:) ear pain, fever of 102 since {DATE.md}
pregnancy test positive {DATE.md}, LMP {DATE.md}
Cough. (Caught it|Got it) from {FIRST} at work( {EMPLOYER}|).
COVID positive {DATE}, (need a note|Paxlovid?), {PHONE}
medication check, Dr {PROVIDER.last} (left|retired|moved to {CITY})
IUD out, put in {DATE} (by {PROVIDER}|at {FACILITY})
(hit|rear ended) on {STREET.name} {DATE}, claim {ID}
the (insurance|life insurance) wants an exam, agent {NAME} {PHONE}
Anything else? Yes, say hi to {FIRST} for me.
Nothing else, (just|only) that {FIRST} and I split up (in {MONTH}|on {DATE}).
(my|My) house burned down on {HOLIDAY} and I (don't sleep|have panic) since.
The anniversary of {FIRST}'s death is {DATE.md}, I (may cry|get bad around then).
# without identifiers
{symptom} (and|with|plus) {symptom} for {duration}
{symptom.cap}. {symptom.cap}. {condition.cap}.
(yearly|annual|wellness) (checkup|exam|physical)
med refill and {lab} check
{test} results
(establish care|new patient|get a PCP)
(rash|lump|bump|sore|mole) on (my |){bodypart}
my {bodypart} (hurts|is killing me|went numb) (when I walk|at night|{reltime})
flu shot, (tetanus|shingles|pneumonia) (shot|vaccine)
blood pressure (too high|high), (118/76|152/94|131/84|{vital}) at home
(What worries me most|My main worry) is (dying|pain|the cost|losing my mind|going blind).
I'm worried it could be {condition} or (worse|{condition}).
I (want|would like) to (quit smoking|lose {number} pounds|sleep|get off {drug}).
I hope to (walk|drive|work|dance) again by (spring|summer).
Is it (normal|ok) to have {symptom} (at my age|at {age}|after {procedure})?
Can we talk about (weight|sex|menopause|Viagra|anxiety) please, (I'm shy|it's embarrassing).
I (have|had) {condition} (since|in) {year}, (stable|under control).
(no|No) changes since last (time|visit).
My (mind|heart) races, (bad dreams|can't breathe), {number} times a day.
Not sure. My {relation} (made me come|worries).
hearing aids (whistle|don't work), ears (full|blocked)
I think I have (worms|scabies|pink eye|poison ivy|strep).
the kids gave me (lice|pink eye|hand foot and mouth)
