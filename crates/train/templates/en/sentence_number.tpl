# Number-rich clinical sentences, all kinds of digits that are no identifier.
BP (118|124|132|146|158|172)/(62|70|78|84|92|104) (mmHg|), (HR|P|pulse) (54|68|76|88|102|118)(, RR (12|16|20|24)|), (T|temp) (36.8|37.4|38.6|39.2|98.2|100.9|101.2|103.1)( C| F|).
(SpO2|O2 sat|Sats) (88|91|94|97|99)% on (RA|room air|2 L|4 L NC|40% FiO2|HFNC 30 L).
Pain (is |was |rated |)(0|2|3|4|6|8|9)/10 (at rest|with movement|after {drug}|today)(, goal 3/10|).
(1/2|1-2|2|3/4|1.5) (tab|tabs|tablet|tablets|puffs|caps|tsp) (po|PO|by mouth|SL|) (q4h|q6h|q8-12h|BID|TID|nightly|every other day) (prn|PRN|)(, max 8/24 h|, max 4 g/day|).
(Increase|Decrease|Titrate|Change) {drug} (from 2.5|from 12.5|from 5|from 50) (mg|mcg) to (5|25|10|75) (mg|mcg) (x 2 weeks|daily|q12h|over 4-6 weeks).
(5-10|10-20|25/50|100-200|0.5-1|2.5-5) mg (q4-6h|per dose|daily|IV push).
A1c (5.6|6.4|7.2|8.8|10.1|12.4)% \((down|up) from (7.9|9.3|11.0)% (last visit|in {year}|3 months ago|)\).
{lab.cap}: {labvalue}, then {labvalue}, now {labvalue}.
(CBC|Labs): WBC (3.2|7.8|12.4|18.9), Hgb (7.2|9.8|13.1|15.4), (Hct|HCT) (23|31|40|45), (Plt|PLT) (41|142|233|488).
(BMP|Chem 7): (128|134|139|144)/(3.1|4.2|5.5)/(96|102|108)/(18|24|30)/(9|22|46)/(0.7|1.2|2.4)/(88|104|188).
(ABG|VBG): (7.21|7.35|7.41|7.48)/(28|40|45|62)/(58|70|90|112)/(16|22|25|31) on (RA|2 L|50%).
(INR|PT/INR) (1.1|1.8|2.4|3.2|4.6|8.1) (goal 2-3|goal 2.5-3.5|off warfarin 3 d|).
(Troponin|hs-TnI|BNP|NT-proBNP|lactate|procalcitonin|ferritin|CK) (0.04|14|61|412|1,280|4,500|2.1) (-> |then |; )(0.06|22|118|390|980).
EF (20-25|30|35-40|45|50-55|60-65)% (by echo|on MUGA|on cMRI|visually), (was|prior|improved from) (15|25|40|55)%.
(VA|Visual acuity) (20/20|20/40|20/70|20/200|CF at 3 ft|HM) (OD|OS|OU|right|left), (20/25|20/30|20/400) (OS|OD|fellow eye); IOP (11|14|22|38).
G(1|2|3|4|5)P(0|1|2|3)(002|1011|)(,| at) (8w2d|19 5/7 weeks|28+4|36w0d|40+1), (FHT|FHR) (132|148|156), (cervix|SVE) (2/50/-2|4/80/-1|closed).
Apgars (7/9|8/9|3/6/8), (weight|BW) (2,340|3,180|4,020) g, (length 49 cm|HC 34.5), (cord pH 7.28|bili 6.1).
(Suture|Closed with|Layered closure with) (2-0|3-0|4-0|5-0|6-0) (silk|Vicryl|nylon|Prolene|chromic|Monocryl) x (3|5|8), EBL (5|50|250|1,200) mL.
(Foley|Trocar|Needle|Dilator|ETT|Catheter) (16|14|18|22|7.5|8|5) (Fr|g|mm|gauge|), (balloon 10 mL|at 22 cm|placed x1).
(Lesion|Mass|Ulcer|Nodule|Stone|Cyst) (0.4|1.2|2.3|4.1) x (0.3|1.0|1.8) (x 0.5|) cm (at|in) the {bodypart}, (was 0.9|stable|5 mm margin).
(L4-5|C5-6|T11-12|L5-S1|C1-2) (fusion|disc|stenosis|facet) (8/10|grade 2|Meyerding I|7 mm), SLR (30|45|70) degrees.
ROM (0-90|5-110|0-135|10-60), strength (3|4|4+|5)/5, (sensation 2/2|reflexes 1+/4|DTR 2+).
(TNM|Stage): (cT1c|pT2a|ypT3|T4b) N(0|1|2b) M(0|1|x), (Gleason 3+4|Ki-67 22%|grade 2/3|0/14 nodes|R0).
{number}/{number} (nodes|cores|bottles|lesions|criteria|doses) (positive|involved|met|missed).
(POD|HD|DOL|Day|Cycle) (1|3|7|14) of (14|21|28), stable.
(MELD|SOFA|APACHE II|NIHSS|MoCA|MMSE|PHQ-9|GAD-7|CIWA|COWS|Braden|HEART|Wells|CURB-65|Apgar|EPDS|AHI|IPSS|BASDAI) (of |= |: |)(2|4|7|12|15|19|23|26)(/30|/15|/27|).
Dose (4|10|15|45|90) (mg/kg/day|mcg/kg/min|units/kg/h|mEq|mL/h|g/m2) (÷ BID|div q8h|x 24 h|wt 14.2 kg|).
(Drip|gtt|Infusion) (0.05|5|12|20) (mcg/kg/min|units/h|mL/h), (MAP 68|RASS -2|aPTT 62|BIS 45).
(I/O|UOP|Output) (1,840/2,210|0.4 mL/kg/h|35 mL x 8 h|net -750).
(Weight|Wt) (142.6|81.4|64|9.8|3.2) (kg|lb), (BMI|height) (19.4|27|41.2|5'4"|170 cm), (up 4 lb|-2.1 kg) (in 1 wk|since {year}).
(Gestation|Age) (31 5/7|24 weeks|66|7 years|18 mo), (corrected 4 mo|Z -1.8|3rd percentile|10-25th).
(FEV1|FVC|DLCO|PEF|ratio) (1.42|61%|320|0.64|2.31 L) (pred|\(58%\)|post 1.66|GOLD 3).
QTc (402|441|468|502), PR (148|212), QRS (86|122|154), (axis -30|HR 44|rate 150, 2:1).
CT: (HU 42|SUV 6.1|LAD 90%|2.1 cm|Agatston 312|14 x 9 mm|5 mm midline).
(Lot|Ref|Rev|Fig|Table|Panel|Bed|Room|Ext) number not (recorded|needed|given); 2 of 3 forms done.
(99213|99214-25|J1885|G0439|E11.65|M54.50|Z00.00|F41.1|CPT 45385|DRG 291|HCPCS A5500) (billed|coded|added).
{year}: {condition}. {year}: {procedure}. {year}-{year}: {drug}. (Since {year}|From {year} on) {drug} {dose}.
{percent} (of patients|mortality|carboxyhemoglobin|TBSA|relative risk), 95% CI (0.71-0.94|1.1-3.4), P(=|<)(0.03|.001), n=(48|212|4,744|12,562).
(AM|PM|Noon|HS) (glucose|FSBS|BG): (54|88|142|188|264|412), (units given 0|2 u|8 u|D50 1 amp).
(D5|NS|LR|1/2 NS|0.9% NaCl|D10|3%) (at|@|bolus) (75|100|125|250|500|1000) (mL|cc|mL/h)(, 20 KCl|, total 2.5 L|).
(Audiogram|Tymps): (25|40|65) dB at 500-4000 Hz, (SRT 30|WRS 92%|Type B).
(Rt|Lt|Bilat) (DP|PT|radial) (2+|1+|0), ABI 0.(61|88|94), (cap refill 2-3 s|edema 1-2+).
{clock}: {vital}; {clock}: {vital}; {clock}: (same|resting|off drip).
(x1|x2|x3|1-2x|3-4x) (a week|/day|nightly), (about|up to|since) {duration}, (8-10 lb|50%) (better|weight loss).
(Rule of 9s|Parkland|4-2-1|MIVF|CrCl|AG|Winter's|FENa|A-a): (18%|4 x 70 x 12|44 mL/h|38|20|29 +/- 2|0.6%|32).
