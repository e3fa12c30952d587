// GauzeError = a stable code, the field id it is about (or null), and help in the patient's language.
// It never carries an answer: not in the message, not in a property.

import { explain, helpFor } from './messages.js';

export class GauzeError extends Error {
  constructor(code, { field = null, language = 'en', message = code } = {}) {
    super(message);
    this.name = 'GauzeError';
    this.code = code;
    this.field = field;
    this.help = helpFor(language, code);
  }
}

/**
 * Anything thrown → GauzeError.
 * Only a code and a field id are taken over: the message of a foreign error is not ours to trust or to show.
 */
export function asGauzeError(thrown, fallbackCode, language) {
  if (thrown instanceof GauzeError) return thrown;
  const known = typeof thrown?.code === 'string' && thrown.code.includes('/');
  return known
    ? new GauzeError(thrown.code, { field: typeof thrown.field === 'string' ? thrown.field : null, language, message: thrown.message })
    : new GauzeError(fallbackCode, { language });
}

/** The same, with the words for this very code, which are loaded first; words that the part that refused has found itself stay. */
export async function explained(thrown, fallbackCode, language) {
  const error = asGauzeError(thrown, fallbackCode, language);
  const general = error.help === helpFor(language, error.code);
  await explain(language);
  if (general) error.help = helpFor(language, error.code);
  return error;
}
