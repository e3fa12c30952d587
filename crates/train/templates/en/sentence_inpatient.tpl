# Sentences of ward, ICU, nursing and operating theatre records, mixed.
{LAST} (slept|rested) (well|poorly); (woke|up) at {clock} with pain (6|7)/10, (morphine 2 mg IV|{drug} {dose}) given, 3/10 at {clock}.
Pt (in|to) bed 14, call light in reach, {RELATIVE} asleep in recliner.
Report from {PROVIDER}, RN \({FACILITY} ICU\): drips NE 0.06, propofol 20; {LAST}, {age}, A-line, Foley 16 Fr.
VS q4h: 98.4, 76, 18, 122/68, 97% (2 L|RA), pain 2/10, FSBS 164, I 1,240 O 1,475.
Tele: SR 70-84, (3-beat run|rare PVCs), QTc 441; alarms 40-130.
{FIRST} ambulated 120 ft x2 w/ PT {FIRST}, FWW, (HR 98|no dizziness).
Drain 1: 35 mL, drain 2: 10 mL; (serous|bloody|bilious); (dc'd|stays).
NPO p MN for {procedure} with Dr. {PROVIDER.last} on {DATE.md} {clock}; consent signed by {RELATIVE}.
Time out: {NAME.last_first}, {MRN}, (left|right) {bodypart}, {procedure}; ancef 2 g at {clock}.
Positioned (supine|prone), Mayfield pins, Bair Hugger; prep ChloraPrep, Ioban; Bovie 40/40.
Findings: Grade IV, Outerbridge; Hill-Sachs; Meckel's 60 cm from ICV; Calot's clear.
Closure: 0 Vicryl, 2-0 PDS, 3-0 Monocryl, Dermabond; counts x2 correct; EBL 20.
Implant log: {DEVICE}, {DEVICE}; rep {FIRST} {LAST} from {EMPLOYER}; expires {year}.
Anesthesia start {clock}, stop {clock}; {PROVIDER}, CRNA; ETT 7.5 @ 22; Cormack I; sugammadex 200.
PACU: Aldrete 9, Ramsay 2, pain 4, Zofran 4 mg at {clock}, wife {FIRST} called.
SICU d4: FiO2 .4 PEEP 8, P/F 214, TV 420 \(6 mL/kg\), SBT pass, CAM neg, RASS -1.
CRRT day 2: BFR 180, citrate, net -75/h, K 4.1, iCa 1.08, lactate 2.3.
Code blue {clock}-{clock}: PEA, 3 epi, CaCl, bicarb; ROSC; {RELATIVE} called {PHONE}; {PROVIDER.last} at bedside.
Family meeting {DATE} 3 pm: {RELATIVE}, {RELATIVE}, Dr. {PROVIDER}, chaplain {PROVIDER.last}: trach vs comfort.
Organ donor network ref {ID}, {clock}, spoke w/ {FIRST}; (declined|eligible).
Transfer {FACILITY} -> {FACILITY}, {DATE}, critical care unit 7, acc. MD {PROVIDER.last}, EMTALA signed by {RELATIVE}.
MAR: {drug} {dose} 0900 held \(HR 48\), 1300 given, 2100 given {INITIALS}.
Wt 71.2 -> 70.4 -> 69.8 kg; UOP 0.6 mL/kg/h; Cr 2.2, 1.9, 1.6.
Wound vac -125, change M/W/F; 4.2 x 2.1; {FIRST} tolerates w/ (ice|Norco 5).
Skin: Braden 15, Allevyn to sacrum, q2 turns, heels up, Nutrition c/s.
Fall {DATE} {clock} BR, no LOC, VS nl, {RELATIVE} + {PROVIDER.last} told, form {ID}.
Sitter {FIRST} at bedside 1:1, C-SSRS (low|high), belongings to security (locker {ID}|).
BH: pt {INITIALS} pacing, voices, Zyprexa 10 IM {clock}; seclusion none; (legal 5150|12-hour hold).
Peds: {FIRST} (doll|blanket) w/ mom {RELATIVE}; 11.4 kg; mIVF 44 mL/h; wet diapers 5.
NICU: BB {LAST}, DOL 6, 28+4 -> 29+3, 1,140 g \(+22\), caffeine 10, TPN 110 mL/kg, HUS no IVH.
L&D {clock}: {NAME}, G2P1 39w, 6/90/-1, Pit 8, Cat II resolved, epidural Dr. {PROVIDER.last}.
Postpartum: fundus firm U-1, lochia small, latch 8, EPDS 6, Rhogam n/a, home {DATE.md} with {RELATIVE}.
Mother baby: baby {FIRST} 3,180 g \(-4%\), bili 6.1, hearing pass, CCHD 98/99, Hep B given {DATE}.
HD: EDW 71, pre 74.2, post 71.3, QB 400, AVF; {FIRST} (cramping|tolerated); next {weekday} at {FACILITY}.
Onc RN: port Huber 20 g, blood return, {drug} C4 D1, premeds, 2nd check {INITIALS}/{INITIALS}.
Transfusion: unit {ID}, {LAST} {MRN}, start {clock}, 98.2/98.9, no reaction.
Stroke alert {clock}: LKW {clock} per {RELATIVE}; NIHSS 9; glu 142; TNK at {clock}; {PROVIDER.last}.
Trauma: level 2, MVC, alias band used until {NAME} known; FAST neg; GCS 13; Ancef.
Ortho post-op: NVI, DP 2+, Hgb 8.9, lovenox, WBAT, hip precautions, {relation} {RELATIVE} brings walker.
Resp: HFNC 40 L .5, nebs q4, CPT, cough weak, SpO2 92-94, ABG 7.41/48/68.
Dietary: Jevity 1.2 @ 55, free water 150 q6, K 3.6, Phos 2.0, prealb 11.
PT/OT/SLP: min A, FIM 4, AM-PAC 16, goals 3x/wk; DME: RW, BSC; {FIRST} motivated.
Chaplain: {FIRST} (Catholic|Jewish) asked for Father {LAST}; prayer, {relation} {FIRST} tearful.
Security called {clock}: visitor {NAME}, plate {PLATE}, (escorted|trespassed) from {FACILITY}.
Left AMA {DATE} {clock}, refused {procedure}, {RELATIVE} drove, plan {drug} x 7 d, call {PHONE}.
Discharge teaching to {FIRST}, {RELATIVE}: wt daily, 2 g Na, {drug}, f/u Dr. {PROVIDER.last} {DATE.md}.
Home O2 set up, {DEVICE}, {ADDRESS}; sats 91% @ 2 L; company {EMPLOYER} {PHONE}.
Post-d/c call {DATE}: {FIRST} feels (better|ok), BP 128/72, (meds confused|understands), {PROVIDER} RN.
Expired {DATE} {clock}; pronounced {PROVIDER.last}; {AGE90}; family {RELATIVE}, {RELATIVE}; ME {ID}.
