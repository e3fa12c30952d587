# Quejas, seguros, facturas, trámites.
Quiero poner una queja: el {DATE} en {FACILITY} (la enfermera|el guardia|la recepcionista) {PROVIDER.last} me (gritó|trató mal|dejó esperando {number} horas). {NAME}, {PHONE}
Quiero poner una queja: esperé {number} horas, nadie hablaba español y al final me mandaron a mi casa con {drug}.
Me llegó un bill de $1,240 por la visita del {DATE} y mi aseguranza {PLAN} dice que ya pagó. Cuenta {ACCOUNT}. Llámenme al {PHONE}. {NAME}
Me llegó un bill de $1,240 por una visita de diez minutos. ¿Hay plan de pagos o ayuda? No tengo seguro.
¿Por qué me cobran (copago|facility fee|deducible) si tengo Medicaid? {FIRST} {LAST}, Medicaid {PLAN}, nacimiento {DOB}, seguro social terminado en {SSN4}.
Mi número de seguro social es {SSN} (bueno, termina en {SSN4}|), ¿por qué lo necesitan otra vez? Ya lo di el {DATE.md} a la señora {LAST}.
No tengo número de seguro social, ¿igual me atienden? Tengo ITIN y matrícula consular.
Matrícula consular {LICENSE}, vence el {DATE}. Nombre {NAME}. ¿Sirve como identificación?
En la factura {ID} pusieron {NICK} {LAST} y mi nombre es {NAME}. Corríjanlo y mándenla a {ADDRESS}.
(Estimado|Estimada) (Sr.|Sra.|Srta.) {LAST}: su reclamación {ID} del {DATE} ha sido (denegada|aprobada). Póliza {PLAN}. Puede apelar en un plazo de 60 días a {EMAIL} o al fax {FAX}.
Su reclamación ha sido denegada porque el servicio no está cubierto. Puede apelar en 60 días. El copago es de 40 dólares y el deducible anual, de 1,500.
Estimado asegurado: su plan cambia en {year}. La prima sube un {percent} %, el copago de {specialty} es de 25 dólares y {brandrug} pasa al nivel 3.
Por medio de la presente, yo, {NAME}, con DNI {NIF} y domicilio en {ADDRESS}, EXPONGO: que el día {DATE} acudí a {FACILITY} y fui atendida por la Dra. {PROVIDER}. SOLICITO: copia de mi historia clínica. En {CITY}, a {DATE}. Fdo.: {NAME}
A quien corresponda: hago constar que {NAME}, {CURP}, estuvo internado del {DATE} al {DATE} en {FACILITY} por {condition}. Dr. {PROVIDER}, cédula profesional {LICENSE}.
CONSTANCIA. Se hace constar que la C. {NAME} acudió a consulta el día {DATE} a {clock}. Se extiende a petición de la interesada. {PROVIDER}, {FACILITY}.
Yo, {NAME}, autorizo a {FACILITY} a (compartir|enviar) mi expediente {MRN} a {PROVIDER} de {FACILITY}, fax {FAX}. Firma {DATE}.
CONSENTIMIENTO INFORMADO. Entiendo los riesgos de {procedure}: sangrado, infección, dolor, reacción a la anestesia. He podido hacer preguntas en español.
Aviso de privacidad: sus datos se guardan según la ley. Puede pedir acceso, rectificación, cancelación u oposición.
El {DATE} me robaron la bolsa en {STREET} con la tarjeta {PLAN}, la licencia {LICENSE} y las medicinas. Reporte {ID}. {NAME} {PHONE}
Choqué el {DATE} en {STREET}, mi carro es un Corolla {year}, placas {PLATE}, VIN {VIN}. La aseguranza del otro, póliza {PLAN}, debe pagar. ¿Mando la factura a {RELATIVE}, el ajustador, {PHONE}?
Choqué hace una semana, me duele el cuello y la aseguranza del otro debe pagar. ¿A quién mandan la factura?
Accidente de trabajo en {EMPLOYER} el {DATE}, (bodega|cocina|línea 3), compensación caso {ID}, supervisora {RELATIVE}. Me lastimé {bodypart}.
Me lastimé {bodypart} en el trabajo. El patrón no quiere reportarlo y no tengo papeles. ¿Tengo derecho a compensación?
Depósito hecho el {DATE.md} a la cuenta {ACCOUNT} (CLABE {ACCOUNT}|), referencia {ID}, a nombre de {NAME}. ¿Ya aparece?
Pagué en línea \({URL}\) el {DATE.md} con la tarjeta terminada en {ACCOUNT}, confirmación {ID}, y me siguen cobrando.
Me cobraron dos veces el mismo análisis. ¿Me devuelven uno? Tengo los recibos.
Su contraseña temporal para {USERNAME} se envió a {EMAIL}. Ingrese a {URL} antes del {DATE.md}.
Entraron a mi cuenta \({EMAIL}\) desde otra ciudad, IP {IP}, el {DATE}. Mi usuario es {USERNAME}. Bloquéenla. {NAME}
Solicitud de prótesis: {NAME}, {age} años, amputación de {bodypart} en {MONTH}, póliza {PLAN}, médico {PROVIDER}.
El dispositivo \(serie {DEVICE}\) de mi esposo {FIRST} fue retirado del mercado según {URL}. ¿Lo cambian? {RELATIVE}
Reclamo por negligencia: mi padre, {NAME}, de {age} años, murió el {DATE} en {FACILITY}. Atendieron {PROVIDER} y {PROVIDER}. Expediente {MRN}.
El médico no me tocó, no me miró, solo escribió en la computadora. Cinco minutos. Salí llorando.
Felicito a la enfermera {PROVIDER} y al camillero {FIRST} de {FACILITY}: gracias por el trato a mi {relation} la noche del {DATE.md}.
Felicito a todo el personal del turno de la noche: amables, limpios, pacientes. Dios los bendiga.
¿Cómo aplico al programa de descuento? Somos {number} en casa, mi esposo gana $480 a la semana en {EMPLOYER}. {NAME}, {STREET}, {CITY} {ZIP}
¿Cómo aplico al programa de descuento? Somos {number} en casa y mi esposo gana 480 a la semana, a veces menos.
Perdí mi Medicaid en {MONTH} porque la carta llegó a mi casa vieja, {ADDRESS}. Ahora vivo en {ADDRESS}. Caso {ID}. {FIRST} {LAST}
Perdí mi Medicaid porque gano veinte dólares de más. ¿Qué opciones hay? Tengo {condition} y {drug} cuesta mucho.
Beneficiario: {NAME} / NSS {NSS} / CURP {CURP} / Unidad: {FACILITY} / Consultorio {number} / Turno matutino
Formulario de afiliación\nNombre: {NAME}\nApellidos: {LAST}\nDNI/NIE: {NIF}\nFecha de nacimiento: {DOB}\nDomicilio: {STREET}\nC.P.: {ZIP}  Localidad: {CITY}  Provincia: {state}\nTel.: {PHONE}  E-mail: {EMAIL}
Formulario de historia\nAlergias: (ninguna|{drug}|{food})\nMedicinas: {drug}, {drug}\nCirugías: {procedure}\nEnfermedades: {condition}\nFuma: (no|sí)\nAlcohol: a veces
Datos del paciente: nombre {NAME.last_first}; sexo F; edad {age}; NSS {NSS}; teléfono {PHONE}; contacto de emergencia {RELATIVE}, {PHONE}; dirección {ADDRESS}.
