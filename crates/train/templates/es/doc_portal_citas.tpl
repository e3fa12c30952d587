# Mensajes al portal sobre citas, resultados y referidos.
(Hola|Buenos días), quisiera (una cita|cambiar mi cita|cancelar la cita) con (el Dr.|la Dra.) {PROVIDER} (del|que tengo el) {DATE.md} a {clock}. Me llamo {NAME}, nací el {DOB}. (Gracias.|Quedo pendiente.)
quiero cancelar la cita del {DATE.md} pq (tengo trabajo|no tengo ride|se me descompuso la troca) me pueden dar otra despues, {FIRST} {PHONE}
¿Tienen cita (para hoy|esta semana|lo antes posible)? Tengo {symptom} {reltime} y (fiebre de 38|no se me quita|cada vez es peor).
Mi hija {FIRST} ({age} años|) tiene cita con {PROVIDER.last} el {DATE} y no (podrá|va a poder) ir porque tiene examen en {SCHOOL}.
No puedo llegar a las 3, salgo del trabajo en {EMPLOYER} a las 4. ¿Hay algo después? {NAME}, {PHONE}
(Me pueden llamar|Llámenme|Márquenme) al {PHONE} o al de mi (esposo|hijo|hermana) {RELATIVE}, {PHONE}, después de las 5.
¿Ya (salieron|están) mis (resultados|análisis|laboratorios) del {DATE.md}? Me los hice en {FACILITY}. Folio {ID}. {NAME}
¿Ya están los resultados de {test}? Me dijeron (3|5|7) días y ya pasaron (10|12|15).
Vi en el portal que mi {lab} salió en {labvalue}. ¿Es grave? (Estoy asustada.|Ando preocupado.|)
Mi {lab} está marcado en rojo, {labvalue}, y el rango dice otra cosa. (Me siento bien.|No tengo síntomas.|No fui en ayunas.) ¿Lo repito?
Me urge el referido para {specialty}. La (aseguranza|reforma|compañía) lo pide antes del {DATE.md}. Plan {PLAN}, paciente {NAME}.
Necesito un referido a {specialty}: sigo con {symptom}, (la rodilla|la espalda|el hombro) no me deja dormir y las terapias no me ayudan.
Buenas tardes, (soy la hija|soy el hijo|soy la esposa) de don {RELATIVE}. ¿A qué hora es su cita del {weekday}? (Vive en {CITY}|Viene de {CITY}) y hay que (traerlo|llevarlo) en silla de ruedas.
¿La cita del {weekday} es en persona o por video? ¿Voy en ayunas? ¿Puedo tomar café?
(Por favor|Favor de) mandarme copia de mi (expediente|historia clínica|récord médico) a {EMAIL} o por correo a {ADDRESS}. {NAME}, DOB {DOB}, {MRN}.
Me mudé de {CITY} a {CITY} el {DATE.md}. Mi nueva dirección es {ADDRESS}. ¿Qué clínica me toca?
Cambié de teléfono: ya no es el {PHONE}, ahora es {PHONE}. Correo: {EMAIL}. Sigo viviendo en {STREET}.
Confirmo mi cita. Llevo mis medicinas, la tarjeta y los estudios. Gracias.
CITA: {NAME}\nFecha: {DATE} Hora: {clock}\nMédico: {PROVIDER}\nLugar: {FACILITY}, {STREET}\nPresentarse 15 minutos antes con identificación y tarjeta.
Recordatorio: {FIRST}, su cita en {FACILITY} es el {weekday} {DATE.md} a {clock}. Responda C para confirmar o llame al {PHONE}.
Recordatorio: venga en ayunas de 8 horas, traiga sus lentes, su lista de medicinas y la orden. Si tiene fiebre o tos, llame antes de venir.
Llegué 10 minutos tarde y la señora {LAST} de recepción ya no me dejó pasar. (Vengo desde {CITY}, dos horas de camino.|) Quiero otra cita con {PROVIDER.last}. {NAME}
Llegué diez minutos tarde y ya no me dejaron pasar. Vengo de muy lejos en bus, con dos niños. No es justo.
La Dra. {PROVIDER} me pidió (una resonancia|una mamografía|un ultrasonido) y en {FACILITY} me la dan hasta {MONTH}. ¿Hay otro lugar?
Me pidieron {test} y me dan hasta dentro de {duration}. ¿Puede esperar tanto? Tengo {condition}.
Hola, I have an appointment el {DATE.md} with Dr. {PROVIDER.last} but no voy a poder porque mi babysitter, {RELATIVE}, canceló. Can I reschedule para el {weekday}?
Hola quería saber si aceptan walk-ins o si ocupo appointment para el flu shot. También para mis kids, de {age} y {age}.
¿Hay alguien que hable español? Mi mamá no (sabe|habla) inglés y (solo|nomás) habla (mixteco|quiché|mam|náhuatl|{language}). Cita: {DATE.md}, {RELATIVE}.
¿Tienen intérprete de {language}? Mi suegra es de {country} y entiende poco el español.
Vivo en {CITY}, {state}, y no tengo (carro|coche|quien me lleve). ¿Me pueden ver por teléfono? {PHONE}
No tengo quien me lleve. ¿Me pueden ver por video? Uso el teléfono de mi hijo y la señal en el campo es mala.
Solicito cambio de médico: no quiero seguir con (el Dr.|la Dra.) {PROVIDER}. Prefiero a {PROVIDER}, que (atendió|vio) a mi (hermana|cuñada) {RELATIVE}.
¿Me podéis dar cita con la matrona? Estoy de (12|20|28) semanas. (SIP|CIP) {PLAN}, móvil {PHONE}. {NAME}
Hola, ¿me podéis adelantar la ecografía? Estoy de (12|20|31) semanas, tengo {symptom} y la TA en 145/95.
Vos me dijiste que volviera en {duration}, pero la secretaria, {RELATIVE}, no me da turno hasta {MONTH}. ¿Me ayudás? {NAME}, DNI {NIF}.
Perdón la molestia, ¿atienden los sábados? Trabajo de lunes a viernes de 7 a 7 y no me dan permiso.
(Estimados señores|A quien corresponda|Estimada doctora): solicito cita de revisión para mi marido, D. {RELATIVE}, con NHC {MRN}, operado de {bodypart} el {DATE}. Teléfono {PHONE}. Atentamente, {NAME}.
Me operaron de {bodypart} {reltime} y la herida (está roja|supura|huele mal). ¿Voy a urgencias o espero a la cita?
Mi bebé {FIRST} cumple (2|4|6) meses el {DATE.md}; le (tocan|faltan) vacunas. CURP {CURP}. ¿Puedo ir el {weekday}?
A mi bebé de {agemonths} meses le tocan las vacunas. ¿Puede ir con tos y mocos? No tiene fiebre, come bien.
Necesito (justificante|constancia|nota) para {EMPLOYER} (de que fui el {DATE}|por los días del {DATE.md} al {DATE.md}). A nombre de {NAME}.
Necesito una nota para el trabajo por {duration} de reposo. Tuve {condition} y todavía tengo {symptom}.
Por favor (llenen|firmen) la forma de {SCHOOL} para que {FIRST} pueda (jugar fútbol|llevar su inhalador|ir a la excursión). La maestra se llama {RELATIVE}. (Es para el {DATE.md}.|)
¿Me pueden llenar la forma de la escuela? Es el physical para deportes, tiene {age} años y está sano.
El portal no me deja entrar, mi usuario es {USERNAME} y mi correo {EMAIL}. Me sale un error desde la IP {IP}.
El portal no me deja entrar, olvidé la contraseña y el código nunca me llega. Ya reinicié el teléfono dos veces.
Cita en el consulado el {DATE}, necesito el certificado médico antes. Pasaporte {LICENSE}, CURP {CURP}. {NAME}, {PHONE}.
Mi abuelo ya cumplió {AGE90} y no puede subir al segundo piso. ¿La cita con {PROVIDER.last} puede ser abajo?
Para la cita de mi abuela, {RELATIVE} \({AGE90} años\), necesitamos ambulancia desde {STREET}. Llamen a {RELATIVE}, {PHONE}.
me dijeron q me iban a llamar el {weekday} y nada, ya van {number} veces q marco y nadie contesta
