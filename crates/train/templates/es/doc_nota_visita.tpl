# Notas enteras: consulta, urgencias, ingreso, alta, enfermería, trabajo social, teléfono.
NOTA DE EVOLUCIÓN\nPaciente: {NAME}\nEdad: {age} años   Expediente: {MRN}\nFecha: {DATE}  Hora: {clock}\nS: refiere {symptom} (desde el {DATE.md}|de {duration} de evolución).\nO: {vital}, FC 88, afebril. Abdomen blando.\nA: {condition}.\nP: {drug} {dose} {freq}, {test}, cita en {duration}.\nDr. {PROVIDER}, céd. prof. {LICENSE}
S: masc de {age} a, {FIRST}, con {symptom} x {duration}. Niega {symptom}.\nO: {vital}, T 37.1. CsPs ventilados.\nA: {condition}\nP: {drug} {dose}. Reconsulta (el {DATE.md}|en 2 semanas). {PROVIDER}
INFORME DE URGENCIAS\nHospital: {FACILITY}\nPaciente: {NAME.last_first}  NHC: {MRN}  F. nac.: {DOB}\nFecha de ingreso: {DATE} {clock}\nMotivo de consulta: {symptom}\nAntecedentes: {condition}, {condition}. Alergias: {drug}.\nExploración: {vital}, Glasgow 15, ACP normal.\nPruebas: {lab} {labvalue}, ECG sin alteraciones.\nJC: {condition}\nTratamiento: {drug} {dose} {freq}. Control por su MAP. Fdo.: {PROVIDER}, n.º col. {LICENSE}
HISTORIA CLÍNICA\nNombre: {NAME}\nFecha de nacimiento: {DOB} \({age} años\)\nLugar de nacimiento: {CITY}, {state}\nOcupación: {occupation} en {EMPLOYER}\nDomicilio: {ADDRESS}\nTeléfono: {PHONE}\nReligión: católica\nAHF: madre con {condition}; padre finado por {eponym}.\nAPNP: tabaquismo negado.\nAPP: {condition} desde {year}, {procedure} en {year}.\nPA: inicia el {DATE} con {symptom}.
NOTA DE INGRESO {DATE} {clock}\nFemenino de {age} años, {NAME}, originaria de {CITY}. Ingresa por {symptom}. Antecedente de {condition}. EF: {vital}, Murphy positivo, McBurney negativo. Plan: ayuno, Hartmann 1000 mL/8 h, {drug} {dose} IV {freq}, USG. Familiar: {RELATIVE} \({relation}\), {PHONE}.
NOTA DE ALTA\n{NAME}, {MRN}. Ingreso: {DATE}. Egreso: {DATE}. Servicio: {specialty}. Dx: {condition}. Evolución sin complicaciones; {procedure} el {DATE.md} por {PROVIDER} sin incidentes. Se va con {drug} {dose} {freq} y cita en {FACILITY} el {DATE} a {clock}.
EPICRISIS: paciente {INITIALS}, {age} años, {CITY}; cursó con {condition} y {condition}, manejada por {PROVIDER} con {drug}; alta el {DATE} a {FACILITY}.
NOTA DE ENFERMERÍA, turno nocturno: paciente {LAST}, cama 3{number}, {vital}, tranquila, canalizada en antebrazo, diuresis 400 mL. Se administra {drug} {dose} a {clock}. Familiar {RELATIVE} en sala. Enf. {PROVIDER}
Nota de enfermería: recibo paciente en cama 12, consciente, vía permeable, Foley a derivación, dolor 4/10. Se da {drug}. Barandales arriba. Sin cambios.
TRABAJO SOCIAL. Se entrevista a {RELATIVE}, {relation} de {NAME}. Viven en {STREET}, {NEIGHBORHOOD}, {CITY}, con {number} personas. Ingreso de 2,800 a la semana en {EMPLOYER}. Nivel 2. Redes: comadre {RELATIVE}, {PHONE}. Lic. {PROVIDER}
Trabajo social: vivienda prestada, agua entubada, luz irregular, sin drenaje; red familiar débil; ingreso variable. Se orienta sobre apoyos y se canaliza.
LLAMADA {DATE} {clock}: llama {RELATIVE} \({PHONE}\), {relation} de {NAME}. Refiere {symptom} {reltime}. Se indica {drug}. Si no mejora, acudir a {FACILITY}. {PROVIDER}, RN
Llamada: madre refiere fiebre de 38.4 y dos vómitos, niño activo, moja pañales. Se explica suero oral y datos de alarma. Llamará si empeora.
TRIAGE: VERDE. {symptom.cap}, {duration}. {vital}. Dolor 3/10. Alergias: negadas. Camina, habla frases completas. Pasa a sala B.
Consulta de {specialty} - {FACILITY}\n{DATE}\n{NAME.last_first} \({age}\)\nVariz esofágica grado II. Child B. Propranolol. Endoscopia en 6 meses.\n{PROVIDER} / {PROVIDER}
CONTROL PRENATAL #4\nNombre: {NAME}  G2 P1  FUM {DATE}  FPP {DATE}\nSDG 26.4, peso 68.2, TA 110/70, FU 25, FCF 148, movimientos +\nSe pide curva de glucosa. Próxima: {DATE.md}. Partera/enf. {PROVIDER}, {FACILITY}
CONTROL DE NIÑO SANO\n{FIRST} {LAST} {LAST}, {agemonths} meses, nacid(o|a) {DOB}, CURP {CURP}\nPeso 9.2 kg, talla 74 cm, PC 45\nCome papillas, gatea. Vacunas al día: {DATE.md}. Mamá: {RELATIVE}.
CONTROL DE NIÑO SANO, {agemonths} meses. Peso 9.2 \(p50\), talla 74 \(p40\), PC 45. Sonrisa social, sostén cefálico, pinza fina. Plan: hierro, vitamina D, suspender biberón nocturno.
CARTA DE REFERENCIA\nDe: {PROVIDER}, {FACILITY}\nPara: {PROVIDER}, {specialty}, {FACILITY}\nRe: {NAME}, nac. {DOB}\nEstimada colega: le envío a este paciente de {age} años con {condition}; {lab} {labvalue} el {DATE}. Agradezco su valoración.
Estimado colega: agradezco la valoración del paciente que conoce por {condition}. Desde {year} ha tenido {symptom}, tolera {drug} {dose}, y no ha requerido hospitalización. Un saludo cordial.
Hoja quirúrgica. Paciente {NAME}, {MRN}. Fecha {DATE}. Cirugía: {procedure}. Cirujano: {PROVIDER}. Ayudante: {PROVIDER}. Anestesiólogo: {PROVIDER}. Hallazgos: {condition}. Sangrado 80 mL. Prótesis {DEVICE}. Cuenta completa.
Hoja quirúrgica: {procedure}, técnica de Bassini modificada, sutura Vicryl 2-0, Prolene en piel, sangrado de 40 mL, gasas completas. Pasa a recuperación con Aldrete 9.
Hoja quirúrgica: cesárea tipo Kerr por presentación pélvica, Pfannenstiel, RN Apgar 9/9, útero tónico, Keith en piel. Sin incidentes.
INFORME DE ALTA PSIQUIATRÍA: {NAME} \({NIF}\), {age} años, de {CITY}. Ingreso involuntario el {DATE} \(auto {ID}\). Diagnóstico: {condition}. Alta con {drug}. Seguimiento en {FACILITY}, Dr. {PROVIDER}. Contacto: {RELATIVE}, {PHONE}.
CENTRO DE SALUD {FACILITY}\nMédico: {PROVIDER}\nPaciente: {NAME}  CIP {PLAN}\nITCC por {condition} desde {DATE}; confirmación n.º {number}. Empresa: {EMPLOYER}.
Informe del 112: aviso a {clock} desde {STREET}, {CITY}. Varón, {age} años, identificado como {NAME} \(DNI {NIF}\). Parada presenciada por su {relation}, {RELATIVE}. RCP 18 min. Traslado a {FACILITY}.
Nota: paciente sin identificar, unos {age} años, hallado en {STREET}; sin documentos; tatuaje con nombre de {FIRST}. Glasgow 9. Tox pendiente.
Nota de adicciones: {FIRST}, {age}, residente del anexo en {CITY}, (sobrio|sin consumo) desde {DATE.md}, padrino {NICK}. {drug} {dose}. Meta: regresar con {RELATIVE} y volver a {EMPLOYER}.
Psicología, sesión {number}: {FIRST} platica de su {relation} {RELATIVE}, de la mudanza de {CITY} a {CITY} y del {HOLIDAY} sin su familia. Llanto fácil. Tarea: diario.
Psicología, sesión {number}: trabaja duelo, culpa y sueño. Respiración diafragmática. Beck 21. Sin riesgo. Tarea: registrar pensamientos.
Fisioterapia {DATE}: {LAST}, {age} años, postop de {bodypart}, flexión 95°, dolor 2/10, muletas. Ejercicios en casa. {PROVIDER}, PT
Fisioterapia: flexión 95°, extensión -5°, cuádriceps 4/5, Lachman negativo, cajón anterior negativo, dolor 2/10. Hielo, TENS, bicicleta diez minutos.
Nutrición: {NAME}, {age} años, IMC 34, come {food} y {food}, camina en {NEIGHBORHOOD}. Plan de 1,500 kcal. Cita {DATE.md}. Lic. {PROVIDER}
Nutrición: IMC 34, cintura 108, recordatorio de 24 horas: café con pan, {food}, refresco de 600 mL, {food} en la cena. Plan de 1,500 kcal, plato del buen comer.
Odontología: {NAME}, pieza 36 con caries, Rx {DATE}, se extrae la 38; amoxicilina 500. Tel. {PHONE}.
Odontología: pieza 36 con caries profunda, endodoncia y corona; periodontitis moderada. Amoxicilina 500 c/8 h por 7 días.
CERTIFICADO DE DEFUNCIÓN \(borrador\): {NAME}, {AGE90} años, falleció el {DATE} a {clock} en {STREET}, {CITY}. Causa: {condition}. Médico {PROVIDER}, {LICENSE}.
VALORACIÓN GERIÁTRICA\n{NAME}, {AGE90} años, viuda de {LAST}, vive en {FACILITY}. Barthel 60, Lawton 3, MMSE 20. Cuidadora: {RELATIVE}, hija, {PHONE}. Voluntades anticipadas {DATE}.
Dermatología: lesión de 8 mm en {bodypart}, bordes irregulares, ABCDE positivo, Breslow pendiente. Biopsia {ID} de {NAME} enviada el {DATE.md}.
Dermatología: lesión de 8 mm en {bodypart}, bordes irregulares, dermatoscopia con red atípica. Breslow 0.6, Clark II. Ampliar márgenes a 1 cm.
REPORTE DE PATOLOGÍA {ID}\nNombre: {NAME.last_first}, {age}a, {MRN}\nRecibido {DATE}\nMaterial: {bodypart}\nDx: {condition}\n{PROVIDER}, patóloga
Reporte de ultrasonido\n{FACILITY}, {DATE}\nPaciente {NAME}\nHígado con esteatosis grado II, vesícula con litos de 12 mm, riñones normales.\nDra. {PROVIDER}
Ultrasonido: hígado con esteatosis grado II, vesícula con litos de 12 mm, riñones normales, bazo de 11 cm. Correlacionar con la clínica.
Resonancia {DATE}: {NAME}, {age} años. Hernia L5-S1, sin mielopatía. Comparada con {DATE}. {PROVIDER}, MD
Visita domiciliaria a {STREET}, {NEIGHBORHOOD}: atiende {RELATIVE}. {NAME} encamado, úlcera sacra grado II, oxígeno 2 L. Farmacia {FACILITY}. Próxima {DATE.md}.
Salud del trabajador: {NAME}, puesto {occupation}, empresa {EMPLOYER}, ingreso {DATE}. Audiometría con trauma acústico leve. APTO. Dr. {PROVIDER}.
Salud escolar: {SCHOOL}, {DATE}; {FIRST} {LAST}, {age} años, 20/40 OD, 20/30 OI; avisar a {RELATIVE}, {PHONE}.
Reporte de caso de dengue: {INITIALS}, {age} años, {NEIGHBORHOOD}, {CITY}, inicio {DATE}, NS1+, plaquetas 92 mil, hospitalizado en {FACILITY}. Folio {ID}.
Brote en {SCHOOL}, {CITY}: {number} niños con {symptom} desde el {DATE.md}; comieron {food} en el comedor de {EMPLOYER}. Avisar a {body} y a {PROVIDER}.
Brote en un comedor: {number} niños con {symptom}, comieron {food}. Coprocultivo con {organism}. Aviso a {body}. Sin hospitalizados.
TELECONSULTA. {NAME} se conecta desde {CITY}. Correo {EMAIL}. Usuario {USERNAME}. {symptom.cap} {reltime}. Se envía receta a {FACILITY}. {DATE}
Autopsia {ID}: {NAME}, {age} años, masculino; trasladado de {FACILITY} el {DATE}; lesiones en {bodypart}; perito {PROVIDER}.
Valoración preanestésica: {LAST}, {age} años, ASA II, Mallampati 3, ayuno 8 h, alergia a {drug}, cirugía el {DATE.md} a {clock}.
Valoración preanestésica: ASA II, Mallampati 3, Patil-Aldreti 2, Bellhouse-Doré 1, NYHA I, ayuno de 8 h. Riesgo de Goldman clase I.
HOJA DE CONSULTA EXTERNA CLÍNICA {FACILITY} Paciente: {NAME} Afiliación {NSS} Edad {age} Sexo F TA 128/76 Peso 71 Dx: {condition} Tx: {drug} {dose} c/12 h. Cita: {DATE}
Diabetes: {NAME}, {PLAN}, HbA1c {percent} %, fondo de ojo {DATE}, pie diabético Wagner 1. Subir {drug} a {dose}. Educadora {PROVIDER}.
