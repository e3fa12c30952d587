// Files: a picture leaves drawn anew and upright, without what stood beside it; what cannot be taken is refused in words.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { inEachBrowser, openPage, quit } from './support/browsers.mjs';
import { inState } from './support/page.mjs';
import { attach, confirm, receipt, shownFile as shown, submitForm, untilSent, visit } from './support/patient.mjs';
import { root } from './support/programs.mjs';
import { startStack } from './support/stack.mjs';
import { until } from './support/until.mjs';

const picture = (name) => join(root, 'crates/attach/tests/files', name);

// A PNG of 20,000 × 10,000 pixels, by what its header says.
const bomb = (() => {
  const png = Buffer.from(readFileSync(picture('rgb.png')));
  png.writeUInt32BE(20_000, 16);
  png.writeUInt32BE(10_000, 20);
  return png;
})();

const panelText = (page) => page.evaluate(() => document.querySelector('gauze-form').shadowRoot.querySelector('.gauze').textContent);

/** The reports in this page's outbox: how large and which, without their bytes. */
const savedReports = (page) => page.evaluate(async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const db = await done(indexedDB.open('gauze'));
  const reports = await done(db.transaction('outbox').objectStore('outbox').getAll());
  db.close();
  return Promise.all(reports.map(async ({ sealed, failures }) => ({ failures, bytes: sealed.length, digest: [...new Uint8Array(await crypto.subtle.digest('SHA-256', sealed))].join(' ') })));
});

inEachBrowser('files', ({ launch }) => {
  let stack;
  let browser;
  let folder;
  let people = 0;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gauze-files-'));
    stack = await startStack(['usual', 'files', 'large']);
    browser = await launch();
  });
  after(async () => { await Promise.all([quit(browser), stack?.stop()]); });

  const page = async (t, variant = 'files') => {
    const patient = await openPage(t, browser);
    await visit(patient, stack.portals[variant], { user: `files-${people += 1}`, path: '/sleep' });
    await inState(patient, 'offer');
    return patient;
  };

  test('a photo leaves upright and with nothing beside it, a letter as it is', async (t) => {
    const patient = await page(t);
    await attach(patient, 'photo', picture('progressive.jpg'));
    await attach(patient, 'letter', picture('as-it-is.pdf'));
    await submitForm(patient);
    await inState(patient, 'review');
    const photo = await shown(patient, 'photo');
    for (const words of ['A picture', 'where and when it was taken', 'We do not look for faces or text in the picture.']) assert.ok(photo.includes(words), photo);
    assert.match(await shown(patient, 'letter'), /It is sent as it is/);
    const drawn = await until('the small picture', () => patient.evaluate(() => {
      const canvas = document.querySelector('gauze-form').shadowRoot.querySelector('canvas.thumb');
      return canvas && canvas.width < canvas.height ? [canvas.width, canvas.height] : null;
    }));
    assert.deepEqual(drawn, [43, 61]);
    await confirm(patient);
    const { reportId } = await receipt(patient);
    await untilSent(patient);
    const report = (await stack.opened(stack.study.files, join(folder, reportId))).find((one) => one.reportId === reportId);
    assert.deepEqual(report.fields, { photo: `${reportId}-photo.jpg`, letter: `${reportId}-letter.pdf` });
    const tags = JSON.parse(execFileSync('exiftool', ['-json', '-G', join(folder, reportId, report.fields.photo)], { encoding: 'utf8' }))[0];
    const groups = new Set(Object.keys(tags).map((name) => name.split(':')[0]).filter((group) => group !== 'SourceFile'));
    assert.deepEqual([tags['File:ImageWidth'], tags['File:ImageHeight']], [43, 61]);
    for (const group of groups) assert.ok(['File', 'ExifTool', 'JFIF', 'Composite', 'APP14'].includes(group), `${group} is beside the picture`);
    assert.ok(!readFileSync(join(folder, reportId, report.fields.photo)).includes('CANARY'));
    assert.deepEqual(readFileSync(join(folder, reportId, report.fields.letter)), readFileSync(picture('as-it-is.pdf')));
  });

  test('a picture of a kind that the module does not take, but the browser shows, leaves as a JPEG', async (t) => {
    const patient = await page(t);
    await attach(patient, 'photo', picture('refused.avif'));
    const photo = await patient.evaluate(async () => {
      const part = document.querySelector('gauze-form');
      const { items } = await part.session.preview(part.querySelector('form'));
      return items.find(({ id }) => id === 'photo').file;
    });
    assert.equal(photo.mediaType, 'image/jpeg');
    assert.equal(Buffer.from(photo.address.split(',')[1], 'base64').readUInt16BE(0), 0xffd8);
  });

  test('what cannot be taken is refused in words, and nothing is sent', async (t) => {
    writeFileSync(join(folder, 'bomb.png'), bomb);
    for (const [file, code, words] of [[picture('refused.heic'), 'attach/heic', 'Most Compatible'], [join(folder, 'bomb.png'), 'attach/too-many-pixels', 'screenshot']]) {
      const patient = await page(t);
      await attach(patient, 'photo', file);
      await submitForm(patient);
      await inState(patient, 'blocked');
      const said = await panelText(patient);
      assert.ok(said.includes(code) && said.includes(words), said);
    }
  });

  test('a report of several megabytes is saved, survives a reload, and is sent', async (t) => {
    const letter = join(folder, 'letter.pdf');
    const noise = randomBytes(4_500_000);
    writeFileSync(letter, Buffer.concat([readFileSync(picture('as-it-is.pdf')), noise]));
    const patient = await page(t, 'large');
    await attach(patient, 'letter', letter);
    await submitForm(patient);
    await inState(patient, 'review');
    stack.proxy.mode = 'down';
    await confirm(patient);
    const { reportId } = await receipt(patient);
    const [saved] = await until('a try', async () => { const all = await savedReports(patient); return all[0]?.failures > 0 && all; });
    assert.ok(saved.bytes > 8_000_000, `${saved.bytes} bytes in the outbox`);
    await patient.reload();
    await inState(patient, 'already');
    assert.equal((await savedReports(patient))[0].digest, saved.digest, 'the same bytes');
    stack.proxy.mode = 'pass';
    await patient.evaluate(() => { globalThis.dispatchEvent(new Event('online')); });
    await until('an empty outbox', async () => (await savedReports(patient)).length === 0, { within: 30_000 });
    const report = (await stack.opened(stack.study.large, join(folder, reportId))).find((one) => one.reportId === reportId);
    assert.deepEqual(readFileSync(join(folder, reportId, report.fields.letter)), readFileSync(letter));
  });

  test('a page whose policy takes no files never loads the cleaner of files', async (t) => {
    const patient = await openPage(t, browser);
    await visit(patient, stack.portals.usual, { user: 'no-files' });
    await inState(patient, 'offer');
    const loaded = stack.portals.usual.requests().map((request) => request.path);
    assert.ok(loaded.some((path) => path.includes('pipeline_bg.wasm')) && !loaded.some((path) => /files(_bg|\.js)/.test(path)), loaded.join('\n'));
  });
});
