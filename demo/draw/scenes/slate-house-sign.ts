import { type Artwork, BLANK } from '../engine/artwork.ts';
import { personalisation } from '../engine/lettering.ts';
import { LATE } from '../engine/lights.ts';
import { fbm2, noise2 } from '../engine/noise.ts';
import { linear } from '../engine/picture.ts';
import type { Camera, Scene } from '../engine/scene.ts';
import { roundBox, roundRect, slab } from '../engine/solids.ts';
import { plaster } from '../materials/ground.ts';
import { engrave } from '../materials/ink.ts';
import { polished, STEEL } from '../materials/metal.ts';
import { riven, slate } from '../materials/slate.ts';

const WALL = linear('#D8CFC0');
const THICK = 11;

const plate = (x: number, y: number, z: number) => {
  // Away from the plate its plain box is a good enough bound, and much cheaper.
  const around = roundBox(x, y - THICK / 2, z, 152, THICK / 2 + 1.5, 102, 1);
  if (around > 4) return around - 1;
  // Hewn edges: chips along the outline, deeper towards the back.
  const chips = (fbm2(x * 0.06, z * 0.06, 3) - 0.5) * 5 + (noise2(x * 0.3 + 5, z * 0.3) - 0.5) * 1.6;
  const flat = roundRect(x, z, 149, 99, 3) + chips + 1.2 + (y - THICK) * -0.12;
  return slab(flat, y - THICK / 2, THICK / 2 + riven(x, z) * 0.35 - 0.4, 0.8) * 0.8;
};

const SCREWS = [-1, 1].flatMap((a) => [-1, 1].map((b) => [a * 134, b * 84] as const));
const screw = (x: number, y: number, z: number) => {
  let least = 1e9;
  for (const [sx, sz] of SCREWS) {
    const dx = x - sx;
    const dz = z - sz;
    const flat = Math.sqrt(dx * dx + dz * dz);
    const dome = Math.sqrt(flat * flat + (y - THICK + 4.2) ** 2) - 6.2;
    const socket = Math.max(Math.abs(dx), Math.abs(dx * 0.5 + dz * 0.866), Math.abs(dx * 0.5 - dz * 0.866)) - 1.7;
    least = Math.min(least, Math.max(dome, THICK - 1 - y, -Math.max(socket, THICK + 0.6 - y)));
  }
  return least * 0.8;
};

/** The sign on a rendered wall (the wall is the table of the scene), blasted with `art`. */
const sign = (camera: Camera, art: Artwork = BLANK): Scene => ({
  camera,
  studio: { ...LATE, exposure: 1 },
  detail: 0.05,
  reach: 45,
  distance: (x, y, z) => Math.min(y, plate(x, y, z), screw(x, y, z)),
  surface(x, y, z, _nx, ny, _nz, out) {
    if (screw(x, y, z) < 0.15) return polished(STEEL, out);
    if (plate(x, y, z) > 0.2) return plaster(WALL, x, z, out);
    slate(x, y, z, out);
    if (ny > 0.3) engrave(art, x + 160, z + 110, 0.35, 0.7, out);
  },
});

export const front = () => sign({ kind: 'flat', width: 320, height: 220 });

export const card = () =>
  sign(
    { kind: 'eye', from: [-190, 560, 120], to: [0, 0, 2], view: 35, up: [0, 0, -1] },
    personalisation('slate-house-sign', 'front', 6),
  );
