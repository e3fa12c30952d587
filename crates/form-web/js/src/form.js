// A form's own members, whatever its controls are called: `<input name="reset">` hides `form.reset`.

const own = (form, name) => Reflect.get(HTMLFormElement.prototype, name, form);

/** form → its controls in form order, those outside it that name it included. */
export const controlsOf = (form) => [...own(form, 'elements')];

/** form → the document or shadow root it is in. */
export const rootOf = (form) => own(form, 'getRootNode').call(form);

export const contains = (form, node) => own(form, 'contains').call(form, node);

export const reportValidity = (form) => own(form, 'reportValidity').call(form);

export const reset = (form) => own(form, 'reset').call(form);

/** The control with this name, to bring the patient back to it. */
export const controlNamed = (form, name) => controlsOf(form).find((control) => control.getAttribute('name') === name && !control.matches(':disabled')) ?? null;
