import { expect, test } from 'vitest';
import { apply } from '../kernel/index.ts';
import type { ImageField, ImageValue, Placement, Surface, Template } from '../template/index.ts';
import { buildScene, FontBook, type PictureItem, pathBounds } from './index.ts';

/** Pictures need no shaper. */
const NO_FONTS = new FontBook(undefined as never);

function draw(
  value: Partial<ImageValue>,
  options: {
    field?: Partial<ImageField>;
    placement?: Partial<Placement>;
    surface?: Partial<Surface>;
    pixels?: [number, number];
  } = {},
) {
  const [width, height] = options.pixels ?? [2000, 1000];
  const template: Template = {
    surfaces: [
      {
        id: 's',
        label: 'Wrap',
        size: { width: 228, height: 95 },
        placements: [{ id: 'p', x: 9, y: 5, width: 210, height: 85, ...options.placement }],
        ...options.surface,
      },
    ],
    fields: [{ id: 'photo', kind: 'image', label: 'Your photo', placement: 'p', ...options.field }],
  };
  const pictures = new Map([
    ['a.jpg', { width, height }],
    ['mask.png', { width: 10, height: 10 }],
  ]);
  const built = buildScene({
    template,
    values: { photo: { image: 'a.jpg', ...value } },
    surface: 's',
    fonts: NO_FONTS,
    pictures,
  });
  return { ...built, item: built.scene.items[0] as PictureItem | undefined };
}

const cornersOf = ({ width, height, matrix }: PictureItem) =>
  [
    { x: 0, y: 0 },
    { x: width, y: height },
  ].map((corner) => apply(matrix, corner));

test('cover fills the placement, contain shows the whole picture, both centred', () => {
  // 2000 x 1000 over 210 x 85: cover is 210 x 105, 10 mm too tall above and below; contain is 170 x 85.
  expect(cornersOf(draw({}).item!)).toEqual([
    { x: 9, y: -5 },
    { x: 219, y: 100 },
  ]);
  expect(cornersOf(draw({ fit: 'contain' }).item!)).toEqual([
    { x: 29, y: 5 },
    { x: 199, y: 90 },
  ]);
});

test('the offset moves the centre, the scale grows about it, the rotation turns about it, clockwise', () => {
  const moved = draw({ scale: 2, offset: { x: 10, y: -5 } }).item!;
  expect([moved.width, moved.height]).toEqual([420, 210]);
  expect(apply(moved.matrix, { x: 210, y: 105 })).toEqual({ x: 124, y: 42.5 });
  const turned = draw({ rotation: 90, offset: { x: 10, y: 0 } }).item!;
  // The top left corner of a picture turned clockwise lies at the top right.
  const corner = apply(turned.matrix, { x: 0, y: 0 });
  expect(corner.x).toBeCloseTo(114 + 10 + 52.5, 9);
  expect(corner.y).toBeCloseTo(47.5 - 105, 9);
});

test('the effective resolution is that of the size shown', () => {
  // The listing asks for 1654 x 670 pixels for 210 x 85 mm at 200 dots to the inch.
  expect(draw({}, { pixels: [1654, 670] }).item!.dpi).toBeCloseTo(200, 0);
  expect(draw({ scale: 2 }, { pixels: [1654, 670] }).item!.dpi).toBeCloseTo(100, 0);
});

test('below the field’s threshold a picture is refused, below the other the buyer is warned', () => {
  const field = { minDpi: 150, warnDpi: 200 };
  const at = (width: number) => {
    const { errors, warnings, item } = draw({}, { field, pixels: [width, Math.ceil(width / 2)] });
    return { errors: errors.length, warnings: warnings.length, drawn: item !== undefined };
  };
  // 210 mm at 150 dots to the inch are 1240.2 pixels, at 200 they are 1653.5.
  expect(at(1240)).toEqual({ errors: 1, warnings: 0, drawn: true });
  expect(at(1241)).toEqual({ errors: 0, warnings: 1, drawn: true });
  expect(at(1654)).toEqual({ errors: 0, warnings: 0, drawn: true });
  expect(draw({}, { field, pixels: [620, 310] }).errors).toEqual([
    {
      path: '/values/photo/image',
      message:
        '"Your photo": at this size the picture has 74 dots to the inch; at least 150 are needed. Use a larger picture or make it smaller.',
      code: 'picture-too-coarse',
      slots: { dpi: 74, least: 150 },
    },
  ]);
});

test('a picture moved off its area leaves a gap, and the buyer is told', () => {
  expect(draw({ offset: { x: 0, y: 9.9 } }).warnings).toEqual([]);
  expect(draw({ offset: { x: 0, y: 10.2 } }).warnings[0]!.message).toContain('leaves part of its area empty');
  expect(draw({ rotation: 8 }).warnings[0]!.message).toContain('leaves part of its area empty');
  expect(draw({ fit: 'contain' }).warnings).toEqual([]);
});

test('a picture is clipped to its placement’s shape, turned with it', () => {
  const clip = (placement: Partial<Placement>) => pathBounds(draw({}, { placement }).item!.clip!);
  expect(clip({})).toEqual({ x: 9, y: 5, width: 210, height: 85 });
  expect(clip({ shape: { kind: 'path', d: 'M0 0H50V40Z' } })).toEqual({ x: 9, y: 5, width: 50, height: 40 });
  const turned = clip({ x: 100, y: 20, width: 40, height: 20, rotation: 90, shape: { kind: 'ellipse' } })!;
  expect([turned.x, turned.y, turned.width, turned.height].map((value) => value.toFixed(3))).toEqual([
    '110.000',
    '10.000',
    '20.000',
    '40.000',
  ]);
});

test('a picture that reaches the edge of the surface goes on into the bleed, and only there', () => {
  const full = draw({}, { placement: { x: 0, y: 0, width: 228, height: 50 }, surface: { bleed: 2 } });
  expect(full.scene.bleed).toBe(2);
  expect(pathBounds(full.item!.clip!)).toEqual({ x: -2, y: -2, width: 232, height: 52 });
  expect(draw({}).scene.bleed).toBe(3);
});

test.each([
  ['an absent picture', { image: 'b.jpg' }, {}, 'the picture "b.jpg" is not there. Upload it again.'],
  ['a picture without pixels', {}, { pixels: [0, 0] as [number, number] }, 'is not there'],
  ['an absent mask', {}, { placement: { mask: 'no.png' } }, 'its mask "no.png" is not there'],
  [
    'a shape that cannot be read',
    {},
    { placement: { shape: { kind: 'path' as const, d: 'oops' } } },
    'its shape cannot be drawn',
  ],
])('%s is named at its field', (_, value, options, message) => {
  const { errors, item } = draw(value, options);
  expect(item).toBeUndefined();
  expect(errors[0]!.path).toBe('/values/photo/image');
  expect(errors[0]!.message).toContain(message);
});
