import { type Artwork, BLANK } from '../engine/artwork.ts';
import { personalisation } from '../engine/lettering.ts';
import { WINDOW } from '../engine/lights.ts';
import { noise2 } from '../engine/noise.ts';
import { linear } from '../engine/picture.ts';
import type { Camera, Scene } from '../engine/scene.ts';
import { roundRect, segment3, slab, smoothUnion } from '../engine/solids.ts';
import { linen, plaster } from '../materials/ground.ts';
import { print } from '../materials/ink.ts';
import { OAK, wood } from '../materials/wood.ts';

const FLAX = linear('#D3C3A3');
const COTTON = linear('#E3D6BD');
const WALL = linear('#BFC7C4');

/** Folds that hang from the handles and spread downwards. */
const folds = (x: number, z: number) => {
  const down = Math.min(1, Math.max(0, (z + 160) / 420));
  const fan = x / (0.75 + down * 0.35);
  const a = (noise2(fan * 0.022 + 3, z * 0.0045) - 0.5) * 20;
  const b = (noise2(fan * 0.05 + 30, z * 0.008) - 0.5) * 7;
  return (a + b) * (0.35 + 0.65 * down) + (noise2(x * 0.012, z * 0.012 + 9) - 0.5) * 4;
};

/** Bag with its mouth 90 mm below the picture's top; the wall is the table of the scene. */
const bag = (x: number, y: number, z: number) => {
  const swell = 9 + 5 * Math.cos((x / 190) * 1.5) * Math.min(1, Math.max(0, (z + 150) / 120));
  const flat = roundRect(x + (noise2(z * 0.012, 7) - 0.5) * 5, z - 46, 186, 206, 7) + (noise2(x * 0.015, 3) - 0.5) * 4;
  return slab(flat, y - 6, Math.max(6, swell + folds(x, z)), 5) * 0.7;
};

const handle = (x: number, y: number, z: number) => {
  const ax = Math.abs(x);
  const lower = segment3(ax, y, z, [92, 20, -104], [90, 20, -172]);
  const upper = segment3(ax, y, z, [90, 20, -172], [56, 18, -300]);
  const flat = Math.min(lower, upper);
  return Math.max(flat - 11.5, Math.abs(y - 20 - Math.max(0, -160 - z) * -0.03) - 1.6) * 0.75;
};
const peg = (x: number, y: number, z: number) => Math.max(Math.hypot(x, z + 302) - 46, Math.abs(y - 10) - 12);

const tote = (camera: Camera, art: Artwork = BLANK): Scene => ({
  camera,
  studio: WINDOW,
  detail: 0.09,
  reach: 70,
  distance: (x, y, z) => Math.min(y, smoothUnion(bag(x, y, z), handle(x, y, z), 2), peg(x, y, z)),
  surface(x, y, z, _nx, _ny, _nz, out) {
    if (peg(x, y, z) < 0.2) return wood(OAK, x, y, z, 2.9, out);
    const strap = handle(x, y, z) < 0.5;
    if (!strap && bag(x, y, z) > 0.3) return plaster(WALL, x, z, out);
    const color = strap ? COTTON : FLAX;
    linen(color, x, z, strap ? 2.4 : 1.7, 0.75, out);
    // The mouth's hem: two rows of stitches.
    const hem = Math.abs(z + 128);
    const stitch = !strap && (hem < 0.8 || Math.abs(z + 152) < 0.7) && Math.sin(x * 1.5) > -0.3;
    if (stitch) {
      out.r *= 0.72;
      out.g *= 0.72;
      out.b *= 0.72;
    }
    if (strap) {
      const cross = Math.abs(Math.abs(Math.abs(x) - 92) - 9.5) < 0.7 && z > -128 && Math.sin(z * 1.5) > -0.3;
      if (cross) out.r *= 0.7;
      return;
    }
    const weave = (out.r / color[0] + out.g / color[1]) * 0.5;
    const a = print(art, x + 210, z + 260, 0.9, out);
    if (a > 0) {
      const keep = 1 + (weave - 1) * 0.8 * a;
      out.r *= keep;
      out.g *= keep;
      out.b *= keep;
    }
  },
});

export const front = () => tote({ kind: 'flat', width: 420, height: 520 });
export const card = () =>
  tote(
    { kind: 'eye', from: [-230, 980, 130], to: [2, 0, -12], view: 32, up: [0, 0, -1] },
    personalisation('linen-photo-tote', 'front', 4, { weight: 600 }),
  );
