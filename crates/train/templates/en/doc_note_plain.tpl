# Whole notes and handouts that hold no identifier.
CHIEF COMPLAINT: {symptom.cap}.\nHISTORY OF PRESENT ILLNESS: {age}-year-old (right|left)-handed (man|woman) with (known|a history of|longstanding) {condition} and {eponym}, (here|seen) for {symptom} that (started|began) {reltime}. (Tried|Took) {drug} {dose} with (partial|no|good) relief. Denies {symptom} and {symptom}.\nASSESSMENT AND PLAN: {test.cap}. {drug.cap} {dose} {freq}. Return in {duration}.
SOAP\nS: doing (well|ok|poorly) on {drug}, {symptom} 2-3x/wk, sleeps 6 h\nO: BP 120/80, P 72, wt 181 lb, {vital}\nA: {condition}, (stable|improving|uncontrolled)\nP: {drug} {dose} {freq}, {lab} in 3 mo, RTC (prn|4 wk)
HPI: G3P2 at 32+1, EDD in {number} weeks, good FM, no VB/LOF/ctx. BP 118/72. FH 32, FHT 140s. GCT 121. Plan: Tdap, GBS at 36 wk, (kick counts|PTL precautions).
PROGRESS NOTE. Hospital day (3|4|7). Afebrile, Tmax 99.8, BP 104/62-132/78, HR 70-96, RR 16-20, 94-97% on 2 L. I/O 1.8/2.1. Lungs: crackles at bases. WBC 9.8 \(12.4\), Cr 1.4 \(1.7\), K 4.2. 1. {condition}: {drug} day 3/7. 2. HTN: (hold|resume) lisinopril 10. 3. PPX: Lovenox 40. 4. Dispo: home {weekday} if O2 weaned.
MEDICATIONS: Metformin 1000 mg BID, Lisinopril 10 mg daily, Atorvastatin 40 mg qHS, Synthroid 88 mcg, Vitamin D3 2000 IU, Aspirin 81 mg, Tylenol 500 mg prn. ALLERGIES: Penicillin \(rash\), Codeine \(nausea\), Shellfish.
PAST MEDICAL HISTORY: Hypertension, Type 2 Diabetes, Hyperlipidemia, Barrett's Esophagus, Hashimoto's Thyroiditis, Bell's Palsy \({year}\), Osgood-Schlatter as a teen.
REVIEW OF SYSTEMS: GENERAL: no fever, chills. EYES: no diplopia. ENT: no tinnitus. CV: no chest pain. GI: (no|occasional) heartburn. GU: nocturia x2. NEURO: no weakness. PSYCH: (mild|no) anxiety. SKIN: no rash.
PHYSICAL EXAM: Gen: Young-appearing, NAD. HEENT: NCAT, EOMI. Neck: No JVD, Kocher scar healed. Lungs: CTAB. Heart: Grade II/VI murmur. Abd: Pfannenstiel scar, BS+. Ext: No Homans. Neuro: Babinski down, Hoffman neg.
FAMILY HISTORY: Mother: Alzheimer's, onset 78. Father: MI at 52, died of stroke at 81. Sister: Breast cancer, BRCA2+. Brother: Crohn's. Maternal aunt: Lupus. Paternal grandfather: Huntington's.
SOCIAL HISTORY: Married, 3 children, retired {occupation}, (never|former) smoker, 1-2 glasses of wine per week, no IVDU, {nationality} descent, walks 30 min 4x/week, Catholic.
PROCEDURE NOTE: {procedure.cap}. Consent obtained. Time out done. 1% lidocaine 5 mL. 22 g 3.5 in Quincke needle at L3-4, opening pressure 18 cm H2O, 4 tubes, clear. Tolerated well. Neuro intact.
CENTRAL LINE: R IJ, US guided, Seldinger, 7 Fr triple lumen at 16 cm, 2-0 silk, Biopatch, CXR ok, no PTX.
I&D: 3 cm abscess, Betadine prep, #11 blade, 8 mL pus, 1/4 in Iodoform packing, Keflex 500 QID x 7 d, recheck 48 h.
ORTHO NOTE: R knee, Lachman 2B, Pivot 2+, McMurray neg, ROM 0-130, KL grade 2. MRI: ACL tear, Segond fracture. Plan: hamstring auto vs BTB.
PEDIATRICS: {agemonths} mo, ex 35-wk, wt 9.1 kg \(40%\), BMI 16.2, walks, 10 words, Denver ok, MCHAT 1. Hgb 11.2, Pb <2. MMR/VAR today. Fluoride.
NEWBORN: AGA 39 wk, 3.3 kg, APGAR 8/9, Barlow/Ortolani neg, Moro symmetric, red reflex +, Epstein pearls, Mongolian spot sacrum, bili 7.2 at 36 h low-int risk \(Bhutani\).
DIALYSIS: EDW 72.5, pre 75.8, post 72.9, UF 2.9 L, QB 400, QD 600, Kt/V 1.41, AVF R, K2 Ca2.5 bath, heparin 2000, Epogen 4000.
RADIATION: Week 4 of 6, 40/60 Gy, grade 2 dermatitis \(CTCAE\), Aquaphor, Silvadene, wt -2 kg, PEG ok. ECOG 1.
PSYCHIATRY: Euthymic, no SI/HI, Lamictal 200, Seroquel 50 qHS, Li level 0.8, AIMS 0, YMRS 4, sleep 7 h, sober 14 months.
PHYSICAL THERAPY: Neer and Hawkins +, Spurling neg, FABER neg, Ober tight, Thomas +, TUG 11.4, SLS 8 s, Codman pendulums, Theraband green 3x10, HEP.
OPHTHALMOLOGY: OD 20/40 OS 20/25, IOP 14/16, Humphrey 24-2 MD -4.2, Schirmer 6/5, Amsler neg, Goldmann ok, Xalatan 1 gtt OU QHS.
ANESTHESIA: ASA II, MP II, GlideScope 3, 7.5 ETT 22 cm, Propofol 150, Roc 50, Sevo 2%, Zofran 4, Sugammadex 200. EBL 50.
ASTHMA ACTION PLAN. Green: 80-100%, Flovent 2 puffs BID. Yellow: 50-79%, albuterol 2-4 puffs q4h. Red: <50%, call 911.
(Take|Drink) {drug} {dose} {freq} (with food|on an empty stomach|at bedtime) for {duration}. (Do not|Don't) drive if you feel {symptom}. Avoid {food}. Call your care team for {symptom}, fever over 101, or a rash. In an emergency dial 911.
AFTER VISIT SUMMARY: Today you were seen for {symptom}. We ordered {test} and {lab}. New: {drug} {dose}. Stop: {drug}. See {specialty} in {duration}. Drink fluids, walk daily, no lifting over 10 lb.
CHOLESTEROL HANDOUT. LDL under 100 is good, under 70 after a heart attack. Statins such as Lipitor, Crestor and Zocor lower it 30-50%. Eat oats, nuts, {food}. Mayo and butter: less.
Discharge checklist: (wt|weight) daily, 2 g sodium, 1.5-2 L fluid, {drug} {dose}, call if +3 lb in 1 day or +5 lb in 1 week, see {specialty} in 7-14 days.
Abstract: Background: {condition} is common in {country}. Methods: {number} adults aged 40-79 were randomised to {drug} {dose} or placebo. Results: HR 0.82 \(95% CI 0.71-0.94; P=0.004\), NNT 34 over 3.2 years. Conclusion: {drug.cap} reduced events.
CASE REPORT \(teaching\): A {age}-year-old {occupation} presented with {symptom}. {lab.cap} was {labvalue}. Osler nodes, Janeway lesions and Roth spots were seen. {organism} grew. Lesson: think of {condition}.
TEACHING: Beck triad; Virchow triad; Charcot triad, Reynolds pentad; Cushing reflex; Kussmaul breathing; Cheyne-Stokes; Quincke pulse; Corrigan pulse; Still murmur; Austin Flint; Graham Steell; Means-Lerman.
JOURNAL CLUB: {trial} vs {trial}. Age 65 \(58-73\), 31% women, EF 33%, {country} 28%, {country} 14%. Primary 16.3% vs 21.2%. We will try {drug} first; may add {drug}.
ID ROUNDS: {organism} \(R: ceftriaxone, S: ertapenem, MIC 0.25\); {organism} \(mec A+\); Candida auris contact iso; C diff PCR+/toxin-; West Nile, Powassan, Jamestown Canyon serologies out.
GUIDELINE SUMMARY \({body}, {year}\): 1. {drug} first line \(strong, moderate\). 2. {drug} if eGFR < 45. 3. (Avoid|Do not use) {drug} in pregnancy. 4. Recheck {lab} at 4-12 weeks.
TUMOR BOARD: cT3N1M0, ER+ PR+ HER2-, Ki67 32%, MammaPrint high, BRCA neg. NAC AC-T then lumpectomy, (SLNB|ALND), RT 40 Gy/15, AI 5-10 y.
MORNING REPORT: Dyspnea + pulsus. Dx: tamponade. Ewart, Beck, Kussmaul discussed. EKG low voltage, alternans. Echo 2.1 cm. Tap 640 mL, ADA neg, cytology pos. TSH 4.
PHARMACY: 64 kg, 71 y, Cr 1.3, CrCl 40 mL/min; vanc 1,250 q24h, AUC 480; Zosyn 3.375 q8h EI; Eliquis 5 BID; K 3.4 -> 40 mEq.
WOUND: Braden 14, stage 3 coccyx 4.1 x 2.2 x 0.8, tunneling 1.2 at 3 o'clock, Aquacel Ag, Mepilex, VAC -125.
HANDOFF \(I-PASS\): watcher, 71F CHF day 2, Lasix 40 IV BID, -1.8 L, K 3.3 repleted. If BP < 90, 250 LR. Code full. To do: {test} at {clock}, {lab} at {clock}.
TIMELINE: {year} diagnosis; {year} {procedure}; {year}-{year} {drug}; {year} relapse; since {year} {drug}; last scan {reltime}: NED.
VACCINES: HepB x3, DTaP x5, IPV x4, MMR x2, VAR x2, HPV 2/3, MenACWY, Tdap {year}, flu yearly, COVID {year}-{year} formula.
TRAVEL CLINIC: to {country} and {country} for {duration}. Typhoid Vi, yellow fever \(lifetime\), Malarone 250/100 daily, Cipro standby, DEET 30%, JE if > 1 month rural.
EDUCATION: teach-back used; {language} handout; {brand} app shown; (spouse|son) present; low health literacy \(REALM 42\).
QUALITY: A1c > 9: 14%; BP < 140/90: 71%; statin 83%; CRC screen 64%; PHQ-9 done 91%; goal by year end 75%.
SCREENING: Pap \(NIL, HPV neg\) {year}; mammo BI-RADS 1 {year}; FIT neg; LDCT n/a; AAA n/a; HCV neg; HIV neg; DEXA T -1.2.
Q: What is the difference between Alzheimer's and Lewy body dementia?\nA: Lewy body disease brings visual hallucinations, Parkinson-like stiffness, and bad reactions to Haldol.
Q: Can I get pregnant on Depo?\nA: Less than 1-4 in 100 users per year. The next shot is due in 12-13 weeks.
{brandrug} \(generic {drug}\) {dose}: common: {symptom} 12%, {symptom} 8%, {symptom} 3-5%. Rare: {condition}. Boxed warning: none. Pregnancy: avoid. Half-life 12-15 h. CYP3A4.
COMPARISON: {drug} {dose} \($12\) vs {drug} {dose} \($340\) vs {brandrug} \($510\). Onset 1-2 h, 2 wk, 4-6 wk. LFT q3mo, none, none.
DOSE TABLE: <10 kg 2.5 mL; 10-20 kg 5 mL; 20-30 kg 7.5 mL; >30 kg 10 mL; max 4 doses/24 h; every 6-8 h.
TRIAGE PROTOCOL: chest pain + SOB -> 911. Fever > 100.4 and < 60 days -> ED. Fever 102 x 3 d -> same day. Rash, no fever -> 72 h. {symptom} -> nurse advice.
SURVEY: Over the last 2 weeks, how often: little interest 1, feeling down 2, sleep 3, tired 2, appetite 1, failure 0, concentration 1, slow 0, better off dead 0. Total 10.
WILL, POA AND POLST: Bring copies. A living will may name an agent. May be changed at any time in writing in {state}.
ELIGIBILITY: {state} Medicaid, age 19-64, income under 138% FPL, citizens or 5-year residents; CHIP to 200%; Medicare at 65 or after 24 months of SSDI.
OUTBREAK NOTICE \({body}\): measles in {state}, {state} and {country}; {number} cases this year; MMR x2, isolate 4 days after rash; Norwalk-like illness on cruise ships up 20%.
NUTRITION: 1,800 kcal, 60 g protein, 45 g carb/meal, Na < 2 g, K 2-3 g. Good: {food}, {food}. Limit: {food}, Coke, Pringles, deli ham.
