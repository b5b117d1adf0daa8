import { type Artwork, artwork, BLANK } from '../engine/artwork.ts';
import { personalisation } from '../engine/lettering.ts';
import { WINDOW } from '../engine/lights.ts';
import { noise2 } from '../engine/noise.ts';
import { linear } from '../engine/picture.ts';
import type { Camera, Scene } from '../engine/scene.ts';
import { smoothUnion } from '../engine/solids.ts';
import { glaze } from '../materials/ceramic.ts';
import { linen } from '../materials/ground.ts';
import { print } from '../materials/ink.ts';
import { borderSvg } from './wedding-plate-border.ts';

const MAIOLICA = linear('#F0ECE2');
const CLOTH = linear('#B9B39F');

/** Height of the plate's upper side at a distance from its middle: a flat well, a shoulder, a rising rim. */
const profile = (r: number): number => {
  const rim = 9 + (r - 86) * 0.16;
  const well = 4;
  const t = Math.min(1, Math.max(0, (r - 74) / 12));
  return well + (rim - well) * t * t * (3 - 2 * t);
};

const plate = (x: number, y: number, z: number) => {
  const r = Math.sqrt(x * x + z * z);
  const top = (y - profile(r)) * 0.9;
  const bottom = -(y - profile(r) + 4.2) * 0.9;
  const edge = r - 129.5;
  const body = -smoothUnion(-Math.max(top, bottom), -edge, 3);
  const lip = Math.hypot(r - 128.8, y - profile(129) + 1.9) - 2.2;
  return Math.min(body, lip);
};

const scene = (camera: Camera, border: 'olive' | 'lines', art: Artwork = BLANK, extra = 1): Scene => {
  const painted = artwork(
    `<svg xmlns="http://www.w3.org/2000/svg" width="280" height="280" viewBox="0 0 280 280">${borderSvg(border)}</svg>`,
    280,
    280,
    6,
  );
  return {
    camera,
    studio: { ...WINDOW, exposure: extra },
    detail: 0.05,
    reach: 50,
    distance: (x, y, z) => Math.min(y, plate(x, y, z)),
    surface(x, y, z, _nx, ny, _nz, out) {
      if (plate(x, y, z) > 0.15) return linen(CLOTH, x, z, 1.5, 0.75, out);
      glaze(MAIOLICA, x, y, z, out);
      if (ny < 0.2) return;
      // The brush's load runs out and the blue breaks up a little in the glaze.
      const load = 0.82 + 0.18 * noise2(x * 0.22, z * 0.22) - 0.12 * noise2(x * 1.7, z * 1.7);
      print(painted, x + 140, z + 140, load, out);
      print(art, x + 140, z + 140, 0.93, out);
    },
  };
};

const flat: Camera = { kind: 'flat', width: 280, height: 280 };
export const front = () => scene(flat, 'olive');
export const borderLines = () => scene(flat, 'lines');
export const card = () =>
  scene(
    { kind: 'eye', from: [-40, 390, 300], to: [2, 0, 6], view: 35, roll: 3 },
    'olive',
    personalisation('wedding-plate', 'front', 8),
    1.02,
  );
