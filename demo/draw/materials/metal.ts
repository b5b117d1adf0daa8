import { fbm2, noise2 } from '../engine/noise.ts';
import { linear } from '../engine/picture.ts';
import type { Material } from '../engine/scene.ts';

type Color = readonly [number, number, number];

export const BRASS: Color = linear('#DDB766');
export const STEEL: Color = linear('#C9CCD0');
export const DARK_BRASS: Color = linear('#B58B3B');

/** Bare metal, brushed along one direction: `along` and `across` are millimetres in that frame, and (ax, az) is the unit vector across. */
export function brushed(
  color: Color,
  along: number,
  across: number,
  ax: number,
  az: number,
  rough: number,
  out: Material,
): void {
  const scratch = noise2(along * 0.35, across * 26) * 0.6 + noise2(along * 0.9 + 40, across * 61) * 0.4 - 0.5;
  const wear = fbm2(along * 0.12 + 7, across * 0.12, 3) - 0.5;
  out.r = color[0] * (1 + scratch * 0.16 + wear * 0.1);
  out.g = color[1] * (1 + scratch * 0.16 + wear * 0.08);
  out.b = color[2] * (1 + scratch * 0.16 + wear * 0.04);
  out.metal = 1;
  out.rough = rough + wear * 0.08;
  out.bx += ax * scratch * 0.11;
  out.bz += az * scratch * 0.11;
}

/** Polished wire or screw heads. */
export function polished(color: Color, out: Material): void {
  out.r = color[0];
  out.g = color[1];
  out.b = color[2];
  out.metal = 1;
  out.rough = 0.16;
}
