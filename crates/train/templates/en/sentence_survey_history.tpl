# Medication lists, allergies, family history, past history.
Mother {RELATIVE}: {condition}, died {year}. Father {RELATIVE}: {condition}.
(My sister|Sister) {RELATIVE} had {condition} at {age}, (brother|my brother) {RELATIVE} (is healthy|{condition}).
{RELATIVE} (dad's mother|mom's aunt): {condition}; {RELATIVE} (his sister|cousin): {condition}
Great-grandma {RELATIVE} lived to {AGE90}, (no illness|only {condition}).
Grandfather {AGE90} (still alive|passed last year), grandmother {AGE90}, {condition}.
My (twin|half brother|uncle) {RELATIVE} died of {condition} on {DATE}.
Father died at {AGE90} in {CITY} of (old age|{condition}), mother at {age} of {condition}.
Surgeries: {procedure} {DATE} \(Dr. {PROVIDER}, {FACILITY}\); {procedure} {year}.
{procedure} at {FACILITY} in {MONTH}, (went fine|infection after)
hospital stays: {FACILITY} {DATE} to {DATE} for {condition}
{drug} {dose} {freq} (by|from|per) Dr. {PROVIDER.last}( since {DATE}|)
{drug} \({PROVIDER.last}\), {drug} \({PROVIDER.last}\), {brandrug} \(me, over the counter\)
stopped {drug} on {DATE}, started {drug} {DATE.md}
Allergic to {drug} - (hives|throat closed) at {FACILITY} on {DATE}
Allergies: {drug}, {food}, and my ex husband {FIRST}, just kidding
Reaction to (contrast|{drug}) in {MONTH}, Dr. {PROVIDER} (knows|wrote it down).
Pharmacy: {FACILITY}, {STREET}, {CITY}. Phone {PHONE}.
Specialists: {PROVIDER} \(heart\), {PROVIDER} \(kidney\), {PROVIDER} \(feet\).
PCP {PROVIDER}, (dentist|eye doctor) {PROVIDER}, last seen {DATE}
Last pap {DATE}, last mammogram {DATE}( at {FACILITY}|), period {DATE.md}.
vaccines: tetanus {DATE}, flu {DATE}, COVID {DATE} and {DATE} lot {ID}
Pregnancies: {RELATIVE} {year}, {RELATIVE} {year}, miscarriage {MONTH}.
{RELATIVE} born {DOB} by c section, {RELATIVE} born {DOB} (normal|vaginal)
(implant|stent|knee|lens) card: {DEVICE}, put in {DATE}
I smoked with my buddy {FIRST} from {year} to {year}.
tattoo of "{FIRST}" on (left arm|my neck), got infected {MONTH}
Named after my uncle {RELATIVE}, who (also had|had) {condition}.
The gene runs in the {LAST} side, not the {LAST} side.
(My|the) records are under {LAST} at {FACILITY} and under {LAST} (elsewhere|everywhere else).
# without identifiers
{drug} {dose} {freq}
{drug} {dose} {freq}, {drug} {dose} {freq}, {brandrug} as needed
{brandrug} {dose} (once|twice) a day, {drug} at bedtime, vitamin D, fish oil, baby aspirin
(Took|I took) {drug} (years ago|in {year}) but it (made me sick|didn't work).
(Allergic to|Allergies:) {drug}, {drug}, {food}
(penicillin|sulfa|codeine) (rash|hives|vomiting), {food} (swelling|itch), latex, bee stings
NKDA
No known (drug |)allergies, (only|just) {food} and (cats|dust|pollen).
(I get|Gives me) {symptom} from {drug}.
Mother: {condition}. Father: {condition}, {condition}. Brother: {condition} at {age}.
(Mom|Dad) had {eponym}, (grandma|grandpa) too.
Family history of {condition}, {condition} and {eponym}.
(cancer|diabetes|heart) on (dad's|mom's|both) side
I carry {gene}, my {relation} (too|does not).
{eponym} (since {year}|diagnosed at {age})
History: {condition} {year}, {condition} {year}, {procedure} {year}
{procedure} x2, {procedure} in {year}, tonsils as a kid
G{number}? no idea, I have two kids and lost one.
(one|1) pack a day for {number} years, quit {year}
(wine|beer|Jack and Coke) on weekends, no drugs, CBD gummies
weed for sleep, (Delta 8|THC) pen
{number} cups of coffee, one Red Bull, (no|two) Diet Coke
Herbal: turmeric, St. John's wort, ashwagandha, echinacea
Shots up to date, (flu|Shingrix|Prevnar) {year}
Last {test} {year}, normal. Last {test} {year}, {lab} {labvalue}.
Eyes: (glasses|contacts|cataracts). Teeth: (dentures|braces|fine).
blood type O (positive|negative), weight {number} (lbs|kg)
Hashimoto's, Raynaud's, Sjogren's, (the whole|a whole) alphabet
