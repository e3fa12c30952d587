// Messages: (language, key, values) → a sentence. Every word a patient reads is in messages.*.js or in the signed policy.
//
// English is always here; another language is loaded when a page first speaks it.

import { messages as en } from './messages.en.js';

const FALLBACK = 'en';

const loads = { es: () => import('./messages.es.js') };

const here = { en };

// What is said before a language's own words are here.
const early = { en: en.loading, es: 'Preparando el estudio…' };

/** The languages that this page can speak. */
export const languages = Object.keys(early);

/** A BCP 47 tag → the language to use: `es-MX` → `es`, an unknown one → `en` (whole, never mixed). */
export function pickLanguage(tag) {
  const base = String(tag ?? '').toLowerCase().split('-')[0];
  return languages.includes(base) ? base : FALLBACK;
}

/** A BCP 47 tag → the language that is spoken, its words loaded: English where they could not be. */
export async function speak(tag) {
  const language = pickLanguage(tag);
  try {
    here[language] ??= (await loads[language]()).messages;
    return language;
  } catch {
    return FALLBACK;
  }
}

/** More words of a language that is spoken: those of parts that only some pages load. */
export const learn = (language, words) => Object.assign(here[pickLanguage(language)] ?? {}, words);

const why = { en: () => import('./help.en.js'), es: () => import('./help.es.js') };

/** Something is wrong: the words for what it can be are loaded. Where they cannot be, those of its family stand. */
export async function explain(tag) {
  const language = pickLanguage(tag);
  try {
    learn(language, (await why[language]()).messages);
  } catch {
    // Said in fewer words, and with its code.
  }
}

/** (language, words of a part that is loaded later?) → t(key, values): fills `{name}`; a `{ one, other }` entry is chosen by `values.n` and the language's plural rule. */
export function translator(tag, own) {
  const language = pickLanguage(tag);
  const catalogue = own ?? here[language] ?? { ...en, loading: early[language] };
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
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
  const catalogue = here[pickLanguage(language)] ?? en;
  const family = String(code).split('/')[0];
  return catalogue[`help.${code}`] ?? catalogue[`help.${family}/*`] ?? catalogue['help.*'];
}
