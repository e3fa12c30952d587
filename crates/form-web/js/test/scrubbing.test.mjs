// What the larger modules are given: known values as pairs, one seed a session, packs or no text at all.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownValues, withHelp } from '../src/scrubbing.js';

const study = (fields, languages = ['en']) => ({ languages, fields });
const comment = { id: 'comment', rule: 'scrub', required: false };

function recorder() {
  const calls = [];
  const note = (name) => (argument, packs) => {
    calls.push({ name, argument, packs });
    return { items: [{ id: 'comment', reason: 'left-out' }, { id: 'zip', reason: 'kept' }] };
  };
  return { calls, module: { preview: note('preview'), submit: note('submit') } };
}

test("the host's known values become pairs, whatever their shape", () => {
  const context = { provider: 'Dr. Okafor', children: ['Ann', 'Ben'], pharmacy: { name: 'Main', phone: 5550132 }, none: null, yes: true, born: new Date('2001-02-03T12:00:00Z'), bad: new Date('x') };
  assert.deepEqual(knownValues(context), [['provider', 'Dr. Okafor'], ['children', 'Ann'], ['children', 'Ben'], ['pharmacy.name', 'Main'], ['pharmacy.phone', '5550132'], ['born', '2001-02-03']]);
  assert.deepEqual([undefined, null, {}, true].map((one) => knownValues(one)), [[], [], [], []]);
});

test('without a scrubbed text nothing is loaded, and the host\'s values go nowhere', async () => {
  const { calls, module } = recorder();
  const helped = await withHelp(module, { study: study([{ id: 'zip', rule: 'keep' }]), language: 'en', context: () => { throw new Error('asked'); } });
  helped.preview({ leaveOut: ['zip'] });
  assert.deepEqual([calls[0].packs, calls[0].argument.context, calls[0].argument.leaveOut], [[], [], ['zip']]);
});

test('one seed a session, another for the next', async () => {
  const { calls, module } = recorder();
  const mine = study([]);
  for (const one of [mine, mine, study([])]) (await withHelp(module, { study: one, language: 'en' })).preview({ leaveOut: [] });
  const [first, second, other] = calls.map(({ argument }) => argument.seed);
  assert.equal(first.length, 32);
  assert.deepEqual(first, second);
  assert.notDeepEqual(first, other);
});

test('a pack that cannot be loaded keeps its texts back and nothing else, in preview and report alike', async () => {
  const { fetch } = globalThis;
  globalThis.fetch = async () => { throw new TypeError('offline'); };
  try {
    const { calls, module } = recorder();
    const helped = await withHelp(module, { study: study([comment, { id: 'zip', rule: 'keep' }, { id: 'must', rule: 'scrub', required: true }]), language: 'en', context: { name: 'Ann' } });
    const shown = helped.preview({ leaveOut: [] });
    helped.submit({ leaveOut: ['zip'] });
    assert.deepEqual(shown.items.map(({ reason }) => reason), ['no-pack', 'kept']);
    // A required one stays in: the module refuses it without packs.
    assert.deepEqual(calls.map(({ argument, packs }) => [argument.leaveOut, packs]), [[['comment'], []], [['zip', 'comment'], []]]);
    // What the patient left out is called so.
    assert.equal(helped.preview({ leaveOut: ['comment'] }).items[0].reason, 'left-out');
  } finally {
    globalThis.fetch = fetch;
  }
});
