// The browser dies around the confirmation: afterwards there is exactly one accepted report or none yet, never two, never a plain one,
// and "none yet" can be completed by confirming again.
//
// A smoke test of four chosen moments; GAUZE_DEEP=1 adds forty drawn ones.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { canaryAnswers } from './support/answers.mjs';
import { inEachBrowser, kill, quit } from './support/browsers.mjs';
import { createScanner } from './support/canaries.mjs';
import { ledger } from './support/diary.mjs';
import { inState } from './support/page.mjs';
import { fillFast, look, press, takePart, untilSent, visit } from './support/patient.mjs';
import { fileSinks, networkSinks, outbox, pageSinks } from './support/sinks.mjs';
import { startStack } from './support/stack.mjs';
import { pause, until } from './support/until.mjs';
import { watch } from './support/watch.mjs';

// One confirmation, from the click to the collector's answer, takes well under this long.
const LONGEST_WAY_MS = 400;
const DRAWN = process.env.GAUZE_DEEP === '1' ? 40 : 0;

/** Name → { mode of the proxy, the moment: (proxy) → promise }. */
const MOMENTS = [
  ['as "Send" is pressed', 'pass', () => pause(3)],
  ['while the report travels', 'hang', (proxy) => report(proxy, 'request')],
  ['when it is stored, and the answer is not yet back', 'hold', (proxy) => report(proxy, 'stored')],
  ['as the answer arrives', 'pass', (proxy) => report(proxy, 'answered')],
  // Most of them early: drawing, sealing and storing take a small part of the whole way.
  ...Array.from({ length: DRAWN }, () => Math.round(Math.random() ** 3 * LONGEST_WAY_MS))
    .map((ms, at) => [`${ms} ms after "Send" (${at + 1} of ${DRAWN})`, 'pass', () => pause(ms)]),
];

const typed = Object.fromEntries(['name', 'birth-date', 'zip', 'phone', 'email', 'mrn', 'comment'].map((id) => [id, canaryAnswers[id]]));
const scanner = createScanner(typed);

inEachBrowser('a killed browser', ({ launch }) => {
  let stack;
  let browser;
  let profile;
  before(async () => {
    stack = await startStack();
    profile = join(stack.folder, 'profile');
    browser = await launch(profile);
  });
  after(async () => {
    await quit(browser);
    await stack?.stop();
  });

  for (const [at, [moment, mode, reached]] of MOMENTS.entries()) {
    test(moment, async (t) => {
      const user = `patient-${at}`;
      const page = await openForm(user);
      const stored = await stack.count();
      assert.equal((await inState(page, 'offer', 'already')).state, 'offer');
      await fillFast(page, canaryAnswers);
      await look(page);
      await press(page, 'agree');

      stack.proxy.mode = mode;
      const there = reached(stack.proxy);
      // Never answered: the browser dies over it.
      page.evaluate(() => { document.querySelector('gauze-form').shadowRoot.getElementById('send').click(); }).catch(() => {});
      await there;
      await kill(browser, profile);
      stack.proxy.mode = 'pass';
      assert.ok(await stack.count() - stored <= 1);

      browser = await launch(profile);
      const again = await openForm(user);
      const { state } = await inState(again, 'offer', 'already');
      t.diagnostic(state === 'already' ? 'the report was saved before the end' : 'none yet: confirmed again');
      if (state === 'offer') {
        assert.equal(await stack.count(), stored, 'nothing left that the page does not know of');
        assert.deepEqual(await outbox(again), []);
        await fillFast(again, canaryAnswers);
        await takePart(again);
        await untilSent(again);
      }
      await until('an empty outbox', async () => (await outbox(again)).length === 0);
      assert.equal(await stack.count(), stored + 1, 'exactly one');
      const sinks = [...networkSinks(stack.proxy), ...fileSinks(stack.data), ...await pageSinks(again)];
      assert.deepEqual(sinks.flatMap(([where, content]) => scanner.find(where, content)), [], 'never a plain one');
      await again.close();
    });
  }

  test('between the charge and the noise', async () => {
    const user = 'patient-charged';
    const page = await openForm(user);
    const stored = await stack.count();
    await inState(page, 'offer');
    await fillFast(page, canaryAnswers);
    await look(page);
    await press(page, 'agree');
    // The draw never ends: all that is on the disk by then is the charge.
    page.evaluate(() => {
      Crypto.prototype.getRandomValues = () => { for (;;); };
      document.querySelector('gauze-form').shadowRoot.getElementById('send').click();
    }).catch(() => {});
    await pause(1_500);
    await kill(browser, profile);
    assert.equal(await stack.count(), stored);

    browser = await launch(profile);
    const again = await openForm(user);
    assert.equal((await inState(again, 'offer', 'already')).state, 'offer');
    const charged = (await ledger(again)).filter(({ reports }) => reports === 0);
    assert.equal(charged.length, 1, 'charged before there was noise');
    await fillFast(again, canaryAnswers);
    await takePart(again);
    await untilSent(again);
    assert.equal(await stack.count(), stored + 1, 'exactly one');
    assert.ok((await ledger(again)).every(({ reports, epsilonMicro }) => reports === 1 && epsilonMicro === charged[0].epsilonMicro), 'and paid once');
    await again.close();
  });

  async function openForm(user) {
    const page = await browser.newPage();
    await watch(page);
    await visit(page, stack.portal, { user });
    return page;
  }
});

/** The next report's own event at the proxy. */
async function report(proxy, event) {
  for (;;) {
    const [request] = await once(proxy, event, { signal: AbortSignal.timeout(10_000) });
    if (request.method === 'POST') return;
  }
}
