// Files: a picture leaves drawn anew and upright, without what stood beside it; what cannot be taken is refused in words.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { inEachBrowser, openPage, quit } from './support/browsers.mjs';
import { inState } from './support/page.mjs';
import { confirm, receipt, submitForm, untilSent, visit } from './support/patient.mjs';
import { gauze, root } from './support/programs.mjs';
import { startStack } from './support/stack.mjs';
import { until } from './support/until.mjs';

const picture = (name) => join(root, 'crates/attach/tests/files', name);

// A box of kind `ftyp` that says HEIC, one that says how large the picture is, and nothing that decodes.
const box = (kind, ...parts) => {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), ...parts]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(body.length + 4);
  return Buffer.concat([size, body]);
};
const u32 = (...numbers) => Buffer.concat(numbers.map((number) => { const four = Buffer.alloc(4); four.writeUInt32BE(number); return four; }));
const heic = Buffer.concat([box('ftyp', Buffer.from('heic'), u32(0), Buffer.from('mif1heic')), box('ispe', u32(0, 4032, 3024)), Buffer.alloc(64)]);

// A PNG of 20,000 × 10,000 pixels, by what its header says.
const bomb = (() => {
  const png = Buffer.from(readFileSync(picture('rgb.png')));
  png.writeUInt32BE(20_000, 16);
  png.writeUInt32BE(10_000, 20);
  return png;
})();

const choose = async (page, name, file) => {
  const input = await page.$(`form input[name="${name}"]`);
  await input.uploadFile(file);
};

const panelText = (page) => page.evaluate(() => document.querySelector('gauze-form').shadowRoot.querySelector('.gauze').textContent);

const shown = (page, id) => until(`the file ${id} in the panel`, () => page.evaluate(
  (wanted) => document.querySelector('gauze-form').shadowRoot.querySelector(`[data-file="${wanted}"] .value`)?.closest('[data-file]').textContent,
  id,
), { within: 10_000 });

inEachBrowser('files', ({ launch }) => {
  let stack;
  let browser;
  let folder;
  let people = 0;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gauze-files-'));
    stack = await startStack(['usual', 'files', 'filesEs']);
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
    await choose(patient, 'photo', picture('progressive.jpg'));
    await choose(patient, 'letter', picture('as-it-is.pdf'));
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
    const out = join(folder, `opened-${reportId}.jsonl`);
    const { token, collector, study } = stack;
    execFileSync(gauze, ['open', '--key', study.holderKey, '--policy', study.files, '--from', collector, '--token-file', token, '--out', out, '--files', join(folder, reportId)]);
    const report = readFileSync(out, 'utf8').trim().split('\n').map((line) => JSON.parse(line)).find((one) => one.reportId === reportId);
    assert.deepEqual(report.fields, { photo: `${reportId}-photo.jpg`, letter: `${reportId}-letter.pdf` });
    const tags = JSON.parse(execFileSync('exiftool', ['-json', '-G', join(folder, reportId, report.fields.photo)], { encoding: 'utf8' }))[0];
    const groups = new Set(Object.keys(tags).map((name) => name.split(':')[0]).filter((group) => group !== 'SourceFile'));
    assert.deepEqual([tags['File:ImageWidth'], tags['File:ImageHeight']], [43, 61]);
    for (const group of groups) assert.ok(['File', 'ExifTool', 'JFIF', 'Composite', 'APP14'].includes(group), `${group} is beside the picture`);
    assert.ok(!readFileSync(join(folder, reportId, report.fields.photo)).includes('CANARY'));
    assert.deepEqual(readFileSync(join(folder, reportId, report.fields.letter)), readFileSync(picture('as-it-is.pdf')));
  });

  test('what cannot be taken is refused in words, and nothing is sent', async (t) => {
    writeFileSync(join(folder, 'phone.heic'), heic);
    writeFileSync(join(folder, 'bomb.png'), bomb);
    for (const [file, code, words] of [['phone.heic', 'attach/heic', 'Most Compatible'], ['bomb.png', 'attach/too-many-pixels', 'screenshot']]) {
      const patient = await page(t);
      await choose(patient, 'photo', join(folder, file));
      await submitForm(patient);
      await inState(patient, 'blocked');
      const said = await panelText(patient);
      assert.ok(said.includes(code) && said.includes(words), said);
    }
  });

  test('a page whose policy takes no files never loads the cleaner of files', async (t) => {
    const patient = await openPage(t, browser);
    await visit(patient, stack.portals.usual, { user: 'no-files' });
    await inState(patient, 'offer');
    const loaded = stack.portals.usual.requests().map((request) => request.path);
    assert.ok(loaded.some((path) => path.includes('pipeline_bg.wasm')) && !loaded.some((path) => /files(_bg|\.js)/.test(path)), loaded.join('\n'));
  });
});
