// Canaries: unique values → every spelling in which they could leave → where they are found.

/** (values by name) → a scanner. */
export function createScanner(values) {
  const needles = Object.entries(values).flatMap(([name, value]) => spellings(value).map(([how, bytes]) => ({ name, how, bytes })));
  return {
    /** (where, bytes or text) → [`name, spelling, where`] of everything found. */
    find(where, content) {
      const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
      const lower = lowered(bytes);
      return needles
        .filter(({ how, bytes: needle }) => isIn(how.startsWith('base64') ? bytes : lower, needle))
        .map(({ name, how }) => `${name} (${how}) in ${where}`);
    },
    needles,
  };
}

/** Value → [[how, bytes]]: whole, and its telling parts; plain spellings are compared without regard to case. */
export function spellings(value) {
  return parts(value).flatMap((part) => {
    const utf8 = Buffer.from(part, 'utf8');
    return [
      ['plain', lowered(utf8)],
      ['latin-1', lowered(Buffer.from(part, 'latin1'))],
      ['UTF-16LE', lowered(Buffer.from(part, 'utf16le'))],
      ['UTF-16BE', lowered(Buffer.from(part, 'utf16le').swap16())],
      ['URL', text(encodeURIComponent(part))],
      ['form', text(new URLSearchParams({ a: part }).toString().slice(2))],
      ['every byte percent-encoded', text(utf8.toString('hex').replace(/../g, '%$&'))],
      ['JSON', text(JSON.stringify(part).slice(1, -1).replace(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`))],
      ['hex', text(utf8.toString('hex'))],
      ...alignments(utf8).flatMap((encoded, shift) => [
        [`base64, shifted by ${shift}`, Buffer.from(encoded)],
        [`base64url, shifted by ${shift}`, Buffer.from(encoded.replaceAll('+', '-').replaceAll('/', '_'))],
      ]),
    ];
  });
}

// Below this length a spelling turns up in random bytes by itself.
const SHORTEST = 5;

/** The value; its words; and a phone number's or date's digits without their punctuation. */
function parts(value) {
  const digits = value.replace(/\D/g, '');
  const words = value.split(/[\s,]+/).filter((word) => word.length > SHORTEST);
  const bare = /^[\d\s().+-]+$/.test(value) && digits.length > SHORTEST ? [digits, digits.replace(/^1/, '')] : [];
  return [...new Set([value, ...words, ...bare])];
}

/** Bytes → what is certain of their base64 wherever in a longer text they stand: 3 alignments. */
function alignments(bytes) {
  return [0, 1, 2].map((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64').replace(/=+$/, '');
    const first = Math.ceil((shift * 8) / 6);
    const last = Math.floor(((shift + bytes.length) * 8) / 6);
    return encoded.slice(first, last);
  });
}

const text = (value) => Buffer.from(value.toLowerCase(), 'utf8');

/** ASCII letters in lower case, byte for byte, so that it works on binary data too. */
function lowered(bytes) {
  const copy = Buffer.from(bytes);
  for (let at = 0; at < copy.length; at += 1) if (copy[at] >= 0x41 && copy[at] <= 0x5a) copy[at] += 0x20;
  return copy;
}

/** A short number, such as a ZIP code, counts only where it stands alone: five digits also occur in a fingerprint's hexadecimal text. */
function isIn(haystack, needle) {
  const mustStandAlone = needle.length <= SHORTEST && needle.every(isWordByte);
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
    if (!mustStandAlone || !(isWordByte(haystack[at - 1]) || isWordByte(haystack[at + needle.length]))) return true;
  }
  return false;
}

const isWordByte = (byte) => byte !== undefined && ((byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
