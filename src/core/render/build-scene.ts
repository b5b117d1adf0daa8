import { pointer } from '../kernel/index.ts';
import { placementOf, type Surface } from '../template/index.ts';
import { drawEffects } from './draw-effects.ts';
import { drawPicture } from './draw-picture.ts';
import { drawText } from './draw-text.ts';
import { drawingProblem } from './drawing-problem.ts';
import type { BuiltScene } from './scene.ts';
import type { Drawn, SceneInput } from './scene-input.ts';
import { shapePath } from './shape-path.ts';

/** Millimetres of bleed where the surface names none: what printers commonly ask for. */
const DEFAULT_BLEED = 3;

/** Millimetres printed beyond a surface's edge. */
export function bleedOf(surface: Pick<Surface, 'bleed'>): number {
  return surface.bleed ?? DEFAULT_BLEED;
}

/**
 * Draws one surface of a design: the product's photo, what the chosen options change of it, then each field's content
 * in the order of the template's fields. Fields left empty draw nothing. Throws if there is no such surface.
 */
export function buildScene(input: SceneInput): BuiltScene {
  const surface = input.template.surfaces.find((one) => one.id === input.surface);
  if (!surface) throw new RangeError(`The template has no surface "${input.surface}".`);
  const parts = [drawEffects(input, surface), ...drawFields(input, surface), drawCut(surface)];
  return {
    scene: {
      surface: surface.id,
      label: surface.label,
      width: surface.size.width,
      height: surface.size.height,
      bleed: bleedOf(surface),
      items: parts.flatMap((part) => part.items),
    },
    errors: parts.flatMap((part) => part.errors ?? []),
    warnings: parts.flatMap((part) => part.warnings ?? []),
  };
}

function drawFields(input: SceneInput, surface: Surface): Drawn[] {
  const drawn: Drawn[] = [];
  for (const field of input.template.fields) {
    const value = input.values[field.id];
    const place = placementOf(input.template, field);
    if (value === undefined || place?.surface !== surface) continue;
    const { placement } = place;
    if (!isDrawable(placement)) {
      drawn.push({ items: [], errors: [drawingProblem(pointer('values', field.id), field.label, 'no-room')] });
    } else if (field.kind === 'text' && 'text' in value) {
      drawn.push(drawText({ field, value, surface, placement, fonts: input.fonts, language: input.language }));
    } else if (field.kind === 'image' && 'image' in value) {
      drawn.push(drawPicture({ field, value, surface, placement, pictures: input.pictures }));
    }
  }
  return drawn;
}

function isDrawable({ x, y, width, height, rotation = 0 }: Surface['placements'][number]): boolean {
  return [x, y, width, height, rotation].every(Number.isFinite) && width > 0 && height > 0;
}

function drawCut(surface: Surface): Drawn {
  if (!surface.cut) return { items: [] };
  const outline = shapePath(surface.cut, surface.size.width, surface.size.height);
  if (outline.ok) return { items: [{ kind: 'cut', key: 'cut', layer: 'print', path: outline.value }] };
  return { items: [], errors: [drawingProblem('', surface.label, 'cut-broken', { why: outline.error })] };
}
