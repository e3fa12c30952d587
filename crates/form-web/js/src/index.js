// gauze-form: open a study, show what would leave, send exactly that. Importing this does nothing: no DOM, no network.

import { GauzeError, asGauzeError } from './errors.js';
import { speak } from './messages.js';
import { createOutbox, keepDraining } from './outbox.js';
import { createSession, ledgerKeyFor } from './session.js';
import { createStore } from './store.js';
import { loadPipeline, loadUpload } from './wasm.js';

export { GauzeError };

// A compact JWS given as text is used as it is; anything else is the address of one, such as `study.v2.jws`. `eyJ` is `{"` in base64url.
const COMPACT_JWS = /^eyJ[\w-]+\.[\w-]+\.[\w-]+$/;

let shared;

/** { policy, publisher, study?, subject?, language?, wasmBase? } → session. Throws GauzeError { code, field, help }. */
export async function open({ policy, publisher, study, subject, language, wasmBase }) {
  // The words first: whatever fails from here on is said in them.
  const picked = await speak(language ?? globalThis.document?.documentElement?.lang);
  requireSafeHost(picked);
  try {
    const { store, outbox } = sharedOutbox(wasmBase);
    const [pipeline, jws] = await Promise.all([loadPipeline(wasmBase, picked), policyText(policy, wasmBase, picked)]);
    // The study's id is part of the ledger key, and only a verified policy may name it.
    const { studyId, languages } = pipeline.describe({ policy: jws, publisher, today: today(), language: picked });
    // One publisher may sign many studies: a page that names the study takes no other.
    if (study && study !== studyId) throw new GauzeError('policy/other-study', { language: picked });
    // Ours and the study's words are never mixed: the study's first language decides where it does not speak the patient's.
    const spoken = languages.includes(picked) ? picked : await speak(languages[0]);
    const session = createSession({
      pipeline, store, outbox, policy: jws, publisher, language: spoken, today,
      ledgerKey: await ledgerKeyFor(subject, studyId),
    });
    outbox.drain();
    return session;
  } catch (thrown) {
    throw asGauzeError(thrown, 'session/failed', picked);
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

async function policyText(policy, wasmBase, language) {
  if (!policy) throw new GauzeError('host/no-policy', { language });
  if (COMPACT_JWS.test(String(policy))) return String(policy);
  const upload = await loadUpload(wasmBase, language);
  try {
    const jws = await upload.fetchPolicy(new URL(policy, document.baseURI).href);
    return jws.trim();
  } catch (thrown) {
    throw asGauzeError(thrown, 'policy/unreachable', language);
  }
}

// The patient's own calendar day: it decides age bands and the policy's validity.
function today(now = new Date()) {
  const two = (n) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
