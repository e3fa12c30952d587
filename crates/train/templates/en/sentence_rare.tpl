# Identifiers that other files name seldom: vehicles, network addresses, links, user names, nicknames, neighbourhoods, last four digits; with look-alikes that are none.
(Police|Crash|EMS) (report|sheet) lists VIN {VIN}, (plate|tag) {PLATE}, (airbags deployed|rear-ended on {STREET}).
(Car|Truck|Van|Motorcycle) \(VIN {VIN}\) (rolled|was totaled) near {CITY}; C-spine (cleared|CT neg).
Adapted van request: VIN# {VIN}, hand controls, {NAME}, (T8 ASIA A|L1 incomplete).
VIN: {VIN}; odometer 84,210; vocational rehab (approved|pending).
(License plate|Plate no.|Tag) {PLATE} \({state}\) (on the placard form|seen leaving|reported by security).
Wheelchair van {PLATE} (late|waiting), {LAST} (missed|30 min late for) dialysis.
(Logged|Signed|Connected) in from {IP} (via hospital VPN|at {clock}|with {brand}); (BP|glucose) log uploaded.
Audit: {USERNAME}@{IP} opened {MRN} (twice|at {clock}), (break-the-glass|no treatment relation).
Home monitor gateway {IP}, device {DEVICE}, last sync {clock}.
Software v2.14.0.3, firmware 4.1.22, (pump|monitor) OK; alarm 10.2.
Images (at|under) {URL}; (password by phone {PHONE}|expires {DATE}).
She (found|read) the diet (at|on) {URL} and (stopped|halved) {drug}.
Fundraiser {URL} for {NICK} (shared by {RELATIVE}|after {procedure}).
(Blog|Page|Profile) {URL} says {drug} cures {eponym}; counseled.
(Screen name|Gamer tag|Handle|Instagram) {USERNAME}; (threats|bullying) online since {MONTH}.
{USERNAME} is (his|her) Discord name; met {FIRST} there; (safety plan|police report {ID}).
My portal name is {USERNAME} (and|but) it shows (my sister's|the wrong) {lab}.
(Last four|SSN ending|Social ends|last 4) {SSN4}, DOB year {year}, (verified|mismatch).
Card ending {SSN4} (declined|charged $40), copay (due|waived).
Phone ending in {SSN4} (texted|on file); (ok to leave message|do not call).
xxx-xx-{SSN4} {LAST} (matched|not found) in the registry.
(Called|Known as|Goes by|Everyone says|Answers to) "{NICK}" (since childhood|at work|on the unit).
{NICK} (slept well|wants coffee|is hard of hearing); legal name {NAME}.
Asks staff to use "{NICK}", (they/them|he/him|she/her).
Call him {NICK}, not {FIRST}; he (startles|gets upset).
(Lives|Grew up|Walks|Rents) in {NEIGHBORHOOD}, (food desert|two bus lines|near the river|{CITY}).
{NEIGHBORHOOD} (asthma cluster|needle exchange|mobile clinic|cooling center) (visited|{DATE.md}|weekly).
From {NEIGHBORHOOD} (to|and) {NEIGHBORHOOD} by bus, 70 min, for {procedure}.
Lead in soil, {NEIGHBORHOOD}, {ZIP}; BLL 7.1 \({FIRST}\), 3.2 \(infant\).
({COUNTY}|{COUNTY} Health) (TB clinic|jail|WIC|coroner) (called|sent|reports) {lab} {labvalue}.
{COUNTY} dispatch {clock}, engine 12, (CPR by {FIRST}|AED x1).
Resident of {COUNTY} for SNF waiver; moved from {COUNTY}, {state} (in {MONTH}|{year}).
ZIP {ZIP} air quality 164; FEV1 58%; use {drug}.
{ZIP}; {ZIP}; service area ok; {number} miles.
Acct {ACCOUNT} (sent to collections|charity care 80%|payment plan).
(Visit|HAR|Guarantor|Statement) {ACCOUNT}, {NAME.last_first}, bal $1,204.33.
(Bank|Routing|Checking) {ACCOUNT} for HSA refund, {FIRST} {LAST}.
Glucose spiked (on|after|over) {HOLIDAY} (pie|at {RELATIVE}'s); A1c 8.1.
(Fell|Relapsed|Burned hand|Ran out of {drug}) on {HOLIDAY}, (alone|at {FACILITY}).
Between {HOLIDAY} and {HOLIDAY}, {FIRST} gained 6 lb.
Clinic closed {HOLIDAY}; (refills by {DATE.md}|on call {PHONE}).
Holiday meals, weekend drinking, birthday cake: A1c 8.1, LDL 141.
(Passport|Visa|Green card|Badge|Employee|Student|Library) (no.|number|#|ID) {ID} copied (for|at) registration.
Badge {ID}, {PROVIDER}, RN, (floated|charge) 5 West.
Fingerprint (enrolled|failed x2) for {USERNAME}; controlled Rx by {PROVIDER.last}.
Hearing aid S/N {DEVICE}, (left|right); CI (Cochlear N7|Nucleus) {DEVICE}.
IUD lot {DEVICE} placed {DATE}; (strings 3 cm|replace in {year}).
Lens {DEVICE} +21.5 D OS; target -0.25; Dr. {PROVIDER.last}.
Glucometer {DEVICE} avg 164, 14-day, 31 tests; Dexcom G7.
Kit, box, and lot not recorded; REF 4-0; size 7 1/2; 18 g.
Nursing license {LICENSE} (active|lapsed) in {state}; {PROVIDER}, {FACILITY}.
DEA {LICENSE}, NPI {LICENSE}; e-sign {PROVIDER}, {DATE} {clock}.
Hunting licence {LICENSE}; CDL {LICENSE} medical card exp {DATE}.
(PMID|DOI|ISBN) search for {trial}; page 1412-22; vol 371.
E 5th floor, Tower B, Pod 3, Suite 210, Gate C: ask at the desk.
(Model T3|Type 2|Class II|Level 1|Phase 3|Unit 6|Zone 2|Pod C) (transfer|trial|step-down|injury).
