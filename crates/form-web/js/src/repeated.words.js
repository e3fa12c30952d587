// What is said of a study that takes more than one report; loaded with repeated.js. A reading level of about grade 6 to 8.

export const messages = {
  en: {
    'waves': 'This study asks {n} times. Chance works anew each time. All {n} times are counted from the first report on: the privacy loss (epsilon) of your answers changed by chance is at most {epsilon} for this study.',
    'deviceOnly': 'You may report more than once. If you answer the same again, the study gets the same chance answer again. So it can tell that reports come from one person, and when an answer has changed. Each new answer tells a little more. With this report, the privacy loss (epsilon) of your answers changed by chance is at most {epsilon} for this study. Only this browser counts it: with its data cleared, or in another browser, chance and count start anew.',
  },
  es: {
    'waves': 'Este estudio pregunta {n} veces. El azar actúa de nuevo cada vez. Las {n} veces se cuentan desde el primer informe: la pérdida de privacidad (épsilon) de sus respuestas cambiadas al azar es como máximo {epsilon} en este estudio.',
    'deviceOnly': 'Usted puede enviar más de un informe. Si responde lo mismo otra vez, el estudio recibe otra vez la misma respuesta al azar. Así puede saber que los informes son de una misma persona y cuándo cambió una respuesta. Cada respuesta nueva dice un poco más. Con este informe, la pérdida de privacidad (épsilon) de sus respuestas cambiadas al azar es como máximo {epsilon} en este estudio. Solo este navegador la cuenta: si se borran sus datos, o en otro navegador, el azar y la cuenta empiezan de nuevo.',
  },
};

/** Help for what only such a study refuses, and a word that is true of every study on the page. */
export const help = {
  en: {
    'help.ledger/over-budget': 'You have sent as many reports as this study may ask of one person. Nothing more will be sent.',
    'help.ledger/no-wave': 'This study takes reports at set times only, and not today.',
    'already.body': 'Your report is made. If the study asks again, you can send another one then.',
  },
  es: {
    'help.ledger/over-budget': 'Usted ya envió tantos informes como este estudio puede pedir a una persona. No se enviará nada más.',
    'help.ledger/no-wave': 'Este estudio recibe informes solo en ciertas fechas, y hoy no.',
    'already.body': 'Su informe ya está hecho. Si el estudio vuelve a preguntar, podrá enviar otro.',
  },
};
