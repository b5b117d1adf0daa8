import { MM_PER_INCH, pointer } from '../kernel/index.ts';
import type { Area, Effect, Field, Option, Surface } from '../template/index.ts';
import { type DrawingProblem, drawingProblem } from './drawing-problem.ts';
import { transformPath } from './path.ts';
import { placementMatrix } from './placement-matrix.ts';
import type { Layer, PictureItem, SceneItem } from './scene.ts';
import type { Drawn, SceneInput } from './scene-input.ts';
import { shapePath } from './shape-path.ts';

/** An effect of a chosen option, with the field it was chosen in. */
interface Chosen {
  readonly field: Field;
  readonly option: Option;
  readonly effect: Effect;
}

/** Draws what a surface looks like before anything is made on it: its photo, or the one a chosen option shows instead, then overlays and tints in the order of the fields. */
export function drawEffects(input: SceneInput, surface: Surface): Drawn {
  const items: SceneItem[] = [];
  const warnings: DrawingProblem[] = [];
  const chosen = chosenEffects(input).filter(({ effect }) => effect.surface === surface.id);
  const whole: Area = { x: 0, y: 0, ...surface.size };
  const absent = (picture: string, label: string, path: string) =>
    warnings.push(drawingProblem(path, label, 'part-absent', { picture }));
  const picture = (ref: string, area: Area, key: string, layer: Layer, what: string, field?: Field) => {
    const pixels = input.pictures.get(ref);
    if (!pixels) absent(ref, what, field ? pointer('values', field.id) : '');
    else items.push(stretched(ref, pixels, area, key, layer, field));
  };

  const photo = chosen.findLast(({ effect }) => effect.kind === 'photo');
  if (photo?.effect.kind === 'photo') {
    picture(photo.effect.image, whole, 'photo', 'product', photo.option.label, photo.field);
  } else if (surface.image !== undefined) {
    picture(surface.image, whole, 'photo', 'product', surface.label);
  }
  for (const { field, option, effect } of chosen) {
    const key = `${effect.kind}:${field.id}:${items.length}`;
    if (effect.kind === 'overlay') {
      const layer = effect.print ? 'print' : 'product';
      picture(effect.image, effect.area ?? whole, key, layer, option.label, field);
    } else if (effect.kind === 'tint') {
      const area = effect.area ?? whole;
      const shape = shapePath(effect.shape, area.width, area.height);
      const path = pointer('values', field.id);
      const masked = effect.mask !== undefined && !input.pictures.has(effect.mask);
      if (masked) absent(effect.mask as string, option.label, path);
      else if (!shape.ok) warnings.push(drawingProblem(path, option.label, 'area-broken', { why: shape.error }));
      else {
        const matrix = placementMatrix(area);
        const mask = effect.mask && { ref: effect.mask, width: area.width, height: area.height, matrix };
        items.push({
          kind: 'tint',
          key,
          layer: 'product',
          field: field.id,
          path: transformPath(shape.value, matrix),
          color: effect.color,
          ...(mask && { mask }),
        });
      }
    }
  }
  return { items, warnings };
}

function chosenEffects({ template, values }: SceneInput): Chosen[] {
  return template.fields.flatMap((field) => {
    const value = values[field.id];
    if (field.kind !== 'option' || value === undefined || !('option' in value)) return [];
    const option = field.options.find((one) => one.id === value.option);
    return (option?.effects ?? []).map((effect) => ({ field, option: option as Option, effect }));
  });
}

function stretched(
  ref: string,
  pixels: PictureItem['pixels'],
  area: Area,
  key: string,
  layer: Layer,
  field: Field | undefined,
): PictureItem {
  return {
    kind: 'picture',
    key,
    layer,
    field: field?.id,
    ref,
    pixels: { width: pixels.width, height: pixels.height },
    width: area.width,
    height: area.height,
    matrix: placementMatrix(area),
    dpi: Math.min(pixels.width / area.width, pixels.height / area.height) * MM_PER_INCH,
  };
}
