// Answers: a form, FormData, FHIR QuestionnaireResponse or flat object → { format, answers } as the pipeline takes them.

import { controlsOf, rootOf } from './form.js';

// Inputs that say nothing, and files: no policy can ask for one yet.
const NO_ANSWER = new Set(['submit', 'image', 'reset', 'button', 'file']);

/**
 * HTMLFormElement → [name, value] pairs in form order; with `names`, of these controls alone.
 * Not by `new FormData(form)`: that fires `formdata`, and hands every answer to whoever listens on the page.
 */
export function readForm(form, names) {
  const isAsked = (name) => Boolean(name) && (!names || names.has(name));
  const controls = controlsOf(form).filter((control) => isAsked(control.getAttribute('name')));
  // The page's own kind of control gives its value to FormData alone.
  if (controls.some((control) => control.localName.includes('-'))) return pairs(quietFormData(form)).filter(([name]) => isAsked(name));
  return controls.flatMap((control) => valuesOf(control).map((value) => [control.getAttribute('name'), value]));
}

/** Whatever a host passes to `preview` → { format, answers }. */
export function toAnswers(given) {
  if (typeof HTMLFormElement === 'function' && given instanceof HTMLFormElement) return { format: 'html', answers: readForm(given) };
  if (typeof FormData === 'function' && given instanceof FormData) return { format: 'html', answers: pairs(given) };
  if (Array.isArray(given)) return { format: 'html', answers: pairs(given) };
  if (given?.resourceType === 'QuestionnaireResponse') return { format: 'fhir', answers: given };
  return { format: 'json', answers: given };
}

/** One control → its values, by the HTML standard's rules for what a form submits. */
function valuesOf(control) {
  if (control.matches(':disabled') || control.closest('datalist')) return [];
  switch (control.localName) {
    case 'select':
      return [...control.options].filter((option) => option.selected && !option.matches(':disabled')).map((option) => option.value);
    case 'textarea':
      return [control.value];
    case 'input':
      if (NO_ANSWER.has(control.type) || (['checkbox', 'radio'].includes(control.type) && !control.checked)) return [];
      return [control.value];
    default:
      return [];
  }
}

/** `new FormData(form)`, its event stopped as far out as it can be: only a listener of the page on `window`, in capture, is earlier. */
function quietFormData(form) {
  const stop = (event) => event.stopImmediatePropagation();
  const places = [globalThis, rootOf(form)];
  places.forEach((place) => place.addEventListener('formdata', stop, true));
  try {
    return new FormData(form);
  } finally {
    places.forEach((place) => place.removeEventListener('formdata', stop, true));
  }
}

function pairs(entries) {
  const kept = [];
  for (const [name, value] of entries) {
    if (typeof value === 'string') kept.push([name, value]);
  }
  return kept;
}
