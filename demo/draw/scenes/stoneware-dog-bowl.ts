import { type Artwork, BLANK } from '../engine/artwork.ts';
import { personalisation } from '../engine/lettering.ts';
import { FRONT, WINDOW } from '../engine/lights.ts';
import { fbm2, smoothstep } from '../engine/noise.ts';
import { linear } from '../engine/picture.ts';
import type { Camera, Scene } from '../engine/scene.ts';
import { smoothUnion } from '../engine/solids.ts';
import { glaze, specks } from '../materials/ceramic.ts';
import { plaster } from '../materials/ground.ts';
import { print } from '../materials/ink.ts';
import { OAK, wood } from '../materials/wood.ts';

const CREAM = linear('#E9DFCC');
const CLAY = linear('#A98460');
const HIGH = 72;

/** Outer and inner radius at a height: wide at the foot, drawn in a little at the rim. */
const outer = (y: number) => 90 - y * 0.13 - 5 * smoothstep(52, 72, y);
const bowl = (x: number, y: number, z: number) => {
  const r = Math.sqrt(x * x + z * z);
  const side = (r - outer(y)) * 0.97;
  const body = -smoothUnion(-side, -(Math.abs(y - HIGH / 2) - HIGH / 2), 5);
  // Ellipse-like hollow with a flat bottom.
  const q = Math.max(0, 28 - y) / 28;
  const hollow = Math.max(r - 75 + q * q * 22, 12 - y) * 0.8;
  const cut = -smoothUnion(-body, hollow, 4);
  return Math.max(cut, body) * 0.9;
};

const scene = (camera: Camera, floor: 'boards' | 'plain', art: Artwork = BLANK, words: Artwork = BLANK): Scene => ({
  camera,
  studio: camera.kind === 'flat' && !camera.tilt ? WINDOW : FRONT,
  detail: 0.05,
  reach: 80,
  // Floor and wall run into each other, as a roll of paper does behind a still life.
  distance: (x, y, z) =>
    Math.min(floor === 'boards' ? Math.min(y, z + 420) : smoothUnion(y, z + 300, 260), bowl(x, y, z)),
  surface(x, y, z, _nx, ny, _nz, out) {
    if (bowl(x, y, z) > 0.15) {
      if (floor === 'plain') return plaster(linear('#BDB4A6'), x, z - y, out);
      if (y > 0.4) return plaster(linear('#B4BDB6'), x, y, out);
      wood(OAK, x, 0, z, 3.7 + Math.floor((z + 900) / 92) * 1.37, out);
      if (Math.abs(((z + 900) % 92) - 46) > 45.4) out.r = out.g = out.b = 0.03;
      return;
    }
    const r = Math.sqrt(x * x + z * z);
    const around = Math.atan2(x, z) * 88;
    const low = y < 7 + 2.5 * fbm2(around * 0.03, 4, 2) && r > 80;
    glaze(low ? CLAY : CREAM, x, y, z, out);
    if (low) {
      out.coat = 0;
      out.rough = 0.95;
      return;
    }
    const inside = r < 77 && ny > -0.2 && y < 71;
    const level = inside && ny > 0.55;
    specks(level ? x : around, level ? z : y, 0.5, out);
    if (inside) {
      print(words, x + 95, z + 95, 0.92, out);
      return;
    }
    // Painted straight on: what stands at x on the picture sits at x on the bowl.
    if (z > 0) print(art, x + 105, 104 - y * 1.02 + (z - 88) * 0.1, 0.94, out);
  },
});

export const front = () => scene({ kind: 'flat', width: 210, height: 120, tilt: 80, centre: [0, 38, 60] }, 'plain');
export const inside = () => scene({ kind: 'flat', width: 190, height: 190 }, 'plain');
export const card = () =>
  scene(
    { kind: 'eye', from: [40, 230, 450], to: [0, 28, 0], view: 28 },
    'boards',
    personalisation('stoneware-dog-bowl', 'front', 8, { weight: 600 }),
    personalisation('stoneware-dog-bowl', 'inside', 8, { weight: 600 }),
  );
