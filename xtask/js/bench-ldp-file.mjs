// FOLDER → a line: how long `gauze estimate` takes for a million opened reports, and for their counts.

import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
const gauze = process.env.GAUZE_BIN;
const ROWS = 1_000_000;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const run = (...args) => execFileSync(gauze, args, { cwd: folder, encoding: 'utf8' });
run('keygen', 'holder', '--name', 'lab', '--out', '.');
run('keygen', 'publisher', '--name', 'board', '--out', '.');
const text = (en) => ({ en });
writeFileSync(join(folder, 'study.json'), JSON.stringify({
  gauze: '1',
  study: {
    id: 'million', version: 1, title: text('Million'), purpose: text('Speed'), controller: { name: 'n', contact: 'c@example.org' },
    validFrom: '2026-01-01', validUntil: '2099-12-31', collector: 'http://127.0.0.1:1',
  },
  consent: { version: '1', text: text('Yes') },
  care: { form: 'study-only' },
  recipients: [{ name: 'Lab', key: readFileSync(join(folder, 'lab.pub'), 'utf8').trim() }],
  budget: { epsilonPerReport: '1' },
  repeats: 'once',
  paddedSize: 1024,
  fields: [{
    id: 'band', type: 'choice', at: { html: 'band' }, label: text('Band'), required: true,
    options: Array.from({ length: 8 }, (_, at) => ({ code: `c${at}`, label: text(`Band ${at}`) })),
    rule: { do: 'perturb', mechanism: 'randomized-response', epsilon: '1' },
  }],
}));
run('policy', 'sign', 'study.json', '--key', 'board.key', '--out', 'study.jws');
const { policy } = JSON.parse(run('policy', 'show', 'study.jws', '--json'));
const out = createWriteStream(join(folder, 'reports.jsonl'));
for (let at = 0; at < ROWS; at += 1) {
  const id = at.toString(16).padStart(32, '0');
  const line = `{"gauze":"report-1","study":"million","policy":"${policy}","version":1,"consent":{"version":"1","language":"en"},"fields":{"band":"c${at * 7 % 8}"},"reportId":"${id}"}\n`;
  if (!out.write(line)) await once(out, 'drain');
}
out.end();
await once(out, 'finish');

/** Seconds by the clock, the best of three. */
const seconds = (...args) => Math.min(...Array.from({ length: 3 }, () => {
  const start = process.hrtime.bigint();
  run(...args);
  return Number(process.hrtime.bigint() - start) / 1e9;
}));
const reports = seconds('estimate', '--policy', 'study.jws', '--reports', 'reports.jsonl', '--counts-out', 'counts.csv', '--json');
const counts = seconds('estimate', '--policy', 'study.jws', '--counts', 'counts.csv', '--json');
const met = reports < 1 ? 'met' : 'MISSED';
console.log(`estimate: a million reports in ${reports.toFixed(2)} s (goal 1 s: ${met}), their counts in ${counts.toFixed(3)} s`);
rmSync(folder, { recursive: true, force: true });
