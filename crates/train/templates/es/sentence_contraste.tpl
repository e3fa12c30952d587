# Parejas: el mismo molde una vez con un dato que identifica y otra con una palabra corriente.
Pregúntele a {FIRST} por la {drug}.
Pregúntele a (Farmacia|Nutrición|Trabajo Social|Recepción|Rayos X|Caja) por la {drug}.
Mándele el resultado a {LAST}.
Mándele el resultado a (Cardiología|Urgencias|Archivo|Laboratorio|Admisión).
{LAST} (llamó|avisó|ya pasó visita|está de acuerdo).
(Cirugía|Pediatría|Quirófano|Psiquiatría|La UCI|El turno) (llamó|avisó|ya pasó visita|está de acuerdo).
Vive en {CITY}.
Vive en (casa propia|el campo|la calle|un cuarto|{state}|{country}|un albergue|pareja).
Viene de {CITY} con {symptom}.
Viene de (trabajar|lejos|alta|{country}|{state}|la calle|urgencias) con {symptom}.
Trabaja en {EMPLOYER}.
Trabaja en (la obra|casas|el campo|una fábrica|oficina|lo que sale|{state}).
Enfermedad conocida por {PROVIDER.last}.
Enfermedad de (Parkinson|Addison|Graves|Chagas|Kawasaki|Wilson|Paget|Huntington|Pompe|Fabry), conocida.
Signo descrito por {PROVIDER.last} en la nota.
Signo de (Kernig|Brudzinski|Lasègue|Phalen|Tinel|Trousseau|Chvostek|Babinski) en la nota.
Síndrome según la Dra. {PROVIDER.last}.
Síndrome de (Turner|Marfan|Reye|Lynch|Sjögren|Felty|Horner|Down|Noonan|Klinefelter|Prader-Willi).
Prueba que pidió {PROVIDER.last}: {test}.
Prueba de (Coombs|Schirmer|Weber|Rinne|Papanicolaou|Mantoux|Schiller|Snellen): {labvalue}.
Escala que llenó {FIRST}: 14 puntos.
Escala de (Norton|Hamilton|Beck|Zung|Barthel|Braden|Aldrete|Ramsay|Yesavage|Katz): 14 puntos.
Maniobra que hizo {PROVIDER.last}: positiva.
Maniobra de (Valsalva|Heimlich|Epley|Ortolani|Leopold|Credé|Spurling|Adson): positiva.
Operado por {PROVIDER.last} en {year}.
Operado de (Nissen|Whipple|Hartmann|Fontan|Billroth II|Bentall|Roux) en {year}.
Fractura atendida por {PROVIDER.last}.
Fractura de (Colles|Smith|Monteggia|Galeazzi|Bennett|Jones|Pott|Le Fort).
Cáncer de {bodypart}, tía {FIRST}.
Cáncer de mama, tía materna; cáncer de próstata, tío paterno.
Ingresó el {DATE.md}.
Ingresó (el lunes|ayer|de madrugada|hace dos días|sola|en camilla|caminando).
Lo operan en {MONTH}.
Lo operan en (ayunas|cuanto se pueda|la mañana|quirófano 2|dos tiempos).
Nació en {MONTH}.
Nació en (casa|{country}|{year}|ambulancia|parto múltiple|un rancho).
Tiene {AGE90} años.
Tiene {age} años.
Tiene {agemonths} meses.
Cumplió los {AGE90} en su casa.
Cumplió los {age} en su casa.
Llame al {PHONE}.
Llame al 911.
Cita número {ID}.
Cita número 3 de 10.
Termina en {SSN4} su seguro.
Termina en dos semanas su seguro.
La señora {LAST} se queja de {symptom}.
La señora (de la limpieza|mayor|embarazada|de al lado) se queja de {symptom}.
Don {FIRST} está muy grave.
Don (nadie|de lenguas|de gentes) no se hereda: está muy grave.
Doctora {PROVIDER.last}, (ya no aguanto|me duele|ayúdeme).
Doctora, (ya no aguanto|me duele|ayúdeme), por favor, Dios mío.
Mi esposo {FIRST} toma {drug}.
Mi esposo toma {drug} y {drug}, y refresco, y cerveza.
La maestra {LAST} avisó de la fiebre.
La maestra (de inglés|suplente|de kínder|jubilada) avisó de la fiebre.
Según {RELATIVE}, {symptom} desde {reltime}.
Según (la mamá|el padre|la vecina|{guideline}|la guía|el laboratorio), {symptom} desde {reltime}.
Iglesia de {NEIGHBORHOOD}, (misa|vacunas) a las 10.
Iglesia, mercado, escuela y clínica (quedan cerca|quedan lejos).
Usa {brandrug} y se llama {FIRST}.
Usa {brandrug} y se pone {brand} para {symptom}.
{FIRST} es alérgica a {food}.
Es alérgica a {food}, {drug} y {brand}.
Se lo di a {FIRST} con {food}.
Se lo di con {food} y {brand}, no con {drug}.
Está en {FACILITY} desde {reltime}.
Está en (observación|piso|terapia|casa|diálisis|ayuno|reposo) desde {reltime}.
Afiliada a {EMPLOYER}, categoría {occupation}.
Afiliada (al IMSS|al Seguro Social|a Medicare|a Medicaid), categoría {occupation}.
Expediente {MRN}, hoja 2.
Expediente incompleto, hoja 2 de 4.
En {SCHOOL} le dijeron que tiene piojos.
En (la escuela|la guardería|el kínder|la prepa|clase) le dijeron que tiene piojos.
{NAME}: {lab} {labvalue}.
{lab.cap}: {labvalue}. {lab.cap}: {labvalue}. {condition.cap}.
{LAST}, alta; {LAST}, sigue; {LAST}, pasa a piso.
Diabetes, sigue; presión, controlada; asma, pasa a terapia.
De parte de {FIRST}.
De parte de (todos|la familia|sus vecinos|Enfermería|la tarde).
La niña {FIRST} no ve bien.
La niña (chiquita|de los ojos|mayor) no ve bien.
{FIRST} me cuida cuando {RELATIVE} trabaja.
Nadie me cuida cuando {relation} y {relation} trabajan.
Con {FIRST} hay que hablar despacio.
Con (paciencia|calma|señas|intérprete de {language}) hay que hablar despacio.
Cruz en la {STREET}.
Cruz en la radiografía: signo de los huesos cruzados.
{LAST} de {LAST} firmó.
Consentimiento de cirugía firmado.
