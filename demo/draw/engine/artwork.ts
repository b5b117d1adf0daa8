import { Resvg } from '@resvg/resvg-js';
import { toLinear } from './picture.ts';

/** A drawing laid on a thing: colour and cover at any point, in millimetres from its top left corner. */
export interface Artwork {
  readonly width: number;
  readonly height: number;
  /** Writes linear r, g, b and cover (0 to 1) of a point into `out`. Outside it is empty. */
  sample(x: number, y: number, out: Float64Array): void;
  /** Cover alone. */
  cover(x: number, y: number): number;
  /** Distance in millimetres to the drawing's edge, negative inside, at most `limit` away. */
  edge(x: number, y: number): number;
}

const DISPLAY_TO_LINEAR = Float32Array.from({ length: 256 }, (_, i) => toLinear(i / 255));

/** Rasters an SVG whose user units are millimetres. `fine` is pixels per millimetre. */
export function artwork(svg: string, width: number, height: number, fine: number, fontFiles: string[] = []): Artwork {
  const w = Math.round(width * fine);
  const h = Math.round(height * fine);
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'width', value: w },
    font: { loadSystemFonts: false, fontFiles },
  }).render();
  const { pixels } = drawn;
  const columns = drawn.width;
  const rows = Math.min(h, drawn.height);
  let field: Float32Array | undefined;

  const sample = (x: number, y: number, out: Float64Array) => {
    const fx = x * fine - 0.5;
    const fy = y * fine - 0.5;
    const ix = Math.floor(fx);
    const iy = Math.floor(fy);
    out[0] = out[1] = out[2] = out[3] = 0;
    if (ix < -1 || iy < -1 || ix >= columns || iy >= rows) return;
    const u = fx - ix;
    const v = fy - iy;
    let r = 0;
    let g = 0;
    let b = 0;
    let a = 0;
    for (let c = 0; c < 4; c++) {
      const cx = ix + (c & 1);
      const cy = iy + (c >> 1);
      if (cx < 0 || cy < 0 || cx >= columns || cy >= rows) continue;
      const at = (cy * columns + cx) * 4;
      const cover = ((c & 1 ? u : 1 - u) * (c >> 1 ? v : 1 - v) * pixels[at + 3]!) / 255;
      if (cover === 0) continue;
      // Pixels come premultiplied.
      const by = 255 / pixels[at + 3]!;
      r += DISPLAY_TO_LINEAR[Math.min(255, Math.round(pixels[at]! * by))]! * cover;
      g += DISPLAY_TO_LINEAR[Math.min(255, Math.round(pixels[at + 1]! * by))]! * cover;
      b += DISPLAY_TO_LINEAR[Math.min(255, Math.round(pixels[at + 2]! * by))]! * cover;
      a += cover;
    }
    if (a > 0) {
      out[0] = r / a;
      out[1] = g / a;
      out[2] = b / a;
    }
    out[3] = a;
  };
  const scratch = new Float64Array(4);
  return {
    width,
    height,
    sample,
    cover(x, y) {
      sample(x, y, scratch);
      return scratch[3]!;
    },
    edge(x, y) {
      field ??= distances(pixels, columns, rows, fine);
      const ix = Math.min(columns - 1.001, Math.max(0, x * fine - 0.5));
      const iy = Math.min(rows - 1.001, Math.max(0, y * fine - 0.5));
      const i = Math.floor(ix);
      const j = Math.floor(iy);
      const u = ix - i;
      const v = iy - j;
      const at = j * columns + i;
      const upper = field[at]! * (1 - u) + field[at + 1]! * u;
      const lower = field[at + columns]! * (1 - u) + field[at + columns + 1]! * u;
      return upper * (1 - v) + lower * v;
    },
  };
}

/** Signed distance to the half-covered contour in millimetres, by two exact passes (Felzenszwalb and Huttenlocher, "Distance Transforms of Sampled Functions", 2012). */
function distances(pixels: Uint8Array, columns: number, rows: number, fine: number): Float32Array {
  const inside = new Float64Array(columns * rows);
  const outside = new Float64Array(columns * rows);
  for (let i = 0; i < inside.length; i++) {
    const a = pixels[i * 4 + 3]! / 255;
    // Half covered pixels carry where in the pixel the edge runs.
    inside[i] = a >= 1 ? 1e12 : Math.max(0, a - 0.5) ** 2;
    outside[i] = a <= 0 ? 1e12 : Math.max(0, 0.5 - a) ** 2;
  }
  transform(inside, columns, rows);
  transform(outside, columns, rows);
  return Float32Array.from(inside, (d, i) => (Math.sqrt(outside[i]!) - Math.sqrt(d)) / fine);
}

function transform(grid: Float64Array, columns: number, rows: number): void {
  const longest = Math.max(columns, rows);
  const line = new Float64Array(longest);
  const at = new Int32Array(longest);
  const cut = new Float64Array(longest + 1);
  const pass = (offset: number, stride: number, count: number) => {
    for (let i = 0; i < count; i++) line[i] = grid[offset + i * stride]!;
    let k = 0;
    at[0] = 0;
    cut[0] = -1e20;
    cut[1] = 1e20;
    for (let q = 1; q < count; q++) {
      let s = 0;
      do {
        const p = at[k]!;
        s = (line[q]! + q * q - line[p]! - p * p) / (2 * q - 2 * p);
      } while (s <= cut[k]! && --k > -1);
      k++;
      at[k] = q;
      cut[k] = s;
      cut[k + 1] = 1e20;
    }
    k = 0;
    for (let q = 0; q < count; q++) {
      while (cut[k + 1]! < q) k++;
      const p = at[k]!;
      grid[offset + q * stride] = (q - p) * (q - p) + line[p]!;
    }
  };
  for (let x = 0; x < columns; x++) pass(x, columns, rows);
  for (let y = 0; y < rows; y++) pass(y * columns, 1, columns);
}

/** A drawing with nothing on it: the product before anyone has personalised it. */
export const BLANK: Artwork = {
  width: 0,
  height: 0,
  sample: (_x, _y, out) => {
    out[0] = out[1] = out[2] = out[3] = 0;
  },
  cover: () => 0,
  edge: () => 1e3,
};
