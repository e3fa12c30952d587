# Clinical questions and searches without any identifier.
What is the (recommended|maximum|usual starting) dose of {drug} (for|in) {condition}?
{drug} vs {drug} (for|in) {condition}: (efficacy|safety|cost|head-to-head trials)
(Can|Should|May) {drug} be (combined|given|taken) with {drug} in (patients|adults|people) with {condition}?
{age} year old (man|woman|male|female) with {symptom} for {duration} and {lab} {labvalue}, (differential|work-up|next test)?
What does the {guideline} guideline say about {condition} (in adults over 65|in pregnancy|in children under 2|)?
mechanism of action of {drug}
Does {trial} (change|support|apply to) (practice|the use of {drug}) in patients with {condition} and an ejection fraction of 35-40%?
Parkinson's disease with orthostatic hypotension: {drug} or {drug}?
Crohn's (disease|ileitis) flare on {drug}: escalate (dose|interval) or switch class?
Hashimoto's thyroiditis with TSH (6.8|9.4|14.2) and normal free T4: treat or watch?
Graves' ophthalmopathy and radioactive iodine: (steroid prophylaxis|when to avoid)?
Bell's palsy (day 4|day 2|after a week): is {drug} still (worth giving|useful)?
Wegener's (now GPA|granulomatosis) maintenance with rituximab: how long?
Addison's crisis (dosing|first hour|fluid plan), hydrocortisone 100 mg IV then?
Sjogren's (syndrome|disease) and dry eyes: cyclosporine drops vs punctal plugs
Raynaud's in a {age} year old smoker, (secondary causes|which antibodies to send)?
Kawasaki disease, day 6 of fever, IVIG 2 g/kg: when to repeat echo?
Tourette's with ADHD: (does|can) methylphenidate make tics worse?
Huntington's chorea: tetrabenazine or deutetrabenazine, (CYP2D6|depression) concerns
Meniere's diet: sodium under (1,500|2,000) mg a day (evidence|proof)?
Cushing's (syndrome|disease): interpret an 8 AM cortisol of (4.1|7.9|12) after 1 mg dexamethasone
Charcot foot versus osteomyelitis on MRI, (how to tell|features)?
Marfan syndrome aortic root (4.3|4.6|5.0) cm, when to operate?
Lynch syndrome surveillance: MLH1, MSH2, MSH6, PMS2 (intervals|starting age)
Hodgkin lymphoma, stage IIB, Deauville 4 after two cycles of ABVD: escalate to BEACOPP?
Kaposi sarcoma in HIV (with CD4 90|with CD4 over 300), is ART alone enough?
Wilson disease: (ceruloplasmin|24-hour urine copper) cutoff, Kayser-Fleischer rings absent
Paget's disease of (bone|the breast): (alk phos|biopsy) follow up?
Which (Duke|modified Duke|Light's|Ranson|Rome IV|Rotterdam|Milan|Amsterdam II) criteria are needed to diagnose {condition}?
What counts as a positive (Homans|Kernig|Brudzinski|Phalen|Tinel|McMurray|Lachman|Murphy|Romberg|Babinski|Trendelenburg) sign?
(Glasgow|Glasgow-Blatchford|Rockall|Child-Pugh|MELD-Na|Wells|Geneva|PERC|CURB-65|NIHSS|HEART|GRACE|TIMI) score (calculator|cut-offs|how to interpret) in {condition}
Ottawa (ankle|knee) rules in children: (sensitivity|age limits)?
Edinburgh Postnatal Depression Scale {number}: refer or repeat in 2 weeks?
Boston bowel prep score of 5, (repeat|accept) the colonoscopy?
Barcelona \(BCLC\) stage B with Child-Pugh A6, TACE or systemic therapy?
Framingham vs pooled cohort equations: which overestimates in (Asian|Hispanic|Native American) adults?
Denver II or Bayley for a {agemonths}-month-old who does not (walk|babble|point) yet?
Mallampati III, Cormack-Lehane 2b: what blade (size|type) to start with?
Gleason 3+4 vs 4+3 (prognosis|active surveillance eligibility), PSA 6.2, cT1c
Salter-Harris type II of the distal radius, {age} years old: cast (time|type)?
Weber B ankle fracture, stable mortise, (boot|cast|surgery)?
Clark level or Breslow depth: which matters (more|now) in melanoma staging (AJCC 8th edition|)?
Fitzpatrick IV skin, laser hair removal and isotretinoin (washout|interval)
Apgar 3/6/8, cord pH 7.05: cooling criteria?
(HER2|HER2-low|ER/PR) positive breast cancer in a (BRCA1|BRCA2|PALB2|CHEK2) carrier, {drug} sequencing
KRAS G12C NSCLC second line; EGFR exon 20; ALK; ROS1; MET exon 14: table of drugs please
{gene} variant of uncertain significance: (retest|cascade test|ignore)?
JAK2 V617F positive, Hgb 18.9, Hct 56%: (phlebotomy|hydroxyurea) target?
HLA-B*57:01 before abacavir, HLA-B*15:02 before carbamazepine: who needs it?
Interpretation: Na 128, K 5.9, glucose 71, BP 88/50, (hyperpigmented|tanned) palms
Interpret ABG 7.35/45/90 on room air
pH 7.22, pCO2 28, HCO3 11, AG 24, lactate 1.8 (?DKA vs toxic alcohol|, osmolar gap 6)
CSF: WBC 280 (90% lymphs|80% polys), protein 110, glucose 35, opening pressure 24 -- (HSV|TB|bacterial)?
TSH 0.02, T4 1.1, T3 normal, (asymptomatic|palpitations|age {age})
ferritin 9, Hgb 10.4, MCV 71, RDW 18: oral iron every other day or daily?
INR 8.1 no bleeding: vitamin K 2.5 mg PO or hold only?
AST 2,340 ALT 3,115 bili 4.2 INR 1.9 after acetaminophen 12 g (over 24 h|unknown time): NAC (stop rule|bag 2 rate)
HbA1c (9.8|10.2|11.4)% on metformin 1000 mg BID and glipizide: basal insulin or GLP-1 first?
PSA went from 2.1 to 4.4 over {duration}, DRE normal: (MRI|biopsy|repeat)?
troponin 0.04 -> 0.05 -> 0.04, CKD 4, no chest pain - type 2 MI?
D-dimer 780 in a {age} year old: age-adjusted cutoff?
eGFR 28: which of metformin, sitagliptin, empagliflozin, gabapentin need (adjusting|stopping)?
Urine culture >100k {organism}, asymptomatic, (pregnant|catheter|before TURP): treat?
{organism} resistant to (oxacillin|ceftriaxone|meropenem|vancomycin): (options|oral step-down)
Lyme (arthritis|carditis|disease, early localized): doxycycline 100 mg BID (10|14|28) days?
West Nile virus (encephalitis|fever) in transplant, (treatment|testing by PCR or IgM)
Norwalk-type virus outbreak on a (cruise ship|ward): how long is (it|someone) contagious?
Rocky Mountain spotted fever in (Arizona|Oklahoma|Tennessee) children: doxy under age 8?
Is Bartonella henselae worth testing in (culture-negative endocarditis|axillary nodes and kittens)?
Coxsackie A16 vs enterovirus 71: (exam|complications)
St. Louis encephalitis versus (Powassan|La Crosse|Eastern equine): (geography|CSF|MRI)
Salmonella Newport, Shigella sonnei, E. coli O157:H7: which ones (to avoid antibiotics in|need public health reporting)?
Valley fever \(cocci\) titers 1:64, fluconazole 400 mg (how long|when to stop)?
Hepatitis B vaccine non-responder, (anti-HBs 4|anti-HBs < 10) after two series: Heplisav?
Does the CDC (recommend|still advise) {number} doses of (HPV|MenB|PCV20|RSV) for ages 27-45?
WHO (analgesic ladder|growth charts|essential medicines list): is {drug} on it?
FDA boxed warning for {drug} (year|wording|why)?
USPSTF grade for (lung|colorectal|prostate|breast) cancer screening at age {age}
NICE vs {body} thresholds for treating stage 1 hypertension
(NCCN|ESMO|ASCO) category 1 regimens for {condition}
{trial} and {trial}: (pooled hazard ratio|subgroup over 75|absolute risk reduction)
PICO: adults with {condition}; {drug} {dose}; placebo; mortality at 1 year
meta-analysis {drug} {condition} {year}..{year} RCT NOT review
"{condition}" AND "{drug}" AND (randomized|cohort)
\("{condition}"[tiab] OR "{eponym}"[tiab]\) AND {drug}[tiab] AND English[la]
Cochrane review {procedure} (vs|versus) conservative care, {bodypart} pain
number needed to treat for {drug} in {condition} (5 years|secondary prevention|)
Will {drug} (interact|interfere) with {drug}?
May I (take|use|add) {brandrug} while on {drug}?
Mark the injection site how, with (ink|a marker|tattoo) before {procedure}?
Rose hips, (grape seed|green tea|St. John's wort) and {drug}: interaction?
Can hope or (faith|prayer) change outcome in {condition}? (evidence|qualitative studies)
(Young|Younger|Older|Long-term) (patients|survivors) with {condition}: late effects of {drug}
Brown sequard syndrome (prognosis|after a stab wound)
White coat hypertension: home readings 128/76, office 162/94, (treat|ABPM)?
Price of {brandrug} vs generic {drug} in {country}
Art therapy or {drug} for (PTSD|grief|dementia agitation)?
Frank hematuria on {drug}, (clot retention|INR 2.2): hold?
Bill for {procedure}: CPT (99213|99214|45378|93306) or G-code (for Medicare|)?
Is grace period the same as (timely filing|run-out) in Medicaid (of {state}|)?
Rich food triggers {symptom}; HIDA EF 28%: cholecystectomy?
Bush tea \(rooibos\) and tamoxifen?
Sunny climates, vitamin D and MS: what is known in {country}?
{nationality} (women|men|children) and {condition}: (prevalence|risk) compared with {country}
{condition} in {state}: reportable (within 24 hours|to the health department)?
(Asthma|COPD) inhaler steps for a {age}-year-old {occupation} (who smokes|with triggers at work)
G3P2 at 28+4 with 1-hr GCT 148: 3-hr test values?
G1P0, 36w5d, BP 152/98, urine protein 2+, plt 96: deliver?
Mag sulfate 4 g load then 2 g/h; loss of reflexes at (8|9|10) mEq/L?
How (much|many mL) of {drug} suspension for a 14 kg toddler, 45 mg/kg/day ÷ BID, 400 mg/5 mL?
{agemonths}-month-old, T 39.4, no source, unvaccinated: (UA|cath urine|CBC) needed?
croup: dexamethasone 0.15 or 0.6 mg/kg
Peds maintenance fluids 4-2-1 rule for 23 kg
Broselow (blue|orange|green) zone: epi dose for arrest
1/2 tab of a 25 mg pill at 8 pm versus 12.5 mg BID: same?
from 5-10 mg {drug} to {drug}: equivalent dose? pain 3/10 at rest, 8/10 moving
OME: fentanyl 25 mcg/h + oxycodone 5 mg x 4
steroid equivalence prednisone 40 = methylpred ? = dexamethasone ?
push dose pressor: phenylephrine 100 mcg/mL
insulin gtt 0.1 u/kg/h, gap closed, glucose 210: overlap basal (1 h|2 h)?
warfarin 5 mg M/W/F, 2.5 mg (other days|T/Th/Sat/Sun): weekly total and a 10% cut?
20/40 OD, 20/200 OS, IOP 14/32, (painful red eye|haloes): angle closure drops
audiogram 45 dB SNHL sudden, left: prednisone 60 mg taper, intratympanic when?
ECG: HR 38, PR dropping beats 3:2, (Wenckebach|Mobitz II|type?)
LAD 70%, RCA 90%, LVEF 35-40%, SYNTAX 24, diabetic: CABG or PCI?
CHA2DS2-VASc 1 (female|male), AFib found on a watch: anticoagulate?
VT 180 bpm, BP 80/40: sync at 100 J?
(Impella|IABP|ECMO) in SCAI stage D shock
sepsis bundle: lactate 4.4, 30 mL/kg in (ESRD|EF 15%)?
ARDSnet table: FiO2 0.6 PEEP?
Lemierre's after (pharyngitis|mono): anticoagulate the jugular thrombus?
Fournier's: antibiotics while waiting for the OR, LRINEC 9
Ludwig's angina: awake fiberoptic or trach?
Boerhaave (CT|esophagram) first?
Stanford A vs DeBakey II: same thing?
Le Fort II with CSF leak, antibiotic?
Colles' or Smith's fracture: which way does it angulate
"Nurse maid's elbow" reduction: hyperpronation
Osgood-Schlatter in a (12|13|14) year old soccer player: can they play?
Perthes vs SCFE by age
De Quervain's in new mothers: injection or splint
Dupuytren contracture 40° MCP: collagenase?
Morton's neuroma, Freiberg's infraction, March fracture: how to separate
Baker's cyst ruptured vs DVT
Achilles Thompson test (false negatives|technique)
Epley or Semont for posterior canal BPPV? Dix-Hallpike positive right.
Mohs for BCC on the (nose|ear), {age}, on {drug}
DSM-5 criteria for (bipolar II|PTSD|autism level 2|alcohol use disorder, severe)
PHQ-9 of 19, GAD-7 of 14, item 9 zero: (start|raise) {drug}?
COWS 13 before the first buprenorphine 4 mg, (ok|wait)?
CIWA 22, lorazepam 2 mg q1h or phenobarb load?
MoCA 21/30, MMSE 26/30, college educated, {age} years: MCI?
Columbia \(C-SSRS\) 4, no plan today, (home with family|admit)?
clozapine ANC 1,400: weekly or stop?
Lithium 1.4 mmol/L, creatinine 1.5, tremor: dialysis?
(How long|When) after {procedure} (can|may) (a patient|people) (drive|fly|shower|lift > 10 lb|go back to work)?
side effects of {brandrug} at {dose} {freq}
is {food} (ok|safe|forbidden) with {drug}?
{brandrug} shortage: alternatives for {condition}
how fast does {drug} work for {symptom}
{symptom} {reltime}, now {symptom}: should I go to the ER
why is my {lab} {labvalue} high
(Best|Good|Evidence-based) (diet|exercise|supplement) for {condition}?
does {condition} go away
explain {test} results like I'm (5|12)
