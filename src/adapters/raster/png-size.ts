import { crc32 } from 'node:zlib';

const INCH_IN_METRES = 0.0254;
/** Signature and IHDR, after which pHYs may stand (PNG, third edition, 5.6). */
const AFTER_HEADER = 8 + 25;

/** Says in a PNG how large its pixels are (pHYs, 11.3.4.3), so that it opens at its true size. The image data is not touched. */
export function withDpi(png: Uint8Array, dpi: number): Uint8Array {
  const chunk = Buffer.alloc(21);
  chunk.writeUInt32BE(9, 0);
  chunk.write('pHYs', 4, 'latin1');
  const perMetre = Math.round(dpi / INCH_IN_METRES);
  chunk.writeUInt32BE(perMetre, 8);
  chunk.writeUInt32BE(perMetre, 12);
  chunk[16] = 1;
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17);
  return Buffer.concat([png.subarray(0, AFTER_HEADER), chunk, png.subarray(AFTER_HEADER)]);
}
