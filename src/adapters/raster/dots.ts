import sharp from 'sharp';
import { MM_PER_INCH } from '../../core/kernel/index.ts';
import { oneColorDots } from '../../core/render/index.ts';
import type { Treatment } from '../../core/template/index.ts';
import type { OpenPicture } from './open-picture.ts';

/** Dots to the inch of a treatment that names none. */
const DEFAULT_DOTS = 300;
const MOST_DOTS = 60e6;

/** A picture in one colour: a byte for each dot, 1 where it is drawn. */
export interface Dots {
  readonly width: number;
  readonly height: number;
  readonly dots: Uint8Array;
}

/** Dots kept: PNG, PDF and SVG of one design all show the same. */
const KEPT = 4;
const kept = new Map<string, Promise<Dots>>();

/** The dots of a treated picture, `item` as large as it is made (millimetres). */
export function dotsOf(
  open: OpenPicture,
  item: { readonly width: number; readonly height: number },
  treatment: Treatment,
): Promise<Dots> {
  const key = JSON.stringify([open.id, item.width, item.height, treatment]);
  const known = kept.get(key);
  if (known) return known;
  const making = makeDots(open, item, treatment);
  kept.set(key, making);
  making.catch(() => kept.delete(key));
  if (kept.size > KEPT) kept.delete(kept.keys().next().value as string);
  return making;
}

async function makeDots(
  open: OpenPicture,
  item: { readonly width: number; readonly height: number },
  treatment: Treatment,
): Promise<Dots> {
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
