// The lines of a policy file by a second implementation: Web Crypto checks what ours signed, and ours checks what it signed.

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { gauze } from '../browser/support/programs.mjs';
import { makeStudy } from '../browser/support/study.mjs';

const { subtle } = globalThis.crypto;
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

let folder;
let study;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gauze-policy-file-'));
  study = await makeStudy(folder, 'http://127.0.0.1:1');
});

after(() => rmSync(folder, { recursive: true, force: true }));

test('a counter-signature is a JWS with detached content', async () => {
  execFileSync(gauze, ['keygen', 'publisher', '--name', 'board', '--out', folder], { stdio: 'pipe' });
  const both = join(folder, 'both.jws');
  execFileSync(gauze, ['policy', 'countersign', study.study, '--key', join(folder, 'board.key'), '--out', both], { stdio: 'pipe' });
  const [policy, counter] = readFileSync(both, 'utf8').trim().split('\n');
  const [header, nothing, signature] = counter.split('.');
  assert.equal(nothing, '');
  assert.deepEqual(JSON.parse(Buffer.from(header, 'base64url')), { alg: 'EdDSA', typ: 'gauze-policy-counter' });
  const payload = policy.split('.')[1];
  const key = await publicKey(readFileSync(join(folder, 'board.pub'), 'utf8'));
  const fits = (content) => subtle.verify('Ed25519', key, Buffer.from(signature, 'base64url'), Buffer.from(`${header}.${content}`));
  assert.equal(await fits(payload), true);
  assert.equal(await fits(`${payload.slice(0, -2)}AA`), false);
});

test('a counter-signature made elsewhere is accepted', async () => {
  const board = await publisher();
  const file = join(folder, 'elsewhere.jws');
  const policy = readFileSync(study.study, 'utf8').trim();
  const header = base64url({ alg: 'EdDSA', typ: 'gauze-policy-counter' });
  writeFileSync(file, `${policy}\n${header}..${await board.sign(`${header}.${policy.split('.')[1]}`)}\n`);
  const verify = (key) => ['policy', 'verify', file, '--publisher', study.publisher, '--countersigner', key];
  execFileSync(gauze, verify(board.text), { stdio: 'pipe' });
  const other = await publisher();
  assert.throws(() => execFileSync(gauze, verify(other.text), { stdio: 'pipe' }), /counter-signature/);
});

test('a page that pins a retired key is led to the policy of its successor, by each key once announced', async () => {
  const keys = [await publisher(), await publisher(), await publisher()];
  const lines = [];
  for (const [at, key] of keys.entries()) {
    const policy = structuredClone(study.policy);
    Object.assign(policy.study, { version: at + 1 });
    if (keys[at + 1]) policy.signatures = { nextPublisher: keys[at + 1].text };
    lines.unshift(await jws(key, policy));
  }
  const whole = write('whole.jws', lines);
  for (const key of keys) assert.equal(await isServed(whole, key.text), true);
  assert.equal(await isServed(write('gap.jws', [lines[0], lines[2]]), keys[0].text), false);
  assert.equal(await isServed(write('order.jws', [lines[0], lines[2], lines[1]]), keys[0].text), false);
  const stranger = await publisher();
  assert.equal(await isServed(whole, stranger.text), false);
});

function write(name, lines) {
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  return join(folder, name);
}

/** Whether a collector takes the file as signed by, or for, this key. */
async function isServed(file, key) {
  const data = mkdtempSync(join(folder, 'data-'));
  const collector = spawn(gauze, ['serve', '--data', data, '--listen', '127.0.0.1:0', '--publish', file, '--publisher', key], { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = new Promise((resolve) => collector.once('exit', resolve));
  const first = await Promise.race([new Promise((resolve) => collector.stdout.once('data', resolve)), ended]);
  collector.kill();
  await ended;
  return String(first).startsWith('listening on ');
}

/** A publisher's key pair of this implementation: its public key as Gauze writes it, and what signs with it. */
async function publisher() {
  const pair = await subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const raw = Buffer.from(await subtle.exportKey('raw', pair.publicKey));
  const prefix = 'gauze-pub-ed25519-';
  const check = createHash('sha256').update(prefix).update(raw).digest().subarray(0, 4);
  return {
    text: prefix + base32(Buffer.concat([raw, check])),
    sign: async (text) => Buffer.from(await subtle.sign('Ed25519', pair.privateKey, Buffer.from(text))).toString('base64url'),
  };
}

async function jws(key, policy) {
  const input = `${base64url({ alg: 'EdDSA', typ: 'gauze-policy' })}.${base64url(policy)}`;
  return `${input}.${await key.sign(input)}`;
}

function publicKey(text) {
  let bits = 0n;
  const digits = text.trim().replace('gauze-pub-ed25519-', '');
  for (const digit of digits) bits = (bits << 5n) | BigInt(BASE32.indexOf(digit));
  bits >>= BigInt((digits.length * 5) % 8);
  const raw = Buffer.from(bits.toString(16).padStart(72, '0'), 'hex').subarray(0, 32);
  return subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
}

function base32(bytes) {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return bits.match(/.{1,5}/g).map((five) => BASE32[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
}

function base64url(value) {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
