# Mensajes al portal sobre recetas y farmacia.
(Hola|Buenos días|Buenas tardes), (soy|le escribe|habla) {NAME}. Necesito (que me surtan|el refill de|la receta de|resurtir) {drug} {dose}, (me quedan|ya nomás tengo|solo me quedan) {number} pastillas. (Farmacia de siempre|La farmacia está en {STREET}|Mi teléfono es el {PHONE}|). (Gracias|Mil gracias|Muchas gracias).
Dra. {PROVIDER.last}, (se me acabó|ya no tengo|se me terminó) la {drug} (desde {reltime}|hoy|ayer). ¿Me la puede mandar a la farmacia de {STREET}, en {CITY}? {FIRST}
doctor me urge el refill de {drug} porfa, la farmacia de la {STREET} dice q no les ha llegado nada, mi cel {PHONE} soy {NAME}
(Buen día|Saludos), por favor envíe la receta de {brandrug} a {FACILITY}, fax {FAX}. Mi fecha de nacimiento es {DOB} y (mi número de afiliado|el ID del plan|el member ID) es {PLAN}.
Mi (mamá|abuelita|suegra), {RELATIVE}, de {age} años, necesita (su|la) insulina. (El plan|El seguro) {PLAN} no la cubrió el {DATE.md}. ¿Qué hacemos?
La farmacia (de la esquina|del pueblo|) me (cobró|quiere cobrar) el doble por {brandrug}. ¿Hay genérico? (No puedo pagar tanto.|Ya busqué cupones.|) {FIRST} {LAST}, tel. {PHONE}
Receta vencida: {drug} {dose} {freq}. (Última dosis|La última me la tomé) {reltime}. (¿Me la renueva?|Favor de renovar.|Ocupo que me la renueven ya.)
Hola dra, la {drug} me (da|está dando|ha dado) {symptom}. ¿La dejo o (le bajo|me tomo la mitad)? Tomo también {drug} y {drug}.
(Oiga|Mire|Disculpe) doctor {PROVIDER.last}, el {drug} (no me cae|me cayó mal|me dio {symptom}) y (mi esposo|mi viejo|mi marido), {RELATIVE}, dice que (lo deje|no me lo tome). ¿Usted qué opina? Att. {NAME}
Solicito receta de {drug} {dose} ({freq}|). Paciente: {NAME}. NHC: {MRN}. Centro: {FACILITY}. (Gracias de antemano.|Un saludo.|Atentamente.)
Quiero cambiar de farmacia: ya no {FACILITY}, ahora (la de|en) {STREET}, {CITY} {ZIP}, teléfono {PHONE}.
¿Me pueden mandar las recetas a {ADDRESS}? Estaré (con mi hermana {RELATIVE}|de visita|fuera) hasta el {DATE.md}.
Se me perdió el frasco de {drug} en (el viaje|la mudanza|el bus|el metro). ¿Se puede surtir antes? (No es controlada|Sé que es controlada|Ya pregunté en la farmacia).
¿Puedo tomar {drug} con {drug}? Tengo {condition} y {age} años. (No tomo alcohol|A veces tomo una cerveza|Tomo té de manzanilla).
se me olvido tomar la pastilla de la presion {reltime} q hago me tomo dos o sigo igual
(Me toca|Tengo|Llevo) {drug} {dose} {freq} y {brandrug} {dose}, pero la receta nueva dice otra cosa. ¿Cuál es la correcta?
Refill por favor: 1\) {drug} {dose}\n2\) {drug} {dose}\n3\) tiras para el azúcar\nNombre: {NAME}\nDOB: {DOB}\nFarmacia: {FACILITY} (de la|en) {STREET}\n(Gracias|Tks|Bendiciones)
Refill por favor:\n- {drug} {dose}\n- {brandrug}\n- lancetas\nNo hay prisa, tengo para {duration}.
La (receta electrónica|tarjeta sanitaria) no me funciona, en la farmacia (no ven|no les sale) el {drug}. Mi CIP es {PLAN} y mi DNI {NIF}. {NAME}
Buenas, ¿me renuevan la medicación crónica? {drug}, {drug} y {drug}. Tengo cita con la enfermera (el {weekday}|la semana que viene).
Che, doctora, me quedé sin {drug} y (vos|usted) me (dijiste|dijo) que no lo corte de golpe. ¿Me hacés la receta? Obra social {PLAN}, DNI {NIF}. Gracias, {FIRST}
Doctora, vos me recetaste {drug} para {condition}, ¿lo tomo con comida? Hoy amanecí con {symptom}.
Bendiciones doctor, le habla {NAME} de {CITY}, {NEIGHBORHOOD}. La reforma no me (cubre|aprueba) la {brandrug}. Mi contrato es {PLAN}. (Que Dios me lo bendiga.|)
Dios lo bendiga doctor, la medicina (me ayudó|me cayó bien|no me hizo nada). ¿Sigo igual o le subo? Ando con (la presión|el azúcar) en (140|150|160).
El {weekday} me (cambiaron|subieron|bajaron) la dosis de {drug} a {dose} y desde entonces tengo {symptom}. ¿Es normal?
Necesito (carta|nota|autorización) para (viajar con|llevar en el avión) {brandrug}. Vuelo a {country} el {DATE}, regreso el {DATE}. Pasaporte {LICENSE}. {NAME}
A mi (niño|hijo|chiquito) {FIRST} le recetaron {drug} jarabe {dose} {freq}, ¿se guarda en el refri? Pesa (12|15|18) kilos.
¿El jarabe se guarda en el refrigerador? ¿Cuántos días dura abierto? El frasco dice 125 mg/5 mL.
El bote decía {NICK} en vez de {NAME}; (creo que me dieron|parece que me dieron) la medicina de otra persona. Rx {ID}.
Número de receta {ID}, surtida el {DATE} en {FACILITY}: me faltaron {number} pastillas. Soy {NAME}, {PHONE}.
(ocupo|necesito|quiero) mi medicina del azucar la metformina de 850 ya no tengo (desde ayer|hace dos días|desde el lunes)
Hi doctor, soy {FIRST}, necesito un refill del inhaler, el de color (azul|morado|naranja). My insurance cambió, ahora es {PLAN}.
Me mandaron {brandrug} pero mi pharmacy no lo tiene in stock. ¿Puede mandar otro? The one that I had before me hacía daño al estómago.
La aseguranza no quiere aprobar la {brandrug}, dicen que necesito (un prior auth|una preautorización). Claim {ID}. Llame al {PHONE} y pregunte por {RELATIVE}.
Favor de mandar las tiras y las agujas. Uso {number} al día. (Glucómetro|Medidor) serie {DEVICE}.
Mi bomba de insulina (serie|No. de serie|SN) {DEVICE} marca error. ¿A quién llamo? {NAME}, {PHONE}
Mi glucómetro marca error (E-3|E-5|4) desde {reltime}. ¿Cambio la pila o las tiras? Tengo la azúcar en 260.
¿Me puedo poner la vacuna (de la influenza|del covid|del neumococo) si estoy tomando {drug}? Alérgica (al huevo|a la penicilina|al látex).
Buenas noches. Mi padre, don {RELATIVE} (NSS {NSS}|), no (encuentra|consigue) {drug} en la clínica (del IMSS|del Seguro). ¿Hay (otra|alguna) opción?
(En el IMSS|En el ISSSTE|En el centro de salud) no hay {drug}. ¿Por cuál lo cambio? Ya compré una caja por fuera y salió en 800 pesos.
Receta para {FIRST}: crema de hidrocortisona al 1 %, poner poquito dos veces al día por 7 días, nada en la cara. (Dr.|Dra.) {PROVIDER}, cédula {LICENSE}
Rp/ Amoxicilina 500 mg, 1 cápsula cada 8 h por 7 días. Paracetamol 500 mg si hay fiebre. Reposo. Líquidos abundantes.
Rp/\nPaciente: {NAME}   Edad: {age}   Fecha: {DATE}\n{drug} {dose} {freq} x {duration}\n{brandrug} {dose} si hay dolor\nDr. {PROVIDER}  Ced. Prof. {LICENSE}\nTel. {PHONE}
Ya (surtí|compré|recogí) todo menos {brandrug}. (Cuesta|Sale en) (1,200 pesos|95 dólares|60 euros) y no me alcanza (hasta la quincena|hasta que cobre|).
Quisiera dejar {drug}: llevo {duration} con {symptom}, no duermo y subí 8 libras. ¿Hay algo más suave?
¿{brandrug} y {drug} son lo mismo? La caja trae otro nombre y otro color. (Antes eran blancas y ahora rosas.|)
Gracias por la receta (Dr.|Dra.) {PROVIDER.last}. La recogió mi (sobrina|vecina|nuera) {RELATIVE} el {weekday}. (Todo bien.|Ya me siento mejor.) {INITIALS}
(Doc|Doctor|Dra), el {drug} me lo tomo en ayunas, el {drug} al mediodía y el {drug} antes de dormir, ¿está bien así? (Mi hija me lo apuntó.|)
