import type { Rect } from '../../core/kernel/index.ts';
import { type Path, pathBounds, pathData, rectangleOf } from '../../core/render/index.ts';
import { rasterise } from './rasterise.ts';

/** How pixels lie on a surface: so many, and so many to the millimetre each way. */
export interface PixelGrid {
  readonly width: number;
  readonly height: number;
  readonly perMmX: number;
  readonly perMmY: number;
}

/** A rectangle of whole pixels of the canvas. */
export interface PixelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How much of each pixel of a box an outline covers; all of all of them where `alpha` is left out. */
export interface Coverage extends PixelBox {
  readonly alpha?: Uint8Array | undefined;
}

/** The grid of a surface drawn with so many pixels. */
export function pixelGrid(
  surface: { readonly width: number; readonly height: number },
  pixels: { readonly width: number; readonly height: number },
): PixelGrid {
  const { width, height } = pixels;
  return { width, height, perMmX: width / surface.width, perMmY: height / surface.height };
}

/** The pixels of the canvas that a rectangle in millimetres touches; undefined if none. */
export function pixelBox(rect: Rect, grid: PixelGrid): PixelBox | undefined {
  const x = Math.max(0, Math.floor(rect.x * grid.perMmX));
  const y = Math.max(0, Math.floor(rect.y * grid.perMmY));
  const width = Math.min(grid.width, Math.ceil((rect.x + rect.width) * grid.perMmX)) - x;
  const height = Math.min(grid.height, Math.ceil((rect.y + rect.height) * grid.perMmY)) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

/** Coverages kept: every design of a listing has the same clips. */
const KEPT = 16;
const kept = new Map<string, Promise<Uint8Array>>();

/** What an outline in millimetres covers of the canvas; undefined if nothing. Upright rectangles are measured, the rest is the rasteriser's. */
export async function coverageOf(path: Path, grid: PixelGrid): Promise<Coverage | undefined> {
  const bounds = pathBounds(path);
  const box = bounds && pixelBox(bounds, grid);
  if (!box) return undefined;
  const rectangle = rectangleOf(path);
  if (rectangle) return { ...box, alpha: shareOfRectangle(rectangle, box, grid) };
  const svg = svgOfBox(box, grid, `<path d="${pathData(path)}" fill="#fff"/>`);
  const known = kept.get(svg);
  const making = known ?? alphaOf(svg, box);
  kept.delete(svg);
  kept.set(svg, making);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value as string);
  try {
    return { ...box, alpha: await making };
  } catch (error) {
    kept.delete(svg);
    throw error;
  }
}

async function alphaOf(svg: string, box: PixelBox): Promise<Uint8Array> {
  const { pixels } = await rasterise(svg);
  const alpha = new Uint8Array(box.width * box.height);
  for (let i = 0, at = 3; i < alpha.length; i += 1, at += 4) alpha[i] = pixels[at] as number;
  return alpha;
}

/** An SVG of one box of the canvas around a drawing in millimetres of the surface. */
export function svgOfBox(box: PixelBox, grid: PixelGrid, drawing: string): string {
  const { x, y, width, height } = box;
  const toBox = `matrix(${grid.perMmX} 0 0 ${grid.perMmY} ${-x} ${-y})`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><g transform="${toBox}">${drawing}</g></svg>`;
}

function shareOfRectangle({ x, y, width, height }: Rect, box: PixelBox, grid: PixelGrid): Uint8Array | undefined {
  const columns = shares(x * grid.perMmX, (x + width) * grid.perMmX, box.x, box.width);
  const rows = shares(y * grid.perMmY, (y + height) * grid.perMmY, box.y, box.height);
  const whole = (share: number) => share > 1 - 1e-6;
  if (columns.every(whole) && rows.every(whole)) return undefined;
  const alpha = new Uint8Array(box.width * box.height);
  rows.forEach((row, line) => {
    columns.forEach((column, i) => {
      alpha[line * box.width + i] = Math.round(row * column * 255);
    });
  });
  return alpha;
}

/** Which share of each of `count` pixels, the first at `first`, lies between two positions. */
function shares(from: number, to: number, first: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => {
    const left = first + i;
    return Math.max(0, Math.min(to, left + 1) - Math.max(from, left));
  });
}
