import type { Material, Scene } from './scene.ts';
import { material, reset } from './scene.ts';
import { type Lighting, surroundings } from './studio.ts';
import { march, normalAt, type Reached } from './trace.ts';

const env = new Float64Array(3);
const mirrorNormal = new Float64Array(3);
const mirrorMaterial: Material = material();

/** Light leaving a described surface point towards the camera; writes r, g, b into `out`. (dx, dy, dz) is the direction of view, (nx, ny, nz) the geometric normal. */
export function shade(
  scene: Scene,
  light: Lighting,
  m: Material,
  reached: Reached,
  x: number,
  y: number,
  z: number,
  dx: number,
  dy: number,
  dz: number,
  gx: number,
  gy: number,
  gz: number,
  out: Float64Array,
): void {
  let nx = gx + m.bx;
  let ny = gy + m.by;
  let nz = gz + m.bz;
  const length = 1 / Math.sqrt(nx * nx + ny * ny + nz * nz);
  nx *= length;
  ny *= length;
  nz *= length;
  const { key, studio } = light;
  const facing = nx * key.d[0] + ny * key.d[1] + nz * key.d[2];
  const geometric = Math.max(1e-3, gx * key.d[0] + gy * key.d[1] + gz * key.d[2]);
  // Relief tilts the light a point gets; the shadow was measured with the geometric normal.
  const lit = Math.max(0, facing) * reached.key * Math.min(1, geometric * 8);
  const up = ny * 0.5 + 0.5;
  const open = reached.open;
  const view = Math.max(1e-3, -(nx * dx + ny * dy + nz * dz));
  const fresnel = (1 - view) ** 5;

  const eR = key.color[0] * lit + (studio.ground[0] + (studio.sky[0] - studio.ground[0]) * up) * open + reached.r;
  const eG = key.color[1] * lit + (studio.ground[1] + (studio.sky[1] - studio.ground[1]) * up) * open + reached.g;
  const eB = key.color[2] * lit + (studio.ground[2] + (studio.sky[2] - studio.ground[2]) * up) * open + reached.b;
  const matte = 1 - m.metal;
  const body = matte * (1 - m.coat * (0.04 + 0.9 * fresnel));
  let r = m.r * eR * body;
  let g = m.g * eG * body;
  let b = m.b * eB * body;

  if (m.sheen > 0) {
    const rim = m.sheen * (1 - view) ** 3 * open;
    r += rim * studio.sky[0] * (0.3 + m.r);
    g += rim * studio.sky[1] * (0.3 + m.g);
    b += rim * studio.sky[2] * (0.3 + m.b);
  }

  // The base's own reflection: weak for wood and stone, everything for metal.
  const dot = 2 * (nx * dx + ny * dy + nz * dz);
  const rx = dx - nx * dot;
  const ry = dy - ny * dot;
  const rz = dz - nz * dot;
  const seen = Math.min(1, open * 0.75 + reached.key * 0.45);
  const glance = (1 - m.rough) ** 2 * fresnel;
  if (m.metal > 0 || m.rough < 0.95) {
    mirror(scene, light, x, y, z, gx, gy, gz, rx, ry, rz, m.rough, m.metal > 0.5 && m.rough < 0.45);
    const f = 0.04 * (1 - m.rough * 0.8);
    const fr = matte * f + m.metal * m.r;
    const fg = matte * f + m.metal * m.g;
    const fb = matte * f + m.metal * m.b;
    r += env[0]! * (fr + (1 - fr) * glance) * seen;
    g += env[1]! * (fg + (1 - fg) * glance) * seen;
    b += env[2]! * (fb + (1 - fb) * glance) * seen;
  }
  if (m.coat > 0) {
    mirror(scene, light, x, y, z, gx, gy, gz, rx, ry, rz, m.coatRough, m.coatRough < 0.3);
    const f = (0.04 + 0.96 * fresnel * (1 - m.coatRough)) * m.coat * Math.min(1, seen + 0.25);
    r += env[0]! * f;
    g += env[1]! * f;
    b += env[2]! * f;
  }
  out[0] = r;
  out[1] = g;
  out[2] = b;
}

/** What is seen in a reflection: the studio, or where `traced` a thing near by. Leaves it in `env`. */
function mirror(
  scene: Scene,
  light: Lighting,
  x: number,
  y: number,
  z: number,
  gx: number,
  gy: number,
  gz: number,
  rx: number,
  ry: number,
  rz: number,
  rough: number,
  traced: boolean,
): void {
  surroundings(light, rx, ry, rz, rough, env);
  if (!traced) return;
  const lift = scene.detail * 4;
  const px = x + gx * lift;
  const py = y + gy * lift;
  const pz = z + gz * lift;
  const far = scene.reach * 2;
  const t = march(scene, px, py, pz, rx, ry, rz, scene.detail, far, 48);
  if (t < 0) return;
  const hx = px + rx * t;
  const hy = py + ry * t;
  const hz = pz + rz * t;
  normalAt(scene, hx, hy, hz, mirrorNormal);
  reset(mirrorMaterial);
  scene.surface(hx, hy, hz, mirrorNormal[0]!, mirrorNormal[1]!, mirrorNormal[2]!, mirrorMaterial);
  const { key, studio } = light;
  const lit = Math.max(0, mirrorNormal[0]! * key.d[0] + mirrorNormal[1]! * key.d[1] + mirrorNormal[2]! * key.d[2]);
  const room = 0.75;
  const near = Math.min(1, 0.35 + t / (scene.reach * 0.3));
  // Far reflections fade into the room, so that the end of the table never shows as a line.
  const keep = (1 - t / far) * (1 - rough);
  env[0] = env[0]! * (1 - keep) + keep * near * mirrorMaterial.r * (key.color[0] * lit * 0.8 + studio.sky[0] * room);
  env[1] = env[1]! * (1 - keep) + keep * near * mirrorMaterial.g * (key.color[1] * lit * 0.8 + studio.sky[1] * room);
  env[2] = env[2]! * (1 - keep) + keep * near * mirrorMaterial.b * (key.color[2] * lit * 0.8 + studio.sky[2] * room);
}
