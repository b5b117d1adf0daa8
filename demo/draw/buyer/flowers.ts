import { fbm2, hash2, mix, noise2, random, smoothstep } from '../engine/noise.ts';
import { filmCurve, linear, type Picture, picture } from '../engine/picture.ts';

const [WIDTH, HEIGHT] = [2400, 1600];
type Color = readonly [number, number, number];

/** Lays a colour over a pixel. */
function over(out: Picture, x: number, y: number, c: Color, a: number): void {
  if (a <= 0 || x < 0 || y < 0 || x >= out.width || y >= out.height) return;
  const at = (y * out.width + x) * 3;
  for (let k = 0; k < 3; k++) out.data[at + k] = mix(out.data[at + k]!, c[k]!, a);
}

interface Bloom {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Pixels of blur. */
  readonly blur: number;
  /** How much it is seen from the side, 0 to 1. */
  readonly tip: number;
  readonly turn: number;
  readonly petals: number;
  readonly outer: Color;
  readonly inner: Color;
  readonly eye: Color;
  readonly seed: number;
}

/** A daisy-like flower: rows of petals with ribs, shaded from the upper left, about a domed eye. */
function bloom(out: Picture, f: Bloom): void {
  const squash = 1 - f.tip * 0.55;
  const edge = Math.max(1.2, f.blur);
  const reach = f.r * 1.1 + edge * 2;
  for (let row = 0; row < 2; row++) {
    for (let y = Math.floor(f.y - reach); y <= f.y + reach; y++) {
      for (let x = Math.floor(f.x - reach); x <= f.x + reach; x++) {
        const u = x - f.x;
        const v = (y - f.y) / squash;
        const r = Math.sqrt(u * u + v * v);
        if (r > reach * 1.1) continue;
        const angle = (Math.atan2(v, u) / (2 * Math.PI) + 1 + f.turn + row * (0.5 / f.petals)) * f.petals;
        const index = Math.floor(angle);
        const side = (angle - index - 0.5) * 2;
        const h = hash2((index % f.petals) + row * 31, f.seed);
        const length = f.r * (0.86 + 0.16 * h) * (row === 0 ? 1 : 0.93);
        const t = r / length;
        const wide = 0.98 * Math.sqrt(Math.max(0, 1 - t ** 5)) * (0.62 + 0.38 * smoothstep(0.1, 0.5, t));
        const width = (Math.PI * r) / f.petals;
        const a = smoothstep(edge, -edge, (Math.abs(side) - wide) * width) * smoothstep(edge, -edge, r - length);
        if (a <= 0.003) continue;
        const rib = noise2(side * 5 + index * 9, t * 1.5) - 0.5;
        const fold = 1 - 0.42 * side * side;
        const sun = 0.86 + 0.2 * ((-u * 0.6 - v * 0.8) / (r + 1)) * (0.4 + t);
        const deep = smoothstep(0.55, 0.12, t);
        const shade = fold * sun * (1 + rib * 0.14) * (0.78 + 0.22 * h) * (row === 0 ? 0.86 : 1) * (1 - deep * 0.35);
        over(
          out,
          x,
          y,
          [
            mix(f.outer[0], f.inner[0], deep) * shade,
            mix(f.outer[1], f.inner[1], deep) * shade,
            mix(f.outer[2], f.inner[2], deep) * shade,
          ],
          a,
        );
      }
    }
  }
  const e = f.r * 0.25;
  for (let y = Math.floor(f.y - e * 1.5 - edge); y <= f.y + e * 1.5 + edge; y++) {
    for (let x = Math.floor(f.x - e * 1.5 - edge); x <= f.x + e * 1.5 + edge; x++) {
      const u = (x - f.x) / e;
      const v = (y - f.y + e * f.tip * 0.25) / (e * squash);
      const d = Math.sqrt(u * u + v * v);
      const a = smoothstep(1 + edge / e, 1 - edge / e, d);
      if (a <= 0) continue;
      const grain = noise2(x * (14 / e), y * (14 / e)) * 0.5 + noise2(x * (30 / e), y * (30 / e)) * 0.5;
      const dome = 0.75 - u * 0.22 - v * 0.3 - d * d * 0.22;
      const s = Math.max(0.15, dome) * (0.65 + 0.7 * grain);
      over(out, x, y, [f.eye[0] * s, f.eye[1] * s, f.eye[2] * s], a);
    }
  }
}

/** A blade or stem: a bent line that tapers. */
function stem(
  out: Picture,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  bend: number,
  width: number,
  blur: number,
  c: Color,
): void {
  const steps = Math.ceil(Math.hypot(x1 - x0, y1 - y0) / 2);
  for (let i = 0; i <= steps; i++) {
    const t = i / steps;
    const cx = mix(x0, x1, t) + Math.sin(t * Math.PI) * bend;
    const cy = mix(y0, y1, t);
    const w = width * (1 - t * 0.6);
    const reach = Math.ceil(w + blur);
    for (let dx = -reach; dx <= reach; dx++) {
      const a = smoothstep(w + blur, w - blur, Math.abs(dx)) * 0.85;
      const s = 0.85 - (dx / (w + 1)) * 0.28;
      over(out, Math.round(cx + dx), Math.round(cy), [c[0] * s, c[1] * s, c[2] * s], a);
    }
  }
}

const KINDS: readonly { outer: Color; inner: Color; eye: Color; petals: number }[] = [
  { outer: linear('#FBF8F2'), inner: linear('#E3DCC4'), eye: linear('#F5B921'), petals: 17 },
  { outer: linear('#E887AE'), inner: linear('#B23A73'), eye: linear('#F2C53A'), petals: 11 },
  { outer: linear('#F4A64A'), inner: linear('#C9531F'), eye: linear('#5A3520'), petals: 14 },
  { outer: linear('#B79ADB'), inner: linear('#7650A8'), eye: linear('#F0C64A'), petals: 15 },
];

/** A corner of a summer bed, taken close with the background out of focus. 2400 by 1600. */
export function flowers(): Picture {
  const out = picture(WIDTH, HEIGHT);
  const next = random(4711);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const n = fbm2(x * 0.0017 + 3, y * 0.0021, 3);
      const t = smoothstep(0.25, 0.75, n + (0.5 - y / HEIGHT) * 0.35);
      const at = (y * WIDTH + x) * 3;
      out.data[at] = mix(0.025, 0.25, t);
      out.data[at + 1] = mix(0.06, 0.36, t);
      out.data[at + 2] = mix(0.025, 0.1, t);
    }
  }
  // Discs of light between leaves far behind.
  for (let i = 0; i < 130; i++) {
    const [cx, cy, r] = [next() * WIDTH, next() * HEIGHT * 0.8, 26 + next() * 62];
    const pick = next();
    const c: Color = pick < 0.7 ? [0.5, 0.62, 0.22] : pick < 0.85 ? [0.75, 0.42, 0.5] : [0.85, 0.82, 0.7];
    const power = 0.06 + next() * 0.22;
    for (let y = Math.floor(cy - r - 8); y < cy + r + 8; y++) {
      for (let x = Math.floor(cx - r - 8); x < cx + r + 8; x++) {
        const d = Math.hypot(x - cx, y - cy);
        over(out, x, y, c, smoothstep(r + 7, r - 7, d) * power * (0.8 + 0.35 * smoothstep(r * 0.6, r, d)));
      }
    }
  }
  const green: Color = [0.11, 0.23, 0.06];
  for (let i = 0; i < 210; i++) {
    const near = i / 210;
    const x = next() * WIDTH;
    const c: Color = [
      green[0] * (0.5 + next() * 0.9),
      green[1] * (0.5 + next() * 0.8),
      green[2] * (0.5 + next() * 0.7),
    ];
    const tall = 350 + next() * 650;
    stem(
      out,
      x,
      HEIGHT + 20,
      x + (next() - 0.5) * 420,
      HEIGHT - tall,
      (next() - 0.5) * 160,
      6 + near * 12,
      14 * (1 - near) + 1.5,
      c,
    );
  }
  const blooms: Bloom[] = [];
  for (let i = 0; i < 46; i++) {
    const near = i / 45;
    const kind = KINDS[Math.floor(next() * KINDS.length)]!;
    const r = 55 + near * near * 130 + next() * 25;
    blooms.push({
      ...kind,
      x: next() * WIDTH,
      y: HEIGHT * (0.3 + near * 0.38 + (next() - 0.5) * 0.34),
      r,
      blur: Math.abs(near - 0.82) * 34 + 1.2,
      tip: 0.25 + next() * 0.6,
      turn: next(),
      seed: i * 13 + 5,
    });
  }
  for (const [x, y, r, k] of [
    [760, 820, 255, 0],
    [1480, 640, 235, 1],
    [1930, 1080, 225, 2],
    [1160, 1220, 215, 3],
    [330, 1200, 205, 2],
  ] as const) {
    blooms.push({ ...KINDS[k]!, x, y, r, blur: 1.3, tip: 0.22 + 0.1 * k, turn: x * 0.01, seed: x });
  }
  for (const f of blooms) {
    stem(out, f.x + 60 - (f.seed % 120), HEIGHT + 30, f.x, f.y, 40 - (f.seed % 80), f.r * 0.07, f.blur + 1, green);
    bloom(out, f);
  }
  for (let i = 0; i < out.data.length; i++) out.data[i] = filmCurve(out.data[i]! * 1.12);
  return out;
}
