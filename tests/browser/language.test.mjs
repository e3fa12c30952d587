// The policy language on the page: what is wrong is said in words before anything else, words that leave have an end that is shown,
// a test study says so, and what leaves is shown as it leaves.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { axe } from './support/axe.mjs';
import { inEachBrowser, openPage, quit } from './support/browsers.mjs';
import { inState, panel } from './support/page.mjs';
import { confirm, fillFast, press, readReview, receipt, submitForm, visit } from './support/patient.mjs';
import { startStack } from './support/stack.mjs';
import { until } from './support/until.mjs';
import { watch } from './support/watch.mjs';

inEachBrowser('the policy language', ({ launch }) => {
  let stack;
  let browser;
  let people = 0;
  before(async () => {
    stack = await startStack(['intake', 'intakeEs', 'countersigned']);
    browser = await launch();
  });
  after(async () => { await Promise.all([quit(browser), stack?.stop()]); });

  async function form(t, variant = 'intake') {
    people += 1;
    const page = await openPage(t, browser);
    await watch(page);
    await visit(page, stack.portals[variant], { user: `patient-${people}`, path: '/sleep' });
    return page;
  }

  for (const [variant, words] of Object.entries({ intake: /should be from 20 kg to 400 kg/, intakeEs: /Debe estar entre 20 kg y 400 kg/ })) {
    test(`an answer out of bounds is named, with its bounds and a way to its question (${variant})`, async (t) => {
      const page = await form(t, variant);
      await inState(page, 'offer');
      await fillFast(page, { weight: '4000' });
      await submitForm(page);
      const { text } = await inState(page, 'blocked');
      assert.match(text, words);
      assert.doesNotMatch(text, /4000/);
      assert.deepEqual(await axe(page), []);
      await press(page, 'go');
      assert.equal(await page.evaluate(() => document.activeElement.name), 'weight');
      await fillFast(page, { weight: '72,5' });
      await press(page, 'look');
      assert.match((await inState(page, 'blocked')).text, /answers\/not-a-number/);
      await fillFast(page, { weight: '72.4', height: '170' });
      await press(page, 'look');
      await inState(page, 'review');
    });
  }

  test('what leaves is shown as it leaves, and the receipt says the same', async (t) => {
    const page = await form(t);
    await inState(page, 'offer');
    await fillFast(page, { name: 'Quillon Zarvexby', weight: '72.4', height: '170', since: '2026-03-09', words: 'Please call me at 925-555-0147 or write to Zarvexby.' });
    await page.evaluate(() => {
      for (const code of ['pain', 'cough']) document.querySelector(`[value="${code}"]`).click();
      const files = new DataTransfer();
      files.items.add(new File(['secret'], 'zarvexby-scan.png'));
      document.querySelector('[name="scan"]').files = files.files;
    });
    await submitForm(page);
    await inState(page, 'review');
    const { leaving } = await readReview(page);
    const shown = Object.fromEntries(leaving.map(({ label, value }) => [label, value]));
    assert.equal(shown.Symptoms, 'Cough, Pain');
    assert.equal(shown['Since when?'], 'March 2026');
    assert.equal(shown.Weight, '70 kg');
    assert.equal(shown['Weight for height'], 'High');
    assert.doesNotMatch(shown['In your own words'], /555|Zarvexby/);
    assert.match(shown['In your own words'], /Please call me/);
    assert.deepEqual(await axe(page), []);
    await confirm(page);
    const { sent } = await receipt(page);
    assert.deepEqual(Object.fromEntries(sent.map(({ label, text }) => [label, text])), shown);
    assert.match((await panel(page)).text, /This is a test\. Nothing here counts\./);
    assert.deepEqual(await axe(page), []);
  });

  test('words that leave have an end: shown at all times, said when it gets tight, refused when it is passed', async (t) => {
    const page = await form(t);
    const { text } = await inState(page, 'offer');
    assert.match(text, /This is a test\./);
    assert.match(text, /In your own words: room for about 120 more letters/);
    const status = () => page.evaluate(() => document.querySelector('gauze-form').shadowRoot.querySelector('[role="status"]').textContent);
    await fillFast(page, { words: 'a'.repeat(50) });
    assert.equal(await status(), '', 'nothing is said while there is room');
    // Two bytes each.
    await fillFast(page, { words: 'é'.repeat(58) });
    assert.match(await status(), /room for about 4 more letters/);
    await fillFast(page, { words: 'é'.repeat(70) });
    assert.match(await status(), /about 20 letters too long/);
    assert.deepEqual(await axe(page), []);
    // Ordinary words, so that nothing of them is taken out and they stay too long.
    await fillFast(page, { words: 'the care was good and '.repeat(6) });
    await submitForm(page);
    assert.match((await inState(page, 'blocked')).text, /too long for the study.*Nothing was cut/s);
    assert.equal(await page.evaluate(() => document.querySelector('[name="words"]').value.length), 132);
    await fillFast(page, { words: 'a little' });
    await press(page, 'look');
    await inState(page, 'review');
    const { leaving } = await readReview(page);
    assert.equal(leaving.find(({ label }) => label === 'Since when?').value, 'Does not apply');
  });

  test('a second signature that the page asks for and the policy lacks: nothing is used', async (t) => {
    const page = await form(t, 'countersigned');
    const { text } = await inState(page, 'blocked');
    assert.match(text, /lack a second signature/);
    await until('the code', () => /policy\/no-counter-signature/.test(text));
  });
});
