# Preguntas de médicos y enfermeras a un buscador o a un compañero, con datos de un paciente.
Paciente {NAME} de {age} años, NHC {MRN}, acude a {FACILITY} el {DATE} por {symptom} de {duration} de evolución. ¿(Diagnóstico diferencial|Qué estudios pido|Siguiente paso)?
{NAME}, {age} años, {occupation} de {CITY}, con {condition} en tratamiento con {drug} {dose} {freq}. {lab} de {labvalue} el {DATE.md}. ¿(Ajusto la dosis|Cambio a {drug}|Agrego {drug})?
¿(Puedo|Se puede) dar {drug} a la (señora|Sra.|paciente) {LAST}, {age} años, con {condition} y creatinina de 1.8?
Masculino de {age} años, {NAME}, originario de {CITY}, {state}, ({occupation}|pensionado), con {symptom} desde el {DATE}. {vital}. ¿Manejo?
Femenino de {age} años de nombre {NAME}, residente en {CITY}, ingresó a {FACILITY} el {DATE} con {condition}. ¿Criterios de egreso?
Mi paciente {FIRST} {LAST} (expediente {MRN}|NSS {NSS}|exp. {MRN}) no tolera {drug}. ¿Alternativa según {guideline}?
La paciente de la cama (4|12|203), {LAST}, {age} a, postop de {procedure} del {DATE.md}, hace fiebre de 38.5. ¿Qué cubro?
¿Cuándo repetir {test} en {NAME.last_first}, con {condition} diagnosticada en {MONTH} en {FACILITY}?
Don {FIRST} {LAST}, {AGE90} años, vive solo en {STREET}, toma {drug} y {drug}, se cayó el {DATE.md}. ¿Suspender el anticoagulante?
Doña {FIRST}, {AGE90} años, institucionalizada en {FACILITY}, con {condition}. ¿Tiene sentido seguir con la estatina?
Resume (la historia|el caso|el expediente) de {NAME} \(nac. {DOB}\): {condition} en {year}, {procedure} el {DATE}, {drug} desde {MONTH}.
Redacta (una carta|un informe|una nota) de referencia para {NAME}, {age} años, dirigida (al Dr.|a la Dra.) {PROVIDER} de {specialty} en {FACILITY}, por {condition} con {lab} {labvalue}.
(Redacta|Escribe|Ayúdame con) un mensaje para los padres de {FIRST} \({age} años\) sobre {condition}; la mamá se llama {RELATIVE} y habla {language}.
Escribe instrucciones de alta en español sencillo para {NAME}: {drug} {dose} {freq}, cita con {PROVIDER.last} el {DATE}, llamar al {PHONE} si hay {symptom}.
¿Qué código CIE-10 uso para {NAME}, NHC {MRN}, con {condition} y {condition}?
Pte. {INITIALS}, {age} a, NHC {MRN}: {symptom} + {symptom}, {lab} {labvalue}. ¿Ingreso o alta con {drug}?
{FIRST} {LAST}, {age}, DM2 de {number} años de evolución, HbA1c {percent}%, trabaja en {EMPLOYER}, turnos de noche. ¿Insulina basal o {drug}?
Recién nacido hijo de {RELATIVE}, nacido el {DATE} en {FACILITY}, Apgar 8/9, peso 2,950 g, madre con {condition}. ¿Profilaxis?
Gestante {NAME}, {age} años, FUM {DATE}, G3P2, de {CITY}, TA 150/98 y proteinuria. ¿{drug} o {drug}?
La Dra. {PROVIDER} inició {drug} a {NAME} el {DATE}; hoy {symptom}. ¿Reacción adversa?
El {DATE.md} le pusieron a {LAST} un marcapasos (serie|No.) {DEVICE}; ¿es compatible con resonancia de 3 T?
¿Interacción entre {drug} y {drug}? Paciente {NAME}, {age} años, {PLAN}, con {eponym}.
Compara {drug} y {drug} para (el señor|la señora) {LAST}, {age} años, {nationality}, con {condition}, alergia a {drug}, aclaramiento de 42 mL/min.
{NAME} viajó de {country} a {CITY} el {DATE.md}; ahora {symptom} y {symptom}. ¿Pido gota gruesa, {organism} o serología?
Paciente de {CITY} con picadura de (alacrán|garrapata|araña) el {DATE}, {NAME}, {age} años, CURP {CURP}. ¿Cuántos frascos de suero?
Necesito la dosis de {drug} para {FIRST}, {agemonths} meses, 7.8 kg, hijo de la Sra. {LAST}. ¿{unit}/kg?
¿Qué vacunas le faltan a {FIRST} {LAST}, nacido el {DOB}, alumno de {SCHOOL}? Tiene BCG, pentavalente (2|3) dosis y rotavirus.
{NAME}, profesor de {SCHOOL}, {age} años, con (PPD|Mantoux) de 14 mm y Rx normal. ¿Isoniacida? Teléfono de contacto {PHONE}.
Adolescente {FIRST}, {age} años, de {SCHOOL}, PHQ-A 18, ideación pasiva; la madre, {RELATIVE} \({PHONE}\), está al tanto. ¿Plan de seguridad?
El laboratorio de {FACILITY} reporta {organism} en la muestra {ID} de {NAME}. ¿Duración de {drug}?
La hermana del paciente, {RELATIVE}, con {gene} positivo (probada en {MONTH}|). ¿A {FIRST} le toca resonancia anual?
(Oye|Compa|Colega), ¿tú qué harías con {NAME}, el de {CITY}, {age} años, TVP sin factor aparente, ya con {drug} {dose}? Te marco al {PHONE}.
Buenas tardes, compañeros de {specialty}: consulto por {NAME}, tarjeta {PLAN}, {age} años, {condition} mal controlada, última visita (en {FACILITY}|) el {DATE}.
Interconsulta a {specialty}: {NAME.last_first}, cama 14, ingresado el {DATE} por {condition}. Motivo: {symptom}. Solicita {PROVIDER}, busca 4512.
{NAME}, {age} años, NIF {NIF}, en lista de espera de {procedure} desde {MONTH}. ¿Riesgo quirúrgico ASA III o IV?
Hola, soy {PROVIDER}, residente de {specialty} en {FACILITY}. Tengo un caso: {age} años, {condition}, {lab} {labvalue}. ¿Qué guía uso?
¿Cómo le explico a la familia {LAST} que {FIRST} tiene {eponym}? Son de {CITY} y la abuela, {RELATIVE}, decide todo.
Traduce al español: "Dear {NAME}, your appointment with Dr. {PROVIDER.last} is on {DATE}".
Traduce al {language} las indicaciones de {NAME} \({age} años\): {drug} {dose}, dieta sin sal, regresar el {DATE.md}.
Haz una tabla con los medicamentos de {NAME.last_first}, {MRN}: {drug} {dose} {freq}; {drug} {dose}; {brandrug}.
CASO: {NAME}. EDAD: {age}. PROCEDENCIA: {CITY}, {state}. MC: {symptom}. ¿DX?
CASO CLÍNICO - {INITIALS}, {age} años, {CITY}. {symptom.cap} y {symptom}. Ingreso {DATE}. TAC normal. ¿Punción lumbar?
¿Es notificable un caso de {organism} en {NAME}, cocinero en {EMPLOYER}, {CITY}? ¿A quién aviso en {COUNTY}?
Sra. {LAST}: {AGE90} años, TA 168/70, sin daño a órgano, vive con {RELATIVE} en {NEIGHBORHOOD}. ¿Meta de presión?
La mamá de {FIRST} escribe desde {EMAIL} que sigue con {symptom}. Pesa 11 kg. ¿{drug} cada 6 u 8 horas?
Paciente sin papeles que dice llamarse {NAME}, de {country}, {age} años, encontrado en {STREET} el {DATE}. Glasgow 12. ¿Toxicológico?
Accidente en {STREET}, {CITY}, el {DATE}: {NAME}, conductor, placas {PLATE}, fractura de {bodypart}. ¿Profilaxis tromboembólica?
Dictamen de {NAME}, {occupation} en {EMPLOYER} desde {year}, lesión de {bodypart} el {DATE}, folio {ID}. ¿Porcentaje de incapacidad?
Se perdió el seguimiento de {LAST}; la última dirección es {ADDRESS} y el celular {PHONE} no contesta. {condition} sin tratar. ¿Qué obligación tengo?
¿{drug} es seguro en {FIRST}, {age} años, con déficit de G6PD, familia de {CITY} y {country}?
