// Studies that take more than one report of a person: what is said of it, whether one may be made now, and the secret that their noise
// is derived from. Loaded only where a policy declares waves or `device-only`.

import { GauzeError } from './errors.js';
import { learn, translator } from './messages.js';
import { help, messages } from './repeated.words.js';
import { roundedUp } from './spent.js';

// A database of its own: the secret is no part of what pages without such a study open.
const DATABASE = 'gauze-device';

/** reader of the larger module → the same, which says what repeating means, and derives the noise where there is somebody to remember. */
export function remembering(reader, { language, store, secret = secretFor }) {
  const t = translator(language, messages[language]);

  // What a report would leave in the ledger: it is refused before the patient reads on. Writes nothing.
  async function sentence({ owner, policy, publisher, countersigner, today }) {
    const basis = { policy, publisher, countersigner, today, language };
    const { epsilonMicro } = reader.reserve({ ...basis, ledger: owner ? await store.ledger(owner) : null });
    // Kiosk: nothing is remembered, neither noise nor charge.
    if (!owner) return null;
    const n = reader.describe(basis).waves.length;
    return t(n > 0 ? 'waves' : 'deviceOnly', { n, epsilon: roundedUp(epsilonMicro, language) });
  }

  return {
    ...reader,
    async preview(argument, held) {
      const repeats = await sentence(argument);
      return { ...await reader.preview(argument, held), repeats };
    },
    async submit(argument) {
      const memo = argument.owner ? await secret(argument.owner) : null;
      return reader.submit({ ...argument, memo });
    },
  };
}

/**
 * session → the same, whose `reported()` asks the ledger: null where a report may be made, a state where this wave's was made; else throws why not.
 * With `askedBefore`, the portal is asked first, here and before a report is made.
 */
export function counting(session, { pipeline, store, outbox, ledgerKey, askedBefore, basis }) {
  const { study, language } = session;
  if (!study.once) for (const [spoken, words] of Object.entries(help)) learn(spoken, words);
  const ask = async () => askedBefore && (await import('./asked.js')).refuseAsked(askedBefore, { pipeline, study, language, basis: basis() });
  let sent;
  return {
    ...session,
    async reported() {
      await ask();
      if (study.once) return session.reported();
      try {
        const { reserve } = await pipeline.larger();
        reserve({ ...basis(), ledger: ledgerKey ? await store.ledger(ledgerKey) : null });
        return null;
      } catch (thrown) {
        if (ledgerKey && thrown.code === 'ledger/already-reported') return outbox.stateOf(ledgerKey);
        throw thrown;
      }
    },
    // One report per session, as without the question; after a failure it may be tried again.
    submit(...given) {
      sent ??= ask().then(() => session.submit(...given)).catch((thrown) => {
        sent = undefined;
        throw thrown;
      });
      return sent;
    },
  };
}

/**
 * ledger key → 32 bytes, by HMAC-SHA-256 under this device's secret: the same for the same subject and study, of no use for another.
 * The secret is 32 random bytes that the browser keeps for us and that no script can read; it never leaves the device.
 */
export async function secretFor(ledgerKey, subtle = globalThis.crypto.subtle) {
  try {
    const tag = await subtle.sign('HMAC', await deviceKey(subtle), new TextEncoder().encode(`gauze-memo-1:${ledgerKey}`));
    return [...new Uint8Array(tag)];
  } catch {
    throw new GauzeError('store/failed');
  }
}

async function deviceKey(subtle) {
  // Made before the transaction, which does not wait for it; thrown away where there is one already.
  const fresh = await subtle.generateKey({ name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign']);
  const db = await done(globalThis.indexedDB.open(DATABASE, 1), (request) => { request.onupgradeneeded = () => request.result.createObjectStore('keys'); });
  try {
    return await new Promise((resolve, reject) => {
      // Strict: noise whose secret is lost with the power would not come back.
      const tx = db.transaction('keys', 'readwrite', { durability: 'strict' });
      const keys = tx.objectStore('keys');
      const found = keys.get('memo');
      found.onsuccess = () => { if (!found.result) keys.add(fresh, 'memo'); };
      tx.oncomplete = () => resolve(found.result ?? fresh);
      tx.onabort = () => reject(tx.error);
    });
  } finally {
    db.close();
  }
}

function done(request, prepare) {
  prepare(request);
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new GauzeError('store/unavailable'));
  });
}
