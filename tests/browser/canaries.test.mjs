// Canaries: what identifies a patient is found nowhere but in the clinic's copy, in no spelling.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { canaryAnswers } from './support/answers.mjs';
import { inEachBrowser, quit } from './support/browsers.mjs';
import { createScanner, spellings } from './support/canaries.mjs';
import { inState, leave, panel } from './support/page.mjs';
import { confirm, fillIn, look, signIn, submitForm, untilSent } from './support/patient.mjs';
import { fileSinks, networkSinks, outbox, pageSinks, portalSinks } from './support/sinks.mjs';
import { startStack } from './support/stack.mjs';
import { until } from './support/until.mjs';
import { memories, watch } from './support/watch.mjs';

const URL_MRN = 'MRN-URL-66130-XK';
const FIELDS = ['name', 'birth-date', 'zip', 'phone', 'email', 'mrn', 'comment'];
const STUDY_PATHS = ['/study.jws', '/study-only.jws'];

const typed = Object.fromEntries(FIELDS.map((id) => [id, canaryAnswers[id]]));

inEachBrowser('canaries', ({ launch }) => {
  let stack;
  let browser;
  let page;
  let watched;
  let cookie;

  before(async () => {
    stack = await startStack();
    browser = await launch();
    page = await browser.newPage();
    watched = await watch(page);
    await signIn(page, stack.portal, 'canary-patient');
    await page.goto(`${stack.portal.address}/?mrn=${URL_MRN}`);
    [cookie] = (await browser.defaultBrowserContext().cookies()).filter((it) => it.name === 'portal_session');
    await inState(page, 'offer');
    await fillIn(page, stack.study.policy, canaryAnswers);
    await look(page);
  });
  after(async () => { await Promise.all([quit(browser), stack?.stop()]); });

  test('nothing is kept or sent while the patient looks', async () => {
    assert.deepEqual(stack.proxy.requests, [], 'the collector has heard nothing yet');
    await assertClean(await everything());
  });

  test('nothing identifying is found while the sealed report waits on the device', async () => {
    stack.proxy.mode = 'down';
    await confirm(page);
    await until('a try', async () => (await outbox(page))[0]?.failures > 0);
    await assertClean(await everything());
  });

  test('nothing identifying is found after the report was sent', async () => {
    stack.proxy.mode = 'pass';
    await page.evaluate(() => { globalThis.dispatchEvent(new Event('online')); });
    await untilSent(page);
    assert.equal(stack.proxy.reports.length, 1);
    assert.equal(await stack.count(), 1);
    await assertClean(await everything());
  });

  test('every instance that saw an answer was wiped from end to end', async () => {
    const sizes = (await memories(page)).map(({ size, bytes }) => ({ size, used: bytes.length }));
    // Two calls of describe, one each of preview, of the charge and of submit.
    assert.equal(sizes.filter(({ used }) => used === 0).length, 5, JSON.stringify(sizes));
    // The upload's, which sees no answer, and the one that lies ready for a next call and has seen none yet.
    assert.ok(sizes.filter(({ used }) => used > 0).length <= 2, JSON.stringify(sizes));
  });

  test('neither the cookie nor the MRN of the address goes with a request of the study', async () => {
    assert.ok(cookie.value.length > 16);
    const scanner = createScanner({ cookie: cookie.value, 'MRN in the URL': URL_MRN });
    const study = stack.portal.requests().filter(({ path }) => STUDY_PATHS.includes(path) || path.endsWith('.wasm'));
    assert.ok(study.some(({ path }) => path === '/study.jws') && study.some(({ path }) => path.endsWith('.wasm')));
    const sinks = [...networkSinks(stack.proxy), ...study.map(({ path, text }) => [path, text]), ...fileSinks(stack.data)];
    assert.deepEqual(sinks.flatMap(([where, content]) => scanner.find(where, content)), []);
    for (const { headers, path } of [...stack.proxy.requests, ...study]) {
      assert.equal(headers.cookie, undefined, path);
      assert.equal(headers.referer, undefined, path);
    }
    // The page itself was asked for with it; nothing else was.
    const told = stack.portal.requests().filter(({ text }) => text.includes(URL_MRN));
    assert.deepEqual(told.map(({ path }) => path), [`/?mrn=${URL_MRN}`]);
    // And the cookie did go where it belongs, so this test would have seen it.
    assert.ok(stack.portal.requests().some(({ headers }) => headers.cookie?.includes(cookie.value)));
  });

  test('the page itself submits: the clinic has all of them, and the next page keeps none', async () => {
    const kept = await page.evaluate(() => document.querySelector('[name="mrn"]').value);
    assert.equal(kept, canaryAnswers.mrn);
    await leave(page, () => submitForm(page));
    const copy = await stack.portal.copy(1);
    for (const id of FIELDS) assert.ok(new URLSearchParams(copy).get(id) === canaryAnswers[id], id);
    await assertClean(await everything());
  });

  test('the scanner finds a planted canary in every kind of place', async () => {
    const scanner = createScanner(typed);
    await page.goto(stack.portal.address);
    await inState(page, 'already');
    const all = spellings(canaryAnswers.mrn);
    await page.evaluate(plant, Buffer.concat(all.flatMap(([, bytes]) => [Buffer.alloc(3), bytes])).toString('base64'));
    const sinks = await pageSinks(page);
    for (const kind of ['IndexedDB planted', 'localStorage', 'sessionStorage', 'Cache planted', 'WebAssembly memory']) {
      const found = sinks.filter(([where]) => where.startsWith(kind)).flatMap(([where, content]) => scanner.find(where, content)).join('\n');
      for (const [how] of all) assert.ok(found.includes(`mrn (${how})`), `${how} in ${kind}`);
    }
    // The console, the address, the network, the files.
    await page.evaluate((value) => { console.log(value); }, canaryAnswers.phone);
    assert.ok(scanner.find('console', watched.console.join('\n')).length > 0);
    await page.goto(`${stack.portal.address}/#${encodeURIComponent(canaryAnswers.comment)}`);
    assert.ok(scanner.find('URL', page.url()).length > 0);
    await fetch(`${stack.proxy.address}/v1/reports`, { method: 'POST', body: `{"zip":"${canaryAnswers.zip}"}` });
    assert.ok(networkSinks(stack.proxy).flatMap(([where, raw]) => scanner.find(where, raw)).length > 0);
    const log = await fetch(`${stack.portal.address}/?q=${Buffer.from(canaryAnswers.name).toString('base64url')}`);
    await log.arrayBuffer();
    assert.ok(portalSinks(stack.portal).flatMap(([where, raw]) => scanner.find(where, raw)).length > 0);
    const [file] = fileSinks(stack.data);
    const spoilt = Buffer.concat([readFileSync(join(stack.data, file[0].split(' ').at(-1))), Buffer.from(canaryAnswers.email, 'utf16le')]);
    assert.ok(scanner.find(file[0], spoilt).length > 0);
  });

  async function everything() {
    return [
      ...networkSinks(stack.proxy),
      ...portalSinks(stack.portal),
      ...await pageSinks(page),
      ...fileSinks(stack.data),
      ['console', watched.console.join('\n')],
      ['what the panel says', (await panel(page).catch(() => null))?.text ?? ''],
    ];
  }
});

async function assertClean(sinks) {
  const scanner = createScanner(typed);
  assert.deepEqual(sinks.flatMap(([where, content]) => scanner.find(where, content)), []);
}

/** Puts bytes into every kind of place that a page has, as a leak would. */
async function plant(base64) {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  const text = String.fromCharCode(...bytes);
  localStorage.setItem('planted', text);
  sessionStorage.setItem('planted', text);
  const db = await new Promise((resolve, reject) => {
    const request = indexedDB.open('planted');
    request.onupgradeneeded = () => request.result.createObjectStore('planted');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  await new Promise((resolve) => {
    const tx = db.transaction('planted', 'readwrite');
    tx.objectStore('planted').put(bytes, 'planted');
    tx.oncomplete = resolve;
  });
  db.close();
  await (await caches.open('planted')).put('/planted', new Response(bytes));
  const memory = globalThis.watched.memories.at(-1);
  new Uint8Array(memory.buffer).set(bytes, 4096);
}
