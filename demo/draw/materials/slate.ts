import { fbm2, fbm3, noise2, smoothstep } from '../engine/noise.ts';
import { linear } from '../engine/picture.ts';
import type { Material } from '../engine/scene.ts';

const SLATE = linear('#4B5054');
const RUST = linear('#7A6146');

/** Height of riven slate in millimetres: thin sheets that broke off along wandering lines. */
export function riven(x: number, z: number): number {
  const slow = fbm2(x * 0.012 + 3, z * 0.017, 3);
  const sheets = slow * 5.5 + fbm2(x * 0.05, z * 0.05, 3) * 0.8;
  const step = Math.floor(sheets);
  const within = sheets - step;
  const terrace = (step + smoothstep(0.8, 1, within)) * 0.32;
  return terrace + fbm2(x * 0.05 + 60, z * 0.09, 3) * 0.4 + fbm2(x * 0.6, z * 0.6, 3) * 0.07;
}

/** Dark natural slate, dull, with a bluish sheen and a little rust. */
export function slate(x: number, y: number, z: number, out: Material): void {
  const cloud = fbm3(x * 0.014, y * 0.05, z * 0.02, 4) - 0.5;
  const fine = fbm2(x * 0.5, z * 0.5, 3) - 0.5;
  const streak = noise2(x * 0.03 + 11, z * 0.4) - 0.5;
  const rust = smoothstep(0.6, 0.8, fbm2(x * 0.02 + 90, z * 0.03, 4)) * 0.2;
  const tone = 1 + cloud * 0.4 + fine * 0.22 + streak * 0.12;
  out.r = SLATE[0] * tone + (RUST[0] - SLATE[0]) * rust * 0.6;
  out.g = SLATE[1] * tone + (RUST[1] - SLATE[1]) * rust * 0.6;
  out.b = SLATE[2] * tone + (RUST[2] - SLATE[2]) * rust * 0.6;
  out.rough = 0.62;
  out.coat = 0.25;
  out.coatRough = 0.5;
  const e = 0.45;
  out.bx += (riven(x - e, z) - riven(x + e, z)) * 0.9;
  out.bz += (riven(x, z - e) - riven(x, z + e)) * 0.9;
}
