// The study-only form: what cannot go the protected way goes no way at all, whatever breaks and however the form is submitted.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { sleepAnswers } from './support/answers.mjs';
import { inEachBrowser, openPage, quit } from './support/browsers.mjs';
import { createScanner } from './support/canaries.mjs';
import { inState, panel } from './support/page.mjs';
import { confirm, fillFast, fillIn, press, readReview, receipt, submitForm, untilSent, visit } from './support/patient.mjs';
import { networkSinks, pageSinks } from './support/sinks.mjs';
import { startStack } from './support/stack.mjs';
import { pause, until } from './support/until.mjs';
import { watch } from './support/watch.mjs';

// Long enough for a submission that should not happen to arrive: those that should take a few milliseconds.
const SETTLED_MS = 300;

const scanner = createScanner({ 'birth-date': sleepAnswers['birth-date'], note: sleepAnswers.note });

function refuseStorage() {
  IDBFactory.prototype.open = () => { throw new DOMException('refused by the test', 'SecurityError'); };
}

const BREAKAGES = {
  'no WebAssembly': { variant: 'noWasm', ends: 'blocked' },
  'a policy whose signature does not fit': { variant: 'badPolicy', ends: 'blocked' },
  'storage refused': { script: refuseStorage, ends: 'blocked' },
  'no Gauze at all': { variant: 'noGauze' },
  'a patient who declines': {
    act: async (page) => {
      await submitForm(page);
      await inState(page, 'review');
      await press(page, 'dont');
    },
    ends: 'declined',
  },
  'the collector down': {
    mode: 'down',
    act: async (page) => {
      await submitForm(page);
      await inState(page, 'review');
      await confirm(page);
      await receipt(page);
    },
    ends: 'receipt',
  },
};

inEachBrowser('the study-only form', ({ launch }) => {
  let stack;
  let browser;
  let people = 0;
  before(async () => {
    stack = await startStack(['usual', 'noWasm', 'badPolicy', 'noGauze']);
    browser = await launch();
  });
  after(async () => { await Promise.all([quit(browser), stack?.stop()]); });

  test('it takes part by its own button, and keeps nothing', async (t) => {
    const page = await form(t, stack.portal);
    await inState(page, 'offer');
    await fillIn(page, stack.study.sleepPolicy, sleepAnswers);
    await submitForm(page);
    await inState(page, 'review');
    const preview = await readReview(page);
    await confirm(page);
    const shown = await receipt(page);
    await untilSent(page);
    const opened = (await stack.opened(stack.study.studyOnly)).filter(({ reportId }) => reportId === shown.reportId);
    assert.equal(opened.length, 1);
    assert.deepEqual(preview.leaving.map(({ label }) => label), shown.sent.map(({ label }) => label));
    assert.equal(preview.leaving[0].value, opened[0].fields['birth-date'].replace('-', '–'));
    assert.equal(await page.evaluate(() => document.querySelector('[name="note"]').value), '', 'the form is empty again');
    await assertNothingRaw(page, stack.portal);
  });

  for (const [name, { variant = 'usual', mode = 'pass', script, act, ends }] of Object.entries(BREAKAGES)) {
    test(`${name}: nothing is sent, by no way of submitting`, async (t) => {
      const portal = stack.portals[variant];
      stack.proxy.mode = mode;
      const copies = portal.copies().length;
      const sent = stack.proxy.reports.length;
      const stored = await stack.count(stack.study.sleepPolicy.study.id);
      const page = await form(t, portal, script);
      if (ends) await inState(page, ends === 'blocked' ? 'blocked' : 'offer');
      await fillFast(page, sleepAnswers);
      await act?.(page);
      if (ends) assert.equal((await panel(page)).state, ends);

      const address = page.url();
      // A confirmed form is emptied: what is tried here is a patient who fills it in once more.
      await fillFast(page, sleepAnswers);
      await submitForm(page);
      await page.evaluate(() => { document.querySelector('form').requestSubmit(); });
      await page.evaluate(() => {
        // Firefox throws here for a form of `method="dialog"` that is in no dialog; Chromium does nothing.
        try { document.querySelector('form').submit(); } catch { /* Nothing sent either way. */ }
      });
      await pause(SETTLED_MS);
      assert.equal(page.url(), address);
      assert.equal(portal.copies().length, copies);
      await assertNothingRaw(page, portal);

      // Even where the page gives the form a way out (`noGauze` has only the form's own `method="dialog"` to protect it).
      if (ends) {
        await tryHard(page, portal, ends === 'declined' ? 'get' : 'post');
      }
      assert.equal(stack.proxy.reports.length, sent);
      assert.equal(await stack.count(stack.study.sleepPolicy.study.id), stored);
    });
  }

  /** A form with an address to go to, submitted by the page's own script: `submit()` asks nobody, and `requestSubmit()` is held. */
  async function tryHard(page, portal, method) {
    const before = portal.requests().length;
    await fillFast(page, sleepAnswers);
    await page.evaluate((how) => {
      Object.assign(document.querySelector('form'), { method: how, action: '/clinic/inbox' });
      document.querySelector('form').requestSubmit();
    }, method);
    await pause(SETTLED_MS);
    const inbox = () => portal.requests().slice(before).filter(({ path }) => path.startsWith('/clinic/inbox'));
    assert.deepEqual(inbox(), [], 'requestSubmit() is held');
    await page.evaluate(() => { document.querySelector('form').submit(); });
    // This one cannot be held; but it goes out empty.
    await until('the empty submission', () => inbox().length > 0);
    assert.deepEqual(portal.copies().filter((copy) => copy !== ''), []);
    await until('the next page', () => !page.url().endsWith('/sleep'));
    await assertNothingRaw(page, portal);
  }

  async function form(t, portal, script) {
    people += 1;
    const page = await openPage(t, browser, script);
    await watch(page);
    await visit(page, portal, { user: `patient-${people}`, path: '/sleep' });
    return page;
  }

  /** No raw value in any request to anybody, in the address, or in what the page keeps. */
  async function assertNothingRaw(page, portal) {
    const stored = await pageSinks(page).catch(() => [['URL', page.url()]]);
    const sinks = [...networkSinks(stack.proxy), ...portal.requests().map(({ path, text }) => [path, Buffer.from(text, 'latin1')]), ...stored];
    assert.deepEqual(sinks.flatMap(([where, content]) => scanner.find(where, content)), []);
  }
});
