// Forms to measure with: policy and one response each. Every type of question that a form of this length has, and every cheap and dear rule.

const text = (en) => ({ en });

const study = (id, fields) => ({
  gauze: '1',
  study: { id, version: 1, title: text('A form to measure with'), purpose: text('Time.'), controller: { name: 'Bench', contact: 'bench@example.org' }, validFrom: '2026-01-01', validUntil: '2027-12-31', collector: 'https://collector.example' },
  consent: { version: '1', text: text('I agree.') },
  care: { form: 'study-only' },
  recipients: [],
  budget: { epsilonPerReport: '8' },
  repeats: 'once',
  paddedSize: 32768,
  fields,
});

const choices = ['never', 'sometimes', 'often', 'always'].map((code, score) => ({ code, label: text(code), score }));

/** Rotating kinds of questions: a type, its rule, and an answer. */
const KINDS = [
  { type: 'choice', options: choices, rule: { do: 'keep' }, value: (at) => choices[at % 4].code },
  { type: 'integer', min: 0, max: 300, rule: { do: 'coarsen', to: 'bins', edges: ['10', '20', '50', '100'] }, value: (at) => String(at % 120) },
  { type: 'date', rule: { do: 'coarsen', to: 'year' }, value: (at) => `19${50 + (at % 45)}-03-14` },
  { type: 'free-text', rule: { do: 'drop' }, value: (at) => `Some words of the patient's own, number ${at}.` },
  { type: 'decimal', unit: 'kg', rule: { do: 'coarsen', to: 'round', step: '5' }, value: (at) => `${50 + (at % 60)}.5` },
  { type: 'person-name', rule: { do: 'withhold' }, value: () => 'Ada Example' },
  { type: 'multi-choice', options: choices, rule: { do: 'keep' }, value: (at) => choices[at % 4].code },
  { type: 'postal-code', rule: { do: 'coarsen', to: 'zip3' }, value: () => '94510' },
  { type: 'boolean', rule: { do: 'keep' }, value: (at) => (at % 2 ? 'true' : 'false') },
  { type: 'ordinal', options: choices, rule: { do: 'keep' }, value: (at) => choices[at % 4].code },
];

/** How many questions → a form of the page's own, in HTML; every tenth question depends on an earlier one. */
export function longForm(items) {
  const answers = [];
  const fields = Array.from({ length: items }, (_, at) => {
    const { value, ...kind } = KINDS[at % KINDS.length];
    answers.push([`q${at}`, value(at)]);
    const field = { id: `q${at}`, label: text(`Question ${at}`), at: { html: `q${at}` }, ...kind };
    return at % 10 === 9 ? { ...field, applies: { field: `q${at - 9}`, is: ['never', 'sometimes', 'often'] } } : field;
  });
  return { name: 'generated', items, policy: study('bench-long', fields), format: 'html', answers };
}

const TYPES = { boolean: 'boolean', date: 'date', dateTime: 'date-time', integer: 'integer', decimal: 'decimal', choice: 'choice' };

/** Bundle with a FHIR Questionnaire → a policy over all its questions, and a response in FHIR. */
export function intakeForm(bundle) {
  const questionnaire = bundle.entry.map(({ resource }) => resource).find(({ resourceType }) => resourceType === 'Questionnaire');
  const fields = [];
  const respond = (item, path) => {
    if (item.type === 'display') return [];
    const inner = (item.item ?? []).flatMap((child, at) => respond(child, `${path}-${at}`));
    if (item.type === 'group') return [{ linkId: item.linkId, item: inner }];
    const options = (item.answerOption ?? []).map(({ valueCoding, valueString }) => valueCoding?.code ?? valueString).filter((code) => /^[A-Za-z0-9._+/:-]{1,64}$/.test(code ?? ''));
    const [field, answer] = question(item, options);
    fields.push({ id: `q${path}`, label: text(item.text ?? item.linkId), at: { fhir: item.linkId }, ...field });
    return [{ linkId: item.linkId, answer: [answer] }];
  };
  const item = questionnaire.item.flatMap((one, at) => respond(one, `-${at}`));
  const response = { resourceType: 'QuestionnaireResponse', status: 'completed', item };
  return { name: 'Medplum patient intake', items: fields.length, policy: study('bench-intake', fields), format: 'fhir', answers: response };
}

function question(item, options) {
  const type = TYPES[item.type];
  switch (type) {
    case 'boolean':
      return [{ type, rule: { do: 'keep' } }, { valueBoolean: true }];
    case 'date':
      return [{ type, rule: { do: 'coarsen', to: 'year' } }, { valueDate: '1984-07-02' }];
    case 'date-time':
      return [{ type, rule: { do: 'coarsen', to: 'year' } }, { valueDateTime: '2024-07-02T10:00:00Z' }];
    case 'integer':
      return [{ type, rule: { do: 'coarsen', to: 'bins', edges: ['5', '10'] } }, { valueInteger: 7 }];
    case 'decimal':
      return [{ type, rule: { do: 'coarsen', to: 'round', step: '5' } }, { valueDecimal: 7.5 }];
    case 'choice':
      if (options.length > 1) return [{ type, options: options.map((code) => ({ code, label: text(code) })), rule: { do: 'keep' } }, { valueCoding: { code: options[0] } }];
      return [{ type: 'free-text', rule: { do: 'drop' } }, { valueCoding: { code: 'other', display: 'Something else' } }];
    default:
      return [{ type: 'free-text', rule: { do: 'withhold' } }, { valueString: `Words about ${item.linkId}` }];
  }
}
