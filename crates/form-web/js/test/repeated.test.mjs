// Studies that take more than one report: what is said, when a report may be made, and what the noise is derived from.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repeated } from '../src/repeated.js';
import { memoryStore } from './memory-store.mjs';

const refusal = (code) => Object.assign(new Error(code), { code });

function setup({ repeats = 'device-only', ledgerKey = 'abc:demo', reserve = () => ({ studyId: 'demo', reports: 0, epsilonMicro: 1_000_001 }), language = 'en' } = {}) {
  const calls = [];
  const full = { reserve: (argument) => { calls.push(argument.ledger); return reserve(argument); }, describe: () => ({ waves: [{ id: 'w1' }, { id: 'w2' }] }) };
  const reader = { preview: (argument) => ({ items: [argument.answers] }), submit: (argument) => argument, reserve: full.reserve };
  const store = memoryStore();
  const part = repeated({ pipeline: { larger: async () => full }, store, study: { repeats }, language, ledgerKey, basis: () => ({}), secret: async (key) => [key.length] });
  return { part, store, calls, reader: part.around(reader) };
}

test('the preview says what repeating tells, and what it costs rounded up, in the patient’s language', async () => {
  assert.match((await setup().reader.preview({ answers: 1 })).repeats, /same chance answer again.*when an answer has changed.*at most 1\.01/);
  assert.match((await setup({ repeats: 'waves' }).reader.preview({ answers: 1 })).repeats, /asks 2 times.*at most 1\.01/);
  assert.match((await setup({ language: 'es' }).reader.preview({ answers: 1 })).repeats, /misma respuesta al azar.*como máximo 1,01/);
});

test('a report that the ledger would refuse is refused before it is looked at', async () => {
  const { reader } = setup({ reserve: () => { throw refusal('ledger/over-budget'); } });
  await assert.rejects(async () => reader.preview({}), { code: 'ledger/over-budget' });
});

test('noise is derived where there is somebody to remember, and in a kiosk never', async () => {
  assert.deepEqual(await setup().reader.submit({ answers: 1 }), { answers: 1, memo: [8] });
  const kiosk = setup({ ledgerKey: null });
  assert.deepEqual(await kiosk.reader.submit({ answers: 1 }), { answers: 1, memo: null });
  assert.equal((await kiosk.reader.preview({ answers: 1 })).repeats, null);
});

test('whether a report may be made now is asked of the ledger', async () => {
  const outbox = { stateOf: async (key) => ({ state: 'sent', code: key }) };
  const { part, store, calls } = setup();
  assert.equal(await part.reported(outbox), null);
  await store.charge('abc:demo', () => ({ reports: 3 }));
  await part.reported(outbox);
  assert.deepEqual(calls.map((ledger) => ledger?.reports ?? null), [null, 3]);
  const made = setup({ reserve: () => { throw refusal('ledger/already-reported'); } });
  assert.deepEqual(await made.part.reported(outbox), { state: 'sent', code: 'abc:demo' });
  await assert.rejects(setup({ reserve: () => { throw refusal('ledger/no-wave'); } }).part.reported(outbox), { code: 'ledger/no-wave' });
});
