// Files of every kind beside words: what leaves, what is said of it, what is refused and how, and that nothing else is found anywhere.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { axe } from './support/axe.mjs';
import { inEachBrowser, openPage, quit } from './support/browsers.mjs';
import { createScanner } from './support/canaries.mjs';
import { CANARIES, HEART, HEART_LEAVES, SENSOR, SENSOR_LEAVES, dicom } from './support/file-kinds.mjs';
import { element, inState, panel } from './support/page.mjs';
import { attach, confirm, fillFast, press, receipt, shownFile, submitForm, untilSent, visit } from './support/patient.mjs';
import { root } from './support/programs.mjs';
import { networkSinks, pageSinks } from './support/sinks.mjs';
import { startStack } from './support/stack.mjs';
import { until } from './support/until.mjs';
import { memories, violations, watch } from './support/watch.mjs';

const picture = (name) => join(root, 'crates/attach/tests/files', name);

const MESSAGE = 'I am Ada Quillfeather, and my number is 415-555-0132. The cream helps.';
const scanner = createScanner({ ...CANARIES, name: 'Quillfeather', phone: '415-555-0132' });

// A whole PNG is a file that belongs into no table.
const REFUSED = [
  ['scan', 'ultrasound.dcm', dicom({ kind: '1.2.840.10008.5.1.4.1.1.6.1' }), 'attach/burned-in-text', { en: /may be written inside this medical image/, es: /dentro de esta imagen médica/ }],
  ['scan', 'big-endian.dcm', dicom({ syntax: '1.2.840.10008.1.2.2' }), 'attach/not-handled', { en: /uncompressed DICOM images/, es: /sin comprimir/ }],
  ['scan', 'cut-off.dcm', dicom().subarray(0, -5), 'attach/damaged', { en: /This medical image is damaged/, es: /Esta imagen médica está dañada/ }],
  ['scan', 'photo.dcm', readFileSync(picture('plain.jpg')), 'attach/kind', { en: /DICOM file/, es: /archivo DICOM/ }],
  ['sensor', 'other.csv', Buffer.from('Time,Steps\n2026-11-19,4000\n'), 'attach/no-column', { en: /lacks a column/, es: /falta una columna/ }],
  ['sensor', 'words.csv', Buffer.from(SENSOR.replace(',100,', ',good,')), 'attach/not-a-number', { en: /words where numbers/, es: /palabras donde/ }],
  ['sensor', 'picture.csv', readFileSync(picture('bare.png')), 'attach/not-text', { en: /no table in plain text/, es: /no es una tabla en texto/ }],
  ['heart', 'other.json', Buffer.from('{"resourceType":"Patient"}'), 'attach/not-observations', { en: /no measurements/, es: /no tiene mediciones/ }],
];

inEachBrowser('kinds of files', ({ launch }) => {
  let stack;
  let browser;
  let folder;
  let people = 0;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gauze-kinds-'));
    const files = { 'scan.dcm': dicom(), 'sensor.csv': SENSOR, 'heart.json': HEART, ...Object.fromEntries(REFUSED.map(([, name, bytes]) => [name, bytes])) };
    for (const [name, content] of Object.entries(files)) writeFileSync(at(name), content);
    stack = await startStack(['kinds', 'kindsEs']);
    browser = await launch();
  });
  after(async () => {
    await Promise.all([quit(browser), stack?.stop()]);
    rmSync(folder, { recursive: true, force: true });
  });

  const at = (name) => join(folder, name);

  async function form(t, variant = 'kinds') {
    const page = await openPage(t, browser);
    await watch(page);
    await visit(page, stack.portals[variant], { user: `kinds-${people += 1}`, path: '/sleep' });
    await inState(page, 'offer');
    return page;
  }

  const attachAll = async (page) => {
    for (const [name, file] of [['photo', picture('camera.jpg')], ['scan', at('scan.dcm')], ['sensor', at('sensor.csv')], ['heart', at('heart.json')]]) await attach(page, name, file);
  };

  test('each leaves cleaned beside scrubbed words, and nothing else of it is in memory, storage or on the wire', async (t) => {
    const page = await form(t);
    await fillFast(page, { name: 'Ada Quillfeather', message: MESSAGE });
    await attachAll(page);
    await page.evaluate(() => {
      const { convertToBlob } = OffscreenCanvas.prototype;
      globalThis.encoded = 0;
      OffscreenCanvas.prototype.convertToBlob = function counted(...how) {
        globalThis.encoded += 1;
        return convertToBlob.apply(this, how);
      };
    });
    await submitForm(page);
    await inState(page, 'review');
    const encoded = await page.evaluate(() => globalThis.encoded);
    assert.ok(encoded > 0);
    assert.match(await shownFile(page, 'photo'), /A picture, .*camera data/s);
    assert.match(await shownFile(page, 'scan'), /A medical image \(DICOM\), .*data about you, the clinic and the device.*We do not look for faces or text/s);
    for (const id of ['sensor', 'heart']) assert.match(await shownFile(page, id), /A table of numbers/);
    assert.match((await panel(page)).text, /4 files are sent/);
    assert.deepEqual(await axe(page), []);
    await clean(page);
    // The instance with the cleaner of files has been used: the largest there is, and every byte of it is zero again.
    const wiped = (await memories(page)).filter(({ bytes }) => bytes.length === 0).map(({ size }) => size);
    assert.ok(Math.max(...wiped) >= 1_048_576, `the largest of the wiped memories has ${Math.max(...wiped)} bytes`);

    // A word is hidden by hand while files are there: they stay.
    await (await element(page, () => document.querySelector('gauze-form').shadowRoot.querySelector('[data-more="message"]'))).click();
    await (await element(page, () => [...document.querySelector('gauze-form').shadowRoot.querySelectorAll('[data-text] button')].find((one) => one.textContent === 'cream'))).click();
    await until('the word to go', async () => /hidden by you/.test((await panel(page)).text));
    assert.match(await shownFile(page, 'scan'), /DICOM/);
    await shownFile(page, 'photo');
    assert.equal(await page.evaluate(() => globalThis.encoded), encoded, 'the picture is not drawn again');

    await confirm(page);
    const { reportId, sent } = await receipt(page);
    assert.deepEqual(sent.map(({ text }) => text.replace(/\d+/, 'N')).slice(1), ['A picture, N kB', 'A medical image (DICOM), N kB', 'A table of numbers, N kB', 'A table of numbers, N kB'].map((text) => text.replace(' kB', '\u00a0kB')));
    await untilSent(page);
    await clean(page);
    assert.deepEqual(await violations(page), []);

    const opened = join(folder, reportId);
    const { fields } = (await stack.opened(stack.study.kinds, opened)).find((one) => one.reportId === reportId);
    assert.match(fields.message, /\[NAME\].*\[PHONE\].*The \[REMOVED\] helps/s);
    assert.equal(readFileSync(join(opened, fields.sensor), 'utf8'), SENSOR_LEAVES);
    assert.equal(readFileSync(join(opened, fields.heart), 'utf8'), HEART_LEAVES);
    const read = JSON.parse(execFileSync('exiftool', ['-json', join(opened, fields.scan)], { encoding: 'utf8' }))[0];
    assert.deepEqual([read.PatientIdentityRemoved, read.Modality, read.Rows], ['YES', 'CT', 2]);
    assert.ok(!read.PatientName && read.InstitutionName === 'REMOVED' && !String(read.StudyInstanceUID).startsWith('1.2.3'), JSON.stringify(read));
    for (const id of ['photo', 'scan', 'sensor', 'heart']) assert.deepEqual(scanner.find(id, readFileSync(join(opened, fields[id]))), []);
  });

  for (const [variant, language] of [['kinds', 'en'], ['kindsEs', 'es']]) {
    test(`what cannot be taken is refused in words of its kind, with the way back to its question (${language})`, async (t) => {
      const page = await form(t, variant);
      const sent = stack.proxy.reports.length;
      let last = 'photo';
      for (const [name, file, , code, words] of REFUSED) {
        await page.evaluate((before) => { document.querySelector(`form input[name="${before}"]`).value = ''; }, last);
        last = name;
        await attach(page, name, at(file));
        await submitForm(page);
        const { text } = await until(`${code} for ${file}`, async () => { const now = await panel(page); return now?.state === 'blocked' && now.text.includes(code) && now; });
        assert.match(text, words[language], file);
        assert.ok(!/JPEG/.test(text) && scanner.find(file, text).length === 0, text);
        // One of each kind of file: the states are the same.
        if (words === REFUSED[0][4] || words === REFUSED[4][4]) assert.deepEqual(await axe(page), []);
        await press(page, 'go');
        assert.equal(await page.evaluate(() => document.activeElement.name), name);
      }
      await clean(page);
      assert.equal(stack.proxy.reports.length, sent, 'nothing was sent');
    });
  }

  test('files inside of the answers of SurveyJS and FHIR are cleaned the same way', async (t) => {
    const page = await form(t);
    const base64 = (content) => Buffer.from(content).toString('base64');
    const given = [['photo', 'image/jpeg', readFileSync(picture('camera.jpg'))], ['scan', 'application/dicom', dicom()], ['sensor', 'text/csv', SENSOR], ['heart', 'application/json', HEART]];
    const surveyjs = { message: MESSAGE, ...Object.fromEntries(given.map(([id, type, content]) => [id, [{ name: `${CANARIES.note}.bin`, type, content: `data:${type};base64,${base64(content)}` }]])) };
    const fhir = {
      resourceType: 'QuestionnaireResponse', status: 'completed',
      item: [
        { linkId: 'message', answer: [{ valueString: MESSAGE }] },
        ...given.map(([id, contentType, content]) => ({ linkId: id, answer: [{ valueAttachment: { contentType, data: base64(content), title: CANARIES.note } }] })),
      ],
    };
    for (const [format, answers] of Object.entries({ surveyjs, fhir })) {
      const items = await previewed(page, answers, format);
      const files = Object.fromEntries(items.filter(({ file }) => file).map(({ id, file }) => [id, { type: file.mediaType, bytes: Buffer.from(file.address.split(',')[1], 'base64') }]));
      assert.deepEqual(Object.entries(files).map(([id, { type }]) => [id, type]), [['photo', 'image/jpeg'], ['scan', 'application/dicom'], ['sensor', 'text/csv'], ['heart', 'text/csv']], format);
      assert.equal(files.sensor.bytes.toString(), SENSOR_LEAVES);
      assert.equal(files.heart.bytes.toString(), HEART_LEAVES);
      assert.deepEqual(Object.entries(files).flatMap(([id, { bytes }]) => scanner.find(id, bytes)), [], format);
      assert.ok(items.find(({ id }) => id === 'photo').taken.some(({ word }) => word === 'exif'), format);
      assert.match(items.find(({ id }) => id === 'message').text, /\[NAME\]/);
      await clean(page);
    }
    // What is no file in base64 is refused with its question, not passed on.
    for (const content of ['data:image/jpeg;base64,%%%', `data:image/jpeg;base64,${base64('nothing')}`]) {
      assert.match(await previewed(page, { photo: [{ name: 'x', type: 'image/jpeg', content }] }, 'surveyjs').then(() => 'taken', ({ message }) => message), /^attach\/(?:empty|kind) photo$/);
    }
    const twice = structuredClone(fhir);
    twice.item[1].answer.push(twice.item[1].answer[0]);
    assert.match(await previewed(page, twice, 'fhir').then(() => 'taken', ({ message }) => message), /^answers\/repeated photo$/);
  });

  test('a real CT image of another program is taken', async (t) => {
    const real = join(root, '../shared/forms/attachments/CT_small.dcm');
    if (!existsSync(real)) {
      t.skip('the shared forms are not on this machine');
      return;
    }
    const page = await form(t);
    const [scan] = (await previewed(page, { scan: [{ name: 'x', type: '', content: `data:;base64,${readFileSync(real).toString('base64')}` }] }, 'surveyjs')).filter(({ id }) => id === 'scan');
    const cleaned = Buffer.from(scan.file.address.split(',')[1], 'base64');
    assert.ok(cleaned.length > 32_768 && !cleaned.includes('CompressedSamples'), 'the patient of this file is CompressedSamples^CT1');
    assert.ok(scan.taken.some(({ word }) => word === 'private-attribute'), JSON.stringify(scan.taken));
  });

  async function clean(page) {
    const sinks = [...networkSinks(stack.proxy), ...await pageSinks(page)];
    assert.deepEqual(sinks.flatMap(([where, content]) => scanner.find(where, content)), []);
  }
});

/** By the API that a host without the element uses → the preview's items; what it throws comes as `CODE FIELD`. */
async function previewed(page, answers, format) {
  const { items, thrown } = await page.evaluate((given, how) => document.querySelector('gauze-form').session.preview(given, { format: how }).then(
    (preview) => ({ items: JSON.parse(JSON.stringify(preview.items)) }),
    ({ code, field }) => ({ thrown: `${code} ${field}` }),
  ), answers, format);
  if (thrown) throw new Error(thrown);
  return items;
}
