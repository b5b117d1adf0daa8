import { type Artwork, BLANK } from '../engine/artwork.ts';
import { personalisation } from '../engine/lettering.ts';
import { WINDOW } from '../engine/lights.ts';
import { linear } from '../engine/picture.ts';
import type { Camera, Scene } from '../engine/scene.ts';
import { roundBox, roundRect, slab, torus } from '../engine/solids.ts';
import { felt, linen } from '../materials/ground.ts';
import { engrave } from '../materials/ink.ts';
import { BRASS, polished } from '../materials/metal.ts';
import { BEECH, OAK, wood } from '../materials/wood.ts';
import { motifSvg } from './oak-keepsake-box-motifs.ts';

const BLANKET = linear('#CBD2CE');
const SAGE = linear('#8FA37C');
const [HW, HH] = [116, 86];

const lidOnly = (x: number, y: number, z: number) => slab(roundRect(x, z, HW, HH, 7), y - 12, 12, 2);

/** The lid from above, or its inner side with a rim and two hinges. */
const lidScene = (inner: boolean): Scene => {
  const tray = (x: number, y: number, z: number) =>
    Math.max(lidOnly(x, y, z), -slab(roundRect(x, z, HW - 11, HH - 11, 4), y - 22, 6, 0.5));
  const hinge = (x: number, y: number, z: number) =>
    roundBox(Math.abs(x) - 62, y - 24, z + HH - 5.5, 13, 0.9, 4.5, 0.4);
  const thing = inner ? tray : lidOnly;
  return {
    camera: { kind: 'flat', width: 240, height: 180 },
    studio: WINDOW,
    detail: 0.04,
    reach: 50,
    distance: (x, y, z) => Math.min(y, thing(x, y, z), inner ? hinge(x, y, z) : 1e9),
    surface(x, y, z, _nx, _ny, _nz, out) {
      if (inner && hinge(x, y, z) < 0.1) return polished(BRASS, out);
      if (y < 0.2 && thing(x, y, z) > 0.15) return linen(BLANKET, x, z, 1.1, 0.6, out);
      const edge = inner && Math.abs(x) > HW - 10.5;
      if (edge) wood(OAK, z, y, x, 2.2, out);
      else wood(OAK, x, y, z, inner ? 5.61 : 4.43, out);
    },
  };
};

export const lid = () => lidScene(false);
export const insideLid = () => lidScene(true);

const HIGH = 90;
const closed = (x: number, y: number, z: number) => {
  const body = roundBox(x, y - HIGH / 2, z, HW, HIGH / 2, HH, 4);
  const seam = Math.max(Math.abs(y - 62) - 0.7, -roundRect(x, z, HW - 2, HH - 2, 4));
  return Math.max(body, -seam);
};
const clasp = (x: number, y: number, z: number) => roundBox(x, y - 60, z - HH, 7, 9, 1.6, 1.2);
const toy = (x: number, y: number, z: number) => torus(x - 96, y - 7, z - 128, 27, 7);
const ball = (x: number, y: number, z: number) => Math.hypot(x - 20, y - 12, z - 122) - 12;

const box = (camera: Camera, art: Artwork = BLANK): Scene => ({
  camera,
  studio: WINDOW,
  detail: 0.05,
  reach: 80,
  distance: (x, y, z) => Math.min(y, closed(x, y, z), clasp(x, y, z), toy(x, y, z), ball(x, y, z)),
  surface(x, y, z, nx, ny, _nz, out) {
    if (clasp(x, y, z) < 0.1) return polished(BRASS, out);
    if (toy(x, y, z) < 0.1) return wood(BEECH, x, y, z, 7.7, out);
    if (ball(x, y, z) < 0.1) return felt(SAGE, x + y, z + y, out);
    if (closed(x, y, z) > 0.15) return felt(BLANKET, x * 0.6, z * 0.6, out);
    if (ny > 0.5) {
      wood(OAK, x, y, z, 4.43, out);
      engrave(art, x + 120, z + 90, 0.25, 0.5, out);
    } else if (Math.abs(nx) > 0.6) wood(OAK, z, x - HW, y, 6.2, out);
    else wood(OAK, x, z - HH, y + 40, 8.31, out);
  },
});

export const card = () =>
  box(
    { kind: 'eye', from: [-150, 400, 430], to: [8, 30, 24], view: 32 },
    personalisation('oak-keepsake-box', 'lid', 5, { weight: 500, extra: motifSvg('moon') }),
  );
