# Vida social, migración, trabajo, escuela, iglesia, cuidados: datos dispersos en frases largas.
{FIRST} vino de {CITY}, {country}, en {year}; primero vivió con su {relation} en {CITY} y ahora renta en {NEIGHBORHOOD}.
Trabaja de {occupation} en {EMPLOYER} de lunes a sábado y los domingos ayuda a {RELATIVE} en el puesto de {STREET}.
Su patrón, {RELATIVE}, no le da permiso; en {EMPLOYER} ya van dos con {symptom}.
Cuida a su nieta {FIRST} mientras {RELATIVE} está en {SCHOOL}; cena {food} y se acuesta tarde.
Enviudó de {RELATIVE} el {DATE} y desde entonces duerme en casa de {RELATIVE}, en {CITY}.
Se separó de {RELATIVE} en {MONTH}; los niños, {FIRST} y {FIRST}, viven con la abuela en {CITY}.
Estuvo preso en {CITY} de {year} a {year}; su oficial, {RELATIVE}, pide {test} cada mes.
Va a la iglesia con el pastor {LAST}; la hermana {FIRST} le lleva comida a {STREET}.
El padre {LAST}, de la parroquia de {NEIGHBORHOOD}, le prestó la silla de ruedas.
Sirvió en el ejército de {country}; lo atendieron en {FACILITY} en {year} por {condition}.
Jugaba fútbol con los de {EMPLOYER}; el {DATE.md} se torció {bodypart} en la cancha de {SCHOOL}.
La maestra {RELATIVE}, de {SCHOOL}, notó que {FIRST} no copia del pizarrón.
Reprobó en {SCHOOL}, pasó a {SCHOOL} y desde {MONTH} no sale de su cuarto, dice {RELATIVE}.
La quinceañera de {FIRST} es el {DATE.md} en {CITY} y quiere bajar {number} libras.
Se casa con {RELATIVE} el {DATE} en {CITY}; piden {test} prenupcial.
Manda dinero a {CITY} para su {relation}, {RELATIVE}, que tiene {condition}.
Su hermano {RELATIVE} se ahogó en el río el {DATE.md}; no han podido llevarlo a {CITY}.
Tiene asilo pendiente (expediente {ID}|caso {ID}); su abogada, {RELATIVE}, pide informe de {symptom}.
Fue víctima de violencia por parte de {RELATIVE}; orden de protección {ID}, juzgado de {CITY}.
No quiere que {RELATIVE} sepa del embarazo; contactar solo al {PHONE} o a {EMAIL}.
La vecina del 4, doña {RELATIVE}, le da las pastillas; la llave la tiene {RELATIVE}.
La trabajadora {RELATIVE}, de la ayuda a domicilio del ayuntamiento de {CITY}, viene martes y jueves.
Lo cuida su hijo {RELATIVE}, que dejó {EMPLOYER}; están solos desde que murió {FIRST}.
Perdió la casa de {STREET} en el huracán y perdió también los lentes y la {drug}.
Tras el incendio del {DATE.md} en {NEIGHBORHOOD}, la familia {LAST} durmió en {SCHOOL}.
Come en el comedor de {FACILITY}; los sábados, en casa de {RELATIVE}.
La última vez que lo vieron fue el {DATE.md} en {STREET}, con camisa blanca, según {RELATIVE}.
Llegó con la hermana {LAST} (religiosa|monja) de {SCHOOL}, que firma como responsable.
Toca en la banda de {CITY}, bebe los fines de semana, choca el {DATE.md} con su camioneta (placas {PLATE}|).
Pesca en {CITY}; se clavó un anzuelo en {bodypart} el {DATE.md}; se lo sacó {RELATIVE}.
Cosecha café con {RELATIVE} en {COUNTY}; fumigan sin máscara; {symptom} desde {MONTH}.
Corta uva en {CITY}, {state}, para {EMPLOYER}; se desmayó el {DATE.md} con 41 grados.
Manejaba para {EMPLOYER} la ruta {CITY} - {CITY}; {symptom} al volante desde el {DATE.md}.
Vende seguros; su esposo {RELATIVE} es {occupation} en {EMPLOYER}; tienen a {FIRST} en {SCHOOL}.
Fue alcalde de {CITY} de {year} a {year}; lo conocen todos como {NICK}.
Su papá, don {RELATIVE}, fundó {EMPLOYER}; ella, {FIRST}, es la mayor.
Es sobrina de la Dra. {PROVIDER.last}, de {FACILITY}; pide que nadie más vea su expediente.
Habla {language} con su {relation} {RELATIVE} y español con {FIRST}.
Aprendió a leer a los {age} con la maestra {RELATIVE}, en {CITY}.
Su comadre {RELATIVE} le regaló {brandrug}; ya tomó {number} pastillas.
El {DATE.md} le robaron en {NEIGHBORHOOD}; no duerme, sueña con el asalto, no pasa por {STREET}.
Los {LAST} y los {LAST} comparten pozo en {NEIGHBORHOOD}; los niños {FIRST} y {FIRST} con diarrea.
Estudia enfermería en {SCHOOL}, rota en {FACILITY} y se picó con una aguja el {DATE}.
Se hizo un tatuaje con {NICK}, en {STREET}, el {DATE.md}; está rojo y caliente.
Desde que cerró {EMPLOYER} en {MONTH}, {FIRST} toma a diario.
Nos conocimos en {CITY} en {year}; {FIRST} era (flaco|delgada) y no roncaba.
Trae carta de {PROVIDER}, de {CITY}, con fecha {DATE}, en {language}.
Contacto en {country}: {RELATIVE}, {PHONE}, correo {EMAIL}.
Su {relation} {RELATIVE} ({AGE90} años|{age} años) también vive en {STREET}.
Adoptada en {CITY} a los {agemonths} meses; su madre biológica se llamaba {RELATIVE}.
Apoderado: {RELATIVE}, {NIF}, {PHONE}; tutor legal desde {DATE}.
No come (desde ayer|bien) porque extraña a su {relation}; vive en un albergue y habla {language}.
Vino de {country} en {year}, trabaja de {occupation}, vive con su {relation} y manda dinero cada quincena.
Estudia enfermería y se picó con una aguja; la fuente, desconocida. Se inicia profilaxis.
Enviudó hace {duration}, cena poco, va a misa y al club de los mayores.
Sin seguro, sin papeles, sin carro; paga con tarjeta de la hija; le preocupa la renta.
Come una vez al día, comparte cuarto con cuatro, usa baño de la gasolinera.
Religión evangélica, no bebe, canta en el coro, maneja un taxi, tres hijos.
Casado por segunda vez, {occupation}, dos perros, juega dominó, cerveza los viernes.
Jubilada del magisterio, viaja a {country} cada invierno, baila danzón, no fuma.
