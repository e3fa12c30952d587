// A second implementation opens what ours sealed, following docs/wire.md and nothing else: @hpke/core over the platform's own
// cryptography, and the JWS by the platform's Ed25519.

import assert from 'node:assert/strict';
import { createHash, createPublicKey, verify } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';

import { gauze } from '../browser/support/programs.mjs';
import { makeStudy } from '../browser/support/study.mjs';

const ANSWERS = { 'name': 'Ada Example', 'birth-date': '1984-05-06', 'sex': 'female', 'zip': '94541', ...phq9('LA6569-3') };

let folder;
let study;
let sealed;
let receipt;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gauze-interop-'));
  study = await makeStudy(folder, 'http://127.0.0.1:1');
  const answers = join(folder, 'answers.json');
  writeFileSync(answers, JSON.stringify(ANSWERS));
  const out = join(folder, 'out');
  execFileSync(gauze, ['prepare', '--policy', study.study, '--publisher', study.publisher, '--answers', answers, '--format', 'json', '--out', out], { stdio: 'pipe' });
  sealed = readFileSync(join(out, 'report.gauze'));
  receipt = JSON.parse(readFileSync(join(out, 'receipt.json'), 'utf8'));
});

after(() => rmSync(folder, { recursive: true, force: true }));

test('the outer form is what docs/wire.md says', () => {
  const { magic, header, enc, ct } = takeApart(sealed);
  assert.deepEqual([...magic], [...Buffer.from('gauze'), 1]);
  // A map of seven: {1: 1, 2: [0x0020, 1, 2], 3: bytes(16), …}.
  assert.equal(header.subarray(0, 10).toString('hex'), 'a7010102831820010203');
  assert.equal(enc.length, 32);
  assert.equal(ct.length, study.policy.paddedSize + 16);
});

test('one call of another library opens the report', async () => {
  const report = JSON.parse((await opened(sealed)).toString('utf8'));
  const { hash } = readPolicy();
  assert.equal(report.policy, hash);
  assert.equal(receipt.policyHash, hash);
  const sent = Object.fromEntries(receipt.sent.map(({ id, code }) => [id, code]));
  assert.deepEqual(report.fields, sent);
  assert.equal(report.fields.zip, '945');
});

test('a changed header or ciphertext opens for nobody', async () => {
  const { length } = takeApart(sealed).header;
  for (const at of [8 + length - 1, 8 + length, sealed.length - 1]) {
    const changed = Buffer.from(sealed);
    changed[at] ^= 1;
    await assert.rejects(opened(changed));
  }
});

test('the policy verifies with the platform’s own Ed25519', () => {
  const { signed } = readPolicy();
  assert.ok(signed);
});

/** report → magic, header, enc, ct. */
function takeApart(report) {
  const length = report.readUInt16BE(6);
  const [header, enc] = [8 + length, 8 + length + 32];
  return { magic: report.subarray(0, 6), header: report.subarray(8, header), enc: report.subarray(header, enc), ct: report.subarray(enc) };
}

async function opened(report) {
  const { header, enc, ct } = takeApart(report);
  const suite = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
  const secret = keyBytes(readFileSync(study.holderKey, 'utf8'), 'gauze-key-x25519-');
  const recipientKey = await suite.kem.importKey('raw', bytes(secret), false);
  const info = Buffer.concat([Buffer.from('gauze report v1\0'), header]);
  const padded = Buffer.from(await suite.open({ recipientKey, enc: bytes(enc), info: bytes(info) }, bytes(ct)));
  const end = 4 + padded.readUInt32BE(0);
  assert.ok(padded.subarray(end).every((byte) => byte === 0), 'padding is zeros');
  return padded.subarray(4, end);
}

/** The signed policy → its hash, and whether the publisher signed it. */
function readPolicy() {
  const [header, payload, signature] = readFileSync(study.study, 'utf8').trim().split('.');
  assert.deepEqual(JSON.parse(Buffer.from(header, 'base64url')), { alg: 'EdDSA', typ: 'gauze-policy' });
  const x = keyBytes(readFileSync(study.publisher, 'utf8'), 'gauze-pub-ed25519-').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return {
    hash: createHash('sha256').update(Buffer.from(payload, 'base64url')).digest('hex'),
    signed: verify(null, Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url')),
  };
}

/** A key's text → its 32 bytes, its check checked. */
function keyBytes(text, prefix) {
  const line = text.split('\n').find((one) => one.startsWith(prefix)).trim();
  const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
  const bits = [...line.slice(prefix.length)].map((char) => alphabet.indexOf(char).toString(2).padStart(5, '0')).join('');
  const all = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const key = all.subarray(0, 32);
  const check = createHash('sha256').update(prefix).update(key).digest().subarray(0, 4);
  assert.deepEqual(all.subarray(32), check);
  return key;
}

// WebCrypto wants an ArrayBuffer of its own, and Node's small buffers share one.
function bytes(buffer) {
  return new Uint8Array(buffer).buffer;
}

function phq9(code) {
  return Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`phq9-${at + 1}`, code]));
}
