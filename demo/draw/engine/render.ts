import { aim, type Ray } from './camera.ts';
import { hash2 } from './noise.ts';
import { filmCurve, type Picture, picture } from './picture.ts';
import { material, reset, type Scene } from './scene.ts';
import { shade } from './shade.ts';
import { lighting, surroundings } from './studio.ts';
import { march, normalAt, type Reached, reach } from './trace.ts';

/** Light is measured once per cell of this many pixels and read off between, since it changes slowly where no edge is. */
const CELL = 4;

/** How far apart, in film density, neighbours may be before a pixel is looked at more closely. */
const APART = 0.035;

/** Takes the picture of a scene: one sample a pixel, and five more where a neighbour differs. `close` false leaves those out. */
export function render(scene: Scene, width: number, height: number, close = true): Picture {
  const light = lighting(scene.studio);
  const through = aim(scene.camera, width, height);
  const grid = measureLight(scene, width, height, through);
  const ray: Ray = { ox: 0, oy: 0, oz: 0, dx: 0, dy: 0, dz: 0 };
  const normal = new Float64Array(3);
  const color = new Float64Array(3);
  const m = material();
  const exposure = scene.studio.exposure ?? 1;
  const reached: Reached = { key: 1, open: 1, r: 0, g: 0, b: 0 };

  /** Leaves what is seen through a point of the picture in `color`, on film. */
  const look = (px: number, py: number): void => {
    through(px, py, ray);
    const t = march(scene, ray.ox, ray.oy, ray.oz, ray.dx, ray.dy, ray.dz, grid.start(px, py));
    if (t < 0) surroundings(light, ray.dx, ray.dy, ray.dz, 0.8, color);
    else {
      const x = ray.ox + ray.dx * t;
      const y = ray.oy + ray.dy * t;
      const z = ray.oz + ray.dz * t;
      normalAt(scene, x, y, z, normal);
      const [nx, ny, nz] = [normal[0]!, normal[1]!, normal[2]!];
      if (!grid.read(px, py, x, y, z, nx, ny, nz, reached)) {
        reach(scene, light, x, y, z, nx, ny, nz, hash2(px * 3, py * 3), reached);
      }
      reset(m);
      scene.surface(x, y, z, nx, ny, nz, m);
      shade(scene, light, m, reached, x, y, z, ray.dx, ray.dy, ray.dz, nx, ny, nz, color);
    }
    for (let c = 0; c < 3; c++) color[c] = filmCurve(color[c]! * exposure);
  };

  const first = picture(width, height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      look(x + 0.5, y + 0.5);
      first.data.set(color, (y * width + x) * 3);
    }
  }
  if (!close) return first;
  const out: Picture = { ...first, data: first.data.slice() };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3;
      if (!differs(first, x, y)) continue;
      const sum = [first.data[at]!, first.data[at + 1]!, first.data[at + 2]!];
      for (let k = 0; k < CLOSER.length; k++) {
        const [dx, dy] = CLOSER[k]!;
        look(x + dx, y + dy);
        for (let c = 0; c < 3; c++) sum[c] = sum[c]! + color[c]!;
      }
      for (let c = 0; c < 3; c++) out.data[at + c] = sum[c]! / (CLOSER.length + 1);
    }
  }
  return out;
}

/** Five more points of a pixel, no two in one row or column: with the middle they rate an edge at any angle. */
const CLOSER = [
  [0.1, 0.32],
  [0.28, 0.88],
  [0.42, 0.12],
  [0.72, 0.7],
  [0.9, 0.24],
] as const;

/** Whether a pixel differs from one beside it, as the eye sees it (square roots stand in for the display curve). */
function differs({ data, width, height }: Picture, x: number, y: number): boolean {
  const at = (y * width + x) * 3 + 1;
  const here = Math.sqrt(data[at]!);
  const red = Math.sqrt(data[at - 1]!);
  for (const [dx, dy] of [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ] as const) {
    const nx = x + dx;
    const ny = y + dy;
    if (nx < 0 || ny < 0 || nx >= width || ny >= height) continue;
    const other = (ny * width + nx) * 3 + 1;
    if (Math.abs(Math.sqrt(data[other]!) - here) > APART) return true;
    if (Math.abs(Math.sqrt(data[other - 1]!) - red) > APART) return true;
  }
  return false;
}

/** Values kept for each cell: whether something was hit, depth, position, normal, light. */
const STRIDE = 13;

function measureLight(scene: Scene, w: number, h: number, through: (px: number, py: number, ray: Ray) => void) {
  const light = lighting(scene.studio);
  const columns = Math.ceil(w / CELL) + 1;
  const rows = Math.ceil(h / CELL) + 1;
  const raw = new Float32Array(columns * rows * STRIDE);
  const ray: Ray = { ox: 0, oy: 0, oz: 0, dx: 0, dy: 0, dz: 0 };
  const n = new Float64Array(3);
  const reached: Reached = { key: 1, open: 1, r: 0, g: 0, b: 0 };
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      through(i * CELL, j * CELL, ray);
      const t = march(scene, ray.ox, ray.oy, ray.oz, ray.dx, ray.dy, ray.dz, 0);
      if (t < 0) continue;
      const x = ray.ox + ray.dx * t;
      const y = ray.oy + ray.dy * t;
      const z = ray.oz + ray.dz * t;
      normalAt(scene, x, y, z, n);
      reach(scene, light, x, y, z, n[0]!, n[1]!, n[2]!, hash2(i, j), reached);
      raw.set(
        [1, t, x, y, z, n[0]!, n[1]!, n[2]!, reached.key, reached.open, reached.r, reached.g, reached.b],
        (j * columns + i) * STRIDE,
      );
    }
  }
  const cells = calm(raw, columns, rows, scene.detail);

  /** Where a ray may start: a little before the nearest surface the cells around it met. */
  const start = (sx: number, sy: number): number => {
    const i = Math.min(columns - 2, Math.floor(sx / CELL));
    const j = Math.min(rows - 2, Math.floor(sy / CELL));
    let least = Infinity;
    for (let b = -1; b <= 2; b++) {
      for (let a = -1; a <= 2; a++) {
        const jj = Math.min(rows - 1, Math.max(0, j + b));
        const ii = Math.min(columns - 1, Math.max(0, i + a));
        const at = (jj * columns + ii) * STRIDE;
        if (cells[at] === 0) return 0;
        least = Math.min(least, cells[at + 1]!);
      }
    }
    return Math.max(0, least * 0.97 - scene.reach * 0.05);
  };

  /** Light at a point, read off between the four cells around it; false where they lie on other surfaces. */
  const read = (
    sx: number,
    sy: number,
    x: number,
    y: number,
    z: number,
    nx: number,
    ny: number,
    nz: number,
    out: Reached,
  ): boolean => {
    const fx = sx / CELL;
    const fy = sy / CELL;
    const i = Math.min(columns - 2, Math.floor(fx));
    const j = Math.min(rows - 2, Math.floor(fy));
    const u = fx - i;
    const v = fy - j;
    let total = 0;
    let key = 0;
    let open = 0;
    let r = 0;
    let g = 0;
    let bl = 0;
    for (let c = 0; c < 4; c++) {
      const at = ((j + (c >> 1)) * columns + i + (c & 1)) * STRIDE;
      if (cells[at] === 0) continue;
      const ex = x - cells[at + 2]!;
      const ey = y - cells[at + 3]!;
      const ez = z - cells[at + 4]!;
      const away = Math.abs(ex * nx + ey * ny + ez * nz);
      const reachAcross = Math.sqrt(ex * ex + ey * ey + ez * ez);
      if (away > scene.detail * 2 + reachAcross * 0.25) continue;
      const turn = nx * cells[at + 5]! + ny * cells[at + 6]! + nz * cells[at + 7]!;
      if (turn < 0.8) continue;
      const weight = (0.02 + (c & 1 ? u : 1 - u) * (c >> 1 ? v : 1 - v)) * turn * turn;
      total += weight;
      key += cells[at + 8]! * weight;
      open += cells[at + 9]! * weight;
      r += cells[at + 10]! * weight;
      g += cells[at + 11]! * weight;
      bl += cells[at + 12]! * weight;
    }
    if (total < 0.1) return false;
    out.key = key / total;
    out.open = open / total;
    out.r = r / total;
    out.g = g / total;
    out.b = bl / total;
    return true;
  };
  return { start, read };
}

/** Averages the light of neighbouring cells on the same surface: takes out the grain of the few rays without blurring over edges. */
function calm(raw: Float32Array, columns: number, rows: number, detail: number): Float32Array {
  const out = raw.slice();
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      const at = (j * columns + i) * STRIDE;
      if (raw[at] === 0) continue;
      const sums = [0, 0, 0, 0, 0];
      let total = 0;
      for (let b = -2; b <= 2; b++) {
        for (let a = -2; a <= 2; a++) {
          const jj = j + b;
          const ii = i + a;
          if (jj < 0 || ii < 0 || jj >= rows || ii >= columns) continue;
          const other = (jj * columns + ii) * STRIDE;
          if (raw[other] === 0) continue;
          const ex = raw[at + 2]! - raw[other + 2]!;
          const ey = raw[at + 3]! - raw[other + 3]!;
          const ez = raw[at + 4]! - raw[other + 4]!;
          const away = Math.abs(ex * raw[at + 5]! + ey * raw[at + 6]! + ez * raw[at + 7]!);
          if (away > detail * 2 + Math.sqrt(ex * ex + ey * ey + ez * ez) * 0.2) continue;
          const turn = raw[at + 5]! * raw[other + 5]! + raw[at + 6]! * raw[other + 6]! + raw[at + 7]! * raw[other + 7]!;
          if (turn < 0.9) continue;
          // A crisp shadow edge is kept: cells with quite another share of the key do not mix.
          const apart = Math.abs(raw[at + 8]! - raw[other + 8]!);
          const weight = Math.exp(-(a * a + b * b) * 0.35 - apart * apart * 6);
          total += weight;
          for (let k = 0; k < 5; k++) sums[k] = sums[k]! + raw[other + 8 + k]! * weight;
        }
      }
      for (let k = 0; k < 5; k++) out[at + 8 + k] = sums[k]! / total;
    }
  }
  return out;
}
