import { hash } from 'node:crypto';
import sharp from 'sharp';

/** A picture that passed intake, with what drawing needs to know of it. */
export interface OpenPicture {
  readonly bytes: Uint8Array;
  readonly kind: 'jpeg' | 'png';
  readonly width: number;
  readonly height: number;
  readonly hasAlpha: boolean;
  /** SHA-256 of the bytes, to recognise the same picture again. */
  readonly id: string;
}

/** Most pixels a picture may have once decoded: 100 megapixels, 400 MB. Larger ones are refused before they are decoded. */
export const MOST_PIXELS = 100e6;

/** Reads a picture's header. Undefined for what is no JPEG or PNG of a size we draw: such a picture has not passed intake and is treated as absent. */
export async function openPicture(bytes: Uint8Array): Promise<OpenPicture | undefined> {
  try {
    const { format, width, height, hasAlpha } = await sharp(bytes, { limitInputPixels: MOST_PIXELS }).metadata();
    if (format !== 'jpeg' && format !== 'png') return undefined;
    return { bytes, kind: format, width, height, hasAlpha, id: hash('sha256', bytes) };
  } catch {
    return undefined;
  }
}
