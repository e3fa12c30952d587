# Letters for work, school, travel, sport, courts, landlords.
(Could|Can) you write (a note|a letter) for {EMPLOYER} that I (was|have been) out sick from {DATE} to {DATE}? To: {NAME}, HR, {EMAIL}. (They're strict.|Thank you.) {FIRST}
{FIRST} (missed|was out of) school {weekday} and {weekday}. {SCHOOL} wants a doctor's note (for her|for him), fax {FAX}. {DOB}. I'm (his|her) mom {NAME}.
I fly to {country} on {DATE} with (needles|syringes|pens) and {drug}. Please write a travel letter in (English and {language}|{language} too). Passport {LICENSE}, name as on the passport: {NAME}.
(My landlord|The landlord), {NAME}, ({PHONE}|{EMAIL}) wants proof that the dog is a support animal. Apartment at {STREET}, {CITY}. {PROVIDER.last} said she (would|could) do it.
Jury summons for {DATE} in {COUNTY}, juror number {ID}. I can't sit with my {bodypart}. (Excuse letter please.|May I have a letter?) {NAME}, {age}
FMLA papers from {EMPLOYER} are due {DATE}. (Your part is|You fill out) page 3 and 4. Fax to {FIRST} at {FAX}. Employee id {ID}. I care for my mother {NAME}, {AGE90}.
note for gym class pls. {FIRST} {LAST}, {SCHOOL}, coach is mr {LAST}. sprained {bodypart} on {DATE.md}. no running till {DATE.md}
Return to work: I (start|go back) {DATE}, light duty, {number} pounds. My foreman {NAME} at {EMPLOYER} in {CITY} needs it in writing. His e-mail is {EMAIL}.
Handicap placard renewal, plate {PLATE}, license {LICENSE}. I (mailed|dropped off) the DMV form on {DATE} and {FIRST} said it was (signed|on your desk).
Camp form for {FIRST} and {FIRST} attached, camp starts {DATE}. Emergency contact is (grandma|grandpa) {NAME}, {PHONE}. (EpiPen goes along.|Both need the inhaler form.)
College: {SCHOOL} student health needs MMR and hep B dates for {NAME}, student {ID}, portal {URL}. (Deadline {DATE}.|She can't register without it.)
(My flight|Flight) was on {DATE}, {CITY} to {CITY}, booking {ID}. I was in {FACILITY} instead with {condition}. The airline gives my money back if Dr. {PROVIDER.last} (signs|writes) that.
Immigration exam: civil surgeon Dr. {PROVIDER}. I-693 for {NAME} \(A-number {ID}\) and my wife {RELATIVE}. We had the vaccines on {DATE} and {DATE} in {CITY}.
Court wants (a letter|proof) that I attend groups at {FACILITY}, case {ID}, Judge {LAST}, hearing {DATE}. PO is {NAME} {PHONE}. Thank you, {FIRST}
Hey doc, the union \(local {number}\) and {EMPLOYER} need my hearing test of {DATE}. I'm on the line at the {CITY} plant. Shop steward is {NICK} {LAST}. {NAME}, badge {ID}
CDL physical: license {LICENSE}, (expires|up on) {DATE}. Company is {EMPLOYER}, safety man {NAME}, fax {FAX}. (I stop driving|They park my truck) {DATE.md} if they don't have it.
Utility shutoff: {EMPLOYER} will cut me off {DATE.md}. I (have|use) an oxygen machine, serial {DEVICE}. Account {ACCOUNT}, address {ADDRESS}. Need medical (form|letter) today!
# without identifiers
I need a note that I can(not|'t) lift over {number} pounds. (Work won't take my word.|My boss is a hard man.)
Which vaccines do I need for {country}? We (may|might) also go to {country}. I had yellow fever in {year}. (CDC says typhoid too.|Is malaria medicine needed?)
(Is|Would it be) safe to fly {duration} after (a|my) {procedure}? It is a {number} hour flight. (Compression socks?|Should I take aspirin?)
Can (you|the doctor) sign a gym (form|paper) so I get my money back? I can't use it with my {bodypart}.
Please write that I need a standing desk (because of|for) {condition}. (Ergonomics won't act without it.|HR's rule, not mine.)
My kid needs the sports physical form signed, (soccer starts soon|tryouts are {weekday}). Shots are up to date. Age {age}, healthy, wears glasses.
Did I have the tetanus shot( in {year}|)? I stepped on a nail {reltime}. Also is it time for shingles, RSV, flu and the new Pfizer or Moderna one?
(Am I|I'm) allowed to drive after {procedure}? I drive a truck for a living, {number} hours a day.( The DOT rule is 49 CFR something.|)
A letter for (the airline|TSA) please that my knee is metal and that I carry {drug} in a {brand} bag.
Which form do I need for a parking permit in {state}? (The DMV website is no help.|My {bodypart} won't let me walk far.)
