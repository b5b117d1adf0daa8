import type { Softbox, Studio } from './scene.ts';

/** A softbox with its own axes, ready to be asked. */
interface Lamp {
  readonly d: readonly [number, number, number];
  readonly u: readonly [number, number, number];
  readonly v: readonly [number, number, number];
  readonly half: readonly [number, number];
  readonly color: readonly [number, number, number];
}

/** Something the light can be asked of, prepared once for a picture. */
export interface Lighting {
  readonly key: Lamp;
  readonly lamps: readonly Lamp[];
  readonly studio: Studio;
}

/** Prepares a studio. */
export function lighting(studio: Studio): Lighting {
  const key = lamp(studio.key);
  return { key, lamps: [key, ...studio.others.map(lamp)], studio };
}

function lamp(box: Softbox): Lamp {
  const d = unit(box.direction);
  const helper: [number, number, number] = Math.abs(d[1]) > 0.95 ? [0, 0, -1] : [0, 1, 0];
  const u = unit(cross(helper, d));
  return { d, u, v: cross(d, u), half: box.half, color: box.color };
}

/** Unit vector. */
export function unit(a: readonly [number, number, number]): [number, number, number] {
  const n = Math.hypot(a[0], a[1], a[2]) || 1;
  return [a[0] / n, a[1] / n, a[2] / n];
}

/** Cross product. */
export function cross(
  a: readonly [number, number, number],
  b: readonly [number, number, number],
): [number, number, number] {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

const edge = (x: number, s: number) => 0.5 + 0.5 * Math.tanh(x / s);

/** Light arriving from a direction as a surface of this roughness sees it: the rougher, the softer the edges of the softboxes. Writes r, g, b into `out`. */
export function surroundings(light: Lighting, x: number, y: number, z: number, rough: number, out: Float64Array): void {
  const { sky, ground } = light.studio;
  const t = edge(y - 0.05, 0.25 + rough * 0.6);
  // The room is a little brighter towards the ceiling's middle, so that a mirror shows a gradient, never a flat tone.
  const ceiling = 0.8 + 0.35 * Math.max(0, y);
  out[0] = ground[0] * (1 - t) + sky[0] * t * ceiling;
  out[1] = ground[1] * (1 - t) + sky[1] * t * ceiling;
  out[2] = ground[2] * (1 - t) + sky[2] * t * ceiling;
  const soft = 0.035 + rough * rough * 1.7;
  for (const box of light.lamps) {
    // A photographer's softbox is brighter than what it makes of a white card.
    const power = box === light.key ? 1.45 : 1;
    const along = x * box.d[0] + y * box.d[1] + z * box.d[2];
    if (along <= 0.02) continue;
    const a = (x * box.u[0] + y * box.u[1] + z * box.u[2]) / along;
    const b = (x * box.v[0] + y * box.v[1] + z * box.v[2]) / along;
    const s =
      (edge(a + box.half[0], soft) - edge(a - box.half[0], soft)) *
      (edge(b + box.half[1], soft) - edge(b - box.half[1], soft)) *
      Math.min(1, along * 3) *
      power;
    out[0] += box.color[0] * s;
    out[1] += box.color[1] * s;
    out[2] += box.color[2] * s;
  }
}
