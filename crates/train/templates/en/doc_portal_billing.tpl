# Bills, insurance changes, financial help.
Account {ACCOUNT}. I was billed {number} dollars for {DATE}. (I have|We have) insurance, {PLAN}. (Your office|Somebody) (never|did not) put it in. (Fix it.|Please rebill.) {NAME}
(I'm|I am) writing about the (bill|statement) dated {DATE} (for|in the amount of) ${number}. I paid (it|that) with check {ID} on {DATE}, cashed by {FACILITY} {reltime}. (Kindly correct your records.|I have the canceled check.)\n\n{NAME}\n{ADDRESS}
COLLECTIONS?? are you (serious|kidding me). {EMPLOYER} switched our insurance on {DATE} and i TOLD {FIRST} at check in. new id is {PLAN}. call (them|me) {PHONE}. {NAME}
As of {DATE} (my|our) coverage is through my husband's job at {EMPLOYER}. Subscriber {NAME}, DOB {DOB}, ID {PLAN}, group {ID}. (The old plan ended {DATE.md}.|Please drop the old one.) Dependents: {FIRST}, {FIRST} and {FIRST}.
Lost my job at {EMPLOYER} (in {MONTH}|on {DATE}|{reltime}). (No insurance now.|I'm on COBRA until {MONTH}.) (Is there a sliding scale?|Can I pay a little each month?) I owe on {ACCOUNT}. {FIRST} {LAST}, {PHONE}
To: Billing, attn {FIRST} {LAST}\nRe: {NAME}, {MRN}\n(This is the third time I write.|Third letter.) The {procedure} on {DATE} was pre-approved, authorization {ID}. See the letter of {DATE}. I (will|shall) not pay.
Card was charged twice, on {DATE} and again {DATE.md}. (Last four|Ends in) {SSN4}? no that's my ss, the card is {ACCOUNT}. Please refund one. - {NAME}
I got a bill from a Dr. {PROVIDER}. (I've never met|Who is) {PROVIDER.last}?? I was at {FACILITY} on {DATE} and saw only {PROVIDER}. (Take it off.|Explain please.)
(My dad|My father) {NAME} passed away on {DATE}. You keep sending (bills|statements) to {STREET}. (Please stop.|My mother cries every time.) The estate is handled by {NAME}, attorney, {PHONE}, {EMAIL}.
Medicare number changed, new card: {PLAN}. Old one was my social {SSN}. (Sent from my iPad.|Please shred the old copy.) {NAME}
what is this {number} dollar charge on {DATE} i was there like five minutes for a {test}. {FIRST} the nurse didnt even (look at me|come in). account number {ACCOUNT}
Financial assistance (form|application): household of {number}: me \({NAME}, {DOB}\), {RELATIVE} {DOB}, {RELATIVE} {DOB}. I work (part time|nights) at {EMPLOYER}, ${number} a month. Rent goes to {NAME}, our landlord, {PHONE}.
The insurer says the claim {ID} was filed (with|under) the wrong birthday. Mine is {DOB}, (not|NOT) {DOB}. {NAME.last_first}.
Workers comp! NOT my health plan. Injury {DATE} at {EMPLOYER}, {STREET}, {CITY}. Claim {ID}, adjuster {NAME}, phone {PHONE}, fax {FAX}.
It was a car accident, so bill the auto insurance: claim {ID}, policy {ACCOUNT}, adjuster {FIRST} {PHONE}. My plate is {PLATE}, VIN {VIN} if they ask. Other driver: {NAME}, license {LICENSE}.
I already gave (my card|the new card) to {FIRST} at the {CITY} office on {DATE.md}. She (made|took) a copy. Member {PLAN}. Now {FACILITY} says (I'm inactive|no coverage)?
(Hi|Hello) {FIRST}, thanks for (your help|sorting this out) on the phone {reltime}. As promised: policy {PLAN}, effective {DATE}, holder {NAME} \(my {relation}\). Anything else, write me at {EMAIL}.\n{NAME}
Pay by phone did not work, (kept saying|it says) account {ACCOUNT} unknown. I pay online at {URL} as {USERNAME}, also no luck. (Send a paper bill to|Mail it to) P.O. Box, {CITY}, {state} {ZIP}. {NAME}
Mailing address for bills is NOT my home. Use: {NAME}, c/o {NAME}, {ADDRESS}. (He is my son and does my money.|She's my guardian.)
{EMPLOYER} HR \({FIRST}, {PHONE}\) says (my plan|the plan) is active since {DATE}. Your portal says terminated {DATE}. Someone is wrong and (I bet|I think) it (is you|ain't me). {NAME}
# without identifiers
Why is my copay {number} dollars now? It was {number} last time. (Nobody told me.|Did something change?)
(Does|Will) my plan cover {procedure}? I have (a PPO|an HMO|Medicare Part B|Medicaid|Tricare|Aetna|Blue Cross). (What is the code?|Which CPT code do you use?)
I can't pay (this|the) bill (all at once|right now). (Can|Could) we do {number} dollars a month? I live on Social Security and (food stamps|SNAP).
The statement shows a charge for a {test} I never had. (Please take it off.|Bill me only for what I had.) I had only the {test}.
my deductible is not met so (how much will|what's) the {procedure} (cost me|going to cost) out of pocket? (a ball park is fine|just a price range)
Medicare said (this is|it's) not covered because the code was wrong. (Please resubmit.|Can billing send it again with the right code?) The denial says code 97, 16 and N290.
Just got the estimate. ${number} for a {test}?! At Costco I could buy (a boat|ten TVs) for that. (Is there a cash price?|Any place cheaper?)
I qualify for (Medicaid|charity care|the sliding fee) now. (Where do I send the papers?|What forms do you need?) Hope this helps with the old bills too.
(Billing question:|Question.) is a Zoom visit (billed|charged) the same as (an office|a regular) visit? My employer plan says telehealth is free till the end of {year}.
(Do you|Does the office) take Humana Gold Plus or UnitedHealthcare Dual Complete? (Open enrollment ends soon and I may switch.|I must pick one by {weekday}.)
