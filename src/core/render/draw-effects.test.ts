import { expect, test } from 'vitest';
import type { Effect, Template } from '../template/index.ts';
import { buildScene, FontBook, pictureRefs, sceneToSvg } from './index.ts';

const NO_FONTS = new FontBook(undefined as never);

const template = (effects: readonly Effect[]): Template => ({
  surfaces: [{ id: 's', label: 'Front', size: { width: 100, height: 50 }, image: 'base.jpg', placements: [] }],
  fields: [
    {
      id: 'metal',
      kind: 'option',
      label: 'Metal',
      options: [
        { id: 'brass', label: 'Brass' },
        { id: 'steel', label: 'Steel', effects },
      ],
    },
  ],
});

const PICTURES = new Map(
  ['base.jpg', 'steel.jpg', 'laurel.png', 'handle.png'].map((ref) => [ref, { width: 1000, height: 500 }]),
);

function draw(effects: readonly Effect[], option = 'steel', pictures = PICTURES) {
  const values = { metal: { option } };
  const built = buildScene({ template: template(effects), values, surface: 's', fonts: NO_FONTS, pictures });
  const items = built.scene.items.map((item) => `${item.layer} ${item.kind} ${'ref' in item ? item.ref : ''}`.trim());
  return { ...built, items };
}

test('an option shows another photo of a surface, and only while it is chosen', () => {
  const effects: Effect[] = [{ kind: 'photo', surface: 's', image: 'steel.jpg' }];
  expect(draw(effects).items).toEqual(['product picture steel.jpg']);
  expect(draw(effects, 'brass').items).toEqual(['product picture base.jpg']);
});

test('an ornament that is made lies over the photo and is in the production files', () => {
  const effects: Effect[] = [
    { kind: 'overlay', surface: 's', image: 'laurel.png', print: true, area: { x: 10, y: 10, width: 80, height: 30 } },
    { kind: 'overlay', surface: 'other', image: 'laurel.png' },
  ];
  expect(draw(effects).items).toEqual(['product picture base.jpg', 'print picture laurel.png']);
  const printed = sceneToSvg(draw(effects).scene, { hrefOf: ({ ref }) => ref, layers: ['print'] });
  expect(printed).toContain('laurel.png');
  expect(printed).not.toContain('base.jpg');
});

test('a tint multiplies its colour with the photo within its shape and mask, and is no print', () => {
  const effects: Effect[] = [
    {
      kind: 'tint',
      surface: 's',
      color: '#B3202A',
      area: { x: 60, y: 0, width: 40, height: 50 },
      shape: { kind: 'ellipse' },
      mask: 'handle.png',
    },
  ];
  expect(draw(effects).items).toEqual(['product picture base.jpg', 'product tint']);
  const svg = sceneToSvg(draw(effects).scene, { hrefOf: ({ ref }) => ref });
  expect(svg).toMatch(/mix-blend-mode:multiply" mask="url\(#ss-0m\)"><path d="M80 0.* fill="#B3202A"/);
  expect(svg).toContain('xlink:href="handle.png"');
});

test('a picture that is not there is left out with a warning at the option, never an error', () => {
  const effects: Effect[] = [{ kind: 'overlay', surface: 's', image: 'gone.png' }];
  const { errors, warnings } = draw(effects);
  expect(errors).toEqual([]);
  expect(warnings).toEqual([
    {
      path: '/values/metal',
      message: '"Steel": a picture of it ("gone.png") is not there and is left out.',
      code: 'part-absent',
      slots: { picture: 'gone.png' },
    },
  ]);
  expect(draw([], 'brass', new Map()).warnings[0]).toMatchObject({ path: '' });
});

test('the pictures to be read are those of what is chosen', () => {
  const effects: Effect[] = [{ kind: 'tint', surface: 's', color: '#B3202A', mask: 'handle.png' }];
  expect(pictureRefs(template(effects), { metal: { option: 'steel' } })).toEqual([
    { ref: 'base.jpg', from: 'seller', field: undefined },
    { ref: 'handle.png', from: 'seller', field: 'metal' },
  ]);
  expect(pictureRefs(template(effects), { metal: { option: 'brass' } })).toHaveLength(1);
});
