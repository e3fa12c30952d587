// Answers: a form, FormData, FHIR QuestionnaireResponse or flat object → { format, answers } as the pipeline takes them.

// Forms that Gauze itself is reading: `new FormData(form)` fires `formdata`, and the safety net must not empty our own reading.
const reading = new WeakSet();

/** True while Gauze reads this form. */
export const isReading = (form) => reading.has(form);

/** HTMLFormElement → [name, value] pairs in form order. Files are skipped: no policy can ask for one yet. */
export function readForm(form) {
  reading.add(form);
  try {
    return pairs(new FormData(form));
  } finally {
    reading.delete(form);
  }
}

/** Whatever a host passes to `preview` → { format, answers }. */
export function toAnswers(given) {
  if (typeof HTMLFormElement === 'function' && given instanceof HTMLFormElement) return { format: 'html', answers: readForm(given) };
  if (typeof FormData === 'function' && given instanceof FormData) return { format: 'html', answers: pairs(given) };
  if (Array.isArray(given)) return { format: 'html', answers: pairs(given) };
  if (given?.resourceType === 'QuestionnaireResponse') return { format: 'fhir', answers: given };
  return { format: 'json', answers: given };
}

function pairs(entries) {
  const kept = [];
  for (const [name, value] of entries) {
    if (typeof value === 'string') kept.push([name, value]);
  }
  return kept;
}
