// → a table: people for a 95 % interval of ± 2 points at a share of 10 %, ours as `gauze plan` says, and the peers' by their own
// parameters: randomized response (GRR), unary encodings (SUE, OUE), local hashing (OLH), multi-freq-ldpy's subset size.

import { execFileSync } from 'node:child_process';

const gauze = process.env.GAUZE_BIN;
const share = 0.1;
const margin = 0.02;

/** mechanism → (p, q), the chances of support, as the libraries compute them. */
const peers = {
  GRR: (k, e) => [e / (e + k - 1), 1 / (e + k - 1)],
  SUE: (k, e) => [Math.sqrt(e) / (Math.sqrt(e) + 1), 1 / (Math.sqrt(e) + 1)],
  OUE: (k, e) => [0.5, 1 / (e + 1)],
  OLH: (k, e) => [e / (e + Math.round(e)), 1 / (Math.round(e) + 1)],
  SS: (k, e) => {
    const w = Math.max(1, Math.round(k / (e + 1)));
    const p = (w * e) / (w * e + k - w);
    return [p, (p * (w - 1) + (1 - p) * w) / (k - 1)];
  },
};

const people = ([p, q]) => {
  const chance = q + share * (p - q);
  return Math.ceil((1.959963984540054 ** 2 * chance * (1 - chance)) / (p - q) ** 2 / margin ** 2 - 1e-6);
};

console.log(`people for ± 2 points at a share of 10 %: ours, then the peers'`);
let worse = 0;
let cells = 0;
for (const k of [2, 3, 5, 8, 11, 16, 32, 64, 128, 256, 1024]) {
  for (const epsilon of [0.5, 1, 2, 3, 4, 6]) {
    const args = ['plan', '--categories', k, '--share', share, '--epsilon', epsilon, '--margin', margin, '--json'];
    const plan = JSON.parse(execFileSync(gauze, args.map(String), { encoding: 'utf8' }));
    const others = Object.entries(peers).map(([name, support]) => [name, people(support(k, Math.exp(epsilon)))]);
    cells += 1;
    // The integer table may fall short of e^epsilon by 2^-50: one person in a million.
    worse += others.some(([, n]) => n < plan.people - 1 - plan.people * 1e-6) ? 1 : 0;
    if ([2, 8, 64, 1024].includes(k) && epsilon <= 4) {
      const cell = others.map(([name, n]) => `${name} ${n.toLocaleString('en-US')}`).join('  ');
      console.log(`  k = ${String(k).padEnd(5)} epsilon ${String(epsilon).padEnd(4)} ${plan.people.toLocaleString('en-US').padStart(8)}   ${cell}`);
    }
  }
}
console.log(`  in ${cells - worse} of ${cells} cells nobody needs fewer people`);
process.exitCode = worse > 0 ? 1 : 0;
