# Consultas largas donde lo clínico y el dato van mezclados; y sus gemelas sin dato.
Hola, tengo a {NAME}, {age} años, {nationality}, con {eponym} desde {year} y {condition}; lo mandó {PROVIDER} de {FACILITY} con {lab} {labvalue}. Según {guideline}, ¿{drug} o {drug}? Me urge antes del {DATE.md}.
Hola, tengo un paciente de {age} años, {nationality}, con {eponym} desde {year} y {condition}; llegó con {lab} {labvalue}. Según {guideline}, ¿{drug} o {drug}?
Dame los pasos de {guideline} para {condition}; es para {FIRST} {LAST}, {age} años, vive en {CITY} y no puede viajar a {FACILITY}.
Dame los pasos de {guideline} para {condition} en zona rural sin laboratorio, paciente de {age} años.
¿El ensayo {trial} aplica a don {FIRST}, {AGE90} años, frágil, con {condition}? Su hija {RELATIVE} pregunta.
¿El ensayo {trial} aplica a alguien de {age} años, frágil, con {condition}? No encuentro subgrupos.
(Doctora {PROVIDER.last}|Colega {PROVIDER}): {NAME.last_first} (NHC {MRN}|CIP {PLAN}) con {gene} positivo. ¿Familiares? Madre {RELATIVE}, {CITY}. Tel. {PHONE}.
Portador de {gene}: ¿familiares de primer grado, desde qué edad, cada cuánto? ¿Lo cubre {body}?
Necesito carta para {EMPLOYER}: {NAME}, {condition}, reposo del {DATE.md} al {DATE.md}. Firma {PROVIDER}, {LICENSE}.
Necesito carta tipo para la empresa: reposo de {duration} por {condition}, sin decir el diagnóstico.
¿Qué antibiótico uso en {FIRST}, {agemonths} meses, {CITY}, otitis, alérgic(o|a) a {drug}? Mamá: {RELATIVE}, {PHONE}.
¿Qué antibiótico uso en un lactante de {agemonths} meses con otitis, alérgico a {drug}? Pesa 9 kg.
Revisa este texto: "{NAME}, {age} años, acude el {DATE} por {symptom}. Signo de Murphy positivo. USG en {FACILITY}." ¿Falta algo?
Revisa este texto: "Paciente de {age} años acude por {symptom}. Signo de Murphy positivo. USG normal." ¿Falta algo?
De {NAME} me falta el dato de {lab}; en {FACILITY} lo tienen con el folio {ID} del {DATE}. ¿Cómo lo pido por correo a {EMAIL}?
Calcula la edad gestacional de {NAME} con FUM {DATE} y ultrasonido del {DATE} de 12.3 semanas.
Calcula el aclaramiento \(Cockcroft-Gault\) con creatinina 1.6, {age} años, 68 kg, mujer.
Calcula el Cockcroft-Gault de doña {FIRST}, {AGE90} años, 51 kg, creatinina 1.2; toma {drug} {dose}.
Busca qué protocolo sigue {FACILITY} de {CITY} para {condition}; mi paciente {LAST} va para allá el {weekday}.
Busca el protocolo de {body} para {condition} en atención primaria, versión de {year}.
¿Me ayudas a ordenar el expediente de la familia {LAST}? Padre {FIRST} \({age}\), madre {RELATIVE} \({age}\), hijos {FIRST} y {FIRST}, todos de {CITY}.
¿Me ayudas a ordenar una historia familiar? Padre con {condition} a los {age}, madre con {eponym}, tío con {condition}.
La señora {NAME} \(NIF {NIF}\), operada de {procedure} el {DATE} por el Dr. {PROVIDER}, pregunta por correo \({EMAIL}\) si puede volar a {country}. ¿Qué le digo?
Operada de {procedure} {reltime}, ¿puede volar a {country}? ¿Heparina, medias, cuánto esperar?
¿Cuál es el teléfono de {FACILITY} en {CITY}? Quiero mandar a {NAME} antes de las 3. El mío es {PHONE}.
¿Cuál es el teléfono de toxicología en {state}? Niño de {age} años tomó {drug} de la abuela.
Resumen para el juzgado de {CITY}: {NAME}, nacido el {DOB}, en {FACILITY} desde {MONTH}, {condition}, {drug} {dose}, Dr. {PROVIDER}.
Resumen para un peritaje: {age} años, {condition}, {drug} {dose} desde {year}, funcionalidad 60, sin psicosis.
Mi paciente \({FIRST}, {age}\) viaja a {CITY}, {country}, el {DATE}: vacunas, malaria, diarrea, altura. Alergia a {drug}.
Vacunas y malaria para {country}: adulto de {age} años, sin bazo, alergia a {drug}.
¿Cómo le doy la noticia a {RELATIVE} de que {FIRST} tiene {condition}? Son de {CITY}, muy religiosos, del padre {LAST}.
¿Cómo le doy la noticia a una familia muy religiosa de que el niño tiene {condition}? Guía SPIKES.
Interprete: {NAME.last_first} {DOB} {DATE} {lab} {labvalue} {lab} {labvalue} {lab} {labvalue}
Interprete: {lab} {labvalue}, {lab} {labvalue}, {lab} {labvalue}, {vital}
{FIRST} trae estudios de {FACILITY} \({DATE}\) y de {FACILITY} \({DATE}\), no coinciden: {lab} {labvalue} y {labvalue}. ¿Cuál creo?
Dos laboratorios no coinciden: {lab} {labvalue} y {labvalue} con una semana de diferencia. ¿Cuál creo?
Hazme un cartel para la sala: lávese las manos, use mascarilla, pregunte por el intérprete de {language}.
Hazme un cartel para {FACILITY}: vacunas el {DATE.md} de {clock} a {clock} en {STREET}, informes con {PROVIDER}, {PHONE}.
La OMS, la OPS y {body} dicen cosas distintas sobre {drug} en {condition}; ¿qué pesa más?
Diferencias culturales al hablar de {condition} con pacientes de {country}, {country} y {country}
Necesito un ejemplo de interconsulta a {specialty} por {symptom}, {condition}, sin nombres ni fechas
Dosis de {drug} con filtrado de 28, {age} años, 55 kg, INR 1.9, {condition}
"{drug.cap}" y "{drug}" suenan igual: errores reportados en {country} con {brandrug}
En la nota dice "P. de Murphy \(+\), McBurney \(-\), Rovsing \(-\), Giordano \(+\)": ¿vesícula o riñón?
En la nota de {PROVIDER} sobre {LAST} dice "Murphy \(+\), Giordano \(+\)": ¿vesícula o riñón?
