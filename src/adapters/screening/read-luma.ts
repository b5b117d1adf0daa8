import sharp from 'sharp';
import type { Luma } from '../../core/content/index.ts';
import { fail, ok, type Result } from '../../core/kernel/index.ts';

/** What decoding one picture may cost. */
const MOST_BYTES = 50e6;
const MOST_PIXELS = 80e6;
const SECONDS = 15;
/** Larger pictures are reduced to this side first: fingerprints then differ in about ten bits of the 31 allowed. */
const SIDE = 512;
/** Letters stay readable at this side, and reading stays under a second. */
const READING_SIDE = 1600;

/** Only these decoders are reached: SVG and others can name further files or unfold without end. */
const KINDS: readonly (readonly [string, number])[] = [
  ['\xff\xd8\xff', 0],
  ['\x89PNG\r\n\x1a\n', 0],
  ['WEBP', 8],
  ['II*\0', 0],
  ['MM\0*', 0],
  ['ftypavif', 4],
  ['ftypavis', 4],
];

/** A picture as screening needs it. */
export interface ReadPicture {
  readonly luma: Luma;
  /** Upright, on white, as PNG, for whoever reads or classifies it. */
  readonly png: Uint8Array;
}

/** Decodes a picture within bounds: kind by content, pixels and time limited, first page only. `error` is for the person who sent it. */
export async function readPicture(bytes: Uint8Array): Promise<Result<ReadPicture, string>> {
  if (bytes.length > MOST_BYTES) return fail(`The picture has more than ${MOST_BYTES / 1e6} MB. Send a smaller one.`);
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  if (!KINDS.some(([mark, at]) => head.startsWith(mark, at)))
    return fail('This is no JPEG, PNG, WebP, TIFF or AVIF picture. Export it as one of these.');
  try {
    const upright = () =>
      sharp(bytes, { limitInputPixels: MOST_PIXELS, sequentialRead: true, failOn: 'error', pages: 1 })
        .timeout({ seconds: SECONDS })
        .autoOrient()
        .flatten({ background: '#ffffff' })
        .toColourspace('srgb');
    const { width = 0, height = 0 } = await sharp(bytes, { limitInputPixels: MOST_PIXELS, pages: 1 }).metadata();
    if (width * height > MOST_PIXELS) return fail('The picture has more than 80 megapixels. Send a smaller one.');
    const { data, info } = await upright()
      .resize(
        width > SIDE && height > SIDE
          ? { width: SIDE, height: SIDE, fit: 'fill' }
          : { width: Math.min(width, 4096), height: Math.min(height, 4096), fit: 'fill' },
      )
      .raw()
      .toBuffer({ resolveWithObject: true });
    const pixels = new Uint8Array(info.width * info.height);
    for (let index = 0, from = 0; index < pixels.length; index++, from += info.channels)
      pixels[index] =
        info.channels < 3
          ? data[from]!
          : Math.round(0.299 * data[from]! + 0.587 * data[from + 1]! + 0.114 * data[from + 2]!);
    const png = await upright()
      .resize({ width: READING_SIDE, height: READING_SIDE, fit: 'inside', withoutEnlargement: true })
      .png({ compressionLevel: 1 })
      .toBuffer();
    return ok({ luma: { width: info.width, height: info.height, pixels }, png });
  } catch (error) {
    return fail(
      /pixel limit/i.test((error as Error).message)
        ? 'The picture has more than 80 megapixels. Send a smaller one.'
        : 'The picture is broken or cut off. Export it again and send the new file.',
    );
  }
}
