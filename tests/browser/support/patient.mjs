// The patient: signs in, fills in the form, looks, agrees, sends. By mouse and keyboard, finding things by their words.

import { click, element, inState, leave } from './page.mjs';
import { until } from './until.mjs';

/** Where the pages of a language lie. */
export const folder = (language) => (language === 'es' ? '/es/' : '/');

/** Signs in under a name: the portal answers with a cookie, and gives this patient's pages a handle of their own. */
export async function signIn(page, portal, user, language = 'en') {
  await page.goto(`${portal.address}${folder(language)}login`);
  const field = await element(page, () => document.getElementById('user'));
  await field.type(user);
  await leave(page, () => page.keyboard.press('Enter'));
}

/** A signed-in patient on a page of the portal, without the way through the sign-in page: for tests whose point lies elsewhere. */
export async function visit(page, portal, { user, path = '/' }) {
  const response = await fetch(`${portal.address}/login`, { method: 'POST', body: new URLSearchParams({ user }), redirect: 'manual' });
  const [name, value] = response.headers.getSetCookie()[0].split(';')[0].split('=');
  await page.browserContext().setCookie({ name, value, domain: new URL(portal.address).hostname, path: '/', httpOnly: true, sameSite: 'Strict' });
  await page.goto(`${portal.address}${path}`);
}

/** Types and clicks every answer. Labels come from the policy: the page and the policy say the same words. */
export async function fillIn(page, policy, answers, language = 'en') {
  for (const field of policy.fields) {
    const answer = answers[field.id];
    if (answer === undefined || !field.at) continue;
    const label = field.label[language];
    if (field.type === 'choice') {
      await choose(page, label, field.options.find((option) => option.code === answer).label[language]);
      continue;
    }
    await click(page, (text) => [...document.querySelectorAll('label')].find((it) => it.textContent.startsWith(text)), label);
    await page.keyboard.type(field.type === 'date' ? dateKeys(answer) : answer);
    await page.keyboard.press('Tab');
  }
}

/** Clicks an answer by the words of its question and its own. */
export const choose = (page, question, answer) => click(page, (legend, text) => {
  const group = [...document.querySelectorAll('fieldset')].find((it) => it.querySelector('legend').textContent.includes(legend));
  return [...group.querySelectorAll('label')].find((it) => it.textContent.trim() === text);
}, question, answer);

/** The same answers at once, for tests whose point lies elsewhere. Fires what a person's input fires. */
export const fillFast = (page, answers) => page.evaluate((given) => {
  for (const [name, value] of Object.entries(given)) {
    const input = document.querySelector(`form input[type="radio"][name="${name}"][value="${value}"]`) ?? document.querySelector(`form [name="${name}"]`);
    if (input.type === 'radio') input.checked = true;
    else input.value = value;
    for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
  }
}, answers);

/** Gives the form's file input of this name a file of this machine. */
export async function attach(page, name, file) {
  const input = await element(page, (wanted) => document.querySelector(`form input[name="${wanted}"]`), name);
  await input.uploadFile(file);
}

/** All that the panel says of a file that leaves, as soon as it is drawn. */
export const shownFile = (page, id) => until(`the file ${id} in the panel`, () => page.evaluate(
  (wanted) => document.querySelector('gauze-form').shadowRoot.querySelector(`[data-file="${wanted}"] .value`)?.closest('[data-file]').textContent,
  id,
), { within: 10_000 });

/** Clicks a control of the Gauze part by its id. */
export const press = (page, id) => click(page, (wanted) => document.querySelector('gauze-form').shadowRoot.getElementById(wanted), id);

/** "See what would be sent" → { leaving: [[question, what leaves, why]], staying: [[question, why]] }. */
export async function look(page) {
  await inState(page, 'offer', 'declined');
  await press(page, 'look');
  await inState(page, 'review');
  return readReview(page);
}

export const readReview = (page) => page.evaluate(() => {
  const rows = (table) => [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent.trim()));
  const [leaving, staying] = document.querySelector('gauze-form').shadowRoot.querySelectorAll('table');
  const values = [...leaving.querySelectorAll('tbody tr')].map((row) => row.querySelector('.value').textContent.trim());
  return { leaving: rows(leaving).map((row, at) => ({ label: row[0], value: values[at], cell: row[1], why: row[2] })), staying: rows(staying).map(([label]) => label) };
});

/** Ticks the consent and presses "Send". Does not wait for what follows. */
export async function confirm(page) {
  await press(page, 'agree');
  await press(page, 'send');
}

/** Looks, agrees, sends → the receipt, as the page shows it. */
export async function takePart(page) {
  await look(page);
  await confirm(page);
  return receipt(page);
}

/** The receipt on the page: { sent: [{ label, text }], reportId, policyHash, digest }. */
export async function receipt(page) {
  await inState(page, 'receipt');
  return page.evaluate(() => {
    const part = document.querySelector('gauze-form').shadowRoot;
    const sent = [...part.querySelectorAll('details.sent tbody tr')].map((row) => ({ label: row.children[0].textContent, text: row.children[1].textContent, note: row.children[2].textContent }));
    const [reportId, policyHash, digest] = [...part.querySelectorAll('code')].map((code) => code.textContent);
    return { sent, reportId, policyHash, digest };
  });
}

/** Waits until the receipt says so. */
export const untilSent = (page, within) => until('the receipt to say "sent"', () => page.evaluate(
  () => document.querySelector('gauze-form')?.shadowRoot?.querySelector('.state')?.dataset.state === 'sent',
), { within });

/** The form's own button: the page's own submission. */
export const submitForm = (page) => click(page, () => document.querySelector('gauze-form form button[type="submit"]'));

// A date input takes month, day and year in the browser's own order; the test browsers speak American English.
function dateKeys(date) {
  const [year, month, day] = date.split('-');
  return `${month}${day}${year}`;
}
