# Vaccines, devices, equipment, dental, pregnancy, veterans as whole messages.
(Did|Has) {FIRST} {LAST} (have|get) (all|both) MMR shots? {SCHOOL} says one is missing, and the {COUNTY} registry shows {DATE} only. (Born|DOB) {DOB}. Our old doctor was {PROVIDER}, {CITY}. - {NAME}
My second shingles shot: {DATE}, {FACILITY}, {CITY}, nurse {FIRST}, lot {ID}. Arm (hot|swollen) till {DATE.md}. (Please add to my chart.|Third one needed?) {NAME.last_first}
The {brand} \(serial {DEVICE}\) you gave me {DATE.md} (won't|doesn't) charge. {FIRST} at tech support, {PHONE}, case {ID}, says you must swap it. I drive past {STREET.name} on {weekday}.
CPAP from {EMPLOYER}, serial {DEVICE}, set up by {FIRST} on {DATE}. Mask leaks on my beard. (They close at {clock}.|Their line: {PHONE}.) Who pays a new mask, {PLAN} or me?\n{FIRST} {LAST}
Pacemaker check at {FACILITY} on {DATE}: battery {number} months. Dr. {PROVIDER} wants it (changed|out) by {MONTH}. But on {DATE.md} {FIRST} graduates from {SCHOOL}. (Before or after?|Can it wait?)
Wheelchair repair: {EMPLOYER} in {CITY}, order {ID}, since {DATE}! {RELATIVE} carries me up the stairs. Medicaid id {PLAN}. (Call|Scream at) {NAME}, {PHONE}.
Hearing aid (left|right), {DEVICE}, fell in the lake at {FIRST}'s cabin near {CITY}. (Warranty|Insurance) till {DATE}. (Form to sign attached.|Sign please.) {NAME}, {AGE90}
EDD {DATE}. Last visit {DATE} with midwife {PROVIDER}. Glucose {number}. (We|{FIRST} and I) tour {FACILITY} on {DATE.md}. Can {RELATIVE} (my sister|my mom) be there too? She flies in from {CITY}.
Bleeding since {DATE.md}, {number} weeks. {FACILITY} ER \({CITY}\) did a scan, a Dr. {PROVIDER} said "wait". We lost {FIRST} in {MONTH} the same way. (Please call.|I'm so afraid.) {PHONE} {FIRST}
Dentist ({PROVIDER}|Dr. {PROVIDER.last}), {FACILITY}, fax {FAX}, wants (a letter|clearance) for my {procedure} on {DATE}. I take {drug}, heart valve \({DEVICE}, {DATE}\). {NAME} {DOB}
Retainer snapped on {HOLIDAY}, of course. Ortho is {PROVIDER} in {NEIGHBORHOOD}. {FIRST} has prom at {SCHOOL} on {DATE.md}. (Help?|Anyone on call?) {NAME}, mom, {PHONE}
VA clinic {CITY}: Dr. {PROVIDER} left in {MONTH}. {NAME}, last four {SSN4}, {percent} percent. C&P exam was {DATE} by {PROVIDER} of {EMPLOYER}. (Report?|Where is it?) Claim {ID}.
I flew medevac, {country}, {year}. Crew chief {FIRST} {LAST} \("{NICK}"\) died {DATE}. Since {MONTH} I see him at {clock} by the bed. (My wife {RELATIVE} says tell you.|{RELATIVE} made me write.)
Insulin pens went to {STREET}, {CITY}, where my ex {NAME} lives. He (kept|sold) them. Police report {ID}. New pens to {ADDRESS} please! {FIRST}
Oxygen concentrator {DEVICE} hums like a {brand} mower. {EMPLOYER}'s driver {FIRST} comes {DATE.md}. Power was out on {STREET.name} {number} hours. (Tank empty.|Spare needed.) {LAST}, {PHONE}
# without identifiers
Which shots are due at {age}? I had Prevnar in {year}, Shingrix once, flu each fall. (RSV?|Hep B?) {condition.cap} and {drug} if that matters.
My sensor falls off in the (shower|gym). Skin Tac and Tegaderm (failed|itch). Reads {number} when my finger says {number}. (Arm or belly?|Another brand?)
CPAP: {number} hours, AHI {number}, leak {number}. Dry mouth, blue nose. (Nasal pillows?|Full face?) Humidifier at 5.
The walker has no brakes, the cane is short, the {brand} scooter is a dream. (Will Medicare pay?|Script please.)
{number} weeks, heartburn, swollen feet, {vital}. Tums all day. (Baby kicks fine.|Second baby.) Pepcid ok?
Braces off at {age}! But my jaw clicks and I bite my cheek. (Night guard?|Dentist or ENT?) Advil helps.
Gulf War, burn pits, now {symptom} and {condition}. Registry exam done. (What is presumptive?|Does {drug} help?) {percent} percent so far.
My hearing aids whistle, the app (says|shows) firmware {number}.{number}. (Wax?|Bluetooth?) I miss the birds.
Insulin: {number} units at night, {number} with meals. Lows at {clock}: {number}, {number}. (Cut the night dose?|Snack?) A1c 6.9.
Is the pump (MRI|airport scanner) safe? I have a {test} {weekday}. The manual (says no|is in {language}).
