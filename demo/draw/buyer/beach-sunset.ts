import { fbm2, hash2, mix, noise2, smoothstep } from '../engine/noise.ts';
import { filmCurve, linear, type Picture, picture } from '../engine/picture.ts';

const [WIDTH, HEIGHT] = [2400, 1600];
const HORIZON = 740;
const SUN = { x: 1580, y: 655 };
type Color = [number, number, number];

const STOPS: readonly (readonly [number, Color])[] = [
  [0, linear('#3E5C8C')],
  [0.35, linear('#8A8FB0')],
  [0.62, linear('#DDA58B')],
  [0.84, linear('#F6B866')],
  [1, linear('#FFD08A')],
];

function gradient(t: number): Color {
  for (let i = 1; i < STOPS.length; i++) {
    const [b, high] = STOPS[i]!;
    const [a, low] = STOPS[i - 1]!;
    if (t <= b) {
      const s = (t - a) / (b - a);
      return [mix(low[0], high[0], s), mix(low[1], high[1], s), mix(low[2], high[2], s)];
    }
  }
  return [...STOPS.at(-1)![1]];
}

/** Evening sky with lit cloud bars and the sun just above the sea. */
function sky(x: number, y: number): Color {
  const c = gradient(Math.min(1, Math.max(0, y / HORIZON)));
  const dx = (x - SUN.x) / 900;
  const dy = (y - SUN.y) / 420;
  const near = Math.exp(-(dx * dx + dy * dy));
  c[0] += near * 0.5;
  c[1] += near * 0.27;
  c[2] += near * 0.06;
  const bars = fbm2(x * 0.0013 + 4, y * 0.0085 + fbm2(x * 0.002, y * 0.01, 3) * 1.1, 6);
  const a = smoothstep(0.5, 0.68, bars) * smoothstep(HORIZON, HORIZON - 90, y) * 0.85;
  const thick = smoothstep(0.55, 0.78, bars);
  const lit = Math.exp(-(dx * dx * 0.7 + dy * dy * 0.35));
  const cloud: Color = [
    mix(0.92, 0.24, thick * 0.8) * (0.45 + lit * 0.8),
    mix(0.5, 0.2, thick * 0.8) * (0.5 + lit * 0.5),
    mix(0.36, 0.26, thick * 0.6) * (0.7 + lit * 0.1),
  ];
  for (let k = 0; k < 3; k++) c[k] = mix(c[k]!, cloud[k]!, a);
  const disc = Math.hypot(x - SUN.x, y - SUN.y);
  const sun = smoothstep(44, 38, disc);
  const glow = Math.exp(-disc / 95) * 0.9;
  c[0] += glow + sun * 4;
  c[1] += glow * 0.72 + sun * 3;
  c[2] += glow * 0.35 + sun * 1.7;
  return c;
}

/** Where the last wave has run out on the sand, pixels from the top. */
const wash = (x: number) => 1200 + 70 * Math.sin(x * 0.0023 + 0.6) + 60 * (fbm2(x * 0.004, 4, 4) - 0.5) + x * 0.02;

/** A beach at sunset, 2400 by 1600. */
export function beachSunset(): Picture {
  const out = picture(WIDTH, HEIGHT);
  const headland = (x: number) =>
    HORIZON - 4 - 130 * smoothstep(760, -80, x) - 34 * fbm2(x * 0.01, 9, 5) * smoothstep(820, 300, x);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      let c: Color;
      const edge = wash(x);
      if (y < HORIZON) {
        c = sky(x, y);
        if (x < 830 && y > headland(x)) {
          const t = fbm2(x * 0.03, y * 0.04, 4);
          c = [0.075 + 0.05 * t, 0.06 + 0.035 * t, 0.085 + 0.03 * t];
        }
      } else if (y < edge) {
        const depth = y - HORIZON;
        const fine = 30 / (depth + 10);
        const swell = fbm2(x * 0.006 * fine ** 0.4 + 3, depth * 0.12 * fine ** 0.6, 5) - 0.5;
        const chop = fbm2(x * 0.03 * fine ** 0.4, depth * 0.4 * fine ** 0.6 + 8, 3) - 0.5;
        const slope = swell * 1.3 + chop * 0.8;
        const from = sky(x + slope * 120, Math.max(0, HORIZON - 30 - depth * 0.9 - slope * 520));
        const path = Math.exp(-(((x - SUN.x) / (40 + depth * 0.42)) ** 2));
        const sparkle = smoothstep(0.12, 0.3, slope + (hash2(x >> 1, y) - 0.5) * 0.18) * path;
        const deep: Color = [0.05, 0.085, 0.12];
        const glance = mix(0.75, 0.42, Math.min(1, depth / 480));
        c = [0, 0, 0];
        for (let k = 0; k < 3; k++) c[k] = mix(deep[k]!, Math.min(1, from[k]!), glance) * (0.86 + slope * 0.5);
        c[0] += path * 0.2 + sparkle * 1.5;
        c[1] += path * 0.11 + sparkle * 1.0;
        c[2] += path * 0.03 + sparkle * 0.5;
        // Two low breakers with foam on their crests.
        for (const [at, high] of [
          [960, 26],
          [1090, 34],
        ] as const) {
          const line = at + 26 * Math.sin(x * 0.0031 + at) + 50 * (fbm2(x * 0.005, at, 4) - 0.5);
          const d = y - line;
          if (d > -high && d < high * 2.2) {
            const front = smoothstep(-high, 0, d) * smoothstep(high * 0.4, 0, d);
            for (let k = 0; k < 3; k++) c[k] = c[k]! * (1 - front * 0.45);
            const lace = fbm2(x * 0.03, d * 0.07 + at, 5);
            const foam =
              smoothstep(0, 5, d) *
              smoothstep(high * 2.2, 0, d) *
              smoothstep(0.42, 0.62, lace + 0.25 * smoothstep(12, 0, d));
            c = [mix(c[0], 0.85, foam * 0.8), mix(c[1], 0.66, foam * 0.8), mix(c[2], 0.56, foam * 0.8)];
          }
        }
        const thin = smoothstep(edge - 130, edge, y);
        const lace = smoothstep(0.5, 0.62, fbm2(x * 0.018, (edge - y) * 0.035, 5)) * thin;
        const rim = smoothstep(edge - 12, edge - 3, y);
        const f = Math.min(1, lace * 0.55 + rim * 0.7);
        c = [mix(c[0], 0.9, f), mix(c[1], 0.7, f), mix(c[2], 0.58, f)];
      } else {
        const down = y - edge;
        const wet = Math.exp(-down / 110);
        const ripple = fbm2(x * 0.012 + y * 0.004, y * 0.03, 4) - 0.5;
        const grains = (hash2(x, y) - 0.5) * 0.05 + (noise2(x * 0.4, y * 0.4) - 0.5) * 0.07;
        const tone = 0.9 + ripple * 0.5 + grains * 2;
        const dry: Color = [0.36 * tone, 0.225 * tone, 0.15 * tone];
        const from = sky(x + ripple * 60, Math.max(0, HORIZON - 60 - (y - HORIZON) * 0.8));
        c = [0, 0, 0];
        for (let k = 0; k < 3; k++) c[k] = mix(dry[k]!, dry[k]! * 0.35 + Math.min(0.9, from[k]!) * 0.5, wet);
        // Footprints walk out of the picture: dents lit from the right.
        for (let s = 0; s < 9; s++) {
          const far = s / 8;
          const fx = 760 + far * 330 + (s % 2 ? 36 : -36) * (1.25 - far * 0.6);
          const fy = 1570 - far * 230;
          const size = 34 * (1.2 - far * 0.6);
          const u = (x - fx) / (size * 0.62);
          const v = (y - fy) / (size * 0.55);
          const r = Math.sqrt(u * u + v * v);
          if (r < 2) {
            const dent = (u / (r + 0.01)) * Math.exp(-((r - 0.9) ** 2) * 9) * -0.35 - Math.exp(-r * r * 1.6) * 0.22;
            for (let k = 0; k < 3; k++) c[k] = c[k]! * (1 + dent);
          }
        }
      }
      const at = (y * WIDTH + x) * 3;
      for (let k = 0; k < 3; k++) out.data[at + k] = filmCurve(c[k]! * 0.95);
    }
  }
  return out;
}
