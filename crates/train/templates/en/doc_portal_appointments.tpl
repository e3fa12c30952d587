# Booking, moving and cancelling visits.
(Hi|Hello) there, I need to (cancel|move|reschedule) my appointment with Dr. {PROVIDER} on {DATE} at {clock}. (My mother is in the hospital in {CITY}.|I have jury duty in {COUNTY}.|{EMPLOYER} changed my shift.) Any {weekday} works. {NAME}, {PHONE}
cant make it {DATE.md}. (car broke down|no ride|kid is sick). can i do (video|zoom|a phone visit) instead? {FIRST}
(Could|Can) I (see|get in with) {PROVIDER}, PA instead of Dr. {PROVIDER}? (I like her better.|He listens.|{PROVIDER.last} is booked until {MONTH}.) Regards, {NAME}
New patient. Name: {NAME}. Born: {DOB}. Lives: {ADDRESS}. Phone: {PHONE}. Insurance: {PLAN}. (Referred by|Sent by) Dr. {PROVIDER} of {FACILITY}. (Reason|Complaint): {symptom} for {duration}.
My ride service (only comes|will only go) to {CITY} on {weekday}s. The slot you gave me, {DATE} {clock}, is at your {NEIGHBORHOOD} office. (Is there anything at|Can I come to) the one on {STREET.name}?\nThank you kindly,\n{FIRST} {LAST}
I waited (an hour and a half|{number} minutes|forever) on {DATE} and then {FIRST} at the desk (tells me|told me) the appointment was on {DATE}. I have (your text|the card) that says {DATE.md}, {clock}. (Not acceptable.|Very upset.) I drove from {CITY}. {NAME}
{NAME.last_first} / {DOB} / (needs|wants) physical for {SCHOOL} before {DATE.md} / call dad {PHONE}
(Hello,|Hey,) for tomorrow's video visit: which link do I use? I have {URL} in the e-mail but (it asks|it's asking) for a code. (My username is|Username:) {USERNAME}. - {NAME}
Please confirm: {DATE}, {clock}, {FACILITY}, (third floor|2nd floor|Suite B), Dr. {PROVIDER}. (Conf. no.|Confirmation) {ID}. My wife {RELATIVE} will (drive me|bring me).
May I bring (my sister|my daughter|my friend) {RELATIVE} to the visit on {DATE.md}? She takes (notes|better notes than I do). I don't hear (well|so good) anymore, I'm {AGE90}.
As we (discussed|talked about) on {DATE}, I (will|would) like to come every {number} weeks on {weekday}. {PROVIDER.last} said {FIRST} does the schedule. {EMAIL} is the best way to (reach|get) me.
Sorry, sorry, sorry! I mixed up the days. I thought (today was|it was) {DATE.md}. Do I have to pay the no-show fee? (It's {LAST}, {NICK} {LAST}.|This is {NAME} by the way.)
yo its {FIRST} {LAST}, who is my doc now that {PROVIDER.last} bounced? (need a checkup|gotta get a physical) for {EMPLOYER} asap, they wont let me start on {DATE.md} without it
The cardiologist you sent me to, {PROVIDER} at {FACILITY}, has nothing until {DATE}. (Is there anybody else|Anyone else) in {COUNTY} or {COUNTY}? I can also (go|drive) to {CITY} where my {relation} lives.
Appt {DATE}: please note I use (a wheelchair|oxygen|a service dog called Biscuit) and need the (lift|big room|back door). {NAME}, {AGE90} years young. My aide {FIRST} will come along.
From: {NAME} <{EMAIL}>\nSubject: (appointment|visit) {DATE}\n\n(I can't come|We can't be there), (the roads in {COUNTY} are closed|snow). (New date please.|When is the next one?)
Interpreter needed for {DATE}: my father {NAME} speaks only {language}. Last time in {MONTH} (no one came|the interpreter, {FIRST}, was on the phone and he could not hear her).
You have me down twice: {DATE} {clock} with {PROVIDER} and {DATE} {clock} with {PROVIDER}. (Keep the first|Cancel the second), please. {INITIALS}, MRN {MRN}
I was told to (ask for|speak to) {FIRST} (about|regarding) the {procedure}. Is it still on for {DATE} at {FACILITY}? My (boss at {EMPLOYER}|supervisor, {NAME},) needs to know. Cell {PHONE}, work {PHONE}.
We drive in from {CITY} \({number} miles\). (Can|Could) {FIRST} and (his brother|her sister) {FIRST} be seen back to back? Both {LAST}, born {DOB} and {DOB}. (Gas ain't cheap.|It would help a lot.)
Looking for a female doctor. (At my old clinic|Back in {CITY}), {FACILITY}, I had {PROVIDER}, she was (great|wonderful). I'm {nationality}, {age}. - {NAME}
Please move {DATE.md} to after {HOLIDAY}, my (grandson|granddaughter) {RELATIVE} (graduates|gets married|is being baptized) in {CITY} that week.
The office on {STREET.name} (is closed|was locked) when I got there {reltime}. The sign says call {PHONE}, (no one picks up|it rings and rings). Am I still seeing {PROVIDER.last} on {DATE}? {NAME}
# without identifiers
(Can|Could) I get the (first|last) appointment of the day, any {weekday} or {weekday}? (I work nights.|I'm a {occupation} and can't leave early.) (Video|Zoom) is fine too.
I need an appointment for {symptom}. It started {reltime} and it (is getting|gets) worse. (Soonest please.|Anything this week?|I may go to urgent care otherwise.)
What do I bring to (my first|the) visit? (A list of meds?|Insurance card and a photo id?) And (where do I park|is parking free)?
I will be {number} minutes late, (traffic|train is stuck|the bus didn't come). (Please don't cancel me.|Can you still see me?)
Do you have walk in hours on {weekday}? My {bodypart} (is swollen|hurts like hell) and I (don't|do not) want to sit in the ER.
Is the visit on {weekday} at {clock} or {clock}? The app and the text message (say different things|don't agree).
please cancel. (feeling better.|will call again.|money is tight right now.)
Can the visit be by phone? I do not have (a camera|a smart phone|internet). {clock} would be fine.
My (six month|yearly) {specialty} follow up is due. (Before that I need a {test}, right?|Do I need labs first?)
Would it be possible to see (the doctor|the nurse|a dietitian) about {condition}? I'm {age}, (newly diagnosed|diagnosed in {year}). Mornings are best.
I had an appointment (this morning|today) at {clock} but (the app|your portal) logged me out. (Error 404.|It just spins.) What (now|do I do)?
