# Whole visit notes: SOAP, H&P, triage, nursing, telephone, consult letters, discharge summaries.
S: {age}yo (M|F) {NAME} here for {symptom} x {duration}. (Denies|No) {symptom}.\nO: BP 132/78, HR 84, T 98.4. Lungs clear.\nA: {condition}\nP: {drug} {dose} {freq}, RTC 2 wks. {PROVIDER}, (NP|PA-C)
SUBJECTIVE: {FIRST} returns {duration} after {procedure}. Pain 3/10.\nOBJECTIVE: Incision c/d/i, ROM 0-110.\nASSESSMENT: Doing well.\nPLAN: PT 2x/wk, back (on {DATE.md}|in 6 weeks).
S\) "{symptom} since {DATE.md}" per {relation} {RELATIVE}\nO\) 38.6, 118, 24, 95% RA\nA\) {condition} vs {condition}\nP\) {test}, {drug}, call {PHONE} tomorrow
Patient: {NAME}\nDOB: {DOB}\nMRN: {MRN}\nDate of Service: {DATE}\n\nHPI: {age}-year-old {occupation} with {eponym} presents with {symptom} for {duration}. Last {lab} was {labvalue}.\n\nPlan: (increase|start) {drug} to {dose}.
HISTORY AND PHYSICAL\nNAME: {NAME.last_first}   AGE: {age}   ROOM: 4(0|1|2)2\nADMITTED: {DATE}\nCC: {symptom}\nHPI: (Ms.|Mr.) {LAST} was well until {DATE.md}, when (she|he) developed {symptom} while visiting {CITY}. In the ED of {FACILITY}, T 101.2, BP 98/54.\nPMH: {condition}, {condition}\nMEDS: {drug} {dose} {freq}; {brandrug}\nALL: PCN\nSH: lives with {RELATIVE} \({relation}\), works for {EMPLOYER}\nFH: {eponym} in {relation}\nPE: III/VI SEM, 2+ edema\nA/P: 1. {condition} - {test}, {drug}. 2. DVT ppx - Lovenox 40.
ED TRIAGE {DATE} {clock}\n{NAME}, {age}(M|F)\nCC: {symptom}\nESI 3 BP 148/92 P 104 R 20 T 99.8 O2 96%\nPain 7/10\nPt states "{symptom} {reltime}". Ambulatory. Next of kin {RELATIVE} {PHONE}. {PROVIDER}, RN
Triage note: (walk-in|by EMS from {STREET}|by car), {age}yo, {symptom} and {symptom}. No meds today except {drug}. Allergic to {drug}. LMP n/a. Tetanus (utd|unknown). ESI (2|3|4).
NURSING NOTE {clock}: Assumed care of {LAST} from {PROVIDER}, RN. A&Ox3, R forearm 20g SL, {drug} {dose} given for pain 6/10, reassessed 2/10 at {clock}. {RELATIVE} at bedside until {clock}. Call light in reach.
Night shift. Pt in 14B slept 5 h, voided x3, 1 loose BM. IVF D5 1/2 NS at 75. FSBS 188 at {clock}, lispro 2 u. Braden 17. (No falls|Bed alarm on).
DISCHARGE SUMMARY\nPatient: {NAME}  MRN: {MRN}\nAdmit: {DATE}  Discharge: {DATE}\nAttending: {PROVIDER}, MD\nDx: {condition}; {condition}\nCourse: {LAST} was admitted from {FACILITY} with {symptom}. {test.cap} showed {condition}. Treated with {drug} x {duration}. Cr peaked at 2.1, 1.3 at discharge.\nDispo: (home with|SNF, contact) {RELATIVE}, {PHONE}\nMeds: {drug} {dose} {freq}, {drug} {dose} {freq}\nF/u: Dr. {PROVIDER.last} {DATE.md} {clock}; {lab} in 1 week
Discharge instructions for {FIRST}: take {drug} {dose} {freq} with {food} for 7 days. No driving for 24 hours. Call {PHONE} if T > 101, {symptom}, or {symptom}. Appointment: {DATE.md} at {clock}, {FACILITY}, {ADDRESS}.
Dear Dr. {PROVIDER.last},\n\nThank you for (asking me to see|referring) {NAME}, a {age}-year-old {occupation} from {CITY}, for (evaluation|an opinion) of {symptom}. (He|She) (first noticed|dates) this (in {MONTH}|to {DATE}). On exam, Tinel's negative, Romberg positive. I (suspect|favor) {condition} and have ordered {test}. I will see {FIRST} again after {DATE.md}.\n\nSincerely,\n{PROVIDER}, MD\n{FACILITY}
{FACILITY}\n{ADDRESS}\nTel {PHONE} Fax {FAX}\n\n{DATE}\n\nRE: {NAME}, DOB {DOB}\n\nTo whom it may concern: {FIRST} (is under my care|was seen today) for {condition} and (may return to|should be excused from) {EMPLOYER} (on {DATE.md}|through {DATE.md}) with no lifting over 10 lb.\n\n{PROVIDER}, (MD|DO|PA-C)
Telephone encounter {DATE} {clock}: {RELATIVE}, {relation} of {NAME} \({DOB}\), calling from {PHONE}. {FIRST} vomited x4, can't keep {drug} down. Advised sips, ondansetron 4 mg ODT, ED if no urine in 8 h. Verbalized understanding. {INITIALS}
TC: mom of {FIRST} {LAST} called re fever 102.4, wt 12 kg, wants {drug} dose. Told 5 mL q6h prn. cb {PHONE} {PROVIDER} RN
Operative note\nDate: {DATE}\nPatient: {NAME.last_first}, MRN {MRN}\nSurgeon: {PROVIDER}, MD  Assistant: {PROVIDER}\nProcedure: {procedure}\nFindings: {condition}\nEBL 75 mL, IVF 1200, UOP 200\nImplant: {DEVICE}\nThe patient was placed in Trendelenburg, Veress needle at Palmer's point, 12 mm trocar. Closed with 2-0 Vicryl and 4-0 Monocryl. Counts correct x2.
OPERATIVE REPORT. Preop dx: {condition}. Postop dx: same. Anesthesia: GETA, Mallampati II, ASA 3. Procedure: {procedure}. Drains: 19 Fr Blake. Specimen: to path, fresh. Kocher incision, Bookwalter placed, Pringle 12 min. Complications: none.
Consult: {specialty}. Reason: {symptom}. {age}F s/p {procedure} POD 4 with T 102, WBC 17. Hold {drug}; CT A/P; {drug} {dose} q8h. Discussed with primary. Will follow.
CONSULTATION\nRequesting: {PROVIDER}, MD\nPt: {INITIALS}, {age}, bed 7\nReason: {condition}\nSeen w/ {language} interpreter ({ID}|phone) {DATE.md}. Recs: stop {drug}, send {lab}, {test} if worse.
Social history: born in {CITY}, {country}, came to {state} in {year}. {occupation.cap} at {EMPLOYER}, lives {STREET} with {relation} {FIRST} and dog. 1 ppd x 20 y. (EtOH 2/wk|no EtOH). Religion (Catholic|Muslim|none).
SH: retired {occupation}, widowed, 3 kids, no tob, rare ETOH; walks daily, drives.\nFH: father MI 58, mother {eponym} 80s
Well child, {agemonths} months. {FIRST} here with {RELATIVE}. Says mama, 6 words. Wt 10.2 kg (58%|40th), HC 46. M-CHAT 0. Vaccines: MMR, VAR. Daycare at {SCHOOL}. Next {DATE.md}.
Well visit: {age} yo, no concerns. BP 118/70, BMI 24.1. Pap {year} NIL/HPV-. Mammo BI-RADS 1. Colon: FIT neg {year}. Tdap due. Labs: lipids, A1c. RTC 1 y.
PRENATAL {DATE}: {NAME} G3P2 at 28w3d, EDD {DATE}. FH 28, FHT 144, BP 116/68, GCT 126, Rhogam given. Husband {RELATIVE} present. Delivers at {FACILITY}.
L&D: G1P0 40+1 SROM {clock} clear, 5/90/0, Cat I, GBS+ on PCN, epidural at {clock}. Pit 4 mu/min.
Delivery note: NSVD of viable (male|female), {FIRST}, {DATE} {clock}, 3,310 g, Apgars 9/9, 2nd degree lac 3-0 Vicryl, EBL 300. Dr. {PROVIDER.last}/{PROVIDER} CNM.
PSYCH INTAKE {DATE}\n{NAME}, {age}, self-referred. Stressors: separated from {RELATIVE} since {HOLIDAY}, laid off from {EMPLOYER}, lives w/ friend {FIRST} in {NEIGHBORHOOD}. PHQ-9 18, GAD-7 15. Prior: {drug}, {drug}. One overdose {MONTH}, hospitalized at {FACILITY}. Denies SI today. Safety contact {PHONE}.\nDx: MDD. Plan: {drug} {dose}, weekly w/ {PROVIDER}, LCSW
Group note: (CBT skills|relapse prevention), 8 members, 60 min. Pt attentive, shared about cravings 4/10. UDS negative. Sublocade 300 mg due next week.
PT eval {DATE}: {LAST}, {age}, s/p {procedure} {DATE.md}. TUG 18 s, Berg 41, MMT 4-/5, ROM 5-95. Goals: 300 ft with FWW, stairs x12. 2x/wk x 6 wk. {PROVIDER}, DPT
OT: FIM 4, (L|R) neglect, LB dressing min A, Jebsen 42 s. Home has tub bench. (Caregiver|Wife) trained.
Speech: MBSS, PAS 5 thin, IDDSI 2 liquids/6 solids; (chin tuck|Shaker, Mendelsohn, Masako) exercises.
RD note: BMI 17.9, 12% loss in 3 mo, Jevity 1.5 at 55 mL/h, Refeeding: K 3.1, Phos 1.9, Mg 1.6. Likes {food}.
Dental: {NAME} #{MRN}, {DATE}. #19 MOD composite, 2 carp lido 1:100k. BOP 22%, 4-6 mm pockets UR. Premed? (no|{drug}). Next recall {MONTH}.
Optometry {DATE.md}: {FIRST} {LAST} OD -2.25 -0.75 x 180 20/20, OS -1.75 20/25. IOP 15/16. Wants contacts, brand {brand}. (Rx|bill) to {EMAIL}.
Eye: VA 20/40, 20/200 PH 20/70. Seidel neg. Snellen, Ishihara 8/11. C/D .7/.8. Latanoprost qhs OU.
ENT: (Weber to L, Rinne + AU|scope: mobile cords), Brodsky 3+, AHI 22. Plan T&A.
Derm visit, {NAME} \({INITIALS}\), {age}, {occupation}: 6 mm papule R Temple, shave bx {ID}, f/u {DATE.md}. Efudex BID x 3 wks.
Podiatry: DM foot, SWMF 4/10, Wagner 1, nails x10 debrided. Charcot no. Diabetic shoes A5500.
Wound care {DATE}, {AGE90}yo from {FACILITY}: sacral stage 3, 4 x 3 x 1, Santyl qd, Prevalon boots. Daughter {RELATIVE} taught. Photo {ID}.
HOSPICE RECERT: {NAME}, {AGE90}, {eponym}, FAST 7c, PPS 30, MAC 19 cm. Lives with {RELATIVE} at {ADDRESS}. Comfort kit filled {DATE.md}. RN {PROVIDER}, chaplain {PROVIDER.last}.
Palliative: goals d/w family: comfort, DNR, {drug} 2.5-5 mg SL q4h, PPS 40, ESAS 6/10 dyspnea.
ICU day 4: {LAST}, {INITIALS}. AC 18/420/.5/10. NE 0.08, vaso .03. Lact 2.1. CRRT -50/h. RASS -3. A line {DATE.md}, IJ {DATE.md}. Full code per {RELATIVE}. {PROVIDER.last}
Neuro: LKW {clock}, NIHSS 11 (L MCA|R PCA), ASPECTS 9, CTA M1, TNK 0.25 mg/kg at {clock}, TICI 2b.
Stroke clinic: (Mrs.|Mr.) {LAST} had (a TIA|R MCA) on {DATE}. NIHSS 0. mRS 1. Carotids <50%. Zio {DEVICE}: AF 4%. Eliquis 5 BID. Return {DATE.md}. {PROVIDER}, MD
Cards: NYHA II, EF 25 -> 40 on ARNI/BB/MRA/SGLT2i. ICD {DEVICE} by {PROVIDER.last} {MONTH}. No shocks. BMP 1 wk. {NAME} to call {PHONE} if +3 lb.
GI: 34M Crohn's, ileocolonic A2L3B1, calpro 640, {drug} level 3.1, ab 0. Dose escalate. Scope 6 mo.
Renal: CKD G3bA2, UACR 410, K 5.1. PTH 140. Lokelma. Fistula mature. HD start when eGFR < 8 or sx.
Onc: {NAME}, DOB {DOB}. {condition} {gene}+. C3D1 {drug} {DATE}. ECOG 1, ANC 2.1, plt 156, CEA 4 -> 2. CT {DATE.md}: PR 38%. Son {FIRST} flew in from {CITY}. Next {DATE.md}.
Heme: PV, JAK2+, Hct 44, ASA 81, HU 500. Phleb x 1. Spleen 14 cm.
ID: day 9/42 {drug} for {organism}, TEE neg, PICC OK, weekly CK/CBC. OPAT {FACILITY} infusion, fax labs {FAX}, pt {NAME} ph {PHONE}.
Endo: {NAME.last_first}, T1DM since {year}, pump {DEVICE}, TDD 41, A1c 7.2, TIR 68%, lows 3%, Dexcom. Thyroid 2 cm TR4. RTC {MONTH}.
Rheum: SLE, SLEDAI 4, dsDNA 1:80, C3 71, HCQ 400, last eye exam {year}. RF+, CCP 220. Methotrexate 15 -> 20 qwk.
Urology: PSA 4.1 \({DATE}\), 5.2 \({DATE.md}\), MRI PIRADS 4, TRUS bx {DATE.md}. {LAST} stopped {drug} {DATE.md}. IPSS 14.
Ortho clinic, {DATE}. {FIRST} is 6 wks out from {procedure} by {PROVIDER}. XR: callus, hardware ok \(lot {DEVICE}\). WBAT. Softball at {SCHOOL} after {HOLIDAY}.
Pain: Oswestry 44%, MME 60, UDS ok, PMP {state} checked. L4-5 TFESI, Kenalog 40. Back in 3 wks.
Sleep: ESS 16, AHI 41, nadir 76, CPAP 11 EPR 2, ({brand} mask|nasal pillows). SN {DEVICE}. Compliance 82%. {NAME}, {PHONE}.
ALLERGY/IMMUNOLOGY: SPT {food} 8/22, ragweed 5, cat 4. Xolair 300 q4wk. EpiPen x2, (one for school|plan to {SCHOOL} nurse).
ENDOSCOPY: EGD. Los Angeles grade B, Prague C0M1, Hill II, Forrest III. Bx. PPI BID x 8 wk.
Anesthesia preop: {age}M, Mallampati 3, TMD 6.5, neck 44, STOP-BANG 5, METs >4, (PONV risk|Apfel 3).
Code blue {clock}: {FACILITY} 5 West, {NAME}, {age}, PEA, CPR 14 min, epi x4, ROSC {clock}. Family {RELATIVE} {PHONE} told at {clock} by Dr. {PROVIDER.last}.
EMS run {ID}: unit 12, {DATE}, dispatched {clock} to {ADDRESS}, {AGE90} F, fall from bed, GCS 14, BP 96/60, 12-lead NSR, 18 g LAC, 250 NS, to {FACILITY}. Pt {NAME}, hx from {RELATIVE}.
School nurse log: {FIRST} {INITIALS}, gr 4, {DATE.md} {clock} (wheeze|nosebleed|bee sting). Albuterol 2 puffs, mom \({PHONE}\) picks up. {SCHOOL}
Home visit {DATE}: {ADDRESS}. {NAME}, {AGE90}, homebound, wt 122 lb, BP 106/58, pill box filled, {lab} drawn. Aide {FIRST} M/W/F. Son {RELATIVE} in {CITY}. RN {PROVIDER}
Tele visit, patient in car in {CITY}, {state}; provider in {state}. {symptom}. Looks well. {drug} sent to pharmacy on {STREET}. 12 min. {PROVIDER}, NP
PORTAL MESSAGE\nFrom: {NAME}\nTo: {PROVIDER.last} care team\nSent: {DATE} {clock}\nMy {lab} says {labvalue}, is that bad? I leave for {CITY} on {DATE.md}. Text me {PHONE}. Thanks, {FIRST}
Reply to portal message: that value is slightly high but expected on {drug}; repeat in {duration}, no change for now. If {symptom}, call us.
Interval hx: since {MONTH}, {FIRST} (had|has had) {number} falls, one at {EMPLOYER}; (ER|urgent care) {FACILITY} {DATE.md}, 4 sutures. Off {drug}. Walks w/ cane. {condition} stable. EOMI, no drift.
No interval change. {condition.cap} controlled on {drug}. Exam benign. Continue. RTC 6 mo. Labs before.
LATE ENTRY for {DATE} {clock}: {PROVIDER}, RN. Called to room, {LAST} on floor, no LOC, VS 142/80, neuro intact, {RELATIVE} and Dr. {PROVIDER.last} notified, incident {ID}.
BRIEF: {age}F abd pain RLQ, Alvarado 7, WBC 14, US noncompressible 9 mm. NPO, cefoxitin 2 g, surgery.
WORKERS COMP: {NAME}, SSN {SSN}, DOI {DATE}, employer {EMPLOYER}, claim {ID}. {bodypart} strain lifting 60 lb at {clock}. Light duty until {DATE.md}. Adjuster {RELATIVE} f {FAX}.
SPORTS PE: cleared, no murmur, BP 112/64, {age} yo, (cross country|wrestling). Marfan stigmata none. Concussion x1 {year}, ImPACT ok.
MSE: grooming fair, speech nl, mood "ok", affect full, TP linear, no SI. Insight fair. Dx: PTSD, AUD in remission. Prazosin 2 mg.
DOT physical: {NAME}, CDL {LICENSE}, {DOB}, employer {EMPLOYER}. BP 138/84, 20/25, whisper 5 ft, UA neg. Certified 2 years, exp {DATE}. NRCME {LICENSE}. {PROVIDER}, DC
