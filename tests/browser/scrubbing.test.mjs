// Texts that leave scrubbed: the packs that judge them, what the host knows, what the patient hides, and that nothing of it stays behind.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { canaryAnswers } from './support/answers.mjs';
import { inEachBrowser, openPage, quit } from './support/browsers.mjs';
import { createScanner } from './support/canaries.mjs';
import { element, inState, tabTo } from './support/page.mjs';
import { mendPack } from './support/own-words.mjs';
import { confirm, fillFast, look, press, receipt, submitForm, untilSent, visit } from './support/patient.mjs';
import { networkSinks, pageSinks } from './support/sinks.mjs';
import { startStack } from './support/stack.mjs';
import { until } from './support/until.mjs';
import { draws, memories, violations, watch } from './support/watch.mjs';

// No field of the form holds this name, and no rule's word stands beside it: only the model says that it is one.
const UNKNOWN = 'Hollingsworth';
const MESSAGE = `Hi, I am Ada Quillfeather. Yesterday ${UNKNOWN} changed my lisinopril to 20 mg, and the blue house on the hill makes me dizzy. My number is 415-555-0132.`;
const STORY = 'My neighbor Bartholomew Fennimore drove me to the clinic on 03/14/2024. Bartholomew waited.';

inEachBrowser('scrubbing', ({ launch }) => {
  let stack;
  let browser;
  let people = 0;
  before(async () => {
    stack = await startStack(['usual', 'words', 'wordsEs', 'spoiltPack']);
    browser = await launch();
  });
  after(async () => { await Promise.all([quit(browser), stack?.stop()]); });

  test('a pack is loaded only where words leave, and only when they are looked at', async (t) => {
    const plain = await openPage(t, browser);
    await visit(plain, stack.portal, { user: 'no-words' });
    await inState(plain, 'offer');
    await fillFast(plain, canaryAnswers);
    await look(plain);
    assert.deepEqual(packsOf(stack.portal), []);

    const page = await form(t);
    await inState(page, 'offer');
    assert.deepEqual(packsOf(stack.portals.words), []);
    await lookAt(page, { message: MESSAGE });
    await lookAgain(page, { message: `${MESSAGE} Thank you.` });
    // The study speaks two languages; each pack once, however often the patient looks.
    assert.deepEqual(packsOf(stack.portals.words).sort(), ['scrub-en.pack', 'scrub-es.pack']);
    for (const { headers } of stack.portals.words.requests().filter(({ path }) => path.endsWith('.pack'))) {
      assert.deepEqual([headers.cookie, headers.referer], [undefined, undefined]);
    }
    assert.deepEqual(await violations(page), []);
  });

  test('names that no field and no rule knows go, and the patient is told how many', async (t) => {
    const page = await form(t);
    await lookAt(page, { name: 'Ada Quillfeather', message: MESSAGE });
    const { text, cell } = await shown(page, 'message');
    for (const gone of ['Ada', 'Quillfeather', UNKNOWN, '0132']) assert.ok(!text.includes(gone), gone);
    for (const kept of ['lisinopril', '20 mg', 'blue house']) assert.ok(text.includes(kept), kept);
    assert.match(text, /\[name\].*\[phone number\]/s);
    assert.match(cell, /What we found: \d+ names, 1 phone number\./);
    assert.match(cell, /No program finds every name/);
  });

  test('what the host knows goes too, is asked for at each look, and stays nowhere', async (t) => {
    const page = await form(t);
    const message = 'zyx told me to ask for the wobble cream at old mill.';
    await lookAt(page, { message });
    assert.match((await shown(page, 'message')).text, /wobble cream/);
    await page.evaluate(() => { document.querySelector('gauze-form').context = { nickname: 'Zyx', treatment: ['wobble'], pharmacy: { name: 'Old Mill' } }; });
    await lookAgain(page, { message: `${message} ` });
    const { text } = await shown(page, 'message');
    assert.doesNotMatch(text, /zyx|wobble|old mill/i);
    assert.match(text, /told me to ask for/);
    const scanner = createScanner({ nickname: 'wobble', message });
    assert.deepEqual((await pageSinks(page)).flatMap(([where, content]) => scanner.find(where, content)), []);
  });

  test('words are hidden and shown again by the keyboard alone, and what was last shown is what leaves', async (t) => {
    const page = await form(t);
    await lookAt(page, { message: MESSAGE });
    await tabTo(page, () => document.activeElement.shadowRoot?.activeElement?.dataset.more === 'message');
    await page.keyboard.press('Enter');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    assert.equal((await focused(page)).text, 'Hi', 'one stop for all words, the first of them');
    for (let presses = 0; presses < 80 && (await focused(page)).text !== 'house'; presses += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await until('the word to go', async () => !(await shown(page, 'message')).text.includes('house'));
    await until('the focus', async () => (await focused(page)).text === 'on');
    assert.match(await status(page), /“house” is hidden/);
    assert.match((await shown(page, 'message')).text, /blue \[hidden by you\]/);
    await page.keyboard.press('ArrowLeft');
    assert.equal((await focused(page)).text, 'blue');
    await page.keyboard.press(' ');
    await until('both to be gone', async () => (await hidden(page)).length === 2);

    // And back: one of them.
    await tabTo(page, () => document.activeElement.shadowRoot?.activeElement?.getAttribute('aria-label') === 'Show “house” again');
    await page.keyboard.press('Enter');
    await until('the word to come back', async () => (await shown(page, 'message')).text.includes('house'));
    assert.deepEqual(await hidden(page), ['blue']);
    assert.ok((await targets(page)).every(({ width, height }) => width >= 24 && height >= 24), 'large enough to touch');

    const [opened] = await send(page);
    assert.match(opened.fields.message, /the \[REMOVED\] house on the hill/);
    assert.ok(!opened.fields.message.includes(UNKNOWN));
  });

  test('made-up words are the same in preview, receipt and report, however often the patient looks', async (t) => {
    const page = await form(t);
    await lookAt(page, { name: 'Ada Quillfeather', story: STORY });
    const first = (await shown(page, 'story')).text;
    assert.doesNotMatch(first, /Bartholomew|Fennimore|03\/14|\[NAME\]/i);
    await lookAgain(page, { sex: 'female' });
    assert.equal((await shown(page, 'story')).text, first);
    const [opened, receipted] = await send(page);
    assert.equal(opened.fields.story, first);
    assert.equal(receipted.sent.find(({ label }) => label === 'Your story').text, first);
  });

  test('a made-up word cannot be hidden, and the patient is told why', async (t) => {
    const page = await form(t);
    await lookAt(page, { story: STORY });
    const { text } = await shown(page, 'story');
    const [, madeUp] = /neighbor (\p{L}+)/u.exec(text);
    await more(page, 'story');
    await tap(page, 'story', madeUp);
    await until('the words', async () => /made up/.test(await status(page)));
    assert.equal((await shown(page, 'story')).text, text);
  });

  test('a pack that is not what was built is not used: its texts stay, the rest goes, and a second try can mend it', async (t) => {
    const page = await form(t, 'spoiltPack');
    await lookAt(page, { sex: 'female', message: MESSAGE, story: STORY });
    for (const id of ['message', 'story']) {
      const { text, cell, why } = await row(page, id);
      assert.match(why, /did not load.*stays out/);
      assert.match(cell, /No answer/);
      assert.ok(!`${text}${cell}`.includes('lisinopril'));
    }
    await press(page, 'retry-message');
    await until('the second look', async () => !(await isBusy(page)));
    assert.match((await row(page, 'message')).why, /did not load/);
    mendPack(stack.folder);
    await press(page, 'retry-message');
    await until('the text', async () => (await row(page, 'message')).cell.includes('lisinopril'));
    assert.ok(!(await row(page, 'message')).cell.includes(UNKNOWN));
  });

  test('without its pack a text does not leave', async (t) => {
    const page = await form(t, 'words', () => {
      const { fetch } = globalThis;
      globalThis.fetch = (address, ...more) => (String(address).endsWith('.pack') ? Promise.reject(new TypeError('refused by the test')) : fetch(address, ...more));
    });
    await lookAt(page, { sex: 'female', message: MESSAGE });
    const [opened] = await send(page);
    assert.deepEqual([opened.fields.sex, opened.fields.message, opened.fields.story], ['female', null, null]);
  });

  test('nothing raw stays in memory, storage or on the wire', async (t) => {
    const page = await form(t);
    const asked = await draws(page);
    await lookAt(page, { name: 'Ada Quillfeather', message: MESSAGE, story: STORY });
    const scanner = createScanner({ name: 'Ada Quillfeather', unknown: UNKNOWN, neighbor: 'Bartholomew Fennimore', phone: '415-555-0132' });
    const clean = async () => {
      const sinks = [...networkSinks(stack.proxy), ...await pageSinks(page)];
      assert.deepEqual(sinks.flatMap(([where, content]) => scanner.find(where, content)), []);
    };
    await clean();
    const used = (await memories(page)).filter(({ bytes }) => bytes.length > 0).length;
    // The upload's, and of each module the one that lies ready for a next call: none has seen an answer.
    assert.ok(used <= 3, `${used} memories in use`);
    await send(page);
    await clean();
    assert.ok(await draws(page) > asked);
  });

  test('Spanish: names go, tags and words are Spanish', async (t) => {
    const page = await form(t, 'wordsEs');
    await lookAt(page, { message: 'Hola doctora, mi hija Guadalupe Ontiveros tiene fiebre desde el 3 de mayo. Vivimos en la calle Olmos 12. Tomo metformina 500 mg.' });
    const { text, cell } = await shown(page, 'message');
    assert.doesNotMatch(text, /Guadalupe|Ontiveros|3 de mayo|Olmos/);
    assert.match(text, /metformina 500 mg/);
    assert.match(text, /\[nombre\]/);
    assert.match(cell, /Lo que encontramos: .*nombre/);
    assert.match(cell, /Ningún programa encuentra todos los nombres/);
  });

  /** A signed-in patient of its own on the page with the form, after `script` has run there. */
  async function form(t, variant = 'words', script = undefined) {
    people += 1;
    const page = await openPage(t, browser, script);
    await watch(page);
    await visit(page, stack.portals[variant], { user: `words-${people}`, path: '/sleep' });
    return page;
  }

  async function lookAt(page, answers) {
    await inState(page, 'offer');
    await lookAgain(page, answers);
  }

  /** A changed answer closes the review; the form's own button opens it again. */
  async function lookAgain(page, answers) {
    await fillFast(page, answers);
    await inState(page, 'offer');
    await submitForm(page);
    await inState(page, 'review');
  }

  /** Agrees and sends → [the opened report, the receipt]. */
  async function send(page) {
    await confirm(page);
    const receipted = await receipt(page);
    await untilSent(page);
    const opened = (await stack.opened(stack.study.words)).find(({ reportId }) => reportId === receipted.reportId);
    return [opened, receipted];
  }
});

const packsOf = (portal) => portal.requests().map(({ path }) => path).filter((path) => path.endsWith('.pack')).map((path) => path.split('/').at(-1));

/** A field's text as it is shown, and all that its cell says. */
const shown = (page, id) => page.evaluate((wanted) => {
  const text = document.querySelector('gauze-form').shadowRoot.querySelector(`[data-text="${wanted}"]`);
  return { text: text.textContent, cell: text.closest('td').textContent };
}, id);

const LABELS = { message: 'Your message', story: 'Your story' };

const row = (page, id) => page.evaluate((label) => {
  const found = [...document.querySelector('gauze-form').shadowRoot.querySelectorAll('tbody tr')].find((one) => one.children[0].textContent === label);
  return { cell: found.children[1].textContent, why: found.children[2].textContent };
}, LABELS[id]);

const status = (page) => page.evaluate(() => document.querySelector('gauze-form').shadowRoot.querySelector('[role="status"]').textContent);

const isBusy = (page) => page.evaluate(() => document.querySelector('gauze-form').shadowRoot.querySelector('[aria-busy="true"]') !== null);

const focused = (page) => page.evaluate(() => ({ text: document.activeElement?.shadowRoot?.activeElement?.textContent }));

const hidden = (page) => page.evaluate(() => [...document.querySelector('gauze-form').shadowRoot.querySelectorAll('.hidden button')].map((one) => one.textContent));

const targets = (page) => page.evaluate(() => [...document.querySelector('gauze-form').shadowRoot.querySelectorAll('.tap button, .hidden button, button.more')].map((one) => {
  const { width, height } = one.getBoundingClientRect();
  return { width, height };
}));

async function more(page, id) {
  const button = await element(page, (wanted) => document.querySelector('gauze-form').shadowRoot.querySelector(`[data-more="${wanted}"]`), id);
  await button.click();
}

async function tap(page, id, word) {
  const button = await element(page, (wanted, text) => [...document.querySelector('gauze-form').shadowRoot.querySelectorAll(`[data-text="${wanted}"] button`)].find((one) => one.textContent === text), id, word);
  await button.click();
}
