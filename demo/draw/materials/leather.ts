import { type Cells, cells2, fbm2, mix, noise2, smoothstep } from '../engine/noise.ts';
import type { Material } from '../engine/scene.ts';

const cell: Cells = { first: 0, second: 0, value: 0 };

const relief = (x: number, z: number): number => {
  const wx = x + (noise2(x * 0.35, z * 0.35) - 0.5) * 2.2;
  const wz = z + (noise2(x * 0.35 + 30, z * 0.35) - 0.5) * 2.2;
  cells2(wx * 0.75, wz * 0.75, cell);
  const crease = smoothstep(0, 0.22, cell.second - cell.first);
  return crease * 0.75 + noise2(x * 2.6, z * 2.6) * 0.25;
};

/** Vegetable-tanned leather: small cells with creases between them, cloudy colour, a dull shine. `scale` stretches the grain. */
export function leather(
  color: readonly [number, number, number],
  x: number,
  z: number,
  scale: number,
  out: Material,
): void {
  const u = x / scale;
  const v = z / scale;
  const e = 0.22;
  const h = relief(u, v);
  const cloud = fbm2(x * 0.018 + 5, z * 0.018, 4) - 0.5;
  const mottle = fbm2(x * 0.11, z * 0.11 + 80, 3) - 0.5;
  const tone = mix(0.8, 1.03, h) * (1 + cloud * 0.42 + mottle * 0.16);
  out.r = color[0] * tone;
  out.g = color[1] * tone * (1 - cloud * 0.05);
  out.b = color[2] * tone * (1 - cloud * 0.1);
  out.rough = 0.7;
  out.coat = 0.3;
  out.coatRough = 0.5;
  out.bx += (relief(u - e, v) - relief(u + e, v)) * 0.3;
  out.bz += (relief(u, v - e) - relief(u, v + e)) * 0.3;
}
