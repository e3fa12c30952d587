// The room left in texts that leave: bytes as the study counts them (UTF-8), said as letters. Counted on the page, kept nowhere.

import { button, el } from './dom.js';
import { controlsOf } from './form.js';

const utf8 = new TextEncoder();

// From here on a person who writes wants to know: a tenth of the room, and no more than a long sentence.
const NEAR_SHARE = 10;
const NEAR_BYTES = 100;

/** (form, study) → [{ field, control }] of the texts that leave and have a control in this form. */
function textsOf(form, study) {
  const controls = controlsOf(form);
  return study.fields.filter((field) => field.maxBytes && field.html && field.type !== 'attachment')
    .map((field) => ({ field, control: controls.find((control) => control.getAttribute('name') === field.html && 'value' in control) }))
    .filter(({ control }) => control);
}

/** (control, field) → { left, state }: bytes left (below zero: too many) and `far`, `near` or `over`. */
function room(control, field) {
  const left = field.maxBytes - utf8.encode(control.value.trim()).length;
  const near = Math.min(Math.ceil(field.maxBytes / NEAR_SHARE), NEAR_BYTES);
  return { left, state: left < 0 ? 'over' : left <= near ? 'near' : 'far' };
}

/** { form, study, t } → the list of its texts that leave; none without such texts. */
export function roomFor({ form, study, t }) {
  const texts = form ? textsOf(form, study) : [];
  return texts.length > 0 ? roomList({ texts, t }) : undefined;
}

/** { texts, t } → the list of the texts, each with its room; `update()` counts again and gives [words] of those whose state changed. */
function roomList({ texts, t }) {
  const lines = texts.map(({ field, control }) => {
    const words = el('span', {});
    const line = el('li', {}, words, ' ', button(t('room.go', { label: field.label }), () => control.focus(), { class: 'link', part: 'link' }));
    return { field, control, line, words, state: 'far' };
  });
  const update = () => lines.flatMap((entry) => {
    const { left, state } = room(entry.control, entry.field);
    const said = t(state === 'over' ? 'room.over' : 'room.left', { label: entry.field.label, n: Math.abs(left) });
    entry.words.textContent = said;
    entry.line.className = state === 'over' ? 'problem' : '';
    // Not at every key: only when it gets tight, too much, or fits again.
    const changed = state !== entry.state;
    entry.state = state;
    return changed ? [said] : [];
  });
  update();
  const node = el('div', { class: 'room' }, el('h3', {}, t('room.title')), el('ul', {}, lines.map(({ line }) => line)));
  return { node, update };
}
