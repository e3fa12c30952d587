// Servers as child processes: started, heard until they say where they listen, and ended by their own id.

import { spawn } from 'node:child_process';

import { until } from './until.mjs';

const LONGEST_START_MS = 30_000;

// A test run that is broken off leaves nothing running.
const running = new Set();
process.once('exit', () => { for (const child of running) child.kill(); });

/** (program, arguments) → { address, stop() } once the server has printed `…listening on http://…`. */
export async function startServer(program, args) {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let ended = false;
  child.stdout.on('data', (text) => { said += text; });
  child.stderr.on('data', (text) => { said += text; });
  running.add(child);
  child.on('exit', () => { ended = true; running.delete(child); });
  child.on('error', (error) => { said += error.message; ended = true; });
  const address = await until(`${program} to listen`, () => {
    if (ended) throw new Error(`${program} ended: ${said}`);
    return /listening on (http:\/\/\S+)/.exec(said)?.[1];
  }, { within: LONGEST_START_MS });
  return { address, stop: () => stop(child) };
}

/** SIGTERM, and SIGKILL for one that does not listen. */
async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => { child.once('exit', resolve); });
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await gone;
  clearTimeout(impatience);
}
