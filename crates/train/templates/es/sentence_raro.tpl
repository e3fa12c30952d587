# Datos en lugares inesperados: citas, firmas, correos reenviados, notas al margen, dictado.
(Dictado|Transcripción): punto y aparte, paciente {NAME}, coma, {age} años, coma, {symptom}, punto.
Nombre {FIRST} apellido {LAST} segundo apellido {LAST} edad {age} teléfono {PHONE} punto.
De: {NAME} <{EMAIL}>\nEnviado: {DATE} {clock}\nPara: {PROVIDER}\nAsunto: {symptom}
El {DATE}, {NAME} escribió: "ya no aguanto {symptom}".
-----\n{PROVIDER}\n{specialty.cap}, {FACILITY}\n{STREET}, {CITY}\nTel. {PHONE} / {EMAIL}
P. D.: {FIRST} le manda saludos; su número nuevo es {PHONE}.
Nota al margen: preguntar a {RELATIVE} si {FIRST} {LAST} es el mismo que {NICK}.
"{FIRST}, {FIRST}", repetía; no reconoce a {RELATIVE} ni sabe que está en {CITY}.
Desorientado: dice que está en {CITY}, que es {MONTH} y que su {relation} {RELATIVE} vive.
Canta, llama a {FIRST}, pide irse a {STREET}, que era la casa de sus papás en {CITY}.
Tatuaje en el brazo: "{FIRST} y {FIRST}", con fecha {DATE}.
Pulsera del hotel de {CITY}, recibo de {EMPLOYER} y credencial de {SCHOOL} a nombre de {NAME}.
La etiqueta del frasco: {NAME}, {drug} {dose}, {FACILITY}, Rx {ID}, {DATE}.
(El sobre|La caja) decía: {NAME}, {ADDRESS}.
Archivo adjunto: {LAST}_{FIRST}_{year}.pdf, subido por {USERNAME}.
El GPS lo ubicó en {STREET}; su reloj \(serie {DEVICE}\) marcó 142 latidos.
La cámara de {EMPLOYER} lo grabó caer a {clock}; testigo {RELATIVE}.
Publicó en su página \({URL}\) que {FACILITY} la trató mal; firma {USERNAME}.
Me etiquetaron como {USERNAME}; la foto es de {FIRST} en {FACILITY}.
El Uber, placas {PLATE}, chofer {RELATIVE}, me dejó en {STREET} y no en {FACILITY}.
Equipo: {PROVIDER} \(jefe\), {PROVIDER}, {PROVIDER} y {PROVIDER}; paciente {LAST}.
Presentes: {PROVIDER.last}, {PROVIDER.last}, {RELATIVE} \({relation}\) y el intérprete {RELATIVE}.
cc: {PROVIDER}, {FACILITY}; {PROVIDER}, {CITY}.
Elaboró {INITIALS}, revisó {PROVIDER}, fecha {DATE}.
Se corrige nota previa: donde dice {LAST} debe decir {LAST}; donde dice {DATE.md}, {DATE.md}.
Traducción del acta: "{NAME}, hija de {RELATIVE} y de {RELATIVE}, nació en {CITY} el {DOB}".
En su pasaporte es {NAME}, en la cartilla {NAME.last_first} y en casa {NICK}.
Ni {LAST} ni {LAST}: el apellido correcto es {LAST}, con {FIRST} de nombre.
Entre {FIRST}, {RELATIVE} y yo juntamos para {procedure}.
Que {RELATIVE} no sepa; que {RELATIVE} sí; que {PROVIDER.last} decida.
¿{FIRST}? ¿{FIRST} {LAST}? Pase al consultorio {number}.
¡{FIRST}, no te quites el suero!, le grita {RELATIVE}.
Paciente: "me llamo {FIRST}, vivo en {CITY}, hoy es {weekday}"; (orientado|fallan dos).
{AGE90} años tiene {FIRST} y {AGE90} su hermana; las dos de {CITY}.
En {CITY}, donde {LAST} nació, y en {CITY}, donde vive, hay brote.
{LAST}-{LAST}, {FIRST}-{FIRST}; guiones en el sistema, sin guiones en la tarjeta.
{MRN} / {NAME.last_first} / {DOB} / {PLAN} / {PROVIDER.last}
{NAME};{DOB};{PHONE};{EMAIL};{CITY};{ZIP}
nombre={NAME}&nac={DOB}&tel={PHONE}
{CITY}, {DATE}. Querida doctora {PROVIDER.last}: {FIRST} ya camina. Su {relation}, {RELATIVE}.
(Recado|Mensaje) para {PROVIDER}: llamó {RELATIVE} de {FACILITY}, por {LAST}.
