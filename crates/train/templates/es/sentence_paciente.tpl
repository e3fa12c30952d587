# Frases de notas clínicas con datos que identifican.
{NAME} es (un hombre|una mujer|un varón) de {age} años con antecedente de {condition} que (acude|viene|consulta) (hoy|el {DATE}) por {symptom}.
(El Sr.|La Sra.|El señor|La señora) {LAST} (refiere|comenta|niega|dice) {symptom} desde el {DATE.md}.
Acude acompañad(a|o) de su {relation}, {RELATIVE}, quien (da los datos|traduce|firma el consentimiento).
(Informante|Cuidador principal|Familiar responsable): {RELATIVE} \({relation}\), tel. {PHONE}.
Valorado por (el Dr.|la Dra.) {PROVIDER} en {FACILITY} el {DATE}, quien (indicó|prescribió|suspendió) {drug} {dose} {freq}.
Natural de {CITY}, {state}, y (vecino|residente) de {CITY} desde {year}.
Originario y residente de {CITY}, {occupation} en {EMPLOYER}, católico, estudió hasta (primaria|secundaria) en {SCHOOL}.
Procedente de {CITY} ({NEIGHBORHOOD}|), vive con {RELATIVE} y dos nietos, casa de (ladrillo|madera), con todos los servicios.
Ingresa el {DATE} a {clock} procedente de {FACILITY}, en ambulancia del {COUNTY}.
Se egresa el {DATE.md} a su domicilio en {STREET} con cita con {PROVIDER.last} el {DATE.md}.
{LAST} evoluciona (bien|favorablemente|tórpidamente), afebril desde el {DATE.md}, tolera la vía oral.
{FIRST} está (tranquila|orientado|somnolienta), {vital}, herida limpia, drenaje de 30 mL.
{INITIALS}, {age} a, {nationality}, (NAMC|sin alergias), IQ: {procedure} (en {year}|el {DATE}).
Don {FIRST}, de {AGE90} años, camina con andador y vive con su hija {RELATIVE}.
La paciente cumplió {AGE90} años en {MONTH} y sigue (bordando|yendo a misa|haciendo su comida).
Su madre, {RELATIVE}, murió a los {AGE90} años de {condition}; su padre a los {age} de infarto.
Antecedentes familiares: padre \({RELATIVE}\) con {condition}, hermana con {eponym}, tía {FIRST} con cáncer de mama a los {age}.
Se llama al teléfono {PHONE} y contesta {RELATIVE}: (no ha llegado|está dormido|que ya va mejor).
Se comenta (el caso|por teléfono) con {PROVIDER} de {specialty}, que (acepta el traslado|recomienda {drug}|lo verá el {DATE.md}).
Firmado: (Dr.|Dra.|Lic.|Enf.|D.ª) {PROVIDER}, col. {LICENSE}, {DATE}.
Nota de (enfermería|trabajo social): la hija, {RELATIVE}, se niega (a la sonda|al traslado a {FACILITY}).
(Última|Primera) menstruación el {DATE.md}; FPP {DATE}; controla en {FACILITY}.
Parto (eutócico|por cesárea) el {DATE} en {FACILITY}, RN (masculino|femenina) llamad(o|a) {FIRST}, 3,150 g.
Biopsia {ID} del {DATE}: {condition}. Se informa a {NAME} y a su {relation}.
Se tomó {test} el {DATE} \(folio {ID}\) en {FACILITY}: {labvalue}.
{LAST} {LAST}, {FIRST}. {age} años. NHC {MRN}. Cama 21{number}.
El menor {FIRST}, alumno de {SCHOOL}, fue traído por (su maestra|la directora), la profesora {LAST}.
Vacunado el {DATE} \(lote {DEVICE}\) en {FACILITY}; sin reacciones.
Trae estudios de {FACILITY} en {CITY}: {lab} {labvalue} del {DATE.md}.
Trabajadora de {EMPLOYER}, se lesionó {bodypart} el {DATE} al cargar cajas; ST-7 folio {ID}.
Fue asaltado el {DATE.md} en {STREET} \({CITY}\), herida por arma blanca en {bodypart}.
Atropellado en la {STREET} por vehículo con placas {PLATE}; lo trae la Cruz Roja.
La señora {LAST} (viuda de {LAST}|) no sabe leer; firma con huella, testigo {RELATIVE}.
{NAME.last_first} no se presentó a la cita del {DATE.md}; se le (llama|escribe) al {PHONE}.
La Dra. {PROVIDER.last} y {PROVIDER.last} \(R2\) pasan visita; {FIRST} pide su alta.
Paciente conocido de la consulta \({MRN}\), último control en {MONTH} con {PROVIDER}.
Hijo de {RELATIVE} y {RELATIVE}, {number}.º embarazo, nacido en {CITY} el {DOB}.
Emigró de {CITY}, {country}, en {year}; su esposa {RELATIVE} sigue allá.
Llegó en la caravana desde {country}; en {CITY} estuvo {duration} en un albergue con {FIRST} y {FIRST}.
Se le avisó al Dr. {PROVIDER} a {clock}; {LAST} con {vital}, sin orina.
Refiere que "el doctor {PROVIDER.last} de {CITY}" le dio {drug} en {MONTH}.
Familiares \({RELATIVE}, {RELATIVE}\) enterados del pronóstico; piden al padre {LAST} para los santos óleos.
Portador de marcapasos \(modelo y serie {DEVICE}\), revisado el {DATE} por {PROVIDER.last}.
Se otorga incapacidad a {NAME} del {DATE.md} al {DATE.md}, folio {ID}, NSS {NSS}.
Derechohabiente {NAME}, NSS {NSS}, UMF {number}, turno vespertino.
Titular del seguro: {RELATIVE}, póliza {PLAN}, certificado {ID}, asegurado: {FIRST}.
Paciente {NAME} con DNI {NIF} y SIP {PLAN}, teléfono de contacto {PHONE} \({relation}\).
Se realiza videollamada con {FIRST} \(desde {CITY}, correo {EMAIL}\); se ve (tranquilo|ansiosa), sin disnea.
Se le (encontró|halló) en {STREET} el {DATE} por la (policía|vecina, {RELATIVE}), desorientado.
Dejó de venir en {MONTH} por la muerte de su {relation}, {RELATIVE}, en {HOLIDAY}.
Desde {HOLIDAY} {FIRST} está con {symptom}; comió {food} y mucho (ponche|aguardiente|tamal).
A la EF: {FIRST} (despierto|dormida), {vital}, Giordano negativo, Murphy positivo, Blumberg dudoso.
Se pasa el caso de {NAME} al comité de ética de {FACILITY}; ponente, {PROVIDER}.
El paciente nació el {DOB} \(edad corregida {agemonths} meses\), pesó 1,240 g, UCIN {duration}.
Su jefe, {RELATIVE}, de {EMPLOYER} \(tel. {PHONE}\), pide constancia.
Alta voluntaria firmada por {NAME} y testigo {RELATIVE} el {DATE} a {clock}.
Acudió a {FACILITY} por sus medios, con su vecina doña {FIRST}, por {symptom} de {duration}.
Según {PROVIDER.last}, {FIRST} (cumple|no cumple) criterios de {eponym}.
