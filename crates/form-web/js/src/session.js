// A session: one verified policy, one subject, at most one report. The logic, with everything it needs passed in.

import { toAnswers } from './answers.js';
import { GauzeError, explained } from './errors.js';

/**
 * { pipeline, store, outbox, policy (JWS text), publisher, countersigner?, language, ledgerKey | null, context?, today() } → session.
 * Describing the policy verifies it: a bad signature, an expired study or an unknown field type ends here.
 */
export function createSession({ pipeline, store, outbox, policy, publisher, countersigner = null, language, ledgerKey, context, today }) {
  const basis = (day) => ({ policy, publisher, countersigner, today: day, language, owner: ledgerKey });
  const study = freeze(pipeline.describe(basis(today())));
  // What was confirmed, kept apart from the preview object, so that showing or logging a preview shows no answer.
  const confirmed = new WeakMap();
  let submission;
  let record = null;
  let disposed = false;

  async function look(answers, { leaveOut = [], marked = [], format } = {}) {
    if (disposed) throw new GauzeError('session/closed', { language });
    // A copy, as the pipeline reads it: what the page does to its own object later changes nothing.
    const held = JSON.parse(JSON.stringify({ ...toAnswers(answers, { format, study }), leaveOut: [...leaveOut], marked: [...marked] }));
    outbox.warm();
    const reader = await pipeline.reading(held.format, study, context, store);
    if (disposed) throw new GauzeError('session/closed', { language });
    const day = today();
    await reader.attach?.(held, answers, basis(day));
    const shown = freeze(await reader.preview({ ...basis(day), ...held }, held));
    confirmed.set(shown, { day, reader, held });
    return shown;
  }

  const preview = (...given) => look(...given).catch(async (thrown) => { throw await explained(thrown, 'session/failed', language); });

  async function report(shown, { consent, leaveOut = [] }) {
    // The reader of the preview again: with its packs and known values, what was shown is what leaves.
    const { day, reader, held } = confirmed.get(shown) ?? {};
    if (disposed || !held) throw new GauzeError('session/unknown-preview', { language });
    if (consentVersion(consent) !== study.consent.version) throw new GauzeError('consent/missing', { language });
    // On another day the same answers may give another age band, or the study may be over: that is not what was confirmed.
    if (day !== today()) throw new GauzeError('session/preview-too-old', { language });
    // Charged and on disk before there is noise. A crash after this leaves a charge that the next try finds paid.
    let charged = null;
    if (ledgerKey) {
      await store.commit(null, ledgerKey, (ledger) => {
        charged = { ...reader.reserve({ ...basis(day), ledger }), attempt: globalThis.crypto.randomUUID() };
        return charged;
      });
    }
    // The noise is drawn here and nowhere else.
    const out = await reader.submit({
      ...basis(day),
      ...held,
      leaveOut: [...new Set([...held.leaveOut, ...leaveOut])],
      consentVersion: study.consent.version,
      ledger: charged,
    });
    const report = { reportId: out.reportId, collector: out.collector, sealed: out.sealed, failures: 0, nextAt: 0, owner: ledgerKey };
    await store.commit(report, ledgerKey, (ledger) => {
      // Another tab has charged since: the report is its to make.
      if (ledger?.attempt !== charged.attempt) throw new GauzeError('ledger/already-reported', { language });
      return out.ledger;
    });
    confirmed.delete(shown);
    record = freeze(out.consentRecord ?? null);
    outbox.drain();
    return freeze(out.receipt);
  }

  /** One report per session: a second call while (or after) the first runs gives the same receipt; after a failure it may be tried again. */
  function submit(shown, options = {}) {
    submission ??= report(shown, options).catch(async (thrown) => {
      submission = undefined;
      throw await explained(thrown, 'session/failed', language);
    });
    return submission;
  }

  return {
    study,
    language,
    preview,
    submit,

    /** The portal's separate record of the consent, once it was given; null where the study asks for no signature. Leads to no report. */
    consentRecord: () => record,

    /** () → null, or { state, code } of the report this subject has already made; throws where none may be made now. */
    async reported() {
      return ledgerKey && (await store.ledger(ledgerKey))?.reports ? outbox.stateOf(ledgerKey) : null;
    },

    /** (panel to say it in?) → null, or { epsilon, studies, text }: what this subject has spent on all studies of this site in this browser. */
    spent: async (panel) => ledgerKey && (await import('./spent.js')).spent({ store, ledgerKey, language, panel }),

    /** listener({ reportId, state, code }) → stop(). */
    watch: (listener) => outbox.watch(listener),

    /** report id → { state, code }. */
    state: (reportId) => outbox.state(reportId),

    [Symbol.dispose ?? Symbol.for('Symbol.dispose')]() {
      disposed = true;
    },
  };
}

/** (subject handle, study id) → ledger key: the handle itself is neither stored nor sent. No handle → null: kiosk rules, nothing kept. */
export async function ledgerKeyFor(subject, studyId, subtle = globalThis.crypto.subtle) {
  if (!subject) return null;
  const digest = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(subject)));
  return `${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}:${studyId}`;
}

const consentVersion = (consent) => (typeof consent === 'object' ? consent?.version : consent);

function freeze(value) {
  if (value && typeof value === 'object' && !ArrayBuffer.isView(value)) {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
}
