# Radiology, pathology, laboratory and test reports, with headers and without.
{FACILITY}\nDEPARTMENT OF RADIOLOGY\n{ADDRESS}\n\nPatient: {NAME.last_first}\nMRN: {MRN}   Acc#: {ID}\nDOB: {DOB}   (Sex|Gender): (M|F)\nExam: {test}\nDate: {DATE}\nRef: {PROVIDER}, MD\n\nINDICATION: {symptom}.\nCOMPARISON: (None|{DATE}).\nFINDINGS: (Heart size normal|No acute abnormality). 6 mm nodule RLL (series 4 image 112|unchanged since {year}).\nIMPRESSION: (Fleischner: CT in 6-12 months|Lung-RADS 3).
EXAM: CT ABDOMEN AND PELVIS WITH CONTRAST\nHISTORY: {age}-year-old (male|female) with {symptom}\nTECHNIQUE: 5 mm axial, 100 mL Omnipaque 350\nFINDINGS: Liver 17 cm, Bosniak II cyst 2.1 cm, appendix 6 mm, (Hounsfield|HU) 12.\nIMPRESSION: 1. No obstruction. 2. (Diverticulosis|Small hiatal hernia|Meckel's not seen).
MRI BRAIN W/WO: scattered T2/FLAIR foci, Fazekas 1; no restricted diffusion; (Chiari I 6 mm|Virchow-Robin spaces prominent|Dandy-Walker variant); midline shift 0 mm.
CXR 2 views, {DATE} {clock}. {LAST}, {INITIALS}, {age}. Lungs clear. No Kerley lines. Port tip SVC. Read by {PROVIDER}, MD (prelim|final) {clock}.
Mammogram {DATE} \({FACILITY}\), comp {DATE}: heterogeneously dense, BI-RADS (0|1|2|4A). Letter sent to {NAME}, {ADDRESS}.
US thyroid: R 4.9 x 1.8 x 1.7 cm, L 4.6 x 1.6 x 1.5, nodule 1.4 cm TR4 \(solid, hypoechoic\), FNA (at 1.5|not met).
OB US, {NAME}, {DATE.md}: 20w1d by LMP, EFW 340 g \(52%\), AFI 14, posterior placenta, EDD {DATE}, (sonographer|by) {INITIALS}.
DEXA: L1-4 T -2.6 Z -1.1, hip T -1.9, FRAX 14%/3.2%. Compared to {year}: -4.1%.
Echo report\nName: {NAME}   ID: {MRN}\nStudy date: {DATE}   Ht 170 cm Wt 81 kg BP 128/74\nLVEF 35-40% (Simpson's|biplane). LA 4.4 cm. AVA 0.8 cm2, mean 44 mmHg. RVSP 51. (Ebstein|Chiari network) no.\nInterpreted: {PROVIDER}, MD, FACC {DATE} {clock}
NM stress: Bruce 7:12, 8.4 METs, 87% MPHR, Duke 4, SSS 3; TID 1.1; EF 58%; normal perfusion.
PET/CT: Deauville 2; SUVmax liver 2.9, node 1.8; (no FDG-avid disease|complete response by Lugano).
Surgical pathology {ID}\n{NAME}, {DOB}, {MRN}\nCollected {DATE}  Received {DATE}  Reported {DATE}\nSpecimen: (A. R breast, core|A. Colon, polyp|Skin, L Temple, shave)\nGross: Labeled "{LAST}", 3 fragments 0.2-0.5 cm\nDx: {condition}. ER 95%, PR 10%, HER2 1+, Ki-67 18%.\n{PROVIDER}, MD, pathologist
FINAL DIAGNOSIS: PROSTATE, LEFT APEX, BIOPSY: ADENOCARCINOMA, GLEASON SCORE 3+4=7 \(GRADE GROUP 2\), 4 MM, 30%. PNI PRESENT.
Skin, left temple, punch: Spitz nevus vs (Clark nevus|Reed nevus), Breslow 0.4 mm, no ulceration, mitoses 0/mm2.
Bone marrow: 40% cellular, Auer rods present, 32% blasts, FLT3-ITD+, NPM1+, karyotype 46,XX,t\((15;17|8;21)\).
Cytology: HSIL; HPV 16+; Bethesda VI; Psammoma bodies; (Reed-Sternberg|Hurthle|Langhans|Orphan Annie) cells seen.
Autopsy {ID}: {NAME}, {age}, died {DATE} at {FACILITY}. Next of kin {RELATIVE}. Heart 480 g, LAD 90%. Prosector Dr. {PROVIDER.last}.
LABORATORY REPORT\n{FACILITY} LAB   CLIA {LICENSE}   Fax {FAX}\nNAME {NAME.last_first}\nDOB {DOB} SEX F AGE {age}\nCOLL {DATE} {clock}  RPT {DATE}\nACCT {ACCOUNT}\nWBC 11.2 H \((4.0-10.5|3.8-10.8)\)\nHGB 9.8 L\nPLT 402\nGLU 188 H\nNA 134 L\nK 5.4 H HEMOLYZED
{NAME} \| {DATE} \| {lab} {labvalue} \| ref 3.5-5.1 \| flag H \| ordered by {PROVIDER.last}
CBC: WBC 6.1 RBC 4.52 HGB 13.6 HCT 41.0 MCV 90.7 MCH 30.1 RDW 12.9 PLT 231. CMP: NA 139 K 4.0 CL 103 CO2 26 GLU 92 BUN 15 CR 0.88 CA 9.4 ALB 4.2 AST 21 ALT 19.
LIPID PANEL TC 212 TG 164 HDL 44 LDL 135 NON-HDL 168 (FASTING|NON-FASTING). A1C 5.8. TSH 2.41. VIT D 24. B12 311.
UA: SG 1.020 pH 6.0 LE 2+ NIT pos WBC 50-100 RBC 0-2 (squames few|bacteria many). Cx: >100K {organism} S: nitrofurantoin I: cipro R: TMP/SMX
Blood culture x2, set 1 aerobic {organism} at 14.2 h, MIC vanc 1, called to {PROVIDER}, RN {DATE.md} {clock}, read back, {INITIALS} tech.
Gram stain: GPC in (clusters|chains); AFB smear neg; India ink neg; Giemsa: ring forms 1.2%; Ziehl-Neelsen x3 neg; Gomori silver pending.
RESULT NOTE {DATE.md}: {FIRST}, your {lab} of {labvalue} is (normal|a bit high|improved). Repeat in {MONTH}. - Dr. {PROVIDER.last}
Genetics: {NAME} \(proband, {DOB}\), {relation} {RELATIVE}: {gene} c.1521_1523del, p.Phe508del, het, pathogenic (ACMG PM2, PP3|ClinVar 5). Lab ID {ID}. Counselor {PROVIDER}, CGC, {PHONE}.
Pharmacogenomics: CYP2D6 *4/*4 poor, CYP2C19 *1/*17 rapid, SLCO1B1 *5 het, TPMT *1/*3A, HLA-B*15:02 neg.
HLA typing: A*02:01 B*44:02 DRB1*15:01; donor {RELATIVE} \({relation}\) 10/10; recip {NAME}; case {ID}.
ECG {DATE} {clock}: {INITIALS}, {age}, NSR 72, PR 164, QRS 92, QTc 431, (Wellens|Brugada|Osborn|delta) waves absent. Confirmed {PROVIDER}, MD
ECG: NSR 88, LAFB, Q in III and aVF, no STE. Sgarbossa 0. (QTcB 452|QTcF 440).
Sleep report, {NAME}, {DOB}, study {DATE} at {FACILITY}: AHI 28.4, RDI 33, ODI 26, nadir 78%, PLMI 4. CPAP 9.
EEG: 9 Hz PDR, vertex waves, K complexes, (no Lennox-Gastaut pattern|wicket spikes), photic 3-21 Hz normal.
EMG/NCS: R median DML 5.1 ms, CMAP 4.2 mV, SNAP 38 m/s, Martin-Gruber, APB fibs 1+. Impr: moderate CTS.
PFT, {LAST} {FIRST} {age} {DATE}: FVC 2.61 \(74%\), FEV1 1.52 \(58%\), ratio 58, DLCO 61, (BD +4%|no BD response).
Audiology: AD PTA 22 dB, AS 46 dB, WRS 96/72%, tymp A/As, Weber L, ABR wave V 5.9 ms.
Urodynamics: Qmax 8, PVR 140, Pdet 62, BOOI 46, no DO, capacity 380 mL.
Cath lab {DATE}: {NAME.last_first}. LM 20, LAD 80 prox, LCx 40, RCA 100 (collat|CTO). Xience 3.0 x 23 \(lot {DEVICE}\). 6 Fr R radial, 110 mL Visipaque. Operator {PROVIDER}.
Capsule endoscopy: Saurin P2 angioectasia at 1:14:22, gastric 0:22, cecum 4:51; Lewis score 135.
Colonoscopy, {NAME}, {DATE}, endoscopist Dr. {PROVIDER}: prep Boston 8, cecum {clock}, Paris Is 8 mm, NICE 2, cold snare. Next {MONTH}. Photos {ID}. Driver {RELATIVE} {PHONE}.
Newborn screen: {LAST}, baby (boy|girl), born {DATE} {clock}, kit {ID}, mother {NAME}, {FACILITY}. All normal except IRT 68 (borderline|repeat).
POC: glucose 61 at {clock}, 15 g juice, 94 at {clock}. INR 3.4. Hgb 10.1. Strep A neg. Flu A pos. COVID neg.
Outside labs from {FACILITY} (faxed {DATE.md}|scanned): Cr 1.4, eGFR 52, UACR 210, A1c 8.3. Name on report "{NAME.last_first}".
Drug screen: (EtG 820|THC 64 ng/mL), 6-MAM neg, fentanyl 12, temp 94, creat 88; MRO {PROVIDER}; donor {NAME}, SSN xxx-xx-{SSN4}, COC {ID}, site {FACILITY}, {DATE} {clock}.
Toxicology: ethanol 212 mg/dL, APAP 48 at 6 h \(Rumack-Matthew below line\), ASA <2, osm gap 6.
Allergen IgE: {food} 12.4 kU/L class 3, {food} <0.10, Alternaria 1.2, D. farinae 8.1, Timothy 4.4, (Bermuda|Kentucky blue|Johnson) grass 2.0.
Micro: {organism} 10^4 CFU/mL; Nocardia no growth 21 d; Cryptococcus Ag neg; Bartonella IgG 1:256; Brucella neg; Legionella urine Ag (neg|pos); Norwalk PCR pos.
Peripheral smear: Howell-Jolly, Heinz, Pappenheimer bodies; Burr cells 2+; Dohle bodies; no schistocytes.
Synovial fluid: WBC 62,000 (92% PMN|88 N), intracellular CPPD, Gram neg, glucose 41.
24 h Holter, S/N {DEVICE}, {NAME}, hooked {DATE} {clock}: mean 71 \(44-132\), PVC 812, 1 run 4 beats, diary: "{symptom}" at {clock} = NSR.
{NAME} LAB TREND\n{DATE} {lab} {labvalue}\n{DATE} {lab} {labvalue}\n{DATE} {lab} {labvalue}\nMD: {PROVIDER.last}\nACT: {drug} {dose}
ADDENDUM to {DATE} report on {INITIALS}, acc {ID}: compared to {FACILITY} CT of {DATE}, nodule is stable (4 mm|6 mm). {PROVIDER}, MD.
CRITICAL VALUE: K 6.8, pt {LAST}/{MRN}, drawn {clock}, called {PHONE} to Dr. {PROVIDER.last} at {clock} by {FIRST} (lab|core lab).
DICOM: PN={NAME.last_first}, PID={MRN}, BD={DOB}, SD={DATE}, INST={FACILITY}, DEV={DEVICE}, UID {ID}
HL7 MSH from {FACILITY}: PID 1 {MRN} {NAME.last_first} {DOB} F {ADDRESS} {PHONE} {SSN}; OBX NM {lab} {labvalue} H F {DATE}
DIFFERENTIAL: NEUTROPHILS 71, LYMPHS 18, MONOS 8, EOS 2, BASOS 1. ANC 5.2. MPV 9.8. RETIC 1.4. ESR 44. CRP 3.2.
IMPRESSION: 1. {condition}. 2. No (Monteggia|Galeazzi|Lisfranc|Jones|Bennett|Chance|Jefferson|Hangman) fracture. 3. Old Hill-Sachs.
Gastric biopsies: chronic active gastritis, Warthin-Starry (+|negative); Sydney mild; no H. pylori; Alcian blue neg; Marsh 3a duodenum.
IHC: CK7+, CK20-, TTF-1+, Napsin A+, p40-, PD-L1 \(TPS\) 65%, ALK \(D5F3\) neg. Oncotype RS 18. Breslow, Nottingham 6/9.
