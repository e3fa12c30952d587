// The outbox: sealed reports on this device → the collector, each exactly once as far as the study can see.
//
// A report is in the store before the first try and leaves it only when it was accepted. A try that was cut off is repeated with
// the very same bytes, which the collector answers the same way. One tab at a time uploads (Web Lock), where locks exist.

const LOCK = 'gauze-outbox';

// When the upload module itself cannot be loaded (offline, say), look again after a minute.
const UNAVAILABLE_DELAY_MS = 60_000;

// No wait is longer; a next try further ahead was set by a clock that has been put back since, and is due.
const LONGEST_WAIT_MS = 15 * 60_000;

// setTimeout overflows above 2^31 - 1 ms and would then fire at once.
const MAX_TIMER_MS = 2 ** 31 - 1;

/**
 * { store, loadUpload, locks?, now?, random?, setTimer?, clearTimer? } → outbox.
 * `loadUpload()` gives { attempt, nextDelayMs }; it is called only when there is something to send.
 */
export function createOutbox({
  store,
  loadUpload,
  locks = globalThis.navigator?.locks,
  now = Date.now,
  random = Math.random,
  setTimer = (work, ms) => setTimeout(work, ms),
  clearTimer = (timer) => clearTimeout(timer),
}) {
  const listeners = new Set();
  let running;
  let again = null;
  let timer;

  const tell = (reportId, state, code = null) => {
    for (const listener of listeners) listener({ reportId, state, code });
  };

  async function attempt(report, upload) {
    let outcome;
    try {
      outcome = await upload.attempt(reportsAddress(report.collector), report.sealed, report.reportId);
    } catch {
      outcome = { status: 'retry', code: 'upload/failed' };
    }
    const delay = Math.max(upload.nextDelayMs(report.failures + 1, random()), outcome.retryAfterMs ?? 0);
    return { ...outcome, delay };
  }

  async function send(report, upload) {
    const outcome = await attempt(report, upload);
    if (outcome.status === 'accepted') {
      await store.remove(report.reportId);
      tell(report.reportId, 'sent');
    } else if (outcome.status === 'refused') {
      // Kept, not retried and not thrown away: the patient is told, and the study team can still find out why.
      const code = outcome.code ?? 'collector/refused';
      await store.update({ ...report, refused: code });
      tell(report.reportId, 'refused', code);
    } else {
      await store.update({ ...report, failures: report.failures + 1, nextAt: now() + outcome.delay });
      tell(report.reportId, 'waiting', outcome.code ?? null);
    }
  }

  const isDue = ({ nextAt }) => nextAt <= now() || nextAt > now() + LONGEST_WAIT_MS;

  const locked = (work) => (locks?.request ? locks.request(LOCK, work) : work());

  async function pass(all) {
    const isNext = (report) => !report.refused && (all || isDue(report));
    if ((await store.pending()).some(isNext)) {
      // Before the lock: a download that hangs must not hold up the other tabs. A module that does not load says nothing
      // about the reports (the patient may just be leaving the page): nothing is written down, the pass ends here, and
      // this page looks again later while the next one tries at once.
      const upload = await loadUpload();
      await locked(async () => {
        for (const report of await store.pending()) {
          if (isNext(report)) await send(report, upload);
        }
      });
    }
    const waiting = (await store.pending()).filter((report) => !report.refused);
    return waiting.length === 0 ? null : Math.min(...waiting.map((report) => report.nextAt));
  }

  function schedule(at) {
    clearTimer(timer);
    timer = undefined;
    if (at !== null) timer = setTimer(() => { drain(); }, Math.min(Math.max(at - now(), 0), MAX_TIMER_MS));
  }

  /** Send what is due (or `all`: everything, as when the network comes back) → resolves when this pass is over. Never rejects. */
  function drain({ all = false } = {}) {
    if (running) {
      // A call during a pass is not lost: one more pass follows.
      again = { all: all || (again?.all ?? false) };
      return running;
    }
    running = Promise.resolve()
      .then(() => pass(all))
      .then(schedule, () => { schedule(now() + UNAVAILABLE_DELAY_MS); })
      .then(() => {
        running = undefined;
        if (again) {
          const next = again;
          again = null;
          return drain(next);
        }
        return undefined;
      });
    return running;
  }

  return {
    drain,

    /** Loads what sends, ahead of the report: the network may be gone by then. */
    warm() {
      Promise.resolve().then(loadUpload).catch(() => { /* Loaded when there is something to send. */ });
    },

    /** report id → 'waiting' | 'refused' | 'sent' (no longer here: only an accepted report is removed). */
    async state(reportId) {
      const report = await store.find(reportId);
      if (!report) return { state: 'sent', code: null };
      return report.refused ? { state: 'refused', code: report.refused } : { state: 'waiting', code: null };
    },

    /** ledger key → the state of that subject's report, by the same rule. */
    async stateOf(owner) {
      const mine = (await store.pending()).find((report) => report.owner === owner);
      return mine ? this.state(mine.reportId) : { state: 'sent', code: null };
    },

    /** listener({ reportId, state, code }) on every change → stop(). */
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

// The policy names the collector; where reports go on it is version 1 of its API.
const reportsAddress = (collector) => `${collector.replace(/\/+$/, '')}/v1/reports`;

/** outbox → drained now, whenever the network comes back, and whenever the page is looked at again. */
export function keepDraining(outbox, target = globalThis) {
  target.addEventListener?.('online', () => outbox.drain({ all: true }));
  target.document?.addEventListener?.('visibilitychange', () => {
    if (target.document.visibilityState === 'visible') outbox.drain();
  });
  return outbox.drain();
}
