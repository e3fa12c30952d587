// The review: a preview → "what would be sent", summary first, then field by field, then consent and two buttons of equal weight.

import { button, el, heading, table } from './dom.js';
import { inWords } from './values.js';

// From this many in 100 on, chance hides so little that the panel has to say it.
const WEAK_FROM = 90;

// Where the policy gives its own words for a field that stays, these reasons would only repeat them.
const SAID_BY_WHY = new Set(['not-asked-for', 'helps-only']);

/**
 * { study, preview, leaveOut: Set, studyOnly, t, words?, marks?, again(settle), onSend, onUnagreed, onDecline, onLeaveOut(id, out) } → nodes.
 * `agreed` keeps the tick when the list is drawn again after a change.
 */
export function reviewPanel({ study, preview, leaveOut, studyOnly, agreed, language, t, words, marks, again, onSend, onUnagreed, onDecline, onLeaveOut }) {
  // What was left out stays in view, so that it can be put back.
  const leaves = (item) => item.leaves || leaveOut.has(item.id);
  const leaving = preview.items.filter(leaves);
  const staying = preview.items.filter((item) => !leaves(item));
  const consent = consentBox({ study, agreed, t });
  // Where nothing is changed by chance, chance is not spoken of.
  const { perturb: n, epsilon } = preview.summary;
  return [
    heading(t('review.title')),
    el('p', { class: 'lead' }, t('review.intro'), n > 0 ? ` ${t('review.introChance')}` : ''),
    el('p', { class: 'small' }, t('review.study', { title: study.title, name: study.controller.name })),
    preview.repeats ? el('p', { class: 'repeats' }, preview.repeats) : null,
    summaryBox(preview.summary, staying.length, study.recipient, t),
    studyOnly ? null : carePaths(study, t),
    el('h3', {}, t('review.leaves')),
    table({
      label: t('review.leaves'),
      columns: [t('review.col.question'), t('review.col.leaves'), t('review.col.why')],
      rows: leaving.map((item) => [
        item.label,
        words && item.rule === 'scrub' && item.text ? words.scrubbedText({ item, marks, language, again }) : whatLeaves(item, language, t),
        el('div', {}, el('p', {}, why(item, t)), item.reason === 'no-pack' ? button(t('blocked.retry'), () => again((root) => { root.querySelector('.heading').focus(); return t('status.review'); }), { part: 'button', id: `retry-${item.id}` }) : null, canLeaveOut(item, leaveOut) ? leaveOutBox(item, leaveOut, t, onLeaveOut) : null),
      ]),
    }),
    el('details', { class: 'stays' },
      el('summary', {}, t('review.stays', { n: staying.length })),
      table({
        label: t('review.stays', { n: staying.length }),
        columns: [t('review.col.question'), t('review.col.why')],
        rows: staying.map((item) => [item.label, why(item, t)]),
      })),
    el('h3', {}, t('review.consent')),
    consent.node,
    el('div', { class: 'actions' },
      button(t('review.send'), () => (consent.agreed() ? onSend() : consent.ask(onUnagreed)), { part: 'button', id: 'send' }),
      button(t('review.dont'), onDecline, { part: 'button', id: 'dont' })),
    n > 0 ? el('p', { class: 'small fine' }, el('strong', {}, `${t('review.epsilonTitle')}: `), t('review.epsilon', { n, epsilon })) : null,
  ].filter(Boolean);
}

/** How many exactly, vaguer, by chance, never; then what chance does not protect, and who can read a report. */
export function summaryBox(summary, staying, recipient, t) {
  // Words and codes of their own only where a study asks for them.
  const rare = [['scrub', summary.scrub ?? 0], ['attach', summary.attach ?? 0], ['pseudonymize', summary.pseudonymize ?? 0]].filter(([, n]) => n > 0);
  const lines = [['keep', summary.keep], ['coarsen', summary.coarsen], ...rare, ['perturb', summary.perturb], ['stay', staying]];
  return el('div', { class: 'summary' },
    el('h3', {}, t('review.summary')),
    el('ul', {}, lines.map(([kind, n]) => el('li', { 'data-kind': kind }, t(`review.${kind}`, { n })))),
    summary.scope.exact > 0 ? el('p', {}, t('review.exactNote')) : null,
    el('p', {}, t('review.fact')),
    recipient ? el('p', {}, t('review.reader', { recipient })) : null);
}

/** item of the preview → the odds in words; `null` where chance plays no part. */
export function oddsText(item, t) {
  if (!item.odds) return null;
  const { inHundred: same, mechanism = '' } = item.odds;
  const empty = !item.answered || item.reason === 'left-out';
  return [
    t(`review.odds${empty ? 'Empty' : ''}${mechanism}`, { ...item.odds, same, other: 100 - same }),
    t(same < WEAK_FROM ? 'review.oddsUnsure' : 'review.oddsWeak'),
  ].join(' ');
}

const HOW = { coarsen: 'review.vaguer', scrub: 'review.scrubbed' };

function whatLeaves(item, language, t) {
  if (item.odds) {
    const bar = el('span', { class: 'odds', 'aria-hidden': 'true' }, el('span', {}));
    // Set through the CSSOM: a style attribute would be against the page's CSP.
    bar.firstChild.style.inlineSize = `${item.odds.inHundred}%`;
    return el('div', {}, el('p', { class: 'value' }, t('review.chance')), bar, el('p', {}, oddsText(item, t)));
  }
  if (item.file) {
    const box = el('div', { 'data-file': item.id });
    import('./attached.js').then(({ show }) => show(box, item, { t, language }));
    return box;
  }
  return el('div', {},
    el('p', { class: item.rule === 'scrub' ? 'value words' : 'value' }, inWords(item, { t, language })),
    item.answered && item.code !== null ? el('p', { class: 'small' }, t(HOW[item.rule] ?? 'review.exactly')) : null);
}

function why(item, t) {
  const key = `reason.${item.reason}`;
  const known = t(key);
  // A newer policy's reason, without words in this page.
  const reason = known === key ? t('reason.unknown') : known;
  if (!item.why) return reason;
  return SAID_BY_WHY.has(item.reason) ? item.why : `${item.why} ${reason}`;
}

const canLeaveOut = (item, leaveOut) => !item.required && (item.answered || leaveOut.has(item.id));

function leaveOutBox(item, leaveOut, t, onLeaveOut) {
  const box = el('input', {
    type: 'checkbox',
    id: `leave-${item.id}`,
    'aria-label': t('review.leaveOutOf', { label: item.label }),
    checked: leaveOut.has(item.id),
    on: { change: () => onLeaveOut(item.id, box.checked) },
  });
  return el('label', { class: 'check', for: box.id }, box, ` ${t('review.leaveOut')}`);
}

function carePaths(study, t) {
  if (!study.care?.length) return null;
  return el('ul', { class: 'care' }, study.care.map((path) => el('li', {}, t('review.care', path))));
}

function consentBox({ study, agreed, t }) {
  const problem = el('p', { id: 'agree-problem', class: 'problem' });
  const box = el('input', {
    type: 'checkbox',
    id: 'agree',
    'aria-describedby': 'agree-problem',
    checked: agreed,
    on: { change: () => { problem.textContent = ''; box.removeAttribute('aria-invalid'); } },
  });
  return {
    node: el('div', { class: 'consent' },
      [study.consent.text, study.consent.assent ?? ''].flatMap((text) => text.split(/\n+/)).filter(Boolean).map((paragraph) => el('p', {}, paragraph)),
      el('label', { class: 'check', for: 'agree' }, box, ` ${t('review.agree')}`),
      problem),
    agreed: () => box.checked,
    ask: (tell) => {
      problem.textContent = t('review.agreeNeeded');
      box.setAttribute('aria-invalid', 'true');
      box.focus();
      tell();
    },
  };
}
