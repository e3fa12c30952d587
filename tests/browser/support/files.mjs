// A study-only form with a picture and a document, and its policy.

import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './programs.mjs';

const both = (en, es) => ({ en, es });
const field = (id, en, es, as) => ({ id, type: 'attachment', label: both(en, es), at: { html: id }, maxBytes: 300_000, rule: { do: 'attach', as } });

// 45 CFR 164.508(c): a picture may show a face.
const ELEMENTS = ['information', 'disclosedBy', 'disclosedTo', 'purpose', 'expires', 'revocation', 'conditions', 'redisclosure'];
export const authorization = Object.fromEntries(ELEMENTS.map((element) => [element, both('For the test.', 'Para la prueba.')]));

/** The policy, but for its holder and collector. */
export function filesPolicy(template) {
  const policy = structuredClone(template);
  Object.assign(policy.study, { id: 'files', title: both('Skin over time', 'La piel con el tiempo') });
  policy.paddedSize = 1_048_576;
  policy.fields = [field('photo', 'A photo of the spot', 'Una foto de la mancha', 'picture'), field('letter', 'The letter of your doctor', 'La carta de su médico', 'document')];
  policy.governance = { ...policy.governance, authorization };
  policy.acknowledged = ['check/file-leaves'];
  return policy;
}

/** The same, with a document of several megabytes. */
export function largePolicy(template) {
  const policy = filesPolicy(template);
  policy.study.id = 'large-files';
  policy.paddedSize = 8 * 1_048_576;
  policy.fields.find(({ id }) => id === 'letter').maxBytes = 5_000_000;
  return policy;
}

/** folder → the portal's pages in it, with this form in the place of the sleep study's. */
export function filesPages(folder, language = 'en') {
  const pages = join(folder, `pages-files-${language}`);
  cpSync(join(root, 'www/portal'), pages, { recursive: true });
  const head = readFileSync(join(pages, 'sleep.html'), 'utf8');
  const [start, end] = [head.indexOf('<gauze-form'), head.indexOf('</gauze-form>')];
  const form = `<gauze-form study-only policy="/study-only.jws" publisher="{{publisher}}" subject="{{subject}}" lang="${language}">
    <form id="files" method="dialog">
      <p><label>A photo of the spot <input type="file" name="photo"></label></p>
      <p><label>The letter of your doctor <input type="file" name="letter"></label></p>
      <p><button type="submit">See what would be sent</button></p>
    </form>`;
  writeFileSync(join(pages, 'sleep.html'), head.slice(0, start) + form + head.slice(end));
  return pages;
}
