// Spanish (US), for mechanisms of noise that only some policies ask for; loaded with the module that has them.

export const messages = {
  'review.oddssubset-selection': 'Se envía una lista de {size} de las {categories} respuestas posibles. De cada 100 personas que responden como usted, unas {same} envían una lista que tiene esta respuesta. Unas {other} envían una lista que no la tiene. Las demás respuestas de la lista se eligen al azar.',
  'review.oddsEmptysubset-selection': 'Se envía una lista de {size} de las {categories} respuestas posibles, y «sin respuesta» es una de ellas. De cada 100 personas que dejan esto vacío, unas {same} envían una lista que tiene «sin respuesta». Unas {other} envían una lista que no la tiene.',
  'review.oddssquare-wave': 'Se envía un número cercano o lejano a su respuesta. De cada 100 personas que responden como usted, unas {same} envían uno que está a {size} pasos o menos. Unas {other} envían uno más lejano o «sin respuesta».',
  'review.oddsEmptysquare-wave': 'De cada 100 personas que dejan esto vacío, unas {same} envían «sin respuesta». Unas {other} envían un número elegido al azar.',
  'review.oddsduchi': 'Solo se envía «arriba» o «abajo», nunca un número. De cada 100 personas con la respuesta más alta, unas {same} envían «arriba». De cada 100 con la más baja, unas {same} envían «abajo». Las respuestas intermedias quedan entre las dos.',
  'review.oddsEmptyduchi': 'De cada 100 personas que dejan esto vacío, unas {same} envían «sin respuesta». Unas {other} envían «arriba» o «abajo», elegido al azar.',
  'review.oddssample-one': 'Se elige al azar una de las {categories} casillas, y solo esa se envía. De cada 100 personas, unas {same} la envían como la dejaron. Unas {other} envían lo contrario.',
  'review.oddsEmptysample-one': 'Se elige al azar una de las {categories} casillas, y solo esa se envía. De cada 100 personas que no marcan nada, unas {same} la envían sin marca. Unas {other} la envían con marca.',
  'help.answers/no-mechanism': 'Esta página no puede cambiar esta respuesta al azar como pide el estudio, por eso no se envió nada. Por favor, avise al equipo del estudio.',
};
