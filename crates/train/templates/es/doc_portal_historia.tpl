# Síntomas contados por el paciente, de todas las edades y países.
Le cuento doctora: (hace como|ya va para) {duration} me empezó {symptom}. Primero poquito, luego a diario. Mi {relation} {RELATIVE} dice que es de los nervios. El {DATE.md} fui a {FACILITY}, me dieron {drug} y nada. Ya no sé qué hacer. {NAME}
Le cuento: hace como {duration} me empezó {symptom}. Primero poquito, luego a diario. Me dicen que es de los nervios. Me dieron {drug} y nada. ¿Qué puede ser?
Tengo {age} años y desde {reltime} (siento|tengo) {symptom}. (Nunca me había pasado.|A mi papá le pasaba igual.) Tomo {drug} {dose} {freq}. ¿Voy a urgencias?
Hola, me llamo {FIRST}, tengo {age} años y vivo en {CITY}. Desde el {DATE.md} siento {symptom} y se me duerme la mano izquierda. Mi número es {PHONE}.
doctora buenas noches fijese que me duele la boca del estomago desde q comi {food} y hice del baño negro es peligroso?
Doctora, fíjese que me sale (sangre|moco|un líquido) cuando (orino|toso|obro). No le he dicho a mi {relation}. Me da pena.
Fíjese que mi {relation} {RELATIVE} anda igual que yo: {symptom}. Los dos comimos en {HOLIDAY} en casa de {RELATIVE}, en {CITY}.
Me siento bien agüitado, no tengo ganas de nada desde que me vine de {country}. No duermo. A veces pienso cosas feas.
Me siento bien agüitado desde que deportaron a mi {relation}, {RELATIVE}, el {DATE.md}. Lo tienen en {CITY}. No duermo, no como. {FIRST}
Me da como un calambrazo de la nalga al pie, se me entume el dedo gordo. Cargo bultos de 50 libras. Me puse {brand} y una faja.
Mija me está escribiendo esto porque yo no veo la letra. Me llamo {NAME}, soy de {CITY}, tengo {AGE90} años y me duelen las canillas. ¿Me puede ver la doctora {PROVIDER.last}?
Nene, yo tengo {age} años y nunca he ido al médico, pero ahora la fatiga no me deja subir la cuesta. Se me hinchan los pies también.
Ay bendito doctora, tengo una tos perruna y un dolor de cabeza que no se me quita ni con Panadol. Mi casa cogió hongo después del huracán.
Ay doctora, la monga me tiene tirá en la cama, con fiebre y to'. El nene también cayó. ¿Qué nos tomamos?
Ay doctora {PROVIDER.last}, la monga me tiene tirá. {FIRST} y {FIRST} también cayeron. Mande algo a {FACILITY} de {CITY}, {PHONE}.
Tío, llevo (dos|tres|cuatro) días fatal, 38 y medio, la garganta hecha polvo y ganglios. ¿Antibiótico o espero?
Llevo fatal desde el {DATE.md}: fiebre, anginas, no trago. Me vio {PROVIDER} en {FACILITY} y me mandó ibuprofeno. Vale, pero sigo igual. {FIRST}, {PHONE}
Vos sabés que yo soy de aguantar, pero este dolor de {bodypart} me mata. Ya tomé {drug}, me hice {test} y el tipo de la guardia ni me miró.
Che, a {FIRST} le salieron ronchas en la panza, ¿será por el {drug} o por {food}? Estamos en {CITY} hasta el {DATE.md}. {RELATIVE}
A mí me da la pálida cuando me paro, veo negro y me sudan las manos. La presión me salió 90/50.
Mi bebé hace la popó verde, con moquito, (cuatro|seis|ocho) veces. Está risueña y toma pecho. ¿Le doy suero?
Mi bebé {FIRST} nació el {DOB} y tiene el ombligo (rojo|con sangre|apestoso). ¿La llevo a {FACILITY} o esperamos a {PROVIDER.last}?
Estoy de {number} semanas y manché poquito rosa. Ya no siento los mareos. ¿Es aborto? Estoy muy asustada.
Estoy de {number} semanas, manché el {DATE.md} y mi {relation} {RELATIVE} no está. Vivo en {STREET}, sin carro. Llámeme al {PHONE}, {FIRST}.
Me bajó dos veces este mes, con coágulos, y me duele tener relaciones. Uso el parche desde {year}. Tengo {age}.
Se me olvidan las cosas: dejé la estufa prendida, no encuentro las llaves, le digo a mi hija por el nombre de mi hermana.
Se me olvidan las cosas: dejé la estufa prendida, le digo {FIRST} a mi hija {FIRST} y me perdí en {CITY} el {DATE.md}.
Ando con el ojo rojo, lagañoso, y el bebé también. En la guardería hay varios así. ¿Gotas?
No puedo respirar por la nariz, ronco y mi esposo se va al sillón. Me levanto con la boca seca y el sueño no me alcanza.
Hace calor en la cocina donde trabajo y me desmayé ayer. Dicen que se me bajó el azúcar, pero me salió en 104.
Trabajo en {EMPLOYER}, en {CITY}, y ayer me desmayé en la línea. La supervisora, {RELATIVE}, me mandó a la casa sin pago. ¿Me hace una nota? {NAME}
Me mordió un perro en {STREET} el {DATE.md}; el dueño, don {RELATIVE}, dice que está vacunado. ¿Me pongo la de la rabia?
Me mordió un perro callejero en la pierna. Lavé con jabón. ¿Me pongo la de la rabia y la del tétanos?
Me cayó aceite caliente en la mano, ampollas del tamaño de una moneda. Le puse pasta de dientes y mostaza.
Me picó un alacrán güero en el pie, siento la lengua dormida y mucha saliva. Estoy a una hora del hospital.
Me picó un alacrán en {NEIGHBORHOOD}, estoy a una hora de {FACILITY}. Manden ambulancia a {STREET}, {CITY}. Soy {FIRST}, {PHONE}.
Tengo un bolita en el seno, como chícharo, no duele. Mi hermana tuvo cáncer a los {age}. ¿Me adelantan la mamografía?
Tengo una bolita en el seno. Mi hermana {RELATIVE} tuvo cáncer y la operó {PROVIDER} en {FACILITY}. ¿Me adelantan la mamografía? {NAME}, {DOB}
No se me para, doctor, disculpe la franqueza. Será la pastilla de la presión? O la edad, ya {age}. Mi señora ya ni dice nada.
Cada vez que como {food} me hincho como globo, gases, agruras, y corro al baño. Con {food} no me pasa.
Me dio covid en {year} y desde entonces no huelo el café. {symptom.cap} y cansancio. Trabajaba de {occupation}.
Sangro de las encías, me salen moretones solitos y ando pálida. {lab} salió {labvalue}. ¿Leucemia? No quiero buscar en internet.
Me pusieron {brandrug} y bajé {number} libras, pero tengo náusea todo el día y se me cae el pelo.
Desde {HOLIDAY} no he parado de toser. Me vio {PROVIDER} en {FACILITY}, me dio {drug}; también fui con una señora, doña {FIRST}, que me ventoseó. Sigo igual.
Yo era operadora en {EMPLOYER} de {CITY}, 22 años pegada a la máquina, las manos se me duermen y suelto los vasos. La doctora de allá, {PROVIDER.last}, dijo que era artritis.
Fui operadora de máquina veintidós años, las manos se me duermen y suelto los vasos. ¿Túnel del carpo o artritis?
Al niño no le gusta la luz, se tapa los ojos y llora. Tiene fiebre, cuello tieso, manchitas moradas.
A {FIRST} no le gusta la luz, tiene el cuello tieso y manchitas moradas; {FACILITY} está lleno. ¿Voy a {FACILITY}? {RELATIVE}, {PHONE}
Escucho voces cuando me voy a dormir, mi {relation} dice que son los ángeles. No tomo nada, no fumo nada.
No tengo dolores, no tengo fiebre, nada más quiero un chequeo general porque ya cumplí {age}.
