# Introductions, sign-offs, contact lines.
(Hi|Hello|Hey|Good afternoon|Dear) (Dr. {PROVIDER.last}|Doctor {PROVIDER.last}|Dr. {PROVIDER}|{PROVIDER.last}), this is {NAME}(.|, your patient since {year}.)
My name is {NAME} and (I am|I'm) {age} years old.
(I'm|I am) {FIRST}, {FIRST} {LAST}'s (wife|husband|mom|dad|daughter|son|sister).
(It's|its) {NICK} (again|from {CITY}), sorry to bother you.
{NAME} here, date of birth {DOB}.
{LAST}, {FIRST}, {DOB}, {MRN}.
(Thanks|Thank you|Cheers|Best|Kind regards|Warmly|God bless|Blessings|Sincerely|Yours),\n{NAME}
(thx|ty|tysm|tia|thank u) {FIRST}
- {INITIALS}
(xo|Hugs|Love to all), {NICK}
Sent from my (iPhone|Galaxy|iPad)\n{NAME}\n{PHONE}
{NAME}\n{STREET}\n{CITY}, {state} {ZIP}\n(h|home) {PHONE} (c|cell) {PHONE}
(Call|Text|Reach|Ring) me (at|on) {PHONE}, (day or night|after {clock}|before noon), or my {relation} {RELATIVE} at {PHONE}.
The best (number|way) is {PHONE}, not the one (on file|you have), which ends in {SSN4}.
my email changed from {EMAIL} to {EMAIL}
(Ask|asking) for {FIRST} when you call, (she's|he's) my {relation} and (knows everything|handles my stuff).
If I don't pick up, (leave it with|talk to) {NAME}, she (lives with me|is my roommate|is on my HIPAA form).
You (saw|treated|helped) my {relation} {RELATIVE} (in {year}|{reltime}|on {DATE}).
I was referred (to you |)by {PROVIDER} (at|of|from) {FACILITY}.
(I live|we live|I stay) (at {STREET}|on {STREET.name}|off {STREET.name})( in {CITY}| near {FACILITY}| behind {SCHOOL}|).
I'm at {EMPLOYER} until {clock}, (so please call|extension {number}, ask for {FIRST}).
(Good morning|Morning) {FIRST}, (could you|can you) pass this (on |)to {PROVIDER.last}?
Attn {FIRST} {LAST}, RN:
(Nurse|PA|NP|Doctor) {PROVIDER.last} (asked|told|wants) me to (write|send this|report back) by {DATE.md}.
{FIRST} "{NICK}" {LAST}, {age}, (retired|on disability|a {occupation}).
Mr. and Mrs. {LAST}( of {CITY}| of {STREET}|) (send their thanks|say hello).
Respectfully submitted, {NAME}, {DATE}
Signed: {NAME} (Date|on): {DATE}
Typed by {FIRST} for my (grandmother|grandfather|mom) {NAME}, who can't (see|type|use the computer).
I am writing for {NAME}, (my neighbor|my client|my uncle), (with permission|he asked me to).
This is {FIRST} from {FACILITY} (calling|writing) about our mutual patient {NAME}, {DOB}.
Pt name {NAME} acct {ACCOUNT} ph {PHONE}
I go by {NICK} but (insurance|the card|my chart) says {NAME}.
(Pronouns|I use) they/them, name is {FIRST} now, old name {FIRST}.
In {country} I was (called|known as) {NAME}, here they write {NAME}.
Don't mix me up with my (father|son|cousin), same name, {NAME}, he's born {DOB} and I'm {DOB}.
I used to be {FIRST} {LAST} before (I got married|the wedding) (in {year}|on {DATE}).
twitter {USERNAME} if u care, insta {USERNAME}
You can see the (photos|pictures) at {URL}, password is my (zip|birth year).
My (Facebook|Instagram|TikTok|Venmo) is {USERNAME}, (I don't check it much|message me there).
p.s. {FIRST} says hi
P.S. Tell {FIRST} at the (front desk|lab|pharmacy) (happy birthday|thanks|I owe her one)!
cc: {NAME}, {EMAIL}
(Hope|I hope) (all is well|you had a good {HOLIDAY}), {FIRST}.
(With|My) gratitude, the {LAST} family
Mom's cell: {PHONE}; dad's: {PHONE}; grandma {RELATIVE}: {PHONE}.
{FIRST} and {FIRST} {LAST}
Dictated on {DATE} by {NAME}, not proofread.
Sorry for the (typos|mess), (dictating|writing) this (in the car|at work at {EMPLOYER}|on the bus to {CITY}).
im {FIRST}, {age}f, (from|live in) {CITY}, been seeing dr {PROVIDER.last} for like {number} yrs
hello sir/madam i am {NAME} from {country}, now living in {CITY}
(Name|Patient|Pt): {NAME} / DOB: {DOB} / Phone: {PHONE}
Yours truly, {FIRST} \(Mrs. {NAME}\)
Room {number}, {FACILITY}, bed by the window, ask for {NICK}.
# without identifiers
(Hi|Hello|Hey) (doctor|doc|there|everyone|team), (quick question|I have a question|hope you are well|just a short one).
(Thanks|Thank you) (so much|in advance|for everything|for your time|a bunch)!
To whom it may concern,
(Sorry|I'm sorry) (for the long message|to write again|for the bother).
(I look forward to|Looking forward to) (your reply|hearing from you|an answer).
Please (get back to me|reply here|don't call, just write), (I'm at work all day|I can't hear on the phone).
(I'm|I am) (a new patient|a long-time patient|new to the practice), {age}, (male|female).
Sent from my phone, (please|pls) excuse typos.
I (will|may|might) be (away|out of town) until {weekday}.
Have a (good|great|blessed) (day|weekend|one)!
(Best|Kind|Warm) regards
(You can|Please) use the number (on file|in my chart).
I hope (this|it) (helps|makes sense|finds you well).
(Not|It's not|This is not) (urgent|an emergency), (just curious|whenever you have time).
URGENT - PLEASE READ TODAY
As I said in my last message, nothing has (changed|improved).
