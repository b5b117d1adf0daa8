/** A grey picture: one byte a pixel, row by row. Luma by ITU-R BT.601 (0.299 R + 0.587 G + 0.114 B). */
export interface Luma {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** A part of a grey picture, copied. Positions in pixels; the part must lie inside. */
export function cropLuma({ width, pixels }: Luma, left: number, top: number, right: number, bottom: number): Luma {
  const wide = right - left;
  const high = bottom - top;
  const part = new Uint8Array(wide * high);
  for (let row = 0; row < high; row++) {
    const from = (top + row) * width + left;
    part.set(pixels.subarray(from, from + wide), row * wide);
  }
  return { width: wide, height: high, pixels: part };
}

/** How far pixels of a plain border may differ: JPEG noise, not a picture. */
const TOLERANCE = 14;
/** A border wider than this share of a side is taken for part of the picture. */
const WIDEST = 0.35;

/** Cuts a plain border (frame, letterbox) off; the same picture if it has none. */
export function trimBorder(luma: Luma): Luma {
  const { width, height, pixels } = luma;
  const plain = (start: number, step: number, count: number): boolean => {
    const first = pixels[0]!;
    for (let index = 0; index < count; index++)
      if (Math.abs(pixels[start + index * step]! - first) > TOLERANCE) return false;
    return true;
  };
  let top = 0;
  while (top < height * WIDEST && plain(top * width, 1, width)) top++;
  let bottom = height;
  while (height - bottom < height * WIDEST && plain((bottom - 1) * width, 1, width)) bottom--;
  let left = 0;
  while (left < width * WIDEST && plain(left, width, height)) left++;
  let right = width;
  while (width - right < width * WIDEST && plain(right - 1, width, height)) right--;
  if (top + left === 0 && bottom === height && right === width) return luma;
  return cropLuma(luma, left, top, right, bottom);
}
