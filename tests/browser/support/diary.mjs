// The sleep study, asked again: as often as a person's budget lasts on this device, or once in each of two waves.

import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './programs.mjs';

/** (folder, study's id) → the portal's pages in it, with this study in the place of the sleep study. */
export function diaryPages(folder, id) {
  const pages = join(folder, `pages-${id}`);
  cpSync(join(root, 'www/portal'), pages, { recursive: true });
  const page = join(pages, 'sleep.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('study="demo-sleep"', `study="${id}"`));
  return pages;
}

/** The policy, but for its holder and collector. */
export function diaryPolicy(template) {
  const policy = structuredClone(template);
  policy.study.id = 'sleep-diary';
  policy.repeats = 'device-only';
  policy.budget = { epsilonPerReport: '2', epsilonPerPerson: '6' };
  return policy;
}

/** Two waves: from yesterday for ten days, and a month later again. */
export function wavesPolicy(template, day) {
  const policy = structuredClone(template);
  policy.study.id = 'sleep-waves';
  policy.repeats = { waves: [{ id: 'now', from: day(-1), until: day(9) }, { id: 'later', from: day(30), until: day(40) }] };
  policy.budget = { epsilonPerReport: '2', epsilonPerPerson: '4' };
  return policy;
}

/** Runs before the page's own scripts: its clock goes ahead by so many days. */
export function aheadBy(days) {
  const now = Date.now.bind(Date);
  const shift = days * 86_400_000;
  globalThis.Date = new Proxy(Date, {
    construct: (target, given, newTarget) => Reflect.construct(target, given.length > 0 ? given : [now() + shift], newTarget),
    get: (target, key) => (key === 'now' ? () => now() + shift : Reflect.get(target, key)),
  });
}

/** The ledger's records in this page's browser, without the hashes that they lie under. */
export const ledger = (page) => page.evaluate(async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  if (!(await indexedDB.databases()).some(({ name }) => name === 'gauze')) return [];
  const db = await done(indexedDB.open('gauze'));
  const records = await done(db.transaction('ledger').objectStore('ledger').getAll());
  db.close();
  return records.map(({ key, attempt, ...record }) => record);
});
