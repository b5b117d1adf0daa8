/** Deterministic lattice noise. The table comes from a small fixed generator, so that every machine draws the same picture. */
const SIZE = 256;
const MASK = SIZE - 1;
const permutation = new Uint8Array(SIZE * 2);
const values = new Float64Array(SIZE);

let state = 0x2f6e2b1;
/** One step of a linear congruential generator (constants of Numerical Recipes), in [0, 1). */
function next(): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 4294967296;
}
for (let i = 0; i < SIZE; i++) {
  permutation[i] = i;
  values[i] = next();
}
for (let i = SIZE - 1; i > 0; i--) {
  const j = Math.floor(next() * (i + 1));
  const kept = permutation[i] as number;
  permutation[i] = permutation[j] as number;
  permutation[j] = kept;
}
for (let i = 0; i < SIZE; i++) permutation[SIZE + i] = permutation[i] as number;

const at2 = (x: number, y: number) =>
  values[permutation[(permutation[x & MASK] as number) + (y & MASK)] as number] as number;
const at3 = (x: number, y: number, z: number) =>
  values[
    permutation[(permutation[(permutation[x & MASK] as number) + (y & MASK)] as number) + (z & MASK)] as number
  ] as number;
const ease = (t: number) => t * t * t * (t * (t * 6 - 15) + 10);

/** Smooth value noise in [0, 1], one lattice cell per unit. */
export function noise2(x: number, y: number): number {
  const xi = Math.floor(x);
  const yi = Math.floor(y);
  const u = ease(x - xi);
  const v = ease(y - yi);
  const a = at2(xi, yi);
  const b = at2(xi + 1, yi);
  const c = at2(xi, yi + 1);
  const d = at2(xi + 1, yi + 1);
  return a + (b - a) * u + (c - a + (a - b - c + d) * u) * v;
}

/** Smooth value noise in [0, 1] in space. */
export function noise3(x: number, y: number, z: number): number {
  const xi = Math.floor(x);
  const yi = Math.floor(y);
  const zi = Math.floor(z);
  const u = ease(x - xi);
  const v = ease(y - yi);
  const w = ease(z - zi);
  const lerp = (a: number, b: number, t: number) => a + (b - a) * t;
  const low = lerp(
    lerp(at3(xi, yi, zi), at3(xi + 1, yi, zi), u),
    lerp(at3(xi, yi + 1, zi), at3(xi + 1, yi + 1, zi), u),
    v,
  );
  const high = lerp(
    lerp(at3(xi, yi, zi + 1), at3(xi + 1, yi, zi + 1), u),
    lerp(at3(xi, yi + 1, zi + 1), at3(xi + 1, yi + 1, zi + 1), u),
    v,
  );
  return lerp(low, high, w);
}

/** Sum of octaves of `noise2`, in [0, 1]; each octave is turned a little so that the lattice does not show. */
export function fbm2(x: number, y: number, octaves: number): number {
  let sum = 0;
  let weight = 0.5;
  let total = 0;
  for (let i = 0; i < octaves; i++) {
    sum += noise2(x, y) * weight;
    total += weight;
    const turned = x * 1.62 - y * 1.18 + 17.3;
    y = x * 1.18 + y * 1.62 + 5.1;
    x = turned;
    weight *= 0.5;
  }
  return sum / total;
}

/** Sum of octaves of `noise3`, in [0, 1]. */
export function fbm3(x: number, y: number, z: number, octaves: number): number {
  let sum = 0;
  let weight = 0.5;
  let total = 0;
  for (let i = 0; i < octaves; i++) {
    sum += noise3(x, y, z) * weight;
    total += weight;
    const turned = x * 1.7 - z * 1.05 + 9.7;
    z = x * 1.05 + z * 1.7 + 3.3;
    y = y * 2.01 + 31.7;
    x = turned;
    weight *= 0.5;
  }
  return sum / total;
}

/** White noise in [0, 1) of a lattice point. */
export function hash2(x: number, y: number): number {
  let h = Math.imul(x | 0, 0x27d4eb2d) ^ Math.imul(y | 0, 0x165667b1);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

/** Distances to the nearest and second nearest of points scattered one per cell (Worley), and the nearest point's own random value. */
export interface Cells {
  first: number;
  second: number;
  value: number;
}

/** Fills `out` with the cell pattern at a point. */
export function cells2(x: number, y: number, out: Cells): Cells {
  const xi = Math.floor(x);
  const yi = Math.floor(y);
  let first = 9;
  let second = 9;
  let value = 0;
  for (let j = -1; j <= 1; j++) {
    for (let i = -1; i <= 1; i++) {
      const cx = xi + i;
      const cy = yi + j;
      const a = hash2(cx, cy);
      const b = hash2(cx + 7919, cy - 104729);
      const dx = cx + a - x;
      const dy = cy + b - y;
      const d = Math.sqrt(dx * dx + dy * dy);
      if (d < first) {
        second = first;
        first = d;
        value = hash2(cx - 31, cy + 57);
      } else if (d < second) second = d;
    }
  }
  out.first = first;
  out.second = second;
  out.value = value;
  return out;
}

/** 0 below a, 1 above b, smooth between. */
export function smoothstep(a: number, b: number, x: number): number {
  const t = Math.min(1, Math.max(0, (x - a) / (b - a)));
  return t * t * (3 - 2 * t);
}

/** Linear mix. */
export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

/** Random numbers of a seed, for scattering things. */
export function random(seed: number): () => number {
  let s = seed >>> 0 || 1;
  return () => {
    s ^= s << 13;
    s >>>= 0;
    s ^= s >>> 17;
    s ^= s << 5;
    s >>>= 0;
    return s / 4294967296;
  };
}
