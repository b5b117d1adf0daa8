import { apply, compose, inverse, MM_PER_INCH, pointer, rotation, translation } from '../kernel/index.ts';
import type { ImageField, ImageValue, Placement, Surface } from '../template/index.ts';
import { type DrawingProblem, type DrawingSlots, type DrawingTrouble, drawingProblem } from './drawing-problem.ts';
import { type Path, transformPath } from './path.ts';
import { placementMatrix } from './placement-matrix.ts';
import type { Mask, PictureItem } from './scene.ts';
import type { Drawn, SceneInput } from './scene-input.ts';
import { rectanglePath, shapePath } from './shape-path.ts';

/** Dots to the inch below which print begins to look soft at arm's length, where the field sets no threshold. */
const DEFAULT_WARN_DPI = 200;
/** Millimetres of uncovered area at an edge that nobody sees. */
const TOLERANCE = 0.05;

/** Names a trouble of the field being drawn. */
type Name = (code: DrawingTrouble, slots?: DrawingSlots) => DrawingProblem;

/** Fits a picture into its placement, moved, scaled and turned as the buyer chose, clipped to the placement's shape. */
export function drawPicture(input: {
  readonly field: ImageField;
  readonly value: ImageValue;
  readonly surface: Surface;
  readonly placement: Placement;
  readonly pictures: SceneInput['pictures'];
}): Drawn {
  const { field, value, surface, placement, pictures } = input;
  const problem: Name = (code, slots) => drawingProblem(pointer('values', field.id, 'image'), field.label, code, slots);
  const pixels = pictures.get(value.image);
  if (!pixels || !(pixels.width > 0 && pixels.height > 0)) {
    return { items: [], errors: [problem('picture-absent', { picture: value.image })] };
  }
  const shape = shapePath(placement.shape, placement.width, placement.height);
  if (!shape.ok) {
    return { items: [], errors: [problem('shape-broken', { why: shape.error })] };
  }
  const mask = maskOf(placement, pictures);
  if (mask === 'absent') {
    return { items: [], errors: [problem('mask-absent', { picture: placement.mask ?? '' })] };
  }
  const fitted = fitPicture(value, placement, pixels);
  const item: PictureItem = {
    kind: 'picture',
    key: `picture:${field.id}`,
    layer: 'print',
    field: field.id,
    ref: value.image,
    pixels: { width: pixels.width, height: pixels.height },
    ...fitted,
    clip: clipOf(placement, surface, shape.value),
    mask,
    treatment: field.treatment,
    dpi: (pixels.width * MM_PER_INCH) / fitted.width,
  };
  return { items: [item], ...judge(field, value, placement, item, problem) };
}

/** The picture's rectangle in millimetres and where it lies on the surface. */
function fitPicture(
  value: ImageValue,
  placement: Placement,
  pixels: { readonly width: number; readonly height: number },
) {
  const ratios = [placement.width / pixels.width, placement.height / pixels.height];
  const perPixel = (value.fit === 'contain' ? Math.min(...ratios) : Math.max(...ratios)) * (value.scale ?? 1);
  const [width, height] = [pixels.width * perPixel, pixels.height * perPixel];
  const centre = {
    x: placement.width / 2 + (value.offset?.x ?? 0),
    y: placement.height / 2 + (value.offset?.y ?? 0),
  };
  const inPlacement = compose(
    rotation(value.rotation ?? 0, centre),
    translation(centre.x - width / 2, centre.y - height / 2),
  );
  return { width, height, matrix: compose(placementMatrix(placement), inPlacement) };
}

function maskOf(placement: Placement, pictures: SceneInput['pictures']): Mask | undefined | 'absent' {
  const { mask: ref, width, height } = placement;
  if (ref === undefined) return undefined;
  return pictures.has(ref) ? { ref, width, height, matrix: placementMatrix(placement) } : 'absent';
}

/** The clip on the surface. A plain rectangle that ends at the surface's edge goes on into the bleed, so that trimming leaves no white line. */
function clipOf(placement: Placement, surface: Surface, shape: Path): Path {
  const { x, y, width, height, rotation: turn = 0 } = placement;
  const plain =
    (placement.shape?.kind ?? 'rectangle') === 'rectangle' && shape.length === rectanglePath(0, 0, 1, 1).length;
  if (!plain || turn !== 0 || placement.mask !== undefined) return transformPath(shape, placementMatrix(placement));
  const bleed = surface.bleed ?? 3;
  const left = x <= 0 ? x - bleed : x;
  const top = y <= 0 ? y - bleed : y;
  const right = x + width >= surface.size.width ? x + width + bleed : x + width;
  const bottom = y + height >= surface.size.height ? y + height + bleed : y + height;
  return rectanglePath(left, top, right - left, bottom - top);
}

function judge(
  field: ImageField,
  value: ImageValue,
  placement: Placement,
  item: PictureItem,
  problem: Name,
): Pick<Drawn, 'errors' | 'warnings'> {
  const dpi = Math.floor(item.dpi + 1e-6);
  if (field.minDpi !== undefined && dpi < field.minDpi) {
    return { errors: [problem('picture-too-coarse', { dpi, least: field.minDpi })] };
  }
  const warnings: DrawingProblem[] = [];
  if (dpi < (field.warnDpi ?? DEFAULT_WARN_DPI)) {
    warnings.push(problem('picture-soft', { dpi }));
  }
  if (value.fit !== 'contain' && !covers(item, placement)) {
    warnings.push(problem('picture-leaves-gap'));
  }
  return { warnings };
}

/** Whether the picture reaches every corner of its placement's rectangle. */
function covers(item: PictureItem, placement: Placement): boolean {
  const toPicture = inverse(item.matrix);
  const onSurface = placementMatrix(placement);
  return [
    { x: 0, y: 0 },
    { x: placement.width, y: 0 },
    { x: 0, y: placement.height },
    { x: placement.width, y: placement.height },
  ].every((corner) => {
    const { x, y } = apply(toPicture, apply(onSurface, corner));
    return x >= -TOLERANCE && y >= -TOLERANCE && x <= item.width + TOLERANCE && y <= item.height + TOLERANCE;
  });
}
