// The WASM loader: module name → compiled Module (fetched once, checked against its hash) → instances.
//
// pipeline: a fresh instance per call, its memory overwritten and the instance dropped before the call returns,
//           so no instance that saw an answer outlives the call (the preview included).
// full:     the same, where a policy lets words leave scrubbed, asks for a rare mechanism of noise or takes several reports of a person, or
//           answers come in another format than an HTML form's.
// files:    the same with the cleaner of files, where a policy takes some.
// upload:   one lasting instance, which is only ever given ciphertext and addresses; loaded when there is a report.

import { GauzeError, asGauzeError } from './errors.js';

const parts = {
  pipeline: { glue: () => import('../dist/pipeline.js'), wasm: 'pipeline_bg.wasm', url: () => new URL('../dist/pipeline_bg.wasm', import.meta.url) },
  full: { glue: () => import('../dist/full.js'), wasm: 'full_bg.wasm', url: () => new URL('../dist/full_bg.wasm', import.meta.url) },
  files: { glue: () => import('../dist/files.js'), wasm: 'files_bg.wasm', url: () => new URL('../dist/files_bg.wasm', import.meta.url) },
  upload: { glue: () => import('../dist/upload.js'), wasm: 'upload_bg.wasm', url: () => new URL('../dist/upload_bg.wasm', import.meta.url) },
};

// A module is a few hundred kilobytes; what takes longer than this has got stuck, and is tried again later.
const LONGEST_FETCH_MS = 30_000;

const loaded = new Map();

/** (wasmBase?, language) → { describe, reading(format, study, context?, store) → { preview, submit } }: calls are synchronous, each on an instance of its own. */
export async function loadPipeline(wasmBase, language) {
  const calls = async (name) => {
    const { glue, module } = await load(name, wasmBase, language);
    const call = (wanted) => (...given) => callOnce(glue, module, wanted, given, language);
    return { describe: call('describe'), preview: call('preview'), submit: call('submit'), reserve: (argument) => call('submit')({ ...argument, reserve: true }, []), places: call('places'), beside: call('beside') };
  };
  const pipeline = await calls('pipeline');
  const reading = async (format, study, context, store) => {
    const takesFiles = study.fields.some((field) => field.rule === 'attach');
    if (format === 'html' && !takesFiles && !wantsMore(study)) return pipeline;
    const [larger, { withHelp }] = await Promise.all([calls(takesFiles ? 'files' : 'full'), import('./scrubbing.js')]);
    const helped = await withHelp(larger, { study, language, context, wasmBase, store });
    return takesFiles ? (await import('./files.js')).reading(helped, language) : helped;
  };
  return { describe: pipeline.describe, reading, larger: () => calls('full') };
}

/** (wasmBase?, language) → { attempt, nextDelayMs }. */
export async function loadUpload(wasmBase, language) {
  const { glue, module } = await load('upload', wasmBase, language);
  glue.initSync({ module });
  return glue;
}

// Scrubbing, rare mechanisms of noise, repeated reports, and the portal's record of a signed consent, are in the larger module only.
const wantsMore = (study) => study.signature || study.noise || study.once === false || study.fields.some((field) => field.rule === 'scrub');

function callOnce(glue, module, name, [argument, ...more], language) {
  const { memory } = glue.initSync({ module });
  try {
    return glue[name](JSON.stringify(argument), ...more);
  } catch (thrown) {
    throw asGauzeError(thrown, 'wasm/failed', language);
  } finally {
    // PRIVACY: zero the whole linear memory (stack included), then let go of the instance.
    new Uint8Array(memory.buffer).fill(0);
    glue.__wbg_reset_state();
  }
}

function load(name, wasmBase, language) {
  const key = `${name} ${wasmBase ?? ''}`;
  let promise = loaded.get(key);
  if (!promise) {
    promise = compile(parts[name], wasmBase).catch((thrown) => {
      // A failed load is not remembered: "try again" must mean it.
      loaded.delete(key);
      throw asGauzeError(thrown, 'wasm/unavailable', language);
    });
    loaded.set(key, promise);
  }
  return promise;
}

async function compile(part, wasmBase) {
  if (typeof WebAssembly !== 'object') throw new GauzeError('wasm/unavailable');
  const [glue, bytes] = await Promise.all([part.glue(), fetchChecked(part.wasm, part.url, wasmBase)]);
  return { glue, module: await WebAssembly.compile(bytes) };
}

/** (file of `dist/`, its usual address, wasmBase?) → its bytes, once they are what was built. */
export async function fetchChecked(file, usual, wasmBase) {
  const { integrity: { [file]: hash } } = await import('../dist/integrity.js');
  if (!hash) throw new GauzeError('wasm/no-integrity');
  const url = wasmBase ? new URL(file, new URL(wasmBase, document.baseURI)) : usual();
  const response = await fetch(url, { integrity: hash, credentials: 'omit', referrerPolicy: 'no-referrer', signal: AbortSignal.timeout?.(LONGEST_FETCH_MS) });
  if (!response.ok) throw new GauzeError('wasm/unavailable');
  return response.arrayBuffer();
}
