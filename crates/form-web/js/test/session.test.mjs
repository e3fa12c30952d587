// A session's logic over a stand-in pipeline: what is asked of it, when noise is drawn, and what is written.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counting } from '../src/repeated.js';
import { createSession, ledgerKeyFor } from '../src/session.js';
import { memoryStore } from './memory-store.mjs';

const CANARY = 'Zyxwvut-Canary';

function setup({ ledgerKey = 'abc:demo', fields = [], fail, refuse, askedBefore, once = true, days = ['2026-06-01'], consentRecord } = {}) {
  const calls = { preview: [], submit: [], formats: [], order: [] };
  let draws = 0;
  const reader = {
    describe: () => ({ studyId: 'demo', version: 1, form: 'study-only', once, waves: [{ id: 'w1', from: '2026-06-01', until: '2026-06-30' }], consent: { version: '1', text: '' }, care: [], fields }),
    preview: (argument) => { calls.preview.push(argument); return { summary: {}, items: [{ id: 'name', leaves: false }] }; },
    reserve: ({ ledger }) => {
      if (ledger?.reports) throw Object.assign(new Error('already reported'), { code: 'ledger/already-reported', field: null });
      calls.order.push('charged');
      return { studyId: 'demo', reports: 0, epsilonMicro: 4 };
    },
    submit: (argument) => {
      calls.submit.push(argument);
      calls.order.push('drawn');
      if (refuse) throw refuse;
      draws += 1;
      return { sealed: new Uint8Array([draws]), reportId: `r${draws}`, collector: 'https://c.example', ledger: { studyId: 'demo', reports: 1, epsilonMicro: 4 }, receipt: { reportId: `r${draws}`, sent: [] }, consentRecord };
    },
  };
  const pipeline = { describe: reader.describe, reading: async (format) => { calls.formats.push(format); return reader; }, larger: async () => reader };
  const store = memoryStore();
  if (fail) store.commit = async () => { throw fail; };
  const drains = [];
  const outbox = { warm: () => {}, drain: () => { drains.push(store.all().length); }, stateOf: async () => ({ state: 'waiting', code: null }), state: async () => ({ state: 'waiting' }), watch: () => () => {} };
  const made = () => createSession({ pipeline, store, outbox, policy: 'a.b.c', publisher: 'gauze-pub', language: 'en', ledgerKey, today: () => (days.length > 1 ? days.shift() : days[0]) });
  const make = () => (askedBefore === undefined ? made() : counting(made(), { askedBefore, pipeline, store, outbox, ledgerKey, basis: () => ({ today: days[0] }) }));
  return { session: make(), make, store, calls, drains, draws: () => draws };
}

const pairs = [['name', CANARY], ['phq9-1', 'LA6568-5']];

test('a preview draws nothing, writes nothing and holds no answer', async () => {
  const { session, store, calls, draws } = setup();
  const preview = await session.preview(pairs);
  assert.equal(draws(), 0);
  assert.deepEqual(store.all(), []);
  assert.ok(!JSON.stringify(preview).includes(CANARY));
  assert.equal(calls.preview[0].format, 'html');
  assert.deepEqual(calls.preview[0].answers, pairs);
});

test('files are left out of the answers', async () => {
  const { session, calls } = setup();
  await session.preview([['scan', new Blob(['x'])], ['zip', '94510']]);
  assert.deepEqual(calls.preview[0].answers, [['zip', '94510']]);
});

test('of a file only that there is one goes further, and only where one is asked for', async () => {
  const fields = [{ id: 'scan', html: 'scan', type: 'attachment' }, { id: 'note', html: 'note', type: 'free-text' }];
  const { session, calls } = setup({ fields });
  const data = new FormData();
  data.append('scan', new File(['secret'], `${CANARY}.pdf`));
  data.append('scan', new File(['more'], `${CANARY}-2.pdf`));
  data.append('note', new File(['x'], 'note.txt'));
  data.append('other', new File([], ''));
  data.append('symptom', 'cough');
  data.append('symptom', 'fever');
  await session.preview(data);
  assert.deepEqual(calls.preview[0].answers, [['symptom', 'cough'], ['symptom', 'fever']]);
  assert.deepEqual(calls.preview[0].files, [['scan', '']]);
  await session.preview({ scan: [{ name: `${CANARY}.png`, type: 'image/png', content: `data:image/png;base64,${btoa(CANARY)}` }], signed: 'data:image/svg+xml;base64,PHN2Zz4=' }, { format: 'surveyjs' });
  assert.deepEqual(calls.preview[1].answers, { scan: [{ content: 'data:;base64,', name: '' }], signed: 'data:;base64,' });
  assert.ok(!JSON.stringify(calls).includes(CANARY));
});

test('the host may say which format its answers have', async () => {
  const { session, calls } = setup();
  await session.preview({ zip: '94510' }, { format: 'surveyjs' });
  await session.preview([{ record_id: '1', zip: '94510' }], { format: 'redcap' });
  assert.deepEqual(calls.preview.map((call) => call.format), ['surveyjs', 'redcap']);
  assert.deepEqual(calls.formats, ['surveyjs', 'redcap']);
  await session.submit(await session.preview(pairs), { consent: '1' });
  assert.deepEqual(calls.formats.slice(2), ['html'], 'the reader of the preview is that of the report');
});

test('FHIR and flat objects are told apart', async () => {
  const { session, calls } = setup();
  await session.preview({ resourceType: 'QuestionnaireResponse', item: [] });
  await session.preview({ zip: '94510' });
  assert.deepEqual(calls.preview.map((call) => call.format), ['fhir', 'json']);
});

test('the report is in the store before the first upload, and without any answer', async () => {
  const { session, store, drains } = setup();
  await session.submit(await session.preview(pairs), { consent: '1' });
  assert.deepEqual(drains, [1]);
  assert.equal(store.all()[0].owner, 'abc:demo');
  assert.deepEqual(store.entries(), [{ key: 'abc:demo', studyId: 'demo', reports: 1, epsilonMicro: 4 }]);
  assert.ok(!JSON.stringify([store.all(), store.entries()]).includes(CANARY));
});

test('the charge is on disk before there is noise, and a failure after it is not paid for twice', async () => {
  const { make, store, calls } = setup({ refuse: Object.assign(new Error('x'), { code: 'envelope/seal' }) });
  for (let tries = 1; tries <= 2; tries += 1) {
    const session = make();
    await assert.rejects(session.submit(await session.preview(pairs), { consent: '1' }), { code: 'envelope/seal' });
    assert.deepEqual(store.entries().map(({ reports, epsilonMicro }) => [reports, epsilonMicro]), [[0, 4]]);
    assert.equal(await session.reported(), null, 'it may be tried again');
  }
  assert.deepEqual(calls.order, ['charged', 'drawn', 'charged', 'drawn']);
  assert.deepEqual(store.all(), []);
});

test('a tab whose charge was taken over by another commits nothing', async () => {
  const { session, store } = setup();
  const { commit } = store;
  store.commit = async (report, key, change) => {
    await commit(report, key, change);
    if (!report) await commit(null, key, (record) => ({ ...record, attempt: 'of another tab' }));
  };
  await assert.rejects(session.submit(await session.preview(pairs), { consent: '1' }), { code: 'ledger/already-reported' });
  assert.deepEqual(store.all(), []);
});

test('removing a report gives nothing back', async () => {
  const { session, make, store } = setup();
  const { reportId } = await session.submit(await session.preview(pairs), { consent: '1' });
  await store.remove(reportId);
  const later = make();
  await assert.rejects(later.submit(await later.preview(pairs), { consent: '1' }), { code: 'ledger/already-reported' });
  assert.equal(store.entries()[0].epsilonMicro, 4);
});

for (const [what, askedBefore] of [
  ['a function', async ({ study, version, wave }) => ({ study: [study, version, wave].join() === 'demo,1,' ? 'demo' : 'other' })],
  ['a promise', Promise.resolve([{ study: 'other' }, { study: 'demo' }])],
  ['a yes', () => true],
]) {
  test(`what the portal knows, as ${what}, is refused in words before anything is drawn`, async () => {
    const { session, draws, store } = setup({ askedBefore });
    const refused = (error) => error.code === 'ledger/asked-before' && /already answered/.test(error.help);
    await assert.rejects(session.reported(), refused);
    await assert.rejects(session.submit(await session.preview(pairs), { consent: '1' }), refused);
    assert.deepEqual([draws(), store.all(), store.entries()], [0, [], []]);
  });
}

test('a portal that knows of nothing is no hindrance; one that fails sends nothing', async () => {
  for (const askedBefore of [() => null, () => [], Promise.resolve({ study: 'another' }), async () => false]) {
    const { session } = setup({ askedBefore });
    assert.equal((await session.submit(await session.preview(pairs), { consent: '1' })).reportId, 'r1');
  }
  const { session, draws } = setup({ askedBefore: () => { throw new Error(CANARY); } });
  await assert.rejects(session.submit(await session.preview(pairs), { consent: '1' }), (error) => error.code === 'host/asked-before' && !error.message.includes(CANARY));
  assert.equal(draws(), 0);
});

test('of a study with waves, the portal is asked for the one that is open', async () => {
  const asked = [];
  const { session } = setup({ once: false, ledgerKey: null, askedBefore: (now) => { asked.push(now); return { study: 'demo', waves: ['w0'] }; } });
  assert.equal((await session.submit(await session.preview(pairs), { consent: '1' })).reportId, 'r1');
  assert.deepEqual(asked, [{ study: 'demo', version: 1, wave: 'w1' }]);
  const again = setup({ once: false, ledgerKey: null, askedBefore: { study: 'demo', waves: ['w0', 'w1'] } });
  await assert.rejects(again.session.submit(await again.session.preview(pairs), { consent: '1' }), { code: 'ledger/asked-before' });
});

test('what a subject has spent is one sum over all studies here, rounded up', async () => {
  const { session, store } = setup();
  assert.equal(await session.spent(), null);
  await session.submit(await session.preview(pairs), { consent: '1' });
  await store.commit(null, 'abc:other', () => ({ studyId: 'other', reports: 0, epsilonMicro: 1_230_001 }));
  const { epsilon, studies, text } = await session.spent();
  assert.deepEqual([epsilon, studies], ['1.24', 2]);
  assert.match(text, /this site in this browser, to 2 studies: privacy loss \(epsilon\) 1\.24 at most/);
  assert.equal(await setup({ ledgerKey: null }).session.spent(), null);
});

test('two clicks make one report', async () => {
  const { session, store, draws } = setup();
  const preview = await session.preview(pairs);
  const [first, second] = await Promise.all([session.submit(preview, { consent: '1' }), session.submit(preview, { consent: '1' })]);
  assert.equal(first, second);
  assert.equal(draws(), 1);
  assert.equal(store.all().length, 1);
});

test('two tabs make one report', async () => {
  const { session, make, store } = setup();
  const other = make();
  const [mine, theirs] = [await session.preview(pairs), await other.preview(pairs)];
  const results = await Promise.allSettled([session.submit(mine, { consent: '1' }), other.submit(theirs, { consent: '1' })]);
  assert.deepEqual(results.map((result) => result.status).sort(), ['fulfilled', 'rejected']);
  assert.equal(results.find((result) => result.status === 'rejected').reason.code, 'ledger/already-reported');
  assert.equal(store.all().length, 1);
});

test('a later visit is refused by the ledger', async () => {
  const { session, make } = setup();
  await session.submit(await session.preview(pairs), { consent: '1' });
  const later = make();
  assert.deepEqual(await later.reported(), { state: 'waiting', code: null });
  await assert.rejects(later.submit(await later.preview(pairs), { consent: '1' }), { code: 'ledger/already-reported' });
});

test('no consent, or consent to another text, sends nothing and can be put right', async () => {
  const { session, draws } = setup();
  const preview = await session.preview(pairs);
  await assert.rejects(session.submit(preview, {}), { code: 'consent/missing' });
  await assert.rejects(session.submit(preview, { consent: '2' }), { code: 'consent/missing' });
  assert.equal(draws(), 0);
  assert.equal((await session.submit(preview, { consent: { version: '1' } })).reportId, 'r1');
});

test('only a preview of this session can be sent', async () => {
  const { session } = setup();
  await assert.rejects(session.submit({ summary: {}, items: [] }, { consent: '1' }), { code: 'session/unknown-preview' });
});

test('what is sent is what was confirmed, with nothing put back in', async () => {
  const { session, calls } = setup();
  const preview = await session.preview(pairs, { leaveOut: ['zip'] });
  await session.preview([['name', 'somebody else']]);
  await session.submit(preview, { consent: '1', leaveOut: ['sex'] });
  assert.deepEqual(calls.submit[0].answers, pairs);
  assert.deepEqual(calls.submit[0].leaveOut, ['zip', 'sex']);
});

test('what the page does to its own object after the preview changes nothing', async () => {
  const { session, calls } = setup();
  const response = { resourceType: 'QuestionnaireResponse', item: [{ linkId: '/zip', answer: [{ valueString: '94510' }] }] };
  const confirmed = structuredClone(response);
  const leaveOut = ['sex'];
  const preview = await session.preview(response, { leaveOut });
  response.item[0].answer[0].valueString = '10001';
  leaveOut.pop();
  await session.submit(preview, { consent: '1' });
  assert.deepEqual(calls.submit[0].answers, confirmed);
  assert.deepEqual(calls.submit[0].leaveOut, ['sex']);
});

test('what the patient marked is in the preview and in the report, and changes nothing later', async () => {
  const { session, calls } = setup();
  const marked = ['blue'];
  const preview = await session.preview(pairs, { marked });
  marked.push('house');
  await session.submit(preview, { consent: '1' });
  assert.deepEqual([calls.preview[0].marked, calls.submit[0].marked], [['blue'], ['blue']]);
});

test('past midnight, what was confirmed is looked at again before it is sent', async () => {
  // The days of: opening the study, the first preview, sending it; then of the second preview, and sending that.
  const { session, calls, draws } = setup({ days: ['2026-06-01', '2026-06-01', '2026-06-02', '2026-06-02', '2026-06-02'] });
  const yesterdays = await session.preview(pairs);
  await assert.rejects(session.submit(yesterdays, { consent: '1' }), (error) => error.code === 'session/preview-too-old' && /look again/.test(error.help));
  assert.equal(draws(), 0);
  await session.submit(await session.preview(pairs), { consent: '1' });
  assert.deepEqual(calls.submit.map((call) => call.today), ['2026-06-02']);
});

test('storage refused: no receipt, no upload, and the error names no answer', async () => {
  const { session, drains } = setup({ fail: new Error(`quota exceeded for ${CANARY}`) });
  const preview = await session.preview(pairs);
  await assert.rejects(session.submit(preview, { consent: '1' }), (error) => !JSON.stringify([error.code, error.message, error.help]).includes(CANARY));
  assert.deepEqual(drains, []);
});

test('kiosk: the sealed report waits, but no ledger entry is kept', async () => {
  const { session, store } = setup({ ledgerKey: null });
  await session.submit(await session.preview(pairs), { consent: '1' });
  assert.deepEqual(store.entries(), []);
  assert.equal(store.all()[0].owner, null);
  assert.equal(await session.reported(), null);
});

test('the ledger key hides the subject', async () => {
  const key = await ledgerKeyFor('abc', 'demo');
  assert.equal(key, 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad:demo');
  assert.equal(await ledgerKeyFor('', 'demo'), null);
  assert.equal(await ledgerKeyFor(null, 'demo'), null);
});

test('the portal’s record of a consent is there after the report is stored, apart from it', async () => {
  const record = { fhir: { resourceType: 'Consent' }, text: 'Study\n\nYes' };
  const { session, store } = setup({ consentRecord: record });
  const preview = await session.preview(pairs);
  assert.equal(session.consentRecord(), null);
  const receipt = await session.submit(preview, { consent: '1' });
  assert.deepEqual(session.consentRecord(), record);
  assert.ok(!JSON.stringify(session.consentRecord()).includes(receipt.reportId));
  assert.ok(!JSON.stringify(store.all()).includes('Consent'), 'nothing of it is kept beside the report');
  const plain = setup();
  await plain.session.submit(await plain.session.preview(pairs), { consent: '1' });
  assert.equal(plain.session.consentRecord(), null);
});
