import { fbm2, fbm3, hash2, mix, noise2, smoothstep } from '../engine/noise.ts';
import type { Material } from '../engine/scene.ts';

type Color = readonly [number, number, number];

/** Fine plaster or painted wall: nearly even, with a trowel's slow waves. */
export function plaster(color: Color, x: number, z: number, out: Material): void {
  const slow = fbm2(x * 0.008 + 50, z * 0.008, 3) - 0.5;
  const fine = fbm2(x * 0.18, z * 0.18, 3) - 0.5;
  const tone = 1 + slow * 0.14 + fine * 0.05;
  out.r = color[0] * tone;
  out.g = color[1] * tone;
  out.b = color[2] * tone;
  out.rough = 0.95;
  const e = 0.6;
  const h = (a: number, b: number) => fbm2(a * 0.11, b * 0.11, 3) * 0.5 + fbm2(a * 0.45, b * 0.45, 2) * 0.08;
  out.bx += (h(x - e, z) - h(x + e, z)) * 0.5;
  out.bz += (h(x, z - e) - h(x, z + e)) * 0.5;
}

/** Honed stone with fine crystals and a few pale veins. */
export function stone(color: Color, x: number, y: number, z: number, out: Material): void {
  const cloud = fbm3(x * 0.006, y * 0.006, z * 0.006, 4) - 0.5;
  const crystal = hash2(Math.round(x * 2.2), Math.round(z * 2.2)) - 0.5;
  const fine = fbm2(x * 0.35 + 9, z * 0.35, 2) - 0.5;
  const bend = fbm2(x * 0.004 + 3, z * 0.004 + 8, 4) * 3;
  const vein = 1 - smoothstep(0, 0.035, Math.abs(((x * 0.0016 + z * 0.0025 + bend) % 1) - 0.5));
  const tone = 1 + cloud * 0.22 + fine * 0.07 + crystal * 0.025 + vein * 0.1;
  out.r = color[0] * tone;
  out.g = color[1] * tone;
  out.b = color[2] * tone;
  out.rough = 0.5;
  out.coat = 0.22;
  out.coatRough = 0.4;
}

/** Plain weave: threads of `pitch` millimetres over and under each other, each a little thicker, thinner or paler than the next. */
export function linen(color: Color, x: number, z: number, pitch: number, depth: number, out: Material): void {
  const wx = x + (noise2(z * 0.05, x * 0.01) - 0.5) * pitch * 2.4 + (noise2(x * 0.012, z * 0.012) - 0.5) * pitch * 6;
  const wz =
    z + (noise2(x * 0.05 + 70, z * 0.01) - 0.5) * pitch * 2.4 + (noise2(x * 0.012 + 5, z * 0.012) - 0.5) * pitch * 6;
  const a = wx / pitch;
  const b = wz / pitch;
  const i = Math.floor(a);
  const j = Math.floor(b);
  const u = a - i - 0.5;
  const v = b - j - 0.5;
  const over = ((i + j) & 1) === 0;
  const along = over ? u : v;
  const side = over ? v : u;
  const thread = over ? hash2(j, 91) : hash2(i, 17);
  const slub = over ? noise2(x * 0.06, j * 3.1) : noise2(z * 0.06 + 40, i * 3.1);
  const hill = Math.cos(along * Math.PI) * (1 - 2.6 * side * side);
  const gap = smoothstep(0.36, 0.5, Math.abs(side)) * 0.5 + smoothstep(0.42, 0.5, Math.abs(along)) * 0.25;
  const fuzz = noise2(x * 7, z * 7) - 0.5;
  const tone = 0.9 + 0.16 * hill - gap * 0.5 + (thread - 0.5) * 0.14 + (slub - 0.5) * 0.22 + fuzz * 0.1;
  const soft = mix(1, tone, depth);
  out.r = color[0] * soft;
  out.g = color[1] * soft;
  out.b = color[2] * soft;
  out.rough = 1;
  out.sheen = 0.12;
  const tilt = 0.5 * depth;
  if (over) {
    out.bx += along * 0.8 * tilt;
    out.bz += side * 1.6 * tilt;
  } else {
    out.bz += along * 0.8 * tilt;
    out.bx += side * 1.6 * tilt;
  }
}

/** Felt or wool: soft, matte, with a light nap. */
export function felt(color: Color, x: number, z: number, out: Material): void {
  const nap = fbm2(x * 0.9, z * 0.9, 4) - 0.5;
  const hair = noise2(x * 3 + z, z * 0.7 - x * 2) - 0.5;
  const slow = fbm2(x * 0.03, z * 0.03, 2) - 0.5;
  const tone = 1 + nap * 0.35 + hair * 0.2 + slow * 0.15;
  out.r = color[0] * tone;
  out.g = color[1] * tone;
  out.b = color[2] * tone;
  out.rough = 1;
  out.sheen = 0.3;
  out.bx += nap * 0.5;
  out.bz += hair * 0.4;
}
