// A portal that knows: `askedBefore` is asked before anything is noised, and a study that it names gets nothing. Loaded only where it is given.
//
// It holds where this browser's storage does not: cleared, another device, another browser. It is as good as the portal's word.

import { GauzeError } from './errors.js';
import { learn } from './messages.js';

const help = {
  en: {
    'help.ledger/asked-before': 'This site says that you have already answered this study. You do not need to answer again.',
    'help.host/asked-before': 'This page could not find out whether you have already answered, so the study gets nothing. Please try again later.',
  },
  es: {
    'help.ledger/asked-before': 'Este sitio indica que usted ya respondió a este estudio. No hace falta que responda otra vez.',
    'help.host/asked-before': 'Esta página no pudo saber si usted ya respondió, así que el estudio no recibe nada. Por favor, inténtelo más tarde.',
  },
};

/** (function or promise, …) → done, or throws `ledger/asked-before`; where the portal fails, `host/asked-before`. */
export async function refuseAsked(askedBefore, { pipeline, study, language, basis }) {
  for (const [spoken, words] of Object.entries(help)) learn(spoken, words);
  let wave = null;
  if (!study.once) {
    const { waves } = (await pipeline.larger()).describe(basis);
    // Days in this order of digits are compared as text.
    wave = waves.find(({ from, until }) => from <= basis.today && basis.today <= until)?.id ?? null;
  }
  let known;
  try {
    known = await (typeof askedBefore === 'function' ? askedBefore({ study: study.studyId, version: study.version, wave }) : askedBefore);
  } catch {
    throw new GauzeError('host/asked-before', { language });
  }
  const names = (one) => one === true || (one?.study === study.studyId && (wave === null || !one.waves || one.waves.includes(wave)));
  if ([known].flat().some(names)) throw new GauzeError('ledger/asked-before', { language });
}
