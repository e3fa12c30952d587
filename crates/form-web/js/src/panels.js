// The small panels: offer, loading, declined, already sent, blocked. Each is (facts, t, handlers) → nodes.

import { button, el, heading } from './dom.js';

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

/** The study cannot take part; in care+study that touches nothing else, and the panel says so first. */
export function blockedPanel({ t, study, error, studyOnly, onRetry, onLook }) {
  const looksAgain = error.code.startsWith('answers/') || error.code === 'session/preview-too-old';
  const label = study?.fields.find((field) => field.id === error.field)?.label;
  return [
    heading(t(!looksAgain ? 'blocked.title' : error.field ? 'blocked.answers' : 'blocked.look')),
    label ? el('p', { class: 'value' }, t('blocked.question', { label })) : null,
    el('p', {}, error.help),
    el('p', {}, t(studyOnly ? 'blocked.only' : 'blocked.care')),
    el('p', { class: 'small' }, t('blocked.code', { code: error.code })),
    el('div', { class: 'actions' }, looksAgain
      ? button(t('blocked.look'), onLook, { part: 'button', id: 'look' })
      : button(t('blocked.retry'), onRetry, { part: 'button', id: 'retry' })),
  ].filter(Boolean);
}
