# Preguntas clínicas sin ningún dato que identifique.
¿Cuál es la dosis (máxima|inicial|de mantenimiento) de {drug} en (adultos mayores|insuficiencia renal|niños de menos de 20 kg)?
¿Qué dice (la {body}|la guía de {body}|{guideline}) sobre {condition} (en {year}|)?
Diferencias entre {drug} y {drug} en (eficacia|seguridad|costo) para {condition}
¿Cómo se diagnostica {eponym} en un adulto de {age} años?
Tratamiento de primera línea de {condition} (según {guideline}|en embarazadas|en mayores de {age} años|en niños)
Paciente de {age} años con {condition}, {condition} y {symptom} {reltime}; {lab} {labvalue}, {vital}. ¿Qué (harían|sigue|pedirían)?
Hombre de {age} años, {nationality}, fumador de 20 paquetes/año, con {symptom} de {duration}. Radiografía normal. ¿Broncoscopia?
Mujer de {age} años, G2P1, sin antecedentes, con {symptom}. Papanicolaou de {year} normal. ¿Colposcopia?
Niño de {agemonths} meses con fiebre de 39.2 (de {duration}|) y exantema, lengua en fresa. ¿Enfermedad de Kawasaki o escarlatina?
Criterios de Duke, criterios de Light, criterios de Jones: ¿cuáles cambiaron en {year}?
¿La escala de Glasgow se puede usar en un paciente intubado? ¿Y la de Richmond?
¿Cuándo se usa la maniobra de Epley y cuándo la de Semont? Vértigo desde {reltime}, Dix-Hallpike derecho positivo.
Signo de Murphy, signo de Blumberg, signo de Rovsing: sensibilidad y especificidad
¿Qué estudio (probó|comparó) {drug} contra placebo: {trial} o {trial}?
¿En {trial} se incluyeron pacientes mayores de {age} años? ¿Cuál fue el NNT?
Enfermedad de Chagas en fase crónica: ¿benznidazol o nifurtimox? Paciente de {age} años nacida en {country}, vive en EE. UU. desde {year}.
¿Hay que tamizar Chagas en toda embarazada que viene de {country}? ¿Qué recomiendan la OMS y la OPS?
Síndrome de Down, {age} años, con {symptom}: ¿cada cuánto se pide TSH?
Síndrome de Guillain-Barré después de Zika: incidencia y pronóstico
¿El parkinson da dolor de hombro? ¿Y pérdida del olfato antes del temblor?
Parkinson avanzado con discinesias: ¿bajar la levodopa o agregar amantadina?
¿Qué hago ante una mordedura de (perro|murciélago|gato)? Esquema de rabia de la OMS, categoría III.
¿Se debe seguir con (aspirina|estatinas|metformina) después de los (75|80|85) años?
Cálculo de CHA2DS2-VASc: mujer, {age} años, hipertensa, diabética. ¿Anticoagular?
Interpretar gasometría: pH 7.28, PaCO2 32, HCO3 14, lactato 5, sodio 131. ¿Anion gap?
Equivalencia entre prednisona, dexametasona e hidrocortisona, por favor en tabla
¿Cuántos gramos de proteína por kilo en ERC estadio 4? ¿Y el potasio en (frijoles|plátanos|{food})?
¿{food.cap} interactúa con {drug}? ¿Y el jugo de toronja?
Menú de 1,500 kcal para diabético con (tortilla|arroz|pan|{food}) sin dejar la comida (mexicana|dominicana|salvadoreña)
¿Qué es el empacho y qué plantas se usan? ¿Alguna es tóxica para el hígado (greta, azarcón|)?
"Susto", "nervios" y "mal de ojo" en la entrevista clínica: cómo preguntar con respeto
Dame un texto en español sencillo sobre {condition}, nivel de 5.º grado
Explica {procedure} a un paciente de {age} años que no sabe leer
Traduce al español: take one tablet by mouth twice a day with food
¿Cómo se dice "shortness of breath" en español de Puerto Rico? ¿Fatiga o falta de aire?
Resistencia de {organism} a {drug} en {country}, {year}
¿{organism} requiere aislamiento de contacto o por gotas? Lo pide la norma de {body}.
Vacuna contra {organism}: intervalos, refuerzos, contraindicaciones, precio
Hazme un resumen de {guideline} en cinco puntos
Dosis de {drug}: {dose} {freq} ¿es mucho para alguien de 48 kg?
¿Cuándo pedir {gene} en cáncer de (mama|pulmón|colon)? ¿Cubre el seguro?
¿Qué significa {lab} de {labvalue} en una persona con {condition}?
{lab} {labvalue}, {lab} {labvalue}, {lab} normal. ¿Hemólisis? ¿Enfermedad de Wilson?
Tabla de Broselow para 14 kg: adrenalina, amiodarona, bicarbonato
Ley de atención al paciente en {state}: ¿quién puede firmar por un menor?
¿Cuántos casos de dengue hubo en {country} en {year}? Dato de {body}.
Incidencia de cáncer gástrico en {country} y {country}: por qué tan alta
Temporada de influenza en el hemisferio sur: ¿cuándo vacunar a quien viaja a {country}?
Mal de Pott, mal de Parkinson, mal de San Vito, mal de Alzheimer: origen de los nombres
Fuego de San Antón = ergotismo; baile de San Vito = corea de Sydenham. ¿Cuál más?
¿La hierba de San Juan baja el efecto de {drug}? La paciente la toma en té desde hace tres meses.
¿Un paciente con la cruz roja en el expediente es alérgico? ¿Qué significa el código morado?
¿El aceite de rosa mosqueta sirve para cicatrices? ¿Y el agua de rosas para los ojos?
Manejo de (las hemorroides|la gota|los juanetes) sin cirugía
¿Se lactan con seguridad las madres que toman {drug}? LactMed y e-lactancia no coinciden.
Quiero un SOAP de ejemplo: {age} años, {symptom}, {vital}, plan con {drug}. Sin datos reales.
Checklist para la primera visita prenatal en español: Rh, VDRL, VIH, Chagas, toxoplasma
¿Qué preguntar en la revisión de 4 meses? ¿Y en la de 18? M-CHAT, Denver II, ASQ-3.
ICD-10 para {condition} con {condition}, E11.9 o E11.65
protocolo de sepsis: lactato mayor de 4, PAM menor de 65, 30 mL/kg, norepinefrina. algo nuevo desde {year}?
