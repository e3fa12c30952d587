# Social, family, work and travel history, living situation, contacts: mixed, with and without identifiers.
(Born and raised|Grew up|Raised) in {CITY}, {state}, (moved to {CITY} (at|when) {age}|the (oldest|youngest) of {number} children|parents {FIRST} and {FIRST} still there).
Lives (alone|independently|with family) in a (2-story|ranch|mobile) home with (14|3|2) steps; bathroom on the (1st|2nd) floor.
Lives at {ADDRESS} with {relation} {RELATIVE}, {age}, and (two|3) dogs, {FIRST} and {FIRST}.
(Recently|Just) moved (from {country}|from {state}|into assisted living|in with her daughter).
Resident of {FACILITY} (in {CITY}|) since {MONTH}, (memory unit|room 114|bed B).
Lives in {NEIGHBORHOOD}, walks to {FACILITY}, shops on {STREET}.
Unhoused; sleeps (under the bridge|in a car|at a shelter) in {CITY}; mail c/o {RELATIVE}, {STREET}.
(Divorced|Separated|Widowed) x {number} y, {number} grown children, (all|none) nearby.
Spouse {RELATIVE} ({age}, {occupation}|works at {EMPLOYER}) is primary caregiver; backup is {FIRST}, {PHONE}.
Works (full|part) time as a {occupation}, (nights|12-h shifts|desk work), lifts up to 40 lb.
{occupation.cap} at {EMPLOYER}, {CITY}, since {year}; exposed to (silica|asbestos|isocyanates|flour).
Laid off from {EMPLOYER} on {DATE}; now drives for {EMPLOYER}; insurance ends {DATE.md}.
Veteran, {year}-{year}, (Army|Navy|Marines|Air Force), (Iraq|Vietnam|Kuwait|Afghanistan), 70% SC, (no|+) combat.
Studies (nursing|music) at {SCHOOL}, roommate {FIRST} (mono|sick).
{FIRST} (just|) finished {SCHOOL} in {MONTH} and (starts|began) at {EMPLOYER}.
Highest grade: (10th|12th|some college); reads {language}, (some|no) English.
Tob: 1 ppd x {number} y, quit {year}; EtOH: 2-3/wk; THC daily; cocaine none; IVDU remote.
Drinks (a 6-pack|1/2 pint|2-3 glasses of wine|a fifth) (a day|per night|on weekends), CAGE 3/4, last drink {reltime}.
Vapes {brand}, 5% nicotine, 1 pod q2 days; readiness 7/10.
Sober since {DATE}; sponsor {FIRST}, home group on {STREET}.
{drug.cap} bought (online|in {country}|from a friend), (2-3|5-10) mg a day.
Sexually active with (men|women|one partner), condoms (sometimes|always), G2P1011.
Partner {FIRST} \({age}\) treated for {organism} at {FACILITY} on {DATE.md}.
Safe at home? (yes|no: {FIRST} hit her on {DATE.md}|declined to answer).
Firearms (locked|none); smoke alarms yes; seat belts always; sunscreen SPF 30.
Diet: {food}, {food}, fast food 3/wk, 2 L soda; kosher; vegan since {year}.
Exercise: walks 30 min x5/wk, Silver Sneakers, pickleball, (Peloton|swims 20 laps).
Hobbies: gardening, (quilting|model trains), church choir with {FIRST} {LAST}, bingo at {FACILITY}.
Religion: (Baptist|Hindu|Sikh|Mormon|none), no blood products \(JW\), fasts in Ramadan.
Enjoys (hunting|fishing) near {CITY} and {COUNTY}; tick bites each (fall|spring).
Travel: {country} \({year}\), {country} {reltime}, no malaria prophylaxis, ate {food}.
Visited {relation} {RELATIVE} in {CITY}, {country} from {DATE.md} to {DATE.md}; bitten by (a dog|mosquitoes).
Cruise out of {CITY} {DATE}; norovirus on board; {number} of 6 cabin mates ill.
Pets: cat \(scratches\), parrot, (iguana|turtle) named {FIRST}, chickens.
Well water, wood stove, mold in basement, lead paint \(house built {year}\).
(Father|Mother): {condition} at {age}; (paternal|maternal) (aunt|uncle|grandfather): {eponym}; siblings: 2 well.
Father {RELATIVE} died {DATE} \({condition}\); mother {RELATIVE}, {AGE90}, has {condition}, lives in {CITY}.
{relation} \({FIRST}\) breast CA 41; {relation} \({FIRST}\) colon CA 52; {gene}+.
FH neg for (sudden death|Marfan|Huntington's|Lynch|Brugada); + for Crohn's \(brother\), Graves \(mother\), Sjogren's \(aunt\).
Ashkenazi Jewish, {nationality}, and (Lakota|Navajo) ancestry; consanguinity (none|1st cousins).
Adopted from {country}; birth history unknown; adoptive parents {NAME} and {NAME}.
Twin brother {FIRST} {age} (well|has {condition}); foster sister {FIRST}.
Foster care through {COUNTY}, worker {PROVIDER} {PHONE}, placement {DATE}.
HCPOA: {RELATIVE} ({relation}|friend), {PHONE}, {EMAIL}; copy scanned {DATE}.
Speaks {language} at home; (child|{FIRST}) interprets; prefers phone {PHONE}.
Contact tracing: {FIRST} \({PHONE}\), {FIRST} {LAST} ({EMPLOYER}|{SCHOOL}), {RELATIVE}, last exposure {DATE.md}.
Financial strain: rent $1,150, income $1,420/mo, SNAP $94, (utilities off|skips doses).
Transportation: {relation} drives; bus 14; Medicaid ride \({PHONE}\); no (car|license since seizure).
Legal: court {DATE}, probation officer {PROVIDER.last} {PHONE}, DUI {year} \(licence {LICENSE}\).
Immigration: came {year} from {country}, asylum hearing {MONTH}, attorney {NAME} {EMAIL}.
Disability: SSDI since {year}, payee {RELATIVE}; VA claim {ID}; SSN ends {SSN4}.
Goals: attend {FIRST}'s wedding in {CITY} on {DATE}; (walk 1/2 mile|cook|golf) again.
Strengths: humor, faith, (husband|wife) {FIRST}; hope to (garden|drive) by summer.
Wishes (no CPR|full code); "let me go at {AGE90}" she says; {RELATIVE} agrees.
{FIRST} quit {SCHOOL} in {MONTH} (anxiety|concussion); tutoring w/ {FIRST}.
Rides a motorcycle (plate {PLATE}, helmet yes|no helmet); crash {year}.
Bike messenger, marathon 3:41, resting HR 44, BMI 20.4.
Retired {number} y; golf handicap 12; 2 cups coffee; naps 1 h.
Sleep 10 pm-5 am, 1/2 Ambien, nocturia 3x, CPAP 4 h.
Screen time 6 h, phones in bed, Fortnite, IEP, B/C grades, no bullying.
Breastfeeds q2-3h, 8-12/d, latch good; Enfamil 2 oz; vitamin D 400 IU.
Potty trained day, 20 words, daycare 3 d/wk, lead 1.2, WIC.
Baptized {FIRST} {LAST} on {DATE}; godmother {RELATIVE}; {CITY}.
