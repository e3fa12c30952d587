// The store: IndexedDB `gauze` with `outbox` (sealed reports still to send) and `ledger` (what a subject has spent in a study).
// Only ciphertext and counts are ever written; no answer, no receipt, no subject handle.

import { GauzeError } from './errors.js';

const NAME = 'gauze';
const VERSION = 1;

/** () → the store on this origin's IndexedDB; every failure is `store/…`, and means that nothing was written. */
export function createStore(factory = () => globalThis.indexedDB) {
  let opened;

  const database = () => {
    opened ??= openDatabase(factory, () => { opened = undefined; }).catch((thrown) => {
      opened = undefined;
      throw thrown;
    });
    return opened;
  };

  const run = async (stores, mode, work) => {
    const db = await database();
    return transact(db, stores, mode, work);
  };

  return {
    /** ledger key → { key, attempt?, studyId, reports, epsilonMicro } or null. */
    ledger: (key) => run(['ledger'], 'readonly', (tx) => tx.objectStore('ledger').get(key)).then((record) => record ?? null),

    /** (work on the stores) → its request's result: for what only some pages ask. */
    run,

    /**
     * (report or null, ledger key or null, change: (record or null) → record) → written together or not at all. `change` runs inside the
     * transaction, so that of two tabs the second sees what the first has written; what it throws is thrown, and nothing is written.
     */
    commit: (report, key, change) => run(['outbox', 'ledger'], 'readwrite', (tx, refuse) => {
      if (report) tx.objectStore('outbox').add(report);
      const ledger = tx.objectStore('ledger');
      const found = key && ledger.get(key);
      if (found) {
        found.onsuccess = () => {
          try {
            ledger.put({ ...change(found.result ?? null), key });
          } catch (thrown) {
            refuse(thrown);
          }
        };
      }
    }),

    /** () → every report still on this device. */
    pending: () => run(['outbox'], 'readonly', (tx) => tx.objectStore('outbox').getAll()),

    /** report id → the report, or undefined once the collector has accepted it. */
    find: (reportId) => run(['outbox'], 'readonly', (tx) => tx.objectStore('outbox').get(reportId)),

    /** A report with its new state. Not written when it is gone: another tab may have delivered it meanwhile. */
    update: (report) => run(['outbox'], 'readwrite', (tx) => {
      const outbox = tx.objectStore('outbox');
      const existing = outbox.getKey(report.reportId);
      existing.onsuccess = () => {
        if (existing.result !== undefined) outbox.put(report);
      };
      return existing;
    }),

    /** report id → gone. Called for accepted reports only. */
    remove: (reportId) => run(['outbox'], 'readwrite', (tx) => tx.objectStore('outbox').delete(reportId)),
  };
}

function openDatabase(factory, forget) {
  return new Promise((resolve, reject) => {
    const refuse = () => reject(new GauzeError('store/unavailable'));
    let request;
    try {
      request = factory().open(NAME, VERSION);
    } catch {
      refuse();
      return;
    }
    request.onupgradeneeded = () => {
      request.result.createObjectStore('outbox', { keyPath: 'reportId' });
      request.result.createObjectStore('ledger', { keyPath: 'key' });
    };
    request.onerror = refuse;
    request.onblocked = refuse;
    request.onsuccess = () => {
      const db = request.result;
      db.onversionchange = () => { db.close(); forget(); };
      db.onclose = forget;
      resolve(db);
    };
  });
}

function transact(db, stores, mode, work) {
  return new Promise((resolve, reject) => {
    let tx;
    let request;
    let refused;
    const fail = () => reject(refused ?? new GauzeError('store/failed'));
    const refuse = (thrown) => { refused = thrown; tx.abort(); };
    try {
      // Strict: "saved" must mean on disk, because the receipt is shown on the strength of it.
      tx = db.transaction(stores, mode, { durability: 'strict' });
      request = work(tx, refuse);
    } catch {
      fail();
      return;
    }
    tx.oncomplete = () => resolve(request?.result);
    tx.onabort = fail;
    tx.onerror = (event) => event.stopPropagation?.();
  });
}
