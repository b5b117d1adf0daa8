import { fbm2, fbm3, mix, noise2, noise3, smoothstep } from '../engine/noise.ts';
import { linear } from '../engine/picture.ts';
import type { Material } from '../engine/scene.ts';

/** How one kind of wood looks. Lengths in millimetres. */
export interface Wood {
  /** Colour between the rings, of the late wood, of the pores. */
  readonly light: readonly [number, number, number];
  readonly dark: readonly [number, number, number];
  readonly pore: readonly [number, number, number];
  /** Width of a year's ring. */
  readonly ring: number;
  /** How far the pith lies below the board. */
  readonly pith: number;
  /** How far the pith rises per millimetre along the board: the steeper, the more pointed the flames. */
  readonly slope: number;
  /** How strongly the grain wanders sideways. */
  readonly wander: number;
  /** Share of the surface with pores, 0 to 1. */
  readonly pores: number;
  /** Strength of the silky flecks across the grain, as in oak and beech. */
  readonly flecks: number;
  readonly rough: number;
  /** Strength of the oil's gloss. */
  readonly oil: number;
}

export const WALNUT: Wood = {
  light: linear('#7A5238'),
  dark: linear('#3F2619'),
  pore: linear('#22130B'),
  ring: 3.6,
  pith: 46,
  slope: 0.07,
  wander: 16,
  pores: 0.5,
  flecks: 0,
  rough: 0.55,
  oil: 0.55,
};

export const OAK: Wood = {
  light: linear('#D2AC79'),
  dark: linear('#A97D4C'),
  pore: linear('#7B5731'),
  ring: 2.6,
  pith: 80,
  slope: 0.06,
  wander: 10,
  pores: 0.75,
  flecks: 0.35,
  rough: 0.6,
  oil: 0.3,
};

export const BEECH: Wood = {
  light: linear('#E3C49B'),
  dark: linear('#CFA777'),
  pore: linear('#B58A5C'),
  ring: 4.5,
  pith: 120,
  slope: 0.05,
  wander: 9,
  pores: 0.25,
  flecks: 0.8,
  rough: 0.6,
  oil: 0.25,
};

export const ASH_PALE: Wood = {
  light: linear('#DCCBB0'),
  dark: linear('#BFA682'),
  pore: linear('#9A815C'),
  ring: 4.2,
  pith: 80,
  slope: 0.08,
  wander: 14,
  pores: 0.5,
  flecks: 0,
  rough: 0.65,
  oil: 0.15,
};

export const SMOKED_OAK: Wood = {
  light: linear('#6E5540'),
  dark: linear('#47362A'),
  pore: linear('#241A13'),
  ring: 2.8,
  pith: 90,
  slope: 0.05,
  wander: 9,
  pores: 0.75,
  flecks: 0.2,
  rough: 0.6,
  oil: 0.25,
};

/**
 * Describes wood with its grain along x. `x` along, `y` up, `z` across; `seed` shifts to another piece of the trunk.
 * The rings are cylinders about a pith that wanders below the board, which is what makes the flames of flat-sawn wood.
 */
export function wood(kind: Wood, x: number, y: number, z: number, seed: number, out: Material): void {
  const sx = x + seed * 611.3;
  const sz = z + seed * 17.7;
  const drift = (fbm2(sx * 0.0035, seed * 3.1, 3) - 0.5) * kind.wander * 3;
  const lift = (noise2(sx * 0.0045 + 40, seed * 1.7) - 0.5) * kind.wander * 1.6;
  const across = z + drift + ((seed % 1) - 0.5) * 80;
  const below = kind.pith + lift + y * 0.6 + x * kind.slope;
  const waver =
    (fbm3(sx * 0.008, y * 0.02, sz * 0.045, 3) - 0.5) * kind.ring * 2.2 +
    (noise3(sx * 0.02, y * 0.05, sz * 0.35) - 0.5) * kind.ring * 0.5;
  const radius = Math.sqrt(across * across + below * below) + waver;
  const year = radius / kind.ring;
  const index = Math.floor(year);
  const within = year - index;
  // Late wood darkens slowly through the year and stops at once.
  const late = smoothstep(0.05, 0.85, within) * (1 - smoothstep(0.86, 1, within));
  const yearTone = noise2(index * 0.73 + seed, 3.3);
  const broad = fbm3(sx * 0.0022, y * 0.01, sz * 0.018, 3);
  const fibre = noise3(sx * 0.045, y * 0.9, sz * 2.3) * 0.6 + noise3(sx * 0.11, y, sz * 6.1) * 0.4;
  let tone = late * (0.2 + 0.5 * yearTone) + (broad - 0.5) * 1.1 + (fibre - 0.5) * 0.34;
  tone = Math.min(1, Math.max(0, tone + 0.2));

  let r = mix(kind.light[0], kind.dark[0], tone);
  let g = mix(kind.light[1], kind.dark[1], tone);
  let b = mix(kind.light[2], kind.dark[2], tone);
  // Streaks of heartwood: a slow change of hue across the board.
  const hue = (fbm2(sx * 0.0012 + 9, sz * 0.012 + seed, 2) - 0.5) * 0.22;
  r *= 1 + hue;
  b *= 1 - hue;

  // Pores: short dark dashes along the grain, denser in the early wood.
  const early = 1 - late;
  const p = noise2(sx * 0.16 + index * 5.1, sz * 4.4) * 0.65 + noise2(sx * 0.5, sz * 9.3 + 7) * 0.35;
  const pore = smoothstep(0.74 - 0.16 * kind.pores * (0.4 + early), 0.93, p) * Math.min(1, kind.pores * 1.2);
  r = mix(r, kind.pore[0], pore);
  g = mix(g, kind.pore[1], pore);
  b = mix(b, kind.pore[2], pore);

  if (kind.flecks > 0) {
    const f =
      smoothstep(0.72, 0.9, noise2(sx * 0.14 + 300, sz * 1.1 + 90)) *
      smoothstep(0.35, 0.7, noise2(sx * 0.02, sz * 0.05));
    const lighter = 1 + f * 0.16 * kind.flecks;
    r *= lighter;
    g *= lighter;
    b *= lighter;
  }
  out.r = r;
  out.g = g;
  out.b = b;
  out.rough = kind.rough + pore * 0.3;
  out.coat = kind.oil * (1 - pore * 0.7);
  out.coatRough = 0.42 + 0.15 * fibre;
  // Fibres catch the light in stripes along the grain.
  out.bz += (fibre - 0.5) * 0.05 + (pore > 0.2 ? 0.05 : 0);
}
