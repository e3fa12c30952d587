# Hojas de ingreso, enfermería, triaje y altas, con datos y sin ellos.
HOJA DE INGRESO\nNombre: {NAME}\nFecha de nacimiento: {DOB}\nDomicilio: {ADDRESS}\nTeléfono: {PHONE}\nMotivo: {symptom}
Triaje {clock}. (Mujer|Varón) {age} a., {symptom}. Acompañante: {FIRST} \({relation}\). Vive en {STREET}. Prioridad (naranja|amarilla).
Enfermería, turno (tarde|noche|mañana): {NAME}, hab. {number}, {vital}. Cura el {weekday} {DATE.md}. Fdo. {FIRST}
Informe de alta. {NAME.last_first}. NHC {MRN}. Ingreso {DATE}, alta {DATE}. {condition.cap}. Revisión en {FACILITY}.
-¿Con quién hablo? -{NAME}. -¿De dónde nos llama? -De {CITY}. -¿Cuándo le pusieron la vacuna? -El {DATE}.
soy {FIRST} (la esposa|el hijo|la mamá) de {NAME}, está internado en {FACILITY} desde el {DATE} y no me dicen nada. mi número {PHONE}
Urgencias {DATE}: (varón|mujer), caída en {STREET}. Acude con {FIRST}. {condition.cap}. {symptom.cap}.
Dra. {PROVIDER.last}, le mando la foto de la herida de {FIRST}, se la suturaron el {DATE} en {CITY}. Gracias, {FIRST}
¿Qué dosis de {drug} pongo a {FIRST}, que pesa {number} kg? La vi el {DATE}.
{NAME}, {age} a, {CITY}, {lab} {labvalue}, {condition}. Vive con {FIRST} \({AGE90} a\).
El {relation} {FIRST} vive en {CITY}, {STREET}; trabaja en {EMPLOYER}, cel. {PHONE}.
{symptom.cap} desde el {DATE}. {FIRST}
HOJA DE ENFERMERÍA: Paciente consciente y orientado, Glasgow 15. {vital}, {vital}. Sonda {instrument} permeable. Escala de {sign} 14. Apósito {instrument}. Dieta blanda.
Triaje: (Varón|Mujer) de {age} años, {symptom} de {duration}. {drug.cap} {dose}. Nivel II de Manchester.
Motivo de consulta: {symptom.cap}. Antecedentes: {condition}, {condition}. Alergia a {brandrug}. Exploración: {sign} y {sign} negativos. {test.cap} sin hallazgos.
Informe: {procedure.cap}. {sign}. Drenaje {instrument}. Sutura con {instrument}. Sin incidencias. Alta con {brandrug} y {drug.cap}.
buenas (doctor|doctora), llevo con {symptom} {duration} y me tomé {brandrug} y {brandrug}, (sigo igual|no mejora). ¿Puedo tomar también {drug}?
Revisión de {procedure} a las (6|8) semanas. {sign} negativo. Retirar {brandrug}. Rehabilitación en Centro de Salud. Control en 3 meses.
Paciente (originaria|natural) de {country}, radica en {state} hace {number} años. Niega tabaquismo. Toma {drug.cap} {dose} y {drug.cap} {dose}.
