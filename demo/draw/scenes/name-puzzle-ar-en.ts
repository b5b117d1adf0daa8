import { type Artwork, BLANK } from '../engine/artwork.ts';
import { personalisation } from '../engine/lettering.ts';
import { WINDOW } from '../engine/lights.ts';
import { linear } from '../engine/picture.ts';
import type { Camera, Scene } from '../engine/scene.ts';
import { roundRect, slab } from '../engine/solids.ts';
import { felt } from '../materials/ground.ts';
import { engrave, print } from '../materials/ink.ts';
import { BEECH, wood } from '../materials/wood.ts';

const RUG = linear('#C8D3D6');
const THICK = 12;

const body = (x: number, y: number, z: number) => {
  const plain = slab(roundRect(x, z, 186, 96, 16), y - THICK / 2, THICK / 2, 3);
  // A routed line runs round the board.
  const line = Math.hypot(roundRect(x, z, 176, 86, 11), y - THICK) - 0.9;
  return Math.max(plain, -line);
};

const puzzle = (camera: Camera, letters: Artwork = BLANK, words: Artwork = BLANK): Scene => {
  const letter = (x: number, y: number, z: number) => {
    if (letters === BLANK || y > 30) return letters === BLANK ? 1e9 : y - 20;
    const flat = letters.edge(x + 190, z + 100) * 0.9;
    return slab(flat, y - THICK - 1, 5, 1.6);
  };
  return {
    camera,
    studio: WINDOW,
    detail: 0.05,
    reach: 45,
    distance: (x, y, z) => Math.min(y, body(x, y, z), letter(x, y, z)),
    surface(x, y, z, _nx, ny, _nz, out) {
      if (letter(x, y, z) < 0.12) {
        wood(BEECH, x, y, z, 1.3, out);
        const e = 1.2;
        const inward = Math.max(0, letters.edge(x + 190, z + 100)) + 0.8;
        const gx = letters.edge(x + 190 + e, z + 100) - letters.edge(x + 190 - e, z + 100);
        const gz = letters.edge(x + 190, z + 100 + e) - letters.edge(x + 190, z + 100 - e);
        print(letters, x + 190 - (gx / (2 * e)) * inward, z + 100 - (gz / (2 * e)) * inward, 0.94, out);
        out.rough = 0.6;
        out.coat = 0.5;
        out.coatRough = 0.3;
        return;
      }
      if (body(x, y, z) > 0.15) return felt(RUG, x * 0.5, z * 0.5, out);
      wood(BEECH, x, y, z, 9.42, out);
      if (ny > 0.5) engrave(words, x + 190, z + 100, 0.2, 0.5, out);
    },
  };
};

export const board = () => puzzle({ kind: 'flat', width: 380, height: 200 });

export const card = () => {
  const slug = 'name-puzzle-ar-en';
  const arabic = personalisation(slug, 'board', 5, { only: 'name-ar', weight: 700 });
  const english = personalisation(slug, 'board', 5, { only: 'name-en', weight: 700 });
  const both: Artwork = {
    ...arabic,
    sample: (x, y, out) => (y < 110 ? arabic : english).sample(x, y, out),
    cover: (x, y) => (y < 110 ? arabic : english).cover(x, y),
    edge: (x, y) => Math.min(arabic.edge(x, y), english.edge(x, y)),
  };
  const words = personalisation(slug, 'board', 6, { only: 'dedication', color: '#6A4526' });
  return puzzle({ kind: 'eye', from: [-110, 470, 330], to: [4, 0, 10], view: 38, roll: 5 }, both, words);
};
