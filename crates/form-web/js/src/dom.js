// el(tag, properties, ...children) → an element. Text goes in as text nodes only, so strict CSP and Trusted Types have nothing to object to.

/** Properties: `class`, `on: { event: listener }`, booleans as bare attributes; everything else becomes an attribute. */
export function el(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'on') Object.entries(value).forEach(([event, listener]) => node.addEventListener(event, listener));
    else if (value === true) node.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** A heading that can take the focus when its panel appears. */
export const heading = (text, level = 2) => el(`h${level}`, { tabindex: '-1', class: 'heading' }, text);

/** A button; both choices of a question get the same weight. */
export const button = (text, onClick, properties = {}) => el('button', { type: 'button', ...properties, on: { click: onClick } }, text);

/** [[term, description]] → a description list. */
export const facts = (rows) => el('dl', { class: 'facts' }, rows.map(([term, value]) => el('div', {}, el('dt', {}, term), el('dd', {}, value))));

/** { caption?, columns, rows: [[cell…]] } → a table that falls apart into labelled blocks on narrow screens. */
export function table({ label, columns, rows }) {
  // Roles are spelled out because `display: block` on narrow screens takes the table semantics away in some browsers.
  return el('table', { role: 'table', 'aria-label': label },
    el('thead', { role: 'rowgroup' }, el('tr', { role: 'row' }, columns.map((text) => el('th', { role: 'columnheader', scope: 'col' }, text)))),
    el('tbody', { role: 'rowgroup' }, rows.map((cells) => el('tr', { role: 'row' }, cells.map((cell, index) => (index === 0
      ? el('th', { role: 'rowheader', scope: 'row' }, cell)
      : el('td', { role: 'cell', 'data-label': columns[index] }, cell)))))));
}
