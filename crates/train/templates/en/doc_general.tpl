# Whole texts of ordinary English: letters, chats, reviews, forms, lives, reports.
(Dear|Hi) {FIRST},\n(It was|So) (good|great) to (see|meet) you (and {FIRST} |)in {CITY}. (We got home|The train was in) at {clock}, (tired|all asleep). (Come|You must come) to {CITY} (in {MONTH}|for {HOLIDAY})! {FIRST} (sends her love|says hello).\n(Love|Hugs|Yours),\n{FIRST}
Agent: (Hello|Welcome), you are chatting with {FIRST}. Who am I speaking with?\nCustomer: {NAME}\nAgent: And your order (number|no.)?\nCustomer: {ID}, (from|placed) {DATE}\nAgent: (One moment|Bear with me), {FIRST}.\nCustomer: (It went to the wrong house|They left it) at {STREET}.
Order {ID}\nPlaced {DATE}\nShip to {NAME}\n{ADDRESS}\nPhone {PHONE}\n(Gift note|Note): (Happy birthday|Get well) {FIRST}, love {FIRST} and {FIRST}
{NAME} \({DOB} - {DATE}\) was a {nationality} {occupation}. Born in {CITY} to {NAME} and {NAME}, (he|she) attended {SCHOOL} and (worked|served) at {EMPLOYER} until {year}.
From: {NAME} <{EMAIL}>\nTo: {NAME} <{EMAIL}>\nDate: {DATE}\nSubject: (lease|contract|trip)\n\n{FIRST}, please sign by {DATE.md} and (mail|return) it to {STREET}, {CITY}. {FIRST} in (legal|accounts) has seen it.\n{FIRST}
RESUME\n{NAME}\n{ADDRESS} / {PHONE} / {EMAIL}\n{EMPLOYER}, {CITY}, {occupation}, {MONTH} to {MONTH}\n{EMPLOYER}, {CITY}, {occupation}, {year} to {year}\n{SCHOOL}, {year}\n(References|Reference): {NAME}, {PHONE}
(Five stars|One star|Three stars)! {FIRST} at the {CITY} (shop|branch) (was patient|ignored us|knew her stuff). We (came|drove) from {CITY}. (Ask for|Avoid) {FIRST}. {DATE}
INCIDENT REPORT {ID}\n(On|At) {DATE} {clock} officer {LAST} met {NAME}, DOB {DOB}, at {STREET}. Vehicle plate {PLATE}, VIN {VIN}. Witness {NAME}, {PHONE}.
Minutes of the {DATE} meeting. {NAME} (opened|called) the meeting at {clock}. {LAST} (moved|proposed) to (sell|fix) the hall on {STREET.name}; {LAST} seconded. (Passed|Failed). Next meeting {DATE.md} at {LAST}'s house.
(Hey|Yo) {FIRST} u coming {DATE.md}? {FIRST} is bringing {FIRST} so its like {number} of us. address is {STREET}, code for the gate {ID}. (text|call) me {PHONE}
{EMPLOYER} (names|appoints) {NAME} as (chief executive|chair|head of sales)\n{CITY}, {DATE}: {NAME}, {age}, (joins|comes) from {EMPLOYER}, where (she|he) led {number} people. {LAST} (lives|will live) in {CITY}.
Obituary. {NAME}, {AGE90}, of {CITY}, passed away {DATE} at {FACILITY}. (Beloved|Devoted) (wife|husband) of the late {NAME}; (mother|father) of {NAME}, {NAME} and {NAME}. Visitation {DATE.md} at the {LAST} home, {STREET}.
To the editor: (As|Being) a {occupation} in {CITY} I (disagree|agree) with {NAME} (your letter of {DATE}|on the {NEIGHBORHOOD} bridge). {LAST} (forgets|knows) what {STREET.name} was like in {year}.\n{NAME}, {CITY}
Wedding of {FIRST} {LAST} and {FIRST} {LAST}\n{DATE}, {clock}\n{STREET}, {CITY}\nRSVP {EMAIL} or {PHONE} by {DATE.md}
Rental application\nName {NAME.last_first}\nSSN {SSN}\nCurrent address {ADDRESS}\nLandlord {NAME} {PHONE}\nEmployer {EMPLOYER} since {DATE}\nPets (none|one dog, Daisy)
Support: (Thanks|Thank you) for waiting, {FIRST}. I see the payment from account {ACCOUNT} on {DATE}.\n{FIRST}: (great|ok), and the second one?\nSupport: Reference {ID}, (goes out|refunded) {DATE.md}. Anything else?\n{FIRST}: no thx
Travel plan: {DATE} {CITY} - {CITY}; {DATE} hotel in {NEIGHBORHOOD}, under {LAST}, booking {ID}; {DATE} home. (Guide|Driver) is {FIRST}, {PHONE}.
This {DATE}, before me, {NAME}, notary of {COUNTY}, came {NAME}, license {LICENSE}, who (signed|swore) the above.
Dear Hiring Manager, I (saw|read) on {URL} that {EMPLOYER} needs a {occupation} in {CITY}. I (worked|have worked) for {EMPLOYER} since {MONTH}. My manager {NAME} can be (reached|asked) at {PHONE}. Sincerely, {NAME}
Our story: {FIRST} (baked|cooked) in her kitchen on {STREET.name}; {FIRST} sold (pies|bread) at {SCHOOL}. In {year} they opened in {NEIGHBORHOOD}, and (now|today) {FIRST}'s daughter {FIRST} runs it.
LOST: (brown|black) wallet, {DATE.md}, between {STREET.name} and {STREET.name}. Belongs to {NAME}. (Reward!|Please) call {PHONE} or {EMAIL}.
Dear {LAST} family, (your|the) reservation {ID} from {DATE} to {DATE} is set. (Late arrival|If you come late): the key is with {NAME} at {STREET}. Wifi name {USERNAME}.
Match report: {SCHOOL} {number}, {SCHOOL} {number}. {LAST} \({number} points\) and {LAST} led; {FIRST} {LAST} fouled out. Next: {DATE} in {CITY}.
{CITY}, {DATE} - (A judge|Judge {LAST}) (dismissed|threw out) the suit of {NAME} against {EMPLOYER}, case {ID}. "{LAST} had his day," said attorney {NAME}.
VOICEMAIL {DATE} {clock}: hi {FIRST} it's {FIRST} call me back at {PHONE} it's about {FIRST}'s (house|car) on {STREET.name} okay bye
Insurance claim {ID}. Policy holder {NAME}, policy {PLAN}. Date of loss {DATE}. Place: {STREET}, {CITY}. Other driver: {NAME}, plate {PLATE}, (insured by|with) {EMPLOYER}.
New hire: {NAME}, start {DATE}, badge {ID}, laptop serial {DEVICE}, login {USERNAME}, desk phone {PHONE}, manager {NAME}. (Buddy|Mentor): {FIRST}.
Gift draw: {FIRST} gets {FIRST}, {FIRST} gets {FIRST}, {FIRST} gets me. Don't tell {FIRST}!
Bio: i'm {FIRST}, {age}, {CITY}. {occupation} by day, gamer \({USERNAME}\) by night. dog mom to Waffles. {nationality} roots. dm or {EMAIL}
Server log: user {USERNAME} from {IP} logged in {DATE} {clock}; failed from {IP}; see {URL}.
# without identifiers
Review: (The|This) blender is (loud|quiet) but (strong|weak). Crushes ice in {number} seconds. The lid (leaks|fits). For the price (it will do|I expected more). (Would buy again.|Returned it.)
How to make (bread|soup): take {number} cups of flour, (salt|yeast) and water. Rest for {duration}. Bake at 425 until brown. (Serve with|Goes with) butter, sage or rosemary.
Q: (Can|May) I return (opened|used) items?\nA: (Yes|No), within {number} days, with the receipt. Sale items (may|will) not be refunded.
Weather: (sunny|cloudy) {weekday}, (rain|snow) by {weekday}, high of {number}. Wind from the west. (Bring|Take) a coat.
The history of tea is long. From {country} it came to {country}, and by {year} (everyone|half of Europe) drank it. Milk first or last? (Wars were fought|Friends were lost).
Memo to all staff: the fridge (will|is to) be cleaned each {weekday}. Food without a label (goes|is thrown out). Dishes (do not|don't) march to the sink alone.
Movie night: (Titanic|Jaws|Rocky) or (Frozen|Shrek)? Popcorn at {clock}. (Kids|Adults) pick. Bring blankets, it may be cold.
(Job|Help wanted): {occupation}, full time, {number} dollars an hour, {language} a plus. No weekends. (Drug test|Own car) required.
Grammar: use "may" for permission and "can" for ability. "Will" (marks|shows) the future. "Mark my words" is an idiom; so is "bill of health".
I collect stamps from {country}, {country} and {country}. The oldest is of {year}, brown, (worth|priced at) {number} dollars. My {relation} thinks I'm nuts.
Terms: you (must|have to) be {number} or older. Void in {state} and {state}. We (may|might) change prices at any time. See the FAQ.
Garden log. {weekday}: (planted|watered) the beans, basil and a rose bush. {weekday}: rain. {weekday}: slugs. (Hope for sun.|Next year more tomatoes.)
The poll asked {number} people in {state}: {percent}% said yes, {percent}% no, the rest (did not know|hung up). Margin of error 3 points.
(Set|To set) the clock: hold Mode for {number} seconds, press Up, then Set. If "E4" shows, (replace|change) the battery.
