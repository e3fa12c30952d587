// A file that leaves, for the panel: its kind and size, what was taken out of it, and, of a picture, the picture.

import { el } from './dom.js';
import { canvasOf, wipe } from './picture.js';

// Points of the picture's longer side, where there is room: large enough to see what it shows. Twice as many pixels, for dense screens.
const SIDE = 320;

const KINDS = { 'image/jpeg': 'picture', 'image/png': 'picture', 'image/webp': 'picture', 'application/pdf': 'document', 'application/dicom': 'dicom', 'text/csv': 'table' };

/** (media type, bytes, { t, language }) → what kind of file it is, and how large, in words. */
export function named(mediaType, bytes, { t, language }) {
  return t(`file.${KINDS[mediaType] ?? 'document'}`, { size: size(bytes, language) });
}

/** (box of the panel, item of the preview, { t, language }) → the box, filled. */
export function show(box, { file, taken = [], label }, { t, language }) {
  const kind = KINDS[file.mediaType] ?? 'document';
  const canvas = kind === 'picture' ? el('canvas', { role: 'img', 'aria-label': t('file.shown', { label }), class: 'thumb' }) : null;
  const counts = merged(taken, t);
  box.replaceChildren(...[
    canvas,
    el('p', { class: 'value' }, named(file.mediaType, file.bytes, { t, language })),
    kind === 'document' ? el('p', {}, t('file.asItIs')) : null,
    counts.length > 0 ? el('p', { class: 'small' }, `${t('file.taken')} ${new Intl.ListFormat(language).format(counts)}.`) : null,
    kind === 'picture' || kind === 'dicom' ? el('p', { class: 'small' }, t('file.notLooked')) : null,
  ].filter(Boolean));
  if (canvas) draw(canvas, file.address).catch(() => canvas.remove());
}

// Several words of the module may be one for people, and one that the page does not know is named as what it is: something else.
function merged(taken, t) {
  const words = taken.map(({ word }) => {
    const key = `taken.${word}`;
    const said = t(key);
    return said === key ? t('taken.other') : said;
  });
  return [...new Set(words)];
}

function size(bytes, language) {
  const [unit, number] = bytes < 1_000_000 ? ['kilobyte', Math.max(1, Math.round(bytes / 1000))] : ['megabyte', Math.round(bytes / 100_000) / 10];
  return new Intl.NumberFormat(language, { style: 'unit', unit }).format(number).replace(' ', '\u00a0');
}

// By a bitmap and not by an address: the page's CSP need not let pictures from `data:` or `blob:` in.
async function draw(canvas, address) {
  const content = atob(address.slice(address.indexOf(',') + 1));
  const bitmap = await createImageBitmap(new Blob([Uint8Array.from(content, (sign) => sign.charCodeAt(0))]));
  const scale = Math.min(1, (2 * SIDE) / Math.max(bitmap.width, bitmap.height));
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  // Through the CSSOM: a style attribute would be against the page's CSP.
  canvas.style.inlineSize = `${canvas.width / 2}px`;
  canvas.style.maxInlineSize = '100%';
  const between = canvasOf(canvas.width, canvas.height);
  between.getContext('2d').drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  canvas.getContext('2d').drawImage(between, 0, 0);
  wipe(between);
  bitmap.close();
}
