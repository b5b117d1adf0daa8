import type { Artwork } from '../engine/artwork.ts';
import type { Material } from '../engine/scene.ts';

const pixel = new Float64Array(4);

/** Lays artwork over what is described already: paint or dye that keeps the relief beneath. `strength` below 1 lets it show through. */
export function print(art: Artwork, x: number, y: number, strength: number, out: Material): number {
  art.sample(x, y, pixel);
  const a = pixel[3]! * strength;
  if (a <= 0) return 0;
  out.r = out.r * (1 - a) + pixel[0]! * a;
  out.g = out.g * (1 - a) + pixel[1]! * a;
  out.b = out.b * (1 - a) + pixel[2]! * a;
  return a;
}

/** Engraves artwork: colour at the bottom of the cut, light and dark flanks along its edges. `wide` is the flank's width in millimetres. */
export function engrave(art: Artwork, x: number, y: number, wide: number, depth: number, out: Material): number {
  const a = print(art, x, y, 1, out);
  const e = wide;
  const sx = art.cover(x + e, y) - art.cover(x - e, y);
  const sy = art.cover(x, y + e) - art.cover(x, y - e);
  out.bx += sx * depth;
  out.bz += sy * depth;
  if (a > 0) {
    out.coat *= 1 - a * 0.8;
    out.rough = out.rough * (1 - a) + 0.85 * a;
  }
  return a;
}
