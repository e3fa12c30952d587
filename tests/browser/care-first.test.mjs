// Care first: however Gauze breaks, the clinic gets the page's own submission, unchanged and in time, and the study gets nothing.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { canaryAnswers, urlencoded } from './support/answers.mjs';
import { closeContext, inEachBrowser, openPage, quit } from './support/browsers.mjs';
import { inState, panel } from './support/page.mjs';
import { choose, fillFast, look, press, submitForm, takePart, visit } from './support/patient.mjs';
import { startStack } from './support/stack.mjs';
import { until } from './support/until.mjs';

// From the click to the clinic's inbox, on a machine that does other things too.
const IN_TIME_MS = 2_000;

/** Runs in the page before its scripts: a browser that refuses to store anything. */
function refuseStorage() {
  IDBFactory.prototype.open = () => { throw new DOMException('refused by the test', 'SecurityError'); };
}

/** name → what is broken, what the patient does in it, and what the Gauze part must say then. */
const BREAKAGES = {
  'no WebAssembly': { variant: 'noWasm', code: /^wasm\// },
  'a policy whose signature does not fit': { variant: 'badPolicy', code: /^policy\/wrong-signature$/ },
  'the collector down': {
    mode: 'down',
    act: async (page) => { await takePart(page); assert.equal((await panel(page)).sent, 'waiting'); },
  },
  'a collector that never answers': { mode: 'hang', act: async (page) => { await takePart(page); } },
  'storage refused': { script: refuseStorage, code: /^store\// },
  'a patient who declines': {
    act: async (page) => {
      await look(page);
      await press(page, 'dont');
      assert.equal((await inState(page, 'declined')).state, 'declined');
    },
  },
};

inEachBrowser('care first', ({ launch }) => {
  let stack;
  let browser;
  let control;
  let people = 0;
  before(async () => {
    stack = await startStack(['usual', 'noWasm', 'badPolicy', 'noGauze']);
    browser = await launch();
    control = await submitted(stack.portals.noGauze);
  });
  after(async () => { await Promise.all([quit(browser), stack?.stop()]); });

  test('the control: a page without Gauze sends what the patient typed', () => {
    assert.equal(control.copy, urlencoded(canaryAnswers));
  });

  for (const [name, { variant = 'usual', mode = 'pass', script, act, code }] of Object.entries(BREAKAGES)) {
    test(`${name}: the clinic has its copy, the study nothing`, async () => {
      const stored = await stack.count();
      const heard = stack.proxy.requests.length;
      stack.proxy.mode = mode;
      const { copy, headers } = await submitted(stack.portals[variant], {
        script,
        act: act ?? (async (page) => {
          const { text, lang } = await inState(page, 'blocked');
          assert.equal(lang, 'en');
          assert.match(/study team: (\S+)/.exec(text)[1], code);
        }),
      });
      assert.equal(copy, control.copy, 'the same bytes as without Gauze');
      assert.deepEqual(headers, control.headers);
      assert.equal(await stack.count(), stored, 'nothing for the study');
      if (mode === 'pass') assert.equal(stack.proxy.requests.length, heard, 'the collector heard nothing at all');
      stack.proxy.mode = 'pass';
    });
  }

  test('help in a crisis is shown at once, online and offline', async (t) => {
    const page = await patient(t, stack.portal);
    await inState(page, 'offer');
    const field = stack.study.policy.fields.find(({ id }) => id === 'phq9-9');
    const [calm, several] = field.options.map((option) => option.label.en);
    const helps = () => page.evaluate(() => {
      const shown = document.getElementById('crisis');
      const links = [...shown.querySelectorAll('a')].filter((it) => it.checkVisibility()).map((it) => it.getAttribute('href'));
      return { page: links, ours: document.querySelector('gauze-form').shadowRoot.querySelector('.crisis a')?.getAttribute('href') ?? null };
    });
    for (const offline of [false, true]) {
      await page.setOfflineMode(offline);
      await choose(page, field.label.en, calm);
      assert.deepEqual(await helps(), { page: [], ours: null });
      await choose(page, field.label.en, several);
      // No waiting here: the very next look finds it.
      assert.deepEqual(await helps(), { page: ['tel:988', 'sms:988'], ours: 'tel:988' });
    }
    await page.setOfflineMode(false);
  });

  test('help in a crisis needs no Gauze', async (t) => {
    const page = await patient(t, stack.portals.noGauze);
    const field = stack.study.policy.fields.find(({ id }) => id === 'phq9-9');
    await choose(page, field.label.en, field.options[3].label.en);
    assert.ok(await page.evaluate(() => document.querySelector('#crisis a[href="tel:988"]').checkVisibility()));
  });

  async function patient(t, portal, script) {
    people += 1;
    const page = await openPage(t, browser, script);
    await visit(page, portal, { user: `patient-${people}` });
    return page;
  }

  /** Fills in the form, lets `act` happen, presses the form's own button → the clinic's copy, and that it came in time. */
  async function submitted(portal, { script, act } = {}) {
    const page = await patient(null, portal, script);
    const copies = portal.copies().length;
    await fillFast(page, canaryAnswers);
    await act?.(page);
    const clicked = Date.now();
    await submitForm(page);
    const copy = await portal.copy(copies + 1, IN_TIME_MS);
    const took = Date.now() - clicked;
    assert.ok(took < IN_TIME_MS, `${took} ms`);
    await until('the thank-you page', () => page.url().endsWith('/thanks'));
    assert.equal(portal.copies().length, copies + 1, 'one copy');
    const { headers } = portal.requests().filter(({ method, path }) => method === 'POST' && path.startsWith('/clinic/inbox')).at(-1);
    await closeContext(page.browserContext());
    return { copy, headers: comparable(headers) };
  }
});

/** Without what differs between two patients and two portals anyway. */
function comparable(headers) {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !['cookie', 'host', 'origin'].includes(name)));
}
