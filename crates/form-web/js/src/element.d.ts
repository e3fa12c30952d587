// Types of the element: importing `gauze-form/element` defines <gauze-form>.

import type { AskedBefore, ConsentRecord, Context, Session } from './index.js';

export interface GauzeEventDetail {
  readonly code: string | null;
  readonly field: string | null;
  readonly help: string | null;
}

export class GauzeFormElement extends HTMLElement {
  policy: string | null;
  publisher: string | null;
  /** The key of a board or hospital whose counter-signature the policy must have. */
  countersigner: string | null;
  /** The id of the study this page is for; a policy of another one is refused. */
  study: string | null;
  subject: string | null;
  /** The page has no submission of its own: every one is held. A policy that says otherwise is refused. */
  studyOnly: boolean;
  wasmBase: string | null;
  /** As `context` of `open`: a property only, asked at each preview. */
  context?: Context | (() => Context | null | undefined) | null;
  /** As `askedBefore` of `open`: a property only, read when the study is opened. */
  askedBefore?: AskedBefore | null;
  /** Number in the crisis help; 988 where none is given. */
  crisisPhone: string | null;
  /** Values of care-relevant questions that need no crisis help, separated by spaces. */
  crisisCalm: string | null;
  readonly session: Session | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'gauze-form': GauzeFormElement;
  }
  interface HTMLElementEventMap {
    'gauze-ready': CustomEvent<GauzeEventDetail>;
    'gauze-preview': CustomEvent<GauzeEventDetail>;
    'gauze-sealed': CustomEvent<GauzeEventDetail>;
    'gauze-consent': CustomEvent<ConsentRecord>;
    'gauze-sent': CustomEvent<GauzeEventDetail>;
    'gauze-error': CustomEvent<GauzeEventDetail>;
    'gauze-blocked': CustomEvent<GauzeEventDetail>;
  }
}
