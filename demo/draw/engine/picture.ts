import sharp from 'sharp';
import { hash2 } from './noise.ts';

/** Pixels in linear light, red green blue. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

/** A black picture. */
export function picture(width: number, height: number): Picture {
  return { width, height, data: new Float32Array(width * height * 3) };
}

/** Film's shoulder: straight up to six tenths, then ever slower towards white, so that highlights roll off. */
export function filmCurve(x: number): number {
  const knee = 0.6;
  if (x <= knee) return Math.max(0, x);
  return knee + (1 - knee) * (1 - Math.exp(-(x - knee) / (1 - knee)));
}

/** sRGB's transfer curve (IEC 61966-2-1), linear to display. */
export function toDisplay(x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  return x <= 0.0031308 ? x * 12.92 : 1.055 * x ** (1 / 2.4) - 0.055;
}

/** sRGB's transfer curve, display to linear. */
export function toLinear(x: number): number {
  return x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4;
}

/** A colour #RRGGBB in linear light. */
export function linear(hex: string): [number, number, number] {
  const n = Number.parseInt(hex.slice(1), 16);
  return [toLinear((n >> 16) / 255), toLinear(((n >> 8) & 255) / 255), toLinear((n & 255) / 255)];
}

/** How the picture is finished. */
export interface Finish {
  /** Grain in display units, 0 to about 0.02. */
  readonly grain?: number;
  /** How much darker the corners are, 0 to 1. */
  readonly vignette?: number;
  /** Contrast about the middle, 0 none. */
  readonly contrast?: number;
  readonly quality?: number;
}

/** The picture as a JPEG (colour at half resolution, as cameras do). */
export async function jpeg(from: Picture, finish: Finish = {}): Promise<Buffer> {
  const { width, height } = from;
  const { grain = 0.004, vignette = 0, contrast = 0.12, quality = 85 } = finish;
  const bytes = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = (y * width + x) * 3;
      const fx = (x / width) * 2 - 1;
      const fy = (y / height) * 2 - 1;
      const dark = 1 - vignette * Math.min(1, (fx * fx + fy * fy) * 0.5) ** 1.5;
      // Triangular noise: also hides the steps of eight bits in smooth gradients.
      const g = (hash2(x, y) + hash2(x + 4001, y + 7) - 1) * grain;
      for (let c = 0; c < 3; c++) {
        const v = toDisplay(from.data[i + c]! * dark);
        const s = v * v * (3 - 2 * v);
        bytes[i + c] = Math.round(Math.min(1, Math.max(0, v + (s - v) * contrast + g)) * 255);
      }
    }
  }
  return sharp(bytes, { raw: { width, height, channels: 3 } })
    .jpeg({ quality, mozjpeg: true, chromaSubsampling: '4:2:0' })
    .toBuffer();
}
