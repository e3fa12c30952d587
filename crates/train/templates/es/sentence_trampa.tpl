# Palabras corrientes que también son nombres, y nombres junto a ellas.
Le salió una mancha rosa en {bodypart} y otra rosa pálido en la espalda.
Me molesta la luz, la luz del sol y la luz blanca de la oficina.
(Tengo|Traigo|Ando con) muchos dolores: dolores de cabeza, dolores de regla, dolores de huesos.
DOLORES ARTICULARES GENERALIZADOS, LUZ INTENSA PROVOCA CEFALEA, PÉRDIDA DE PESO
Marque con una cruz donde le duele; no cruce la línea.
La Cruz Roja llegó pronto; la ambulancia de la Cruz Verde no.
Que en paz descanse mi {relation}; yo ya estoy en paz.
Dejen en paz a los viejitos, quieren paz y tranquilidad, no más estudios.
La soledad me tiene así, doctora; la soledad y las noches largas.
Probé todos los remedios caseros: remedios de mi abuela, miel, limón, ajo.
El remedio salió peor que la enfermedad. Santo remedio fue dejar el café.
Ya perdí la esperanza; la esperanza es lo último que se pierde, dicen.
Es mi único consuelo: mis nietos y mi fe. No tengo otro consuelo.
Vi a los ángeles en esa operación; las enfermeras son unos ángeles.
Es un milagro que esté viva; los milagros pasan.
Ave María, qué susto; virgen santa, cómo me dolía.
Gracias a Dios y a todos los santos ya estoy mejor. Primero Dios, salgo adelante.
Por el amor de Dios, atiéndanme. ¡Ay, Virgencita!
Con el favor de Dios y del Sagrado Corazón vuelvo en {duration}.
Tuve un hijo con labio leporino y otro con pie plano; el mayor y el menor, sanos.
La mayor tiene {age} y la menor {age}; mayo no es mes de gripe, pero bueno.
Puso mayonesa y le cayó mal; comió carne de res con flor de calabaza.
Se me juntó la cuesta de enero con las medicinas y no me alcanzó.
El dentista hizo su agosto con mi muela.
Hasta el cuarenta de mayo no te quites el sayo, y yo con catarro.
En abril, aguas mil, dice mi {relation}, y con el agua viene el reuma.
La temporada de gripe va de octubre a marzo en el norte y de abril a septiembre en el sur.
El asma empeora con los pólenes de primavera y con los fríos de invierno.
Los lunes y miércoles hay curación; los martes, vacunas; domingo, cerrado.
El café de olla, el agua de Jamaica y el queso de Burgos llevan potasio.
Jamón de York, col de Bruselas, pan de Viena, salsa inglesa y tortilla francesa: eso comió.
Gripe española, fiebre de Malta, fiebre del Nilo, encefalitis de San Luis, virus de Marburgo.
Escala de Edimburgo, criterios de Ámsterdam, clasificación de Atlanta, consenso de Rotterdam.
Declaración de Helsinki y protocolo de Estambul citados en la hoja de consentimiento.
Reglas de Ottawa negativas: no hace falta radiografía del tobillo.
Jabón de Castilla, aceite de ricino, sal de Epsom, agua de azahar, polvo de Dover.
Sábila, rosa de Castilla, flor de Jamaica, cempasúchil, hierba del cáncer, estafiate y ruda.
Té de azahar para los nervios, margarita para el estómago, violeta para la tos.
Le puse pomada La Campana y alcohol Zote no, ese es jabón.
El mercurio cromo, la violeta de genciana y el azul de metileno manchan.
Iris sin lesiones, esclerótica clara, córnea blanca, pupila en gota.
Nieve de limón, agua de mar con sal, sol del mediodía: nada le ayudó.
Piel clara, cabello rubio, ojos verdes, fototipo II de Fitzpatrick; lunar en el cuello.
Moreno claro, delgado, calvo, bien hidratado, buen ánimo, cooperador.
El niño está bueno y sano, bravo a ratos, leal a su osito.
Tiene pie de atleta, cuello de cisne, dedo en gatillo, codo de tenista y boca de lobo.
Cabeza, cuello, costilla, barriga: todo me duele, hasta el pelo.
Ojo de gallo en el dedo chiquito; pata de gallo no es enfermedad.
Se cayó de la torre, en el campo, cerca del puente, al lado de la iglesia.
Vive en un valle, entre sierras y ríos, lejos del castillo; agua de pozo.
Pastor alemán sin vacuna le mordió la mano; el gato es siamés.
Cordero, toro, vaca, león marino: ninguno le da alergia, solo el gato.
El rey de la casa no come; la reina tampoco. Mellizos de {age} años.
La aurora boreal no, la aura de la migraña: luces, zigzag y estrellas.
Veo estrellas cuando me agacho, veo la luna doble, veo perlas flotando.
Alba quiere decir blanca: pitiriasis alba, línea alba, túnica alba.
Glándula mamaria izquierda con perla de queratina, quiste de milia, gema no.
Victoria pequeña: tres días sin fumar. Otra victoria: bajó dos kilos.
Por caridad, por piedad, socorro, auxilio, amparo: gritaba, desorientada.
La concepción fue hace {duration}; anticoncepción después, dispositivo de cobre.
Con mucha gloria y poca pena salió de alta. Tocaron campana.
La gracia es que sin sal nada sabe. Gracias mil. Muchas gracias.
El pilar del tratamiento es {drug}; los otros pilares, dieta y sueño.
Pilar amigdalino izquierdo hiperémico, velo simétrico, úvula central.
El rosario me calma, rezo el rosario a diario; síndrome de rosario raquítico no.
Signo de la estrella, signo del ojo de halcón, signo de la vela, imagen en rosa de los vientos.
Carmín, azafrán, clavo, laurel, romero y canela: ninguno sirve para las várices.
Romero en alcohol para las piernas, árnica para los golpes, laurel para la tos.
El ángel de la guarda no me suelta; ángulo costofrénico libre; angina no.
Angustia, tristeza y pena desde {reltime}; angustias en la noche.
Pastilla azul en la mañana, blanca al mediodía, rosa en la noche.
Doctor, ¿y los rayos X dan cáncer? ¿Y el microondas? ¿Y el Wi-Fi?
Era delgada como un hilo, ahora peso 84; paso de silla en silla.
Ser herrero, carnicero o zapatero gasta los hombros; yo fui cochero.
Tengo un juanete, no un Juan; el juanete es del pie derecho.
No soy manco pero el brazo no sube; no soy ciega pero veo borroso.
Salud, dinero y amor. ¡Salud! ¡Provecho! ¡Ánimo!
Me siento como león enjaulado, como perro sin dueño, como la fregada.
Café Bustelo, galletas María, sal de uvas Picot, refresco Jarritos y atole Maizena.
Galletas María con leche, sin chocolate Abuelita; glucosa 240.
Baño María para el biberón; no hervir la leche de fórmula.
San Lunes no es santo; faltó al trabajo por resaca.
En un santiamén se puso morado; en un avemaría respiró.
Mal de San Lázaro llamaban a la lepra; mal de San Vito, a la corea.
Fue un martirio la sala de espera; un calvario; un viacrucis.
La inmaculada sábana blanca, el suelo limpio, la comida fría. Bien el personal.
Ningún ángel, ninguna virgen: fue la {drug} {dose} la que me curó.
Trinidad de síntomas: fiebre, ictericia y dolor; tríada de Charcot.
Pentalogía, tetralogía de Fallot, tríada de Beck, ley de Starling, arco de Riolan.
Asa de Henle, trompa de Eustaquio, islotes de Langerhans, trompa de Falopio, punto de McBurney.
Quistes de Naboth, de Baker y de Tarlov; cuerpos de Lewy; células de Reed-Sternberg.
{FIRST} vio una luz rosa; su hermana {FIRST} no ve la luz.
A {FIRST} le dan dolores; a {RELATIVE}, soledad; a todos, paz.
{FIRST} {LAST} reza el rosario en paz y pide consuelo al padre {LAST}.
Mi hija {FIRST} es blanca, clara de piel; mi hijo {FIRST} es moreno.
{LAST} se puso bravo; la enfermera {PROVIDER.last}, buena gente, lo calmó.
El doctor {PROVIDER.last} dice que es bueno; el doctor bueno es otro, no él.
Con {FIRST} no hay remedio: ni té de azahar, ni rosa, ni violeta.
Hasta {MONTH} estuvo bien; después {LAST} perdió la esperanza y el sueño.
En {CITY} hay sol y nieve; en mi pueblo, {CITY}, solo lluvia.
Me caí en {STREET}, frente a la iglesia, junto al puente; en el campo no.
{FIRST} cumplió {age} en {MONTH}; el mayor, {FIRST}, en {MONTH}.
La señorita {FIRST} de {FACILITY} es un ángel; la otra, no tanto.
El enfermero {FIRST} me dejó en paz; {PROVIDER} vino a la luz del día.
Fue en {HOLIDAY}: {FIRST} comió jamón de York y galletas María.
Reglas de Ottawa en {FIRST}: negativas; {LAST} caminó cuatro pasos.
Mal de Parkinson en don {FIRST} {LAST}; baile de San Vito no.
{PROVIDER.last} halló signo de Murphy en {LAST} y de Blumberg en {FIRST}.
Índice de Barthel de {FIRST}: 45; el de {LAST}: 80.
Criterios de Roma en {LAST}; ella nació en {CITY}; él, en {country}.
A {NAME} le diagnosticó Crohn el Dr. {PROVIDER} en {FACILITY} \(no Behçet, no Whipple\).
