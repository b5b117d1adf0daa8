import type { Artwork } from '../engine/artwork.ts';
import { personalisation } from '../engine/lettering.ts';
import { FRONT, TENT } from '../engine/lights.ts';
import { linear } from '../engine/picture.ts';
import type { Scene } from '../engine/scene.ts';
import { roundBox, smoothCut, smoothUnion } from '../engine/solids.ts';
import { glaze } from '../materials/ceramic.ts';
import { plaster } from '../materials/ground.ts';
import { print } from '../materials/ink.ts';
import { OAK, wood } from '../materials/wood.ts';

const WHITE = linear('#F2F0EC');
const NAVY = linear('#1F2A44');
const [WIDE, HIGH] = [228, 95];

/** The wall of the mug rolled out flat, with half of the handle standing up at either end. */
export const wrap = (): Scene => {
  const wall = (x: number, y: number, z: number) => {
    const curl = 15 * (1 - Math.cos((x / WIDE) * Math.PI * 0.9));
    return roundBox(x, y + 3 + curl, z, WIDE, 5, HIGH / 2 - 0.6, 4.5);
  };
  const handle = (x: number, y: number, z: number) => {
    const hx = Math.abs(x) - WIDE / 2;
    const ring = Math.hypot(Math.max(Math.abs(z) - 12, 0), y + 10) - 27;
    return Math.hypot(ring, hx * 0.82) - 4.6;
  };
  return {
    camera: { kind: 'flat', width: WIDE, height: HIGH },
    studio: { ...TENT, exposure: 1 },
    detail: 0.04,
    reach: 40,
    distance: (x, y, z) => Math.min(y + 30, smoothUnion(wall(x, y, z), handle(x, y, z), 5) * 0.85),
    surface: (x, y, z, _nx, _ny, _nz, out) => glaze(WHITE, x, y, z, out),
  };
};

const [RADIUS, WALL] = [41, 4.2];

const mug = (x: number, y: number, z: number) => {
  const flat = Math.sqrt(x * x + z * z);
  const foot = 1.6 * Math.max(0, 1 - y / 5) ** 2;
  const shell = roundBox(flat + foot, y - HIGH / 2, 0, RADIUS, HIGH / 2, 50, 2.2);
  const hollow = roundBox(flat, y - HIGH / 2 - 8, 0, RADIUS - WALL, HIGH / 2, 50, 6);
  return smoothCut(shell, hollow, 2.6);
};

/** Handle turned towards the back right: (hx, hz) is the frame it lies in. */
const TURN = (-28 * Math.PI) / 180;
const handleOf = (x: number, y: number, z: number) => {
  const hx = x * Math.cos(TURN) + z * Math.sin(TURN);
  const hz = z * Math.cos(TURN) - x * Math.sin(TURN);
  if (hx < 20) return Math.hypot(hx - 20, hz) + 5;
  const up = Math.max(Math.abs(y - 49) - 10, 0);
  const ring = Math.hypot(Math.max(hx - RADIUS, -8), up * (y > 49 ? 1 : 0.96)) - 25;
  // It ends within the wall, never inside the cup.
  return Math.max((Math.hypot(ring, hz * 0.75) - 4.8) * 0.85, RADIUS - 2 - Math.sqrt(x * x + z * z));
};

export const card = (): Scene => {
  const art: Artwork = personalisation('photo-mug', 'wrap', 8, { only: 'photo' });
  const back = (z: number) => z + 260;
  const cup = (x: number, y: number, z: number) => smoothUnion(mug(x, y, z), handleOf(x, y, z), 3);
  return {
    camera: { kind: 'eye', from: [20, 170, 330], to: [9, 43, 0], view: 23.5 },
    studio: FRONT,
    detail: 0.04,
    reach: 110,
    distance: (x, y, z) => Math.min(y, back(z), cup(x, y, z)),
    surface(x, y, z, _nx, ny, _nz, out) {
      if (cup(x, y, z) > 0.15) {
        if (y > 0.3) return plaster(linear('#C9CFCB'), x, y, out);
        return wood(OAK, x + 40, y, z, 12.6 + Math.floor((z + 95) / 130), out);
      }
      const flat = Math.sqrt(x * x + z * z);
      const inside = flat < RADIUS - WALL * 0.6 && y > 4;
      const onHandle = handleOf(x, y, z) < 0.6 && flat > RADIUS + 0.5;
      glaze(inside || onHandle ? NAVY : WHITE, x, y, z, out);
      if (inside || onHandle || ny > 0.7) return;
      // Arc from the handle round the front: the print ends half a gap short of the handle on either side.
      const around = Math.atan2(z, x) - TURN;
      const arc = (around < 0 ? around + 2 * Math.PI : around) * RADIUS;
      const u = 228 - (arc - (2 * Math.PI * RADIUS - 228) / 2);
      print(art, u, HIGH - y, 0.97, out);
    },
  };
};
