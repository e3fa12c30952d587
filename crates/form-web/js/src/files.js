// Files: a File of the form, or base64 among the answers → `data:` addresses, for the questions whose file may leave.
//
// Loaded only where a policy takes files. Pictures are drawn anew here, turned as they should lie, before the module's whitelist
// looks at them; PDF, DICOM and tables go to the module as they are. Everything else stays where it is, as without this script.

import { named } from './attached.js';
import { controlsOf } from './form.js';
import { GauzeError } from './errors.js';
import { learn, translator } from './messages.js';
import { picture } from './picture.js';

// As the module has it: what is larger is refused before a byte of it is read.
const MOST_BYTES = 32 * 1024 * 1024;

const WORDS = { en: () => import('./files.en.js'), es: () => import('./files.es.js') };

/** (calls of the module, language) → the same with `attach(held, given, basis)`, to be called between the two copies of the answers. */
export async function reading(calls, language) {
  learn(language, (await WORDS[language]()).messages);
  const besides = new WeakMap();
  // Question → kind of file that it asks for: what a refused picture's owner can do, the owner of a medical image cannot.
  const kinds = new Map();
  return {
    ...calls,

    /** Puts the files of `given` into `held`, the copy of the answers that the module reads. */
    async attach(held, given, basis) {
      const found = new Map();
      for (const place of calls.places(basis)) {
        kinds.set(place.id, place.kind);
        const file = await one(filesAt(given, held.format, place), place, language);
        if (!file) continue;
        const { address, beside } = await leaving(file, place, calls, language);
        put(held, place, address);
        found.set(place.id, beside);
      }
      besides.set(held, found);
    },

    /** Of a picture, what drawing it anew has taken out is told: the module saw the new one only, with what the browser wrote into it. */
    async preview(argument, held) {
      let shown;
      try {
        shown = await calls.preview(argument);
      } catch (thrown) {
        throw inItsWords(thrown, kinds.get(thrown.field), language);
      }
      const found = besides.get(held) ?? new Map();
      return { ...shown, items: shown.items.map((item) => (item.file && found.get(item.id) ? { ...item, taken: found.get(item.id) } : item)) };
    },

    /** A receipt says `image/jpeg, 1340 bytes` of a file; people read "A picture, 1 kB". */
    async submit(argument) {
      const out = await calls.submit(argument);
      const t = translator(language);
      const said = (item) => {
        const [, type, bytes] = (item.rule === 'attach' && /^(\S+), (\d+) bytes$/.exec(item.text)) || [];
        return type ? { ...item, text: named(type, Number(bytes), { t, language }) } : item;
      };
      return { ...out, receipt: { ...out.receipt, sent: out.receipt.sent.map(said) } };
    },
  };
}

/** A refusal with the help that is written for this kind of file, where there is one. */
function inItsWords(error, kind, language) {
  const key = `help.${error.code}.${kind}`;
  const help = translator(language)(key);
  return help === key ? error : Object.assign(error, { help });
}

async function one(files, { id }, language) {
  if (files.length > 1) throw new GauzeError('answers/repeated', { field: id, language });
  return files[0] ?? null;
}

// File of the form → the picture that was made of it: a phone draws for seconds, and a look after a word was hidden is of the same picture.
const pictures = new WeakMap();

async function leaving(file, { id, kind, maxBytes }, calls, language) {
  const known = pictures.get(file);
  if (kind === 'picture' && known?.maxBytes === maxBytes) return known;
  const refuse = (code) => { throw new GauzeError(code, { field: id, language }); };
  if (file.size > MOST_BYTES) refuse('attach/too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    if (kind !== 'picture') return { address: address(bytes), beside: null };
    const drawn = await picture(bytes, { maxBytes, refuse });
    const left = { address: address(drawn), beside: calls.beside(address(bytes)), maxBytes };
    drawn.fill(0);
    pictures.set(file, left);
    return left;
  } finally {
    bytes.fill(0);
  }
}

// ---- where files are

/** → Files and Blobs of this question. */
function filesAt(given, format, place) {
  if (typeof HTMLFormElement === 'function' && given instanceof HTMLFormElement) {
    const inputs = controlsOf(given).filter((control) => control.type === 'file' && control.getAttribute('name') === place.html && !control.matches(':disabled'));
    return inputs.flatMap((control) => [...control.files]);
  }
  if (format === 'html') return [...given].filter(([name, value]) => name === place.html && value instanceof Blob && (value.size > 0 || value.name)).map(([, value]) => value);
  if (format === 'fhir') return attachments(given, place.fhir).map((attachment) => blob(attachment.data));
  return addresses(valueAt(given, format === 'surveyjs' ? place.surveyjs : place.html)).map((text) => blob(text.slice(text.indexOf(',') + 1)));
}

/** base64 → Blob; what is none is an empty one, which the module refuses. */
function blob(text) {
  try {
    return new Blob([Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))]);
  } catch {
    return new Blob([]);
  }
}

/** Text, list of texts, or SurveyJS's `[{ name, type, content }]` → `data:` addresses in base64. */
function addresses(value) {
  if (Array.isArray(value)) return value.flatMap(addresses);
  const text = value && typeof value === 'object' ? value.content : value;
  return typeof text === 'string' && /^data:[^,]*;base64,/.test(text) ? [text] : [];
}

/** The items of a QuestionnaireResponse with this link id, however deep → their attachments with data. */
function attachments(item, linkId) {
  if (Array.isArray(item)) return item.flatMap((inner) => attachments(inner, linkId));
  if (!item || typeof item !== 'object') return [];
  const own = linkId && item.linkId === linkId ? (item.answer ?? []) : [];
  return [...own.map((answer) => answer?.valueAttachment).filter((found) => found?.data), ...attachments(item.item ?? [], linkId), ...(item.answer ?? []).flatMap((answer) => attachments(answer?.item ?? [], linkId))];
}

// A key that is the whole name comes first, then a path with dots and brackets, as in the module.
const steps = (name) => name.split(/[.[\]]+/).filter(Boolean);

function valueAt(given, name) {
  if (!name || !given || typeof given !== 'object') return undefined;
  return Object.hasOwn(given, name) ? given[name] : steps(name).reduce((inner, step) => (inner && typeof inner === 'object' && Object.hasOwn(inner, step) ? inner[step] : undefined), given);
}

// ---- where they go

function put(held, place, leaves) {
  if (held.format === 'html') {
    held.files = [...held.files.filter(([name]) => name !== place.html), [place.html, leaves]];
  } else if (held.format === 'fhir') {
    attachments(held.answers, place.fhir).forEach((attachment) => { attachment.data = leaves.slice(leaves.indexOf(',') + 1); });
  } else {
    const name = held.format === 'surveyjs' ? place.surveyjs : place.html;
    const path = Object.hasOwn(held.answers, name) ? [name] : steps(name);
    const last = path.pop();
    path.reduce((inner, step) => inner[step], held.answers)[last] = leaves;
  }
}

// Whole groups of three bytes at once, so that the parts can be joined.
const PIECE = 3 * 8192;

function address(bytes) {
  const parts = ['data:;base64,'];
  for (let at = 0; at < bytes.length; at += PIECE) parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE))));
  return parts.join('');
}
