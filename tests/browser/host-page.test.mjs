// What a page may do to Gauze without meaning harm: old browsers, wrong addresses, control names, listeners, other people's turns.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { buildSync } from 'esbuild';

import { canaryAnswers, sleepAnswers, urlencoded } from './support/answers.mjs';
import { inEachBrowser, openPage, quit } from './support/browsers.mjs';
import { inState, panel } from './support/page.mjs';
import { confirm, fillFast, look, press, receipt, submitForm, takePart, untilSent, visit } from './support/patient.mjs';
import { root } from './support/programs.mjs';
import { startStack } from './support/stack.mjs';
import { pause, until } from './support/until.mjs';

// Long enough for a submission that should not happen to arrive: those that should take a few milliseconds.
const SETTLED_MS = 300;

inEachBrowser('the host page', ({ launch }) => {
  let stack;
  let browser;
  let people = 0;
  before(async () => {
    stack = await startStack();
    browser = await launch();
  });
  after(async () => { await Promise.all([quit(browser), stack?.stop()]); });

  // ---- a browser that cannot construct style sheets

  test('without constructable style sheets the form is there, and the clinic gets its copy', async (t) => {
    const page = await open(t, '/', () => { globalThis.CSSStyleSheet = function CSSStyleSheet() { throw new TypeError('Illegal constructor'); }; });
    await inState(page, 'offer');
    assert.ok(await page.evaluate(() => document.querySelector('form button[type="submit"]').checkVisibility()));
    await assertClinicGetsItsCopy(page);
  });

  // ---- whose policy, and for which kind of form

  test("a study-only policy at a clinic's address does not hold the clinic's form", async (t) => {
    const page = await open(t, '/');
    await reconfigure(page, { policy: '/study-only.jws', study: null });
    assert.match((await inState(page, 'blocked')).text, /host\/form-mismatch/);
    await assertClinicGetsItsCopy(page);
  });

  test('a care policy in a study-only form sends nothing', async (t) => {
    const page = await open(t, '/sleep');
    await reconfigure(page, { policy: '/study.jws', study: null });
    assert.match((await inState(page, 'blocked')).text, /host\/form-mismatch/);
    await assertNothingArrives(page, () => submitForm(page));
  });

  test('a page that names its study takes the policy of no other', async (t) => {
    const page = await open(t, '/');
    await reconfigure(page, { policy: '/study-only.jws' });
    assert.match((await inState(page, 'blocked')).text, /another study.*policy\/other-study/s);
    await assertClinicGetsItsCopy(page);
  });

  test('an address with two dots is an address', async (t) => {
    const page = await open(t, '/');
    await reconfigure(page, { policy: 'study.v2.jws' });
    assert.match((await inState(page, 'blocked')).text, /network\//);
  });

  // ---- listeners of the page

  test("Gauze's own reading of a form reaches no listener of the page", async (t) => {
    for (const path of ['/', '/sleep']) {
      const page = await open(t, path, () => {
        globalThis.heard = [];
        for (const place of [globalThis, document]) place.addEventListener('formdata', (event) => heard.push([...event.formData.keys()]), true);
      });
      await inState(page, 'offer');
      await fillFast(page, path === '/' ? canaryAnswers : sleepAnswers);
      if (path === '/') await look(page);
      else await submitForm(page);
      await inState(page, 'review');
      await press(page, 'dont');
      assert.deepEqual(await page.evaluate(() => globalThis.heard), [], path);
    }
  });

  test('a form is read as it would be submitted', async (t) => {
    const page = await open(t, '/');
    // The package has no file of it alone: from the sources, by the debugger, past the page's own policy.
    const { outputFiles } = buildSync({ entryPoints: [join(root, 'crates/form-web/js/src/answers.js')], bundle: true, write: false, format: 'iife', globalName: 'answers' });
    await page.evaluate(`${outputFiles[0].text}; globalThis.answers = answers;`);
    const { ours, theirs } = await page.evaluate(async () => {
      const { readForm } = globalThis.answers;
      const make = (tag, attributes = {}, ...children) => {
        const node = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
        node.append(...children);
        return node;
      };
      const input = (attributes) => make('input', attributes);
      const option = (value, attributes = {}) => make('option', { value, ...attributes });
      const form = make('form', { id: 'odd' },
        input({ name: 'plain', value: 'a' }), input({ value: 'no name' }), input({ name: '', value: 'empty name' }),
        input({ name: 'off', value: 'x', disabled: '' }), input({ name: 'read', value: 'only', readonly: '' }),
        input({ name: 'box', type: 'checkbox', checked: '' }), input({ name: 'box', type: 'checkbox', value: 'unticked' }),
        input({ name: 'choice', type: 'radio', value: '1' }), input({ name: 'choice', type: 'radio', value: '2', checked: '' }),
        input({ name: 'file', type: 'file' }), input({ name: 'go', type: 'submit', value: 'Go' }), input({ name: 'back', type: 'reset' }),
        input({ name: 'push', type: 'button', value: 'Push' }), input({ name: 'picture', type: 'image' }), input({ name: 'secret', type: 'hidden', value: 'h' }),
        make('button', { name: 'button', value: 'b' }), make('output', { name: 'output' }, 'shown'),
        make('fieldset', { name: 'set', disabled: '' }, make('legend', {}, input({ name: 'in-legend', value: 'l' })), input({ name: 'in-set', value: 's' })),
        make('select', { name: 'one' }, option('p'), option('q', { selected: '' })),
        make('select', { name: 'many', multiple: '' }, option('r', { selected: '' }), option('s', { selected: '', disabled: '' }),
          make('optgroup', { disabled: '' }, option('t', { selected: '' })), option('u', { selected: '' })),
        make('textarea', { name: 'text', dirname: 'text.dir' }, 'two\nlines'), input({ name: 'elements', value: 'clobbers' }));
      document.body.append(form, make('input', { name: 'outside', value: 'o', form: 'odd' }));
      return { ours: readForm(form), theirs: [...new FormData(form)].filter(([name, value]) => typeof value === 'string' && name !== 'text.dir') };
    });
    assert.equal(ours.length, 12);
    assert.deepEqual(ours, theirs);
  });

  test("the page's own kind of control is read too, without a word to the form's listeners", async (t) => {
    const page = await open(t, '/', () => {
      globalThis.heard = 0;
      document.addEventListener('readystatechange', () => {
        if (document.readyState !== 'interactive') return;
        customElements.define('own-zip', class extends HTMLElement {
          static formAssociated = true;
          #internals = this.attachInternals();
          set value(text) { this.#internals.setFormValue(text); }
        });
        const own = document.createElement('own-zip');
        own.setAttribute('name', 'zip');
        document.querySelector('form [name="zip"]').replaceWith(own);
        for (const place of [document, document.querySelector('form')]) place.addEventListener('formdata', () => { globalThis.heard += 1; }, true);
      });
    });
    await inState(page, 'offer');
    await fillFast(page, canaryAnswers);
    const { leaving } = await look(page);
    assert.equal(leaving.find(({ label }) => label.includes('ZIP')).value.slice(0, 3), '945');
    assert.equal(await page.evaluate(() => globalThis.heard), 0);
  });

  // ---- other people's turns, other days

  test("one person's report is never another's receipt", async (t) => {
    const page = await open(t, '/sleep');
    const stored = await stack.count('demo-sleep');
    await fillFast(page, sleepAnswers);
    await inState(page, 'offer');
    await submitForm(page);
    await inState(page, 'review');
    await press(page, 'agree');
    await page.evaluate(() => {
      const element = document.querySelector('gauze-form');
      element.shadowRoot.getElementById('send').click();
      // The next patient signs in while the report is being sealed.
      element.subject = 'somebody-else';
    });
    const { text } = await inState(page, 'offer');
    assert.doesNotMatch(text, /receipt/i);
    await until('the first report', async () => await stack.count('demo-sleep') === stored + 1);
    assert.equal((await panel(page)).state, 'offer');
    assert.equal(await valueOf(page, 'note'), sleepAnswers.note, 'the form on the page is no longer the first one’s to empty');
  });

  test('a kiosk forgets the receipt when the person is done', async (t) => {
    const page = await openPage(t, browser);
    const stored = await stack.count('demo-sleep');
    await page.goto(`${stack.portal.address}/sleep`);
    for (const person of [1, 2]) {
      await inState(page, 'offer');
      await fillFast(page, sleepAnswers);
      await submitForm(page);
      await inState(page, 'review');
      await confirm(page);
      const { reportId } = await receipt(page);
      await untilSent(page);
      await fillFast(page, sleepAnswers);
      await press(page, 'done');
      const { text } = await inState(page, 'offer');
      assert.ok(!text.includes(reportId));
      assert.equal(await valueOf(page, 'note'), '');
      assert.equal(await stack.count('demo-sleep'), stored + person);
    }
  });

  test('what was looked at yesterday is looked at again', async (t) => {
    const page = await open(t, '/');
    await fillFast(page, canaryAnswers);
    await look(page);
    await page.evaluate(() => {
      const Today = Date;
      globalThis.Date = class extends Today {
        constructor(...given) { super(...(given.length > 0 ? given : [Today.now() + 86_400_000])); }
      };
    });
    await confirm(page);
    assert.match((await inState(page, 'blocked')).text, /new day.*session\/preview-too-old/s);
    await press(page, 'look');
    await inState(page, 'review');
    await confirm(page);
    await receipt(page);
    assert.equal(await page.evaluate(() => document.querySelector('gauze-form').shadowRoot.getElementById('done')), null, 'no kiosk: the receipt stays');
  });

  // ---- names and other forms

  test('control names that hide the form’s own members change nothing', async (t) => {
    const page = await open(t, '/sleep', () => {
      document.addEventListener('readystatechange', () => {
        if (document.readyState !== 'interactive') return;
        for (const name of ['reset', 'reportValidity', 'elements', 'contains', 'getRootNode', 'addEventListener', 'querySelector', 'submit']) {
          const input = document.createElement('input');
          input.type = 'hidden';
          input.name = name;
          document.querySelector('form').append(input);
        }
      });
    });
    await inState(page, 'offer');
    await fillFast(page, sleepAnswers);
    await submitForm(page);
    await inState(page, 'review');
    await confirm(page);
    await receipt(page);
    await untilSent(page);
    assert.equal(await valueOf(page, 'note'), '');
  });

  test('a report that is saved is never called unsent, even if its receipt cannot be drawn', async (t) => {
    const page = await open(t, '/sleep');
    const stored = await stack.count('demo-sleep');
    await inState(page, 'offer');
    await fillFast(page, sleepAnswers);
    await submitForm(page);
    await inState(page, 'review');
    await page.evaluate(() => { Intl.DateTimeFormat = function DateTimeFormat() { throw new RangeError('refused by the test'); }; });
    await confirm(page);
    const { text } = await inState(page, 'already', 'blocked');
    assert.doesNotMatch(text, /nothing was sent|try again/i);
    await until('the report', async () => await stack.count('demo-sleep') === stored + 1);
  });

  test('every form in a study-only element is held, in shadow roots too', async (t) => {
    const page = await open(t, '/sleep');
    await inState(page, 'offer');
    await page.evaluate(() => {
      const form = () => {
        const made = document.createElement('form');
        Object.assign(made, { method: 'post', action: '/clinic/inbox' });
        const input = Object.assign(document.createElement('input'), { name: 'raw', value: 'flibbertigibbet-raw' });
        const button = Object.assign(document.createElement('button'), { textContent: 'Send' });
        made.append(input, button);
        return made;
      };
      const host = Object.assign(document.createElement('div'), { id: 'nested' });
      host.attachShadow({ mode: 'open' }).append(form());
      const second = Object.assign(form(), { id: 'second' });
      document.querySelector('gauze-form').append(second, host);
    });
    await assertNothingArrives(page, async () => {
      await (await page.$('#second button')).click();
      const nested = await page.evaluateHandle(() => document.getElementById('nested').shadowRoot.querySelector('button'));
      await nested.click();
      await page.evaluate(() => { document.getElementById('second').requestSubmit(); });
    });
    assert.equal((await panel(page)).state, 'offer', 'they are no answers to the study');
    await page.evaluate(() => { document.getElementById('second').submit(); });
    await until('the next page', () => !page.url().endsWith('/sleep'));
    assert.deepEqual(stack.portal.copies().filter((copy) => copy.includes('flibbertigibbet-raw')), []);
  });

  test('help in a crisis goes when the form is reset', async (t) => {
    const page = await open(t, '/');
    await inState(page, 'offer');
    await fillFast(page, { 'phq9-9': 'LA6571-9' });
    assert.ok((await panel(page)).crisis);
    await page.evaluate(() => { document.querySelector('form').reset(); });
    await until('the help to go', async () => !(await panel(page)).crisis);
  });

  /** A signed-in patient of its own on a page, after `script` has run there. */
  async function open(t, path, script) {
    people += 1;
    const page = await openPage(t, browser, script);
    await visit(page, stack.portal, { user: `patient-${people}`, path });
    return page;
  }

  async function assertClinicGetsItsCopy(page) {
    const copies = stack.portal.copies().length;
    await fillFast(page, canaryAnswers);
    await submitForm(page);
    assert.equal(await stack.portal.copy(copies + 1), urlencoded(canaryAnswers));
  }

  async function assertNothingArrives(page, act) {
    const [copies, reports, address] = [stack.portal.copies().length, stack.proxy.reports.length, page.url()];
    await fillFast(page, sleepAnswers);
    await act();
    await pause(SETTLED_MS);
    assert.deepEqual([stack.portal.copies().length, stack.proxy.reports.length, page.url()], [copies, reports, address]);
  }
});

/** { attribute: value, or null to take it away }: all at once, as a framework does. */
const reconfigure = (page, attributes) => page.evaluate((given) => {
  const element = document.querySelector('gauze-form');
  for (const [name, value] of Object.entries(given)) {
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}, attributes);

const valueOf = (page, name) => page.evaluate((wanted) => document.querySelector(`[name="${wanted}"]`).value, name);
