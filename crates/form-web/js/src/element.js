// <gauze-form policy publisher subject lang study-only> around a <form>.
//
// The form stays the page's own, in light DOM; everything of ours is one panel below it, in an open shadow root.
// care+study: we listen to no submission at all, so nothing here can block, delay or alter what goes to the clinic.
// study-only: every submission is held, and every entry is taken out of one that gets round us (`form.submit()`).

import { isReading, readForm } from './answers.js';
import { el } from './dom.js';
import { GauzeError, asGauzeError } from './errors.js';
import { open } from './index.js';
import { pickLanguage, translator } from './messages.js';
import { alreadyPanel, blockedPanel, crisisPanel, declinedPanel, loadingPanel, offerPanel, onlyPanel, sendingPanel } from './panels.js';
import { receiptPanel, showState } from './receipt.js';
import { reviewPanel } from './review.js';
import { styles } from './styles.js';

// On a server there is no HTMLElement; the import must still work there, and do nothing.
const Base = globalThis.HTMLElement ?? class {};

const REFLECTED = { policy: 'policy', publisher: 'publisher', subject: 'subject', wasmBase: 'wasm-base', crisisPhone: 'crisis-phone', crisisCalm: 'crisis-calm' };
const CRISIS_PHONE = '988';

export class GauzeFormElement extends Base {
  static observedAttributes = ['policy', 'publisher', 'subject', 'lang', 'study-only', 'wasm-base'];

  #panel;
  #body;
  #status;
  #listening;
  #opening;
  #run = 0;
  #session;
  #unwatch;
  #state = 'loading';
  #preview;
  #leaveOut = new Set();
  #receipt;
  #error;
  #busy = false;
  #crisis = false;
  #returnFocus;

  connectedCallback() {
    if (!this.shadowRoot) this.#build();
    // Properties set before the upgrade hide our accessors: take them out and set them again.
    for (const name of [...Object.keys(REFLECTED), 'studyOnly']) {
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
    this.#listening = new AbortController();
    const options = { capture: true, signal: this.#listening.signal };
    this.addEventListener('submit', (event) => this.#onSubmit(event), options);
    this.addEventListener('formdata', (event) => this.#onFormData(event), options);
    for (const type of ['input', 'change', 'reset']) this.addEventListener(type, (event) => this.#onEdit(event), options);
    this.#start();
  }

  disconnectedCallback() {
    this.#listening?.abort();
    this.#unwatch?.();
    this.#run += 1;
  }

  attributeChangedCallback(_name, before, after) {
    if (before !== after && this.#listening && !this.#listening.signal.aborted) this.#start();
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
    root.adoptedStyleSheets = [styles()];
    this.#body = el('div', {});
    this.#status = el('p', { role: 'status' });
    this.#panel = el('section', { class: 'gauze', part: 'panel' }, this.#body);
    root.append(el('slot'), this.#panel, this.#status);
  }

  #start() {
    const run = (this.#run += 1);
    this.#session = undefined;
    this.#preview = undefined;
    this.#receipt = undefined;
    this.#leaveOut = new Set();
    this.#unwatch?.();
    this.#show('loading');
    // One microtask later, so that several attributes set in a row open the study once.
    this.#opening = Promise.resolve().then(() => (run === this.#run ? this.#open(run) : undefined));
  }

  async #open(run) {
    try {
      if (!this.#form) throw new GauzeError('host/no-form', { language: this.#language });
      const session = await open({
        policy: this.policy, publisher: this.publisher, subject: this.subject, language: this.#language, wasmBase: this.wasmBase ?? undefined,
      });
      if (this.studyOnly && session.study.form !== 'study-only') throw new GauzeError('host/form-mismatch', { language: this.#language });
      const reported = await session.reported();
      if (run !== this.#run) return;
      this.#session = session;
      this.#unwatch = session.watch((change) => this.#onOutbox(change));
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
    return this.#session?.language ?? pickLanguage(this.lang || this.closest('[lang]')?.lang);
  }

  get #holds() {
    return this.studyOnly || this.#session?.study.form === 'study-only';
  }

  // ---- the page's form

  #onSubmit(event) {
    if (event.target !== this.#form || !this.#holds) return;
    event.preventDefault();
    // The page's own handlers would see the raw answers, and might send them.
    event.stopImmediatePropagation();
    this.#returnFocus = event.submitter ?? null;
    if (this.#state === 'sending' || this.#state === 'receipt' || this.#state === 'already') this.#focusHeading();
    else this.#look();
  }

  #onFormData(event) {
    if (event.target !== this.#form || !this.#holds || isReading(event.target)) return;
    for (const name of new Set(event.formData.keys())) event.formData.delete(name);
  }

  #onEdit(event) {
    if (!this.#form?.contains(event.target)) return;
    if (event.type !== 'reset') this.#noteCrisis();
    if (this.#state !== 'review') return;
    this.#preview = undefined;
    this.#show('offer');
    this.#say('status.changed');
  }

  /** A care-relevant answer shows where help is, at once and without any network. `crisis-calm` lists the values that need none. */
  #noteCrisis() {
    const study = this.#session?.study;
    const form = this.#form;
    if (!study || !form) return;
    const relevant = new Set((study.care ?? []).flatMap((path) => path.fields ?? []));
    const calm = new Set((this.crisisCalm ?? '').split(/\s+/));
    const names = study.fields.filter((field) => relevant.has(field.id)).map((field) => field.html);
    this.#crisis = readForm(form).some(([name, value]) => names.includes(name) && value !== '' && !calm.has(value));
    const shown = this.#panel.querySelector('slot[name="crisis"]');
    if (this.#crisis && !shown) this.#panel.prepend(crisisPanel({ t: this.#t, phone: this.crisisPhone || CRISIS_PHONE }));
    if (!this.#crisis) shown?.remove();
  }

  // ---- look, agree, send

  async #look() {
    if (this.#busy) return;
    this.#busy = true;
    try {
      await this.#opening;
      if (!this.#session || this.#state === 'already') {
        if (this.#holds && this.#state === 'blocked') this.#emit('gauze-blocked', this.#error);
        this.#focusHeading();
        return;
      }
      // Native checks first: they speak the page's language and point at the field.
      if (!this.#form.reportValidity()) return;
      await this.#review();
      this.#focusHeading();
      this.#say('status.review');
      this.#emit('gauze-preview');
    } catch (thrown) {
      this.#fail(thrown);
      this.#focusHeading();
    } finally {
      this.#busy = false;
    }
  }

  async #review(agreed = false) {
    this.#preview = await this.#session.preview(readForm(this.#form), { leaveOut: [...this.#leaveOut] });
    this.#show('review', { agreed });
  }

  async #setLeaveOut(id, out) {
    if (out) this.#leaveOut.add(id);
    else this.#leaveOut.delete(id);
    try {
      await this.#review(this.shadowRoot.getElementById('agree')?.checked);
      this.shadowRoot.getElementById(`leave-${id}`)?.focus();
      this.#say('status.leftOut');
    } catch (thrown) {
      this.#fail(thrown);
    }
  }

  async #send() {
    if (this.#state !== 'review') return;
    const session = this.#session;
    const preview = this.#preview;
    this.#show('sending');
    this.#focusHeading();
    try {
      this.#receipt = await session.submit(preview, { consent: session.study.consent.version, leaveOut: [...this.#leaveOut] });
      // The report is saved; when its state cannot be read just now, "waiting" is the true word.
      const { state, code } = await session.state(this.#receipt.reportId).catch(() => ({ state: 'waiting', code: null }));
      this.#preview = undefined;
      this.#show('receipt', { state, code });
      this.#focusHeading();
      this.#say(`status.${state}`);
      if (this.#holds) this.#form.reset();
      this.#emit('gauze-sealed');
      if (state === 'sent') this.#emit('gauze-sent');
    } catch (thrown) {
      // Another tab was first: show how that report is doing, not this one.
      const reported = await session.reported().catch(() => null);
      this.#fail(thrown, reported);
      this.#focusHeading();
    }
  }

  #decline() {
    this.#preview = undefined;
    this.#leaveOut = new Set();
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
    if (state === 'refused') this.#emit('gauze-error', new GauzeError(code, { language: this.#language }));
  }

  #fail(thrown, reported = null) {
    const error = asGauzeError(thrown, 'host/failed', this.#language);
    this.#error = error;
    const already = error.code === 'ledger/already-reported';
    if (already) this.#show('already', reported ?? { state: 'sent', code: null });
    else this.#show('blocked', { error });
    this.#say(already ? 'status.already' : 'status.blocked');
    this.#emit('gauze-error', error);
    if (this.#holds) this.#emit('gauze-blocked', error);
  }

  // ---- showing

  #show(state, extra = {}) {
    this.#state = state;
    const t = this.#t;
    const study = this.#session?.study;
    const common = { t, study, studyOnly: this.#holds, language: this.#language, ...extra };
    const look = () => this.#look();
    const decline = () => this.#decline();
    const panels = {
      loading: () => loadingPanel(common),
      offer: () => (this.#holds ? onlyPanel(common) : offerPanel({ ...common, onLook: look, onDecline: decline })),
      review: () => reviewPanel({
        ...common, preview: this.#preview, leaveOut: this.#leaveOut, onSend: () => this.#send(), onUnagreed: () => this.#say('review.agreeNeeded'), onDecline: decline, onLeaveOut: (id, out) => this.#setLeaveOut(id, out),
      }),
      sending: () => sendingPanel(common),
      receipt: () => receiptPanel({ ...common, receipt: this.#receipt, onPrint: () => this.#print() }),
      declined: () => declinedPanel({ ...common, onLook: look }),
      already: () => alreadyPanel(common),
      blocked: () => blockedPanel({ ...common, onRetry: () => this.#start(), onLook: look }),
    };
    this.#panel.lang = this.#language;
    this.#status.lang = this.#language;
    this.#panel.dataset.panel = state;
    this.#body.replaceChildren(...panels[state]());
    const title = this.#body.querySelector('.heading');
    if (title) title.id = 'title';
    if (title) this.#panel.setAttribute('aria-labelledby', 'title');
    else this.#panel.removeAttribute('aria-labelledby');
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

// Each reflected property is its attribute: one place for the state, whichever way a framework sets it.
for (const [name, attribute] of Object.entries(REFLECTED)) {
  Object.defineProperty(GauzeFormElement.prototype, name, {
    get() { return this.getAttribute(attribute); },
    set(value) {
      if (value === null || value === undefined) this.removeAttribute(attribute);
      else this.setAttribute(attribute, value);
    },
    enumerable: true,
    configurable: true,
  });
}

if (globalThis.customElements && !globalThis.customElements.get('gauze-form')) {
  globalThis.customElements.define('gauze-form', GauzeFormElement);
}
