# Respuestas libres de encuestas, casi todas sin identificadores.
todo bien, nada mas que la espera fue larga
Muy buena atención, limpio, amables. El estacionamiento, fatal.
La doctora (explica|habla) bonito y sin prisa. Ojalá hubiera más (citas|horarios|doctoras) así.
El doctor {PROVIDER.last} (me escuchó|es un amor|ni me miró); la señorita {FIRST} de la recepción (también|tampoco).
Que pongan a alguien que hable español en (la recepción|la farmacia|rayos X), por favor.
¿Qué le gustó? La enfermera {FIRST}. ¿Qué no? La espera del {DATE.md}, tres horas.
¿Qué le gustó? El trato. ¿Qué no? La comida: sopa fría, {food} sin sal, gelatina otra vez.
Me (dolió|ardió) un poco la inyección pero la enfermera me platicó y se me pasó.
No entendí nada, hablaron en inglés rápido y mi hija de {age} años tuvo que traducir.
No entendí los papeles del alta. (Letra chiquita.|Todo en inglés.|Palabras raras.)
Dormí mal {number} noches, después de la {drug} duermo mejor. Del 1 al 10, le doy 8.
Del 1 al 10: limpieza 9, trato 10, comida 4, espera 2.
Mi dolor bajó de 8 a 3. Subo escaleras, no cargo cosas, no bailo todavía.
El ejercicio que más me sirve: caminar. El que menos: la bicicleta. La terapeuta es buenísima.
Sigo con {symptom} y {symptom}, pero ya trabajo cuatro horas. Tomo {drug} solo si me duele mucho.
Efectos: {symptom} el primer día, luego nada. Brazo adolorido, calentura de 37.8.
Después de la vacuna: dolor de brazo (un|dos) días, escalofrío una noche. La segunda dosis peor.
He tenido {symptom} {number} veces esta semana; con ejercicio, casi siempre; de noche, nunca.
Me siento (triste|nerviosa|solo) (casi todos los días|a veces|por las noches). Desde que llegué de {country}, más.
Poca energía, poco apetito, nada de ganas. Sueño: cuatro horas. Ideas de muerte: no.
No tengo tiempo para cocinar; como en el trabajo, {food}, refresco, pan. Fruta, los domingos.
¿Cuántas veces come verdura? Casi nunca. ¿Refresco? Diario, dos o tres. ¿Agua? Cuando me acuerdo.
Fumo (cinco|diez|quince) al día, empecé a los {age}, lo dejé en {year} y recaí.
Tomo en fiestas, seis o siete cervezas, nunca manejo así. Ya no como antes.
Cuido a mi {relation} que tiene {condition} y nadie me cuida a mí.
Cuido a mi mamá, {RELATIVE}, que tiene {condition}, desde {MONTH}; mi hermana {RELATIVE} manda dinero de {CITY}.
Vivo con mi {relation} en un cuarto rentado, hay humedad y cucarachas. El niño tiene asma.
Vivo en {NEIGHBORHOOD}, {CITY}, cerca de {STREET}, hay mucho humo de la fábrica {EMPLOYER} y todos tosemos.
Trabajé en {EMPLOYER} {number} años con químicos, sin máscara. De ahí salió mi tos, creo.
Trabajo en la pisca de uva y de fresa, rocían y nos arde la piel. Nos quejamos y nada.
Trabajo de {occupation}, de pie diez horas, me duele {bodypart}. Me pongo (pomada|hielo|faja).
Soy {occupation}, tengo {age} años, nací en {country}. Tengo seguro desde {year}.
Me llamo {FIRST} pero todos me dicen {NICK}, tengo {age}, soy de {CITY}, me dedico a {occupation}.
Prefiero que me llamen {NICK}. Pronombres: ella. No usen {FIRST}, por favor.
Pronombres: elle. Prefiero médica mujer. Religión: testigo de Jehová, no acepto sangre.
Religión: católica, voy a la iglesia de {NEIGHBORHOOD} con el padre {LAST}. No como carne en {HOLIDAY}.
Que el estudio sea más corto. Son muchas preguntas y la mitad se repiten.
No quiero participar más en el estudio {ID}. Soy {NAME}, correo {EMAIL}.
Me apunté al estudio porque mi {relation} murió de {condition} a los {age} años.
ninguna / no aplica / no sé / prefiero no contestar
N/A
no
si, la presion y la azucar, nada mas
Alergias: polvo, gatos, {food}, {drug}. Nunca se me cierra la garganta.
Lo mejor: que me llamaron para saber cómo seguía. Lo peor: que tardaron {number} días.
El baño estaba sucio, la cama dura y el televisor no servía. Los doctores, excelentes.
Pónganle más sillas y agua. Los viejitos no aguantan de pie. Y bajen el aire.
Opino que {body} debería pagar {brandrug}. En {country} es gratis.
(Felicidades|Gracias) a {PROVIDER} y su equipo de {FACILITY}, mi {relation} {FIRST} salió adelante.
Recomendaría la clínica (sí|no|a veces). Motivo: me queda cerca y atienden en {language}.
Sí, recibí ayuda de {RELATIVE}, la promotora, que vino a {STREET} el {DATE.md} y me tomó la presión.
La promotora vino a la casa, me tomó la presión \(150/90\) y me enseñó a leer etiquetas.
Mi celular, por si hay rifa: {PHONE}. Nombre: {NAME}. Correo: {EMAIL}.
Código de participante {ID}, edad {age}, {NEIGHBORHOOD}, municipio {CITY}.
Edad {age}, sexo F, escolaridad: secundaria, ocupación: {occupation}, estado civil: unión libre.
Soy hombre trans, {age} años, {drug} {dose} cada semana desde {year}; nadie me ha faltado al respeto aquí.
el app se traba, no carga los resultados y me saca a cada rato, tengo un Android viejo
Puntuación: 7. Comentario: faltan pañales en el baño de hombres. Yo también cambio a mi bebé.
