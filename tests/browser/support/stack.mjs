// The whole stack on free ports of this machine: study, recording proxy, collector, and one portal per variant asked for.

import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { diaryPages } from './diary.mjs';
import { kindsPages } from './file-kinds.mjs';
import { filesPages } from './files.mjs';
import { intakePages } from './intake.mjs';
import { spoiltPack, wordsPages } from './own-words.mjs';
import { startServer } from './processes.mjs';
import * as programs from './programs.mjs';
import { Proxy } from './proxy.mjs';
import { makeStudy, openReports, tampered } from './study.mjs';
import { until } from './until.mjs';

/** What a portal can differ in: (study, folder) → more arguments. */
const VARIANTS = {
  usual: () => [],
  noWasm: () => ['--csp-no-wasm'],
  badPolicy: (study) => ['--study', tampered(study.study), '--study-only', tampered(study.studyOnly)],
  intake: (study, folder) => ['--study-only', study.intake, '--pages', intakePages(folder)],
  intakeEs: (study, folder) => ['--study-only', study.intake, '--pages', intakePages(folder, '', 'es')],
  files: (study, folder) => ['--study-only', study.files, '--pages', filesPages(folder)],
  filesEs: (study, folder) => ['--study-only', study.files, '--pages', filesPages(folder, 'es')],
  kinds: (study, folder) => ['--study-only', study.kinds, '--pages', kindsPages(folder)],
  kindsEs: (study, folder) => ['--study-only', study.kinds, '--pages', kindsPages(folder, 'es')],
  large: (study, folder) => ['--study-only', study.large, '--pages', filesPages(folder)],
  // Asks for the signature of somebody who has not signed.
  countersigned: (study, folder) => ['--study-only', study.intake, '--pages', intakePages(folder, `countersigner="${study.otherKey}"`)],
  diary: (study, folder) => ['--study-only', study.diary, '--pages', diaryPages(folder, 'sleep-diary')],
  waves: (study, folder) => ['--study-only', study.waves, '--pages', diaryPages(folder, 'sleep-waves')],
  words: (study, folder) => ['--study-only', study.words, '--pages', wordsPages(folder)],
  wordsEs: (study, folder) => ['--study-only', study.words, '--pages', wordsPages(folder, 'es')],
  // The English pack has one wrong bit.
  spoiltPack: (study, folder) => ['--study-only', study.words, '--pages', wordsPages(folder), '--pkg', spoiltPack(folder)],
  noGauze: (_study, folder) => {
    const empty = join(folder, 'nothing');
    mkdirSync(empty, { recursive: true });
    return ['--pkg', empty];
  },
};

/** (variants of the portal) → a running stack; `stop()` ends it and removes its folder. */
export async function startStack(variants = ['usual']) {
  programs.mustBeBuilt();
  const folder = mkdtempSync(join(tmpdir(), 'gauze-browser-'));
  const started = [];
  const stop = async () => {
    await Promise.all(started.map((it) => it.stop()));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { ...await start(folder, variants, (it) => { started.push(it); return it; }), stop };
  } catch (thrown) {
    // What did start must not outlive the test.
    await stop();
    throw thrown;
  }
}

async function start(folder, variants, started) {
  const proxy = started(await Proxy.start());
  const study = await makeStudy(folder, proxy.address);
  const portals = {};
  for (const variant of variants) portals[variant] = started(await startPortal(variant, folder, study, proxy.address));
  const data = join(folder, 'data');
  const token = join(folder, 'researcher.token');
  const collector = started(await startServer(programs.collector, [
    '--data', data, '--listen', '127.0.0.1:0', '--publisher', study.publisher, '--publish', study.study, '--publish', study.studyOnly, ...[study.words, study.files, study.visit, study.kinds, study.large, study.diary, study.waves].flatMap((signed) => ['--publish', signed]),
    '--researcher-token-file', token,
    ...Object.values(portals).flatMap((portal) => ['--origin', portal.address]),
  ]));
  proxy.upstream = collector.address;

  return {
    folder, study, proxy, portals, data, token,
    portal: portals.usual,
    collector: collector.address,

    /** How many reports the collector holds for a study. */
    async count(id = study.policy.study.id) {
      const response = await fetch(`${collector.address}/v1/studies/${id}/reports?limit=1`, {
        headers: { authorization: `Bearer ${readFileSync(token, 'utf8').trim()}` },
      });
      if (!response.ok) throw new Error(`the collector answered ${response.status}`);
      await response.arrayBuffer();
      return Number(response.headers.get('gauze-total'));
    },

    /** What the researcher's command line opens from the collector's address. */
    opened: (signed, files) => openReports({ study, collector: collector.address, token, signed, files }),
  };
}

async function startPortal(variant, folder, study, collector) {
  const inbox = join(folder, `inbox-${variant}`);
  const log = join(folder, `portal-${variant}.log`);
  const base = {
    '--listen': '127.0.0.1:0', '--collector': collector, '--publisher': study.publisher, '--study': study.study, '--study-only': study.studyOnly, '--visit': study.visit,
    '--pages': join(programs.root, 'www/portal'), '--pkg': programs.pkg, '--inbox': inbox, '--log': log,
  };
  // A later flag of the same name wins.
  const server = await startServer(programs.portal, [...Object.entries(base).flat(), ...VARIANTS[variant](study, folder)]);
  const copies = () => readdirSync(inbox).filter((name) => name.endsWith('.form')).sort();
  return {
    variant,
    address: server.address,
    stop: server.stop,

    /** The clinic's copies so far, as text, in the order in which they came. */
    copies: () => copies().map((name) => readFileSync(join(inbox, name), 'utf8')),

    /** The `n`th copy, as soon as it has arrived. */
    async copy(n, within = 5_000) {
      await until(`copy ${n} in the clinic's inbox`, () => copies().length >= n, { within, every: 5 });
      return readFileSync(join(inbox, copies()[n - 1]), 'utf8');
    },

    /** Every request so far: { method, path, headers, text }. */
    requests: () => requestsIn(readFileSync(log, 'latin1')),
  };
}

/** The portal's log → its requests. A body never holds a line that looks like a request's first: form data has no line breaks. */
function requestsIn(log) {
  return log.split(/^(?=(?:GET|HEAD|POST|OPTIONS) \/)/m).filter(Boolean).map((text) => {
    const [head] = text.split('\n\n', 1);
    const [first, ...lines] = head.split('\n');
    const [method, path] = first.split(' ');
    const headers = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]));
    return { method, path, headers, text };
  });
}
