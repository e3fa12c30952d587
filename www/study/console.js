// The study console: /estimates.json → a plot and a table for each question.
// Every node is made by DOM calls; no text of a policy or a report is ever parsed as markup.

const SVG = 'http://www.w3.org/2000/svg';
/** Height of a row of the plot, the same as the table's. */
const ROW = 30;
/** Room for the axis labels, the height of the table's head. */
const HEAD = 30;
const PLOT = { width: 500, labels: 160, end: 18 };
/** Rows of a question that are shown at once: places can be hundreds. */
const MOST_ROWS = 14;

const main = document.getElementById('main');
const when = document.getElementById('when');
const button = document.getElementById('refresh');

button.addEventListener('click', refresh);
refresh();

async function refresh() {
  button.disabled = true;
  main.setAttribute('aria-busy', 'true');
  when.textContent = 'Opening the reports…';
  try {
    const answer = await fetch('/estimates.json', { cache: 'no-store', credentials: 'omit' });
    const body = await answer.json();
    if (answer.ok) {
      show(body);
      when.textContent = `Updated ${new Date().toLocaleTimeString()}`;
    } else {
      fail(body.error, body.help, body.code);
    }
  } catch {
    fail('The gauze program does not answer', 'Is `gauze console` still running in its terminal? Start it again and refresh.');
  }
  button.disabled = false;
  main.setAttribute('aria-busy', 'false');
}

/** Shows why there are no new figures; figures that are already there stay, and say when they were made. */
function fail(error, help, code) {
  for (const old of main.querySelectorAll('.alert, .waiting')) old.remove();
  const box = element('div', { class: 'alert', role: 'alert' });
  box.append(element('p', {}, sentence(error)));
  if (help) box.append(element('p', { class: 'help' }, sentence(help)));
  if (code) box.append(element('p', { class: 'meta' }, code));
  main.prepend(box);
  when.textContent = 'Not updated';
}

function show(estimates) {
  const { study, privacy } = estimates;
  const nodes = [
    element('h1', {}, study.title),
    element('p', { class: 'meta' }, `Study ${study.id}, version ${study.version}, policy ${estimates.policyHash.slice(0, 16)}…`),
    facts(estimates),
  ];
  if (estimates.notOpened > 0) {
    nodes.push(element('p', { class: 'alert' }, `${number(estimates.notOpened)} stored reports could not be opened or do not fit the policy, and are not counted. Run “gauze open” to see why.`));
  }
  nodes.push(element('p', { class: 'legend' },
    `Dots are estimates, bars are 95 % Wilson intervals. Where answers were changed by chance, the noise is subtracted, so an estimate of a rare answer can fall below 0 %: it is shown as an open dot at the edge, and its own value stands in the table. “Worth” is how many exact answers would tell as much.`));
  for (const field of estimates.fields) nodes.push(question(field));
  if (privacy.released === 0) nodes.push(element('p', { class: 'waiting' }, 'This policy releases no field.'));
  main.replaceChildren(...nodes);
}

function facts({ reports, repeated, privacy }) {
  const list = element('dl', { class: 'facts' });
  const fact = (name, value, note) => {
    const entry = element('div');
    const dd = element('dd', {}, value);
    if (note) dd.append(element('small', {}, note));
    entry.append(element('dt', {}, name), dd);
    list.append(entry);
  };
  fact('Reports', number(reports), repeated > 0 ? `${number(repeated)} repeats left out` : 'each report id counted once');
  fact('Privacy loss of a report, at most', `ε = ${privacy.epsilon}`, privacy.scope);
  return list;
}

function question(field) {
  const perturbed = field.rule === 'perturb';
  const section = element('section', { class: perturbed ? 'question' : 'question exact', 'aria-labelledby': `q-${field.id}` });
  section.append(element('h2', { id: `q-${field.id}` }, field.label));

  const about = element('p');
  about.append(element('span', { class: 'kind' }, perturbed ? 'changed by chance' : field.rule === 'coarsen' ? 'coarsened' : 'as answered'));
  about.append(perturbed
    ? `ε = ${field.epsilon}: ${number(field.n)} reports${field.effectiveN ? `, worth about ${number(Math.round(field.effectiveN))} exact answers` : ''}.`
    : `${number(field.n)} reports, counted exactly.`);
  section.append(about);

  const rows = field.categories.slice(0, MOST_ROWS);
  const pair = element('div', { class: 'pair' });
  pair.append(plot(field, rows), table(field, rows, perturbed));
  section.append(pair);
  const left = field.categories.length - rows.length;
  if (left > 0) section.append(element('p', {}, `${number(left)} more values: see “gauze estimate”.`));
  if (field.categories.length === 0) section.append(element('p', {}, 'No report yet.'));
  return section;
}

/** Category rows: a bar from low to high, a dot at the estimate, on an axis from 0 %. */
function plot(field, rows) {
  const top = axisEnd(rows);
  const height = HEAD + rows.length * ROW + 4;
  const svg = shape('svg', { viewBox: `0 0 ${PLOT.width} ${height}`, role: 'img' });
  const title = shape('title');
  title.textContent = `${field.label}: estimates with 95 % intervals; the table has the same figures`;
  svg.append(title);

  const x = (share) => PLOT.labels + Math.min(Math.max(share / top, 0), 1) * (PLOT.width - PLOT.labels - PLOT.end);
  for (let step = 0; step <= 4; step += 1) {
    const share = (top * step) / 4;
    svg.append(shape('line', { x1: x(share), x2: x(share), y1: HEAD - 6, y2: height, class: step === 0 ? 'zero' : 'grid' }));
    const label = shape('text', { x: x(share), y: HEAD / 2 - 1, class: 'tick' });
    label.textContent = `${(share * 100).toLocaleString(undefined, { maximumFractionDigits: 1 })} %`;
    svg.append(label);
  }
  rows.forEach((row, index) => {
    const y = HEAD + index * ROW + ROW / 2;
    const label = shape('text', { x: 0, y, class: row.code === null ? 'silent' : 'name' });
    label.textContent = shorten(row.label, 22);
    svg.append(label);
    if (row.share === null) return;
    svg.append(shape('line', { x1: x(row.low), x2: x(row.high), y1: y, y2: y, class: 'interval' }));
    const outside = row.share < 0 || row.share > top;
    svg.append(shape('circle', { cx: x(row.share), cy: y, r: 5, class: outside ? 'beyond' : 'dot' }));
  });
  return svg;
}

function table(field, rows, perturbed) {
  const box = element('div', { class: 'scroll' });
  const grid = element('table');
  grid.append(element('caption', {}, field.label));
  const head = element('tr');
  const names = perturbed ? ['Answer', 'Reports say', 'Estimate', '95 % interval', 'Worth'] : ['Answer', 'Count', 'Share', '95 % interval'];
  for (const name of names) head.append(element('th', { scope: 'col' }, name));
  const thead = element('thead');
  thead.append(head);
  const body = element('tbody');
  for (const row of rows) {
    const line = element('tr');
    const name = element('th', { scope: 'row', title: row.label }, shorten(row.label, 22));
    if (row.code === null) name.classList.add('silent');
    line.append(name, element('td', {}, number(row.count)), element('td', { class: 'share' }, percent(row.share)),
      element('td', {}, interval(row)));
    if (perturbed) line.append(element('td', {}, row.effectiveN === null ? '–' : number(Math.round(row.effectiveN))));
    body.append(line);
  }
  grid.append(thead, body);
  box.append(grid);
  return box;
}

/** The end of the axis: a round share that holds every interval and estimate. */
function axisEnd(rows) {
  const most = Math.max(0, ...rows.map((row) => Math.max(row.high ?? 0, Math.min(row.share ?? 0, 1))));
  return [0.1, 0.2, 0.4, 0.6, 0.8].find((end) => most <= end) ?? 1;
}

function percent(share) {
  return share === null ? '–' : `${(share * 100).toFixed(1).replace('-', '−')} %`;
}

function interval({ low, high }) {
  return low === null ? '–' : `${(low * 100).toFixed(1)} – ${(high * 100).toFixed(1)} %`;
}

function number(value) {
  return value.toLocaleString();
}

/** The program's lines begin in lower case and end without a stop; a page does not. */
function sentence(text) {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`.replace(/([.?!])\.$/, '$1');
}

function shorten(text, most) {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`;
}

function element(name, attributes = {}, text) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  if (text !== undefined) node.textContent = text;
  return node;
}

function shape(name, attributes = {}) {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  return node;
}
