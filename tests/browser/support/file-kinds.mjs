// A study-only form that takes a file of each kind beside words, its policy, and the files: small, and full of what must not leave.

import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { authorization } from './files.mjs';
import { root } from './programs.mjs';

const both = (en, es) => ({ en, es });
const field = (id, type, en, es, more) => ({ id, type, label: both(en, es), at: { html: id, surveyjs: id, fhir: id }, ...more });
const file = (id, en, es, rule) => field(id, 'attachment', en, es, { maxBytes: 200_000, rule: { do: 'attach', ...rule } });

/** The policy, but for its holder and collector. */
export function kindsPolicy(template) {
  const policy = structuredClone(template);
  Object.assign(policy.study, { id: 'file-kinds', title: both('All of it', 'Todo junto') });
  policy.paddedSize = 2 * 1_048_576;
  policy.fields = [
    field('name', 'person-name', 'Your name', 'Su nombre', { rule: { do: 'withhold' } }),
    field('message', 'free-text', 'Your message', 'Su mensaje', { maxBytes: 600, rule: { do: 'scrub' } }),
    file('photo', 'A photo', 'Una foto', { as: 'picture' }),
    file('scan', 'The scan', 'La imagen médica', { as: 'dicom' }),
    file('sensor', 'The sensor’s table', 'La tabla del sensor', {
      as: 'series', from: 'csv', step: 900, time: { source: 'Device Timestamp', name: 'seconds' },
      columns: [{ source: 'Historic Glucose mg/dL', name: 'glucose', min: 40, max: 400 }],
    }),
    file('heart', 'The heart rates', 'El pulso', {
      as: 'series', from: 'fhir', step: 60, time: { name: 'seconds' },
      columns: [{ source: 'http://loinc.org|8867-4', name: 'pulse', unit: '/min', min: 20, max: 250 }],
    }),
  ];
  policy.governance = { ...policy.governance, authorization };
  policy.acknowledged = ['check/file-leaves'];
  return policy;
}

/** folder → the portal's pages in it, with this form in the place of the sleep study's. */
export function kindsPages(folder, language = 'en') {
  const pages = join(folder, `pages-kinds-${language}`);
  cpSync(join(root, 'www/portal'), pages, { recursive: true });
  const head = readFileSync(join(pages, 'sleep.html'), 'utf8').replace('lang="en"', `lang="${language}"`);
  const [start, end] = [head.indexOf('<gauze-form'), head.indexOf('</gauze-form>')];
  const form = `<gauze-form study-only policy="/study-only.jws" publisher="{{publisher}}" subject="{{subject}}" lang="${language}">
    <form id="kinds" method="dialog">
      <p><label>Your name <input name="name"></label></p>
      <p><label>Your message <textarea name="message" rows="4" cols="40"></textarea></label></p>
      ${['photo', 'scan', 'sensor', 'heart'].map((name) => `<p><label>${name} <input type="file" name="${name}"></label></p>`).join('\n')}
      <p><button type="submit">See what would be sent</button></p>
    </form>`;
  writeFileSync(join(pages, 'sleep.html'), head.slice(0, start) + form + head.slice(end));
  return pages;
}

/** What stands in the files and must be found nowhere: the scanner's values. */
export const CANARIES = { patient: 'ZARVEXBY^QUILLON', hospital: 'Old Mill Infirmary', serial: 'SERIAL-4471-QZX', note: 'lunch with Bartholomew', camera: 'CANARY-SERIAL-123' };

/** A sensor's export: device, serial number and notes stand beside the numbers. */
export const SENSOR = `Device,Serial Number,Device Timestamp,Historic Glucose mg/dL,Notes
FreeStyle,${CANARIES.serial},11-19-2026 08:01 AM,100,${CANARIES.note}
FreeStyle,${CANARIES.serial},11-19-2026 08:16 AM,999,
`;
export const SENSOR_LEAVES = 'seconds,glucose\n0,100\n900,400\n';

const beat = (time, value) => ({
  resourceType: 'Observation', status: 'final', identifier: [{ value: CANARIES.serial }], note: [{ text: CANARIES.note }],
  subject: { display: CANARIES.patient }, code: { coding: [{ system: 'http://loinc.org', code: '8867-4' }] }, effectiveDateTime: time, valueQuantity: { value, unit: '/min' },
});

/** Heart rates, as a phone's health app gives them. */
export const HEART = JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry: [beat('2026-11-19T08:01:10Z', 61), beat('2026-11-19T08:02:20Z', 72)].map((resource) => ({ resource })) });
// The tables of a submission share one clock: the sensor's first quarter of an hour began a minute before the first beat.
export const HEART_LEAVES = 'seconds,pulse\n60,61\n120,72\n';

/** `{ syntax, class, more: [[tag, representation, bytes or text]] }` → a DICOM file of one axial slice of 2 by 2 pixels, explicit little endian. */
export function dicom({ syntax = '1.2.840.10008.1.2.1', kind = '1.2.840.10008.5.1.4.1.1.2', more = [] } = {}) {
  const u16 = (number) => { const two = Buffer.alloc(2); two.writeUInt16LE(number); return two; };
  const attributes = [
    [0x00080008, 'CS', 'ORIGINAL\\PRIMARY\\AXIAL'], [0x00080016, 'UI', kind], [0x00080018, 'UI', '1.2.3.4'], [0x00080020, 'DA', '20261119'],
    [0x00080060, 'CS', 'CT'], [0x00080080, 'LO', CANARIES.hospital], [0x00090010, 'LO', CANARIES.serial], [0x00100010, 'PN', CANARIES.patient], [0x00101040, 'LO', CANARIES.hospital],
    [0x0020000d, 'UI', '1.2.3.5'], [0x00280002, 'US', u16(1)], [0x00280004, 'CS', 'MONOCHROME2'], [0x00280010, 'US', u16(2)], [0x00280011, 'US', u16(2)],
    [0x00280100, 'US', u16(16)], [0x00280101, 'US', u16(12)], [0x00280102, 'US', u16(11)], [0x00280103, 'US', u16(0)], [0x7fe00010, 'OW', Buffer.from([1, 2, 3, 4, 5, 6, 7, 8])],
    ...more,
  ].sort(([a], [b]) => a - b);
  const head = [[0x00020003, 'UI', '1.2.3.4'], [0x00020010, 'UI', syntax], [0x00020016, 'AE', CANARIES.patient]];
  return Buffer.concat([Buffer.from(CANARIES.patient.padEnd(128, '!')), Buffer.from('DICM'), ...[...head, ...attributes].map(attribute)]);
}

function attribute([tag, representation, given]) {
  const value = Buffer.from(given);
  const even = value.length % 2 ? Buffer.concat([value, Buffer.from(representation === 'UI' ? '\0' : ' ')]) : value;
  const head = Buffer.alloc(representation === 'OW' ? 12 : 8);
  head.writeUInt16LE(tag >>> 16, 0);
  head.writeUInt16LE(tag & 0xffff, 2);
  head.write(representation, 4, 'latin1');
  if (representation === 'OW') head.writeUInt32LE(even.length, 8);
  else head.writeUInt16LE(even.length, 6);
  return Buffer.concat([head, even]);
}
