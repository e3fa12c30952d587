# Sentences of wards, operating rooms, triage and reading rooms without any identifier.
{instrument} (in place|intact|changed|placed|removed|applied|to suction|to gravity|patent).
(A|The|An) {instrument} (was|had been) (placed|used|deployed|inserted|removed|secured|trimmed|flushed)( without difficulty| under fluoroscopy|).
(Skin|Fascia|Dura|Subcutaneous tissue|The wound) (was|) closed (with|using) (2-0|3-0|4-0|0|5-0) {instrument} (in two layers|in running fashion|and {instrument}|).
(Dressed|Covered|Wrapped) with {instrument}, {instrument}(,| and) {instrument}.
Drains: {instrument} x(1|2), (output|put out) (20|45|110|160) (mL|cc) (serosanguineous|serous|bilious).
Implants: {instrument} (size|) (3|4|5|9), {instrument} (11|13|36|52) mm.
(Using|With) (a|the) {sign} (and|,) {instrument}, (the|) {bodypart} (was|were) (exposed|retracted|mobilized|dissected|elevated).
{sign.cap} (positive|negative|neg|pos|absent|intact|2+|mild|noted|equivocal).
(Negative|Positive|No|Mild|Questionable) {sign}(,| or| and) (no|negative|positive) {sign}.
{sign} {sign}, {sign} (neg|negative|normal).
(On exam|Exam|EXAM): {sign} (positive|negative) on the (left|right), {sign} (positive|negative), {sign} (grade|class|type) (I|II|III|1|2|3).
(Identified|Opened|Incised|Developed|Entered): {sign}, {sign}.
{sign} (score|grade|scale|class|type|stage|index) (1|2|3|4|5|II|III|IV|7|14).
(Incidental|Small|Known) {sign}, {eponym}(,| and) {eponym}(, unchanged|).
(IMPRESSION|Impression): (1. |){condition.cap}. (2. |){eponym}. (3. |)(Recommend|Consider|Suggest) {test}.
FINDINGS: (No|Mild|Moderate|Chronic|Small) {condition}. {eponym}. (Unremarkable|Normal|Stable) {bodypart}.
(INDICATION|TECHNIQUE|COMPARISON|HISTORY|CLINICAL INFORMATION): (None|None available|Cough|Pain|Trauma|Fever|{symptom.cap}|Noncontrast|Prior outside study not available).
(Portable|Supine|Upright|Lateral|Oblique|Post contrast|Fat sat|Stir|Axial) (AP|PA|view|images|T1|T2) (of|through) the {bodypart}.
(ED|UC|PACU|ICU|OR|L&D|NICU|CCU|SNF|Peds|Psych|Ortho|Neuro|Tele|Med-Surg|Stepdown) (course|note|eval|team|bed|transfer): (stable|pending|{symptom}|comfortable|accepted|see below).
(Seen by|Consulted|Discussed with|Paged|Await|Appreciate|Per|F/u) (PT|OT|SLP|Wound Care|Palliative Care|Physical Therapy|Infectious Disease|Plastic Surgery|Plastics|Renal|Ortho|Neurosurgery|Case Management|Social Work|Respiratory|Pharmacy|Anesthesia|Trauma Surgery|Home Health|Hospice|IR|GI|ID|ENT|Urology|Speech|Nutrition|Dietary)( recs|, will follow|.|).
{specialty.cap} (consulted|to see|following|signed off|recs appreciated).
(PMH|PSH|FH|SH|ROS|HPI|CC|A/P|Dx|Hx|Rx|Plan|Dispo|Diet|Code|Access|Lines|PPX|GI|CV|Resp|Neuro|Heme|ID|Renal|Endo|Psych|Skin|MSK)(:| -) ({condition}|{symptom}|stable|as above|full|regular|none|{drug}).
(ALLERGIES|Allergies|MEDS|Meds|HOME MEDS|Home Medications): {brandrug}, {drug.cap}, {brandrug}, {drug}.
(Given|Received|Started on|Held|Gave) {brandrug} {dose} (and|,|then) {brandrug} (x1|x 2|prn|IV|PO|at 0430|now).
ESI (2|3|4|5). (Room|Bed|Hall|Fast Track|Lobby|Trauma bay|Resus) (4|12|2|)(, call light in reach| pending|).
(BIBA|Walk-in|Ambulatory|Brought by EMS|Via wheelchair|Sent from clinic) (from home|from SNF|after fall|for {symptom}), {vital}, {vital}(, NKDA| GCS 15|).
Strength (5/5|4/5|4+/5|3/5|2/5|4-/5) (throughout|in the {bodypart}|bilaterally|proximally|and 5/5 distally), (reflexes|DTRs) 2+.
Motor: (deltoid|biceps|grip|hip flexion|quads|TA|EHL) (5/5|4/5|4+/5), (triceps|wrist extension|hamstrings|gastroc) (5/5|3/5|2/5).
(Cultures|Blood cx|BCx|Troponin|Labs|Rapid strep) (2/2|1/2|x2|x 3|neg x 2|2/4) (positive|pending|negative|bottles).
Apgars (8/9|7/9|8 and 9|2/5/7). (28 2/7|31 4/7|39 1/7|34 6/7) weeks(, G2P1|, G4P2012|).
Smokes (1/2|1|1-1/2|2) (ppd|packs a day|pack per day)(, {number} years|), (1-2|2-3|6-12) (beers|drinks).
(Series|Image|Images|Slice|Se) (#|)(4|6|112|7-12|12-14)(, {number} mm| \(series 5\)|).
CPT (codes |code |)(10180|28192|97605|99213|20610)(, | and | with )(77470|11042|99214|64483)( modifier 25|).
(Bill|Code|Use) (99213|99214|99215|99204) (vs|or|and|not) (99214|99215|G0439|99417)(?|.)
(C3-C4|C4-5|L4-L5|L5-S1|T12-L1|C5-6|L3-4) (disc bulge|facet|fusion|foraminal stenosis|decompressed|level|space|laminectomy).
(Platelets|Platelet count|WBC|ferritin|CK|viral load|colonies) (152000|88000|12400|201,000|1,250|100,000).
(90|30|100|60) (day supply|tablets|mL|mm|% RA|units|degrees|ft)( with {number} refills|)(, please|.|).
Rx: {brandrug} {dose} #(30|60|90), {number} refills, (mail order|90 day supply|generic ok).
(AVH|SI/HI|LRKT|TCC|PDL|MMA|ERI|NAC|OU|OD|OS|EOMI|PERRLA|TTP|NTND|RRR|CTAB|NAD|AFVSS|TTE|EUS|ERCP|MRCP) (denied|noted|neg|present|done|pending|scheduled|x1).
(Trach|Vent|NGT|OGT|PEG|Foley|PICC|IJ|A-line|JP|CT|EVD|ICP|CVVH|ECMO|IABP) (in place|to suction|day 3|removed|patent|clamped|at 22 cm).
(Additionally|Afterwards|Subsequently|Unfortunately|Fortunately|Currently|Otherwise|Thereafter|Apparently|Clinically|Postoperatively|Intraoperatively), (the patient|she|he|they) (was|had|did|reported|tolerated) ({symptom}|well|{procedure}).
(Daughter|Son|Wife|Husband|Spouse|Family|Mother|Sister|Caregiver) (at bedside|present|updated|to transport|in room|declined|-in-law present).
(Monday|Tuesday|Thursday|Friday|Weekend) (pm|am|evening|morning) dose (missed|taken|held|refused).
Lives (with|w/) (spouse|family|a roommate|dogs) in (rural|urban|coastal|western|northern|southern) {state} in a (ranch|split-level|trailer|apartment).
(Watches|Loves|Enjoys|Reads|Likes) (Bluey|Jeopardy|Cocomelon|Harry Potter|Paw Patrol|the Bible|Hamlet|Star Wars|bingo|Minecraft|Roblox|Wheel of Fortune).
(Believes|States) (he|she) is (chosen by|sent by|married to|followed by) (the Pope|God|the FBI|the Supreme Court|Jesus|the CIA|the President|Elvis|the Nobel committee).
Diet: (Slim Fast|Atkins|Keto|Weight Watchers|Nutrisystem|DASH|Mediterranean|South Beach|Jenny Craig|Ensure|Boost|Optifast) (for one month|x 1 year|tried|without success), {food}.
Drives (a|an old|her|his) (Toyota|Ford|Honda|Subaru|Chevy|Tesla|Jeep|Harley|F-150|Kia) (to work|45 min|and smokes in it|pickup).
The {brand} (cuff|app|meter|sensor|bottle) (reads|says|shows) {number}.
(Contrast|Dye|Tracer): {instrument} (100|75|10) mL. (Device|Scanner|Lens|Valve): {instrument}.
(A.|B.|C.|1.|2.) (SKIN|COLON|BREAST|LEFT CHEEK|GASTRIC ANTRUM|CERVIX|PROSTATE), (SHAVE|BIOPSY|PUNCH|CORE|EXCISION): (BENIGN|{condition}|NEGATIVE FOR MALIGNANCY|NO DYSPLASIA).
(HOSPITAL COURSE|PREOPERATIVE DIAGNOSIS|POSTOPERATIVE DIAGNOSIS|ESTIMATED BLOOD LOSS|DISCHARGE MEDICATIONS|CHIEF COMPLAINT|PHYSICAL EXAMINATION|RENAL TRANSPLANT|HOME HEALTH|NURSE EXAM|WOUND CARE|PHYSICAL THERAPY): ({condition.cap}|None|See below|Stable|{symptom.cap}|Minimal).
(Anesthesia|ANESTHESIA): (General|MAC|Spinal|LMA|Local|GETA), (Mallampati|Cormack-Lehane) (I|II|1|2), (ASA 2|ASA 3|easy airway).
{gene} (G12C|F508del|M184V|K103N|V600E|L858R|R117H|T790M|V122I)(/R117H| and {gene} wild type| detected|, het).
{lab.cap} {labvalue}, {lab} {labvalue}, HER2 2+, T2N1, pN0, (HER2-low|T-DXd|RECIST PR|ECOG 1|Ki-67 18%).
(Pain|Pain is|Pain now|Pain:|It is) (1|2|3|4|5|6|7|8|9|10)/10(, worse at night| with movement|, better with heat|, {bodypart}|).
(J45.909|E11.9|I10|F41.1|M54.5|Z79.4|N18.3|G43.009) (for {condition}|on my summary|billed|as primary).
(Insurance|My insurance|Plan|Payer|Coverage) (is|changed to|:|denied by) (Aetna|Cigna|Humana|Kaiser|Blue Cross|UHC|Medicare|Medicaid|Anthem|Tricare|Molina)(, new card attached|, PA needed|.|).
(Compare|Is|Does) {sign} (vs|or|beat) {sign} for {condition}?
{eponym} (vs|or|versus) {eponym}(:| -) (how do I tell|which test|what is first line)?
What is (the|) {sign} (used for|and when is it positive|cutoff)?
