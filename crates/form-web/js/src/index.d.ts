// Types of gauze-form. The values they describe are computed from the signed policy, never written by hand.

export type Language = 'en' | 'es';
export type Rule = 'keep' | 'coarsen' | 'scrub' | 'pseudonymize' | 'perturb' | 'drop' | 'withhold';
export type Format = 'html' | 'json' | 'fhir' | 'surveyjs' | 'redcap';
export type ReportState = 'waiting' | 'sent' | 'refused';

export interface OpenOptions {
  /** Address of the signed policy, or the compact JWS itself. */
  policy: string | URL;
  /** The publisher's key, `gauze-pub-ed25519-…`, pinned by the page. */
  publisher: string;
  /** The key of a board or hospital, `gauze-pub-ed25519-…`: a policy without its counter-signature is refused with `policy/no-counter-signature`. */
  countersigner?: string | null;
  /** The id of the study this page is for: a policy of another one is refused with `policy/other-study`. */
  study?: string | null;
  /** Opaque handle of the signed-in person; hashed on the device, never sent. Without it kiosk rules apply: nothing is kept. */
  subject?: string | null;
  /**
   * What the host's session knows of the patient and the form does not ask: care team, pharmacy, dependants, former addresses. Taken out of texts that leave
   * scrubbed; never stored, never sent. A function is asked at each preview.
   */
  context?: Context | (() => Context | null | undefined) | null;
  /**
   * What the portal knows of earlier answers, as a function that is asked before anything is noised, or as a promise: the studies that this person has
   * answered, `waves` where only some of a study's are meant. What it names is refused with `ledger/asked-before`; if it fails, nothing is sent.
   */
  askedBefore?: AskedBefore | null;
  language?: string;
  /** Folder of the .wasm and .pack files, where a bundler moves them. */
  wasmBase?: string | URL;
}

export interface Asked {
  readonly study: string;
  /** Ids of the waves that were answered; all where it is not given. */
  readonly waves?: readonly string[] | null;
}
export type Answered = boolean | Asked | readonly Asked[] | null | undefined;
/** `wave` is the one that is open today, of a study with waves. */
export type AskedBefore = ((now: { readonly study: string; readonly version: number; readonly wave: string | null }) => Answered | Promise<Answered>) | Promise<Answered> | Answered;

/** Name → value, list of values, or more of the same. A name such as `phone` or `pharmacy.name` hints at what its value is. */
export interface Context {
  readonly [name: string]: ContextValue;
}
export type ContextValue = string | number | Date | null | undefined | boolean | readonly ContextValue[] | Context;

/**
 * [name, value] pairs, FormData, a form, a FHIR QuestionnaireResponse, a flat object, SurveyJS's `survey.data`, or one person's REDCap rows.
 * Files are not read: a policy learns at most that there is one.
 */
export type Answers = HTMLFormElement | FormData | [string, unknown][] | Record<string, unknown> | Record<string, unknown>[];

export interface Study {
  readonly studyId: string;
  readonly version: number;
  readonly policyHash: string;
  readonly title: string;
  readonly purpose: string;
  readonly controller: { readonly name: string; readonly contact: string };
  readonly collector: string;
  /** Who alone can open a report. */
  readonly recipient: string;
  readonly form: 'care+study' | 'study-only';
  /** One person reports once; else as the policy's `repeats` says. */
  readonly once: boolean;
  /** A policy that is only tried out: nothing of it counts, and the page has to say so. */
  readonly test: boolean;
  /** The portal keeps a record of the consent with a signature: see `Session.consentRecord`. */
  readonly signature: boolean;
  readonly validUntil: string;
  /** `assent` is what a child, or an adult who cannot consent, is asked beside it. */
  readonly consent: { readonly version: string; readonly text: string; readonly assent: string | null };
  readonly care: readonly { readonly id: string; readonly destination: string; readonly readBy: string; readonly within: string; readonly fields: readonly string[] }[];
  readonly epsilon: string;
  readonly languages: readonly string[];
  readonly fields: readonly { readonly id: string; readonly label: string; readonly html: string | null; readonly type: string; readonly required: boolean; readonly rule: Rule; readonly min: string | null; readonly max: string | null; readonly unit: string | null; readonly maxBytes: number | null }[];
}

export interface PreviewItem {
  readonly id: string;
  readonly label: string;
  readonly rule: Rule;
  readonly required: boolean;
  readonly answered: boolean;
  readonly leaves: boolean;
  /** What leaves, for kept, coarsened and scrubbed fields; `null` where chance decides, or where nothing leaves. */
  readonly text: string | null;
  readonly code: string | null;
  readonly odds: { readonly inHundred: number; readonly categories: number; readonly epsilon: string; readonly mechanism?: string; readonly size?: number } | null;
  /** Of a text that leaves scrubbed: what was taken out of it, as words such as `NAME` and `DATE`, and how many. Only where the policy scrubs a text. */
  readonly taken?: readonly { readonly word: string; readonly count: number }[];
  /** Of a file that leaves: what it is after the cleaning, and itself as a `data:` address. `taken` then says what was taken out of it. Only where the policy takes files. */
  readonly file?: { readonly mediaType: string; readonly bytes: number; readonly address: string };
  /** A code: `no-pack` where a text stays because its pack could not be loaded. */
  readonly reason: string;
  readonly why: string | null;
}

export interface Preview {
  readonly summary: { readonly keep: number; readonly coarsen: number; readonly scrub: number; readonly pseudonymize: number; readonly attach: number; readonly perturb: number; readonly drop: number; readonly withhold: number; readonly epsilon: string; readonly scope: { readonly covered: number; readonly exact: number } };
  readonly items: readonly PreviewItem[];
  /** Of a study that takes several reports: what repeating tells, and what all cost, in words. */
  readonly repeats?: string | null;
}

export interface Receipt {
  readonly gauze: 'receipt-1';
  readonly study: string;
  readonly title: string;
  readonly test: boolean;
  readonly policyHash: string;
  readonly policyVersion: number;
  readonly consentVersion: string;
  readonly language: string;
  readonly day: string;
  readonly reportId: string;
  readonly digest: string;
  readonly epsilon: string;
  readonly collector: string;
  readonly sent: readonly { readonly id: string; readonly label: string; readonly rule: Rule; readonly code: string | null; readonly text: string | null; readonly changedByChance: boolean }[];
}

export interface Change {
  readonly reportId: string;
  readonly state: ReportState;
  readonly code: string | null;
}

/** What the portal keeps of a consent where the study asks for a signature: it adds the person, and finds no report through it. */
export interface ConsentRecord {
  /** FHIR R4 Consent without `patient`, `performer` and `verification`. */
  readonly fhir: Readonly<Record<string, unknown>>;
  /** The printable copy, in the language that was shown. */
  readonly text: string;
}

export interface Session {
  readonly study: Study;
  /** The language that is shown: the asked one, or the study's first where the study does not speak it. */
  readonly language: Language;
  /**
   * What would leave, field by field, and why. Draws no noise, sends nothing. Without `format`, a form, FormData and pairs are `html`, a
   * QuestionnaireResponse is `fhir`, and any other object `json`. `marked` are words that the patient hides: they go wherever they stand in texts that
   * leave scrubbed.
   */
  preview(answers: Answers, options?: { leaveOut?: Iterable<string>; marked?: Iterable<string>; format?: Format }): Promise<Preview>;
  /** Sends exactly what the preview showed, on the day it was shown (else `session/preview-too-old`). One report per session, however often it is called. */
  submit(preview: Preview, options: { consent: string | { version: string }; leaveOut?: Iterable<string> }): Promise<Receipt>;
  /** After `submit`: the portal's record of the consent, or null where the study asks for no signature. */
  consentRecord(): ConsentRecord | null;
  /** The state of a report this subject has already made, or null; rejects where none may be made now (`ledger/no-wave`, `ledger/over-budget`, `ledger/asked-before`). */
  reported(): Promise<{ state: ReportState; code: string | null } | null>;
  /** What this subject has spent on all studies of this site in this browser: one sum, rounded up, in words with its scope. Null without a subject or a charge. */
  spent(panel?: Element): Promise<{ epsilon: string; studies: number; text: string } | null>;
  state(reportId: string): Promise<{ state: ReportState; code: string | null }>;
  watch(listener: (change: Change) => void): () => void;
}

/** A stable code such as `policy/expired`, the field it is about, and help in the patient's language. Never an answer. */
export class GauzeError extends Error {
  readonly code: string;
  readonly field: string | null;
  readonly help: string;
}

export function open(options: OpenOptions): Promise<Session>;
export function resume(options?: { wasmBase?: string | URL }): Promise<void>;
