// What the larger modules are helped by: the scrubber's packs, the host's known values, one seed a session, and the words for rare mechanisms of
// noise. Loaded only where words leave scrubbed, a policy asks for such a mechanism, a person may report more than once, or answers come in a
// rare format.

import { learn } from './messages.js';
import { fetchChecked } from './wasm.js';

const packs = {
  en: { file: 'scrub-en.pack', url: () => new URL('../dist/scrub-en.pack', import.meta.url) },
  es: { file: 'scrub-es.pack', url: () => new URL('../dist/scrub-es.pack', import.meta.url) },
};

const noiseWords = { en: () => import('./noise.en.js'), es: () => import('./noise.es.js') };

// Bytes of a pack, fetched once a page.
const loaded = new Map();

// Study → 32 bytes for what stands in the place of an identifier: one draw, so that a second look shows the same, and what was shown is what leaves.
const seeds = new WeakMap();

/**
 * (module's calls, { study, language, context, wasmBase }) → the same calls, helped. A text leaves with its packs or not at all: where one could
 * not be loaded, its field is left out (`no-pack` is the reason that the preview gives); a required one is refused with `pack/missing`.
 */
export async function withHelp(calls, { study, language, context, wasmBase, store }) {
  // A reply that the page cannot put into words is not sent.
  if (study.noise) learn(language, (await noiseWords[language]()).messages);
  const scrubbed = study.fields.filter((field) => field.rule === 'scrub');
  const given = scrubbed.length > 0 ? await packsOf([...study.languages, language], wasmBase).catch(() => null) : [];
  const withheld = new Set(given ? [] : scrubbed.filter((field) => !field.required).map((field) => field.id));
  if (!seeds.has(study)) seeds.set(study, [...globalThis.crypto.getRandomValues(new Uint8Array(32))]);
  // Read once, for preview and submit alike; kept no longer than they are.
  const known = scrubbed.length > 0 ? knownValues(typeof context === 'function' ? context() : context) : [];
  const helped = (argument) => ({ ...argument, seed: seeds.get(study), context: known, leaveOut: [...new Set([...argument.leaveOut, ...withheld])] });
  const said = (item, leftOut) => (withheld.has(item.id) && !leftOut.includes(item.id) ? { ...item, reason: 'no-pack' } : item);
  const reader = {
    ...calls,
    preview(argument) {
      const shown = calls.preview(helped(argument), given ?? []);
      return { ...shown, items: shown.items.map((item) => said(item, argument.leaveOut)) };
    },
    submit: (argument) => calls.submit(helped(argument), given ?? []),
  };
  return study.once === false ? (await import('./repeated.js')).remembering(reader, { language, store }) : reader;
}

/**
 * English always: names and places of all languages stand in English texts. Another language's pack where the study speaks that language: then
 * its patients may write in it, whatever the page is set to. Which pack judges a text, the scrubber decides by the text itself.
 */
function packsOf(languages, wasmBase) {
  const names = Object.keys(packs).filter((name) => name === 'en' || languages.includes(name));
  return Promise.all(names.map((name) => pack(name, wasmBase)));
}

function pack(name, wasmBase) {
  const key = `${name} ${wasmBase ?? ''}`;
  if (!loaded.has(key)) {
    const { file, url } = packs[name];
    const bytes = fetchChecked(file, url, wasmBase).then((buffer) => new Uint8Array(buffer));
    loaded.set(key, bytes);
    // A failed load is not remembered: "try again" must mean it.
    bytes.catch(() => loaded.delete(key));
  }
  return loaded.get(key);
}

/** { name: value, list of values or more of the same } → [[name, value]]; what is neither text nor number is no value to look for. */
export function knownValues(context, name = '') {
  if (typeof context === 'string' || typeof context === 'number') return [[name, String(context)]];
  if (context instanceof Date) return Number.isNaN(context.getTime()) ? [] : [[name, context.toISOString().slice(0, 10)]];
  if (Array.isArray(context)) return context.flatMap((one) => knownValues(one, name));
  if (!context || typeof context !== 'object') return [];
  return Object.entries(context).flatMap(([key, one]) => knownValues(one, name ? `${name}.${key}` : key));
}
