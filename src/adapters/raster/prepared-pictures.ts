import sharp from 'sharp';
import { MM_PER_INCH } from '../../core/kernel/index.ts';
import { type Mask, oneColorDots, type PdfPicture, type PictureItem } from '../../core/render/index.ts';
import type { Treatment } from '../../core/template/index.ts';
import type { OpenPicture } from './open-picture.ts';

/** Prepared pictures kept for the next drawing: a shop's photos come again with every order. Bytes. */
const MOST_KEPT = 64e6;
/** Dots to the inch of a treatment that names none. */
const DEFAULT_DOTS = 300;
/** A picture is only made smaller when that saves at least this share of its width. */
const WORTH_SHRINKING = 0.8;
const MOST_DOTS = 60e6;

const kept = new Map<string, Promise<Prepared>>();
let keptBytes = 0;

interface Prepared {
  readonly size: number;
  readonly href: string;
}

/**
 * A picture as data URI for a drawing with `pxPerMm` pixels to the millimetre: no larger than it will be seen, since
 * decoding all of a photo for a proof takes longer than the proof. JPEG or PNG as it was, or the dots of a treatment.
 */
export async function hrefFor(open: OpenPicture, item: PictureItem | Mask, pxPerMm: number): Promise<string> {
  const treatment = 'treatment' in item ? item.treatment : undefined;
  if (treatment) {
    const dots = await dotsOf(open, item, treatment);
    const key = JSON.stringify([open.id, treatment, dots.width, dots.height]);
    return remember(key, async () => dataUri('png', await pngOfDots(dots, treatment.color)));
  }
  const width = Math.ceil(item.width * pxPerMm);
  const height = Math.ceil(item.height * pxPerMm);
  if (width > open.width * WORTH_SHRINKING) return dataUri(open.kind, open.bytes);
  return remember(`${open.id} ${width} ${height}`, async () => {
    const smaller = sharp(open.bytes).resize(width, Math.max(1, height), { fit: 'fill' });
    const encoded = open.hasAlpha
      ? smaller.png({ compressionLevel: 3 })
      : smaller.jpeg({ quality: 95, chromaSubsampling: '4:4:4' });
    return dataUri(open.hasAlpha ? 'png' : 'jpeg', await encoded.toBuffer());
  });
}

/** A picture as the PDF carries it: a JPEG by its own bytes, everything else as samples, a treated one as a stencil, a mask as its lightness. */
export async function pdfPictureFor(open: OpenPicture, item: PictureItem | Mask): Promise<PdfPicture> {
  const { width, height } = open;
  const treatment = 'treatment' in item ? item.treatment : undefined;
  if (treatment) {
    const dots = await dotsOf(open, item, treatment);
    return { kind: 'stencil', width: dots.width, height: dots.height, bits: packBits(dots) };
  }
  if (!('pixels' in item)) {
    const gray = await sharp(open.bytes).flatten({ background: '#000' }).grayscale().raw().toBuffer();
    return { kind: 'gray', width, height, gray };
  }
  if (open.kind === 'jpeg') {
    const { channels } = await sharp(open.bytes).metadata();
    return { kind: 'jpeg', bytes: open.bytes, width, height, components: channels as 1 | 3 | 4 };
  }
  const rgb = await sharp(open.bytes).removeAlpha().toColourspace('srgb').raw().toBuffer();
  if (!open.hasAlpha) return { kind: 'pixels', width, height, rgb };
  const alpha = await sharp(open.bytes).extractChannel('alpha').raw().toBuffer();
  return { kind: 'pixels', width, height, rgb, alpha };
}

interface Dots {
  readonly width: number;
  readonly height: number;
  readonly dots: Uint8Array;
}

async function dotsOf(open: OpenPicture, item: PictureItem | Mask, treatment: Treatment): Promise<Dots> {
  const perMm = (treatment.dpi ?? DEFAULT_DOTS) / MM_PER_INCH;
  const shrink = Math.min(1, Math.sqrt(MOST_DOTS / (item.width * item.height * perMm * perMm)));
  const width = Math.max(1, Math.round(item.width * perMm * shrink));
  const height = Math.max(1, Math.round(item.height * perMm * shrink));
  const gray = await sharp(open.bytes)
    .flatten({ background: '#fff' })
    .resize(width, height, { fit: 'fill' })
    .grayscale()
    .raw()
    .toBuffer();
  return { width, height, dots: oneColorDots(gray, width, height, treatment) };
}

async function pngOfDots({ width, height, dots }: Dots, color: string): Promise<Buffer> {
  const alpha = Buffer.from(dots.map((dot) => dot * 255));
  return sharp({ create: { width, height, channels: 3, background: color } })
    .joinChannel(alpha, { raw: { width, height, channels: 1 } })
    .png({ compressionLevel: 6, palette: true, colours: 2 })
    .toBuffer();
}

/** Eight dots to the byte, the first highest, each row beginning a new byte. */
function packBits({ width, height, dots }: Dots): Uint8Array {
  const stride = Math.ceil(width / 8);
  const bits = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (dots[y * width + x]) bits[y * stride + (x >> 3)]! |= 0x80 >> (x & 7);
    }
  }
  return bits;
}

function dataUri(kind: 'jpeg' | 'png', bytes: Uint8Array): string {
  return `data:image/${kind};base64,${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64')}`;
}

/** Keeps what was made, the last used longest, up to `MOST_KEPT`. */
async function remember(key: string, make: () => Promise<string>): Promise<string> {
  const known = kept.get(key);
  if (known) {
    kept.delete(key);
    kept.set(key, known);
    return (await known).href;
  }
  const making = make().then((href) => ({ href, size: href.length }));
  kept.set(key, making);
  making.catch(() => kept.delete(key));
  const { href, size } = await making;
  keptBytes += size;
  for (const [oldest, prepared] of kept) {
    if (keptBytes <= MOST_KEPT || oldest === key) break;
    kept.delete(oldest);
    keptBytes -= (await prepared).size;
  }
  return href;
}
