/** What a file is by its first bytes. Names and declared types are never asked: they say what the sender wishes. */
export type PictureKind = 'jpeg' | 'png' | 'webp' | 'tiff' | 'avif' | 'svg';

/** What else people send as pictures, to tell them what it is. */
export type OtherKind =
  | 'heic'
  | 'gif'
  | 'pdf'
  | 'html'
  | 'bmp'
  | 'jpeg-xl'
  | 'jpeg-2000'
  | 'psd'
  | 'zip'
  | 'video'
  | 'unknown';

const AVIF_BRANDS = new Set(['avif', 'avis']);
const HEIC_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs']);

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

function startsWith(bytes: Uint8Array, ...signature: number[]): boolean {
  return bytes.length >= signature.length && signature.every((byte, index) => bytes[index] === byte);
}

/** Tells the kinds of ISO base media files apart (ISO/IEC 14496-12, 4.3): by the major brand, then by the compatible ones. */
function kindOfBaseMedia(bytes: Uint8Array): PictureKind | OtherKind {
  const size = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0);
  const end = Math.min(bytes.length, Math.max(size, 16), 256);
  const brands = [ascii(bytes, 8, 12)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(ascii(bytes, at, at + 4));
  for (const brand of brands) {
    if (AVIF_BRANDS.has(brand)) return 'avif';
    if (HEIC_BRANDS.has(brand)) return 'heic';
  }
  return brands[0] === 'mif1' || brands[0] === 'msf1' ? 'heic' : 'video';
}

function kindOfText(bytes: Uint8Array): PictureKind | OtherKind {
  const head = ascii(bytes, 0, Math.min(bytes.length, 1024)).toLowerCase();
  // A page may show a drawing; a drawing begins with itself, a declaration or a comment.
  if (head.includes('<svg') && !/<(?:html|head|body|script)/.test(head)) return 'svg';
  return /<(!doctype html|html|head|body|script)/.test(head) ? 'html' : 'unknown';
}

/** The kind of a file by its content. Judges the signature only: whether the rest holds is for the decoder to find out. */
export function kindOf(bytes: Uint8Array): PictureKind | OtherKind {
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'jpeg';
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'webp';
  if (startsWith(bytes, 0x49, 0x49, 0x2a, 0) || startsWith(bytes, 0x4d, 0x4d, 0, 0x2a)) return 'tiff';
  if (startsWith(bytes, 0x49, 0x49, 0x2b, 0) || startsWith(bytes, 0x4d, 0x4d, 0, 0x2b)) return 'tiff';
  if (bytes.length >= 16 && ascii(bytes, 4, 8) === 'ftyp') return kindOfBaseMedia(bytes);
  if (ascii(bytes, 0, 4) === 'GIF8') return 'gif';
  if (ascii(bytes, 0, 5) === '%PDF-') return 'pdf';
  if (ascii(bytes, 0, 4) === '8BPS') return 'psd';
  if (startsWith(bytes, 0x50, 0x4b, 3, 4)) return 'zip';
  if (startsWith(bytes, 0xff, 0x0a) || ascii(bytes, 4, 8) === 'JXL ') return 'jpeg-xl';
  if (ascii(bytes, 4, 8) === 'jP  ' || startsWith(bytes, 0xff, 0x4f, 0xff, 0x51)) return 'jpeg-2000';
  if (ascii(bytes, 0, 2) === 'BM') return 'bmp';
  return kindOfText(bytes);
}

/** Whether a PNG carries an animation (its `acTL` chunk comes before the first `IDAT`: PNG, third edition, 11.3.6). */
export function isAnimatedPng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 8 <= bytes.length; ) {
    const type = ascii(bytes, at + 4, at + 8);
    if (type === 'acTL') return true;
    if (type === 'IDAT') return false;
    at += 12 + view.getUint32(at);
  }
  return false;
}

/** Whether an AVIF file says first of all that it is a sequence (AV1 Image File Format, 6.2: major brand "avis"). */
export function isAvifSequence(bytes: Uint8Array): boolean {
  return ascii(bytes, 8, 12) === 'avis';
}
