import { type Artwork, BLANK } from '../engine/artwork.ts';
import { personalisation } from '../engine/lettering.ts';
import { TENT } from '../engine/lights.ts';
import { linear } from '../engine/picture.ts';
import type { Camera, Scene } from '../engine/scene.ts';
import { slab, smoothCut, torus } from '../engine/solids.ts';
import { engrave } from '../materials/ink.ts';
import { leather } from '../materials/leather.ts';
import { BRASS, brushed, polished, STEEL } from '../materials/metal.ts';

const TAN = linear('#5D4636');
const RADIUS = 14.3;
const HOLE = -11.2;

const disc = (x: number, y: number, z: number) => {
  const flat = Math.sqrt(x * x + z * z) - RADIUS;
  const hole = Math.sqrt(x * x + (z - HOLE) ** 2) - 1.75;
  const body = slab(flat, y - 1.05, 0.75, 0.32);
  return smoothCut(body, hole, 0.35);
};

/** Split ring through the hole, lying back, two turns of wire. */
const ring = (x: number, y: number, z: number) => {
  const [c, s] = [Math.cos(0.34), Math.sin(0.34)];
  const rz = z - (HOLE - 5.3);
  const ry = y - 1.9;
  const a = ry * c + rz * s;
  const b = rz * c - ry * s;
  return Math.min(torus(x, a - 0.28, b, 6.4, 0.42), torus(x, a + 0.28, b, 6.4, 0.42));
};

const tag = (camera: Camera, art: Artwork = BLANK): Scene => ({
  camera,
  studio: TENT,
  detail: 0.012,
  reach: 14,
  distance: (x, y, z) => Math.min(y, disc(x, y, z), ring(x, y, z)),
  surface(x, y, z, _nx, ny, _nz, out) {
    if (ring(x, y, z) < 0.04) return polished(STEEL, out);
    if (disc(x, y, z) > 0.04) return leather(TAN, x * 3.2 + 200, z * 3.2, 1, out);
    brushed(BRASS, x, z, 0, 1, 0.3, out);
    if (ny > 0.5) {
      const a = engrave(art, x + 18, z + 15, 0.06, 0.6, out);
      out.metal = 1 - a;
    }
  },
});

export const front = () => tag({ kind: 'flat', width: 36, height: 30 });
export const back = () => {
  const scene = tag({ kind: 'flat', width: 36, height: 30 });
  return { ...scene, studio: { ...TENT, exposure: 0.96 } };
};
export const card = () =>
  tag(
    { kind: 'eye', from: [-9, 46, 34], to: [0.5, 0, -1.5], view: 43, roll: 6 },
    personalisation('pet-tag', 'front', 40, { color: '#3A2A12', weight: 600 }),
  );
