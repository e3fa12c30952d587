// The small panels: offer, loading, declined, already sent, blocked. Each is (facts, t, handlers) → nodes.

import { button, el, heading } from './dom.js';
import { calendar } from './values.js';

/** care+study: the question on the page, before anything of the study has happened. */
export function offerPanel({ study, t, onLook, onDecline }) {
  return [
    heading(t('offer.title')),
    el('p', { class: 'lead' }, t('offer.intro', { title: study.title })),
    study.purpose && el('p', {}, study.purpose),
    el('p', {}, t('offer.clinic')),
    el('p', {}, t('offer.nothing')),
    el('p', { class: 'small' }, t('offer.runBy', { name: study.controller.name, contact: study.controller.contact })),
    el('div', { class: 'actions' },
      button(t('offer.look'), onLook, { part: 'button', id: 'look' }),
      button(t('offer.no'), onDecline, { part: 'button' })),
  ].filter(Boolean);
}

/** study-only: what the form's own button will do. */
export function onlyPanel({ study, t }) {
  return [
    heading(t('only.title', { title: study.title })),
    study.purpose && el('p', { class: 'lead' }, study.purpose),
    el('p', {}, t('only.intro')),
    el('p', { class: 'small' }, t('offer.runBy', { name: study.controller.name, contact: study.controller.contact })),
  ].filter(Boolean);
}

export const loadingPanel = ({ t }) => [el('p', { class: 'small' }, t('loading'))];

export const sendingPanel = ({ t }) => [heading(t('review.title')), el('p', {}, t('sending'))];

/** The patient said no. The way back is there, nothing pushes. */
export function declinedPanel({ t, studyOnly, onLook }) {
  return [
    heading(t('declined.title')),
    el('p', {}, t(studyOnly ? 'declined.only' : 'declined.care')),
    el('div', { class: 'actions' }, button(t('declined.again'), onLook, { part: 'button', id: 'look' })),
  ];
}

/** This subject has already made its report, in this or an earlier visit. */
export function alreadyPanel({ t, state, code }) {
  return [
    heading(t('already.title')),
    el('p', {}, t('already.body')),
    el('p', { class: 'state', 'data-state': state }, t(`receipt.${state}`, { code })),
  ];
}

/** A policy that is only tried out: above everything else, on the receipt too. */
export const testBanner = ({ t }) => el('p', { class: 'test', part: 'test' }, el('strong', {}, t('test.title')), ` ${t('test.body')}`);

/** The study cannot take part; in care+study that touches nothing else, and the panel says so first. */
export function blockedPanel({ t, study, error, studyOnly, language, control, onRetry, onLook }) {
  const looksAgain = /^(?:answers|attach)\//.test(error.code) || error.code === 'session/preview-too-old';
  const field = study?.fields.find(({ id }) => id === error.field);
  return [
    heading(t(!looksAgain ? 'blocked.title' : error.field ? 'blocked.answers' : 'blocked.look')),
    field ? el('p', { class: 'value' }, t('blocked.question', { label: field.label })) : null,
    el('p', {}, error.help),
    field ? el('p', { class: 'problem' }, expected(field, error.code, t, language)) : null,
    el('p', {}, t(studyOnly ? 'blocked.only' : 'blocked.care')),
    el('p', { class: 'small' }, t('blocked.code', { code: error.code })),
    el('div', { class: 'actions' }, looksAgain
      ? [control ? button(t('blocked.go'), () => control.focus(), { part: 'button', id: 'go' }) : null, button(t('blocked.look'), onLook, { part: 'button', id: 'look' })]
      : button(t('blocked.retry'), onRetry, { part: 'button', id: 'retry' })),
  ].filter(Boolean);
}

/** What the study's rules say about the field, where that helps to mend the answer; else nothing. */
function expected(field, code, t, language) {
  if (code === 'answers/too-long' && field.maxBytes) return t('blocked.room', { n: field.maxBytes });
  if (code !== 'answers/out-of-range') return '';
  const isDay = field.type.startsWith('date');
  const said = (bound) => {
    if (bound === 'today') return t('blocked.today');
    return isDay ? calendar(bound, language) : [number(bound, language), field.unit].filter(Boolean).join(' ');
  };
  const { min, max } = field;
  const key = min !== null && max !== null ? 'between' : min !== null ? (isDay ? 'notBefore' : 'atLeast') : isDay ? 'notAfter' : 'atMost';
  return t(`blocked.${key}`, { min: min === null ? '' : said(min), max: max === null ? '' : said(max) });
}

// Decimal text of at most twelve digits: exact as a number of JavaScript.
const number = (text, language) => new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(Number(text));
