# Side effects, device trouble, after-procedure questions, updates.
Started {drug} {dose} on {DATE}. (Since then|By {DATE.md}) I have {symptom} and {symptom}. (Should I stop?|Is this normal?) {NAME}, {PHONE}
Dr {PROVIDER.last} i took the {drug} you gave me {DATE.md} and broke out everywhere. {FIRST} drove me to {FACILITY}, they gave me {drug}. put it on my allergy list pls
The (pump|CGM|Dexcom|Libre) {DEVICE} reads {number} while the finger stick says {number}. {brand} support opened case {ID} on {DATE}. New one goes to {STREET}, correct?
Day {number} after the {procedure} by Dr. {PROVIDER} \({DATE}, {FACILITY}\). Wound is (red|weeping|hot). Photo: {URL}. Temp 100.9. {FIRST} {LAST} {PHONE}
The (nebulizer|walker|hospital bed) from {EMPLOYER} was never delivered. Order {ID}, promised {DATE}, driver says he went to {STREET}. We are at {ADDRESS}. {NAME}
Hearing aids, serial {DEVICE} left and {DEVICE} right, sent in {DATE.md}. {FIRST} in audiology said two weeks. It's been {duration}. (I can't hear my wife, some say lucky me.|Help.) {LAST}
My incision nurse is {FIRST} from {EMPLOYER}. (She|He) measured {number} cm on {DATE.md}, says call {PROVIDER.last}. Pics sent to {EMAIL}.
Update for {PROVIDER}: home BP {DATE.md} {vital}, {DATE.md} {vital}, {DATE.md} {vital}. Weight {number}. No (dizziness|swelling). {INITIALS}
Vaccine reaction: second shot {DATE} at {FACILITY}, lot {ID}, arm swelled to the elbow. Nurse was {FIRST}. (VAERS report filed, number {ID}.|Do I report it?) {NAME}
{brandrug} coupon card {ACCOUNT}, (exp|expires) {DATE}. Pharmacist {FIRST} at {FACILITY} can't run it. {EMPLOYER} pays the rest I thought? {NAME}, ID {PLAN}
I stopped {drug} because of {FIRST}'s story: he works with me at {EMPLOYER} and his kidneys failed. (Am I silly?|Was that wrong?) - {NICK}
The boot {EMPLOYER} sold me on {DATE} is size large, I'm (a small|an XL). Exchange at {STREET} says need new script from {PROVIDER}, DPM. Fax {FAX}.
# without identifiers
Is (hair loss|{symptom}) a side effect of {drug}? (I'm|I am) on {dose} {freq}. (Started|Began) {reltime}.
{brandrug} works but my (stomach|sleep|sex life) is (gone|ruined). Lower dose? (Generic?|Something else?)
Took {drug} {dose} by mistake instead of {dose} at {clock}. Feel ok, {vital}. (Anything to watch for?|Poison control?)
The {brand} app won't pair with the (meter|cuff|sensor). (Bluetooth is on.|I tried three phones.) Numbers by hand: {number}, {number}, {number}.
Since the {procedure} I have {symptom}. They said that may happen for {duration}. (It's longer.|How long is too long?)
Coughing since the lisinopril. Switch to losartan like last time? (Diovan was recalled, right?|My mom takes Benicar.)
Injected {brandrug} in the {bodypart}, now there's a knot. (Ice?|Normal?) The pen (clicked|leaked).
Blood pressure update: (118/76|152/94|131/84|{vital}) on {weekday}, (118/76|152/94|131/84|{vital}) on {weekday}. Pulse {number}. (I feel fine.|Light headed when I stand.)
I'm tapering prednisone, 40, 30, 20, 10 mg. On 20 the {symptom} came back. (Hold there?|Go up?)
Statin cramps in both (calves|thighs). CoQ10 no help. (Can I go to every other day?|Is Zetia an option?)
