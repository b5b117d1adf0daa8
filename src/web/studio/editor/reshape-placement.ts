import { apply, type Point, rotation } from '../../../core/kernel/index.ts';

/** A place on a surface as far as dragging goes: millimetres and degrees. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rotation?: number | undefined;
}

/** A corner of a box: which way it lies from the centre, before it is turned. */
export interface Corner {
  readonly x: -1 | 1;
  readonly y: -1 | 1;
}

/** Smallest side a drag can leave, in millimetres. */
const SMALLEST = 0.5;

/** A number at the nearest multiple of `grid`, free of the dust of binary fractions. */
export function snapped(value: number, grid: number): number {
  return Number((Math.round(value / grid) * grid).toFixed(3));
}

/** A box moved by millimetres, its corner on the grid. */
export function movedBox<B extends Box>(box: B, by: Point, grid: number): B {
  return { ...box, x: snapped(box.x + by.x, grid), y: snapped(box.y + by.y, grid) };
}

/** A box made larger or smaller from its top left corner by millimetres; its sides stay at least half a millimetre. */
export function grownBox<B extends Box>(box: B, by: Point, grid: number): B {
  return {
    ...box,
    width: Math.max(snapped(box.width + by.x, grid), SMALLEST),
    height: Math.max(snapped(box.height + by.y, grid), SMALLEST),
  };
}

/**
 * A box whose corner was dragged by millimetres on the surface; the opposite corner stays where it is, turned or not.
 * The drag is turned back into the box's own axes, the sides change there, and the centre moves by half of the change turned forth.
 */
export function reshapedBox<B extends Box>(box: B, corner: Corner, by: Point, grid: number): B {
  const angle = box.rotation ?? 0;
  const own = apply(rotation(-angle), by);
  const width = Math.max(snapped(box.width + corner.x * own.x, grid), SMALLEST);
  const height = Math.max(snapped(box.height + corner.y * own.y, grid), SMALLEST);
  const shift = apply(rotation(angle), {
    x: (corner.x * (width - box.width)) / 2,
    y: (corner.y * (height - box.height)) / 2,
  });
  const centre = { x: box.x + box.width / 2 + shift.x, y: box.y + box.height / 2 + shift.y };
  // Not on the grid: the opposite corner would drift with each step.
  const exact = (value: number) => Number(value.toFixed(3));
  return { ...box, x: exact(centre.x - width / 2), y: exact(centre.y - height / 2), width, height };
}
