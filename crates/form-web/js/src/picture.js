// A picture's bytes → a new picture: decoded by the browser, turned as it should lie, drawn, and encoded again.
//
// What a camera or a program wrote beside the picture has no way into the new one. Nothing is decoded before its header has said how
// large it is, and nothing is drawn where the browser changes what a page draws: what came out would be noise.

// As the module has it: a phone takes 50 million; decoded this is 256 MiB.
const MOST_PIXELS = 64 * 1024 * 1024;

// Sides that are tried until the result is small enough.
const SIDES = [4096, 3072, 2048, 1600, 1024];
const QUALITY = 0.9;

const HEIF = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs', 'mif1', 'msf1', 'avif', 'avis']);

/** (bytes, { maxBytes, refuse(code) }) → bytes of a JPEG, or of a PNG that was one and is small enough. */
export async function picture(bytes, { maxBytes, refuse }) {
  const kind = kindOf(bytes);
  if (kind === 'other') refuse(bytes.length === 0 ? 'attach/empty' : 'attach/kind');
  const size = sizeOf(bytes, kind);
  if (!size || size.width * size.height === 0) refuse('attach/damaged');
  if (size.width * size.height > MOST_PIXELS) refuse('attach/too-many-pixels');
  if (!(await drawsTruly())) refuse('attach/canvas');
  let bitmap;
  try {
    bitmap = await createImageBitmap(new Blob([bytes], { type: kind }), { imageOrientation: 'from-image' });
  } catch {
    // Safari decodes HEIC; others do not.
    refuse(kind === 'image/heic' ? 'attach/heic' : 'attach/damaged');
  }
  try {
    return (await encoded(bitmap, kind, maxBytes)) ?? refuse('attach/too-large');
  } finally {
    bitmap.close();
  }
}

async function encoded(bitmap, kind, maxBytes) {
  const longest = Math.max(bitmap.width, bitmap.height);
  const sides = SIDES.map((side) => Math.min(side, longest)).filter((side, at, all) => all.indexOf(side) === at);
  for (const side of sides) {
    // Transparency is a PNG's own: in a JPEG it is white.
    for (const type of kind === 'image/png' && side === sides[0] ? ['image/png', 'image/jpeg'] : ['image/jpeg']) {
      const blob = await drawn(bitmap, side / longest, type);
      if (blob.type !== type) throw new Error('the browser has no such encoder');
      if (blob.size <= maxBytes) return new Uint8Array(await blob.arrayBuffer());
    }
  }
  return null;
}

async function drawn(bitmap, scale, type) {
  const canvas = canvasOf(Math.max(1, Math.round(bitmap.width * scale)), Math.max(1, Math.round(bitmap.height * scale)));
  const context = canvas.getContext('2d', { alpha: type === 'image/png' });
  context.imageSmoothingQuality = 'high';
  if (type === 'image/jpeg') {
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  try {
    return await blobOf(canvas, type);
  } finally {
    wipe(canvas);
  }
}

/** (width, height) → a canvas that is not on the page. */
export function canvasOf(width, height) {
  if (typeof OffscreenCanvas === 'function') return new OffscreenCanvas(width, height);
  return Object.assign(document.createElement('canvas'), { width, height });
}

function blobOf(canvas, type) {
  if (canvas.convertToBlob) return canvas.convertToBlob({ type, quality: QUALITY });
  return new Promise((done, failed) => { canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('nothing was encoded'))), type, QUALITY); });
}

/** A canvas without an area has no pixels. */
export function wipe(canvas) {
  canvas.width = 0;
  canvas.height = 0;
}

// ---- whether what is drawn is what comes out

const SIDE = 32;
let truly;

/** Browsers that hide their fingerprint change pixels as they are read, or give none: a known pattern comes back otherwise then. */
function drawsTruly() {
  truly ??= drawsPattern().catch(() => false);
  return truly;
}

async function drawsPattern() {
  const pattern = new ImageData(SIDE, SIDE);
  // No two pixels beside each other are alike: even ones are left alone by browsers that change the others.
  for (let at = 0, seed = 1; at < pattern.data.length; at += 1) {
    seed = (seed * 48271) % 2147483647;
    pattern.data[at] = at % 4 === 3 ? 255 : seed % 256;
  }
  const first = canvasOf(SIDE, SIDE);
  first.getContext('2d').putImageData(pattern, 0, 0);
  const bitmap = await createImageBitmap(await blobOf(first, 'image/png'));
  const second = canvasOf(SIDE, SIDE);
  const context = second.getContext('2d', { willReadFrequently: true });
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  const read = context.getImageData(0, 0, SIDE, SIDE).data;
  return read.every((value, at) => value === pattern.data[at]);
}

// ---- what the header says

const text = (bytes, from, to) => String.fromCharCode(...bytes.subarray(from, to));

function kindOf(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg';
  if (text(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP') return 'image/webp';
  if (text(bytes, 4, 8) === 'ftyp' && HEIF.has(text(bytes, 8, 12))) return 'image/heic';
  return 'other';
}

/** → { width, height } without decoding anything, or null. */
function sizeOf(bytes, kind) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    switch (kind) {
      case 'image/png': return { width: view.getUint32(16), height: view.getUint32(20) };
      case 'image/jpeg': return sizeOfJpeg(view);
      case 'image/webp': return sizeOfWebp(view, text(bytes, 12, 16));
      default: return sizeOfHeif(bytes, view);
    }
  } catch {
    return null;
  }
}

function sizeOfJpeg(view) {
  for (let at = 2; ;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    // Frames: SOF0 to SOF15, without DHT, JPG and DAC among them.
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    else at += 2 + view.getUint16(at + 2);
  }
}

function sizeOfWebp(view, chunk) {
  const three = (at) => 1 + view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
  if (chunk === 'VP8X') return { width: three(24), height: three(27) };
  if (chunk === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
  }
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}

// The largest of the `ispe` properties: the picture itself, of which thumbnails and tiles are parts.
const HEADER_BYTES = 65_536;

function sizeOfHeif(bytes, view) {
  let largest = null;
  for (let at = 8; at < Math.min(bytes.length, HEADER_BYTES) - 16; at += 1) {
    if (text(bytes, at, at + 4) !== 'ispe') continue;
    const size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size;
  }
  return largest;
}
