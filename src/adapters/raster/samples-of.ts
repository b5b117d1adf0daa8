import sharp from 'sharp';
import type { Rect } from '../../core/kernel/index.ts';
import type { Mask, PictureItem } from '../../core/render/index.ts';
import type { Treatment } from '../../core/template/index.ts';
import { dotsOf } from './dots.ts';
import type { OpenPicture } from './open-picture.ts';
import type { Samples } from './samples.ts';

/** A picture is only made smaller when that saves at least this share of a side. */
const WORTH_SHRINKING = 0.8;
/** Only the part in view is decoded where it is less than this share of the picture. */
const WORTH_CUTTING = 0.5;
/** Samples beside the part in view that its pixels are mixed from. */
const MARGIN = 8;
/** Decoded pictures kept for the next drawing: a shop's photos come again with every design. Bytes. */
const MOST_KEPT = 48e6;

/** A decoded picture and where its samples lie in the picture's rectangle: samples = millimetres times scale minus shift. */
export interface PlacedSamples {
  readonly samples: Samples;
  readonly scaleX: number;
  readonly scaleY: number;
  readonly shiftX: number;
  readonly shiftY: number;
}

/** What of a picture is needed: pixels to the millimetre, and the part of its rectangle in view (millimetres). */
export interface Needed {
  readonly perMmX: number;
  readonly perMmY: number;
  readonly part: Rect;
}

const kept = new Map<string, Promise<Samples>>();
let keptBytes = 0;

/**
 * Decodes what a drawing needs of a picture: no finer than it will be seen and no more than is in view. A JPEG is shrunk
 * while it is decoded. A treated picture gives its dots in their colour; a mask its lightness, alike in all channels.
 */
export async function samplesOf(open: OpenPicture, item: PictureItem | Mask, needed: Needed): Promise<PlacedSamples> {
  if ('treatment' in item && item.treatment) return dotSamples(open, item, item.treatment, needed);
  const part = partInView(open, item, needed) ?? { x: 0, y: 0, width: open.width, height: open.height };
  const size = {
    width: Math.max(1, Math.round(part.width * stepFor(open.width / item.width, needed.perMmX))),
    height: Math.max(1, Math.round(part.height * stepFor(open.height / item.height, needed.perMmY))),
  };
  const isMask = !('pixels' in item);
  const key = JSON.stringify([open.id, isMask, part, size]);
  const samples = await remember(key, () => decode(open, part, size, isMask));
  const [toX, toY] = [size.width / part.width, size.height / part.height];
  return {
    samples,
    scaleX: (open.width / item.width) * toX,
    scaleY: (open.height / item.height) * toY,
    shiftX: part.x * toX,
    shiftY: part.y * toY,
  };
}

/** A part of a picture, made smaller to a size. */
async function decode(
  open: OpenPicture,
  { x: left, y: top, width, height }: Rect,
  size: { readonly width: number; readonly height: number },
  isMask: boolean,
): Promise<Samples> {
  let picture = sharp(open.bytes);
  if (width < open.width || height < open.height) picture = picture.extract({ left, top, width, height });
  if (size.width < width || size.height < height) picture = picture.resize(size.width, size.height, { fit: 'fill' });
  if (isMask) picture = picture.flatten({ background: '#000' }).grayscale();
  const decoded = await picture.toColourspace('srgb').ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const data = asRgba(decoded.data, decoded.info.channels);
  const opaque = isMask || !open.hasAlpha;
  if (!opaque) premultiply(data);
  return { ...size, data, opaque };
}

/** By how much to make a side smaller that has so many samples to the millimetre and is shown with so many pixels. */
function stepFor(has: number, shown: number): number {
  return shown < has * WORTH_SHRINKING ? shown / has : 1;
}

/** The part of the picture in view, in its own pixels with a margin; undefined if that is most of it. */
function partInView(open: OpenPicture, item: PictureItem | Mask, { part }: Needed): Rect | undefined {
  const [toX, toY] = [open.width / item.width, open.height / item.height];
  const left = Math.max(0, Math.floor(part.x * toX) - MARGIN);
  const top = Math.max(0, Math.floor(part.y * toY) - MARGIN);
  const right = Math.min(open.width, Math.ceil((part.x + part.width) * toX) + MARGIN);
  const bottom = Math.min(open.height, Math.ceil((part.y + part.height) * toY) + MARGIN);
  if (right <= left || bottom <= top) return { x: 0, y: 0, width: 1, height: 1 };
  const share = ((right - left) * (bottom - top)) / (open.width * open.height);
  return share < WORTH_CUTTING ? { x: left, y: top, width: right - left, height: bottom - top } : undefined;
}

async function dotSamples(
  open: OpenPicture,
  item: PictureItem,
  treatment: Treatment,
  { perMmX, perMmY }: Needed,
): Promise<PlacedSamples> {
  const key = JSON.stringify([open.id, treatment, item.width, item.height, perMmX, perMmY]);
  const samples = await remember(key, async () => {
    const { width, height, dots } = await dotsOf(open, item, treatment);
    const size = {
      width: Math.max(1, Math.round(width * stepFor(width / item.width, perMmX))),
      height: Math.max(1, Math.round(height * stepFor(height / item.height, perMmY))),
    };
    let alpha: Uint8Array = dots.map((dot) => dot * 255);
    if (size.width < width || size.height < height) {
      alpha = await sharp(alpha, { raw: { width, height, channels: 1 } })
        .resize(size.width, size.height, { fit: 'fill' })
        .toColourspace('b-w')
        .raw()
        .toBuffer();
    }
    const color = [...Buffer.from(treatment.color.slice(1), 'hex'), 255];
    const data = new Uint8Array(alpha.length * 4);
    for (let i = 0; i < data.length; i += 1) {
      data[i] = Math.round(((color[i & 3] as number) * (alpha[i >> 2] as number)) / 255);
    }
    return { ...size, data, opaque: false };
  });
  const { width, height } = samples;
  return { samples, scaleX: width / item.width, scaleY: height / item.height, shiftX: 0, shiftY: 0 };
}

/** Gray pictures stay gray whatever is asked of the decoder: their one channel, or two with alpha, are spread to four. */
function asRgba(data: Uint8Array, channels: number): Uint8Array {
  if (channels === 4) return data;
  const wide = new Uint8Array((data.length / channels) * 4);
  for (let from = 0, to = 0; to < wide.length; from += channels, to += 4) {
    wide.fill(data[from] as number, to, to + 3);
    wide[to + 3] = channels === 2 ? (data[from + 1] as number) : 255;
  }
  return wide;
}

function premultiply(data: Uint8Array): void {
  for (let at = 3; at < data.length; at += 4) {
    const alpha = data[at] as number;
    if (alpha === 255) continue;
    for (let channel = at - 3; channel < at; channel += 1) {
      data[channel] = Math.round(((data[channel] as number) * alpha) / 255);
    }
  }
}

/** Keeps what was decoded, the last used longest, up to `MOST_KEPT`. */
async function remember(key: string, make: () => Promise<Samples>): Promise<Samples> {
  const known = kept.get(key);
  if (known) {
    kept.delete(key);
    kept.set(key, known);
    return known;
  }
  const making = make();
  kept.set(key, making);
  try {
    keptBytes += (await making).data.length;
  } catch (error) {
    kept.delete(key);
    throw error;
  }
  for (const [oldest, decoding] of kept) {
    if (keptBytes <= MOST_KEPT) break;
    kept.delete(oldest);
    keptBytes -= (await decoding).data.length;
  }
  return making;
}
