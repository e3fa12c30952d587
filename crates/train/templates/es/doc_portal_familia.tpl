# Mensajes de familiares y de pacientes que hablan de su casa, con nombres.
Buenas doctora, le habla {RELATIVE}, (la mamá|el papá|la abuelita) de {FIRST}. (Mi niña|Mi hijo|El niño) (amaneció|está|sigue) con {symptom} y (no quiere comer|no fue a {SCHOOL}|ya le di {drug}). ¿Lo llevo? Mi cel es {PHONE}.
Mi hija {FIRST}, de {age} años, tiene {symptom} desde {reltime}. Le di {drug} {dose}. ¿(Qué más le doy|La llevo a urgencias|Es normal)?
Mi hija de {age} años tiene {symptom} desde {reltime}. Le di {drug} {dose}. ¿Qué más le puedo dar?
Mi esposo, {NAME}, (fue operado|lo operaron) de {bodypart} el {DATE.md} en {FACILITY} y (sigue|anda) con {symptom}. (No me contestan en la clínica.|¿Es normal?) {RELATIVE}
Mi esposo fue operado de {bodypart} {reltime} y sigue con {symptom}, (no orina bien|no ha comido|suda mucho). ¿Es normal?
Mi mamá \({RELATIVE}, {AGE90} años\) se cayó en (el baño|la cocina|el patio) el {DATE.md}. No se rompió nada, pero anda (confundida|muy callada|sin comer).
Mi mamá tiene {age} años, se cayó en el baño, no se rompió nada pero anda confundida. Toma {drug} y {drug}. (Vivimos lejos|Estoy sola con ella).
mi abuelita {FIRST} esta internada en {FACILITY} desde el {DATE.md} y no nos dan informes somos de {CITY} mi numero es {PHONE}
Soy cuidadora de la señora {LAST}, {AGE90} años, en {STREET}. (Hoy|Anoche) (no quiso comer|se quitó la sonda|vomitó). Su hija {RELATIVE} vive en {CITY}. ¿A quién llamo?
Don {FIRST} (me|nos) pide que le escriba: que le (sigue doliendo|duele) {bodypart} y que (ya no quiere|no aguanta) la {drug}. Él no sabe usar el teléfono. Gracias, su vecina {RELATIVE}.
Le escribo por mi (tío|compadre|padrino) {NAME}, que no tiene correo. Vive en {ADDRESS} y su teléfono es {PHONE}. Necesita {procedure}.
Autorizo a mi hija {RELATIVE} (tel. {PHONE}|) para que (reciba|pregunte por|recoja) mis resultados. {NAME}, {DOB}.
Mi niño {FIRST}, en {SCHOOL}, se desmayó (en educación física|en el recreo|en la misa) el {DATE.md}. La maestra {RELATIVE} dice que (temblaba|se puso blanco).
Mi niño se desmayó en la clase de educación física. La maestra dice que temblaba y se puso blanco. Tiene {age} años y come poco.
La (nana|guardería|miss) de {FIRST} avisó que tiene {condition}. ¿(Puedo|Podemos) vacunar a su hermanita {FIRST}?
Yo soy la custodia legal de {FIRST} {LAST}, nacida el {DOB}; su papá, {RELATIVE}, no puede recoger nada. Caso {ID} del juzgado de {CITY}.
Somos {RELATIVE} y {RELATIVE}, papás de {FIRST}, {agemonths} meses. Está con {symptom}, 38.7 de fiebre y no moja el pañal.
Nuestro bebé de {agemonths} meses está con {symptom}, 38.7 de fiebre y no moja el pañal desde la mañana.
Mi papá fallecio el {DATE} \({NAME}, {MRN}\) y me siguen llegando facturas a {STREET}. Quitenlo del sistema x favor
Mi cuñada {RELATIVE} tuvo a su bebé el {DATE.md} en {CITY}; la mía es para {MONTH}. ¿Me da vitaminas igual que a ella?
Mi cuñada tomó vitaminas con hierro en el embarazo. Yo tengo {number} semanas, ¿también las necesito? Me dan asco.
Dra., {FIRST} se peleó en la escuela {SCHOOL} con otro niño \({NICK}\), le salió un chipote y vomitó (una vez|dos veces). ¿Tomografía?
Mi cuñado, {RELATIVE}, bebe mucho (desde que perdió el trabajo en {EMPLOYER}|desde {MONTH}), tiene {symptom} y los pies hinchados. ¿Cómo lo convenzo?
Quiero agregar a mi hijo {FIRST} y a mi nieta {FIRST} a la cuenta {ACCOUNT}. Nacieron el {DOB} y el {DOB}.
Mi hermano gemelo, {RELATIVE}, tiene {eponym}. ¿Me tengo que hacer el estudio de {gene}? Me llamo {NAME}, {PHONE}.
Mi hermano gemelo tiene {eponym}. ¿Me tengo que hacer el estudio de {gene}? No tengo síntomas.
Oiga doctora, la {FIRST} anda (bien rara|muy triste|bien enojada), no sale del cuarto desde que murió su (abuela|perro) {NICK}. Tiene {age} años. {RELATIVE}
Mi {relation} (ronca|deja de respirar|se ahoga) de noche. Pesa {number} libras de más. ¿Le hacen {test}?
Se nos murió mi abuelita {RELATIVE} el {DATE.md}, a los {AGE90} años. Gracias al Dr. {PROVIDER} y a todos en {FACILITY} por cuidarla.
Gracias a todos por cuidar a mi abuelita. Se fue en paz, en su casa, con sus hijos.
Mi hijo está en {FACILITY}, cama {number}, se llama {NAME} y nadie me dice nada. Vengo de {CITY}, {country}. Ayuda por favor, {PHONE} de mi comadre {RELATIVE}.
Señora doctora {PROVIDER.last}: mi nuera, {RELATIVE}, dice que el bebé {FIRST} no oye. ¿Le pueden hacer {test}? Nació en {MONTH} en {FACILITY}.
A (mi|nuestra) abuela de {age} años le bajó la azúcar a 48, le dimos jugo y subió a 110. ¿Le quitamos la {drug}?
La prima de mi esposo, {RELATIVE}, trabaja con ustedes en {FACILITY}; que ella no vea mi expediente, por favor. {NAME}
Mi suegra le da {food} al bebé y té de (anís|manzanilla). Tiene {agemonths} meses. ¿Hace daño?
Mi suegra {RELATIVE} le da {food} a {FIRST} \({agemonths} meses\). ¿Hace daño?
Hola soy {FIRST}, hijo de {RELATIVE}, mi papá se tomó doble la {drug} {reltime} y está mareado, vivimos en {STREET} {CITY}. ¿llamo al 911?
Buenas noches doctor {PROVIDER.last}, disculpe la hora. {FIRST} sigue con calentura, ya van {number} días. Le bajó con el baño pero regresa. La llevé a {FACILITY} y le dieron {drug}. Es alérgica a {drug}. Estoy en casa de mi suegra en {CITY}, mi número {PHONE}. Gracias y bendiciones, {NAME}
Feliz {HOLIDAY} doctora {PROVIDER.last}, de parte de la familia {LAST}. {FIRST} ya camina, mire la foto: {URL}
Mi pareja, {RELATIVE}, me (pegó|amenazó|corrió) el {DATE.md}. No llamen a la casa, llamen al {PHONE} (trabajo|de mi amiga {RELATIVE}). No dejen mensaje. {INITIALS}
Mi esposo dejó el trabajo por el dolor de {bodypart}, tenemos tres niños y no hay dinero. ¿Hay ayuda?
Vamos a adoptar a {FIRST}, nació en {CITY}, {country}; su historial está a nombre de {NAME.last_first}. ¿Qué vacunas le faltan?
