# Fechas y edades en español, junto a tiempos que no identifican.
El {DATE} (empezó|inició) con {symptom}; (hace tres días|ayer) se agregó {symptom}.
(Cita|Control|Revisión) el {weekday} {DATE.md} a {clock} con {PROVIDER}.
Del {DATE.md} al {DATE.md} (estuvo|estuve) en cama.
Desde {MONTH} (baja|bajé) {number} kilos sin hacer dieta.
En {MONTH} de ese año (murió|falleció) su {relation}; en {year} se casó.
Entre {MONTH} y {MONTH} tomó {drug}; lo dejó por {symptom}.
(Nació|Nacido|Nacida) el {DOB} (de parto normal|por cesárea|en casa con partera).
F. nac. {DOB}, {age} años, sexo (M|F).
Fecha de nacimiento: {DOB} \(edad: {age}\).
Nací el {DOB} y mi {relation} el {DOB}.
FUM: {DATE}; FPP: {DATE}; (SDG|EG) 31.2.
Ingreso: {DATE}. Egreso: {DATE}. Estancia: {number} días.
Última dosis: {DATE} a {clock}. Próxima: {DATE}.
Vacunas: {DATE} \(1.ª\), {DATE} \(2.ª\), {DATE} \(refuerzo\).
{DATE}: {lab} {labvalue}. {DATE}: {lab} {labvalue}. {DATE}: {labvalue}.
{DATE} {clock} {vital}; {DATE} {clock} {vital}.
(Lunes|Martes|Viernes) {DATE.md}: {symptom}; (miércoles|sábado) {DATE.md}: mejor.
El puro {HOLIDAY} me (cayó|dio) {symptom} y en urgencias no había nadie.
(Pasando|Después de|Antes de) {HOLIDAY} le hacen {procedure}.
Comió (demasiado|de todo) en {HOLIDAY} y amaneció con {symptom}.
No baja de peso desde {HOLIDAY}.
Me operaron en {HOLIDAY}, imagínese, con la familia en la sala de espera.
Cumplió {AGE90} el {DATE.md}; todavía (teje|baila|maneja).
Tiene {AGE90} años y (oye bien|está lúcida|vive sola|come de todo).
Mi bisabuela de {AGE90} años toma {drug} y un tequilita.
Paciente de {AGE90} a., {vital}, (encamado|frágil|independiente).
Falleció a la edad de {AGE90} años el {DATE}.
Varón de {AGE90} años con {condition}; su esposa, de {age}.
Nonagenaria \({AGE90}\) con fractura de cadera; su hija tiene {age}.
A los {AGE90} se operó de cataratas; a los {age}, de la próstata.
el {DATE.md} me pusieron la vacuna y el {DATE.md} ya tenia {symptom}
me bajo la regla el {DATE.md} y otra vez el {DATE.md} es normal?
(Mañana|Pasado mañana), {DATE.md}, me toca {test}.
A más tardar el {DATE.md}; si no, hasta {MONTH}.
Quedó para el {DATE} pero me la movieron al {DATE}, luego al {weekday}.
La receta vence el {DATE}; la aprobación, en {MONTH}.
Se casó en {MONTH}, se embarazó en {MONTH} y perdió al bebé el {DATE}.
Cada año por {MONTH} le da {symptom}; este año empezó el {DATE.md}.
Llegó a este país el {DATE}, con {age} años.
Accidente: {DATE}, {clock}; dolor desde entonces, 6/10.
Cirugía programada: {DATE}. Ayuno desde las 12 de la noche. Llegar a {clock}.
Citología {DATE}: ASC-US. VPH 16 positivo. Colposcopia {DATE}.
INCAPACIDAD DEL {DATE} AL {DATE}, {number} DÍAS.
A {DATE}, en {CITY}.
Hace tres días, hace dos semanas, el mes pasado: siempre en la noche y siempre el mismo dolor.
Empezó (anteayer|antier|antes de ayer|la semana antepasada), como a las cuatro.
Desde chiquita, desde los quince, desde que nació mi primer hijo tengo {symptom}.
Hace {duration} que no (menstrúa|orina bien|duerme); antes, cada 28 días.
En {year} fue la primera vez, en {year} la segunda y ahora otra vez.
De {age} a {age} años fumó; a los {age} le dio un infarto.
El año pasado por estas fechas estaba igual; dura {duration} y se quita.
La próxima semana o la que sigue; cualquier lunes está bien, menos festivos.
Entre semana trabajo; sábado y domingo puedo, por la mañana.
Tres veces por semana, lunes, miércoles y viernes, cuatro horas de diálisis.
Dosis a las 8, a las 14 y a las 22; 24 horas sin fiebre antes de regresar.
Duración: 3-4 días; intervalo: 1/2 hora; escala: 4/10; relación 2/1; fuerza 3/5.
TA 12/8 en casa, 13/9 en la farmacia, 140/90 aquí.
Visión 20/40 y 20/20; lentes de +2.50; presión del ojo 14/16.
1/2 tableta, 1 1/2 cucharadas, 3/4 de taza, 1-0-1, 0-0-1.
Niño de {age} años y 3 meses; bebé de 6 semanas; recién nacida de 12 horas.
Un señor de {age}, una señora de {age} y un joven de {age} llegaron juntos.
A los {age} la quinceañera; a los {age} la abuela: las dos con anemia.
El siglo pasado, en los ochenta, en los años 70, en {year}: ya había {condition}.
Grupo de 18 a 45 años; mayores de 65; menores de 5; entre 2 y 12 meses.
