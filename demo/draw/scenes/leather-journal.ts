import { type Artwork, BLANK } from '../engine/artwork.ts';
import { personalisation } from '../engine/lettering.ts';
import { LATE, WINDOW } from '../engine/lights.ts';
import { linear } from '../engine/picture.ts';
import type { Camera, Material, Scene, Studio } from '../engine/scene.ts';
import { roundBox, roundRect, segment3, slab, smoothUnion } from '../engine/solids.ts';
import { plaster } from '../materials/ground.ts';
import { engrave } from '../materials/ink.ts';
import { leather } from '../materials/leather.ts';
import { BRASS, brushed, polished } from '../materials/metal.ts';
import { SMOKED_OAK, wood } from '../materials/wood.ts';

const TAN = linear('#8F5733');
const ELASTIC = linear('#4A2D1A');
const [HW, HH, HIGH] = [74.5, 105, 18];

const covers = (x: number, y: number, z: number) => {
  const outline = roundRect(x, z, HW, HH, 5);
  const front = slab(outline, y - HIGH + 1.2, 1.2, 0.9);
  const back = slab(outline, y - 1.2, 1.2, 0.9);
  const spine = roundBox(x + HW - 1.5, y - HIGH / 2, z, 2.4, HIGH / 2, HH, 2);
  return smoothUnion(Math.min(front, back), spine, 3);
};
const pages = (x: number, y: number, z: number) =>
  roundBox(x + 1, y - HIGH / 2, z, HW - 5, HIGH / 2 - 2.2, HH - 3.5, 1);
/** The elastic lies on the cover and goes round its ends. */
const band = (x: number, y: number, z: number): number => {
  const shell = roundBox(0, y - HIGH / 2, z, 10, HIGH / 2 + 0.9, HH + 0.9, 1.4);
  const core = roundBox(0, y - HIGH / 2, z, 10, HIGH / 2 + 0.1, HH + 0.1, 1);
  return Math.max(shell, -core, Math.abs(x - 58) - 3.2);
};
const pen = (x: number, y: number, z: number) => {
  const body = segment3(x, y, z, [100, 5, -70], [124, 5, 60]) - 5;
  const tip = segment3(x, y, z, [124, 5, 60], [127, 4, 76]) - 2.2;
  return smoothUnion(body, tip, 6);
};

/** Waxed thread sewn round the cover, five millimetres from its edge. */
function stitch(x: number, z: number, out: Material): void {
  const inset = roundRect(x, z, HW, HH, 5) + 5.2;
  if (Math.abs(inset) > 1.1) return;
  const along = Math.abs(Math.abs(x) - HW + 5.2) < 1.2 ? z : x;
  const beat = (((along / 4.2) % 1) + 1) % 1;
  const thread = Math.abs(beat - 0.5) < 0.36 && Math.abs(inset) < 0.42;
  const groove = Math.exp(-inset * inset * 3.2);
  for (const c of ['r', 'g', 'b'] as const) out[c] *= 1 - groove * 0.4;
  if (thread) [out.r, out.g, out.b] = [0.62, 0.52, 0.36];
}

const journal = (camera: Camera, studio: Studio, desk: boolean, art: Artwork = BLANK): Scene => ({
  camera,
  studio,
  detail: 0.04,
  reach: 50,
  distance: (x, y, z) => {
    const book = Math.min(covers(x, y, z), pages(x, y, z), band(x, y, z));
    return Math.min(y, book, desk ? pen(x, y, z) : 1e9);
  },
  surface(x, y, z, _nx, ny, nz, out) {
    if (desk && pen(x, y, z) < 0.1) return z > 58 ? polished(BRASS, out) : brushed(BRASS, z, x, 1, 0, 0.26, out);
    if (band(x, y, z) < 0.12) {
      const rib = Math.sin(x * 7);
      out.r = ELASTIC[0] * (1 + rib * 0.2);
      out.g = ELASTIC[1] * (1 + rib * 0.2);
      out.b = ELASTIC[2] * (1 + rib * 0.2);
      out.rough = 0.9;
      out.bx += rib * 0.2;
      return;
    }
    if (covers(x, y, z) < 0.12) {
      leather(TAN, x + 300, z + 40 + y, 1.15, out);
      if (ny > 0.5) {
        // Edges are burnished darker.
        const rim = Math.exp(roundRect(x, z, HW, HH, 5) * 0.55) * 0.45;
        out.r *= 1 - rim;
        out.g *= 1 - rim;
        out.b *= 1 - rim;
        stitch(x, z, out);
        engrave(art, x + 82.5, z + 112.5, 0.22, 0.8, out);
      }
      return;
    }
    if (pages(x, y, z) < 0.12) {
      const sheet = 0.78 + 0.1 * Math.sin(y * 26) * Math.min(1, Math.abs(nz) + 0.5);
      out.r = sheet;
      out.g = sheet * 0.94;
      out.b = sheet * 0.82;
      out.rough = 0.95;
      return;
    }
    if (desk) return wood(SMOKED_OAK, z * 1, y, x + 8, 5.2 + Math.floor((x + 400) / 145), out);
    plaster(linear('#C7BFB2'), x, z, out);
  },
});

export const cover = () => journal({ kind: 'flat', width: 165, height: 225 }, WINDOW, false);

export const card = () =>
  journal(
    { kind: 'eye', from: [90, 390, 270], to: [14, 0, 6], view: 36, roll: 9 },
    { ...LATE, exposure: 1.1 },
    true,
    personalisation('leather-journal', 'cover', 8, { weight: 600 }),
  );
