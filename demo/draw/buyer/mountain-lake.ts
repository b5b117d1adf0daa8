import { fbm2, hash2, mix, noise2, smoothstep } from '../engine/noise.ts';
import { filmCurve, linear, type Picture, picture } from '../engine/picture.ts';

const [WIDTH, HEIGHT] = [2400, 1600];
const SHORE = 930;
type Color = [number, number, number];

const SKY_HIGH = linear('#4F8AC4');
const SKY_LOW = linear('#C9DDEB');
const HAZE = linear('#B4C9DA');
const ROCK = linear('#8C8B8C');
const ROCK_SHADE = linear('#4E5868');
const SNOW = linear('#F4F7FA');
const FOREST = linear('#24402F');
const FOREST_LIGHT = linear('#4F6B3A');
const MEADOW = linear('#7C8F4A');

/** Ridge noise: sharp crests, broad valleys. */
const ridge = (x: number, y: number, octaves: number): number => {
  let sum = 0;
  let weight = 0.5;
  let total = 0;
  for (let i = 0; i < octaves; i++) {
    const n = 1 - Math.abs(noise2(x, y) * 2 - 1);
    sum += n * n * weight;
    total += weight;
    weight *= 0.5;
    const turned = x * 1.6 - y * 1.2 + 13.1;
    y = x * 1.2 + y * 1.6 + 4.7;
    x = turned;
  }
  return sum / total;
};

/** A chain of mountains: the height of its skyline in pixels from the top, per column. */
interface Chain {
  readonly crest: (x: number) => number;
  readonly far: number;
  readonly seed: number;
  readonly snow: number;
}
const CHAINS: readonly Chain[] = [
  {
    crest: (x) => 500 - 150 * ridge(x * 0.0021 + 7, 3, 5) - 60 * Math.sin(x * 0.0017 + 2),
    far: 0.66,
    seed: 11,
    snow: 470,
  },
  {
    crest: (x) =>
      690 -
      330 * Math.exp(-(((x - 1630) / 390) ** 2)) -
      190 * Math.exp(-(((x - 1090) / 300) ** 2)) -
      160 * Math.exp(-(((x - 2350) / 330) ** 2)) -
      150 * ridge(x * 0.0032 + 31, 9, 6) +
      40,
    far: 0.3,
    seed: 29,
    snow: 560,
  },
];
/** Wooded slopes that come down to the water from both sides. */
const SLOPES = [
  { crest: (x: number) => 905 - 430 * smoothstep(1050, -250, x) - 26 * fbm2(x * 0.006, 2, 4), far: 0.16, seed: 5 },
  { crest: (x: number) => 915 - 360 * smoothstep(1550, 2650, x) - 24 * fbm2(x * 0.006, 8, 4), far: 0.12, seed: 17 },
] as const;

function sky(x: number, y: number): Color {
  const t = Math.min(1, y / 760) ** 0.8;
  const c: Color = [mix(SKY_HIGH[0], SKY_LOW[0], t), mix(SKY_HIGH[1], SKY_LOW[1], t), mix(SKY_HIGH[2], SKY_LOW[2], t)];
  const wisps = fbm2(x * 0.0016 + 3, y * 0.0052 + fbm2(x * 0.003, y * 0.006, 3) * 1.4, 6);
  const a = smoothstep(0.5, 0.78, wisps) * 0.85 * (1 - t * 0.3);
  return [mix(c[0], 0.96, a), mix(c[1], 0.97, a), mix(c[2], 0.99, a)];
}

function veil(c: Color, far: number): Color {
  return [mix(c[0], HAZE[0], far), mix(c[1], HAZE[1], far), mix(c[2], HAZE[2], far)];
}

/** Rock, snow and shade of a chain at a point. Light comes from the upper left. */
function rock(chain: Chain, x: number, y: number, crest: number): Color {
  const s = chain.seed;
  const height = (a: number, b: number) => ridge(a * 0.0052 + s, b * 0.0074 + s * 2, 6);
  const dx = height(x + 3, y) - height(x - 3, y);
  const dy = height(x, y + 3) - height(x, y - 3);
  const light = Math.min(1, Math.max(0, 0.52 + dx * 5.2 + dy * 3.4));
  const strata = noise2(x * 0.004 + y * 0.006, y * 0.05 + s) - 0.5;
  const c: Color = [0, 0, 0];
  const below = y - crest;
  const line = chain.snow + (fbm2(x * 0.008, y * 0.01 + s, 4) - 0.5) * 240;
  const cover =
    smoothstep(line, line - 70, y) * smoothstep(0.2, 0.5, light + 0.25 * (fbm2(x * 0.05, y * 0.05, 3) - 0.3));
  const trees = smoothstep(0.42, 0.58, fbm2(x * 0.012 + s, y * 0.02, 5) + (y - 760) / 420);
  for (let k = 0; k < 3; k++) {
    const stone = mix(ROCK_SHADE[k]!, ROCK[k]! * 1.15, light) * (1 + strata * 0.25);
    const snow = mix(SNOW[k]! * (k === 2 ? 0.62 : 0.5), SNOW[k]! * 1.05, light);
    const wood = mix(FOREST[k]!, FOREST_LIGHT[k]!, light * 0.8) * (0.8 + 0.5 * noise2(x * 0.2, y * 0.25));
    c[k] = mix(mix(stone, snow, cover), wood, trees * (below > 60 ? 1 : 0));
  }
  return c;
}

/** A slope of spruces: spires that overlap like scales, light on their left sides. */
function spruces(x: number, y: number, seed: number, crest: number): Color {
  let best = 0.3;
  let shade = 0.4;
  for (let row = 0; row < 3; row++) {
    const step = 16 + row * 5;
    const ry = Math.floor(y / step + row * 0.4);
    for (let k = -1; k <= 1; k++) {
      const column = Math.floor(x / 11) + k;
      const h = hash2(column + seed * 31, ry + row * 77);
      const cx = (column + 0.2 + h * 0.6) * 11;
      const top = ry * step - 20 * h;
      const down = y - top;
      if (down < 0 || down > 46) continue;
      const half = down * 0.19 * (1 + 0.25 * Math.sin(down * 1.1 + h * 9));
      if (Math.abs(x - cx) < half && top > best) {
        best = top;
        shade = 0.55 - ((x - cx) / (half + 1)) * 0.4 + (h - 0.5) * 0.5 + (1 - down / 46) * 0.2;
      }
    }
  }
  const glade = smoothstep(0.6, 0.72, fbm2(x * 0.005 + seed, y * 0.012, 4));
  const tone = Math.min(1, Math.max(0, shade));
  const autumn = hash2(Math.floor(x / 11) + 3, Math.floor(y / 18)) > 0.93 ? 0.5 : 0;
  void crest;
  return [
    mix(mix(FOREST[0], FOREST_LIGHT[0], tone) + autumn * 0.06, MEADOW[0], glade),
    mix(mix(FOREST[1], FOREST_LIGHT[1], tone) + autumn * 0.03, MEADOW[1], glade),
    mix(mix(FOREST[2], FOREST_LIGHT[2], tone), MEADOW[2], glade),
  ];
}

/** Everything above the water. */
function land(x: number, y: number): Color {
  for (const slope of SLOPES) {
    const spire = hash2(Math.floor(x / 9) + slope.seed, 3);
    const within = Math.abs(((x / 9) % 1) - 0.5) * 2;
    const top = slope.crest(x) - 24 * spire * (1 - within);
    if (y > top) return veil(spruces(x, y, slope.seed, top), slope.far * (1 - (y - 500) / 800));
  }
  for (let i = CHAINS.length - 1; i >= 0; i--) {
    const chain = CHAINS[i]!;
    const crest = chain.crest(x);
    if (y > crest) {
      const low = smoothstep(crest, 920, y);
      return veil(rock(chain, x, y, crest), Math.min(0.9, chain.far + low * 0.32));
    }
  }
  return sky(x, y);
}

/** A clear day at a mountain lake, 2400 by 1600. */
export function mountainLake(): Picture {
  const out = picture(WIDTH, HEIGHT);
  const upper = picture(WIDTH, SHORE + 1);
  for (let y = 0; y <= SHORE; y++) {
    for (let x = 0; x < WIDTH; x++) upper.data.set(land(x, y), (y * WIDTH + x) * 3);
  }
  const water: Color = [0.02, 0.075, 0.085];
  const shallow: Color = [0.09, 0.2, 0.17];
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const at = (y * WIDTH + x) * 3;
      let c: Color;
      if (y <= SHORE) {
        c = [upper.data[at]!, upper.data[at + 1]!, upper.data[at + 2]!];
      } else {
        const depth = y - SHORE;
        const fine = 26 / (depth + 14);
        // Waves look ever flatter towards the far shore.
        const wave = fbm2(x * 0.012 * fine ** 0.35, depth * 0.09 * fine ** 0.55 + 5, 4) - 0.5;
        const chop = noise2(x * 0.045 * fine ** 0.3, depth * 0.3 * fine ** 0.5) - 0.5;
        const breeze = smoothstep(0.52, 0.7, fbm2(x * 0.0011, depth * 0.02 * fine ** 0.4 + 40, 3));
        const sway = (wave * 0.9 + chop * 0.35) * (4 + depth * 0.13) * (1 + breeze * 2.2);
        const my = Math.min(SHORE, Math.max(0, SHORE - depth * 1.28 + sway * 2.2));
        const mx = Math.min(WIDTH - 1, Math.max(0, x + sway * 0.25));
        const from = (Math.floor(my) * WIDTH + Math.floor(mx)) * 3;
        const glance = mix(0.86, 0.36, Math.min(1, depth / 640));
        const bed = smoothstep(420, 700, depth + (fbm2(x * 0.004, y * 0.006, 3) - 0.5) * 160);
        c = [0, 0, 0];
        for (let k = 0; k < 3; k++) c[k] = mix(mix(water[k]!, shallow[k]!, bed), upper.data[from + k]!, glance);
        const glint = breeze * 0.05 * (0.5 + wave);
        for (let k = 0; k < 3; k++) c[k] = c[k]! + glint;
        // A bright seam of wet stones at the far shore.
        const seam = Math.exp(-((depth - 3) ** 2) / 18) * (0.5 + 0.5 * noise2(x * 0.05, 3));
        for (let k = 0; k < 3; k++) c[k] = mix(c[k]!, 0.3 - k * 0.03, seam * 0.6);
      }
      for (let k = 0; k < 3; k++) out.data[at + k] = filmCurve(c[k]! * 1.02);
    }
  }
  return out;
}
