# Mensajes de texto, Spanglish, sin acentos ni signos.
hola soy {FIRST} ocupo una cita pa mi niño {FIRST} tiene calentura y ta bien mocoso
hola ocupo una cita pa mi niño tiene calentura y ta bien mocoso desde ayer
q onda doc soy {NICK} el de la troca roja, ya se me acabo la {drug} mandela a {FACILITY}
doc el flu shot me dio fiebre es normal o q
me llamo {NAME} naci el {DOB} mi fone {PHONE} quiero saber de mi blood test
quiero saber de mi blood test me lo hice hace una semana y el lab no contesta
mi appointment es el {DATE.md} a {clock} con {PROVIDER} puedo llevar a mi baby
puedo llevar a mi baby al appointment no tengo con quien dejarlo
ya llame al {PHONE} y nadie contesta soy la hija de {RELATIVE} de {CITY}
xq no me contestan llevo {number} dias esperando la respuesta del medicaid
Hi, I'm {FIRST}'s mom, {RELATIVE}. No hablo mucho inglés. He has a rash, rojo, en la panza, since {DATE.md}.
Hi, no hablo mucho inglés, my son has a rash, rojo, en la panza, no fiebre. What can I put?
My mom {RELATIVE} solo habla español, she lives en {CITY}, please llámenla en español al {PHONE}
My mom solo habla español, please llámenla en español, she doesn't answer números que no conoce
Need un interpreter para la cita del {DATE.md}, mi papá {NAME} habla {language}
necesito interpreter de {language} para mi papa y tambien un wheelchair
la nurse {PROVIDER.last} me dijo q parara la {drug} pero el doctor {PROVIDER.last} dijo q no quien tiene la razon
la nurse me dijo q parara la {drug} pero el doctor dijo q no. quien tiene la razon
voy tarde estoy en el trafico por {STREET} llego en 15 soy {FIRST} de las 10
voy tarde hay mucho trafico llego en 15 no cancelen porfa
ya estoy aqui afuera carro gris placa {PLATE}, {FIRST}
ya estoy aqui afuera, carro gris, traigo mascarilla
me corri del trabajo de {EMPLOYER} no tengo aseguranza aun me atienden
me laid off la semana pasada, no tengo insurance, cuanto cuesta la visita de cash
mi pariente {RELATIVE} de {CITY}, {country} necesita hablar con la doctora {PROVIDER.last} x video
tomo la metformin la lisinopril y la atorvastatin pero el botle de la atorva ya se acabo
estoy taking {drug} pero me da diarrea can i stop it
my {relation} {RELATIVE} me dijo que usted es buena onda, do you take new patients? {FIRST} {PHONE}
do you take new patients? no tengo papeles pero pago cash
el baby no quiere el biberon y esta fussy, 100.8 de temperatura, cuanto tylenol le doy pesa 14 libras
a {FIRST} le doy tylenol o motrin? pesa 22 libras y tiene 101.5
le duele el oido al niño no para de llorar hay gotas sin receta?
saludos doctor {PROVIDER.last} de parte de don {FIRST} el de {NEIGHBORHOOD}, ya se murio mi hermano {RELATIVE} el {DATE.md} le aviso
saludos doctor feliz dia que Dios me lo cuide mucho tiempo
me mandaron el result de {test} en ingles y no entiendo nada q es {condition}
que significa {lab} high y {lab} low en el my chart
me salio positivo el test de covid aislarme cuantos dias, vivo con mi {relation} de {age}
{FIRST} salio positivo de covid, cuantos dias no va a {SCHOOL}? la maestra {RELATIVE} pregunta
no puedo abrir el link {URL} mi correo {EMAIL} user {USERNAME}
no puedo abrir el link q me mandaron me sale error 404
perdon x molestar otra vez, soy {FIRST} {LAST}, la del dolor de {bodypart}, la pastilla no me hace
perdon x molestar otra vez, la pastilla no me hace y el dolor de {bodypart} sigue
cuanto cobran x {procedure} sin seguro
cuanto cobran x sacar una muela y aceptan pagos
ok gracias
si
no gracias ya me siento mejor bendiciones
va, ahi estare el {DATE.md}, gracias señorita {FIRST}
sale, ahi estare mañana temprano, gracias
k dosis le doy a un niño de {age} años de {drug}
cita pls urgente {NAME} {PHONE}
cita pls urgente dolor de muela
EL DIA {DATE.md} ME CAI Y NADIE ME ATENDIO EN {FACILITY} QUIERO HABLAR CON EL ENCARGADO {NAME} {PHONE}
ME CAI EN EL BAÑO Y NADIE ME ATENDIO QUIERO HABLAR CON EL ENCARGADO
YA TOMO LA {drug} Y LA {drug} Y SIGO CON LA PRESION EN 170, QUE HAGO
SOY {NAME} DE {CITY} Y NECESITO MI MEDICINA DEL CORAZON, LA FARMACIA ES {FACILITY}
necesito los shot records de mi hija {FIRST} {LAST} nacida {DOB} pa {SCHOOL} mi fax {FAX}
los shot records de mi hija los puedo sacar en linea o tengo q ir
no e podido dormir, tengo ansiedad, mucha presion en el trabajo, lloro x todo
no e podido dormir desde q {RELATIVE} se fue a {CITY} tengo ansiedad
ayer me tome dos {brandrug} x error y ando como borracha
mire yo vivo en {STREET} y la guagua no pasa, mandeme la medicina por correo {CITY} {ZIP}
la guagua no pasa por aqui, me pueden mandar la medicina por correo
le escribo de {country} estoy de viaje y perdi mis lentes y la {drug}
le escribo de {CITY} {country} perdi la {drug}, mi hermana {RELATIVE} la puede comprar con receta? su correo {EMAIL}
