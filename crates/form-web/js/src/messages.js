// Messages: (language, key, values) → a sentence. Every word a patient reads is in messages.*.js or in the signed policy.

import { messages as en } from './messages.en.js';
import { messages as es } from './messages.es.js';

export const catalogues = { en, es };

const FALLBACK = 'en';

/** A BCP 47 tag → the catalogue to use: `es-MX` → `es`, an unknown language → `en` (whole, never mixed). */
export function pickLanguage(tag) {
  const base = String(tag ?? '').toLowerCase().split('-')[0];
  return base in catalogues ? base : FALLBACK;
}

/** language → t(key, values): fills `{name}`; a `{ one, other }` entry is chosen by `values.n` and the language's plural rule. */
export function translator(language) {
  const picked = pickLanguage(language);
  const catalogue = catalogues[picked];
  const plural = new Intl.PluralRules(picked);
  const number = new Intl.NumberFormat(picked);
  return (key, values = {}) => {
    const entry = catalogue[key];
    if (entry === undefined) return key;
    const text = typeof entry === 'string' ? entry : entry[plural.select(values.n)] ?? entry.other;
    return text.replace(/\{(\w+)\}/g, (_, name) => {
      const value = values[name];
      return typeof value === 'number' ? number.format(value) : String(value ?? '');
    });
  };
}

/** (language, error code) → what to do: the code's own help, else its family's (`policy/*`), else the general one. */
export function helpFor(language, code) {
  const catalogue = catalogues[pickLanguage(language)];
  const family = String(code).split('/')[0];
  return catalogue[`help.${code}`] ?? catalogue[`help.${family}/*`] ?? catalogue['help.*'];
}
