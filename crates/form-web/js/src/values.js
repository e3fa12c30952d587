// What leaves, in words: the value of a preview or a receipt → what a person reads.

// Codes of a report that the page has words for; all others are words already.
const NOT_APPLICABLE = 'not-applicable';

/** (item with rule, code, text; t, language) → words, or `null` where chance decides. */
export function inWords(item, { t, language }) {
  if (item.code === null && item.rule === 'pseudonymize') return t('review.code');
  if (item.code === null) return t('review.noAnswer');
  if (item.code === NOT_APPLICABLE) return t('review.notApplicable');
  return item.rule === 'coarsen' ? calendar(item.text, language) : item.text;
}

/** A day, month or other text → by the language's calendar, where it is one. */
export function calendar(text, language) {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(text) ?? [];
  const date = new Date(Number(year), Number(month) - 1, Number(day ?? 1), 12);
  if (!year || Number.isNaN(date.getTime())) return text;
  return new Intl.DateTimeFormat(language, day ? { dateStyle: 'long' } : { year: 'numeric', month: 'long' }).format(date);
}
