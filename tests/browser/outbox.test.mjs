// The outbox: a confirmed report is sealed on the device before anything is tried, survives every trouble of the network,
// and reaches the collector exactly once.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { canaryAnswers } from './support/answers.mjs';
import { inEachBrowser, openPage, quit } from './support/browsers.mjs';
import { inState, leave, panel } from './support/page.mjs';
import { confirm, fillFast, look, press, receipt, submitForm, takePart, untilSent, visit } from './support/patient.mjs';
import { outbox } from './support/sinks.mjs';
import { startStack } from './support/stack.mjs';
import { pause, until } from './support/until.mjs';

// The first wait after a failure is drawn between 2 and 4 seconds; where a test must tell a nudge from that wait, it is 4.
const longestWait = () => { Math.random = () => 0.999; };
const BEFORE_FIRST_RETRY_MS = 3_000;

inEachBrowser('the outbox', ({ launch }) => {
  let stack;
  let browser;
  let people = 0;
  before(async () => {
    stack = await startStack();
    browser = await launch();
  });
  after(async () => { await Promise.all([quit(browser), stack?.stop()]); });

  /** A new patient with a filled-in form, in a browser profile of their own. */
  async function patient(t, script) {
    stack.proxy.mode = 'pass';
    people += 1;
    const page = await openPage(t, browser, script);
    await visit(page, stack.portal, { user: `patient-${people}` });
    await inState(page, 'offer');
    await fillFast(page, canaryAnswers);
    return { page, stored: await stack.count(), sent: stack.proxy.reports.length };
  }

  const waiting = async (page) => assert.equal((await panel(page)).sent, 'waiting');

  /** As when the browser notices that it has a connection again. */
  const online = (page) => page.evaluate(() => { globalThis.dispatchEvent(new Event('online')); });

  test('collector down: sealed and waiting, still there after a reload, sent and removed when it is up', async (t) => {
    const { page, stored } = await patient(t);
    stack.proxy.mode = 'down';
    const shown = await takePart(page);
    await waiting(page);
    const [report, ...more] = await until('a try', async () => { const all = await outbox(page); return all[0]?.failures > 0 && all; });
    assert.deepEqual(more, []);
    assert.equal(report.reportId, shown.reportId);
    assert.equal(report.sealed.subarray(0, 6).toString('latin1'), 'gauze\x01', 'sealed, not plain');
    assert.equal(await stack.count(), stored);

    await page.reload();
    await inState(page, 'already');
    await waiting(page);
    assert.equal((await outbox(page))[0].sealed.compare(report.sealed), 0, 'the same bytes');

    stack.proxy.mode = 'pass';
    await until('an empty outbox', async () => (await outbox(page)).length === 0);
    assert.equal(await stack.count(), stored + 1);
    await page.reload();
    await inState(page, 'already');
    assert.equal((await panel(page)).sent, 'sent');
  });

  test('offline: waiting; online again: sent at once', async (t) => {
    const { page, stored } = await patient(t, longestWait);
    await look(page);
    // What sends is loaded while the patient reads: without it, nothing could be tried.
    await until('the part that sends', () => page.evaluate(() => performance.getEntriesByType('resource').some(({ name, responseEnd }) => name.endsWith('/upload_bg.wasm') && responseEnd > 0)));
    await page.setOfflineMode(true);
    assert.equal(await page.evaluate(() => navigator.onLine), false);
    await confirm(page);
    await receipt(page);
    await until('a try', async () => (await outbox(page))[0]?.failures > 0);
    await waiting(page);
    assert.equal(await stack.count(), stored);
    await page.setOfflineMode(false);
    await untilSent(page, BEFORE_FIRST_RETRY_MS);
    assert.equal(await stack.count(), stored + 1);
    assert.deepEqual(await outbox(page), []);
  });

  for (const [mode, what] of [['portal', "a captive portal's 200 with HTML"], ['error', 'a 500']]) {
    test(`${what} is no acceptance`, async (t) => {
      const { page, stored, sent } = await patient(t);
      stack.proxy.mode = mode;
      await takePart(page);
      await until('the answer to be judged', async () => (await outbox(page))[0]?.failures > 0);
      await waiting(page);
      assert.equal(await stack.count(), stored);
      stack.proxy.mode = 'pass';
      await online(page);
      await untilSent(page);
      assert.equal(await stack.count(), stored + 1);
      const [first, second] = stack.proxy.reports.slice(sent);
      assert.equal(first.body.compare(second.body), 0, 'the same bytes each time');
    });
  }

  test('cut off after the body and before the answer: tried again, one report', async (t) => {
    const { page, stored, sent } = await patient(t);
    stack.proxy.mode = 'cut';
    await takePart(page);
    await until('the collector to have stored it', async () => await stack.count() === stored + 1);
    await until('the break to be noticed', async () => (await outbox(page))[0]?.failures > 0);
    await waiting(page);
    stack.proxy.mode = 'pass';
    // No nudge: it comes back by itself.
    await untilSent(page);
    assert.deepEqual(await outbox(page), []);
    const tries = stack.proxy.reports.slice(sent);
    assert.ok(tries.length >= 2);
    assert.ok(tries.every(({ body }) => body.compare(tries[0].body) === 0), 'the same bytes each time');
    assert.equal(await stack.count(), stored + 1, 'one report');
  });

  test('a collector that never answers keeps nobody waiting, and the next page finishes the sending', async (t) => {
    const { page, stored } = await patient(t);
    stack.proxy.mode = 'hang';
    await look(page);
    const clicked = Date.now();
    await confirm(page);
    await receipt(page);
    assert.ok(Date.now() - clicked < 5_000, 'the receipt does not wait for the network');
    await waiting(page);
    stack.proxy.mode = 'pass';
    await leave(page, () => submitForm(page));
    assert.match(page.url(), /\/thanks$/);
    await until('an empty outbox', async () => (await outbox(page)).length === 0);
    assert.equal(await stack.count(), stored + 1);
  });

  test('two tabs of one patient that confirm at once: one report', async (t) => {
    const { page, stored } = await patient(t);
    const other = await page.browserContext().newPage();
    await other.goto(stack.portal.address);
    await inState(other, 'offer');
    await fillFast(other, { ...canaryAnswers, sex: 'male' });
    for (const tab of [page, other]) {
      await tab.bringToFront();
      await look(tab);
      await press(tab, 'agree');
    }
    // By script, in both tabs in the same moment: a mouse can only be in one.
    await Promise.all([page, other].map((tab) => tab.evaluate(() => { document.querySelector('gauze-form').shadowRoot.getElementById('send').click(); })));
    const ends = await Promise.all([page, other].map((tab) => inState(tab, 'receipt', 'already')));
    assert.deepEqual(ends.map(({ state }) => state).sort(), ['already', 'receipt']);
    await until('an empty outbox', async () => (await outbox(page)).length === 0);
    await pause(200);
    assert.equal(await stack.count(), stored + 1, 'one report');
  });
});
