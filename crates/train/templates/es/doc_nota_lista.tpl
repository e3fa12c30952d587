# Listas: medicamentos, antecedentes, resultados, órdenes, vacunas.
MEDICAMENTOS\n1. {drug} {dose} {freq}\n2. {drug} {dose} {freq}\n3. {brandrug} {dose}\n4. Aspirina protect 100 mg
MEDICAMENTOS DE {NAME} \(actualizado {DATE}\)\n1. {drug} {dose} {freq}\n2. {drug} {dose}\n3. {brandrug}\nAlergias: {drug}\nContacto: {RELATIVE}, {PHONE}
Mañana: {drug}, {drug}. Mediodía: {drug}. Noche: {drug}, {brandrug}. Si hay dolor: paracetamol 1 g, máximo 3 al día.
{drug.cap} {dose} {freq}; {drug} {dose} {freq}; suspender {drug}.
Alergias: {drug} \(ronchas\), {food} \(hinchazón\), látex \(no\), polen \(sí\).
Antecedentes: {condition} \({year}\), {condition} \({year}\), {procedure} \({year}\), {eponym} \(duda\).
Antecedentes de {LAST}: {condition} \({DATE}\), {procedure} en {FACILITY} \({MONTH}\), transfusión {year}.
LABORATORIO\n{lab}: {labvalue}\n{lab}: {labvalue}\n{lab}: {labvalue} \(H\)\n{lab}: {labvalue} \(L\)\nObservaciones: muestra hemolizada.
LABORATORIO {FACILITY}\nPaciente: {NAME}\nFolio: {ID}\nFecha de toma: {DATE} {clock}\nMédico: {PROVIDER}\n{lab}: {labvalue}\n{lab}: {labvalue}\nValidó: QFB {PROVIDER}, céd. {LICENSE}
Órdenes: {test}, {test}, {test}; interconsulta a {specialty}; dieta blanda; signos cada 4 h.
INDICACIONES\n1. Dieta diabética de 1,500 kcal\n2. Sol. salina 0.9 % 1000 mL p/12 h\n3. {drug} {dose} IV {freq}\n4. Glucometría capilar antes de alimentos\n5. O2 por puntas 3 L\n6. Cuidados generales y signos por turno
INDICACIONES PARA {NAME}, CAMA {number}, {DATE}\n1. Ayuno\n2. {drug} {dose} IV {freq}\n3. Pasa a quirófano a {clock} con {PROVIDER}\n4. Avisar a {RELATIVE}, {PHONE}
CARTILLA DE VACUNACIÓN\nNombre: {NAME}\nCURP: {CURP}\nBCG {DATE} lote {DEVICE}\nHexavalente {DATE}\nNeumocócica {DATE}\nLugar: {FACILITY}
Vacunas pendientes: hepatitis A, varicela, VPH, Tdap; influenza cada año; neumococo a los 65.
PROBLEMAS ACTIVOS\n- {condition}\n- {condition}\n- {eponym}\n- Tabaquismo\n- Obesidad grado II
DIRECTORIO\n{specialty.cap}: Dr. {PROVIDER}, {PHONE}\nFarmacia: {FACILITY}, {PHONE}\nHija: {RELATIVE}, {PHONE}\nVecina: doña {FIRST}, {PHONE}
CONTACTO DE EMERGENCIA\nNombre: {RELATIVE}\nParentesco: {relation}\nTeléfono: {PHONE}\nDomicilio: {ADDRESS}
AGENDA {DATE}\n{clock} {NAME}\n{clock} {NAME.last_first}\n{clock} {FIRST} {LAST} \(primera vez\)\n{clock} {NAME}, control
AGENDA\n8:00 pase de visita\n9:30 curaciones\n11:00 junta\n13:00 comida\n15:00 consulta de {specialty}
Lista de espera de {specialty}: {NAME} \({age}\), {NAME} \({age}\), {NAME.last_first} \({age}\).
Pase de guardia: cama 1 {LAST}, {condition}; cama 2 {LAST}, {procedure}; cama 3 vacía; cama 4 {LAST}, {symptom}.
Pase de guardia: cama 1, {condition}; cama 2, postop de {procedure}; cama 3, vacía; cama 4, {symptom} en estudio.
Comparación de dosis: {drug} {dose}, {drug} {dose}, {drug} {dose}; tomar la más baja.
FAMILIOGRAMA: padre {RELATIVE} \({age}\), madre {RELATIVE} \({AGE90}\), hermanos {FIRST}, {FIRST} y {FIRST}, hijos {FIRST} \({age}\) y {FIRST} \({age}\).
FAMILIOGRAMA: padre finado, madre con {condition}, tres hermanos sanos, dos hijos, separada desde {year}.
Escalas: Barthel 80, Lawton 5, Tinetti 18, MNA 11, Gijón 12, Norton 16.
Puntajes: Alvarado 8, Ranson 3, BISAP 2, Atlanta leve, Balthazar C.
Riesgos: Framingham 14 %, Findrisc 16, Caprini 6, Padua 4, Wells 1.5.
DIAGNÓSTICOS: 1\) {condition}; 2\) {condition}; 3\) {eponym}. PLAN: 1\) {drug}; 2\) {test}; 3\) {specialty}.
Compras: {food}, {food}, pañales, {brand}, tiras para el azúcar, gasas, alcohol.
Dieta de {FIRST}: desayuno {food}; comida {food}; cena {food}; nada de {food}. {PROVIDER}, nutrióloga.
Dieta: desayuno {food}; media mañana {food}; comida {food} con ensalada; cena {food}. Agua, nada de jugos.
Material: Foley 16, Penrose 1/2, Vicryl 3-0, Prolene 4-0, Kocher curvas, Allis, Kelly, separador de Farabeuf, Balfour, Richardson.
Soluciones: Hartmann, Ringer, glucosada al 5 %, fisiológica, manitol al 20 %, Haemaccel.
Plantas que toma: {food}, manzanilla, hierba de San Juan, sábila, moringa, cola de caballo, uña de gato.
Pendientes: hablar con {RELATIVE} \({PHONE}\), pedir {test} a {FACILITY}, recoger el disco de {NAME}.
Pendientes: recoger disco de la tomografía, firmar consentimiento, repetir potasio a las 6, avisar al banco de sangre.
Estudio {ID}: sujeto {INITIALS}, visita {number}, {DATE}; {vital}; eventos: {symptom} \(leve\).
Estudio {trial}: criterios de inclusión, {age} a 80 años, {condition}, {lab} mayor de {labvalue}; exclusión, {condition}.
Código de barras {ID}, tubo lila; {NAME.last_first}; {DOB}; {DATE} {clock}; {FACILITY}.
VALIJA: gasas, guantes, jeringas de 5 y 10, solución Hartmann, glucómetro, baumanómetro, cinta, tijeras de Lister.
Hoja de glucosas: lunes 142, martes 156, miércoles 138, jueves 201 \(pastel\), viernes 150, sábado 160, domingo 144.
Hoja de presiones de {NAME} \({DATE.md} a {DATE.md}\): 142/88, 138/84, 151/90, 129/79.
