// A study-only form whose texts leave scrubbed: one with tags, one with made-up words in the place of what was found.

import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { pkg, root } from './programs.mjs';

const both = (en, es) => ({ en, es });
const field = (id, type, en, es, more) => ({ id, type, label: both(en, es), at: { html: id }, ...more });

/** The policy, but for its holder and collector. */
export function wordsPolicy(template) {
  const policy = structuredClone(template);
  Object.assign(policy.study, { id: 'own-words', title: both('In your own words', 'Con sus palabras') });
  policy.paddedSize = 16384;
  policy.fields = [
    field('name', 'person-name', 'Your name', 'Su nombre', { rule: { do: 'withhold' } }),
    field('sex', 'choice', 'Sex', 'Sexo', { options: [{ code: 'female', label: both('Female', 'Mujer') }, { code: 'male', label: both('Male', 'Hombre') }], rule: { do: 'keep' } }),
    field('message', 'free-text', 'Your message', 'Su mensaje', { maxBytes: 600, rule: { do: 'scrub' } }),
    field('story', 'free-text', 'Your story', 'Su historia', { maxBytes: 600, rule: { do: 'scrub', as: 'surrogate' } }),
  ];
  policy.acknowledged = [];
  return policy;
}

/** folder → the portal's pages in it, with this form in the place of the sleep study's. */
export function wordsPages(folder, language = 'en') {
  const pages = join(folder, `pages-words-${language}`);
  cpSync(join(root, 'www/portal'), pages, { recursive: true });
  const head = readFileSync(join(pages, 'sleep.html'), 'utf8').replace('lang="en"', `lang="${language}"`);
  const [start, end] = [head.indexOf('<gauze-form'), head.indexOf('</gauze-form>')];
  const form = `<gauze-form study-only policy="/study-only.jws" publisher="{{publisher}}" subject="{{subject}}" lang="${language}">
    <form id="own-words" method="dialog">
      <p><label>Your name <input name="name"></label></p>
      <p><label>Sex <select name="sex"><option value="">-</option><option value="female">Female</option><option value="male">Male</option></select></label></p>
      <p><label>Your message <textarea name="message" rows="5" cols="50"></textarea></label></p>
      <p><label>Your story <textarea name="story" rows="5" cols="50"></textarea></label></p>
      <p><button type="submit">See what would be sent</button></p>
    </form>`;
  writeFileSync(join(pages, 'sleep.html'), head.slice(0, start) + form + head.slice(end));
  return pages;
}

const english = (folder) => join(folder, 'pkg-spoilt/dist/scrub-en.pack');

/** folder → a copy of the package in it, whose English pack has one wrong bit. */
export function spoiltPack(folder) {
  const copy = join(folder, 'pkg-spoilt');
  cpSync(pkg, copy, { recursive: true, filter: (file) => !file.includes('node_modules') });
  const bytes = readFileSync(english(folder));
  bytes[bytes.length >> 1] ^= 1;
  writeFileSync(english(folder), bytes);
  return copy;
}

/** Puts the pack back as it was. */
export const mendPack = (folder) => cpSync(join(pkg, 'dist/scrub-en.pack'), english(folder));
