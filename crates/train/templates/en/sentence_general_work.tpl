# Offices, schools, sport, law, property, clubs, police, the post.
{NAME} (was|has been) (promoted|named) (head of sales|chief engineer|dean) at {EMPLOYER}( on {DATE}| in {MONTH}|).
(Please|Kindly) (welcome|greet) {FIRST} {LAST}, who joins (us|{EMPLOYER}) from {EMPLOYER}( in {CITY}|).
{FIRST}, {FIRST} and {LAST} from (legal|finance) (will|may) (visit|audit) the {CITY} (site|plant)( on {DATE.md}|).
The lease on {STREET.name} (ends|ended) {DATE}, (call|ask) {NAME}( at {PHONE}|).
Package for {NAME}, {EMPLOYER}, {STREET}, (signed|taken) by {FIRST}.
Interview with {NAME}, {DATE}, {clock}, {EMPLOYER} (tower|campus), {CITY}.
(Teacher|Tutor) {NAME} (of|from) {SCHOOL} (won|got) the (award|grant).
{SCHOOL} (closes|opens) (on {DATE}|after {HOLIDAY}), principal {NAME} (wrote|said).
Parents of {FIRST} {LAST} and {FIRST} {LAST}: (please|kindly) (call|see) Ms. {LAST}.
{LAST} (struck out|walked) {LAST} to end the (inning|game).
{FIRST} {LAST} ran the {CITY} marathon (on {DATE}|in {year}) in under {number} hours.
(Goalkeeper|Striker|Captain) {LAST} (joined|left) {CITY} (in {MONTH}|for {CITY}).
{LAST} and {LAST} (won|lost) the doubles, {LAST} the (singles|final).
Plaintiff {NAME}, a resident of {COUNTY}, (sues|states) that on {DATE} defendant {EMPLOYER} (sold|failed).
Witness {LAST} (saw|heard) {LAST} (leave|enter) {STREET} at {clock}.
Detective {LAST} (found|traced) the (call|car) to {PHONE}( in {CITY}|).
In the estate of {NAME}, deceased {DATE}, executor {NAME}, {CITY}.
Parcel at {STREET}, {COUNTY}, owner {NAME.last_first}.
(House|Condo) (on|at) {STREET} (sold|listed) by {NAME} of {EMPLOYER}( on {DATE}|).
{FIRST} {LAST} (plays|sings) at the (club|pub) on {STREET.name} (on {DATE.md}|every {weekday}).
The {LAST} trio, with {FIRST} on bass and {FIRST} on drums, (tours|is in) {CITY}( in {MONTH}|).
Chairwoman {LAST} (thanked|welcomed) {NAME} and {NAME}.
(Club|Troop) dues to {NAME}, {ADDRESS}, by {DATE}.
Prayers for {FIRST}, {FIRST}'s mother and the {LAST} (family|twins).
Baptized {DATE}: {NAME}, (son|daughter) of {NAME} and {NAME}.
{FIRST} (fixed|sold) my (car|bike) (in {NEIGHBORHOOD}|on {STREET.name}), (number|call) {PHONE}.
Driver {FIRST} arrives in {number} min, (gray Camry|black van), plate {PLATE}.
Your host, {FIRST}, (speaks|learned) {language} and lives (near|in) {NEIGHBORHOOD}.
Guest {NAME} checked in {DATE} {clock}, room {number}, left {DATE.md}.
Visa for {NAME}, passport {LICENSE}, {nationality}, (issued|granted) {DATE}.
Donor {NAME} ({EMPLOYER}|{CITY}) gave ${number} on {DATE}.
Student {NAME}, id {ID}, {SCHOOL}, (passed|failed) on {DATE}.
Hi all, {FIRST} is out (until {DATE.md}|with the flu), (send|give) her {EMPLOYER} files to {FIRST}.
{FIRST} wrote: "(see|talk to) {FIRST} about {CITY}".
> On {DATE}, {NAME} <{EMAIL}> wrote:
---- Forwarded by {NAME} on {DATE} ----
CC {EMAIL}; {EMAIL}; {EMAIL}
{FIRST} (reacted|replied) to {FIRST}'s (photo|story) from {CITY}.
{USERNAME} (great|nice) (pic|shot) of {CITY}!
{USERNAME}: {FIRST} u online? {USERNAME}: ya, ask {FIRST}
commit by {NAME} <{EMAIL}> on {DATE}
Blocked {IP} after {number} tries as {USERNAME}.
Car: VIN {VIN}, plate {PLATE}, owner {NAME}, lien {EMPLOYER}.
Tracking {ID} left {CITY} {DATE}, arrived {CITY} {DATE.md}.
Meter {DEVICE} at {STREET} (reads|read) {number} on {DATE}.
IBAN or account {ACCOUNT}, name {NAME}, {EMPLOYER}.
Tax return of {NAME}, SSN {SSN}, spouse {NAME}, SSN {SSN}, {ADDRESS}.
(Happy|Merry) {HOLIDAY} from {FIRST}, {FIRST}, {FIRST} and the dog!
We (close|closed) for {HOLIDAY} and (reopen|open) {DATE.md}.
In memory of {NAME}, ({year} to {year}|{AGE90}), {CITY}.
At {AGE90}, {LAST} (votes|swims|paints) (every day|still).
(Turn|Go) (left|right) on {STREET.name}, (then|and) {STREET}, we're (behind|across from) {SCHOOL}.
{CITY} to {CITY} is {number} miles, (via|through) {CITY}.
The {NEIGHBORHOOD} (market|library) (is|stays) open (on {HOLIDAY}|until {DATE.md}).
{COUNTY} (votes|voted) {DATE}; {LAST} leads {LAST} by {number}.
{EMPLOYER} (hired|fired) {number} people in {CITY} and {CITY}( since {MONTH}|).
{EMPLOYER} and {EMPLOYER} (merge|merged) (on {DATE}|in {MONTH}), {LAST} stays (chair|on).
An {EMPLOYER} spokesman, {NAME}, (denied|confirmed) it.
(Poet|Painter|Singer) {NAME} (lived|died) in {CITY} (from {year}|in {year}).
{NAME}'s "(Letters|Songs|Winter)", (printed|shown) in {CITY}, {year}.
# without identifiers
The (quarter|year) (was|ended) (good|flat), sales (up|rose) {percent}%.
(Team|All), (lunch|training) is (on|this) {weekday} at {clock}, bring (a pen|a laptop).
(Please|Kindly) (sign|mark|bill) (each|the) (page|hour|job).
The printer (on|near) the (third|top) floor is (out of|eating) paper.
(Use|Open) Excel, (Word|Outlook|Teams), not (my|the) fax.
The judge (may|will) (dismiss|hear) the case (in {year}|next term).
(Seller|Buyer) (will|shall) pay (closing costs|the taxes).
The (landlord|tenant) (may|must) give {number} days' notice.
(Two|Three) bed, one bath, {number} square feet, (no pets|near transit).
(First|Second) half: a foul, a (penalty|red card), no goals.
The (choir|band|troop) (meets|met) in the (church|school) basement.
(Take|Bring) exit {number}, (then|and) the third left, (past|by) the water tower.
(The|Our) bus (leaves|left) at {clock}, {number} seats, no (food|smoking).
(Error|Code) {number}: (retry|restart|call support).
Version {number}.{number} (adds|fixes) dark mode and a bug in the (calendar|map).
In {state}, sales tax is {percent}%, (food|clothing) (is|is not) exempt.
The (Constitution|Bible|Talmud|Koran) says (little|much) (on|about) it.
(Roman|Greek|Ming|Victorian) (vases|coins|art) (rose|fell) in price.
Plato, Darwin and Einstein (were|are) on the (quiz|shelf).
(Iron Man|Batman|Elsa) (won|lost) the (costume|lunch box) vote.
The army (will|may) march (at|before) dawn, (the|said the) novel begins.
(Monopoly|Scrabble|Uno) at {clock}, (losers|winners) cook.
Rock, blues, (jazz|folk): (all|none) of it after {clock}.
We (ship|sell) to {country}, {country} and {state}, not {state}.
(Gluten|Dairy|Nut) free (menu|cake) on request, {food} extra.
He (will|may) (bill|charge) {number} an hour, plus parts.
(Sunny|Cozy) room for rent, (no|some) smokers, {number} a month, ask at the desk.
Black (tea|coffee|ice), brown (rice|sugar), white (bread|noise).
Young (adults|people) (rent|save) more than in {year}.
My two cents: (the|a) price (is|was) right, the (service|food) (is|was) not.
