import type { Sharp } from 'sharp';
import { lookOf, type PictureLook } from '../../core/content/index.ts';

/** Larger pictures are reduced to this side first: fingerprints then differ in about ten bits of the 31 allowed. */
const SIDE = 512;
/** A picture that is narrow in one direction is reduced no further there. */
const LONGEST = 4096;

/** What a picture is known again by. `upright` is decoded anew: its decoder reduces it while it reads. */
export async function readLook(upright: Sharp, width: number, height: number): Promise<PictureLook> {
  const small =
    width > SIDE && height > SIDE
      ? { width: SIDE, height: SIDE }
      : { width: Math.min(width, LONGEST), height: Math.min(height, LONGEST) };
  const { data, info } = await upright
    .resize({ ...small, fit: 'fill', kernel: 'linear' })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pixels = new Uint8Array(info.width * info.height);
  for (let index = 0, from = 0; index < pixels.length; index++, from += info.channels)
    pixels[index] =
      info.channels < 3
        ? data[from]!
        : // BT.601 in 65,536ths, rounded.
          (19_595 * data[from]! + 38_470 * data[from + 1]! + 7471 * data[from + 2]! + 32_768) >> 16;
  return lookOf({ width: info.width, height: info.height, pixels });
}
