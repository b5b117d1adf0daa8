import { type Artwork, artwork, BLANK } from '../engine/artwork.ts';
import { personalisation } from '../engine/lettering.ts';
import { WINDOW } from '../engine/lights.ts';
import { noise2 } from '../engine/noise.ts';
import { linear } from '../engine/picture.ts';
import type { Camera, Scene } from '../engine/scene.ts';
import { roundRect, slab } from '../engine/solids.ts';
import { linen } from '../materials/ground.ts';
import { print } from '../materials/ink.ts';
import { ASH_PALE, wood } from '../materials/wood.ts';
import { type Pattern, patternSvg } from './tenugui-patterns.ts';

const COTTON = linear('#F1ECE0');

const ripple = (x: number, z: number) =>
  (noise2(x * 0.006 + 3, z * 0.012) - 0.5) * 9 + (noise2(x * 0.02 + z * 0.012, z * 0.004 + 20) - 0.5) * 4;
const creases = (x: number) => {
  let h = 0;
  for (const at of [-225, 0, 225]) h += Math.exp(-(((x - at) / 5) ** 2)) * 1.4;
  return h;
};
const cloth = (x: number, y: number, z: number) => {
  const wobble = (noise2(x * 0.012, 5) - 0.5) * 5;
  const flat = roundRect(x + (noise2(z * 0.014, 9) - 0.5) * 5, z + wobble, 449, 169, 1);
  return slab(flat, y - 5 - ripple(x, z) * 0.5 - creases(x), 0.5, 0.3) * 0.55;
};

/** Folded in four: three slabs on each other, the name on the uppermost. */
const folded = (x: number, y: number, z: number) => {
  let least = 1e9;
  for (let i = 0; i < 4; i++) {
    const sag = (noise2(x * 0.02 + i * 7, z * 0.02) - 0.5) * 1.6;
    const shift = (i - 1.5) * 0.9;
    const flat = roundRect(x + shift, z - shift * 0.6, 165 - i * 0.6, 92, 3);
    least = Math.min(least, slab(flat, y - 2.2 - i * 4 - sag, 1.7, 1.6));
  }
  return least * 0.85;
};

const dye = new Float64Array(4);

const scene = (camera: Camera, pattern: Pattern, fold: boolean, art: Artwork = BLANK): Scene => {
  const dyed = artwork(patternSvg(pattern), 920, 360, 3);
  const thing = fold ? folded : cloth;
  return {
    camera,
    studio: WINDOW,
    detail: fold ? 0.05 : 0.1,
    reach: 50,
    distance: (x, y, z) => Math.min(y, thing(x, y, z)),
    surface(x, y, z, _nx, ny, _nz, out) {
      if (thing(x, y, z) > 0.25) {
        const plank = Math.floor((z + 700) / 118);
        wood(ASH_PALE, x, y, z, 4.1 + plank * 1.31, out);
        if (Math.abs(((z + 700) % 118) - 59) > 58.5) out.r = out.g = out.b = 0.08;
        return;
      }
      linen(COTTON, x, z, fold ? 0.55 : 1.3, 0.45, out);
      const weave = out.g / COTTON[1];
      const size = fold ? 1.22 : 1;
      const u = x * size + 460;
      const v = fold && ny < 0.6 ? z * size + 180 + y * 2 : z * size + 180;
      dyed.sample(u, v, dye);
      // Dye runs a hair's breadth along the threads.
      const a = print(dyed, u + (noise2(x * 2, z * 2) - 0.5) * 0.8, v, 0.94 + 0.06 * noise2(x * 0.05, z * 0.05), out);
      const b = print(art, u, v, 0.95, out);
      const keep = 1 + (weave - 1) * 0.7 * Math.max(a, b);
      out.r *= keep;
      out.g *= keep;
      out.b *= keep;
    },
  };
};

const flat: Camera = { kind: 'flat', width: 920, height: 360 };
export const seigaiha = () => scene(flat, 'seigaiha', false);
export const asanoha = () => scene(flat, 'asanoha', false);
export const ichimatsu = () => scene(flat, 'ichimatsu', false);
export const card = () =>
  scene(
    { kind: 'eye', from: [-90, 520, 400], to: [0, 4, 4], view: 37, roll: 8 },
    'seigaiha',
    true,
    personalisation('tenugui', 'cloth', 5),
  );
