/** Markers without a length (ITU-T T.81, B.1.1.3). */
const STANDALONE = new Set([0x01, 0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6, 0xd7, 0xd8, 0xd9]);
const START_OF_SCAN = 0xda;
/** Kept of the application segments: JFIF (APP0), colour profile (APP2), Adobe's colour transform (APP14). EXIF and XMP (APP1) and the rest may tell where and by whom a picture was taken. */
const KEPT = new Set([0xe0, 0xe2, 0xee]);

/** A JPEG without the segments that tell about people and places; the image data is the same bytes. Returns it unchanged if its segments cannot be walked. */
export function withoutMetadata(jpeg: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [jpeg.subarray(0, 2)];
  let at = 2;
  let dropped = false;
  while (at + 4 <= jpeg.length && jpeg[at] === 0xff) {
    const marker = jpeg[at + 1] as number;
    if (marker === START_OF_SCAN || STANDALONE.has(marker)) break;
    const end = at + 2 + ((jpeg[at + 2] as number) << 8) + (jpeg[at + 3] as number);
    if (end > jpeg.length) return jpeg;
    const isApplication = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
    if (isApplication && !KEPT.has(marker)) dropped = true;
    else parts.push(jpeg.subarray(at, end));
    at = end;
  }
  if (!dropped) return jpeg;
  parts.push(jpeg.subarray(at));
  return Buffer.concat(parts);
}
