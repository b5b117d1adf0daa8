import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { openDrawing, PLATE, PLATE_VALUES, photoJpeg, plateInput } from '../../../test/render/sample-design.ts';
import type { DrawingInput } from '../../app/ports.ts';
import { type Scene, sceneToSvg } from '../../core/render/index.ts';
import type { Template } from '../../core/template/index.ts';
import { openFontBook } from '../fonts/index.ts';
import { drawSurfaces, picturesIn } from './draw-surfaces.ts';
import { paintScene } from './paint-scene.ts';
import { hrefFor } from './prepared-pictures.ts';
import { rasterise } from './rasterise.ts';

const pixels = { width: 500, height: 300 };

/** How far apart our painting and the rasteriser's drawing of the whole SVG lie: mean, and share of samples off by more than a quarter. */
async function compare(input: DrawingInput): Promise<{ readonly mean: number; readonly far: number }> {
  const { scenes, pictures } = await drawSurfaces(input, await openFontBook());
  const scene = scenes[0]?.scene as Scene;
  const layers = ['product', 'print'] as const;
  const ours = await paintScene(scene, pictures, { pixels, layers, ground: '#FFFFFF' });
  const hrefs = new Map<unknown, string>();
  for (const shown of picturesIn(scene.items)) hrefs.set(shown, await hrefFor(pictures.get(shown.ref)!, shown));
  const svg = sceneToSvg(scene, { hrefOf: (shown) => hrefs.get(shown), layers, background: '#FFFFFF', pixels });
  const theirs = (await rasterise(svg)).pixels;
  let [sum, far] = [0, 0];
  ours.data.forEach((value, i) => {
    const step = Math.abs(value - theirs[i]!);
    sum += step;
    if (step > 64) far += 1;
  });
  return { mean: sum / ours.data.length, far: far / ours.data.length };
}

describe('a painted scene looks as the rasteriser draws its whole SVG', () => {
  test('with photo, turned picture in an ellipse, text, dots, mask and alpha', async () => {
    const { mean, far } = await compare(await plateInput());
    // The dots are shrunk by us with all their neighbours and point by point by the rasteriser: 2 % of the plate.
    expect(mean).toBeLessThan(1.2);
    expect(far).toBeLessThan(0.01);
  });

  test('with a tinted region under a mask', async () => {
    const { pictures } = await plateInput();
    const option = {
      id: 'red',
      label: 'Red',
      effects: [
        {
          kind: 'tint',
          surface: 'plate',
          color: '#B3202A',
          mask: 'mask.png',
          area: { x: 10, y: 5, width: 60, height: 50 },
        },
      ],
    } as const;
    const field = {
      id: 'color',
      kind: 'option',
      label: 'Colour',
      options: [option, { id: 'plain', label: 'Plain' }],
    } as const;
    const template = { surfaces: PLATE.surfaces, fields: [field] } as unknown as Template;
    const { mean, far } = await compare({ template, values: { color: { option: 'red' } }, pictures });
    expect(mean).toBeLessThan(0.5);
    expect(far).toBe(0);
  });
});

test('a gray JPEG, a gray PNG with alpha and a PNG of 16 bits look as their colours say', async () => {
  const gray = sharp({ create: { width: 60, height: 60, channels: 3, background: '#707070' } }).toColourspace('b-w');
  const pictures = new Map<string, Uint8Array>([
    ['one.jpg', await gray.clone().jpeg({ quality: 100 }).toBuffer()],
    ['two.png', await gray.clone().ensureAlpha(0.5).png().toBuffer()],
    ['deep.png', await gray.clone().toColourspace('rgb16').png().toBuffer()],
  ]);
  const placements = [...pictures.keys()].map((id, i) => ({ id, x: i * 10, y: 0, width: 10, height: 10 }));
  const template: Template = {
    surfaces: [{ id: 's', label: 'S', size: { width: 30, height: 10 }, placements }],
    fields: placements.map(({ id }) => ({ id, kind: 'image', label: id, placement: id })),
  };
  const values = Object.fromEntries(placements.map(({ id }) => [id, { image: id }]));
  const { scenes, pictures: opened } = await drawSurfaces({ template, values, pictures }, await openFontBook());
  const small = { width: 60, height: 20 };
  const { data } = await paintScene(scenes[0]!.scene, opened, { pixels: small, layers: ['print'], ground: '#FFFFFF' });
  const at = (x: number) => [...data.subarray((10 * 60 + x) * 4, (10 * 60 + x) * 4 + 4)];
  expect(at(10)).toEqual([112, 112, 112, 255]);
  // Half of 112 and half of 255.
  expect(Math.abs(at(30)[0]! - 183.5)).toBeLessThanOrEqual(1);
  expect(Math.abs(at(50)[0]! - 112)).toBeLessThanOrEqual(1);
});

test('of a picture of which a corner is in view only that is decoded, and it looks the same', async () => {
  const { pictures } = await plateInput();
  const large = await photoJpeg(3000, 3000);
  const values = { photo: { image: 'photo.jpg', scale: 6, offset: { x: 90, y: -60 } } } as const;
  const { mean, far } = await compare({
    template: { ...PLATE, fields: PLATE.fields.filter((field) => field.id === 'photo') },
    values,
    pictures: new Map([...pictures, ['photo.jpg', large] as const]),
  });
  expect(mean).toBeLessThan(0.5);
  expect(far).toBeLessThan(0.001);
});

test('a proof has the size asked for and no transparency', async () => {
  const drawing = await openDrawing({ proofPixels: 500 });
  const [proof] = await drawing.proof({ ...(await plateInput()), values: PLATE_VALUES });
  const { width, height, channels } = await sharp(proof!.bytes).metadata();
  expect([width, height, channels]).toEqual([500, 300, 3]);
});
