# Customer-service chat, orders, e-mails, forms.
Hello, (my|the) order {ID} (has not|hasn't) arrived, it was due {DATE}.
(Agent|Support) {FIRST}: (Thank you for contacting|Welcome to) {EMPLOYER}, how can I help?
{FIRST}: Hi, (I was|I've been) charged twice on {DATE.md}, account {ACCOUNT}.
Can I have your (full name|name) please? - {NAME}
Please verify your (date of birth|birthday): {DOB}
(and|And) the address? {ADDRESS}.
The (phone|number) on the account is {PHONE}, (e-mail|email) {EMAIL}.
Ship to: {NAME}, {ADDRESS}
Bill to: {EMPLOYER}, attn {NAME}, {STREET}, {CITY}
Delivered {DATE} {clock}, signed by {LAST}.
Left with neighbor {NAME} at {STREET}.
Your booking {ID} for {CITY} on {DATE} is confirmed, {FIRST}.
Passenger: {NAME.last_first} {CITY} - {CITY} {DATE}
Hi {FIRST}, (can we|could we) move the meeting (to|from) {DATE.md}? {FIRST} is in {CITY} (till then|all week).
Dear (Mr.|Ms.|Mrs.) {LAST}, thank you for your (letter|e-mail|call) of {DATE}.
(Best|Regards|Cheers), {NAME}, {occupation.cap}, {EMPLOYER}, {PHONE}
To: {EMAIL} Cc: {EMAIL} Subject: {CITY} trip
{FIRST} and {FIRST} will join us, {FIRST} (can't|may be late).
Please forward the file to {NAME} at {EMPLOYER}, (fax|Fax) {FAX}.
I spoke to {FIRST} in {CITY}, who (gave|opened) ticket {ID}.
My username is {USERNAME} and (I can't|it won't let me) log in at {URL}.
The router at {IP} (drops|restarts) (every night|since {DATE}).
Serial number of the (dryer|laptop|camera): {DEVICE}, bought {DATE} (at|from) {EMPLOYER}.
VIN {VIN}, plate {PLATE}, oil change {DATE}, customer {NAME}.
Applicant: {NAME}. SSN: {SSN}. Employer: {EMPLOYER}. Landlord: {NAME}.
License no. {LICENSE}, (expires|exp.) {DATE}, name {NAME}.
Reference: {NAME}, {EMPLOYER}, {PHONE}, {EMAIL}
Last four of social {SSN4}, mother's maiden name {LAST}.
Policy {PLAN} in the name of {NAME}, (lapsed|renewed) {DATE}.
Wire it to account {ACCOUNT}, holder {NAME}, bank in {CITY}.
(Meet|Met) {FIRST} at the (coffee shop|bar) on {STREET.name}( at {clock}|).
Dinner for {number} under {LAST}, {DATE.md} at {clock}.
Happy birthday {FIRST}! (Hard to believe|Can't believe) you're {age}.
{FIRST}'s party is on {DATE.md} at {STREET}, bring (chairs|chips).
Congrats to {FIRST} and {FIRST} on the (baby|house|wedding)!
(Is|was) {FIRST} coming or (just|only) {FIRST}?
tell {FIRST} i said happy {HOLIDAY}
yo {NICK} u still at {EMPLOYER}? they hiring?
{FIRST} pls send me {FIRST}'s number, is it {PHONE}
My flight lands in {CITY} {DATE} at {clock}, can {FIRST} get me?
The keys are with {NAME}, apartment on {STREET.name}, ring {LAST}.
Invoice {ID}, {DATE}, {EMPLOYER}, net {number} days
Renter: {NAME} / pickup {CITY} {DATE} / return {CITY} {DATE}
{NAME} rated you five stars( on {DATE.md}|).
(Refund|Return) {ID} was (approved|denied) by {FIRST}.
We hired {FIRST} from {CITY}, she starts {DATE.md}, desk next to {FIRST}.
{LAST} (out|off) sick {DATE.md}, {LAST} covers.
Minutes, {DATE}. Present: {NAME}, {NAME}, {LAST}, {LAST}. Absent: {LAST}.
The (deed|lease) is between {NAME} and {NAME}, dated {DATE}.
Tenant at {STREET}, {CITY} {ZIP}, (gave|gives) notice for {DATE}.
Emergency contact on the form: {NAME}, {PHONE}, ({relation}|friend).
I, {NAME}, residing at {ADDRESS}, (declare|state) that this is true.
To (whoever|the person who) found my wallet: {NAME}, {PHONE}, {EMAIL}. Thanks!
# without identifiers
(How|How long) (long does|until) (shipping|delivery) (take|comes) to {state}?
Where is my (order|package|refund)? It's been {duration}.
The (zipper|screen|handle) broke after {duration}, I want my money back.
Do you (have|carry) this in (brown|green|rose gold|size {number})?
Can I (pay|check out) with (PayPal|Apple Pay|a gift card)?
Your call is important to us, (please hold|stay on the line).
Chat ended by (agent|customer). Rate us (1 to 5|with stars).
The coupon( code|) doesn't work at checkout, (it says|error) invalid.
(Thanks|Thank you) for (choosing|shopping with) us, (have a great day|goodbye)!
I (will|may|might) (march|walk) right into the store if (nobody|no one) answers.
Meeting moved to {weekday} {clock}, (same|usual) room.
(Please find attached|Attached is) the (report|bill|price list), {number} pages.
As per my last e-mail, (I will|we can) not (pay|agree).
(Lunch|Coffee) (on|this) {weekday}? My treat.
Running {number} min late, (sorry|start without me).
(Who|which) of you left (milk|fish) in the office fridge?
Reset your (router|modem), wait {number} seconds, (then|and) try again.
Windows (update|11) (broke|killed) my printer( again|), HP says call Microsoft.
Is the (warranty|return window) {number} days or a year?
Bring (sunscreen|a hat|snacks), it (may|will) be hot.
(Does|Will) Netflix or Hulu have the (new|next) season( by {weekday}|)?
My Uber was {number} dollars, my (lunch|Big Mac) {number}.
Password must have {number} characters, one capital, one (digit|number|symbol).
Out of office until {weekday}; (for|in) urgent matters write to the team.
