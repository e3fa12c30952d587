// A study-only form with all that the demo's pages do not have: several answers, decimals with units and bounds, words that leave
// scrubbed and have an end, a file, a question that depends on another; and a policy that is only tried out.

import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './programs.mjs';

const both = (en, es) => ({ en, es });
const option = (code, en, es) => ({ code, label: both(en, es) });
const field = (id, type, en, es, more) => ({ id, type, label: both(en, es), at: { html: id }, ...more });

/** The policy, but for its holder and collector; as a test study where asked. */
export function intakePolicy(template, { test = true } = {}) {
  const policy = structuredClone(template);
  Object.assign(policy.study, { id: test ? 'test-intake' : 'intake', title: both('Before a visit', 'Antes de una visita'), ...(test ? { test } : {}) });
  policy.paddedSize = 8192;
  policy.fields = [
    field('name', 'person-name', 'Your name', 'Su nombre', { rule: { do: 'withhold' } }),
    field('symptoms', 'multi-choice', 'Symptoms', 'Síntomas', { options: [option('cough', 'Cough', 'Tos'), option('fever', 'Fever', 'Fiebre'), option('pain', 'Pain', 'Dolor')], rule: { do: 'keep' } }),
    field('since', 'date', 'Since when?', '¿Desde cuándo?', { applies: { field: 'symptoms', answered: true }, separateNotApplicable: true, rule: { do: 'coarsen', to: 'month' } }),
    field('weight', 'decimal', 'Weight', 'Peso', { unit: 'kg', min: '20', max: '400', rule: { do: 'coarsen', to: 'round', step: '5' } }),
    field('height', 'decimal', 'Height', 'Altura', { unit: 'cm', min: '50', max: '250', rule: { do: 'drop' } }),
    { id: 'bmi', type: 'choice', label: both('Weight for height', 'Peso según la altura'), derive: { bmi: { weight: 'weight', height: 'height' }, cutoffs: ['18.5', '25'] }, options: [option('under', 'Low', 'Bajo'), option('usual', 'Usual', 'Habitual'), option('over', 'High', 'Alto')], rule: { do: 'keep' } },
    field('scan', 'attachment', 'A scan', 'Una imagen', { rule: { do: 'drop' } }),
    field('words', 'free-text', 'In your own words', 'Con sus palabras', { maxBytes: 120, rule: { do: 'scrub' } }),
  ];
  policy.acknowledged = [];
  return policy;
}

/** folder → the portal's pages in it, with this form in the place of the sleep study's. More attributes of the element may be given. */
export function intakePages(folder, attributes = '', language = 'en') {
  const pages = join(folder, `pages-${language}${attributes ? '-more' : ''}`);
  cpSync(join(root, 'www/portal'), pages, { recursive: true });
  const head = readFileSync(join(pages, 'sleep.html'), 'utf8');
  const [start, end] = [head.indexOf('<gauze-form'), head.indexOf('</gauze-form>')];
  const form = `<gauze-form study-only policy="/study-only.jws" publisher="{{publisher}}" subject="{{subject}}" lang="${language}" ${attributes}>
    <form id="intake" method="dialog">
      <p><label>Your name <input name="name"></label></p>
      <fieldset><legend>Symptoms</legend>
        ${['cough', 'fever', 'pain'].map((code) => `<label><input type="checkbox" name="symptoms" value="${code}"> ${code}</label>`).join(' ')}
      </fieldset>
      <p><label>Since when? <input type="date" name="since"></label></p>
      <p><label>Weight in kg <input name="weight" inputmode="decimal"></label> <label>Height in cm <input name="height" inputmode="decimal"></label></p>
      <p><label>A scan <input type="file" name="scan"></label></p>
      <p><label>In your own words <textarea name="words" dirname="words.dir" rows="4"></textarea></label></p>
      <p><button type="submit">See what would be sent</button></p>
    </form>`;
  writeFileSync(join(pages, 'sleep.html'), head.slice(0, start) + form + head.slice(end));
  return pages;
}
