// Studies that take more than one report: the same answer gives the same noisy answer, the ledger counts and refuses, and neither a clock,
// a second tab, a failure half way nor cleared storage makes it lie.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { sleepAnswers } from './support/answers.mjs';
import { inEachBrowser, openPage, quit } from './support/browsers.mjs';
import { aheadBy, ledger } from './support/diary.mjs';
import { inState, panel } from './support/page.mjs';
import { confirm, fillFast, press, receipt, submitForm, untilSent, visit } from './support/patient.mjs';
import { outbox } from './support/sinks.mjs';
import { startStack } from './support/stack.mjs';
import { until } from './support/until.mjs';

const NOISED = ['sleep-hours', 'sleep-rested'];
const EPSILON = 2_000_000;

inEachBrowser('repeated reports', ({ launch }) => {
  let stack;
  let browser;
  let people = 0;
  before(async () => {
    stack = await startStack(['diary', 'waves']);
    browser = await launch();
  });
  after(async () => { await Promise.all([quit(browser), stack?.stop()]); });

  /** A new person on the page of a study, in a browser profile of their own. */
  async function person(t, variant, script) {
    const page = await openPage(t, browser, script);
    people += 1;
    const user = `sleeper-${people}`;
    const arrive = (on = page) => visit(on, stack.portals[variant], { user, path: '/sleep' });
    await arrive();
    return { page, arrive };
  }

  async function toReview(page, answers = {}) {
    await inState(page, 'offer');
    await fillFast(page, { ...sleepAnswers, ...answers });
    await submitForm(page);
    return inState(page, 'review');
  }

  /** Looks, agrees, sends, and waits until the collector has it → the receipt. */
  async function report(page, answers) {
    await toReview(page, answers);
    await confirm(page);
    const shown = await receipt(page);
    await untilSent(page);
    return shown;
  }

  const noisy = (opened) => NOISED.map((id) => opened.fields[id]);

  const openedAs = async (signed, receipts) => {
    const all = await stack.opened(signed);
    return receipts.map(({ reportId }) => all.find((one) => one.reportId === reportId));
  };

  const spent = (page) => until('the sum', () => page.evaluate(() => document.querySelector('gauze-form').shadowRoot.querySelector('.spent')?.textContent));

  test('the same answers give the same noisy answers, until the budget of a person is used up', async (t) => {
    const { page, arrive } = await person(t, 'diary');
    const { text } = await toReview(page);
    assert.match(text, /same chance answer again.*when an answer has changed/s);
    assert.match(text, /at most 2 for this study/);
    await arrive();
    const receipts = [await report(page)];
    assert.match(await spent(page), /to 1 study: privacy loss \(epsilon\) 2 at most/);
    for (let more = 0; more < 2; more += 1) {
      await arrive();
      receipts.push(await report(page));
    }
    assert.match(await spent(page), /\(epsilon\) 6 at most/);
    const [first, ...again] = await openedAs(stack.study.diary, receipts);
    for (const one of again) assert.deepEqual(noisy(one), noisy(first));
    assert.deepEqual((await ledger(page)).map(({ reports, epsilonMicro }) => [reports, epsilonMicro]), [[3, 3 * EPSILON]]);
    await arrive();
    const blocked = await inState(page, 'blocked');
    assert.match(blocked.text, /as many reports as this study may ask of one person/);
    assert.match(blocked.text, /ledger\/over-budget/);
  });

  test('the secret of the device is one that no script can read, and noise without it is other noise', async (t) => {
    // Eight devices that gave the same two noisy answers each: once in ten thousand runs even at these odds.
    const replies = [];
    for (let device = 0; device < 8; device += 1) {
      const { page } = await person(t, 'diary');
      const [opened] = await openedAs(stack.study.diary, [await report(page)]);
      replies.push(noisy(opened).join());
      if (device > 0) continue;
      assert.deepEqual(await page.evaluate(async () => {
        const db = await new Promise((resolve) => { indexedDB.open('gauze-device').onsuccess = ({ target }) => resolve(target.result); });
        const key = await new Promise((resolve) => { db.transaction('keys').objectStore('keys').get('memo').onsuccess = ({ target }) => resolve(target.result); });
        db.close();
        const read = await crypto.subtle.exportKey('raw', key).then(() => 'read', (refused) => refused.name);
        return [key.type, key.extractable, key.algorithm.length, read];
      }), ['secret', false, 256, 'InvalidAccessError']);
    }
    assert.ok(new Set(replies).size > 1, replies.join(' '));
  });

  test('waves: one report in each, whatever the clock says', async (t) => {
    const { page, arrive } = await person(t, 'waves');
    await inState(page, 'offer');
    assert.match((await toReview(page)).text, /asks 2 times.*at most 4 for this study/s);
    await arrive();
    await report(page);
    // Both are paid for with the first.
    assert.deepEqual((await ledger(page)).map(({ reports, epsilonMicro, repeated }) => [reports, epsilonMicro, repeated.waves]), [[1, 2 * EPSILON, ['now']]]);
    await arrive();
    assert.match((await inState(page, 'already')).text, /If the study asks again, you can send another one then/);

    const between = await page.browserContext().newPage();
    await between.evaluateOnNewDocument(aheadBy, 20);
    await arrive(between);
    assert.match((await inState(between, 'blocked')).text, /ledger\/no-wave/);

    const later = await page.browserContext().newPage();
    await later.evaluateOnNewDocument(aheadBy, 31);
    await arrive(later);
    await report(later);
    assert.deepEqual((await ledger(later)).map(({ reports, epsilonMicro }) => [reports, epsilonMicro]), [[2, 2 * EPSILON]]);

    // The clock is right again: that wave has been, and stays, reported.
    await arrive();
    await inState(page, 'already');
  });

  test('a failure between the charge and the report sends nothing and is not paid for twice', async (t) => {
    const { page, arrive } = await person(t, 'diary');
    await toReview(page);
    await page.evaluate(() => {
      const { add } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.add = function refuse(...given) {
        if (this.name === 'outbox') throw new DOMException('full', 'QuotaExceededError');
        return add.apply(this, given);
      };
    });
    await confirm(page);
    assert.match((await inState(page, 'blocked')).text, /store\/failed/);
    assert.deepEqual(await outbox(page), []);
    assert.deepEqual((await ledger(page)).map(({ reports, epsilonMicro }) => [reports, epsilonMicro]), [[0, EPSILON]]);
    await arrive();
    await report(page);
    assert.deepEqual((await ledger(page)).map(({ reports, epsilonMicro }) => [reports, epsilonMicro]), [[1, EPSILON]]);
  });

  test('two tabs that confirm at once: the ledger has counted every report that is there', async (t) => {
    const { page, arrive } = await person(t, 'diary');
    const stored = await stack.count('sleep-diary');
    const other = await page.browserContext().newPage();
    await arrive(other);
    for (const tab of [page, other]) {
      await tab.bringToFront();
      await toReview(tab);
      await press(tab, 'agree');
    }
    await Promise.all([page, other].map((tab) => tab.evaluate(() => { document.querySelector('gauze-form').shadowRoot.getElementById('send').click(); })));
    const ends = await Promise.all([page, other].map((tab) => inState(tab, 'receipt', 'already')));
    assert.ok(ends.some(({ state }) => state === 'receipt'));
    await until('an empty outbox', async () => (await outbox(page)).length === 0);
    const [record] = await ledger(page);
    assert.equal(record.reports, await stack.count('sleep-diary') - stored);
    assert.deepEqual([record.epsilonMicro, record.repeated.spentMicro], [record.reports * EPSILON, record.reports * EPSILON]);
  });

  test('cleared storage starts anew, and a portal that knows still refuses', async (t) => {
    const { page, arrive } = await person(t, 'waves');
    await report(page);
    await page.evaluate(() => Promise.all(['gauze', 'gauze-device'].map((name) => new Promise((resolve, reject) => {
      const gone = indexedDB.deleteDatabase(name);
      gone.onsuccess = resolve;
      gone.onerror = reject;
    }))));
    await arrive();
    await inState(page, 'offer');
    assert.deepEqual(await ledger(page), []);

    const knowing = await page.browserContext().newPage();
    await knowing.evaluateOnNewDocument(() => {
      globalThis.asked = [];
      const knows = async (now) => { globalThis.asked.push(now); return { study: now.study, waves: ['now'] }; };
      Object.defineProperty(HTMLElement.prototype, 'askedBefore', { get() { return this.localName === 'gauze-form' ? knows : undefined; } });
    });
    await arrive(knowing);
    assert.match((await inState(knowing, 'blocked')).text, /already answered this study.*ledger\/asked-before/s);
    assert.deepEqual(await knowing.evaluate(() => globalThis.asked), [{ study: 'sleep-waves', version: 1, wave: 'now' }]);
    assert.equal((await panel(knowing)).sent, null);
  });
});
