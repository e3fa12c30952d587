// A scrubbed text in the review: its tags in words, what was found, and words of it that the patient hides by hand. Loaded with the first review
// of a study that has such a text.
//
// A word that is hidden goes wherever it stands, in every text of the report: the next preview is made with it, and shows what is left.

import { button, el } from './dom.js';
import { messages } from './messages.words.js';
import { translator } from './messages.js';

const css = `
mark { -webkit-box-decoration-break: clone; box-decoration-break: clone; padding: 0.0625rem 0.25rem; border-radius: 0.25rem; color: var(--_text); background: var(--_soft); font-weight: 400; font-style: italic; }
.value.words { font-weight: 400; margin-block-end: 0.5rem; }
.tap { line-height: 2.25; }
.tap button, .hidden button {
  display: inline; min-inline-size: 1.5rem; min-block-size: 1.75rem; padding: 0.125rem 0.25rem; font: inherit; font-weight: 400; line-height: 1.4; color: inherit;
  background: none; border: 1px solid var(--_line); border-radius: 0.25rem;
}
.hidden { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; list-style: none; padding: 0; margin-block: 0.5rem 0; }
.hidden li { margin: 0; }
.hidden button { padding-inline: 0.625rem; text-decoration: line-through; border-style: dashed; }
@media (hover: hover) { .tap button:hover, .hidden button:hover { color: var(--_on-accent); background: var(--_accent); } }
button.more { min-block-size: 2rem; min-inline-size: 0; padding: 0.25rem 0.75rem; font-weight: 400; border-width: 1px; margin-block: 0.25rem 0.5rem; }
button.more[aria-pressed="true"] { color: var(--_on-accent); background: var(--_accent); }
@media (forced-colors: active) { mark { border: 1px solid; } }
`;

let sheet;

/** Gives a shadow root the look of these parts, once. */
export function dress(root) {
  try {
    sheet ??= new CSSStyleSheet();
    sheet.replaceSync(css);
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // A browser that cannot construct a sheet shows the parts plain.
  }
}

const speaks = (language) => translator(language, messages[language] ?? messages.en);

// Tags as the scrubber writes them, and the blocks of a mask.
const TAG = /(\[[A-Z][A-Z0-9_]+\]|█+)/;
// Letters and digits, with the signs that hold a word together.
const WORD = /([\p{L}\p{M}\p{N}]+(?:['’@._/-][\p{L}\p{M}\p{N}]+)*)/u;

/** (text, language) → nodes: tags as marks, in words for people; all else as it leaves. */
export const readable = (text, language) => pieces(text, language, (plain) => [plain]);

function pieces(text, language, plain) {
  const t = speaks(language);
  return text.split(TAG).filter(Boolean).flatMap((piece) => {
    if (piece.startsWith('█')) return [el('mark', { role: 'img', 'aria-label': t('hidden') }, piece)];
    const key = `tag.${piece.slice(1, -1)}`;
    const said = TAG.test(piece) ? t(key) : key;
    return said === key ? plain(piece) : [el('mark', {}, `[${said}]`)];
  });
}

/** { item, marks: { words, open }, language, again(settle) } → nodes for the cell "what is sent". `again` makes the next preview and then calls `settle(root, preview)`. */
export function scrubbedText({ item, marks, language, again }) {
  const t = speaks(language);
  const tapped = marks.open.has(item.id);
  const hide = (word, at) => {
    marks.words = [...marks.words.filter((other) => other !== word), word];
    again((root, preview) => settle(root, preview, { item, marks, word, at, t }));
  };
  const show = (word) => {
    marks.words = marks.words.filter((other) => other !== word);
    again((root) => {
      focusWord(root, item.id, (one) => one.textContent === word);
      return t('shown', { word });
    });
  };
  const toggle = button(t('more'), () => {
    if (tapped) marks.open.delete(item.id);
    else marks.open.add(item.id);
    const fresh = scrubbedText({ item, marks, language, again });
    box.replaceWith(fresh);
    fresh.querySelector('.more').focus();
  }, { class: 'more', part: 'button', 'aria-pressed': String(tapped), 'data-more': item.id });
  const text = el('div', { class: tapped ? 'value words tap' : 'value words', 'data-text': item.id, ...(tapped ? { role: 'group', 'aria-label': t('tap') } : {}) },
    tapped ? pieces(item.text, language, (plain) => words(plain, hide)) : readable(item.text, language));
  if (tapped) rove(text);
  const box = el('div', {}, text,
    el('p', { class: 'small' }, found(item, language)),
    el('p', { class: 'small' }, t('honest')),
    toggle,
    tapped ? el('p', { class: 'small' }, t('tapHint')) : null,
    item.taken?.some((one) => one.word === 'REMOVED') && marks.words.length > 0 ? hidden(marks.words, show, t) : null);
  return box;
}

/** "2 names, 1 date", by what was taken out; what the patient hid is theirs and not counted here. */
function found({ taken = [] }, language) {
  const t = speaks(language);
  const counts = taken.filter(({ word }) => word !== 'REMOVED').map(({ word, count }) => t(`taken.${word}`, { n: count }));
  return counts.length > 0 ? t('found', { what: new Intl.ListFormat(language, { type: 'unit' }).format(counts) }) : t('nothingFound');
}

const words = (plain, hide) => plain.split(WORD).filter(Boolean)
  .map((piece) => (WORD.test(piece) ? button(piece, (event) => hide(piece, placeOf(event.currentTarget)), { 'aria-pressed': 'false', tabindex: '-1' }) : piece));

const placeOf = (one) => [...one.parentNode.querySelectorAll('button')].indexOf(one);

const hidden = (list, show, t) => el('ul', { class: 'hidden', 'aria-label': t('hiddenByYou') }, el('li', { class: 'small', 'aria-hidden': 'true' }, t('hiddenByYou')),
  list.map((word) => el('li', {}, button(word, () => show(word), { 'aria-pressed': 'true', 'aria-label': t('showAgain', { word }) }))));

/** One stop for Tab, arrows between the words: a long text is no row of a hundred stops. */
function rove(group) {
  const all = [...group.querySelectorAll('button')];
  all[0]?.setAttribute('tabindex', '0');
  group.addEventListener('keydown', (event) => {
    const at = all.indexOf(event.target);
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    focusIn(all, Math.max(0, Math.min(to, all.length - 1)));
  });
}

function focusIn(all, at) {
  all.forEach((one, place) => one.setAttribute('tabindex', place === at ? '0' : '-1'));
  all[at]?.focus();
}

function focusWord(root, id, wanted) {
  const all = [...root.querySelectorAll(`[data-text="${id}"] button`)];
  if (all.length === 0) root.querySelector(`[data-more="${id}"]`)?.focus();
  else focusIn(all, Math.max(0, all.findIndex(wanted)));
}

/** After a word was hidden: the focus goes to what stands in its place, and a word that still stands is named as such. */
function settle(root, preview, { item, marks, word, at, t }) {
  focusWord(root, item.id, (_, place) => place === at);
  const left = preview.items.find(({ id }) => id === item.id)?.text ?? '';
  const stands = left.split(WORD).some((piece) => piece.toLowerCase() === word.toLowerCase());
  if (!stands) return t('hid', { word });
  // Only a made-up word is in no text of the patient's.
  marks.words = marks.words.filter((other) => other !== word);
  return t(item.reason === 'scrubbed-surrogate' ? 'madeUp' : 'notHidden', { word });
}
