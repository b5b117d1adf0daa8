import { assertNever } from '../../kernel/index.ts';
import type { ObjectNumber, PdfFile } from './pdf-file.ts';

/** A picture's data as a PDF can carry it. Rows run from the top. */
export type PdfPicture =
  /** A baseline or progressive JPEG as it is: its bytes go into the file unchanged. */
  | {
      readonly kind: 'jpeg';
      readonly bytes: Uint8Array;
      readonly width: number;
      readonly height: number;
      readonly components: 1 | 3 | 4;
    }
  /** Samples of 8 bits: three for each pixel in `rgb`, one in `alpha`. */
  | {
      readonly kind: 'pixels';
      readonly width: number;
      readonly height: number;
      readonly rgb: Uint8Array;
      readonly alpha?: Uint8Array | undefined;
    }
  /** One sample of 8 bits for each pixel; for masks. */
  | { readonly kind: 'gray'; readonly width: number; readonly height: number; readonly gray: Uint8Array }
  /** One bit for each pixel, rows padded to whole bytes, the first pixel highest; 1 is painted in the current colour. */
  | { readonly kind: 'stencil'; readonly width: number; readonly height: number; readonly bits: Uint8Array };

const SPACES = { 1: '/DeviceGray', 3: '/DeviceRGB', 4: '/DeviceCMYK' } as const;

/** Adds a picture to the file as an image XObject (8.9.5). */
export function addPicture(file: PdfFile, picture: PdfPicture): ObjectNumber {
  const { width, height } = picture;
  const base = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height}`;
  switch (picture.kind) {
    case 'jpeg': {
      // Adobe's CMYK JPEGs are stored inverted; their colours count down from white.
      const decode = picture.components === 4 ? ' /Decode [1 0 1 0 1 0 1 0]' : '';
      const entries = `${base} /ColorSpace ${SPACES[picture.components]} /BitsPerComponent 8${decode} /Filter /DCTDecode`;
      return file.addStream(entries, picture.bytes);
    }
    case 'pixels': {
      const gray = `${base} /ColorSpace /DeviceGray /BitsPerComponent 8`;
      const alpha = picture.alpha && file.addCompressed(gray, picture.alpha);
      const mask = alpha ? ` /SMask ${alpha} 0 R` : '';
      return file.addCompressed(`${base} /ColorSpace /DeviceRGB /BitsPerComponent 8${mask}`, picture.rgb);
    }
    case 'gray':
      return file.addCompressed(`${base} /ColorSpace /DeviceGray /BitsPerComponent 8`, picture.gray);
    case 'stencil':
      return file.addCompressed(`${base} /ImageMask true /BitsPerComponent 1 /Decode [1 0]`, picture.bits);
    default:
      return assertNever(picture);
  }
}
