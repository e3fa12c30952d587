// The main way, in both browsers and both languages: what the receipt shows is what the researcher opens,
// it agrees with the preview in every field that chance does not touch, and the clinic gets its own exact copy.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';

import { canaryAnswers, urlencoded } from './support/answers.mjs';
import { inEachBrowser, openPage, quit } from './support/browsers.mjs';
import { inState, leave, panel } from './support/page.mjs';
import { confirm, fillFast, fillIn, folder, look, press, receipt, signIn, submitForm, untilSent, visit } from './support/patient.mjs';
import { startStack } from './support/stack.mjs';
import { until } from './support/until.mjs';
import { draws, violations, watch } from './support/watch.mjs';
import { foreignWords } from './support/words.mjs';

const STRICT = [
  "default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'", "img-src 'self'", "form-action 'self'",
  "base-uri 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'", 'trusted-types gauze-form',
];

inEachBrowser('the main way', ({ launch }) => {
  let stack;
  let browser;
  before(async () => {
    stack = await startStack();
    browser = await launch();
  });
  after(async () => { await Promise.all([quit(browser), stack?.stop()]); });

  for (const language of ['en', 'es']) {
    test(`a patient takes part (${language})`, async (t) => {
      const page = await openPage(t, browser);
      const watched = await watch(page);
      const { policy } = stack.study;
      const copies = stack.portal.copies().length;

      await signIn(page, stack.portal, `patient-${language}`, language);
      await page.goto(`${stack.portal.address}${folder(language)}?mrn=QX-URL-5519`);
      await inState(page, 'offer');
      await fillIn(page, policy, canaryAnswers, language);
      await assertSpeaks(page, policy, language);
      const preview = await look(page);
      await assertSpeaks(page, policy, language);
      assert.equal(await draws(page), 0, 'the preview draws nothing');

      await confirm(page);
      const shown = await receipt(page);
      await untilSent(page);
      await assertSpeaks(page, policy, language);
      assert.ok(await draws(page) > 0, 'the confirmation draws');

      const opened = (await stack.opened()).filter((report) => report.reportId === shown.reportId);
      assert.equal(opened.length, 1, 'exactly one report');
      assertSameFields(policy, language, opened[0], shown);
      assertAgreesWithPreview(policy, language, opened[0], preview);
      assert.equal(opened[0].policy, shown.policyHash);
      const uploads = stack.proxy.reports.filter(({ body }) => sha256(body) === shown.digest);
      assert.equal(uploads.length, 1, 'the receipt names the very bytes that were sent');

      assert.deepEqual(await violations(page), []);
      await leave(page, () => submitForm(page));
      assert.equal(stack.portal.copies().length, copies + 1);
      assert.equal(await stack.portal.copy(copies + 1), urlencoded(canaryAnswers), "the clinic's exact copy");
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(watched.console, [], 'nothing is said on the console');
    });
  }

  test('noise is drawn at the confirmation only, however often the patient looks', async (t) => {
    const page = await openPage(t, browser);
    await watch(page);
    await visit(page, stack.portal, { user: 'looks-often' });
    await inState(page, 'offer');
    await fillFast(page, canaryAnswers);
    const first = await look(page);
    // A changed answer closes the review; the second look shows the same odds, and still no draw.
    await fillFast(page, { 'phq9-1': 'LA6568-5' });
    const second = await look(page);
    assert.deepEqual(second, first);
    await press(page, 'dont');
    await inState(page, 'declined');
    assert.deepEqual(await look(page), first);
    assert.equal(await draws(page), 0);
    await confirm(page);
    await receipt(page);
    assert.equal(await draws(page), 1, 'one draw for the whole report');
  });

  test('a violation of the policy would have been seen', async (t) => {
    const page = await openPage(t, browser);
    await watch(page);
    await page.goto(stack.portal.address);
    await page.evaluate(() => {
      try { document.body.innerHTML = '<p>'; } catch { /* Trusted Types: that is the point. */ }
      const image = document.createElement('img');
      image.src = 'http://127.0.0.1:1/x.png';
      document.body.append(image);
    });
    const seen = await until('the violations', async () => { const it = await violations(page); return it.length >= 2 && it; });
    assert.ok(seen.some((it) => it.startsWith('require-trusted-types-for')) && seen.some((it) => it.startsWith('img-src')), seen.join('\n'));
  });

  test('every answer of the portal carries the strict policy', async () => {
    for (const path of ['/', '/es/', '/sleep', '/login', '/thanks', '/pkg/src/element.js', '/study.jws', '/nothing']) {
      const response = await fetch(stack.portal.address + path);
      await response.arrayBuffer();
      const directives = response.headers.get('content-security-policy').split('; ');
      assert.deepEqual(directives.filter((it) => !it.startsWith('connect-src')).sort(), [...STRICT].sort(), path);
      assert.deepEqual(directives.find((it) => it.startsWith('connect-src')).split(' ').slice(1), ["'self'", stack.proxy.address]);
    }
  });
});

/** The Gauze part, all of it unfolded, is in one language, and says so. */
async function assertSpeaks(page, policy, language) {
  const text = await page.evaluate(() => {
    const part = document.querySelector('gauze-form').shadowRoot.querySelector('section');
    return [...part.querySelectorAll('*')].flatMap((it) => [...it.childNodes, it.getAttribute('aria-label')])
      .map((it) => (typeof it === 'string' ? it : it?.nodeType === Node.TEXT_NODE ? it.data : '')).join(' | ');
  });
  assert.equal((await panel(page)).lang, language);
  const other = language === 'es' ? 'en' : 'es';
  assert.deepEqual(await foreignWords(text, other, language, policy), []);
  // The other way round the same text is full of foreign words: so they would have been seen.
  assert.ok((await foreignWords(text, language, other, policy)).length > 5);
}

/** Every field of the opened report stands on the receipt, in the policy's order and in the patient's words. */
function assertSameFields(policy, language, report, shown) {
  const fields = policy.fields.filter((field) => field.id in report.fields);
  assert.deepEqual(Object.keys(report.fields).sort(), released(policy).map((field) => field.id).sort());
  assert.deepEqual(
    shown.sent.map(({ label, text }) => [label, text]),
    fields.map((field) => [field.label[language], words(field, report.fields[field.id], language)]),
  );
}

/** What the preview showed of kept and coarsened fields is what left; of the others it showed no value at all. */
function assertAgreesWithPreview(policy, language, report, preview) {
  assert.deepEqual(preview.leaving.map(({ label }) => label), released(policy).map((field) => field.label[language]));
  for (const [at, field] of released(policy).entries()) {
    const { value, cell } = preview.leaving[at];
    if (field.rule.do === 'perturb') {
      const choices = field.options.map((option) => option.label[language]);
      assert.ok(!choices.some((choice) => value === choice), `${field.id}: odds only`);
      assert.match(cell, /\d+/, `${field.id}: the odds are shown`);
    } else {
      assert.equal(value, words(field, report.fields[field.id], language), field.id);
    }
  }
  assert.deepEqual(preview.staying, policy.fields.filter((field) => !released(policy).includes(field)).map((field) => field.label[language]));
}

const released = (policy) => policy.fields.filter((field) => !['drop', 'withhold'].includes(field.rule.do));

function words(field, code, language) {
  if (code === null) return language === 'es' ? 'Sin respuesta' : 'No answer';
  if (field.rule.to === 'age-band') return code.replace('-', '–');
  if (field.rule.to === 'zip3') return `${code}••`;
  return field.options.find((option) => option.code === code).label[language];
}

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
