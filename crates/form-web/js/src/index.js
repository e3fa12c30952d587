// gauze-form: open a study, show what would leave, send exactly that. Importing this does nothing: no DOM, no network.

import { GauzeError, explained } from './errors.js';
import { speak } from './messages.js';
import { createOutbox, keepDraining } from './outbox.js';
import { createSession, ledgerKeyFor } from './session.js';
import { createStore } from './store.js';
import { loadPipeline, loadUpload } from './wasm.js';

export { GauzeError };

// A compact JWS given as text is used as it is; anything else is the address of one, such as `study.v2.jws`. `eyJ` is `{"` in base64url.
// Further lines are counter-signatures and the policy before.
const COMPACT_JWS = /^eyJ[\w-]+\.[\w-]+\.[\w-]+\s*(\n|$)/;

// A file of some kilobytes: what takes longer has got stuck.
const LONGEST_FETCH_MS = 30_000;

let shared;

/** { policy, publisher, countersigner?, study?, subject?, context?, askedBefore?, language?, wasmBase? } → session. Throws GauzeError { code, field, help }. */
export async function open({ policy, publisher, countersigner, study, subject, context, askedBefore, language, wasmBase }) {
  // The words first: whatever fails from here on is said in them.
  const picked = await speak(language ?? globalThis.document?.documentElement?.lang);
  requireSafeHost(picked);
  try {
    const { store, outbox } = sharedOutbox(wasmBase);
    // None given is none asked for; given and empty is asked for, and met by no policy.
    const counter = countersigner ?? null;
    const [pipeline, jws] = await Promise.all([loadPipeline(wasmBase, picked), policyText(policy, picked)]);
    // The study's id is part of the ledger key, and only a verified policy may name it.
    const basis = (spoken) => ({ policy: jws, publisher, countersigner: counter, today: today(), language: spoken });
    const { studyId, languages, once } = pipeline.describe(basis(picked));
    // One publisher may sign many studies: a page that names the study takes no other.
    if (study && study !== studyId) throw new GauzeError('policy/other-study', { language: picked });
    // Ours and the study's words are never mixed: the study's first language decides where it does not speak the patient's.
    const spoken = languages.includes(picked) ? picked : await speak(languages[0]);
    const ledgerKey = await ledgerKeyFor(subject, studyId);
    let session = createSession({
      pipeline, store, outbox, policy: jws, publisher, countersigner: counter, language: spoken, context, today, ledgerKey,
    });
    // Most studies take one report, and most portals keep no account of them: the rest is loaded where it is needed.
    if (!once || askedBefore) {
      session = (await import('./repeated.js')).counting(session, { pipeline, store, outbox, ledgerKey, askedBefore, basis: () => basis(spoken) });
    }
    outbox.drain();
    return session;
  } catch (thrown) {
    throw await explained(thrown, 'session/failed', picked);
  }
}

/** Continue sending what an earlier page sealed. For pages without a <gauze-form>, such as "thank you". Never rejects. */
export function resume({ wasmBase } = {}) {
  return globalThis.indexedDB ? sharedOutbox(wasmBase).outbox.drain() : Promise.resolve();
}

function sharedOutbox(wasmBase) {
  if (!shared) {
    const store = createStore();
    const outbox = createOutbox({ store, loadUpload: () => loadUpload(wasmBase) });
    shared = { store, outbox };
    keepDraining(outbox);
  }
  return shared;
}

function requireSafeHost(language) {
  if (!globalThis.isSecureContext || !globalThis.crypto?.subtle) throw new GauzeError('host/insecure-context', { language });
  if (typeof globalThis.crypto.getRandomValues !== 'function') throw new GauzeError('host/no-randomness', { language });
}

async function policyText(policy, language) {
  if (!policy) throw new GauzeError('host/no-policy', { language });
  if (COMPACT_JWS.test(String(policy))) return String(policy);
  let response;
  try {
    response = await fetch(new URL(policy, document.baseURI), { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: 'error', signal: AbortSignal.timeout?.(LONGEST_FETCH_MS) });
    if (response.ok) return (await response.text()).trim();
  } catch {
    throw new GauzeError('network/unreachable', { language });
  }
  throw new GauzeError('network/refused', { language });
}

// The patient's own calendar day: it decides age bands and the policy's validity.
function today(now = new Date()) {
  const two = (n) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
