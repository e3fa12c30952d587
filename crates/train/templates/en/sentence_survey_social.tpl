# Social needs, household, work, school, church, landlord.
My landlord(,| is) {NAME}, (won't|refuses to|will not) fix the (heat|mold|roof).
Owner? {NAME.last_first}, no wait, the owner is {NAME} in {CITY}, (he|she) never (answers|comes).
I rent (a room|the basement) from {NAME} at {STREET}.
We (live|are) (at|in) the shelter on {STREET.name} (since {DATE}|for {duration}).
We got evicted (on {DATE}|in {MONTH}) and (sleep|stay) (in the car|with my {relation} {RELATIVE} in {CITY}).
I stay in my truck behind {EMPLOYER} (off|on) {STREET}.
(I work|I've worked) (at|for) {EMPLOYER} (since {year}|for {number} years), (full time|part time|two shifts).
Employer: {EMPLOYER}, {CITY} (plant|store|warehouse|office).
laid off from {EMPLOYER} {DATE.md}
(I drive|my husband drives) for {EMPLOYER} out of {CITY}.
I used to be a {occupation} (at|with) {EMPLOYER} (until {MONTH}|till they closed).
My supervisor {NAME} (knows|doesn't know) about my {condition}.
(Boss|my boss) {FIRST} (says|said) one more (day|sick day) and I'm out.
I'm between jobs, last one was {EMPLOYER} in {CITY}.
Three kids: {RELATIVE} goes to {SCHOOL}, {RELATIVE} to {SCHOOL}, baby {RELATIVE} is home with me.
School: {SCHOOL}. Teacher: (Ms.|Mr.|Mrs.) {LAST}. Counselor: {NAME}.
(I go to|I'm a junior at|he attends) {SCHOOL} and (study|studies) nursing.
The bus from {NEIGHBORHOOD} to {CITY} (stops|quits) at {clock}.
My neighbor {NAME} (drives me|brings food|checks on me).
(the lady|the guy) next door, {FIRST}, (yells|smokes) all night, we share a wall.
Brother {LAST} from church (brings|takes) me to dialysis.
Our pastor is {NAME}, (he visits|call him if needed) {PHONE}.
Meals on Wheels is run by {NAME} in {COUNTY}, (they|she) cut me off {DATE.md}.
(Food bank|Pantry) in {NEIGHBORHOOD} (opens|is) {weekday}s.
Case worker: {NAME}, {COUNTY}, {PHONE}.
My ex {NAME} hits me. (I can't go home.|He has my keys.|Don't call the house.)
There's a restraining order against {NAME}, case {ID}, (issued|since) {DATE}.
He (found|finds) me at work, {EMPLOYER} on {STREET.name}.
I (get|live on) disability, my payee is {NAME}( my {relation}|).
My son {RELATIVE} is in (jail|prison) in {CITY}, number {ID}.
Lost my husband {RELATIVE} on {DATE}, (we were married {number} years|alone since).
Household: me, {RELATIVE} \(wife\), {RELATIVE}, {RELATIVE}, and my mother {RELATIVE}, {AGE90}.
The water in {CITY} is (brown|not safe), {COUNTY} (says|said) boil it.
We came from {country} to {CITY} in {year}, my sponsor is {NAME}.
(I lost|They took) my Medicaid {DATE.md}, letter number {ID}.
Rent is due {DATE.md}, light bill {ACCOUNT} (is past due|too).
I can be reached at my (sister's|aunt's), {NAME}, {STREET}, {PHONE}.
Emergency contact {NAME}, (brother|friend|neighbor), {PHONE}, {CITY}.
{FIRST}'s dad (pays|don't pay) nothing.
(Veteran|Vet), served with {FIRST} {LAST} who (also|now) has {condition}.
Who helps you? {RELATIVE} (mostly|and {RELATIVE}). Who else? {FIRST} from {EMPLOYER}.
I feel safe with {FIRST}, not with {FIRST}.
I go to (the mosque|the temple|mass) in {NEIGHBORHOOD}( every {weekday}|).
P.O. box in {CITY} because mail gets stolen at {STREET}.
Roommates: {NAME}, {NAME}. (They party.|Both smoke.)
(Kid|My kid) is bullied by a {FIRST} {LAST} at {SCHOOL}.
{EMPLOYER} makes us lift {number} pounds (all day|with no break).
Exposed to (asbestos|lead|fumes) at {EMPLOYER} in {CITY}( from {year} to {year}|).
# without identifiers
I (can't|cannot) (always |)(pay|afford) (rent|the light bill|my meds|food).
I (don't have|have no) (car|ride|internet|place to live).
I skip (meals|my {drug}) so the kids can eat.
(Yes|No), I (do|don't) feel safe at home.
I live (alone|with my {relation}|with three roommates|in a camper).
We get (SNAP|WIC|food stamps|SSI) but it (runs out|ends) by the third week.
I (work|am) two jobs and (sleep|get) four hours.
I (may|might) lose my (job|apartment|housing voucher).
(Retired|Disabled|Unemployed|On strike), used to be a {occupation}.
I would like help with (rent|food|rides|a lawyer|diapers|English classes).
My {relation} (drinks|yells|takes my checks).
The (heat|water|power) (is|was) (off|shut off).
I need a (bus pass|walker|ramp|phone).
Section 8 (has a waiting list|says no), HUD (too|never answers).
I'm a {nationality} (refugee|citizen|student), we speak {language} at home.
I feel lonely since my {relation} (died|moved out|left).
I buy (diapers|formula|insulin) at Walmart and split the (cost|bill) with my {relation}.
My church (helps|helped) (some|a lot), God is good.
I dropped out in 10th grade, (I read fine|please use easy words).
(No|I have no) computer, I do (this|forms) on my (phone|Android).
Rather not (say|answer).
Prefer not to answer, (it's none of your business|sorry).
Uber and Lyft (are too expensive|don't come out here).
