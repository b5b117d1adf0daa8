import sharp from 'sharp';
import type { Mask, PdfPicture, PictureItem } from '../../core/render/index.ts';
import { type Dots, dotsOf } from './dots.ts';
import type { OpenPicture } from './open-picture.ts';

/** A picture as data URI for an SVG: its own bytes, or the dots of a treatment. */
export async function hrefFor(open: OpenPicture, item: PictureItem | Mask): Promise<string> {
  const treatment = 'treatment' in item ? item.treatment : undefined;
  if (!treatment) return dataUri(open.kind, open.bytes);
  return dataUri('png', await pngOfDots(await dotsOf(open, item, treatment), treatment.color));
}

/** A picture as the PDF carries it: a JPEG by its own bytes, everything else as samples, a treated one as a stencil, a mask as its lightness. */
export async function pdfPictureFor(open: OpenPicture, item: PictureItem | Mask): Promise<PdfPicture> {
  const { width, height } = open;
  const treatment = 'treatment' in item ? item.treatment : undefined;
  if (treatment) {
    const dots = await dotsOf(open, item, treatment);
    return { kind: 'stencil', width: dots.width, height: dots.height, bits: packBits(dots) };
  }
  if (!('pixels' in item)) {
    const gray = await sharp(open.bytes).flatten({ background: '#000' }).grayscale().raw().toBuffer();
    return { kind: 'gray', width, height, gray };
  }
  if (open.kind === 'jpeg') {
    const { channels } = await sharp(open.bytes).metadata();
    return { kind: 'jpeg', bytes: open.bytes, width, height, components: channels as 1 | 3 | 4 };
  }
  const rgb = await sharp(open.bytes).removeAlpha().toColourspace('srgb').raw().toBuffer();
  if (!open.hasAlpha) return { kind: 'pixels', width, height, rgb };
  const alpha = await sharp(open.bytes).extractChannel('alpha').raw().toBuffer();
  return { kind: 'pixels', width, height, rgb, alpha };
}

async function pngOfDots({ width, height, dots }: Dots, color: string): Promise<Buffer> {
  const alpha = Buffer.from(dots.map((dot) => dot * 255));
  return sharp({ create: { width, height, channels: 3, background: color } })
    .joinChannel(alpha, { raw: { width, height, channels: 1 } })
    .png({ compressionLevel: 6, palette: true, colours: 2 })
    .toBuffer();
}

/** Eight dots to the byte, the first highest, each row beginning a new byte. */
function packBits({ width, height, dots }: Dots): Uint8Array {
  const stride = Math.ceil(width / 8);
  const bits = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (dots[y * width + x]) bits[y * stride + (x >> 3)]! |= 0x80 >> (x & 7);
    }
  }
  return bits;
}

function dataUri(kind: 'jpeg' | 'png', bytes: Uint8Array): string {
  return `data:image/${kind};base64,${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64')}`;
}
