# Direcciones, barrios, pueblos, centros, escuelas, trabajos.
Vivo en {STREET}, {NEIGHBORHOOD}, C.P. {ZIP}, {CITY}, {state}.
(Domicilio|Dirección|Dir.|Vive en): {ADDRESS}.
(Mi nueva dirección es|Mándelo a|Nos mudamos a) {ADDRESS} (la casa azul|).
{STREET}, {NEIGHBORHOOD}, {CITY} {ZIP}, {state}, {country}.
{STREET}, {ZIP} {CITY} \({state}\).
{NEIGHBORHOOD}, {STREET}, {CITY}, PR {ZIP}.
Residencial en {NEIGHBORHOOD}, {CITY}, PR {ZIP}.
{NEIGHBORHOOD}, {STREET}, {CITY}, Puerto Rico.
(Entre|A un lado de|Frente a|Atrás de) {FACILITY}, {STREET}, {CITY}.
Esquina de {STREET} con {STREET}, en {NEIGHBORHOOD}.
Vive en la {STREET}, arriba de la panadería, en {CITY}.
Del parque de {CITY}, 200 metros al norte, casa verde, {NEIGHBORHOOD}.
Nació en {CITY}, {state}, en {year}; llegó a {CITY} en {MONTH}.
Soy de {CITY}, {country}, pero vivo en {CITY} hace {number} años.
De {CITY} a {CITY} (son|hay|hago) (dos horas|tres camiones|media hora) y me mareo.
Pasa el invierno en {CITY} y el verano en {CITY} con su {relation}.
Viajó a {CITY}, {country}, el {DATE.md}; regresó con {symptom}.
Visité a mi {relation} en {CITY} y (me enfermé|me picó algo|comí {food}).
(Ingresado|Nacida|Operado|Vacunada) en {FACILITY} de {CITY} (el {DATE}|).
(Lo llevamos|La llevaron|Fui) a {FACILITY} y de ahí a {FACILITY}.
(Trasladan|Refieren) a {FACILITY} por falta de (camas|especialista|tomógrafo).
(Me hice|Se hizo) {test} en {FACILITY}, sucursal {NEIGHBORHOOD}.
Recoge en {FACILITY} de {STREET} \({CITY}, {ZIP}\).
La residencia {FACILITY} llama porque {LAST} no come.
El condado es {COUNTY}; el código postal, {ZIP}.
Juzgado de {CITY}, {COUNTY}, expediente {ID}.
Trabaja en {EMPLOYER} (de {CITY}|desde {year}|turno de noche|por temporada).
(Trabajé|Trabajaba) en {EMPLOYER} hasta que me (corrieron|lesioné|retiré) en {year}.
{occupation.cap} en {EMPLOYER}, antes en {EMPLOYER}; expuesto a (polvo|plomo|sílice).
Pensionado de {EMPLOYER}, (jubilado|retirado) en {MONTH}.
Estudia (tercero|quinto|la prepa|enfermería) en {SCHOOL}, turno (vespertino|matutino).
La directora de {SCHOOL} pide (certificado|nota) para {FIRST}.
Los niños van a {SCHOOL} y comen en el comedor.
Se lastimó jugando en {SCHOOL} contra {SCHOOL}, el {weekday}.
Da clases en {SCHOOL} de {CITY}.
Va a la iglesia de {NEIGHBORHOOD}; ahí hay vacunas el {DATE.md}.
Vende tamales en {STREET}, afuera de {EMPLOYER}.
Cruzó por {CITY}, {state}; caminó {number} noches por el desierto.
Está en el albergue de {CITY}, {STREET}, sin teléfono.
Duerme en su carro en el estacionamiento de {EMPLOYER}, en {CITY}.
Le entregaron oxígeno en {STREET}; el camión no entra a {NEIGHBORHOOD}.
Proviene de área endémica: {CITY}, {state}; casa de adobe con chinches.
Temblor en {CITY} el {DATE.md}: se fracturó {bodypart} al bajar de {STREET}.
El huracán la sacó de {CITY}; ahora está con {RELATIVE} en {CITY}, {state}.
Toma agua del pozo de {NEIGHBORHOOD}; tres vecinos de {STREET} con {symptom}.
Apartado de correos en {CITY}, {ZIP}.
mi direccion es {STREET} {CITY} {ZIP} por si mandan la ambulancia
estamos x la {STREET} cerca de {FACILITY} vengan rapido
vivo atras de {EMPLOYER} en {CITY} en la {STREET} casa azul con rejas
Código postal {ZIP}, {CITY}, provincia de {state}.
El ayuntamiento de {CITY} me da la ayuda a domicilio (desde {MONTH}|).
De {CITY} de toda la vida; (el pueblo|la aldea) de mi {relation} es {CITY}.
