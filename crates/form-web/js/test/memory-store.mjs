// A store in memory with the rules of src/store.js: a charge is written or thrown, commit writes both or nothing, and only under the last charge.

import { GauzeError } from '../src/errors.js';

export const report = (changes = {}) => ({
  reportId: 'r1', collector: 'https://collector.example/', sealed: new Uint8Array([1, 2, 3]), failures: 0, nextAt: 0, owner: null, ...changes,
});

export function memoryStore(reports = []) {
  const outbox = new Map(reports.map((item) => [item.reportId, item]));
  const ledger = new Map();
  let attempts = 0;
  return {
    all: () => [...outbox.values()],
    entries: () => [...ledger.values()],
    ledger: async (key) => ledger.get(key) ?? null,
    ledgers: async (start) => [...ledger.values()].filter(({ key }) => key.startsWith(start)),
    charge: async (key, reserve) => {
      const charged = { ...reserve(ledger.get(key) ?? null), key, attempt: `attempt ${attempts += 1}` };
      ledger.set(key, charged);
      return charged;
    },
    commit: async (item, entry) => {
      if (outbox.has(item.reportId)) throw new GauzeError('store/failed');
      if (entry) {
        const { attempt, ...made } = entry;
        if (ledger.get(made.key)?.attempt !== attempt) throw new GauzeError('ledger/already-reported');
        ledger.set(made.key, made);
      }
      outbox.set(item.reportId, item);
    },
    pending: async () => [...outbox.values()],
    find: async (reportId) => outbox.get(reportId),
    update: async (item) => { if (outbox.has(item.reportId)) outbox.set(item.reportId, item); },
    remove: async (reportId) => { outbox.delete(reportId); },
  };
}
