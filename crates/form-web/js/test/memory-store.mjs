// A store in memory with the rules of src/store.js: commit writes both or nothing, and nothing where the change is refused.

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
    // What spent.js asks: all records of one subject. Tests have few.
    run: async () => [...ledger.values()],
    commit: async (item, key, change) => {
      if (item && outbox.has(item.reportId)) throw new GauzeError('store/failed');
      if (key) ledger.set(key, { ...change(ledger.get(key) ?? null), key });
      if (item) outbox.set(item.reportId, item);
    },
    pending: async () => [...outbox.values()],
    find: async (reportId) => outbox.get(reportId),
    update: async (item) => { if (outbox.has(item.reportId)) outbox.set(item.reportId, item); },
    remove: async (reportId) => { outbox.delete(reportId); },
  };
}
