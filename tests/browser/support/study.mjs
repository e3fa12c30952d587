// A study as its people would set it up: key pairs, filled-in policy, signature, all by the real command line.

import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { diaryPolicy, wavesPolicy } from './diary.mjs';
import { kindsPolicy } from './file-kinds.mjs';
import { filesPolicy, largePolicy } from './files.mjs';
import { intakePolicy } from './intake.mjs';
import { gauze, root } from './programs.mjs';
import { wordsPolicy } from './own-words.mjs';

const run = promisify(execFile);

/** (folder, collector's address) → { folder, publisher, holderKey, study, studyOnly, policy, sleepPolicy, intake, words, wordsPolicy, files, diary, waves, otherKey }. */
export async function makeStudy(folder, collector) {
  await run(gauze, ['keygen', 'publisher', '--name', 'publisher', '--out', folder]);
  await run(gauze, ['keygen', 'holder', '--name', 'researcher', '--out', folder]);
  const holder = readFileSync(join(folder, 'researcher.pub'), 'utf8').trim();
  await run(gauze, ['keygen', 'publisher', '--name', 'other', '--out', folder]);
  const template = (name) => JSON.parse(readFileSync(join(root, 'www/portal', name), 'utf8'));
  const sign = async (policy, name) => {
    Object.assign(policy.study, { collector, validFrom: day(-1), validUntil: day(365) });
    policy.recipients = [{ name: 'Test research team', key: holder }];
    const filled = join(folder, `${name}.json`);
    const signed = join(folder, `${name}.jws`);
    writeFileSync(filled, JSON.stringify(policy));
    await run(gauze, ['policy', 'sign', filled, '--key', join(folder, 'publisher.key'), '--out', signed]);
    return { policy, signed };
  };
  const [mood, sleep] = [await sign(template('demo.policy.json'), 'study'), await sign(template('study-only.policy.json'), 'study-only')];
  const visit = await sign(template('visit.policy.json'), 'visit');
  const intake = await sign(intakePolicy(template('study-only.policy.json')), 'intake');
  const words = await sign(wordsPolicy(template('study-only.policy.json')), 'words');
  const files = await sign(filesPolicy(template('study-only.policy.json')), 'files');
  const kinds = await sign(kindsPolicy(template('study-only.policy.json')), 'kinds');
  const large = await sign(largePolicy(template('study-only.policy.json')), 'large');
  const diary = await sign(diaryPolicy(template('study-only.policy.json')), 'diary');
  const waves = await sign(wavesPolicy(template('study-only.policy.json'), day), 'waves');
  return {
    folder,
    publisher: join(folder, 'publisher.pub'),
    holderKey: join(folder, 'researcher.key'),
    study: mood.signed,
    policy: mood.policy,
    studyOnly: sleep.signed,
    sleepPolicy: sleep.policy,
    visit: visit.signed,
    visitPolicy: visit.policy,
    intake: intake.signed,
    words: words.signed,
    wordsPolicy: words.policy,
    files: files.signed,
    kinds: kinds.signed,
    large: large.signed,
    diary: diary.signed,
    waves: waves.signed,
    otherKey: readFileSync(join(folder, 'other.pub'), 'utf8').trim(),
  };
}

/** A signed policy with one character of its payload changed: the signature no longer fits. → the new file. */
export function tampered(signed) {
  const [head, payload, signature] = readFileSync(signed, 'utf8').trim().split('.');
  const json = Buffer.from(payload, 'base64url').toString('utf8').replace('"epsilonPerReport":"', '"epsilonPerReport":"9');
  const file = signed.replace(/\.jws$/, '-tampered.jws');
  writeFileSync(file, [head, Buffer.from(json).toString('base64url'), signature].join('.'));
  return file;
}

/** What the holder's key opens at the collector → reports, in the order in which they were given; their files go into a folder, if there is one. */
export async function openReports({ study, collector, token, signed, files }) {
  const out = join(study.folder, `opened-${process.hrtime.bigint()}.jsonl`);
  await run(gauze, ['open', '--key', study.holderKey, '--policy', signed ?? study.study, '--from', collector, '--token-file', token, '--out', out, ...(files ? ['--files', files] : [])]);
  return readFileSync(out, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
}

function day(offset) {
  return new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
}
