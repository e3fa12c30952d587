# Everyday talk: reviews, diaries, letters, family, travel, hobbies.
My grandfather {RELATIVE} (came|sailed) from {country} to {CITY} in {year}.
{RELATIVE} (taught|showed) me to (fish|bake|swear in {language}) (on the farm|in {CITY}).
We drove from {CITY} through {CITY} to {CITY}, (the kids|everybody) asleep by {clock}.
(Great|Bad|Ok) (pizza|tacos|pho) on {STREET.name}, ask for {FIRST}, (he|she) owns it.
Stayed (two|three) nights in {CITY}, host {FIRST} (was lovely|never showed).
{FIRST} (cut|did) my hair (too short|perfectly), the place off {STREET.name}.
Our realtor {NAME} sold the house in {NEIGHBORHOOD} in {number} days.
{NAME} from {EMPLOYER} fixed the (furnace|roof) on {DATE.md}, (fair|good) price.
I went to {SCHOOL} with {FIRST} {LAST}, class of {year}.
{FIRST}, {FIRST}, {FIRST} and I (play|played) poker every {weekday}.
(On|It was) {DATE}, {FIRST} asked me to marry (him|her), on a (boat|roof) in {CITY}.
(I met|Met) {FIRST} at {EMPLOYER}( in {MONTH}|), we (clicked|hated each other).
My sister {RELATIVE} teaches at {SCHOOL}, my brother {RELATIVE} (drives|builds) trucks.
Dear diary, {DATE}: {FIRST} (smiled at|ignored) me again.
{FIRST} broke the (window|vase), {FIRST} got the blame.
Uncle {RELATIVE} (sings|sang) at weddings (in|all over) {COUNTY}.
Cousin {RELATIVE}'s quinceañera is {DATE.md} in {CITY}.
The old {LAST} place, off {STREET.name}, (burned|is haunted).
My neighbor (Mr.|Mrs.) {LAST} has (bees|ten cats|a drum set).
{CITY} in {MONTH} is (heaven|too hot|empty).
We buried {RELATIVE} on {DATE} (next to|beside) {RELATIVE}.
Grandma {RELATIVE} turned {AGE90} and (danced|drank us under the table).
He's {AGE90}, she's {AGE90}, (married|together) since the war.
I love {FIRST} (more than|like) my own (kid|sister).
{FIRST} left me for {FIRST}, (can you believe it|true story).
{FIRST} and {FIRST} (named|call) the baby {FIRST}.
(Carve|Write) it: {FIRST} + {FIRST}, {DATE}
My kid's teacher, Ms. {LAST}, (quit|moved to {CITY}).
Band practice at {FIRST}'s, {STREET}, {clock}, bring the amp.
Follow (me|us) {USERNAME} or (write|mail) {EMAIL}.
The blog is at {URL}, (I post|by {FIRST}) every {weekday}.
gamer tag {USERNAME}, add me, im {FIRST} from {CITY}
Text {FIRST} at {PHONE} if you (want|need) the (couch|kittens).
LOST CAT, gray, answers to Muffin, {STREET}, call {PHONE}
YARD SALE {DATE.md} {STREET} {NEIGHBORHOOD}
{NAME} coached us to the (final|title) in {year}, (rest in peace|what a man).
I'm from {CITY}, {FIRST} is from {CITY}, we (split|meet in the middle in) {CITY}.
(On|For) {HOLIDAY} we (all go|went) to {RELATIVE}'s in {CITY}.
{LAST} (brothers|sisters|twins), {FIRST} and {FIRST}, own half of {CITY}.
My first boss, {NAME}, ran {EMPLOYER} from a garage on {STREET.name}.
Sang with {FIRST} {LAST} in the {SCHOOL} choir (until|till) {year}.
{FIRST}'s dog Rex (bit|loves) the mailman.
That's {FIRST}'s (chair|seat), don't.
(Ask|go ask) {FIRST}, {FIRST} knows, {FIRST} always knows.
will {FIRST} be there or will {FIRST}
{FIRST} may come in {MONTH}, or she may not
bill for {LAST}: two beers, one burger
# without identifiers
The (movie|book|show) was (too long|boring|great), {number} out of 10.
We (hiked|biked|camped) {number} miles and (saw|met) a bear.
(Mom|Dad|My sister) makes the best {food}.
I (grew|plant) (roses|tomatoes|basil|mint) on the balcony.
I (will|may) paint the fence (white|brown|green) (this|next) weekend.
The (sunny|north) side of the house gets hot by {clock}.
Star Wars or Star Trek? (Seinfeld or Friends?|Coke or Pepsi?)
(Frank|Honest|Fair) (question|warning): who eats {food} for breakfast?
The cat, Pepper, (sleeps|sits) on my {bodypart}.
Our dog Buddy (ate|buried) the remote.
I wear my (Nikes|Crocs|Levi's) till they fall apart.
Jack of all trades, master of none.
The bill came to {number} dollars, (tip|tax) included.
Turn left at the church, right at the (gas station|light), (then|go) straight for a mile.
I have (a Ford|a Honda|an old Chevy), {number} miles on it.
The kids watch Bluey and (Peppa Pig|Paw Patrol) (all day|before bed).
I listened to (Taylor Swift|Johnny Cash|Bach) all the way home.
(If|When) it rains, it pours.
(Learning|I learn) {language} on Duolingo, {number} day streak.
My knitting (group|circle) (meets|met) on {weekday}s, (tea|cake) after.
Chess, darts, cards, (nothing|none) of it since the move.
Lake, beach or mountains? (Beach|Mountains), always.
(I quit|Quit) Facebook in {year}, best thing ever.
My (father|mother) was {nationality}, my (mother|father) {nationality}, we speak {language}.
The oven runs hot, so bake (it|the bread) at 350 for {number} minutes.
I make {number} an hour before tax and it all goes to rent.
The Lakers lost by {number}, the Bears won by {number}.
Harry Potter, Sherlock Holmes, James Bond: (the|my) kid reads them all.
I earned a (black|brown|green) belt at {age}.
