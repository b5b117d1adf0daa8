import { type Artwork, BLANK } from '../engine/artwork.ts';
import { personalisation } from '../engine/lettering.ts';
import { WINDOW } from '../engine/lights.ts';
import { linear } from '../engine/picture.ts';
import type { Camera, Scene } from '../engine/scene.ts';
import { roundBox, roundRect, slab, smoothCut } from '../engine/solids.ts';
import { linen, stone } from '../materials/ground.ts';
import { engrave } from '../materials/ink.ts';
import { WALNUT, wood } from '../materials/wood.ts';
import { laurelBranches } from './walnut-ornaments.ts';

const HALF_WIDTH = 149.5;
const HALF_HEIGHT = 98.5;
const THICK = 19;
const COUNTER = linear('#B9B6B0');
const CLOTH = linear('#CFC6B6');

const distanceToBoard = (x: number, y: number, z: number) => {
  const body = slab(roundRect(x, z, HALF_WIDTH, HALF_HEIGHT, 15), y - THICK / 2, THICK / 2, 2.6);
  // Finger grooves under both short sides.
  const groove = roundBox(Math.abs(x) - HALF_WIDTH, y - 3, z, 7, 5, 42, 4.5);
  return smoothCut(body, groove, 1.5);
};

/** The board, engraved with `art`. */
const board = (camera: Camera, art: Artwork = BLANK): Scene => ({
  camera,
  studio: WINDOW,
  detail: 0.04,
  reach: 60,
  distance: (x, y, z) => Math.min(y, distanceToBoard(x, y, z)),
  surface(x, y, z, _nx, ny, _nz, out) {
    if (y < 0.2 && distanceToBoard(x, y, z) > 0.15) {
      if (camera.kind === 'eye') return stone(COUNTER, x, y, z, out);
      return linen(CLOTH, x, z, 0.9, 0.55, out);
    }
    wood(WALNUT, x, y, z, 3.37, out);
    if (ny > 0.5) engrave(art, x + 152.5, z + 101.5, 0.25, 0.5, out);
  },
});

export const top = () => board({ kind: 'flat', width: 305, height: 203 });

export const card = () =>
  board(
    { kind: 'eye', from: [70, 520, 400], to: [0, 0, 4], view: 28, roll: -4 },
    personalisation('walnut-cutting-board', 'top', 6, { extra: laurelBranches('#F4EBDD') }),
  );
