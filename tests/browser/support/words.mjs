// Which of the product's own words stand in a text: to prove that a Spanish page holds no English ones.

import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

import { root } from './programs.mjs';

const catalogue = async (language) => (await import(pathToFileURL(join(root, `crates/form-web/js/src/messages.${language}.js`)))).messages;

// Shorter pieces may be the same word in both languages, or part of another.
const SHORTEST = 4;

/** (text, the language it must not be in, the one it is in, policy) → the foreign words found. */
export async function foreignWords(text, foreign, own, policy) {
  const [theirs, ours] = [phrases([await catalogue(foreign), policyWords(policy, foreign)]), phrases([await catalogue(own), policyWords(policy, own)])];
  const flat = ` ${text.replace(/\s+/g, ' ')} `;
  return [...theirs].filter((phrase) => !ours.has(phrase) && flat.includes(phrase));
}

/** Whatever nests → its phrases, cut where values are filled in. */
function phrases(value, found = new Set()) {
  if (typeof value === 'string') {
    for (const phrase of value.split(/\{\w+\}/)) {
      const trimmed = phrase.trim().replace(/\s+/g, ' ');
      if (trimmed.length > SHORTEST) found.add(trimmed);
    }
  } else {
    for (const inner of Object.values(value ?? {})) phrases(inner, found);
  }
  return found;
}

/** Every text of a policy in that language. */
function policyWords(value, language) {
  if (!value || typeof value !== 'object') return [];
  if (typeof value[language] === 'string') return [value[language]];
  return Object.values(value).flatMap((inner) => policyWords(inner, language));
}
