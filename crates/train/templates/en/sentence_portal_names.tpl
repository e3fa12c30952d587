# Names and places where grammar, not a title, gives them away.
{FIRST} (hates|loves|forgets|spits out|chews) (her|his) {drug}.
{FIRST}'s (pills|shots|inhaler|tube|cast) (are|is|was) (gone|late|wrong).
is {FIRST}'s {lab} (ok|back|high)
what about {FIRST} and {FIRST}'s (shots|strep tests|forms)
(both|all) my (girls|boys|kids), {RELATIVE} and {RELATIVE}, (cough|itch)
it's not me it's {FIRST}, (my|the) (oldest|baby|twin)
(me|I), {FIRST}, (am|being) of sound mind
with {FIRST} (gone|away|in jail|deployed) I can't (drive|cook|sleep)
without {FIRST} I'd be (dead|lost)
(because of|thanks to|ever since) {FIRST} I (eat|walk|sleep) (better|again)
not {FIRST}, {FIRST}! (my|the) other (son|sister)
between {FIRST}, {FIRST} and the dog nobody (sleeps|rests)
{FIRST} says {drug}, {FIRST} says prayer, {PROVIDER.last} says wait
like {FIRST} (said|told you), {symptom} (again|for {duration})
(next to|behind|under) {FIRST}'s (bed|sink) we found {drug}
poor {FIRST} (threw|coughed|cried) all night
little {FIRST} (bit|swallowed) a (coin|bead|tongue)
{LAST}, as in the {LAST} who (owes|called) you
one {LAST} too many in your (files|computer), I'm the {CITY} one
(there's|we have) a {NAME} and a {NAME}, (don't mix us|two people)
(signed|yours), the other {LAST}
the name's {LAST}, {FIRST} {LAST}
put {LAST} (down|on the list), party of {number}
i go by {LAST} at work and {LAST} (at home|legally)
{NAME} was my (roommate|donor|surgeon's patient) and (she|he) (lives|died)
(saw|met|ran into) {NAME} at (the pharmacy|church|dialysis) and (he|she) has it too
dialysis chair next to {FIRST} {LAST}, (he|she) coughs on me
(thank|tell|fire|promote) {FIRST}
{FIRST} (rocks|rules|sucks)
{FIRST} n {FIRST} r my (emergency|ice) contacts
(godfather|godmother|stepdad|half sister|fiance|widow) {RELATIVE} (signs|pays|decides)
his (wife|ex|mother) {RELATIVE} and her (mother|sister|ex) {RELATIVE} (fight|agree) over the DNR
our (rabbi|imam|priest|deacon|bishop), {NAME}, (visits|blessed the tube)
the (plumber|super|mailman|bus driver), {FIRST}, found (her|him|me)
my (boss|barber|bookie|parole officer) {NAME} (drove|called|fainted)
(teacher|bus driver|coach) {LAST} has (TB|lice|pink eye)
(ask|copy|cc) {FIRST} in {specialty}
{PROVIDER.last} (cut|stitched|froze) it, {PROVIDER.last} (looked|biopsied)
per {PROVIDER.last}, {drug} {dose} {freq}
{PROVIDER.last} + {PROVIDER.last} both (approve|agree)
went from {PROVIDER} to {PROVIDER} to you
(used|seen) {PROVIDER.last} in {CITY}, (loved|feared) (her|him)
a (resident|student) named {FIRST} (stuck|examined|scared) me
whoever {INITIALS} is, (nice|bad) handwriting
{CITY} (water|air|traffic) (makes|made) my {symptom} worse
in {CITY} it's {number} degrees and my {bodypart} (swells|aches)
i'm a {CITY} (girl|boy), born and (bred|raised)
(back|home) in {CITY} since {DATE.md}
{CITY} or {CITY}, (either|neither) is close
our (church|lodge|gym) in {NEIGHBORHOOD} (has|had) (COVID|mice)
by the {NEIGHBORHOOD} (bridge|exit|Dollar store)
(two|{number}) miles out of {CITY} on {STREET.name}
{STREET.name}, {STREET.name}, {STREET.name}: I walk that loop (daily|with {FIRST})
(corner|end) of {STREET.name}, ask anyone for {NICK}
they (fixed|broke) me at {FACILITY}
{FACILITY}, (room|bed) {number}, since {DATE.md}
{FACILITY}'s (food|ER|billing) (stinks|shines)
(between|after) {FACILITY} and {FACILITY} I (trust|like) you most
i'm calling from {EMPLOYER} so keep it (short|clean)
{EMPLOYER}'s (dust|hours|stairs) (kill|wreck) my {bodypart}
(ex|former) {EMPLOYER}, (ex|former) {EMPLOYER}, now {occupation}
{SCHOOL} (dropout|grad|mom), {age}
go {SCHOOL}! (sorry|oops), wrong box
(she|he) (starts|started) at {SCHOOL} {DATE.md} with (an inhaler|crutches)
{HOLIDAY} at {RELATIVE}'s, {HOLIDAY} at {RELATIVE}'s, {number} pounds up
(from|since|until) {HOLIDAY} (no|one) drink, swear to {FIRST}
{MONTH}, {MONTH}, {MONTH}: (nothing|{number} attacks)
{DATE.md} (works|is bad|is fine) for (me|{FIRST})
(come|came) {DATE.md}, (go|left) {DATE.md}
{USERNAME} on (Discord|Reddit|Strava), I log my (runs|pain) there
# without identifiers
the (kids|girls|twins) (hate|forget|spit out) their (drops|{drug})
(grandma's|dad's|the baby's) (pills|shots|inhaler) (are|is) (gone|late)
is the {lab} (ok|back|high)
it's not me it's the (kid|dog|house)
(because of|thanks to|ever since) {drug} I (eat|walk|sleep) (better|again)
my (oldest|youngest|middle) says {drug}, my {relation} says prayer
(next to|behind|under) the (bed|sink) we found (mold|{drug}|mice)
poor (baby|thing|guy) (threw up|coughed|cried) all night
(signed|yours), a (tired|happy|grumpy) patient
put me (down|on the list), party of {number}
(thank|tell|fire|promote) (them|her|everybody)
the (plumber|mailman|bus driver) found (her|him|me)
ask (radiology|billing|the pharmacy|social work)
(cardiology|neurology|derm|ortho) (cut|froze|missed) it
a (resident|student|nurse) (stuck|examined|scared) me
well (water|dust|traffic) makes my {symptom} worse
in {country} it's {number} degrees and my {bodypart} swells
i'm a {state} (girl|boy), born and (bred|raised)
{state} or {state}, (either|neither) is home
out on the (county line|interstate|old highway)
they (fixed|broke) me at the (hospital|clinic|VA)
the (ER|ICU|cafeteria|parking) (stinks|shines)
i'm calling from (work|the car|the tub) so keep it (short|clean)
(ex|former) {occupation}, (ex|former) {occupation}, now nothing
(summer|winter|spring|fall) (no|{number}) attacks
{weekday} (works|is bad|is fine) for (me|us)
(Hope|Joy|Faith|Mercy), that's what I (pray|ask) for
the (baker|miller|carpenter|cook|potter|hunter) in me is (tired|done)
(stone|wood|field|hill|brook|lake) (dust|work|air) (helps|hurts)
a (long|short|young|small|sharp|strong) (walk|pain|nap) (is|was) all
(king|queen|twin) size bed and I (still |)sleep in a chair
