// Importing is inert: on a server there is no DOM and no network, and every module must still load.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const folder = new URL('../src/', import.meta.url);
const sources = readdirSync(folder).filter((name) => name.endsWith('.js'));

test('every module imports without a DOM, and touches no network', async () => {
  const { fetch } = globalThis;
  globalThis.fetch = () => { throw new Error('network touched'); };
  try {
    for (const name of sources) await import(new URL(name, folder));
  } finally {
    globalThis.fetch = fetch;
  }
});

test('open refuses an insecure context in words', async () => {
  const { open } = await import('../src/index.js');
  await assert.rejects(open({ policy: '/study.jws', publisher: 'x', language: 'es' }), (error) => error.code === 'host/insecure-context' && /conexión segura/.test(error.help));
});

test('no source uses what a strict CSP or Trusted Types forbids, or writes to the console', () => {
  for (const name of sources) {
    const source = readFileSync(new URL(name, folder), 'utf8');
    assert.doesNotMatch(source, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|console\.|localStorage|sessionStorage|document\.cookie/, name);
  }
});
