import { type Cells, cells2, fbm3, noise3, smoothstep } from '../engine/noise.ts';
import type { Material } from '../engine/scene.ts';

const cell: Cells = { first: 0, second: 0, value: 0 };

/** Glazed ceramic; the glaze pools a little, so its colour is never quite even. */
export function glaze(color: readonly [number, number, number], x: number, y: number, z: number, out: Material): void {
  const pool = fbm3(x * 0.02, y * 0.03, z * 0.02, 3) - 0.5;
  out.r = color[0] * (1 + pool * 0.1);
  out.g = color[1] * (1 + pool * 0.1);
  out.b = color[2] * (1 + pool * 0.08);
  out.rough = 1;
  out.coat = 1;
  out.coatRough = 0.07;
  const wave = (a: number, b: number, c: number) => noise3(a * 0.09, b * 0.09, c * 0.09);
  const e = 2;
  out.bx += (wave(x - e, y, z) - wave(x + e, y, z)) * 0.05;
  out.by += (wave(x, y - e, z) - wave(x, y + e, z)) * 0.05;
}

/** Iron specks that burn through a stoneware glaze, scattered by the two coordinates of the surface in millimetres. */
export function specks(u: number, v: number, share: number, out: Material): void {
  for (const [scale, size] of [
    [0.34, 0.16],
    [0.8, 0.15],
  ] as const) {
    cells2(u * scale, v * scale, cell);
    if (cell.value > share) continue;
    const a = (1 - smoothstep(size * 0.4, size * (0.6 + cell.value / share), cell.first)) * 0.75;
    out.r += (0.1 - out.r) * a;
    out.g += (0.062 - out.g) * a;
    out.b += (0.035 - out.b) * a;
  }
}
