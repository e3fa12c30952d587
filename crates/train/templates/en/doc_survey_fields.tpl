# Very short answers, as typed into one box of a form.
{NAME}
{FIRST}
{NAME.last_first}
{NAME}, {PHONE}
{NAME} ({relation}|friend|self)
{RELATIVE} - (daughter|son|spouse|sister|brother)
my (daughter|son|wife|husband|mom|sister) {RELATIVE}
(just|only) {FIRST} and me
{FIRST} & {FIRST}
{FIRST}, {FIRST}, {FIRST}
(Dr|Dr.|dr|Doctor) {PROVIDER.last}
(Dr|Dr.|dr) {PROVIDER} (in|at) {CITY}
Dr {PROVIDER.last} or Dr {PROVIDER.last}, (either|whoever is free)
{PROVIDER}, (MD|DO|NP|PA-C|RN|DDS|PhD)
{PROVIDER.last} (cardio|heart|foot dr|eye dr)
{FACILITY}
{FACILITY}, {CITY}
{FACILITY} on {STREET.name}
(the one|pharmacy) (on|at) {STREET}
{EMPLOYER}
{EMPLOYER} ({occupation}|night shift|since {year})
{occupation} at {EMPLOYER}
{occupation}, {EMPLOYER}, {CITY}
(retired|retired from|ret.) {EMPLOYER}
{SCHOOL}
{SCHOOL}, (9th grade|kindergarten|sophomore)
student, {SCHOOL}
{CITY}
{CITY}, {state}
{CITY}, {country}
{COUNTY}
{STREET}
{STREET}, {CITY}
{ADDRESS}
same as {RELATIVE}'s, {ADDRESS}
{NEIGHBORHOOD}, (near|by) the park
{ZIP}
{DATE}
(around|about|since|on|before|after) {DATE}
{DATE} or {DATE.md}
(since|in|late|early) {MONTH}
{DATE.md}, (not sure|I think|a {weekday})
{DOB}
{PHONE}
{PHONE} (cell|home|work|mine|my wife|text only)
{EMAIL}
{EMAIL} or {PHONE}
(none|no email), call {PHONE}
{PLAN}
ID {PLAN} group {ID}
{SSN}
xxx-xx-{SSN4}
{AGE90}
{AGE90} (years|yrs|y/o|years old)
mom {AGE90}, dad {AGE90}
(MRN|chart|patient) (no.|number|#) {MRN}
{USERNAME}
{URL}
{LICENSE} {state}
{DEVICE}
{FIRST} picks me up, (blue|red) van, {PLATE}
(yes|Yes), by {FIRST} {LAST} on {DATE}
(yes|Yes) - {FACILITY}, {DATE}
(no|No), ask {FIRST}
(friend|Friend) ({FIRST}|{NAME}) told me
(I prefer|prefer) to be called {NICK}
{NICK}, short for {FIRST}
maiden name {LAST}
{LAST} (now|before {LAST})
Power of attorney: {NAME}
{NAME} has my (DNR|living will|papers)
(nobody|no one) except {FIRST}
The {LAST} family, {STREET}
# without identifiers
(yes|Yes|y|YES|yep)
(no|No|n|NO|nah)
(don't know|not sure|idk|unsure|?)
(never|sometimes|often|always|rarely)
{age}
{age} (years|yrs|y/o)
{weekday}s
{year}
about {year}
{reltime}
{duration}
(mornings|evenings|after {clock}|any time)
{drug}
{drug} {dose}
{brandrug}, {drug}, {drug}
{food}
{food}, {food}
{food} (rash|swelling|stomach)
{condition}
{condition}, {condition}
{eponym}
{symptom}
{symptom} x {duration}
{bodypart} pain
{bodypart} and {bodypart}
{occupation}
(retired|former) {occupation}
self employed {occupation}
(stay at home mom|homemaker|disabled|unemployed|student)
(self|spouse|parent|guardian|{relation})
(married|single|divorced|widowed|it's complicated)
(male|female|non-binary|they/them|prefer not to say)
{language}
{language} and (some|a little) English
{nationality}
{state}
{country}
(Catholic|Baptist|Muslim|Jewish|none|Hindu|Buddhist)
(white|black|brown|Asian|Native|mixed|Hispanic)
(Medicare|Medicaid|Tricare|none|cash|self pay|Part D)
{vital}
{number}
{number}/10
{percent}%
5 ft {number} in, {number} lbs
(half|one|two) (pack|packs) a day
(2|3|4) beers on (weekends|game day)
high school, (some college|GED|trade school)
(cash|check|Visa|Mastercard)
(text|email|phone|mail|portal) (is fine|please)
right handed
(O|A|B|AB) (positive|negative)
(Google|Facebook|TV ad|billboard|word of mouth|a friend)
{procedure} ({year}|as a child)
{test} in {year}
see (above|attached|list|med list)
same as (above|before|last time)
no change
will call back
