// FOLDER of bench.js and bench_bg.wasm → a table, and FOLDER/minimize.json: how long a response takes from its format to what leaves.
//
// "core" is the adapter, minimize and de-identify inside one WASM instance, the policy already read: the figure of the design.
// "preview" is the whole call as a page makes it: a fresh instance, the policy verified and read, the preview, memory wiped.
// "copy" is the floor of any pipeline in JavaScript that only takes the response apart and puts it together: JSON.parse(JSON.stringify()).

import { execFileSync } from 'node:child_process';
import { mkdtempSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import puppeteer from 'puppeteer-core';

import { intakeForm, longForm } from './bench-forms.mjs';

const [folder] = process.argv.slice(2);
const gauze = process.env.GAUZE_BIN;
const bundle = '../shared/forms/fhir/patient-intake.medplum.bundle.json';

/** Runs in Node and in the page alike: (glue, bytes, cases, clock) → one line a case. */
async function measure(glue, bytes, cases, clock) {
  // A clock may be coarse (5 µs to 100 µs): each sample repeats until it is far longer than that.
  const samples = 60;
  const module = await WebAssembly.compile(bytes);
  const stats = (work, repeat) => {
    for (let warm = 0; warm < 20; warm += 1) work(repeat);
    const times = Array.from({ length: samples }, () => {
      const start = clock();
      work(repeat);
      return (clock() - start) / repeat;
    }).sort((a, b) => a - b);
    return { median: times[samples / 2], p95: times[Math.floor(samples * 0.95)] };
  };
  const lines = [];
  for (const { name, items, argument } of cases) {
    glue.initSync({ module });
    const bench = new glue.Bench(JSON.stringify(argument));
    const values = bench.run(1);
    lines.push({ name, items, values, what: 'core', ...stats((times) => bench.run(times), 20) });
    bench.free();
    glue.__wbg_reset_state();
    const preview = (times) => {
      for (let at = 0; at < times; at += 1) {
        const { memory } = glue.initSync({ module });
        glue.preview(JSON.stringify(argument));
        new Uint8Array(memory.buffer).fill(0);
        glue.__wbg_reset_state();
      }
    };
    lines.push({ name, items, values, what: 'preview', ...stats(preview, 2) });
    const copy = (times) => {
      for (let at = 0; at < times; at += 1) JSON.parse(JSON.stringify(argument.answers));
    };
    lines.push({ name, items, values, what: 'copy', ...stats(copy, 20) });
  }
  return lines;
}

/** (policies and answers, signed as a study would) → cases. */
function signedCases(work) {
  const run = (...given) => execFileSync(gauze, given, { stdio: ['ignore', 'pipe', 'inherit'] });
  run('keygen', 'publisher', '--name', 'publisher', '--out', work);
  run('keygen', 'holder', '--name', 'holder', '--out', work);
  const read = (name) => readFileSync(join(work, name), 'utf8').trim();
  const forms = [longForm(200)];
  if (existsSync(bundle)) forms.unshift(intakeForm(JSON.parse(readFileSync(bundle, 'utf8'))));
  else console.log('skipped: the intake form is not in ../shared/forms');
  return forms.map(({ name, items, policy, format, answers }, at) => {
    policy.recipients = [{ name: 'bench', key: read('holder.pub') }];
    writeFileSync(join(work, `${at}.json`), JSON.stringify(policy));
    run('policy', 'sign', join(work, `${at}.json`), '--key', join(work, 'publisher.key'), '--out', join(work, `${at}.jws`));
    const argument = { policy: read(`${at}.jws`), publisher: read('publisher.pub'), today: '2026-06-01', language: 'en', leaveOut: [], format, answers };
    return { name, items, argument };
  });
}

async function inChromium(cases) {
  const types = { js: 'text/javascript', wasm: 'application/wasm' };
  const server = createServer((request, response) => {
    const name = request.url.slice(1);
    if (name === '') return response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>bench</title>');
    if (!['bench.js', 'bench_bg.wasm'].includes(name)) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': types[name.split('.').pop()] }).end(readFileSync(join(folder, name)));
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM, headless: true, args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--no-first-run'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const lines = await page.evaluate(async (source, given) => {
      const glue = await import('/bench.js');
      const bytes = await (await fetch('/bench_bg.wasm')).arrayBuffer();
      return (0, eval)(`(${source})`)(glue, bytes, given, () => performance.now());
    }, measure.toString(), cases);
    return { lines, version: await browser.version() };
  } finally {
    await browser.close();
    server.close();
  }
}

const work = mkdtempSync(join(tmpdir(), 'gauze-bench-'));
try {
  const cases = signedCases(work);
  // Node takes a `.js` outside of a package for a script; as data it is a module.
  const glue = await import(`data:text/javascript;base64,${readFileSync(join(folder, 'bench.js'), 'base64')}`);
  const node = await measure(glue, readFileSync(join(folder, 'bench_bg.wasm')), cases, () => performance.now());
  const chromium = await inChromium(cases);
  const lines = [...node.map((line) => ({ where: `Node ${process.versions.node}`, ...line })), ...chromium.lines.map((line) => ({ where: chromium.version, ...line }))];
  const us = (ms) => (ms * 1000).toFixed(1).padStart(10);
  console.log(`${'where'.padEnd(26)}${'response'.padEnd(26)}${'items'.padStart(6)}${'leave'.padStart(6)}  ${'what'.padEnd(8)}${'median µs'.padStart(10)}${'p95 µs'.padStart(10)}`);
  for (const { where, name, items, values, what, median, p95 } of lines) {
    console.log(`${where.padEnd(26)}${name.padEnd(26)}${String(items).padStart(6)}${String(values).padStart(6)}  ${what.padEnd(8)}${us(median)}${us(p95)}`);
  }
  writeFileSync(join(folder, 'minimize.json'), `${JSON.stringify(lines, null, 1)}\n`);
  const slow = lines.filter(({ what, median }) => what === 'core' && median >= 1);
  if (slow.length > 0) throw new Error(`slower than 1 ms: ${slow.map(({ where, name }) => `${name} in ${where}`).join(', ')}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
