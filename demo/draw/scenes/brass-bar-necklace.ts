import { type Artwork, BLANK } from '../engine/artwork.ts';
import { personalisation } from '../engine/lettering.ts';
import { TENT } from '../engine/lights.ts';
import { linear } from '../engine/picture.ts';
import type { Camera, Scene } from '../engine/scene.ts';
import { roundRect, slab, smoothUnion, torus } from '../engine/solids.ts';
import { stone } from '../materials/ground.ts';
import { engrave } from '../materials/ink.ts';
import { BRASS, brushed, polished } from '../materials/metal.ts';

const MARBLE = linear('#D9D2C8');
/** The bar lies with its middle a little below the middle of the picture. */
const DOWN = 3.5;
const LINK = 1.75;

const bar = (x: number, y: number, z: number) => slab(roundRect(x, z - DOWN, 19, 3.5, 1.2), y - 0.95, 0.75, 0.28);

/** Loop soldered to each end. */
const loop = (x: number, y: number, z: number) => torus(Math.abs(x) - 19.6, y - 0.9, z - DOWN + 1.2, 1.05, 0.3);

/** A chain of links from the loop up and outwards: every second link stands on edge. */
const chain = (x: number, y: number, z: number) => {
  const ax = Math.abs(x) - 20.2;
  const az = z - DOWN + 2.0;
  // The chain hangs in a slight curve: unbend it, then count links along it.
  const [dx, dz] = [0.5, -0.866];
  const along = ax * dx + az * dz;
  if (along < -2) return 1e3;
  const bend = 0.004 * along * along;
  const across = ax * -dz + az * dx + bend;
  if (Math.abs(across) > 4) return Math.max(Math.abs(across) - 2, y - 3);
  const i = Math.max(0, Math.round(along / LINK));
  const t = along - i * LINK;
  const flat = (i & 1) === 0;
  const lx = Math.max(Math.abs(t) - 0.42, 0);
  const u = flat ? across : y - 0.62;
  const v = flat ? y - 0.62 : across;
  const other = i + (t > 0 ? 1 : -1);
  const t2 = along - other * LINK;
  const lx2 = Math.max(Math.abs(t2) - 0.42, 0);
  const ring = Math.hypot(Math.hypot(lx, u) - 0.58, v) - 0.2;
  const ring2 = other < 0 ? 1e3 : Math.hypot(Math.hypot(lx2, v) - 0.58, u) - 0.2;
  return Math.min(ring, ring2) * 0.8;
};

const necklace = (camera: Camera, art: Artwork = BLANK): Scene => ({
  camera,
  studio: TENT,
  detail: 0.012,
  reach: 14,
  distance: (x, y, z) => Math.min(y, smoothUnion(bar(x, y, z), loop(x, y, z), 0.2), chain(x, y, z)),
  surface(x, y, z, _nx, ny, _nz, out) {
    if (bar(x, y, z) < 0.06) {
      brushed(BRASS, x, z, 0, 1, 0.3, out);
      if (ny > 0.5) {
        const a = engrave(art, x + 30, z + 20, 0.05, 0.6, out);
        out.metal = 1 - a;
      }
      return;
    }
    if (Math.min(chain(x, y, z), loop(x, y, z)) < 0.05) return polished(BRASS, out);
    stone(MARBLE, x * 5 + 90, y * 5, z * 5 + 10, out);
  },
});

export const front = () => necklace({ kind: 'flat', width: 60, height: 40 });
export const back = front;
export const card = () =>
  necklace(
    { kind: 'eye', from: [-16, 60, 44], to: [0.5, 0, -1], view: 36, roll: -12 },
    personalisation('brass-bar-necklace', 'front', 30),
  );
