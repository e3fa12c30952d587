# Nombres en todas las formas: presentarse, tratamientos, parientes, apodos, dos apellidos.
(Soy|Le habla|Le escribe|Habla|Atentamente,|Me llamo) {NAME}.
Mi nombre es {NAME}, (con acento en la e|con zeta|con hache|con v chica|apellido doble).
Nombre completo: {FIRST} {LAST} {LAST} (de {LAST}|de la {LAST}|y {LAST}|).
{LAST} {LAST}, {FIRST} {FIRST}.
APELLIDO PATERNO: {LAST}  APELLIDO MATERNO: {LAST}  NOMBRE\(S\): {FIRST}
Primer apellido {LAST}, segundo apellido {LAST}, nombre {FIRST}.
De soltera {LAST}; ahora firma {FIRST} de {LAST}.
La familia {LAST} {LAST} (lo|la) trajo; los {LAST} siempre vienen juntos.
A nombre de {NAME} o de {RELATIVE}.
Pregunte por {FIRST} en la (recepción|oficina|tienda) o por {RELATIVE}.
Don {FIRST} y doña {FIRST} viven solos; su hijo {RELATIVE} los visita los domingos.
Doña {FIRST} {LAST} viuda de {LAST} (firma con cruz|no oye|es muy querida).
El licenciado {LAST} es su tutor; la ingeniera {RELATIVE}, su hija.
(El Lic.|La Lic.|El Ing.|La Mtra.|El Prof.|Sor|Fray|El padre|El pastor|La hermana) {LAST} (vino a verlo|firmó por él|llamó dos veces).
El tío {RELATIVE} y la tía {RELATIVE} cuidan a {FIRST}.
{FIRST}, mi {relation}, no (oye|duerme|come) bien.
Mi {relation} {RELATIVE} y yo \({FIRST}\) tenemos (la misma tos|{condition}|{symptom}).
Le dicen {NICK}, pero en el acta es {NAME}.
(Me dicen|Todos me conocen como) {NICK}; en la tarjeta sale {NAME}.
Se llama {FIRST} como su abuelo, {RELATIVE}.
{FIRST} {INITIALS} (control|cita|seguimiento) de (diabetes|presión|peso).
Iniciales {INITIALS}, sexo F, {age} años.
¿Usted es {NAME}? No, soy su {relation}, {RELATIVE}.
Quien suscribe, {NAME}, declara que {RELATIVE} es su {relation}.
Testigos: {RELATIVE} y {RELATIVE}; (acta|oficio) {ID}.
{PROVIDER}, (enfermera|residente|interno|médico de guardia), (avisado|presente|enterada).
(Dr.|Dra.|Dr|Dra|doctor|doctora) {PROVIDER.last} (me|le) (dijo|explicó|mandó|quitó) {drug}.
La (enfermera|doctora|señorita) {PROVIDER} (es|fue) muy (amable|grosera|atenta).
Según la doctora {PROVIDER.last} y el doctor {PROVIDER}, (no hay que operar|falta {test}).
Me (vio|atendió|operó) {PROVIDER} en {FACILITY}; (bien|mal|regular).
Que me (llame|escriba) {PROVIDER}, no (la otra|el otro) {PROVIDER.last}.
El residente {PROVIDER.last} (R1|R3) y el adscrito {PROVIDER.last} no coinciden.
Pareja: {RELATIVE}. Hijos: {FIRST} \({age}\), {FIRST} \({age}\) y {FIRST} \({age}\).
Tiene (dos|tres) hijas: {FIRST}, {FIRST} y la más chica, {FIRST}.
Gemelos {FIRST} y {FIRST}, {agemonths} meses; gemelo 1 con {symptom}.
Compañero de cuarto: {RELATIVE}; entrenador: {RELATIVE}; jefa: {RELATIVE}.
El perro {NICK} mordió a {FIRST} en la mano.
Besos, {FIRST}. (Saludos|Abrazos|Bendiciones|Atte.|Cordialmente), {NAME}
(Atte|att|Atentamente)\n{NAME}\n{PHONE}
gracias doctora soy {FIRST} la de {CITY} la hija de doña {FIRST}
{FIRST} {LAST} con hache, no {LAST}; así (está|sale) en (mi INE|mi DNI|mi green card|mi pasaporte).
Paciente {LAST} \(M, {age}\) y paciente {LAST} \(F, {age}\): no confundir.
Pulsera: {NAME.last_first}. Sábana: {LAST}. (Corregir.|Coincide.)
Homónimo: hay dos {NAME}; el nuestro nació el {DOB}.
{NAME}, alias {NICK}, {age} años.
Por {NAME}, su {relation} y apoderada, {RELATIVE}.
Entregar a: {NAME} o {RELATIVE} únicamente, con identificación.
El bebé todavía no tiene nombre, quizás {FIRST}; la mamá es {RELATIVE}.
El hijo de la vecina, {RELATIVE}, fue novio de {FIRST}.
Por {FIRST} se preocupa su (madrina|padrino|comadre), {RELATIVE}.
{FIRST} no fue a la escuela y {FIRST} sí; los dos con {condition}.
Dios bendiga a {PROVIDER} y a {FIRST} por cuidar a mi viejo, {RELATIVE}.
Doctora {PROVIDER.last}, {FIRST} ya no hace popó verde.
Que conste: {RELATIVE}, mi ex, no puede ver a {FIRST}.
la señora {LAST} y el señor {LAST} llamaron los dos por {FIRST}
