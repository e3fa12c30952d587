// The outbox over a store in memory and a collector that does what each test says.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createOutbox } from '../src/outbox.js';
import { memoryStore, report } from './memory-store.mjs';

const nextDelayMs = (failures) => failures * 1000;

function setup({ answers = [], reports = [report()], locks, load } = {}) {
  const store = memoryStore(reports);
  const sent = [];
  const changes = [];
  const clock = { now: 0 };
  const timers = [];
  const attempt = async (url, bytes) => {
    sent.push({ url, bytes: [...bytes] });
    const answer = answers.shift() ?? { status: 'accepted' };
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const outbox = createOutbox({
    store,
    loadUpload: load ?? (async () => ({ attempt, nextDelayMs })),
    locks,
    now: () => clock.now,
    random: () => 0.5,
    setTimer: (work, ms) => { timers.push({ work, ms }); return timers.length; },
    clearTimer: () => {},
  });
  outbox.watch((change) => changes.push(change));
  return { store, sent, changes, clock, timers, outbox };
}

test('an accepted report is removed and told', async () => {
  const { store, sent, changes, outbox, timers } = setup();
  await outbox.drain();
  assert.deepEqual(sent, [{ url: 'https://collector.example/v1/reports', bytes: [1, 2, 3] }]);
  assert.deepEqual(store.all(), []);
  assert.deepEqual(changes, [{ reportId: 'r1', state: 'sent', code: null }]);
  assert.deepEqual(await outbox.state('r1'), { state: 'sent', code: null });
  assert.equal(timers.length, 0);
});

test('a failed try is repeated later, with the same bytes', async () => {
  const { store, sent, clock, timers, outbox } = setup({ answers: [{ status: 'retry', code: 'upload/offline' }] });
  await outbox.drain();
  assert.equal(store.all()[0].failures, 1);
  assert.equal(store.all()[0].nextAt, 1000);
  assert.equal(timers[0].ms, 1000);
  await outbox.drain();
  assert.equal(sent.length, 1, 'not before it is due');
  clock.now = 1000;
  await outbox.drain();
  assert.equal(sent.length, 2);
  assert.deepEqual(sent[0], sent[1]);
  assert.deepEqual(store.all(), []);
});

test('the collector may ask for a longer wait', async () => {
  const { store, outbox } = setup({ answers: [{ status: 'retry', retryAfterMs: 90_000 }] });
  await outbox.drain();
  assert.equal(store.all()[0].nextAt, 90_000);
});

test('when the network comes back, nothing waits for its timer', async () => {
  const { store, outbox } = setup({ reports: [report({ nextAt: 10 ** 9, failures: 4 })] });
  await outbox.drain({ all: true });
  assert.deepEqual(store.all(), []);
});

test('a refused report is kept, told and not tried again', async () => {
  const { store, sent, changes, outbox, timers } = setup({ answers: [{ status: 'refused', code: 'collector/wrong-policy' }] });
  await outbox.drain();
  await outbox.drain({ all: true });
  assert.equal(sent.length, 1);
  assert.equal(store.all()[0].refused, 'collector/wrong-policy');
  assert.deepEqual(changes, [{ reportId: 'r1', state: 'refused', code: 'collector/wrong-policy' }]);
  assert.deepEqual(await outbox.state('r1'), { state: 'refused', code: 'collector/wrong-policy' });
  assert.equal(timers.length, 0);
});

test('one refused report does not hold up the others', async () => {
  const { store, outbox } = setup({ answers: [{ status: 'refused' }], reports: [report(), report({ reportId: 'r2' })] });
  await outbox.drain();
  assert.deepEqual(store.all().map((left) => left.reportId), ['r1']);
});

test('an upload that throws is a retry', async () => {
  const { store, outbox } = setup({ answers: [new Error('network')] });
  await outbox.drain();
  assert.equal(store.all()[0].failures, 1);
});

test('an upload module that cannot load keeps the report', async () => {
  const { store, timers, outbox } = setup({ load: async () => { throw new Error('offline'); } });
  await outbox.drain();
  assert.equal(store.all().length, 1);
  assert.equal(timers[0].ms, 60_000);
  // Only this page waits: a page that is left while the module loads must not make the next one wait too.
  assert.deepEqual([store.all()[0].failures, store.all()[0].nextAt], [0, 0]);
});

test('nothing to send: the upload module is not even loaded', async () => {
  let loads = 0;
  const { outbox } = setup({ reports: [], load: async () => { loads += 1; return {}; } });
  await outbox.drain();
  assert.equal(loads, 0);
});

test('calls during a pass cause one more pass, not two uploads at once', async () => {
  const { sent, outbox } = setup();
  await Promise.all([outbox.drain(), outbox.drain(), outbox.drain({ all: true })]);
  assert.equal(sent.length, 1);
});

test('uploads run under the lock', async () => {
  const names = [];
  const locks = { request: (name, work) => { names.push(name); return work(); } };
  const { outbox } = setup({ locks });
  await outbox.drain();
  assert.deepEqual(names, ['gauze-outbox']);
});

test('the upload module is loaded before the lock is taken: a download that hangs holds up no other tab', async () => {
  const order = [];
  const locks = { request: (_name, work) => { order.push('lock'); return work(); } };
  const load = async () => { order.push('load'); return { attempt: async () => ({ status: 'accepted' }), nextDelayMs }; };
  const { outbox } = setup({ locks, load });
  await outbox.drain();
  assert.deepEqual(order, ['load', 'lock']);
});

test('what another tab sends while the module loads is not sent again', async () => {
  let store;
  let tries = 0;
  const load = async () => {
    await store.remove('r1');
    return { attempt: async () => { tries += 1; return { status: 'accepted' }; }, nextDelayMs };
  };
  const made = setup({ load });
  store = made.store;
  await made.outbox.drain();
  assert.equal(tries, 0);
});

test('a broken store does not break the page: the pass ends and is tried again', async () => {
  const { store, timers, outbox } = setup();
  store.pending = async () => { throw new Error('storage refused'); };
  await outbox.drain();
  assert.equal(timers[0].ms, 60_000);
});

test('a report delivered by another tab does not come back', async () => {
  const { store, outbox } = setup({ answers: [{ status: 'retry' }] });
  const { update } = store;
  store.update = async (changed) => { await store.remove(changed.reportId); return update(changed); };
  await outbox.drain();
  assert.deepEqual(store.all(), []);
});

test('the state of a subject is its own report only', async () => {
  const { outbox } = setup({ reports: [report({ owner: 'someone' })] });
  assert.equal((await outbox.stateOf('someone')).state, 'waiting');
  assert.equal((await outbox.stateOf('someone else')).state, 'sent');
});

test('a clock that was put back does not strand a report', async () => {
  const { sent, outbox } = setup({ reports: [report({ nextAt: 10 ** 12 })] });
  await outbox.drain();
  assert.equal(sent.length, 1);
});
