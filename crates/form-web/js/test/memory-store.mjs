// A store in memory with the rules of src/store.js: commit both or nothing, `add` refuses a second entry.

import { GauzeError } from '../src/errors.js';

export const report = (changes = {}) => ({
  reportId: 'r1', collector: 'https://collector.example/', sealed: new Uint8Array([1, 2, 3]), failures: 0, nextAt: 0, owner: null, ...changes,
});

export function memoryStore(reports = []) {
  const outbox = new Map(reports.map((item) => [item.reportId, item]));
  const ledger = new Map();
  return {
    all: () => [...outbox.values()],
    entries: () => [...ledger.values()],
    ledger: async (key) => ledger.get(key) ?? null,
    commit: async (item, entry) => {
      if ((entry && ledger.has(entry.key)) || outbox.has(item.reportId)) throw new GauzeError('ledger/already-reported');
      if (entry) ledger.set(entry.key, entry);
      outbox.set(item.reportId, item);
    },
    pending: async () => [...outbox.values()],
    find: async (reportId) => outbox.get(reportId),
    update: async (item) => { if (outbox.has(item.reportId)) outbox.set(item.reportId, item); },
    remove: async (reportId) => { outbox.delete(reportId); },
  };
}
