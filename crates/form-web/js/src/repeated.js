// Studies that take more than one report of a person: what is said of it, whether one may be made now, and the secret that their noise
// is derived from. Loaded only where a policy declares waves or `device-only`.

import { GauzeError } from './errors.js';
import { learn, translator } from './messages.js';
import { roundedUp } from './spent.js';
import { help, messages } from './repeated.words.js';

// A database of its own: the secret is no part of what pages without such a study open.
const DATABASE = 'gauze-device';

/** { pipeline, store, study, language, ledgerKey | null, basis() } → { around(reader), reported(outbox) }. */
export function repeated({ pipeline, store, study, language, ledgerKey, basis, secret = secretFor }) {
  for (const [spoken, words] of Object.entries(help)) learn(spoken, words);
  const t = translator(language, messages[language]);

  /** What the next report would leave in the ledger; throws `ledger/…` where there may be none. Writes nothing. */
  const reserved = async () => (await pipeline.larger()).reserve({ ...basis(), ledger: ledgerKey ? await store.ledger(ledgerKey) : null });

  async function sentence() {
    const next = await reserved();
    // Kiosk: nothing is remembered, neither noise nor charge.
    if (!ledgerKey) return null;
    const values = { n: (await pipeline.larger()).describe(basis()).waves.length, epsilon: roundedUp(next.epsilonMicro, language) };
    return t(study.repeats === 'waves' ? 'waves' : 'deviceOnly', values);
  }

  return {
    /** reader → the same, which says what repeating means, and derives the noise where there is somebody to remember. */
    around: (reader) => ({
      ...reader,
      async preview(argument, held) {
        const repeats = await sentence();
        return { ...await reader.preview(argument, held), repeats };
      },
      async submit(argument) {
        const memo = ledgerKey ? await secret(ledgerKey) : null;
        return reader.submit({ ...argument, memo });
      },
    }),

    /** → the state of the report where this wave's (or the last one) was made, null where one may be made; else throws why not. */
    async reported(outbox) {
      try {
        await reserved();
        return null;
      } catch (thrown) {
        if (ledgerKey && thrown.code === 'ledger/already-reported') return outbox.stateOf(ledgerKey);
        throw thrown;
      }
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
