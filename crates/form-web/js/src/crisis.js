// Crisis help: a care-relevant answer shows where help is, at once and without any network.

import { readForm } from './answers.js';
import { el } from './dom.js';

const PHONE = '988';

/** (form, study, values that need no help, separated by spaces) → whether an answer calls for help. Reads the care-relevant controls alone. */
export function needsHelp(form, study, calm) {
  const relevant = new Set((study.care ?? []).flatMap((path) => path.fields ?? []));
  const names = new Set(study.fields.filter((field) => relevant.has(field.id)).map((field) => field.html));
  const calming = new Set((calm ?? '').split(/\s+/));
  return readForm(form, names).some(([, value]) => value !== '' && !calming.has(value));
}

/** A page may put its own words into the `crisis` slot. */
export function crisisPanel({ t, phone }) {
  const number = phone || PHONE;
  return el('slot', { name: 'crisis' },
    el('div', { class: 'crisis', part: 'crisis' },
      el('p', { class: 'crisis-title' }, t('crisis.title')),
      el('p', {}, t('crisis.body', { phone: number })),
      el('p', {}, el('a', { href: `tel:${number.replace(/[^\d+]/g, '')}` }, t('crisis.call', { phone: number })))));
}
