# Sentences of clinical notes without any identifier: numbers, eponyms, scores, capitals, look-alike words.
{age} y.o. (male|female|man|woman) (presents|presenting|who comes in) (with|for) {symptom} (x|for|of) {duration}.
BP (120/80|132/78|98/54|174/102|110/64), HR (72|88|112), RR (14|18|22), T (98.6|101.2|99.1)(| F), SpO2 (97|94|91)% (on RA|RA|on 2 L NC).
Vitals: {vital}, {vital}, pain (3|5|7|0)/10.
Takes {drug} {dose} {freq} and {drug} {dose} {freq}, (denies|reports) missed doses.
{symptom.cap} began {reltime} and (has been getting worse|comes and goes|resolved with {drug}).
(Denies|No) {symptom}, {symptom}(,| or) {symptom}.
ROS: (negative|neg|otherwise unremarkable) except (as|per) HPI.
PMH (significant for|includes|:) {condition}, {condition}(,| and) {eponym}.
PSH: {procedure} \({year}\), {procedure} (in {year}|remotely|as a child).
Allergies: (PCN \(rash\)|sulfa|NKDA|{drug} - hives|latex, {food}).
Former smoker, (20|30|15) pack-years, quit in {year}; (1-2|2-3) beers (a week|on weekends).
Works as a {occupation}; lives with (wife|husband|partner|2 cats|{relation}).
{nationality} by birth, moved to (the US|the States|{state}) in {year}, speaks {language}.
Travelled to {country} and {country} (last year|in {year}|recently), (no sick contacts|ate street food).
{lab.cap} {labvalue} (today|yesterday|this morning), (previously|was|up from) {labvalue}.
WBC 12.4, Hgb 9.8, Plt 142, Na 134, K 3.9, Cl 101, CO2 22, BUN 31, Cr 1.42, Glu 188.
Na 138 K 4.1 Cl 104 HCO3 24 BUN 14 Cr 0.9 Gluc 96 Ca 9.2 Mg 2.0 Phos 3.4
ABG 7.35/45/90 on (40%|2 L|RA); repeat 7.41/38/88.
EF 35-40% (by echo|on TTE) with (moderate|mild) MR and (grade II|grade 1) diastolic dysfunction.
LVEF (30|45|55|60-65)%, LVIDd 5.8 cm, TAPSE 1.4, RVSP 48 mmHg, AVA 0.9 cm2.
Visual acuity 20/40 OD, 20/25 OS, (pinhole|PH) 20/30.
IOP 18 OD 21 OS at {clock}; C/D 0.4 and 0.5.
Sutured with 2-0 (silk|Vicryl|nylon) and 4-0 Monocryl; EBL 50 mL.
G3P2, LMP about {number} weeks ago, FHT 148, fundal height 28 cm.
G2P1001 at 39w2d, 4/80/-1, (Category I tracing|Cat II strip).
Gleason 4+3=7 in 5 of 12 cores, PSA 8.7 ng/mL, cT2a.
pT2 N1a M0, 3/14 nodes, margins negative \(closest 4 mm\), Ki-67 22%.
Stage IIIA, ER 95%, PR 40%, HER2 1+ (by IHC|), Oncotype 24.
{gene} and {gene} (wild type|negative|not detected|mutated), MSI-H, TMB 14, PD-L1 60%.
APOE e4/e4, (PSEN1|MAPT|C9orf72) negative.
Factor V Leiden heterozygous, prothrombin G20210A negative.
CFTR F508del homozygous, sweat chloride 102.
Glasgow Coma Scale 14 (E4V4M6|\(E3 V5 M6\)); NIHSS 6; (mRS 2|pre-stroke mRS 0).
Wells score 4.5, PERC positive, D-dimer 1,240 ng/mL FEU.
Child-Pugh B (8 points|7), MELD-Na 19, (West Haven grade 1|no asterixis).
CURB-65 = 2, PSI class III; (admit|discharge) to (floor|home).
HEART score 5; TIMI 3; GRACE 118.
Mallampati (II|III), ASA 3, (NPO since midnight|last ate {food} at {clock}).
Braden 16, Morse 55, (bed alarm on|call light in reach).
RASS -2, CAM-ICU (positive|neg), (CPOT 2|BPS 4).
PHQ-9 {number}, GAD-7 {number}, AUDIT-C 3, (ISI 15|PCL-5 41).
MMSE 26/30, MoCA 21/30 (lost points for recall and clock|), (Trails B 140 s|).
Reports sleeping 4-5 h/night, up 3-4x to void.
Took 1/2 tab (of {drug}|) q6-8h prn; 1-2 tabs at bedtime.
Increase {drug} from 5 mg to 10 mg, (then|and) 20 mg (in 2 weeks|as tolerated).
Taper: 40 mg x 5 d, 20 mg x 5 d, 10 mg x 5 d, stop.
Heparin gtt 12 units/kg/h, aPTT goal 60-80; (anti-Xa 0.42|).
Insulin glargine 22 u qHS, lispro 1:10 carb ratio, ISF 40.
Vanc trough 17.8, (AUC 520|next dose held).
D5 1/2 NS + 20 KCl at 75 mL/h.
Vent: AC/VC 450 x 16, PEEP 8, FiO2 0.4, Pplat 24.
I/O 2400/1850, net +550; (wt|weight) 82.4 kg \(181 lb\).
Ht 5'7", Wt 162 lb, BMI 25.4.
Growth: weight 15th percentile, length 40th, HC 50th.
{agemonths}-month-old, (ex-32-weeker|born at term), (up to date on|behind on) vaccines.
MMR #1, DTaP #4, PCV20, (Hib|RSV antibody) given.
Trace edema; DP 2+ (b/l|bilaterally); cap refill <2 s.
HEENT: PERRL 3->2 mm, MMM, TMs clear.
NEURO: CN II-XII intact, 5/5 strength, (DTRs 2+|toes down), Romberg negative.
MSK: Lachman (2B|negative), McMurray's equivocal, ROM 0-120.
Abd: soft, NT/ND, Murphy's negative, no McBurney tenderness, (no HSM|+BS).
CV: RRR, III/VI SEM at RUSB radiating to carotids, no S3.
Psych: alert, oriented x3, mood "fine", no SI/HI/AVH.
Skin: Fitzpatrick III, 4 mm macule with irregular border, dermoscopy (benign|atypical).
Parkinson's disease is (stable|worse) on carbidopa/levodopa 25/100 TID; Hoehn and Yahr 2.5.
Crohn's is quiet: calprotectin 61, CRP <3.
Graves' disease s/p RAI in {year}; TSH 1.9 on Synthroid 112 mcg.
Alzheimer's dementia, FAST 5, on (Aricept|Namenda|donepezil) {dose}.
Hashimoto thyroiditis, Sjogren antibodies (neg|positive), Raynaud's mild.
Barrett's esophagus, Prague C2M4, (no dysplasia|LGD).
Bell's palsy, House-Brackmann IV, started (valacyclovir|prednisone).
Marfan habitus, Ghent score 7, root 4.2 cm.
Charcot-Marie-Tooth runs in the family (on the mother's side|).
Kawasaki ruled out; Kernig and Brudzinski absent.
Ewing sarcoma of the femur, VDC/IE x 7 cycles.
Burkitt lymphoma, Ann Arbor IV, EBV positive.
Hodgkin's, in remission since {year}, ABVD x 6.
Foley out, voided 350 mL; PVR 90.
Jackson-Pratt drain 40 mL serosanguinous, Penrose removed.
Hickman and Swan-Ganz lines removed, (tips sent|no bleeding).
Bovie and Ligasure used; Allis, Babcock, and Kocher clamps; Weitlaner placed.
Lap chole with Veress entry, Calot's triangle (clear|obscured).
Whipple pathology: R0, 0/21 nodes.
Billroth II anastomosis intact, (Roux limb 75 cm|).
Trendelenburg 15 degrees, then reverse.
Steri-Strips, Xeroform, Kerlix, Coban, ACE wrap.
Weight bearing as tolerated in CAM boot, (Ilizarov|Ex-Fix) off.
Steinmann pin at distal femur, 15 lb Buck's traction.
Lovenox 40 mg SQ qd, SCDs on, TED hose.
Lisinopril 10, Toprol XL 50, Lipitor 40, Plavix 75, ASA 81.
Started on Ozempic 0.25 mg weekly, (Jardiance 10 mg|Farxiga 10) added.
Stopped Celexa, Paxil, and (Prozac|Lexapro) for side effects; Wellbutrin XL 150 mg (helped|tried).
Xarelto 20 mg with dinner; (held 48 h|last dose last night) before {procedure}.
Humira 40 mg q2wk -> Stelara -> Entyvio.
Advair 250/50 BID, Spiriva 18 mcg, albuterol 2 puffs q4h.
Neulasta on day 2, ANC 0.9.
Botox 155 units, next in 12 weeks.
Depo given in R deltoid; (next due in 11-13 weeks|).
Kenalog 40 mg/mL 1 cc + lidocaine 1% 2 cc.
CT head: no bleed; CTA: LICA 50-69%; (Fazekas 2|chronic small vessel changes).
MRI L-spine: L4-5 disc bulge, (Modic II|mild stenosis), no cauda equina.
CXR: RLL opacity, Kerley B lines, (no PTX|heart size upper normal).
Bosniak IIF cyst 2.1 cm, (BI-RADS 2|PI-RADS 4|LI-RADS 3|TI-RADS 4|Lung-RADS 2|O-RADS 3).
Hounsfield 34, Agatston 412.
Schatzki ring dilated to 18 mm; H. pylori (negative|CLO positive).
Colonoscopy (5|10) years; 3 polyps 4-6 mm, Boston 3-3-3.
Spirometry: FEV1 61%, FEV1/FVC 0.64, DLCO 58%, GOLD 2.
Sleep study: AHI 34, nadir 79%, CPAP 9 cm H2O.
EMG shows Martin-Gruber anastomosis, mild CTS.
Holter: 1,240 PVCs, 3-beat NSVT, no pauses >2 s.
Bruce protocol 8:40, 10.1 METs, Duke +6, 92% MPHR.
Calcium 11.2, PTH 98, 24-h urine Ca 340; (4D-CT|sestamibi) next.
Blood cx 2/4 bottles {organism}, (repeat neg|sensitivities pending).
Urine: {organism} >100,000 CFU/mL, S to nitrofurantoin, R to cipro.
{organism} in sputum, (MIC 0.5|MIC 2), on {drug} day 3 of 7.
Coombs positive, haptoglobin <10, LDH 640.
Lyme IgG 5/10 bands, Babesia smear neg.
Norwegian scabies; permethrin x 2 plus ivermectin.
West Nile IgM negative, Epstein-Barr VCA IgG positive, Coxsackie not sent.
Vietnam veteran, (Agent Orange|burn pit) exposure, 30% service connected.
Peruvian, Haitian, and Somali families (seen|common) in this clinic; {language} interpreter (used|by phone).
Georgia and Alabama licences active; DEA registration (pending|separate).
Moved from {state} to {state} (in {year}|years ago).
He will think about {procedure}; may try {drug} first.
May take with food; may repeat x1 in 2 h.
Will follow (up|closely); Will hold {drug}.
Mark the site; mark with an X and initial.
Rose to standing without help; rose-colored spots on the trunk.
Hope is to avoid {procedure}; Grace period for coverage ends (soon|in 30 days).
Bill the E/M as 99214-25; bill the joint injection separately.
Art therapy and music group (daily|twice a week) on the unit.
Frank blood (per rectum|in the canister); frank discussion about prognosis.
Sunny day exposure, SPF 50; young for stated age; Long discussion with family.
Brown discharge, white count 11, green sputum, red streaks, Gray platelet.
Rich in potassium: {food}, {food}, bananas.
Price was the barrier to {brandrug}; coupon given.
Bush medicine tried at home (first|for {symptom}).
Case discussed with pharmacy; Baker cyst; Hand consult; Head of bed 30 degrees.
Summer cough, (spring|fall) allergies, worse each winter.
Christian Science beliefs respected; Jehovah's Witness, no blood products.
Chase the result; Carter block; Cooper ligament; Hunter canal.
Sandy texture, Stone in the distal ureter 5 mm, Wood's lamp positive, Brooks brace.
Major depressive disorder, (recurrent|single episode), severe; Page of PHQ scanned.
Glass removed; Cane in left hand; Walker (front-wheel|rollator); Wheeler brace.
Rash on Trunk and Arms; Chin, Lip, and Temple biopsies.
Angel dust \(PCP\) positive; Molly and Mary Jane used on weekends.
Baby aspirin; Mother reports; Father with MI at 52; Brother healthy; Twin A vertex.
Virginia reel dancing, tai chi, (Silver Sneakers|Pilates) 2x/wk.
Kosher diet, Ramadan fasting: shift {drug} to (sunset|suhoor).
Dairy Queen, Coke, and Doritos most days; counseled.
Uses (Tylenol|Advil|Aleve|Benadryl|Tums) prn and CeraVe.
Apple Watch alerts of AF; Dexcom G7 TIR 71%, GMI 6.9.
iPhone glare worsens migraine; (Nintendo|Peloton) elbow.
DISCHARGE MEDICATIONS REVIEWED. DIET: CARDIAC 2 GM NA. ACTIVITY AS TOLERATED.
HISTORY OF PRESENT ILLNESS: {age} YEAR OLD (MALE|FEMALE) WITH CHEST PAIN.
IMPRESSION: STABLE. PLAN: CONTINUE. FOLLOW UP PRN.
CONSTITUTIONAL, EYES, ENT, RESPIRATORY: NORMAL.
COUNSELING AND COORDINATION OF CARE TOOK 25 OF 40 MINUTES.
CC: "can't catch my breath"; HPI as above; FHx: CAD, DM2.
A&Ox4, NAD, VSS, afeb, c/d/i, NVI, WNWD.
A/P: HTN (stable|at goal), T2DM A1c 7.1, HLD, OSA, CKD3b, GERD, BPH.
D/C to SNF vs home w/ HH PT/OT; CM (following|to call).
DNR/DNI; POLST on chart; (HCP|MOLST) form pending.
Pt. seen & examined w/ team; agree w/ above (as|except where) noted.
Dr. aware; RN at bedside; RT to wean; MD paged x2.
RTC 3 mo; labs 1 wk prior; call if T > 100.4.
Return if (worse|{symptom} or {symptom}); ER precautions given.
Follow-up (in 2 weeks|in 6-8 weeks|next {weekday}|PRN) with {specialty}.
Seen {weekday} at {clock}; left (AMA|against advice) at {clock}.
Last colonoscopy {year}, mammogram {year}, DEXA T-score -2.6 in {year}.
Diagnosed in {year} at age {age}; surgery followed (2 years|{duration}) later.
Since {year} on {drug}; switched to {brandrug} after {trial}.
Per {guideline}, (repeat|start) {lab} (in 3 months|yearly).
{body} guidance (reviewed|followed); {body} form (given|printed).
{condition.cap} and {condition} (discussed|reviewed), 35 min.
{eponym.cap} is (likely|unlikely|in the differential); (rule out|consider) {eponym}.
{procedure.cap} under (MAC|spinal|general); tolerated (well|poorly).
{test.cap} (ordered|reviewed|normal|pending); {test} if not better.
Likes {food} and {food}; avoids {food}.
{drug.cap} (caused|causes) {symptom}; {drug.cap} is (tolerated|too expensive).
{brandrug}: prior auth needed; {brandrug} samples x 14.
Family history: {relation} with {condition} at {age}, {relation} with {eponym}.
{specialty.cap} consulted: (no|add) {drug}, agree with {procedure}.
Wound 3.2 x 1.8 x 0.4 cm, 70% granulation, Wagner 2.
Burn 12% TBSA, Parkland 4 mL x 80 kg x 12%.
Tanner III, menarche at 12, LMP irregular.
Ashworth 1+, GMFCS II, AFOs.
TUG 14.2 s, Berg 44/56, Tinetti 19, 6MWT 320 m.
FIM 92; Karnofsky 70; ECOG 1; Lansky 80; Katz 5/6; Zubrod 2.
Ventriculoperitoneal shunt at 1.5, Codman valve; tap dry.
Loupes 2.5x; tourniquet 250 mmHg 42 min.
Radiation 50.4 Gy/28 fx, boost 9 Gy; PTV V95 98%.
Carboplatin AUC 5, Taxol 175 mg/m2, cycle 4 day 1.
R-CHOP x6, Deauville 2, ANC 1.4.
VAS 6/10 before, 2/10 after L5-S1 ESI.
Hgb dropped 9.1 -> 7.8 -> 7.2; 1 u PRBC; post 8.4.
O neg, antibody screen positive (anti-K|anti-E).
Rhogam 300 mcg at 28 wks.
PPD 12 mm, QuantiFERON indeterminate, T-SPOT neg.
HIV VL <20, CD4 612 \(31%\), on Biktarvy.
HCV RNA 1.2 million IU/mL, genotype 1a, F2.
HBsAg neg, anti-HBc neg, anti-HBs 240.
