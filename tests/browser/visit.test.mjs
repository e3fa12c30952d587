// The demo's page with words and a photo: every state by axe, in both languages and on a narrow screen; the whole way by keyboard; and a sign that
// something is going on where a pack is slow.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { axe } from './support/axe.mjs';
import { inEachBrowser, openPage, quit } from './support/browsers.mjs';
import { createScanner } from './support/canaries.mjs';
import { element, inState, panel, tabTo } from './support/page.mjs';
import { attach, confirm, fillFast, folder, press, receipt, shownFile, submitForm, untilSent, visit } from './support/patient.mjs';
import { root } from './support/programs.mjs';
import { networkSinks } from './support/sinks.mjs';
import { foreignWords } from './support/words.mjs';
import { startStack } from './support/stack.mjs';
import { pause, until } from './support/until.mjs';
import { violations, watch } from './support/watch.mjs';

const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1024, height: 768 };

const picture = (name) => join(root, 'crates/attach/tests/files', name);

const WORDS = {
  en: { name: 'Ada Quillfeather', rating: 'mixed', message: 'I am Ada Quillfeather. Nurse Bartholomew Fennimore saw me on 03/14/2026, and the rash is smaller now.' },
  es: { name: 'Guadalupe Ontiveros', rating: 'mixed', message: 'Soy Guadalupe Ontiveros. La enfermera Leticia Arredondo me vio el 3 de mayo y el sarpullido ya es más pequeño.' },
};
const GONE = { en: /Quillfeather|Fennimore|03\/14/, es: /Ontiveros|Arredondo|3 de mayo/ };
const KEPT = { en: /the rash is smaller now/, es: /el sarpullido ya es más pequeño/ };

inEachBrowser('the page with words and a photo', ({ launch }) => {
  let stack;
  let browser;
  before(async () => {
    stack = await startStack();
    browser = await launch();
  });
  after(async () => { await Promise.all([quit(browser), stack?.stop()]); });

  async function patient(t, user, language = 'en', script = undefined) {
    const page = await openPage(t, browser, script);
    await watch(page);
    await page.setViewport(WIDE);
    await visit(page, stack.portal, { user, path: `${folder(language)}visit` });
    await inState(page, 'offer');
    return page;
  }

  for (const language of ['en', 'es']) {
    test(`no findings and no sideways scrolling in any state, and the study gets what was shown (${language})`, async (t) => {
      const page = await patient(t, `states-${language}`, language);
      await check(page, 'the form');
      await fillFast(page, { ...WORDS[language], message: 'a'.repeat(1501) });
      await check(page, 'a text that is too long');
      await fillFast(page, WORDS[language]);
      await attach(page, 'photo', picture('refused.heic'));
      await submitForm(page);
      await inState(page, 'blocked');
      await check(page, 'a file that is refused');
      await attach(page, 'photo', picture('progressive.jpg'));
      await press(page, 'look');
      await until('the review', async () => (await panel(page)).state === 'review');
      await shownFile(page, 'photo');
      const { text } = await panel(page);
      assert.match(text, KEPT[language]);
      assert.doesNotMatch(text, GONE[language]);
      await check(page, 'the review');
      await (await element(page, () => document.querySelector('gauze-form').shadowRoot.querySelector('[data-more="message"]'))).click();
      await check(page, 'words to be hidden');
      await (await element(page, (word) => [...document.querySelector('gauze-form').shadowRoot.querySelectorAll('[data-text] button')].find((one) => one.textContent === word), language === 'en' ? 'smaller' : 'pequeño')).click();
      await until('the word to go', async () => !/smaller|pequeño/.test(await shownText(page)));
      await unfold(page);
      await press(page, 'send');
      await check(page, 'a hidden word, and the consent asked for');
      await confirm(page);
      const { reportId } = await receipt(page);
      await untilSent(page);
      await unfold(page);
      await check(page, 'the receipt');
      if (language === 'es') assert.deepEqual(await foreignWords((await panel(page)).text, 'en', 'es', stack.study.visitPolicy), []);
      const report = (await stack.opened(stack.study.visit, join(stack.folder, `visit-${reportId}`))).find((one) => one.reportId === reportId);
      assert.equal(report.fields.rating, 'mixed');
      assert.match(report.fields.message, /\[REMOVED\]/);
      assert.doesNotMatch(report.fields.message, GONE[language]);
      const photo = readFileSync(join(stack.folder, `visit-${reportId}`, report.fields.photo));
      assert.ok(photo.length > 500 && !photo.includes('CANARY'));
      const scanner = createScanner({ name: WORDS[language].name, camera: 'CANARY-SERIAL-123' });
      assert.deepEqual(networkSinks(stack.proxy).flatMap(([where, content]) => scanner.find(where, content)), []);
      assert.deepEqual(await violations(page), []);
    });
  }

  test('everything by keyboard alone', async (t) => {
    const page = await patient(t, 'keyboard');
    const { keyboard } = page;
    await tabTo(page, () => document.activeElement.name === 'name');
    await keyboard.type(WORDS.en.name);
    await tabTo(page, () => document.activeElement.name === 'rating');
    await keyboard.press(' ');
    await keyboard.press('ArrowDown');
    await tabTo(page, () => document.activeElement.name === 'message');
    await keyboard.type(WORDS.en.message);
    await tabTo(page, () => document.activeElement.name === 'photo');
    // The system's own window for files is no part of the page: the file is put there as that window would.
    await attach(page, 'photo', picture('refused.heic'));
    await tabTo(page, () => document.activeElement.matches('form button[type="submit"]'));
    await keyboard.press('Enter');
    await inState(page, 'blocked');
    await until('the focus on the heading', () => page.evaluate(ours, 'title'));
    await tabTo(page, ours, 'go');
    await keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.name), 'photo', 'back at the question');
    await attach(page, 'photo', picture('plain.jpg'));
    await tabTo(page, ours, 'look');
    await keyboard.press('Enter');
    await until('the review', async () => (await panel(page)).state === 'review');
    await until('the focus on the heading', () => page.evaluate(ours, 'title'));
    await tabTo(page, () => document.querySelector('gauze-form').shadowRoot.activeElement?.dataset.more === 'message');
    await keyboard.press('Enter');
    await keyboard.down('Shift');
    await keyboard.press('Tab');
    await keyboard.up('Shift');
    await keyboard.press('End');
    assert.equal(await focusedWord(page), 'now');
    await keyboard.press('ArrowLeft');
    await keyboard.press('Enter');
    await until('the word to go', async () => !/smaller/.test(await shownText(page)));
    await tabTo(page, ours, 'leave-photo');
    await keyboard.press(' ');
    await until('the photo to be left out', () => page.evaluate(() => !document.querySelector('gauze-form').shadowRoot.querySelector('[data-file]')));
    assert.ok(await page.evaluate(ours, 'leave-photo'), 'the focus stays where it was');
    await keyboard.press(' ');
    await shownFile(page, 'photo');
    await tabTo(page, ours, 'agree');
    await keyboard.press(' ');
    await tabTo(page, ours, 'send');
    await keyboard.press('Enter');
    await receipt(page);
    await until('the focus on the heading', () => page.evaluate(ours, 'title'));
    await untilSent(page);
  });

  test('where a pack is slow there is a sign of it, after a moment and not before, and it goes', async (t) => {
    const page = await patient(t, 'slow', 'en', () => {
      const { fetch } = globalThis;
      const held = [];
      globalThis.release = () => held.splice(0).forEach((go) => go());
      globalThis.fetch = async (address, ...more) => {
        if (String(address).endsWith('.pack')) await new Promise((go) => { held.push(go); });
        return fetch(address, ...more);
      };
    });
    // When which sign came: noted by the page itself, so that a slow test is no slow page.
    await page.evaluate(() => {
      const part = document.querySelector('gauze-form').shadowRoot;
      globalThis.signs = {};
      new MutationObserver(() => {
        const { dataset, ariaBusy } = part.querySelector('section');
        if (ariaBusy === 'true') globalThis.signs.busy ??= performance.now();
        if (dataset.busy) globalThis.signs.shown ??= performance.now();
      }).observe(part, { attributes: true, subtree: true });
    });
    await fillFast(page, WORDS.en);
    await submitForm(page);
    const sign = await until('the sign', async () => { const now = await busy(page); return now.shown && now; });
    assert.deepEqual(sign, { busy: 'true', shown: 'Getting the list ready…', said: 'Getting the list ready…' });
    const signs = await page.evaluate(() => globalThis.signs);
    assert.ok(signs.shown - signs.busy >= 390, `shown after ${signs.shown - signs.busy} ms`);
    assert.deepEqual(await axe(page), []);
    // Whoever goes on writing meanwhile is not overtaken by a list of other answers.
    await fillFast(page, { message: `${WORDS.en.message} Thank you.` });
    assert.deepEqual(await busy(page).then(({ busy: is, shown }) => [is, shown]), ['false', null]);
    await page.evaluate(() => globalThis.release());
    await pause(300);
    assert.equal((await panel(page)).state, 'offer');
    await submitForm(page);
    await inState(page, 'review');
    assert.match(await shownText(page), /Thank you/);
    assert.deepEqual(await busy(page).then(({ busy: is, shown }) => [is, shown]), ['false', null]);
    assert.match((await busy(page)).said, /look at what would be sent/);
  });
});

/** axe-core's findings in both widths' layout, and the page's own width. */
async function check(page, what) {
  assert.deepEqual(await axe(page), [], what);
  await page.setViewport(NARROW);
  assert.deepEqual(await axe(page), [], `${what}, narrow`);
  const widest = await page.evaluate(() => {
    const all = [...document.querySelectorAll('*'), ...(document.querySelector('gauze-form')?.shadowRoot?.querySelectorAll('*') ?? [])];
    return all.filter((it) => it.getBoundingClientRect().right > innerWidth + 1).map((it) => it.tagName + (it.id && `#${it.id}`)).slice(-3);
  });
  assert.equal(await page.evaluate(() => document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth), false, `${what} scrolls sideways at 320 px: ${widest.join(', ')}`);
  await page.setViewport(WIDE);
}

const unfold = (page) => page.evaluate(() => {
  for (const details of document.querySelector('gauze-form').shadowRoot.querySelectorAll('details')) details.open = true;
});

const shownText = (page) => page.evaluate(() => document.querySelector('gauze-form').shadowRoot.querySelector('[data-text="message"]').textContent);

const focusedWord = (page) => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent);

/** What is shown and said of a list that is being made ready. */
const busy = (page) => page.evaluate(() => {
  const part = document.querySelector('gauze-form').shadowRoot;
  const section = part.querySelector('section');
  return { busy: section.getAttribute('aria-busy'), shown: section.dataset.busy ?? null, said: part.querySelector('[role="status"]').textContent };
});

/** Runs in the page: whether the focus is on this control of the Gauze part. */
function ours(id) {
  return document.querySelector('gauze-form').shadowRoot.activeElement?.id === id;
}
