import { compose, type Matrix, rotation, translation } from '../kernel/index.ts';
import type { Area } from '../template/index.ts';

/** Where a placement's own coordinates, from its top left corner before it is turned, lie on the surface. */
export function placementMatrix(area: Area): Matrix {
  const centre = { x: area.x + area.width / 2, y: area.y + area.height / 2 };
  return compose(rotation(area.rotation ?? 0, centre), translation(area.x, area.y));
}
