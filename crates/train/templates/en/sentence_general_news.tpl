# News-like, biographies, reports: people, places, companies, dates.
{NAME}, (a |)(mayor|senator|teacher|farmer|nurse) (from|of) {CITY}, {state}, said on {weekday} that the plan (would|will) (fail|go ahead).
{EMPLOYER} (said|announced) on {DATE} it (would|will) close its (plant|office|store) in {CITY}.
Shares of {EMPLOYER} (rose|fell) {percent}% after chief executive {NAME} (quit|stepped down).
The (fire|flood|storm) in {COUNTY} (destroyed|damaged) {number} homes, officials said {DATE.md}.
{LAST}, {age}, was (charged|arrested|cleared) in {CITY} (on {DATE}|last {weekday}).
{NAME} was born (on {DOB} |)in {CITY}, the (son|daughter) of a {occupation}.
(He|She) studied at {SCHOOL} and (later|then) joined {EMPLOYER} as a {occupation}.
In {year} {LAST} moved to {country}, where (he|she) married {NAME}.
{NAME} died on {DATE} in {CITY} at the age of {AGE90}.
{LAST} is survived by (his wife|her husband), {NAME}, and (two|three) children, {FIRST}, {FIRST} and {FIRST}.
The service (is|will be) held {DATE} at the church on {STREET.name}, {CITY}.
(Professor|Judge|Captain|Senator|Sheriff|Coach) {LAST} (declined|refused) to comment.
"We (never|did not) (saw|expect) it coming," said {NAME}, who lives on {STREET.name}.
{SCHOOL} (beat|lost to) {SCHOOL} {number}-{number} on {DATE.md}; {LAST} scored (twice|the winner).
{FIRST} {LAST} and {FIRST} {LAST} (opened|run) a (bakery|garage|bookshop) in {NEIGHBORHOOD}.
The novel, {NAME}'s (first|third), (came out|appeared) in {MONTH}.
Construction on {STREET.name} (begins|will begin) {DATE.md} and (may|might) last until {MONTH}.
A {nationality} team led by {NAME} of {SCHOOL} (found|reported) a new way to (make|store) hydrogen.
The {CITY} city council (voted|will vote) on {DATE} on the {NEIGHBORHOOD} park.
{NAME}'s lawyer, {NAME}, called the verdict "a farce".
Police in {CITY} (are looking|look) for {NAME}, {age}, last seen {DATE.md} near {STREET}.
A car with plates {PLATE} was (found|seen) in {COUNTY}.
{EMPLOYER} v. {LAST}, No. {ID}, was (decided|argued) on {DATE}.
After {number} years at {EMPLOYER}, {NAME} (retires|is retiring) (this {MONTH}|on {DATE}).
{CITY}, {CITY} and {CITY} all (reported|saw) record heat (on {DATE}|in {MONTH}).
The train from {CITY} to {CITY} (derailed|was late) near {CITY}.
{FIRST} was (a|the) (quiet|funny) child, {LAST} recalls.
(Ms.|Mr.|Mrs.) {LAST} (grew up|was raised) in {NEIGHBORHOOD}, the (youngest|eldest) of {number}.
According to {LAST}, {EMPLOYER} (knew|had known) since {MONTH}.
{NAME.last_first} \({year}\): letters from {CITY}, edited by {NAME}
{INITIALS} {LAST} (signed|wrote) the preface.
Mayor {NAME} and Governor {LAST} (met|shook hands) in {CITY} on {HOLIDAY}.
The (grant|prize) went to {NAME}, {NAME} and {NAME} of {SCHOOL}.
{NAME} \({USERNAME}\) posted the video on {DATE}.
At {AGE90}, {NAME} still (opens|runs) (his|her) shop in {CITY} at six every morning.
Known as "{NICK}", {LAST} ran the (bar|diner) on {STREET.name} (for decades|until {year}).
The recall covers cars built in {CITY} between {DATE} and {DATE}.
Volunteers led by {FIRST} {LAST} (cleaned|painted) {SCHOOL} over the weekend.
Engagement: {NAME} of {CITY} and {NAME} of {CITY}, wedding {DATE}.
For sale in {NEIGHBORHOOD}: {STREET}, three bedrooms, agent {NAME}, {PHONE}.
# without identifiers
(Prices|Rents|Wages) (rose|fell) {percent}% in {year}, (said|according to) the (Labor Department|Fed|central bank).
The Senate (may|will) (vote|debate) the bill (next week|on {weekday}).
{country} and {country} (signed|broke) a trade (deal|pact) in {year}.
(Officials|Experts|Scientists) (say|warn) the summer (may|could) be the hottest since {year}.
A {nationality} film (won|took) the main prize.
The court (ruled|held) that {state} (may|may not) tax the sales.
(Workers|Nurses|Teachers) went on strike over (pay|hours), the union said.
Congress, the White House and the Supreme Court (disagree|are at odds) again.
(Apple|Google|Amazon|Tesla) (unveiled|showed) a new (phone|car|watch), and (its|the) price (surprised|angered) many.
The World Cup and the Olympics (cost|draw) billions.
(Rain|Snow) (will|may) fall in {state} and {state} by {weekday}, the National Weather Service said.
Shakespeare, Mozart and Van Gogh (never|hardly) saw such (crowds|prices).
The Tea Party, the Green Party and the Labour Party are (history|in the news).
Inflation (is|was) {percent}%, the lowest in {number} months.
(Grace|Hope|Faith|Patience) under (pressure|fire) is rare.
The price of (wheat|copper|oil|coffee) (hit|reached) a {number}-year high.
Art and music (may|will) be cut from (the|state) budget.
The marchers (drew|met) no crowd in the capital.
Frank talks, (both|all) sides said, but no deal.
NASA, the FBI and the IRS (share|have) the same (problem|headache).
