import type { Material, Scene } from './scene.ts';
import { material, reset } from './scene.ts';
import type { Lighting } from './studio.ts';

/** Steps after which a ray is taken to have missed. */
const MAX_STEPS = 220;
/** Nothing in a scene is farther away than this, millimetres. */
const FAR = 6000;

/** Distance along a ray to the first surface, or -1. */
export function march(
  scene: Scene,
  ox: number,
  oy: number,
  oz: number,
  dx: number,
  dy: number,
  dz: number,
  from: number,
  far = FAR,
  steps = MAX_STEPS,
): number {
  let t = from;
  const near = scene.detail;
  for (let i = 0; i < steps; i++) {
    const d = scene.distance(ox + dx * t, oy + dy * t, oz + dz * t);
    if (d < near) return t;
    t += d;
    if (t > far) return -1;
  }
  return t < far ? t : -1;
}

/** Writes the unit normal at a point into `out` (gradient over a tetrahedron). */
export function normalAt(scene: Scene, x: number, y: number, z: number, out: Float64Array): void {
  const e = scene.detail * 1.5;
  const a = scene.distance(x + e, y - e, z - e);
  const b = scene.distance(x - e, y - e, z + e);
  const c = scene.distance(x - e, y + e, z - e);
  const d = scene.distance(x + e, y + e, z + e);
  const nx = a - b - c + d;
  const ny = -a - b + c + d;
  const nz = -a + b - c + d;
  const n = 1 / (Math.sqrt(nx * nx + ny * ny + nz * nz) || 1);
  out[0] = nx * n;
  out[1] = ny * n;
  out[2] = nz * n;
}

/** What of the light reaches a point: the key's visible share, the open share of the room, and light bounced from things near by. */
export interface Reached {
  key: number;
  open: number;
  r: number;
  g: number;
  b: number;
}

const SHADOW_RAYS = 20;
const ROOM_RAYS = 20;
const hitNormal = new Float64Array(3);
const hitMaterial: Material = material();

/** Sends rays over the key softbox and over the hemisphere. `turn` in [0, 1) differs from place to place and turns the pattern, so that no bands show. */
export function reach(
  scene: Scene,
  light: Lighting,
  x: number,
  y: number,
  z: number,
  nx: number,
  ny: number,
  nz: number,
  turn: number,
  out: Reached,
): void {
  const { key } = light;
  const lift = scene.detail * 3;
  const px = x + nx * lift;
  const py = y + ny * lift;
  const pz = z + nz * lift;
  let seen = 0;
  for (let i = 0; i < SHADOW_RAYS; i++) {
    // The R2 sequence (M. Roberts, 2018) spreads points evenly over the square.
    const a = (((i + 0.5) * 0.7548776662 + turn) % 1) * 2 - 1;
    const b = (((i + 0.5) * 0.5698402909 + turn * 1.7) % 1) * 2 - 1;
    const dx = key.d[0] + key.u[0] * key.half[0] * a + key.v[0] * key.half[1] * b;
    const dy = key.d[1] + key.u[1] * key.half[0] * a + key.v[1] * key.half[1] * b;
    const dz = key.d[2] + key.u[2] * key.half[0] * a + key.v[2] * key.half[1] * b;
    const n = 1 / Math.sqrt(dx * dx + dy * dy + dz * dz);
    if ((dx * nx + dy * ny + dz * nz) * n <= 0) continue;
    if (march(scene, px, py, pz, dx * n, dy * n, dz * n, scene.detail, scene.reach * 3, 60) < 0) seen++;
  }
  out.key = seen / SHADOW_RAYS;

  // Tangents of the normal (Duff and others, "Building an Orthonormal Basis, Revisited", 2017).
  const sign = nz >= 0 ? 1 : -1;
  const p = -1 / (sign + nz);
  const q = nx * ny * p;
  const [t0, t1, t2] = [1 + sign * nx * nx * p, sign * q, -sign * nx];
  const [b0, b1, b2] = [q, sign + ny * ny * p, -ny];
  let open = 0;
  let r = 0;
  let g = 0;
  let b = 0;
  for (let i = 0; i < ROOM_RAYS; i++) {
    const h = (i + 0.5) / ROOM_RAYS;
    const phi = 2 * Math.PI * (i * 0.61803398875 + turn);
    const sin = Math.sqrt(h);
    const cos = Math.sqrt(1 - h);
    const u = Math.cos(phi) * sin;
    const v = Math.sin(phi) * sin;
    const dx = t0 * u + b0 * v + nx * cos;
    const dy = t1 * u + b1 * v + ny * cos;
    const dz = t2 * u + b2 * v + nz * cos;
    const t = march(scene, px, py, pz, dx, dy, dz, scene.detail, scene.reach, 40);
    if (t < 0) {
      open++;
      continue;
    }
    const hx = px + dx * t;
    const hy = py + dy * t;
    const hz = pz + dz * t;
    normalAt(scene, hx, hy, hz, hitNormal);
    const lit = Math.max(0, hitNormal[0]! * key.d[0] + hitNormal[1]! * key.d[1] + hitNormal[2]! * key.d[2]);
    reset(hitMaterial);
    scene.surface(hx, hy, hz, hitNormal[0]!, hitNormal[1]!, hitNormal[2]!, hitMaterial);
    // The bounce is taken as lit by the key from the same side, and half by the room; near the point it is itself in shade.
    const power = (0.25 + 0.55 * lit) * Math.min(1, t / (scene.reach * 0.25));
    r += hitMaterial.r * power;
    g += hitMaterial.g * power;
    b += hitMaterial.b * power;
  }
  out.open = open / ROOM_RAYS;
  out.r = r / ROOM_RAYS;
  out.g = g / ROOM_RAYS;
  out.b = b / ROOM_RAYS;
}
