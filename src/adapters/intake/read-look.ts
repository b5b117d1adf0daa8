import type { Sharp } from 'sharp';
import { lookOf, type PictureLook } from '../../core/content/index.ts';

/** Every picture is brought to this side first, so that copies of any size are smoothed alike: fingerprints then differ in about ten bits of the 31 allowed. */
const SIDE = 512;

/** What a picture is known again by. `upright` is decoded anew: its decoder reduces it while it reads. */
export async function readLook(upright: Sharp): Promise<PictureLook> {
  const { data, info } = await upright
    .resize({ width: SIDE, height: SIDE, fit: 'fill', kernel: 'linear' })
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
