# Symptom stories, accidents, work injuries.
It (started|began|all began) on {DATE} when (I was|we were) visiting my {relation} {RELATIVE} in {CITY}.
(First|At first) it was only {symptom}, by {DATE.md} I could not (walk|breathe|eat).
On {HOLIDAY} I (woke up with|got) {symptom} and {FIRST} called 911.
The ambulance took me to {FACILITY}, they (did|ran) a {test} and (kept me|let me go) {DATE.md}.
{PROVIDER}, the {specialty} doctor there, (found|said it was) {condition}.
I was (working|on shift) at {EMPLOYER} in {CITY} when a (box|pallet|beam) fell on my {bodypart}.
My coworker {NAME} saw (it all|it happen).
A (truck|car|bike), plate {PLATE}, ran the light at {STREET.name} and hit (me|us).
The other driver, {NAME}, (was texting|had no insurance|ran off).
Police report {ID}, officer {LAST}, {COUNTY} sheriff.
I slipped on the ice (outside|in front of) {FACILITY} (on {DATE}|{reltime}).
We were camping near {CITY} and {FIRST} pulled a tick off my {bodypart}( on {DATE.md}|).
Since my trip to {country} in {MONTH} I (have|had) {symptom}.
(Ate|I ate) oysters at a place on {STREET.name} {DATE.md}, {FIRST} did too, both sick.
I threw up at {clock}, again at {clock}, {FIRST} held my hair.
(No one|Nobody) believed me at {FACILITY}, not {PROVIDER.last}, not {PROVIDER.last}.
Dr. {PROVIDER} thought {condition}, Dr. {PROVIDER} thought {condition}, turned out {eponym}.
(Then|And then) {FIRST} from the lab calls me at {clock} and says go to the ER (now|right now).
{FIRST} (found|saw) me on the floor of the (kitchen|bathroom), {FIRST} did CPR.
My (wife|husband|partner) {RELATIVE} (says|swears) I stop breathing at night.
The pain comes when I (drive|climb|walk) to {NEIGHBORHOOD}, (two blocks|a mile).
I can't (climb|do) the stairs at {SCHOOL} anymore, I teach there.
between {DATE} and {DATE} i had (three|four|{number}) attacks
{DATE.md} bad, {DATE.md} ok, {DATE.md} worst day ever, {DATE.md} better
(I kept|Kept) a log: {DATE} {symptom}; {DATE} none; {DATE} {symptom}, {vital}.
It was {weekday}, {DATE}, about {clock}, I (remember|know) because {FIRST} had a game at {SCHOOL}.
My {bodypart} swelled up (on the flight|on the drive) from {CITY} to {CITY}.
I showed it to {FIRST}, who is a nurse at {FACILITY}, she said (get seen|it's shingles).
(The rash|Rash) appeared after I cleaned the tanks at {EMPLOYER}.
{NAME} had the same (bug|cough) and she (sits|works) next to me at {EMPLOYER}.
I took my {relation} {RELATIVE}'s {drug}, (bad idea|I know I shouldn't).
(When|Back when) I lived on {STREET.name} in {CITY} there was mold and the (asthma|cough) never left.
I've been to {FACILITY}, {FACILITY} and {FACILITY}, (same answer|no answer).
i called the nurse line {DATE.md}, spoke to {FIRST}, ref {ID}, (she|he) said wait
{PROVIDER.last} drained it, {PROVIDER.last} drained it again on {DATE.md}, it's back
Hit my head at {FIRST}'s (birthday|wedding) on {DATE}, saw stars, (drank a bit|no alcohol).
(I'm|im) {FIRST}, {age}, and this is my (story|long story), sorry.
(My mom|Mama), {RELATIVE}, {AGE90}, had the very same (spells|shakes).
So {FIRST} goes "you look gray" and (drives|drove) me to {CITY}.
I blacked out in the (Kroger|Target|parking lot) on {STREET.name}, a lady named {FIRST} (helped|stayed with me).
(Electric|an electric) shock at the {EMPLOYER} job site, {DATE}, foreman {NICK} wrote it up.
got stung at {FIRST} and {FIRST}'s place in {COUNTY}
Chlorine leak at {EMPLOYER}, {number} of us went to {FACILITY}.
# without identifiers
It (started|began) {reltime} with {symptom}, then (came|I got) {symptom}.
The pain is (sharp|dull|burning|like a knife), {number} out of 10, (worse|better) at night.
It comes (in waves|and goes), lasts {duration}, (sometimes|often) with {symptom}.
(Nothing|Tylenol|Ice|Heat|A hot shower) helps (much|a little|for an hour).
I (took|tried) {drug} {dose} and {brandrug}, (no|little|some) relief.
(It's|It is) worse (when|if) I (bend|lie down|eat {food}|climb stairs).
My {bodypart} is (swollen|red|hot|blue|twice its size).
No fever, no (chills|cough|weight loss), just (tired|{symptom}).
I (fell|slipped) (in the shower|on ice|off a ladder) {reltime} and landed on my {bodypart}.
Car wreck in {year}, (whiplash|broken {bodypart}), never the same since.
At (first|the start) I thought it was {food}, then {condition}.
Woke up at {clock} (sweating|drenched|with {symptom}), {vital}.
I'm a {occupation}, on my feet {number} hours a day.
I used to run marathons, now I can (barely|hardly) get to the mailbox.
My (pee|urine) is (dark|brown|cloudy) and my (stool|poop) is (black|pale|loose).
The (lump|knot) is the size of a (pea|grape|golf ball), (soft|hard), it (moves|doesn't move).
both ears ring, left (worse|more), like crickets, since a Metallica concert in {year}
ate {food} and broke out (in hives|all over), took Benadryl, ok now
it may be nothing (but|still) i want it checked
My (Apple Watch|Fitbit|Oura ring|{brand}) said heart rate {number} (while resting|at rest).
In (winter|spring|the cold) my fingers turn white, (must be|is that) Raynaud's?
(temp|temperature) 101.4 at {clock}, 99.8 after Motrin
I (read|saw) on (WebMD|Reddit|TikTok) that it's {condition}, (is it|please no).
A {symptom} that (won't|will not) quit, {duration} now.
Covid test negative, flu negative, strep negative, still {symptom}.
my mark of {age} years on earth and never once had {symptom}
I was stationed in {country} near the burn pits, {year} to {year}.
# bodies of long stories
(I was|Was) cutting the grass, (bent over|turned), and pop went my {bodypart}.
Doctor said {condition}, ER said anxiety, the internet said {eponym}.
(Every|Each) {weekday} around {clock} it hits me, like clockwork.
Hope, pray, ice, repeat, that's my (plan|treatment).
