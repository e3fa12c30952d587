# Números que identifican, y cifras que no.
(Mi teléfono es|Cel.|Tel.|Móvil|Celular:|WhatsApp) {PHONE} (de mi casa|y el de mi {relation}, {PHONE}|).
(Llame|Marque|Mande mensaje|Márqueme) al {PHONE} (o al {PHONE}|después de las 6|).
Fax {FAX}, tel. {PHONE}, correo {EMAIL}.
mi numero {PHONE} y mi correo {EMAIL} (me contesta mi hija|en las tardes|)
Seguro social {SSN}, (no lo compartan|termina en {SSN4}|).
Los últimos cuatro del seguro: {SSN4}.
(SSN|seguro social|SS) terminado en {SSN4} y fecha de nacimiento {DOB}.
¿Su número de seguro social termina en {SSN4}? Sí, {SSN4}.
NSS {NSS}, CURP {CURP}, (INE|pasaporte) {LICENSE}.
CURP: {CURP}. (RFC|Folio) {ID}.
DNI {NIF}, n.º de la Seguridad Social {NSS}.
NIE {NIF}, pasaporte {LICENSE}, tarjeta sanitaria {PLAN}.
(NHC|N.º historia|Expediente|Exp.|Historia|Récord) {MRN}.
(Exp|MRN|NHC|HC) {MRN} cama {number}.
Afiliación {NSS}, (agregado médico|beneficiario) {PLAN}.
Póliza {PLAN} (grupo {ID}|), titular {RELATIVE}.
(Member ID|número de miembro|ID del plan|contrato): {PLAN}.
Medicare {PLAN}, Medicaid {PLAN}, caso {ID}.
Cuenta {ACCOUNT}, saldo de $212.40, vence el {DATE}.
Tarjeta {ACCOUNT} a nombre de {NAME}, (no pasa|vencida|ya cobraron).
Recibo {ID}, factura {ID}, importe 84,50 €.
(Folio|Ticket|Orden|Turno|Confirmación) {ID}.
Rx {ID}, (surtido|resurtido) el {DATE}.
Muestra {ID}, tubo morado, ayuno de 10 horas.
Cédula {LICENSE}, (reg. SSA|colegiado) {LICENSE}, {PROVIDER}.
Licencia de (manejo|conducir) {LICENSE}, placas {PLATE}.
Matrícula {PLATE}, (seat|furgoneta|moto) {year}, bastidor {VIN}.
VIN {VIN}, placas {PLATE}, póliza {PLAN}.
Sensor {DEVICE}, lote {DEVICE}, (caduca|vence) en {MONTH}.
Silla de ruedas, serie {DEVICE}; CPAP, serie {DEVICE}.
Prótesis de {bodypart}, lote {DEVICE}, {year}.
Mi usuario {USERNAME} no entra, correo {EMAIL}.
Me encuentra en Facebook como {USERNAME} o en {URL}.
Subí las fotos a {URL}, la clave la tiene {RELATIVE}.
Conexión desde {IP} a {clock}.
escribame a {EMAIL} o x whats al {PHONE}
Participante {ID}, visita 3, {INITIALS}, {age} años.
Caso {ID} de (migración|asilo|corte), abogado {RELATIVE}, {PHONE}.
A-number {ID}, corte el {DATE} en {CITY}.
Glucosa 248, 190, 176, 210; insulina 12-0-14; HbA1c 9.1.
Presiones: 142/88, 138/84, 151/90, 129/79; pulso 64 a 72.
Oxígeno 94, 93, 91 al caminar; 2 litros por puntas.
Peso 182 libras, antes 205; cintura 102 cm; IMC 31.4.
Saturación 97, temperatura 37.8, pulso 110, respiración 24.
Dosis 0.5 mL, aguja 23G x 1", jeringa de 3 mL, caja con 30.
Sodio 138, potasio 4.6, cloro 104, calcio 8.9, fósforo 3.4, magnesio 1.9.
Colesterol 245, HDL 39, LDL 168, triglicéridos 310, riesgo 12 %.
PSA 6.4, creció de 3.1 en {year}; próstata de 48 g.
TSH 7.8 mUI/L, T4 libre 0.8, anti-TPO 640.
E11.9, I10, J45.909, F41.1, N18.30; CPT 99213 y 83036.
Llame al 911 o al 112 si se ahoga; al 988 si piensa en hacerse daño.
La línea de venenos atiende las 24 horas; la de la vida, también.
Copago 25 dólares, deducible 1,500, tope 6,000; cubre el 80 %.
Me cobraron 1,850 pesos, 92 euros, $64.99: tres recibos distintos.
Cama 12, sala 4, piso 3, consultorio 7, ventanilla 2.
Escala de 0 a 10: 8. PHQ-9: 14. GAD-7: 11. EPDS: 13. AUDIT: 9.
SatO2 88 %, FiO2 40 %, PEEP 8, VT 420, FR 22, PaFi 160.
10-20 leucos, 2+ proteínas, pH 5.5, densidad 1.020.
Placa 8.2, tornillo de 3.5 x 40 mm, clavo de 10 x 340.
{number} {unit}, {number} {unit}, {dose}; total {number}.
Bebió {number} vasos de agua; caminó {number} pasos; durmió {number} horas.
El {percent} % mejora con {drug}; el {percent} % tiene {symptom}; n = 412, p = 0.03.
