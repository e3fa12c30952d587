// <gauze-form policy publisher countersigner study subject lang study-only> around a <form>.
//
// The form stays the page's own, in light DOM; everything of ours is one panel below it, in an open shadow root.
// care+study: we listen to no submission at all, so nothing here can block, delay or alter what goes to the clinic.
// study-only: see hold.js. The page says which of the two it is; a policy that says otherwise is not used.

import { crisisPanel, needsHelp } from './crisis.js';
import { el } from './dom.js';
import { GauzeError, asGauzeError, explained } from './errors.js';
import { contains, controlNamed, reportValidity, reset } from './form.js';
import { holdForms } from './hold.js';
import { open } from './index.js';
import { pickLanguage, speak, translator } from './messages.js';
import { alreadyPanel, blockedPanel, declinedPanel, loadingPanel, offerPanel, onlyPanel, sendingPanel, testBanner } from './panels.js';
import { receiptPanel, showState } from './receipt.js';
import { reflect, takeOver } from './reflect.js';
import { reviewPanel } from './review.js';
import { styles } from './styles.js';

// On a server there is no HTMLElement; the import must still work there, and do nothing.
const Base = globalThis.HTMLElement ?? class {};

const REFLECTED = { policy: 'policy', publisher: 'publisher', countersigner: 'countersigner', study: 'study', subject: 'subject', wasmBase: 'wasm-base', crisisPhone: 'crisis-phone', crisisCalm: 'crisis-calm' };

// The states in which the patient may still be writing.
const WHILE_FILLING_IN = new Set(['offer', 'review', 'blocked']);

export class GauzeFormElement extends Base {
  static observedAttributes = ['policy', 'publisher', 'countersigner', 'study', 'subject', 'lang', 'study-only', 'wasm-base'];

  #panel;
  #body;
  #above;
  #below;
  #room;
  #status;
  #opening;
  #run = 0;
  #session;
  #spoken;
  #unwatch;
  #state = 'loading';
  #preview;
  #leaveOut = new Set();
  #marks = { words: [], open: new Set() };
  #words;
  #receipt;
  #error;
  #busy = false;
  #looks = 0;
  #slow;
  #returnFocus;

  constructor() {
    super();
    // First of all, so that whatever fails later, a study-only form is held.
    holdForms(this, () => this.studyOnly, (event) => this.#onHeld(event));
    for (const type of ['input', 'change', 'reset']) this.addEventListener(type, (event) => this.#onEdit(event), true);
  }

  connectedCallback() {
    if (!this.#panel) this.#build();
    takeOver(this, [...Object.keys(REFLECTED), 'studyOnly']);
    this.#start();
  }

  disconnectedCallback() {
    this.#unwatch?.();
    this.#run += 1;
  }

  attributeChangedCallback(_name, before, after) {
    if (before !== after && this.#panel && this.isConnected) this.#start();
  }

  /** The verified session once `gauze-ready` has fired, else undefined. */
  get session() {
    return this.#session;
  }

  get studyOnly() {
    return this.hasAttribute('study-only');
  }

  set studyOnly(value) {
    this.toggleAttribute('study-only', Boolean(value));
  }

  // ---- opening the study

  #build() {
    const root = this.attachShadow({ mode: 'open' });
    // The slot before all else: without it, the page's form would be gone from view.
    root.append(el('slot'));
    try {
      root.adoptedStyleSheets = [styles()];
    } catch {
      // A browser that cannot construct a sheet shows the panel plain.
    }
    this.#above = el('div', {});
    this.#body = el('div', {});
    this.#below = el('div', {});
    this.#status = el('p', { role: 'status' });
    this.#panel = el('section', { class: 'gauze', part: 'panel' }, this.#above, this.#body, this.#below);
    root.append(this.#panel, this.#status);
  }

  /** Whatever still runs for another subject or policy ends without a trace: each `await` is followed by `run !== this.#run`. */
  #start() {
    const run = (this.#run += 1);
    this.#session = undefined;
    this.#spoken = undefined;
    this.#preview = undefined;
    this.#receipt = undefined;
    this.#leaveOut = new Set();
    this.#marks = { words: [], open: new Set() };
    this.#busy = false;
    this.#looking(false);
    this.#unwatch?.();
    this.#room = undefined;
    this.#above.replaceChildren();
    this.#show('loading');
    // One microtask later, so that several attributes set in a row open the study once.
    this.#opening = Promise.resolve().then(() => (run === this.#run ? this.#open(run) : undefined));
  }

  async #open(run) {
    try {
      this.#spoken = await speak(this.#asked);
      if (run !== this.#run) return;
      if (!this.#form) throw new GauzeError('host/no-form', { language: this.#language });
      const session = await open({
        policy: this.policy, publisher: this.publisher, countersigner: this.countersigner, study: this.study, subject: this.subject, language: this.#language, wasmBase: this.wasmBase ?? undefined,
        // Asked at each preview: a property that the page may set at any time, and an attribute never.
        context: () => this.context,
        askedBefore: this.askedBefore,
      });
      // Both ways: a policy may neither let a study's form out nor hold a clinic's form back.
      if (this.studyOnly !== (session.study.form === 'study-only')) throw new GauzeError('host/form-mismatch', { language: this.#language });
      const [reported, room] = await Promise.all([session.reported(), this.#roomIn(session)]);
      if (run !== this.#run) return;
      this.#session = session;
      this.#unwatch = session.watch((change) => this.#onOutbox(change));
      if (session.study.test) this.#above.append(testBanner({ t: this.#t }));
      this.#room = room;
      this.#noteCrisis();
      if (reported) {
        this.#show('already', reported);
        this.#say('status.already');
      } else {
        this.#show('offer');
      }
      this.#emit('gauze-ready');
    } catch (thrown) {
      if (run === this.#run) this.#fail(thrown);
    }
  }

  get #form() {
    return this.querySelector('form');
  }

  get #language() {
    return this.#session?.language ?? this.#spoken ?? pickLanguage(this.#asked);
  }

  get #asked() {
    return this.lang || this.closest('[lang]')?.lang;
  }

  // ---- the page's form

  #onHeld(event) {
    // Other forms in a study-only element are held, and that is all.
    if (event.target !== this.#form) return;
    this.#returnFocus = event.submitter ?? null;
    if (this.#state === 'sending' || this.#state === 'receipt' || this.#state === 'already') this.#focusHeading();
    else this.#look();
  }

  #onEdit(event) {
    const form = this.#form;
    if (!form || !contains(form, event.target)) return;
    // `reset` is heard before the controls have changed.
    if (event.type === 'reset') setTimeout(() => this.#noteEdit());
    else this.#noteEdit();
    const looking = this.#panel.getAttribute('aria-busy') === 'true';
    if (this.#state !== 'review' && !looking) return;
    // What is being made ready would be of answers that are no more.
    this.#looking(false);
    this.#busy = false;
    this.#preview = undefined;
    this.#show('offer');
    this.#say('status.changed');
  }

  #noteEdit() {
    this.#noteCrisis();
    const news = this.#room?.update() ?? [];
    if (news.length > 0) this.#status.textContent = news.join(' ');
  }

  /** Texts that leave have an end: the study's part says how much room is left, beside the page's own words. */
  async #roomIn({ study, language }) {
    if (!this.#form || !study.fields.some((field) => field.maxBytes && field.type !== 'attachment')) return undefined;
    // Without these words a text that is too long is still refused.
    const words = await import('./room.js').catch(() => undefined);
    return words?.roomFor({ form: this.#form, study, t: translator(language) });
  }

  #noteCrisis() {
    if (!this.#session || !this.#form) return;
    const needed = needsHelp(this.#form, this.#session.study, this.crisisCalm);
    const shown = this.#panel.querySelector('slot[name="crisis"]');
    if (needed && !shown) this.#panel.prepend(crisisPanel({ t: this.#t, phone: this.crisisPhone }));
    if (!needed) shown?.remove();
  }

  // ---- look, agree, send

  async #look() {
    if (this.#busy) return;
    const run = this.#run;
    this.#busy = true;
    try {
      await this.#opening;
      if (run !== this.#run) return;
      if (!this.#session || this.#state === 'already') {
        if (this.studyOnly && this.#state === 'blocked') this.#emit('gauze-blocked', this.#error);
        this.#focusHeading();
        return;
      }
      // Native checks first: they speak the page's language and point at the field.
      if (!reportValidity(this.#form) || !(await this.#review())) return;
      this.#focusHeading();
      this.#say('status.review');
      this.#emit('gauze-preview');
    } catch (thrown) {
      if (run !== this.#run) return;
      this.#fail(thrown);
      this.#focusHeading();
    } finally {
      if (run === this.#run) this.#busy = false;
    }
  }

  /** → whether the review is shown: false when it has become another's meanwhile, or a later look or edit came. */
  async #review(agreed = false) {
    const look = this.#looking(true);
    try {
      const scrubs = this.#session.study.fields.some((field) => field.rule === 'scrub');
      // Without these words the text is shown plain.
      if (scrubs) this.#words ??= await import('./words.js').catch(() => undefined);
      this.#words?.dress(this.shadowRoot);
      const preview = await this.#session.preview(this.#form, { leaveOut: [...this.#leaveOut], marked: this.#marks.words });
      if (look !== this.#looks) return false;
      this.#preview = preview;
    } catch (thrown) {
      if (look !== this.#looks) return false;
      this.#looking(false);
      throw thrown;
    }
    this.#looking(false);
    this.#show('review', { agreed });
    return true;
  }

  /** A look begins or ends: what an earlier one brings counts no more → its number. */
  #looking(begins) {
    clearTimeout(this.#slow);
    this.#panel.setAttribute('aria-busy', begins);
    delete this.#panel.dataset.busy;
    // Said, and shown, only to those who wait.
    if (begins) {
      this.#slow = setTimeout(() => {
        this.#say('status.looking');
        this.#panel.dataset.busy = this.#t('status.looking');
      }, 400);
    }
    return (this.#looks += 1);
  }

  #setLeaveOut(id, out) {
    if (out) this.#leaveOut.add(id);
    else this.#leaveOut.delete(id);
    this.#again((root) => {
      root.getElementById(`leave-${id}`)?.focus();
      return this.#t('status.leftOut');
    });
  }

  /** The next preview, the tick kept; `settle(root, preview)` puts the focus right and gives what is said. */
  async #again(settle) {
    const run = this.#run;
    const agreed = this.shadowRoot.getElementById('agree')?.checked;
    // Until it is there, there is nothing that "Send" could send.
    this.#preview = undefined;
    try {
      if (await this.#review(agreed)) this.#status.textContent = settle(this.shadowRoot, this.#preview);
    } catch (thrown) {
      if (run === this.#run) this.#fail(thrown);
    }
  }

  async #send() {
    if (this.#state !== 'review' || !this.#preview) return;
    const run = this.#run;
    const session = this.#session;
    const preview = this.#preview;
    this.#show('sending');
    this.#focusHeading();
    let receipt;
    try {
      receipt = await session.submit(preview, { consent: session.study.consent.version, leaveOut: [...this.#leaveOut] });
    } catch (thrown) {
      // Another tab was first: show how that report is doing, not this one.
      const reported = await session.reported().catch(() => null);
      if (run !== this.#run) return;
      this.#fail(thrown, reported);
      this.#focusHeading();
      return;
    }
    // The report is saved and will go out, whatever happens to this page: from here on nothing may say that it was not.
    const { state, code } = await session.state(receipt.reportId).catch(() => ({ state: 'waiting', code: null }));
    if (run !== this.#run) return;
    this.#preview = undefined;
    this.#receipt = receipt;
    try {
      this.#show('receipt', { state, code });
    } catch {
      this.#show('already', { state, code });
    }
    this.#focusHeading();
    this.#say(`status.${state}`);
    if (this.studyOnly && this.#form) reset(this.#form);
    this.#emit('gauze-sealed');
    const record = session.consentRecord();
    if (record) this.dispatchEvent(new CustomEvent('gauze-consent', { bubbles: true, detail: record }));
    if (state === 'sent') this.#emit('gauze-sent');
  }

  /** Kiosk: the next person finds neither the receipt nor, where it is the study's, the filled-in form. */
  async #done() {
    if (this.studyOnly && this.#form) reset(this.#form);
    this.#start();
    const run = this.#run;
    await this.#opening;
    if (run !== this.#run) return;
    this.#focusHeading();
    if (this.#session) this.#say('status.ready');
  }

  #decline() {
    this.#preview = undefined;
    this.#leaveOut = new Set();
    this.#marks = { words: [], open: new Set() };
    this.#show('declined');
    this.#say('status.declined');
    // Back to where the patient was: the form's button, or the way to look again.
    (this.#returnFocus ?? this.shadowRoot.getElementById('look'))?.focus();
  }

  #onOutbox({ reportId, state, code }) {
    if (this.#receipt?.reportId !== reportId || this.#state !== 'receipt') return;
    showState(this.#body, { state, code, t: this.#t });
    if (state !== 'waiting') this.#say(`status.${state}`);
    if (state === 'sent') this.#emit('gauze-sent');
    if (state === 'refused') explained({ code }, code, this.#language).then((error) => this.#emit('gauze-error', error));
  }

  #fail(thrown, reported = null) {
    const error = asGauzeError(thrown, 'host/failed', this.#language);
    this.#error = error;
    const already = error.code === 'ledger/already-reported';
    if (already) this.#show('already', reported ?? { state: 'sent', code: null });
    else this.#show('blocked', { error });
    this.#say(already ? 'status.already' : 'status.blocked');
    this.#emit('gauze-error', error);
    if (this.studyOnly) this.#emit('gauze-blocked', error);
  }

  // ---- showing

  #show(state, extra = {}) {
    this.#state = state;
    const t = this.#t;
    const study = this.#session?.study;
    const common = { t, study, studyOnly: this.studyOnly, language: this.#language, words: this.#words, ...extra };
    const look = () => this.#look();
    const decline = () => this.#decline();
    const panels = {
      loading: () => loadingPanel(common),
      offer: () => (this.studyOnly ? onlyPanel(common) : offerPanel({ ...common, onLook: look, onDecline: decline })),
      review: () => reviewPanel({
        ...common, preview: this.#preview, leaveOut: this.#leaveOut, marks: this.#marks, again: (settle) => this.#again(settle), onSend: () => this.#send(), onUnagreed: () => this.#say('review.agreeNeeded'), onDecline: decline, onLeaveOut: (id, out) => this.#setLeaveOut(id, out),
      }),
      sending: () => sendingPanel(common),
      receipt: () => receiptPanel({ ...common, receipt: this.#receipt, onPrint: () => this.#print(), onDone: this.subject ? null : () => this.#done() }),
      declined: () => declinedPanel({ ...common, onLook: look }),
      already: () => alreadyPanel(common),
      blocked: () => blockedPanel({ ...common, control: this.#controlOf(extra.error?.field), onRetry: () => this.#start(), onLook: look }),
    };
    this.#panel.lang = this.#language;
    this.#status.lang = this.#language;
    this.#panel.dataset.panel = state;
    this.#body.replaceChildren(...panels[state]());
    // Beside what one report costs, what all have cost.
    if (state === 'review' || state === 'receipt') this.#session.spent(this.#body).catch(() => {});
    this.#below.replaceChildren(...(this.#room && WHILE_FILLING_IN.has(state) ? [this.#room.node] : []));
    const title = this.#body.querySelector('.heading');
    if (title) title.id = 'title';
    if (title) this.#panel.setAttribute('aria-labelledby', 'title');
    else this.#panel.removeAttribute('aria-labelledby');
  }

  #controlOf(id) {
    const name = this.#session?.study.fields.find((field) => field.id === id)?.html;
    return name && this.#form ? controlNamed(this.#form, name) : null;
  }

  get #t() {
    return translator(this.#language);
  }

  #say(key) {
    this.#status.textContent = this.#t(key);
  }

  #focusHeading() {
    this.#body.querySelector('.heading')?.focus();
  }

  #print() {
    this.toggleAttribute('data-printing', true);
    this.#body.querySelector('details.sent').open = true;
    globalThis.print();
    this.toggleAttribute('data-printing', false);
  }

  /** Events carry a code, a field id and help; never a value. */
  #emit(type, error) {
    const detail = { code: error?.code ?? null, field: error?.field ?? null, help: error?.help ?? null };
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, detail }));
  }
}

reflect(GauzeFormElement.prototype, REFLECTED);

if (globalThis.customElements && !globalThis.customElements.get('gauze-form')) {
  globalThis.customElements.define('gauze-form', GauzeFormElement);
}
