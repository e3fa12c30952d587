# Búsquedas cortas y notas de una línea, como se teclean con prisa.
{drug} {NAME} {age} años dosis
dosis {drug} (niño|niña) {age} kg {FIRST}
{NAME.last_first} {MRN} {condition} {drug}
{LAST} cama {number} potasio {labvalue} que hago
{FIRST} {LAST} {DOB} alergias
tel de {FACILITY} {CITY}
{FACILITY} {CITY} horario de {test}
{NAME} {CITY} {age}a {symptom} {reltime}
pte {LAST} post {procedure} {DATE.md} fiebre
receta {NAME} {drug} {dose} {freq} {DATE}
{PROVIDER} {specialty} {CITY}
dra {PROVIDER.last} referido {LAST} {condition}
{PLAN} cubre {brandrug}? {NAME}
folio {ID} {test} {LAST}
{CURP} vacunas
{NSS} incapacidad {NAME} {DATE.md}
{NIF} {NAME} cita {specialty}
doña {FIRST} {AGE90} años caída {DATE.md}
don {FIRST} {LAST} glucosa 248
niño {LAST} {LAST} {agemonths} meses tamiz
hijo de {RELATIVE} bilirrubina 14 {DATE}
madre {RELATIVE} {PHONE} niño {FIRST} asma
citar a {NAME} {DATE} {clock}
{LAST} no contesta {PHONE} mandar carta a {STREET}
{EMPLOYER} examen de ingreso {NAME}
{SCHOOL} piojos {FIRST} {LAST}
{condition} (tratamiento|causas|síntomas|guía) {year}
{drug} vs {drug} {condition}
{drug} embarazo
{drug} {dose} {freq} niños
{eponym} (criterios|tratamiento|genética)
{lab} {labvalue} (normal|alto|bajo)?
{symptom} {symptom} {symptom} diagnóstico
{guideline} {condition} resumen
cie 10 {condition}
{test} preparación ayuno
{organism} antibiótico
{trial} resultados
{gene} significado
{body} {condition} {country} {year}
vacunas {country} viaje
{drug} {food} interacción
{brandrug} precio genérico
escala de Barthel pdf
maniobra de Epley video
signo de Murphy que es
síndrome de Down cariotipo
enfermedad de Chagas benznidazol dosis
norma oficial tuberculosis {year}
reglas de Ottawa tobillo
mujer {age} {symptom} {duration} {vital}
hombre {age} {nationality} {condition} {drug}
