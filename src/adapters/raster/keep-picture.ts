import sharp, { type Metadata, type Sharp } from 'sharp';
import { fail, ok, type Result } from '../../core/kernel/index.ts';
import { withoutMetadata } from './jpeg-segments.ts';
import { MOST_PIXELS } from './open-picture.ts';

/** A picture fit to be drawn: upright, sRGB, 8 bit, JPEG or PNG. */
export interface KeptPicture {
  readonly bytes: Uint8Array;
  /** What its sender should know. */
  readonly notes: readonly string[];
}

/** What we read, and what else libvips would take for a picture if it were let. */
const FORMATS = new Set(['jpeg', 'png', 'webp', 'tiff', 'heif']);

/**
 * Makes a file from anyone fit to be drawn, changing no more than it must: a JPEG that is upright, sRGB and whole keeps
 * its image data byte for byte; turned, CMYK, wide-gamut and 16-bit pictures are converted. Fails with a sentence on
 * what is no picture, too large, or broken. Decoders meet hostile files here: call it in a process that can be killed,
 * after `readNothingElse`.
 */
export async function keepPicture(bytes: Uint8Array): Promise<Result<KeptPicture, string>> {
  let metadata: Metadata;
  try {
    metadata = await reader(bytes).metadata();
  } catch (error) {
    const tooLarge = /pixel limit/.test((error as Error).message);
    return fail(tooLarge ? tooManyPixels() : 'the file is no picture we can read. Send a JPEG or PNG.');
  }
  const { format, width, height } = metadata;
  if (!FORMATS.has(format)) return fail('the file is no picture we can read. Send a JPEG or PNG.');
  if (width * height > MOST_PIXELS) return fail(tooManyPixels());
  try {
    return ok(await convert(bytes, metadata));
  } catch {
    return fail('the picture is broken or cut short. Save it anew and send it again.');
  }
}

/** Bars every decoder of libvips but those of the formats we read: it would open SVG, PDF or a table of numbers as a picture. */
export function readNothingElse(): void {
  sharp.block({ operation: ['VipsForeignLoad'] });
  const kinds = ['Jpeg', 'Png', 'Webp', 'Tiff', 'Heif'];
  sharp.unblock({ operation: kinds.map((kind) => `VipsForeignLoad${kind}Buffer`) });
}

async function convert(bytes: Uint8Array, metadata: Metadata): Promise<KeptPicture> {
  const { format, orientation = 1, pages = 1 } = metadata;
  const notes = pages > 1 ? ['it has several frames or pages; the first one is used.'] : [];
  const plain = orientation === 1 && metadata.depth === 'uchar' && isSrgb(metadata) && pages === 1;
  if (plain && format === 'jpeg') {
    // Decoding at an eighth reads every byte of the data and so finds out whether it is all there.
    await reader(bytes)
      .resize(Math.ceil(metadata.width / 8))
      .raw()
      .toBuffer();
    return { bytes: withoutMetadata(bytes), notes };
  }
  if (plain && format === 'png' && !metadata.isPalette && metadata.space === 'srgb') {
    await reader(bytes).resize(8, 8, { fit: 'fill' }).raw().toBuffer();
    return { bytes, notes };
  }
  const upright = reader(bytes).autoOrient().toColourspace('srgb');
  const opaque = !metadata.hasAlpha || (await reader(bytes).stats()).isOpaque;
  const encoded =
    opaque && format !== 'png'
      ? upright.removeAlpha().jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
      : upright.png({ compressionLevel: 6 });
  return { bytes: await encoded.toBuffer(), notes };
}

/** Whether its numbers mean sRGB already: no profile, or one that calls itself sRGB. */
function isSrgb({ space, icc }: Metadata): boolean {
  if (space !== 'srgb' && space !== 'b-w') return false;
  if (!icc) return true;
  // The description is plain text in ICC version 2 and UTF-16 in version 4.
  const text = icc.toString('latin1').replaceAll('\0', '');
  return text.includes('sRGB');
}

function reader(bytes: Uint8Array): Sharp {
  return sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'warning' });
}

function tooManyPixels(): string {
  return `the picture has more than ${MOST_PIXELS / 1e6} million pixels. Make it smaller.`;
}
