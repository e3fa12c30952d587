// What a person does on a page: find a thing by its words, click it, press keys.

import { until } from './until.mjs';

/** (page, function run in the page, …arguments) → the element it returns, for real mouse and keyboard events. */
export async function element(page, find, ...given) {
  const handle = await page.evaluateHandle(find, ...given);
  const found = handle.asElement();
  if (!found) throw new Error(`no such element: ${given.map(String).join(', ')}`);
  return found;
}

/** Clicks what the function returns. */
export async function click(page, find, ...given) {
  const found = await element(page, find, ...given);
  await found.click();
  await found.dispose();
}

/** Presses Tab until the function says that the focus is there; a focus that never comes is a failure. */
export async function tabTo(page, isThere, ...given) {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await page.evaluate(isThere, ...given)) return presses;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${given.map(String).join(', ')}`);
}

/** Runs what leads to another page, and waits for that page. */
export async function leave(page, action) {
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), action()]);
}

/** The Gauze part of the page: { state, busy, lang, text, crisis, receiptState }, or null while there is none. */
export const panel = (page) => page.evaluate(() => {
  const part = document.querySelector('gauze-form')?.shadowRoot?.querySelector('section');
  return part && {
    state: part.dataset.panel,
    busy: part.getAttribute('aria-busy') === 'true',
    lang: part.lang,
    text: part.innerText,
    sent: part.querySelector('.state')?.dataset.state ?? null,
    crisis: part.querySelector('slot[name="crisis"]') !== null,
  };
});

/** Waits for one of these states of the Gauze part; one that is blocked where it should not be says why at once. */
export const inState = (page, ...states) => until(`the panel to be ${states.join(' or ')}`, async () => {
  const now = await panel(page).catch(() => null);
  // While the next preview is made the old words stand.
  if (now?.busy) return false;
  if (now?.state === 'blocked' && !states.includes('blocked')) throw new Error(`the panel is blocked: ${now.text.replace(/\s+/g, ' ')}`);
  return now && states.includes(now.state) && now;
});
