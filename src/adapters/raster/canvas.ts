/** Pixels to paint on: premultiplied RGBA, 8 bits each, rows from the top. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Bytes of done canvases kept for the next: fresh memory comes page by page and takes longer than the painting. */
const MOST_SPARE = 32e6;
const spare: Uint8Array[] = [];

/** A clear canvas, or one of an opaque colour (#RRGGBB). Close it when its pixels have been used. */
export function openCanvas(width: number, height: number, color?: string): Canvas {
  const length = width * height * 4;
  const at = spare.findIndex((data) => data.length === length);
  const data = at < 0 ? Buffer.allocUnsafeSlow(length) : (spare.splice(at, 1)[0] as Uint8Array);
  const pixel = color === undefined ? [0, 0, 0, 0] : [...Buffer.from(color.slice(1), 'hex'), 255];
  new Uint32Array(data.buffer).fill(new Uint32Array(Uint8Array.from(pixel).buffer)[0] as number);
  return { width, height, data };
}

/** Gives a canvas's memory to the next one. Its pixels must not be read any more. */
export function closeCanvas({ data }: Canvas): void {
  spare.push(data);
  while (spare.reduce((sum, one) => sum + one.length, 0) > MOST_SPARE) spare.shift();
}

/** Divides by 255 and rounds, for products of two bytes. */
function by255(product: number): number {
  const rounded = product + 128;
  return (rounded + (rounded >> 8)) >> 8;
}

/** Lays a row of premultiplied pixels over the canvas from (x, y) on: result = above + below (1 - alpha). `coverage` thins each pixel, if given. */
export function layOver(canvas: Canvas, x: number, y: number, row: Uint8Array, coverage?: Uint8Array): void {
  const { data, width } = canvas;
  // Opaque pixels, which is most of a photo, are copied whole.
  const whole = new Uint32Array(data.buffer, data.byteOffset, data.length >> 2);
  const above = row.byteOffset % 4 === 0 ? row : Uint8Array.from(row);
  const pixels = new Uint32Array(above.buffer, above.byteOffset, above.length >> 2);
  for (let i = 0, at = y * width + x; i < pixels.length; i += 1, at += 1) {
    const share = coverage === undefined ? 255 : (coverage[i] as number);
    const own = above[i * 4 + 3] as number;
    if (own === 255 && share === 255) {
      whole[at] = pixels[i] as number;
      continue;
    }
    const alpha = by255(own * share);
    if (alpha === 0) continue;
    const through = 255 - alpha;
    for (let channel = 0; channel < 4; channel += 1) {
      const upper = by255((above[i * 4 + channel] as number) * share);
      data[at * 4 + channel] = upper + by255((data[at * 4 + channel] as number) * through);
    }
  }
}

/** Multiplies a row of the canvas with a colour, as far as `coverage` says: the blend mode `multiply` of CSS and PDF, on clear ground too. */
export function multiplyRow(
  canvas: Canvas,
  x: number,
  y: number,
  color: readonly [number, number, number],
  coverage: Uint8Array,
): void {
  const { data, width } = canvas;
  for (let i = 0, to = (y * width + x) * 4; i < coverage.length; i += 1, to += 4) {
    const share = coverage[i] as number;
    if (share === 0) continue;
    const below = data[to + 3] as number;
    for (let channel = 0; channel < 3; channel += 1) {
      const source = by255((color[channel] as number) * share);
      const base = data[to + channel] as number;
      data[to + channel] = by255(source * (255 - below) + base * (255 - share) + source * base);
    }
    data[to + 3] = share + by255(below * (255 - share));
  }
}

/** Makes the canvas plain RGBA, colours no longer multiplied with their alpha, as PNG has them. Nothing can be painted on it after that. */
export function unmultiply({ data }: Canvas): void {
  for (let at = 3; at < data.length; at += 4) {
    const alpha = data[at] as number;
    if (alpha === 0 || alpha === 255) continue;
    for (let channel = at - 3; channel < at; channel += 1) {
      data[channel] = Math.min(255, Math.round(((data[channel] as number) * 255) / alpha));
    }
  }
}
