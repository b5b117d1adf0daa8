/** Signed distances of simple solids, in millimetres, negative inside. Formulas: J. C. Hart, "Sphere tracing", 1996, and plane geometry. */

/** Upright rectangle about the origin with rounded corners. */
export function roundRect(x: number, y: number, halfWidth: number, halfHeight: number, radius: number): number {
  const qx = Math.abs(x) - halfWidth + radius;
  const qy = Math.abs(y) - halfHeight + radius;
  const ox = Math.max(qx, 0);
  const oy = Math.max(qy, 0);
  return Math.sqrt(ox * ox + oy * oy) + Math.min(Math.max(qx, qy), 0) - radius;
}

/** A flat outline (its plane distance `flat`) given a thickness about height `y`, edges rounded by `round`. */
export function slab(flat: number, y: number, halfThickness: number, round: number): number {
  const a = flat + round;
  const b = Math.abs(y) - halfThickness + round;
  const oa = Math.max(a, 0);
  const ob = Math.max(b, 0);
  return Math.min(Math.max(a, b), 0) + Math.sqrt(oa * oa + ob * ob) - round;
}

/** Box about the origin with rounded edges. */
export function roundBox(x: number, y: number, z: number, hx: number, hy: number, hz: number, radius: number): number {
  const qx = Math.abs(x) - hx + radius;
  const qy = Math.abs(y) - hy + radius;
  const qz = Math.abs(z) - hz + radius;
  const ox = Math.max(qx, 0);
  const oy = Math.max(qy, 0);
  const oz = Math.max(qz, 0);
  return Math.sqrt(ox * ox + oy * oy + oz * oz) + Math.min(Math.max(qx, qy, qz), 0) - radius;
}

/** Ring lying in the x-z plane. */
export function torus(x: number, y: number, z: number, radius: number, thickness: number): number {
  const q = Math.sqrt(x * x + z * z) - radius;
  return Math.sqrt(q * q + y * y) - thickness;
}

/** Distance from a point to a segment in the plane. */
export function segment2(px: number, py: number, ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const t = Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy || 1)));
  const ex = px - ax - dx * t;
  const ey = py - ay - dy * t;
  return Math.sqrt(ex * ex + ey * ey);
}

/** Distance from a point to a segment in space. */
export function segment3(
  px: number,
  py: number,
  pz: number,
  a: readonly [number, number, number],
  b: readonly [number, number, number],
): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const dz = b[2] - a[2];
  const x = px - a[0];
  const y = py - a[1];
  const z = pz - a[2];
  const t = Math.min(1, Math.max(0, (x * dx + y * dy + z * dz) / (dx * dx + dy * dy + dz * dz)));
  const ex = x - dx * t;
  const ey = y - dy * t;
  const ez = z - dz * t;
  return Math.sqrt(ex * ex + ey * ey + ez * ez);
}

/** Signed distance to a closed polygon of [x, y] corners. */
export function polygon(x: number, y: number, corners: readonly (readonly [number, number])[]): number {
  let nearest = Infinity;
  let inside = false;
  for (let i = 0, j = corners.length - 1; i < corners.length; j = i++) {
    const [ax, ay] = corners[i] as [number, number];
    const [bx, by] = corners[j] as [number, number];
    nearest = Math.min(nearest, segment2(x, y, ax, ay, bx, by));
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside ? -nearest : nearest;
}

/** Union with a soft seam of width `k`. */
export function smoothUnion(a: number, b: number, k: number): number {
  const h = Math.max(k - Math.abs(a - b), 0) / k;
  return Math.min(a, b) - h * h * k * 0.25;
}

/** What is in `a` and not in `b`, with a soft seam. */
export function smoothCut(a: number, b: number, k: number): number {
  return -smoothUnion(-a, b, k);
}
