# Relatives, neighbours, towns and jobs inside stories.
My (mother|father|aunt|uncle) {RELATIVE}, her (sister|brother) {RELATIVE} and (both|all) my cousins, {RELATIVE}, {RELATIVE} and {RELATIVE}, have {condition}.
(There are|We're) {number} of us: {RELATIVE}, {RELATIVE}, {RELATIVE}, me, and {RELATIVE} who (died|moved) young.
{RELATIVE} (got|had) it first, (then|after that) {RELATIVE}, (then|last) me.
I named him {FIRST} after (my|his) grandfather {RELATIVE}.
"{NICK}" is what (everybody|they) (calls|call) me (in {CITY}|at {EMPLOYER}), real name {NAME}.
(Old|Big|Little) {FIRST} {LAST} (from down the road|at the feed store) (told|said to) me to (rub|put) {brandrug} on it.
My (ex|ex-wife|ex-husband) {NAME} (got|has) the kids, the house on {STREET.name} and the (truck|dog).
I (rode|drove|hitched) with {FIRST} from {CITY} to {CITY}, (no stops|{number} hours).
(Outside|Just outside|South of|North of|Near) {CITY} (we|the car) (hit|slid into) a (deer|pole|ditch).
(In|Over in|Up in|Down in) {CITY} (they|the doctors) (call|called) it {condition}.
(The|That) {NEIGHBORHOOD} (bus|gang|pool) (is trouble|was closed).
(I|We) (moved|came|went) (back |)to {CITY} (in {MONTH}|on {DATE}|after {HOLIDAY}) to (care for|bury|be near) {RELATIVE}.
I (sold|sell) (cars|shoes|insurance) (at|for) {EMPLOYER}( on {STREET.name}| in {CITY}|)( for {number} years|).
Shift (lead|boss) at {EMPLOYER}, (fired|let go|hurt) {DATE}.
{EMPLOYER} (and|then) {EMPLOYER}, (both|all) (factory|desk) work, (that's|there went) my back.
(Dropped|I dropped) out of {SCHOOL} when {FIRST} (was born|got sick).
{SCHOOL}, class of {year}, (all state|band geek), now look at me.
(Professor|Coach|Principal|Miss) {LAST} (saw|noticed) the (tremor|limp) before I did.
Father {LAST} (gave|came to give) me last rites at {FACILITY}, (too early|ha).
Rabbi {LAST} and {FIRST} (visit|bring soup) on {weekday}s.
Sergeant {LAST} (carried|dragged) me, (I owe him|he lost a leg).
Attorney {NAME} says (don't|do not) sign (anything|the form).
Judge {LAST} (ordered|sent me to) {FACILITY}.
Social worker {NAME} (found|got) us a (bed|room) in {CITY}.
Mr. {LAST} at the (bank|garage|hardware store) (saw|found) me (slumped|on the floor).
Mrs. {LAST}, {AGE90}, my landlady on {STREET.name}, (makes|made) soup.
(Both|My) grandmothers, {AGE90} and {AGE90}, (outlived|buried) everyone.
I'll be {AGE90} (on {DATE.md}|in {MONTH}|soon), (so be it|who cares).
(He|She|Dad|Mom) lived to {AGE90}, (smoked|drank) (every day|to the end).
{DATE.md} is {FIRST}'s birthday, {DATE.md} is the day (he|she) died.
On {DATE}, a {weekday}, at {clock}, {FIRST} (fell|quit breathing|was shot).
(From|Between) {DATE} (to|and) {DATE} I (lived|slept|worked) at {FACILITY}.
The (week|day|night) (of|after|before) {HOLIDAY} (is|was) the worst.
{MONTH} was {drug}, {MONTH} was {drug}, (now|since {MONTH}) nothing.
(Hospital|ER) trips: {DATE} {FACILITY}; {DATE} {FACILITY}; {DATE} (same|there again).
I (woke|came to) in {FACILITY} with a (tube|neck brace) and {FIRST} (crying|holding my hand).
(Nurse|Doctor|Paramedic) {LAST} (cut|cursed|sang) and (saved|kept) me.
{PROVIDER} (found|removed|missed) the (tumor|clot), {PROVIDER} (fixed it|says watch).
(The|A) midwife, {NAME}, (caught|delivered) {FIRST} in the tub on {STREET.name}.
Twins! {FIRST} \({number} lbs\) and {FIRST} \({number} lbs\), {DOB}, {clock}.
{FIRST}'s (first|second) tooth came (on {DATE.md}|at {number} months).
Dentist {LAST} (pulled|drilled|broke) it, dentist {LAST} (fixed|blames) it.
My oral surgeon, {PROVIDER}, (is at|works out of) {FACILITY}( in {CITY}|).
{FIRST} and the (guys|boys) from {EMPLOYER} (carried|drove) me (in|there).
Upstairs at {STREET}, that's where the (mold|bugs|leak) (is|started).
(Call|Ask) anyone in {COUNTY}, the well water is (bad|orange).
The creek behind {SCHOOL} (stinks|floods), {FIRST} plays there.
My (online|Facebook) friend {USERNAME} has it (too|worse).
I (blog|post|vlog) about {condition} at {URL} as {USERNAME}.
VA letter of {DATE}: {NAME}, claim {ID}, {condition} (denied|10 percent).
I was {FIRST} {LAST} (in the service|on the birth certificate), {FIRST} {LAST} now.
{FIRST}, {FIRST}, (all|both) gone, only {FIRST} (left|calls).
(Me|I) and {FIRST} (been|have been) (clean|married|homeless) since {DATE}.
(Somebody|Someone) named {FIRST} (spiked|took) my drink at a bar on {STREET.name}.
The (driver|guy), {LAST}, {age}, (walked away|was drunk), I lost my {bodypart}.
{NAME}'s dog bit me on {STREET.name}, (rabies|shots) (unknown|up to date), {DATE.md}.
# without identifiers
My (mother|father|aunt|uncle) and (both|all) my (brothers|sisters|cousins) have {condition}.
There were {number} of us kids and (one|no) bathroom, (TB|lice|mumps) went through us all.
I (worked|work) (nights|double shifts|in a mine|on a farm) for {number} years.
(We|They) moved {number} times (in|since) {year}, never a steady doctor.
My ex (took|has) the kids and I (drink|drank|pray).
I was (an army brat|a preacher's kid|adopted|a twin).
My (neighbor|landlord|boss|coach) (noticed|saw) (the limp|my shaking|it) first.
I (married|divorced) (young|late|twice), {number} kids, {number} grandkids.
(Mom|Dad|Grandma) lived to {age}, (sharp|smoking) to the end.
The (judge|lawyer|probation officer) (wants|needs) a (letter|drug test).
Half the (town|plant|choir|team) (has|had) this (cough|bug).
A (stranger|nurse|truck driver) did CPR (right there|on me), I never learned who.
The twins were {number} and {number} lbs, (one|both) in the NICU for {duration}.
I sing, I (fish|sew|quilt), I (curse|pray), in that order.
The well water (tastes|smells) of (metal|eggs) and we all have {symptom}.
On my (first|last) tour (a bomb|an IED) (went off|hit us), ears rang for {duration}.
I never (drank|smoked|used) until {year}.
(Broke|I broke) my {bodypart} at {age}, (plates|screws|pins) still in.
(School|Work) was (hell|fine) until the {symptom} (came|began).
My cat (Mittens|Shadow|Ginger) scratched me, now the arm is (red|hot).
