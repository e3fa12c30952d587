// Studies that take more than one report: what is said, when a report may be made, and what the noise is derived from.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counting, remembering } from '../src/repeated.js';
import { memoryStore } from './memory-store.mjs';

const OWNER = 'abc:demo';

const refusal = (code) => Object.assign(new Error(code), { code });

function setup({ waves = [], reserve = () => ({ epsilonMicro: 1_000_001 }), language = 'en' } = {}) {
  const asked = [];
  const module = {
    reserve: (argument) => { asked.push(argument); return reserve(argument); },
    describe: () => ({ waves }),
    preview: (argument) => ({ items: [argument.answers] }),
    submit: (argument) => argument,
  };
  const store = memoryStore();
  const reader = remembering(module, { language, store, secret: async (key) => [key.length] });
  const outbox = { stateOf: async (key) => ({ state: 'sent', code: key }) };
  const session = (ledgerKey = OWNER) => counting({ language, study: { once: false }, watch: 'its own' }, { pipeline: { larger: async () => module }, store, outbox, ledgerKey, basis: () => ({}) });
  return { reader, store, asked, session };
}

test('the preview says what repeating tells, and what it costs rounded up, in the patient’s language', async () => {
  assert.match((await setup().reader.preview({ owner: OWNER })).repeats, /same chance answer again.*when an answer has changed.*at most 1\.01/);
  assert.match((await setup({ waves: [{ id: 'w1' }, { id: 'w2' }] }).reader.preview({ owner: OWNER })).repeats, /asks 2 times.*at most 1\.01/);
  assert.match((await setup({ language: 'es' }).reader.preview({ owner: OWNER })).repeats, /misma respuesta al azar.*como máximo 1,01/);
});

test('a report that the ledger would refuse is refused before it is looked at, without its answers', async () => {
  const { reader, asked } = setup({ reserve: () => { throw refusal('ledger/over-budget'); } });
  await assert.rejects(async () => reader.preview({ owner: OWNER, policy: 'p', answers: 'secret' }), { code: 'ledger/over-budget' });
  assert.ok(!JSON.stringify(asked).includes('secret'));
});

test('noise is derived where there is somebody to remember, and in a kiosk never', async () => {
  const { reader } = setup();
  assert.deepEqual(await reader.submit({ answers: 1, owner: OWNER }), { answers: 1, owner: OWNER, memo: [8] });
  assert.deepEqual(await reader.submit({ answers: 1, owner: null }), { answers: 1, owner: null, memo: null });
  assert.equal((await reader.preview({ owner: null })).repeats, null);
});

test('whether a report may be made now is asked of the ledger', async () => {
  const { session, store, asked } = setup();
  assert.equal(await session().reported(), null);
  await store.commit(null, OWNER, () => ({ reports: 3 }));
  assert.equal(await session().reported(), null);
  assert.equal(await session(null).reported(), null);
  assert.deepEqual(asked.map(({ ledger }) => ledger?.reports ?? null), [null, 3, null]);
  assert.equal(session().watch, 'its own');
  const made = setup({ reserve: () => { throw refusal('ledger/already-reported'); } });
  assert.deepEqual(await made.session().reported(), { state: 'sent', code: OWNER });
  await assert.rejects(setup({ reserve: () => { throw refusal('ledger/no-wave'); } }).session().reported(), { code: 'ledger/no-wave' });
});
