// Answers: a form, FormData, FHIR QuestionnaireResponse or flat object → { format, answers } as the pipeline takes them.

import { controlsOf, rootOf } from './form.js';

// Inputs that say nothing, and files, which stay where they are.
const NO_ANSWER = new Set(['submit', 'image', 'reset', 'button', 'file']);

/**
 * HTMLFormElement → [name, value] pairs in form order, without files and writing directions (`dirname`); with `names`, of these controls alone.
 * Not by `new FormData(form)`: that fires `formdata`, and hands every answer to whoever listens on the page.
 */
export function readForm(form, names) {
  const isAsked = (name) => Boolean(name) && (!names || names.has(name));
  const controls = controlsOf(form).filter((control) => isAsked(control.getAttribute('name')));
  // The page's own kind of control gives its value to FormData alone.
  if (controls.some((control) => control.localName.includes('-'))) return pairs(quietFormData(form)).filter(([name]) => isAsked(name));
  return controls.flatMap((control) => valuesOf(control).map((value) => [control.getAttribute('name'), value]));
}

/**
 * (what a host passes to `preview`, { format?, study }) → { format, answers, files }. `files` names the questions that have a file and
 * may: neither a file nor its name goes any further than this.
 */
export function toAnswers(given, { format, study } = {}) {
  const asked = new Set(study?.fields.filter((field) => field.type === 'attachment').map((field) => field.html));
  const html = (entries, named) => ({ format: 'html', answers: entries, files: [...new Set(named)].filter((name) => asked.has(name)).map((name) => [name, '']) });
  if (typeof HTMLFormElement === 'function' && given instanceof HTMLFormElement) return html(readForm(given), filesOf(given));
  if ((typeof FormData === 'function' && given instanceof FormData) || Array.isArray(given)) {
    if (!format || format === 'html') return html(pairs(given), [...given].filter(isFile).map(([name]) => name));
  }
  const known = format ?? (given?.resourceType === 'QuestionnaireResponse' ? 'fhir' : 'json');
  return { format: known, answers: withoutFiles(given), files: [] };
}

// An empty file input gives a File without name and content.
const isFile = ([, value]) => typeof Blob === 'function' && value instanceof Blob && (value.size > 0 || Boolean(value.name));

const filesOf = (form) => controlsOf(form).filter((control) => control.type === 'file' && control.files?.length > 0 && !control.matches(':disabled'))
  .map((control) => control.getAttribute('name'));

/** SurveyJS and others put files into the answers as base64: of these only the beginning stays, which says that there is one. */
function withoutFiles(given) {
  return JSON.parse(JSON.stringify(given ?? null, (key, value) => {
    if (key === 'valueAttachment') return { data: value?.data ? '-' : '' };
    if (typeof value === 'string' && /^data:[^,]*;base64,/.test(value)) return 'data:;base64,';
    if (value && typeof value === 'object' && typeof value.content === 'string' && 'name' in value && value.content.startsWith('data:')) return { content: 'data:;base64,', name: '' };
    return value;
  }));
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
