# Open clinical questions with deep alternation and no identifier: guidelines, trials, drugs, results, eponyms.
(In|For|Among) (adults|older adults|women|men|children|adolescents|pregnant people|transplant recipients|dialysis patients) with {condition}, (does|will|can|could) {drug} (reduce|lower|improve|affect) (mortality|readmissions|quality of life|{symptom}|{lab}) (compared (with|to) {drug}|versus placebo|over {duration}|)?
(What|Which) (first-line|second-line|non-hormonal|non-opioid|oral|IV|topical|inhaled) (agents|therapies|options|drugs) (are there|exist|does {body} recommend|would you choose) for {condition} (when|if) {drug} (fails|is contraindicated|is not tolerated|causes {symptom})?
(How|When) (should|do) (I|we|you) (titrate|taper|stop|restart|monitor|switch from) {drug} (in|for) (a {age}-year-old|an elderly patient|someone) with {condition} (and|plus) {condition}?
(Summarize|Summarise|Review|List|Outline|Tabulate) (the|current|recent|key) (evidence|guidelines|trials|recommendations|criteria) (for|on|about) ({drug} in {condition}|{procedure}|{eponym}|screening for {condition}|{gene} testing)(, {year} to {year}|, last 5 years|, RCTs only|).
({age}|A {age})(yo|-year-old| y/o) (M|F|man|woman|male|female), {condition}, {condition}, {lab} {labvalue}, on {drug} {dose} {freq}; (new|worsening|intermittent) {symptom} (x {duration}|{reltime}|since last visit). (Next step|What am I missing|Most likely dx|Admit or discharge)?
(Is|Are) {symptom} (and {symptom} |)(a |)(common|known|rare|expected) (side effects|adverse effects|complications|features) of ({drug}|{brandrug}|{procedure}|{eponym})?
{eponym.cap}: (pathophysiology|prognosis|inheritance|first described|treatment|red flags|ICD-10 code|imaging findings)(?| in {nationality} families| after age {age}|)
Why is it called {eponym}(, and who described it|, and is the newer name preferred|)?
(Does|Would|Might) (a |)(normal|negative|low|elevated|borderline) {lab} (rule out|exclude|suggest|confirm) {condition} (in a {age}-year-old|in the ED|in primary care|)?
(Should|Do) (we|I|clinicians|GPs) (screen|test|treat|image|refer) (all|asymptomatic|high-risk|{nationality}|older) (people|patients|smokers|women|men) for {condition}? (What does {body} say?|See {guideline}.|Cite trials.|)
What (is|was) the (primary endpoint|NNT|hazard ratio|median follow-up|dose|age range|dropout rate) (in|of) {trial}(?|, and did {drug} beat placebo?| at {year}?)
{trial}, {trial} and {trial}: (how do they differ|which enrolled patients over 80|which used {drug} {dose})?
(Can|May|Should) {drug} {dose} be (crushed|opened|split in 1/2|chewed|given through a G-tube|given with {food}|stored at room temperature|given IM)?
Is {drug} safe (in|with|during) (G6PD deficiency|QTc 490|eGFR 22|Child-Pugh C|lactation|a sulfa allergy|the first trimester|porphyria|myasthenia gravis|long QT|Brugada pattern)?
Dose of {drug} for (a 14 kg child|a neonate of 2.1 kg|CrCl 15-29|a 140 kg adult|hepatic encephalopathy|a {age}-year-old with CKD 3b|HD on M/W/F)?
(Compare|Rank|Contrast) {drug}, {drug} and {drug} by (efficacy|cost|QT effect|weight gain|renal dosing|half-life|bleeding risk|sedation).
Convert (40 mg IV|80 mg PO|25 mcg/h|10 units|0.5 mg) of {drug} to {drug}.
(Best|Optimal|Usual|Minimum) duration of (antibiotics|anticoagulation|steroids|{drug}) (for|in|after) ({condition}|{procedure}|{organism} bacteremia|an unprovoked DVT)?
{organism} grew in (1 of 2|2 of 4|all) (blood cultures|sputum samples|bottles|wound swabs): (contaminant|pathogen|what to give)?
Which (vaccines|prophylaxis|screening tests) (do|should) (splenectomized|asplenic|pregnant|immunosuppressed|homeless|incarcerated|{nationality}) (adults|patients|children) (get|have) per {body}?
What is the (sensitivity|specificity|positive predictive value|likelihood ratio|inter-rater reliability) of the (Phalen|Tinel|Dix-Hallpike|Hawkins|Neer|Ottawa|PERC|Centor|Alvarado|Mini-Cog|Clock|Snellen|Weber|Rinne|Finkelstein|Spurling|Straight-leg) (test|sign|rule|score)?
(NIHSS|MELD-Na|SOFA|qSOFA|APACHE II|Bishop|Apgar|Braden|Norton|Aldrete|Mallampati|Killip|Hunt and Hess|Fisher|Spetzler-Martin|Kellgren-Lawrence|Garden|Schatzker|Neer|Tanner|Gartland|Harris-Benedict) (score|grade|class|scale|stage) (of|) (2|3|4|7|II|III): (meaning|management|prognosis)?
How (reliable|accurate|good) is (an Apple Watch|a Fitbit|Dexcom|a Kardia strip|home SpO2|{brand}) for (AF|nocturnal hypoglycemia|apnea|heart rate of 38)?
{gene} (mutation|variant|fusion|amplification|loss) and {drug}: (response rate|resistance|approved line|trial name)?
(Is|Was) {condition} more (common|severe|lethal) in {country} (than|compared with) {state} in {year}?
({nationality}|{language}-speaking) patients and (ACE-inhibitor cough|HLA-B*15:02|lactose intolerance|sickle trait|alpha thalassemia): (prevalence|who to test)?
Diet in {condition}: (is|are) {food} (and {food} |)(allowed|harmful|a cure|high in potassium|OK with {drug})?
Patient (asks|reads online|saw on TV) (that|whether) {food} (cures|prevents|worsens) {condition}; (what|any) (evidence|studies)?
Explain {test} (vs|versus|and when to prefer) {test} for {symptom} (in|at) ({age} years|pregnancy|renal failure|an athlete).
Why did the {labvalue} {lab} (rise|fall|double) after (starting|stopping) {drug}? Timeline {duration}.
ICD-10 (and SNOMED|) (code|codes) for ({condition}|{eponym}|{procedure} follow-up|{symptom}, unspecified|long-term use of {drug})
CPT for {procedure} (with|without) (ultrasound guidance|sedation|contrast|biopsy) (facility|office) (RVU|fee) {year}
mechanism + PK of {brandrug}: (CYP3A4|P-gp|UGT1A1), half-life, (fed|fasted), black box
board-style question: {age}-year-old {occupation}, {symptom}, {vital}, {lab} {labvalue}. (Most likely organism|Next best step|Mechanism|Which nerve)? A. {condition} B. {condition} C. {eponym} D. {condition}
(Pathognomonic|Classic|Typical) (finding|sign|triad) (in|of) {eponym}?
(Reed-Sternberg|Auer|Psammoma|Negri|Lewy|Mallory|Howell-Jolly|Heinz|Councilman|Councilman-Rocha-Lima|Russell) bodies: (in what disease|stain|origin)
(Kussmaul|Cheyne-Stokes|Biot) breathing (vs|versus) (Kussmaul's sign|Kussmaul's) - (difference|causes)?
Write (SBAR|a discharge instruction|an H&P template|a consent paragraph) for {procedure}, (6th grade level|in {language}|no jargon).
(Translate|Say) "(Take one tablet|Breathe deeply|Where does it hurt|Sign here)" (in|into) {language}.
(Rewrite|Shorten) this for a patient: "{condition} is (a chronic|an autoimmune|a benign) disorder affecting {percent} of adults; {drug} reduces {symptom} by {percent}."
Do the (Milan|McDonald|Jones|Duke|Amsel|Ghent|King's College|Ranson|Centor|Beers|STOPP|Rome IV|Light|Bosniak|Fleischner|Schwartz|Cotswold) criteria (still apply|need labs|apply in children|require MRI)?
Young's modulus? no: Young-Simpson syndrome genetics
Rose spots in (typhoid|{organism}), rose thorn: Sporothrix treat how long?
Hope scale (Herth|adult)  validity in oncology
May-Thurner (stent|DVT|young women), May-Hegglin (platelets|MYH9)
Frank-Starling curve on (dobutamine|milrinone); Frank sign ear crease predictive?
Art line transducer (leveling|dampened) fix
Price transparency, chargemaster, and bill for (MRI|an ED visit)
Brown-Sequard, Brown's syndrome, brown tumor, brown recluse: (one line|features) each
White's classification (gestational diabetes|A1 A2), White matter Fazekas 3
Rich focus and Ghon complex: difference; Simon foci
Long QT type 2 triggers (alarm clock|postpartum); long COVID clinics; Long-acting naltrexone
Bush-Francis catatonia scale 14; lorazepam challenge 1-2 mg
Grace \(GRACE\) score 142, intervene < 24 h?
Mark-recapture, Mark IV autoinjector, Marks on the arms: (cutting|IVDU)?
Gilbert's bilirubin 2.6 fasting: reassure?
Sunny-side up eggs and Salmonella (Enteritidis|Heidelberg|Newport|Dublin) risk in pregnancy
Hand-Schuller-Christian, Letterer-Siwe: what name now?
Carter, Hunter, and Hurler: which are MPS? (I|II)
Gray baby, blue baby, white lung, brown bowel: define
Austin Flint, Graham Steell, Carey Coombs, Still's: which is diastolic?
Allen test, Adson test, Adam forward bend: how
Martin-Gruber, Riche-Cannieu; Richter hernia; Richter transformation
Christmas disease = factor IX; Christmas-tree rash = ?
Jarvik, HeartMate 3: LVAD pump stop at home what to do
Norwalk, Lyme, Ebola, Marburg, Zika, Coxsackie, Lassa, Hendra, Nipah, Sin Nombre: (vector|reservoir) for each
St. Vitus dance, St. Anthony's fire, St. Louis encephalitis: (agent|cause)
Pott's disease, Pott puffy tumor, Pott fracture, POTS, PoTS: separate please
Tokyo guidelines grade II (cholangitis|cholecystitis): ERCP (within 24 h|timing)?
Atlanta \(revised\) pancreatitis, Balthazar D, BISAP 2: fluids (LR 1.5 mL/kg/h|WATERFALL)?
Chicago v4.0 type II achalasia: POEM vs Heller with Dor
Paris 0-IIc, Kudo V, Forrest Ib, Los Angeles C, Prague C3M5, Vienna 4.2: (actions|explain)
Rotterdam, NIH, Androgen Excess: which PCOS rules?
Berlin ARDS (mild|P/F 240), Kigali, and New global definition {year}
Kyoto, Fukuoka, and European IPMN: size (3|4) cm, duct 7 mm
Oxford \(MEST-C\), Banff 2B, Leeds enthesitis, Bristol 6, Leicester cough: (list|what is it)
Cincinnati, LAPSS, RACE, Los Angeles Motor: prehospital stroke scale sens/spec
Michigan neuropathy score; Mayo 9; Harvey-Bradshaw 8; Truelove severe; Montreal A2L3B1
Nottingham grade, Manchester \(HPV, procedure\), Bethesda III \(AUS\): (repeat FNA|Afirma)
Washington \(state\) vs DC Medicaid telehealth rules {year}
how many {nationality} nurses pass NCLEX-RN (percent|{year})
