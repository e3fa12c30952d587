// What one person has spent on all studies of this site in this browser: one sum, rounded up, with its scope. Loaded when it is shown.

import { translator } from './messages.js';

const messages = {
  en: { spent: { one: 'All chance answers that you have sent from this site in this browser, to {n} study: privacy loss (epsilon) {epsilon} at most, reports still to come included. Another site, browser or device, or clearing this browser’s data, is not counted.', other: 'All chance answers that you have sent from this site in this browser, to {n} studies: privacy loss (epsilon) {epsilon} at most, reports still to come included. Another site, browser or device, or clearing this browser’s data, is not counted.' } },
  es: { spent: { one: 'Todas las respuestas al azar que usted envió desde este sitio en este navegador, a {n} estudio: pérdida de privacidad (épsilon) de {epsilon} como máximo, con los informes que aún faltan. No se cuenta otro sitio, navegador o dispositivo, ni lo anterior a borrar los datos de este navegador.', other: 'Todas las respuestas al azar que usted envió desde este sitio en este navegador, a {n} estudios: pérdida de privacidad (épsilon) de {epsilon} como máximo, con los informes que aún faltan. No se cuenta otro sitio, navegador o dispositivo, ni lo anterior a borrar los datos de este navegador.' } },
};

/** { store, ledgerKey, language, panel? } → null where nothing was charged, else { epsilon, studies, text }; a review or receipt gets the text too. */
export async function spent({ store, ledgerKey, language, panel }) {
  // A key is the subject's hash, a colon, and the study's id.
  const records = (await recordsOf(store, ledgerKey.slice(0, ledgerKey.indexOf(':') + 1))).filter((record) => record.epsilonMicro > 0);
  if (records.length === 0) return null;
  const epsilon = roundedUp(records.reduce((sum, record) => sum + record.epsilonMicro, 0), language);
  const text = translator(language, messages[language])('spent', { n: records.length, epsilon });
  const place = panel?.querySelector('.fine, details:not(.sent, .stays)');
  if (place) {
    const said = document.createElement('span');
    said.className = 'spent';
    said.textContent = ` ${text}`;
    place.append(said);
  }
  return { epsilon, studies: records.length, text };
}

const recordsOf = (store, start) => store.run(['ledger'], 'readonly', (tx) => tx.objectStore('ledger').getAll(globalThis.IDBKeyRange.bound(start, `${start}\uffff`)));

/** Millionths → text with at most two decimals, never less than it is. */
export const roundedUp = (micro, language) => new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(Math.ceil(micro / 10_000) / 100);
