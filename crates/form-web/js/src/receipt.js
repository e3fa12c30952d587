// The receipt: what was sent, when, to whom, under which rules. The values sent stay folded away, and noisy ones are named as such.

import { button, el, facts, heading, table } from './dom.js';
import { inWords } from './values.js';

/** { receipt, state, code, studyOnly, t, onPrint, onDone or null } → nodes; `[data-state]` is the line that `showState` keeps up to date. */
export function receiptPanel({ receipt, state, code, studyOnly, language, t, words, onPrint, onDone }) {
  const said = (item) => (words && item.rule === 'scrub' && item.text ? words.readable(item.text, language) : [inWords(item, { t, language })]);
  const rows = receipt.sent.map((item) => [item.label, el('span', { class: 'words' }, ...said(item)), note(item, t)]);
  return [
    heading(t('receipt.title')),
    el('p', { class: 'lead' }, t('receipt.thanks', { title: receipt.title })),
    el('p', { class: 'state', 'data-state': state }, t(`receipt.${state}`, { code })),
    studyOnly ? null : el('p', {}, t('receipt.care')),
    facts([
      [t('receipt.day'), el('time', { datetime: receipt.day }, longDay(receipt.day, language))],
      [t('receipt.to'), host(receipt.collector)],
      [t('receipt.number'), el('code', {}, receipt.reportId)],
    ]),
    el('details', { class: 'sent' },
      el('summary', {}, t('receipt.show')),
      receipt.sent.some((item) => item.changedByChance) ? el('p', {}, t('receipt.showNote')) : null,
      table({ label: t('receipt.show'), columns: [t('review.col.question'), t('receipt.col.sent'), t('receipt.col.note')], rows })),
    el('details', {},
      el('summary', {}, t('receipt.details')),
      facts([
        [t('receipt.consent'), t('receipt.consentVersion', { version: receipt.consentVersion, language: receipt.language })],
        [t('receipt.policy'), t('receipt.policyVersion', { version: receipt.policyVersion })],
        [t('receipt.epsilon'), String(receipt.epsilon)],
        [t('receipt.fingerprint'), el('code', {}, receipt.policyHash)],
        [t('receipt.digest'), el('code', {}, receipt.digest)],
      ])),
    el('div', { class: 'actions no-print' },
      button(t('receipt.print'), onPrint, { part: 'button' }),
      onDone ? button(t('receipt.done'), onDone, { part: 'button', id: 'done' }) : null),
    el('p', { class: 'small no-print' }, t('receipt.keep')),
  ].filter(Boolean);
}

/** The panel's state line → the new state, in place (the receipt itself is not drawn again, so the focus stays). */
export function showState(panel, { state, code, t }) {
  const line = panel.querySelector('.state');
  if (!line) return;
  line.dataset.state = state;
  line.textContent = t(`receipt.${state}`, { code });
}

const NOTES = { coarsen: 'receipt.vaguer', scrub: 'receipt.scrubbed', pseudonymize: 'review.code', attach: 'receipt.attach' };

function note(item, t) {
  if (item.changedByChance) return t('receipt.byChance');
  if (item.code === null) return '';
  return t(NOTES[item.rule] ?? 'receipt.exact');
}

function host(address) {
  try {
    return new URL(address).host;
  } catch {
    return String(address);
  }
}

function longDay(day, language) {
  const date = new Date(`${day}T12:00:00`);
  return Number.isNaN(date.getTime()) ? day : new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(date);
}
