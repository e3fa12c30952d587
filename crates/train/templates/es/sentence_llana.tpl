# Frases clínicas y de pacientes sin nada que identifique.
Paciente de {age} años con antecedente de {condition} (y {condition}|), en tratamiento con {drug} {dose} {freq}.
(Refiere|Presenta|Inicia con) {symptom} de {duration} de evolución, (sin|con) {symptom}.
(Niega|No refiere) {symptom}, {symptom} ni {symptom}.
{vital}, FC 78 lpm, FR 16 rpm, temp 36.8 °C, SatO2 97 % al aire ambiente.
TA 130/80, FC 84, FR 18, T 37.2, peso 71.5 kg, talla 1.62 m, IMC 27.2.
Glasgow 15, pupilas isocóricas, fuerza 5/5, Babinski ausente, Romberg negativo.
Cardiopulmonar sin compromiso. Abdomen blando, depresible, Murphy negativo, McBurney negativo.
Extremidades sin edema, Homans negativo, llenado capilar de 2 segundos.
{lab} {labvalue}, {lab} {labvalue}; {test} sin alteraciones.
BH: Hb 11.2, leucocitos 12,400, plaquetas 210 mil. QS: glucosa 186, creatinina 1.1, urea 38.
EGO con nitritos positivos, leucocitos 20-25 por campo, bacterias abundantes.
Rx de tórax: (sin infiltrados|cardiomegalia grado II|opacidad basal derecha).
IDX: {condition} / {condition} / {eponym}.
Plan: {drug} {dose} {freq}, {test} en {duration}, dieta, ejercicio, cita abierta a urgencias.
Dolor 7/10, tipo (punzante|quemante|cólico), irradiado a {bodypart}, cede con {drug}.
Alérgic(o|a) a (la penicilina|las sulfas|los mariscos|{drug}|{food}); (no fuma|fumador de 10 al día|exfumadora desde {year}).
Menarca a los 12, ritmo 28x4, G3 P2 A1, último Papanicolaou en {year}.
Hipertensa desde {year}, diabética desde {year}, operada de la vesícula en {year}.
Cirugías: {procedure} \({year}\), apendicectomía a los {age} años, cesárea hace 6 años.
Padre con {condition}, madre con {eponym}, abuelo materno con enfermedad de Parkinson.
Nació en {country}, vive en {state} desde {year}, habla {language} y español.
De nacionalidad {nationality}, {occupation}, vive con su {relation} y sus tres hijos.
Casada, {occupation}, católica, primaria completa, casa con piso de tierra, sin perros.
Trabaja en (la construcción|el campo|la pisca|una maquila|una oficina|casas limpiando) desde hace {duration}.
Serología para (Chagas|sífilis|hepatitis B|VIH|dengue) (negativa|positiva|pendiente).
Viajó a {country} (en {year}|hace tres meses); picaduras de mosquito, sin vacuna de fiebre amarilla.
Sospecha de {condition}; se descarta {eponym} y síndrome de Cushing.
Síndrome de Sjögren, fenómeno de Raynaud y tiroiditis de Hashimoto en la misma paciente.
Enfermedad de Crohn en remisión con {drug}; sin fístulas, CDAI 110.
Reflujo grado C de Los Ángeles en la endoscopia, Helicobacter pylori positivo, metaplasia no.
Colitis ulcerosa, índice de Mayo 7, Truelove-Witts moderado, Montreal E2.
Fractura de Colles derecha, reducción cerrada, yeso por {duration}.
Karnofsky 70, ECOG 2, Barthel 60, Norton 14, Braden 16, Downton 4.
Test de Edimburgo 14 puntos; PHQ-9 de 17; GAD-7 de 11; sin ideas de muerte.
MMSE 22/30, MoCA 18, test del reloj alterado, Yesavage 4, Pfeiffer 3 errores.
Criterios de Roma IV para colon irritable; Bristol 6; sin sangrado.
Wells 4.5, Ginebra 6, dímero D 1,200, angio-TAC negativa.
Child-Pugh B, MELD 17, Maddrey 28, ascitis grado 2, varices grandes.
TNM: T2 N1 M0, estadio IIB, Gleason 3+4, HER2 negativo, Ki-67 {percent} %.
{gene} positivo; {organism} sensible a {drug}, resistente a {drug}.
Hemocultivo con {organism} en 2 de 4 frascos; se inicia {drug} {dose} IV {freq}.
Insulina glargina 22 UI por la noche, lispro 6-8-6, hipoglucemias (dos|ninguna|de madrugada).
Solución Hartmann 1000 mL para 8 h, omeprazol 40 mg IV c/24 h, ketorolaco 30 mg IV c/8 h.
Se pasan 500 mL de Ringer lactato a chorro; TA sube de 80/50 a 100/60.
Sonda Foley 16 Fr, drenaje Penrose, Levin a derivación, catéter central yugular derecho.
Se coloca Port-a-Cath; se retira Jackson-Pratt; herida con steri-strips.
Diuresis 0.8 mL/kg/h, balance +350, evacuaciones 2, Bristol 4, gasto por sonda 60 mL.
Reposo relativo, abundantes líquidos, paracetamol por razón necesaria, datos de alarma explicados.
Dieta blanda: (caldo de pollo|gelatina|arroz|manzana|{food}), nada de picante ni café.
Desayuna pan dulce y café, come {food}, cena {food}; dos refrescos al día.
(Toma|Tomaba) té de (hierbabuena|manzanilla|hierba de San Juan|árnica|boldo) y {brandrug}.
Se automedicó con {drug} y Vicks VapoRub, sin mejoría.
Le sobaron el empacho y le hicieron una limpia con huevo y ruda, sin daño.
Se atiende con (sobadora|partera|curandero|botánica) además de esta consulta; se respeta.
Fiebre de 39 desde {reltime}, exantema, artralgias; brote de dengue en el barrio, avisado a {body}.
La {body} recomienda (refuerzo|dosis única|aislamiento) según {guideline}.
La OMS declaró la emergencia en {year}; el CDC cambió la guía después.
Está afiliada al IMSS y también va por el Seguro Popular de antes; no tiene INSABI.
Tiene Medicaid de emergencia; no califica para Medicare; le negaron SNAP.
Requiere intérprete de {language}; el formulario va en español y en inglés.
Cuenta con tarjeta sanitaria, copago del 40 %, pensión no contributiva y grado II de dependencia.
PAP hace dos años, mamografía BIRADS 2, densitometría con T-score -2.6, colonoscopia pendiente.
Vacunas: Tdap {year}, influenza este otoño, neumococo 20, Shingrix dos dosis, COVID Moderna.
Esquema completo para la edad: BCG, hexavalente, rotavirus, SRP, varicela.
Peso en percentil {percent}, talla en percentil {percent}, perímetro cefálico de 44 cm, Denver normal.
Lactancia materna exclusiva, gatea, dice mamá y papá, duerme diez horas.
Control de niño sano de {agemonths} meses, dientes dos, fontanela normotensa.
Silverman 2, Apgar 8/9, Capurro de 39 semanas, Ballard 38, talla 50 cm.
Embarazo de (12|24|34|38.2) semanas por FUM, FCF 142, FU 30 cm, sin pérdidas, Bishop 6.
Puerperio de 5 días, loquios normales, mamas turgentes, episiotomía limpia.
Ansiedad con crisis de pánico, insomnio de conciliación, come poco, llora "por todo".
Sin ideación suicida ni homicida, juicio conservado, insight parcial, CAGE 1 de 4.
Consumo de alcohol AUDIT 12: seis cervezas cada fin de semana, marihuana a los {age}, niega otras.
Se entrega folleto y se explica el plan; repite las indicaciones con sus palabras.
Se envía a {specialty} y a nutrición; próxima cita en {duration} con laboratorios.
Se solicita {test}, {test} y valoración por {specialty}.
Se suspende {drug} por {symptom}; se cambia a {drug} {dose} {freq}.
Contrarreferencia recibida: continuar {drug}, repetir {lab} en tres meses, vigilar {symptom}.
Sin cambios respecto al estudio de {year}; nódulo de 6 mm, Fleischner, TC en un año.
RM lumbar: protrusión L4-L5, Modic I, estenosis leve, sin mielopatía.
ECG: ritmo sinusal, QTc 452 ms, hemibloqueo anterior, sin Q; ECO con FEVI 45 %.
NYHA II, Killip I, Canadian II, Forrester I, KDIGO G3b A2, GOLD 3 grupo E.
Gota tofácea en el dedo gordo, ácido úrico 9.4, alopurinol 300, colchicina si duele.
Herpes zóster en T6, aciclovir 800 mg cinco veces al día, pregabalina 75 de noche.
Úlcera de Wagner 2 en pie izquierdo, pulso pedio débil, Charcot descartado, curación diaria.
Hernia de Spiegel, hernia de Bochdalek o hernia de hiato: pedir TAC.
Mal de Chagas en estudio, megacolon, ELISA positiva, Machado-Guerreiro pendiente.
Tamiz metabólico, auditivo y cardiaco normales; maniobra de Ortolani y de Barlow negativas.
PACIENTE ESTABLE, SIN DATOS DE ALARMA, SE EGRESA CON {drug} Y CITA EN {duration}.
MOTIVO DE CONSULTA: {symptom}. ENFERMEDAD ACTUAL: {duration} DE EVOLUCIÓN.
S/V: {vital}. EF: OK. LABS: {lab} {labvalue}. PLAN: {drug}, OBSERVACIÓN, RHP.
APP: HTA, DM2, ERC. AHF: CA DE MAMA. AQX: NEGADOS. AGO: G2P2. ALERGIAS: NEGADAS.
dx {condition}, tx {drug} {dose}, px estable, rx control en {duration}, ic a {specialty}
px masc {age} a c/ {symptom} + {symptom} x {duration}, afebril, hidratado, glasgow 15
Cambio de vendaje el {weekday} y el {weekday}; retiro de puntos en siete días.
La consulta de los {weekday} empieza a {clock}; los niños pasan primero.
El dolor empeora (por la noche|al subir escaleras|en ayunas|con el frío) y mejora con {drug}.
Lo despierta la tos, duerme con tres almohadas, se cansa a media cuadra.
Le (arde|pica|duele) {bodypart} desde {reltime}; no (se golpeó|comió nada raro|tiene fiebre).
Hace {duration} que no evacúa; estreñimiento crónico, toma psyllium y ciruela.
Hace {duration} tuvo COVID; desde entonces {symptom} y niebla mental.
En {year} le dijeron que tenía {condition}, pero nunca tomó tratamiento.
Tiene {age} años y su {relation} {age}; los dos con presión alta.
Camina {number} cuadras, sube dos pisos, usa bastón en la mano izquierda.
Usó {drug} en {year} por {condition}; lo dejó por {symptom} y por caro.
El cateterismo de {year} mostró lesión del 70 % en la DA; stent farmacoactivo, DAPT 12 meses.
Participó en {trial}; no recuerda si tomaba {drug} o placebo.
Cloro 500 ppm, guantes, bata, N95; precauciones por {organism}.
Nutrición: 1,800 kcal, 60 % hidratos, sodio menor de 2 g, agua dos litros.
Curva de tolerancia: 92, 186, 158, 121 mg/dL; diabetes gestacional A1.
HbA1c {percent} % \(antes 9.8 %\), LDL 131, HDL 38, triglicéridos 286, microalbuminuria 45.
FEV1 58 %, FVC 74 %, relación 0.62, respuesta a salbutamol de 240 mL.
Hoja de alta: reposo 3 días, baño diario, no cargar más de 5 kg, caminar.
Cese tutelar: sin aminas, PAM 72, lactato 1.4, RASS -1, CPOT 2, VM en CPAP.
Signos de alarma: dolor de cabeza intenso, luces, zumbido de oídos, hinchazón, sangrado.
Mantenga la herida seca, no use alcohol ni mertiolate, regrese si sale pus.
Se retira el yeso; rigidez de {bodypart}, se indica fisioterapia tres veces por semana.
Según {guideline}, {drug} está contraindicado con {condition}.
