import {
  apply,
  assertNever,
  compose,
  inverse,
  type Matrix,
  type Rect,
  scaling,
  translation,
} from '../../core/kernel/index.ts';
import {
  type Layer,
  type Mask,
  type PictureItem,
  pathBounds,
  pathData,
  rgbOf,
  type Scene,
  type SceneItem,
  type TextItem,
} from '../../core/render/index.ts';
import { type Canvas, layOver, multiplyRow, openCanvas } from './canvas.ts';
import { type Coverage, coverageOf, type PixelBox, type PixelGrid, pixelBox, pixelGrid, svgOfBox } from './coverage.ts';
import type { OpenPicture } from './open-picture.ts';
import { rasterise } from './rasterise.ts';
import { openSampler } from './sampler.ts';
import type { Sampler } from './samples.ts';
import { samplesOf } from './samples-of.ts';

/** How a scene is painted. */
export interface PaintOptions {
  readonly pixels: { readonly width: number; readonly height: number };
  readonly layers: readonly Layer[];
  /** #RRGGBB under everything; clear if left out. */
  readonly ground?: string | undefined;
}

type Pictures = ReadonlyMap<string, OpenPicture>;

/** Lays one item over what is on the canvas. */
type Paint = (canvas: Canvas) => void;
const NOTHING: Paint = () => {};

/**
 * Paints a scene. Outlines are the rasteriser's, each in the box it fills; pictures are decoded no finer than they are
 * seen and laid in by us, for the rasteriser would have them packed as JPEG, unpacked and stretched point by point.
 */
export async function paintScene(scene: Scene, pictures: Pictures, options: PaintOptions): Promise<Canvas> {
  const { pixels, layers, ground } = options;
  const grid = pixelGrid(scene, pixels);
  const items = scene.items.filter((item) => layers.includes(item.layer));
  let ready = prepare(items[0], grid, pictures);
  const canvas = openCanvas(pixels.width, pixels.height, ground);
  for (let i = 0; i < items.length; i += 1) {
    // One item is laid in while the next is made ready, which is work of other threads. Not more: each may be large.
    const next = prepare(items[i + 1], grid, pictures);
    next.catch(() => {});
    (await ready)(canvas);
    ready = next;
  }
  return canvas;
}

async function prepare(item: SceneItem | undefined, grid: PixelGrid, pictures: Pictures): Promise<Paint> {
  switch (item?.kind) {
    case 'text':
      return prepareText(item, grid);
    case 'picture':
      return preparePicture(item, grid, pictures);
    case 'tint': {
      const covered = await coverageOf(item.path, grid);
      const mask = item.mask && (await maskOver(item.mask, grid, covered, pictures));
      if (!covered || mask === 'absent') return NOTHING;
      return (canvas) => paintTint(canvas, rgbOf(item.color), covered, mask);
    }
    case 'cut':
    case undefined:
      return NOTHING;
    default:
      return assertNever(item);
  }
}

async function prepareText({ path, fill }: TextItem, grid: PixelGrid): Promise<Paint> {
  const bounds = pathBounds(path);
  const box = bounds && pixelBox(bounds, grid);
  if (!box) return NOTHING;
  const { pixels } = await rasterise(svgOfBox(box, grid, `<path d="${pathData(path)}" fill="${fill}"/>`));
  return (canvas) => eachRow(box, (line) => layOver(canvas, box.x, box.y + line, rowOf(pixels, line, box.width * 4)));
}

async function preparePicture(item: PictureItem, grid: PixelGrid, pictures: Pictures): Promise<Paint> {
  const covered = item.clip ? await coverageOf(item.clip, grid) : boxOf(item, grid);
  if (!covered) return NOTHING;
  const sampler = await samplerOver(item, grid, covered, pictures);
  const mask = item.mask && (await maskOver(item.mask, grid, covered, pictures));
  if (!sampler || mask === 'absent') return NOTHING;
  return (canvas) => paintPicture(canvas, covered, sampler, mask);
}

function paintPicture(canvas: Canvas, covered: Coverage, sampler: Sampler, mask: Sampler | undefined): void {
  const { x, y, width, alpha: clip } = covered;
  const whole = new Uint8Array(width * 4);
  eachRow(covered, (line) => {
    const share = clip && rowOf(clip, line, width);
    const [from, to] = share ? shownPart(share) : [0, width];
    if (from >= to) return;
    const ready = share || mask ? undefined : sampler.wholeRow?.(y + line, x, width);
    if (ready) {
      canvas.data.set(ready, ((y + line) * canvas.width + x) * 4);
      return;
    }
    const row = whole.subarray(from * 4, to * 4);
    const part = share?.subarray(from, to);
    sampler.readRow(y + line, x + from, row);
    layOver(canvas, x + from, y + line, row, mask ? thinned(part, mask, y + line, x + from, to - from) : part);
  });
}

/** From the first to behind the last pixel of a row that is covered at all. */
function shownPart(share: Uint8Array): readonly [number, number] {
  let [from, to] = [0, share.length];
  while (from < to && share[from] === 0) from += 1;
  while (to > from && share[to - 1] === 0) to -= 1;
  return [from, to];
}

function paintTint(
  canvas: Canvas,
  color: readonly [number, number, number],
  covered: Coverage,
  mask: Sampler | undefined,
): void {
  const bytes = color.map((part) => Math.round(part * 255)) as [number, number, number];
  const { x, y, width, alpha } = covered;
  const all = new Uint8Array(width).fill(255);
  eachRow(covered, (line) => {
    const share = alpha && rowOf(alpha, line, width);
    const shown = mask ? thinned(share, mask, y + line, x, width) : (share ?? all);
    multiplyRow(canvas, x, y + line, bytes, shown);
  });
}

/** A row's coverage times the lightness of a mask there. */
function thinned(share: Uint8Array | undefined, mask: Sampler, y: number, x: number, width: number): Uint8Array {
  const row = new Uint8Array(width * 4);
  mask.readRow(y, x, row);
  return Uint8Array.from({ length: width }, (_, i) => Math.round(((share?.[i] ?? 255) * (row[i * 4] as number)) / 255));
}

async function maskOver(
  mask: Mask,
  grid: PixelGrid,
  box: PixelBox | undefined,
  pictures: Pictures,
): Promise<Sampler | 'absent' | undefined> {
  return box && ((await samplerOver(mask, grid, box, pictures)) ?? 'absent');
}

/** The box a picture without a clip lies in; the sampler smooths its edges. */
function boxOf({ width, height, matrix }: PictureItem, grid: PixelGrid): Coverage | undefined {
  return pixelBox(boundsOf({ x: 0, y: 0, width, height }, matrix), grid);
}

/** A sampler of a picture for one box of the canvas; undefined if the picture is not there. */
async function samplerOver(
  item: PictureItem | Mask,
  grid: PixelGrid,
  box: PixelBox,
  pictures: Pictures,
): Promise<Sampler | undefined> {
  const open = pictures.get(item.ref);
  if (!open) return undefined;
  const toMm = scaling(1 / grid.perMmX, 1 / grid.perMmY);
  const toPicture = compose(inverse(item.matrix), toMm);
  const [a, b, c, d] = item.matrix;
  // Pixels to the millimetre along the picture's own sides.
  const perMmX = Math.hypot(a * grid.perMmX, b * grid.perMmY);
  const perMmY = Math.hypot(c * grid.perMmX, d * grid.perMmY);
  const placed = await samplesOf(open, item, { perMmX, perMmY, part: boundsOf(box, toPicture) });
  const { scaleX, scaleY, shiftX, shiftY } = placed;
  const toSamples = compose(translation(-shiftX, -shiftY), compose(scaling(scaleX, scaleY), toPicture));
  return openSampler(placed.samples, settled(toSamples), box);
}

/** A map with the errors of its making rounded away, so that a picture that fits the pixels exactly is copied. */
function settled(matrix: Matrix): Matrix {
  return matrix.map((value) => Math.round(value * 1e9) / 1e9 || 0) as unknown as Matrix;
}

function boundsOf({ x, y, width, height }: Rect, matrix: Matrix): Rect {
  const corners = [
    { x, y },
    { x: x + width, y },
    { x, y: y + height },
    { x: x + width, y: y + height },
  ].map((corner) => apply(matrix, corner));
  const [left, top] = [Math.min(...corners.map((one) => one.x)), Math.min(...corners.map((one) => one.y))];
  const [right, bottom] = [Math.max(...corners.map((one) => one.x)), Math.max(...corners.map((one) => one.y))];
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function rowOf(data: Uint8Array, line: number, length: number): Uint8Array {
  return data.subarray(line * length, (line + 1) * length);
}

function eachRow({ height }: PixelBox, paint: (line: number) => void): void {
  for (let line = 0; line < height; line += 1) paint(line);
}
