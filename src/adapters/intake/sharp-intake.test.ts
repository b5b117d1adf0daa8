import { deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { afterAll, expect, test } from 'vitest';
import type { TakenPicture } from '../../app/ports.ts';
import { openIntake } from './sharp-intake.ts';

const intake = openIntake();
afterAll(() => intake.close());

async function taken(bytes: Uint8Array): Promise<TakenPicture> {
  const result = await intake.takePicture(bytes);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

async function refused(bytes: Uint8Array): Promise<string> {
  const result = await intake.takePicture(bytes);
  if (result.ok) throw new Error('was taken');
  expect(result.error.message).toMatch(/[.] (Send|Save|Open|On an iPhone|Wait) /);
  return result.error.code;
}

/** The colour of one pixel of a picture as a plain decoder sees it: no profile, no orientation. */
async function pixel(bytes: Uint8Array, x: number, y: number): Promise<number[]> {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  return [...data.subarray((y * info.width + x) * info.channels).subarray(0, info.channels)];
}

const colour = { r: 200, g: 100, b: 50 };
const flat = () => sharp({ create: { width: 60, height: 40, channels: 3, background: colour } });
const near = (found: number[], wanted: number[], by: number) =>
  expect(Math.max(...wanted.map((value, index) => Math.abs(value - found[index]!))), `${found}`).toBeLessThanOrEqual(
    by,
  );

test('each kind that is taken comes out as an 8-bit sRGB JPEG of the same size and colour', async () => {
  const files = {
    jpeg: await flat().jpeg({ quality: 100 }).toBuffer(),
    progressive: await flat().jpeg({ quality: 100, progressive: true }).toBuffer(),
    png: await flat().png().toBuffer(),
    png16: await flat().toColourspace('rgb16').png().toBuffer(),
    palette: await flat().png({ palette: true }).toBuffer(),
    webp: await flat().webp({ lossless: true }).toBuffer(),
    tiff: await flat().tiff().toBuffer(),
    tiff16: await flat().toColourspace('rgb16').tiff().toBuffer(),
    avif: await flat().avif({ quality: 100, effort: 0 }).toBuffer(),
  };
  for (const [name, bytes] of Object.entries(files)) {
    const picture = await taken(bytes);
    expect({ name, ...picture, bytes: 0 }).toEqual({
      name,
      mediaType: 'image/jpeg',
      width: 60,
      height: 40,
      notes: [],
      bytes: 0,
      // One colour: there is nothing to know it again by.
      look: { lookUp: [], kept: [] },
    });
    const { space, depth, chromaSubsampling, channels } = await sharp(picture.bytes).metadata();
    expect({ name, space, depth, chromaSubsampling, channels }).toEqual({
      name,
      space: 'srgb',
      depth: 'uchar',
      chromaSubsampling: '4:4:4',
      channels: 3,
    });
    near(await pixel(picture.bytes, 30, 20), [200, 100, 50], 3);
  }
});

test('a picture with transparency stays a PNG; an alpha channel without any does not make one', async () => {
  const clear = await flat().ensureAlpha(0.5).png().toBuffer();
  const picture = await taken(clear);
  expect(picture.mediaType).toBe('image/png');
  expect(await pixel(picture.bytes, 5, 5)).toEqual(await pixel(clear, 5, 5));
  expect((await taken(await flat().ensureAlpha(1).png().toBuffer())).mediaType).toBe('image/jpeg');
});

test('all eight EXIF orientations come out upright', async () => {
  // Left half red, right half blue, top left corner white, as it should be seen.
  const upright = await sharp({ create: { width: 48, height: 32, channels: 3, background: '#ff0000' } })
    .composite([
      { input: { create: { width: 24, height: 32, channels: 3, background: '#0000ff' } }, left: 24, top: 0 },
      { input: { create: { width: 8, height: 8, channels: 3, background: '#ffffff' } }, left: 0, top: 0 },
    ])
    .png()
    .toBuffer();
  // How a camera stores it for each orientation (TIFF 6.0, Orientation): the inverse of what a viewer must do.
  const stored: Record<number, (image: Sharp) => Sharp> = {
    1: (image) => image,
    2: (image) => image.flop(),
    3: (image) => image.rotate(180),
    4: (image) => image.flip(),
    5: (image) => image.flop().rotate(270),
    6: (image) => image.rotate(270),
    7: (image) => image.flop().rotate(90),
    8: (image) => image.rotate(90),
  };
  for (const [orientation, turn] of Object.entries(stored)) {
    const turned = await turn(sharp(upright)).png().toBuffer();
    const file = await sharp(turned)
      .withMetadata({ orientation: Number(orientation) })
      .jpeg({ quality: 100 })
      .toBuffer();
    const picture = await taken(file);
    expect([orientation, picture.width, picture.height]).toEqual([orientation, 48, 32]);
    expect((await sharp(picture.bytes).metadata()).orientation).toBeUndefined();
    near(await pixel(picture.bytes, 2, 2), [255, 255, 255], 12);
    near(await pixel(picture.bytes, 12, 24), [255, 0, 0], 12);
    near(await pixel(picture.bytes, 40, 8), [0, 0, 255], 12);
  }
});

test('wide gamut, CMYK and grey become sRGB as they look', async () => {
  const p3 = await flat().withIccProfile('p3').png().toBuffer();
  // In Display P3 the same colour has other numbers (P3-D65 primaries, IEC 61966-2-1 curve): 200,100,50 in sRGB.
  near(await pixel(await sharp(p3, { ignoreIcc: true }).png().toBuffer(), 3, 3), [187, 105, 62], 2);
  near(await pixel((await taken(p3)).bytes, 3, 3), [200, 100, 50], 3);
  // Without a profile CMYK is only roughly defined; what must not happen is the negative, which some decoders show.
  const muted = sharp({ create: { width: 60, height: 40, channels: 3, background: { r: 150, g: 130, b: 110 } } });
  const cmyk = await muted.toColourspace('cmyk').jpeg({ quality: 100 }).toBuffer();
  expect((await sharp(cmyk).metadata()).space).toBe('cmyk');
  near(await pixel((await taken(cmyk)).bytes, 3, 3), [150, 130, 110], 20);
  const grey = await taken(await flat().greyscale().png().toBuffer());
  expect((await sharp(grey.bytes).metadata()).channels).toBe(3);
});

test('nothing but the picture survives: no EXIF, GPS, XMP, comment, profile, thumbnail or appended file', async () => {
  const tagged = await flat()
    .withExif({
      IFD0: { Artist: 'CANARY', ImageDescription: 'CANARY' },
      IFD3: { GPSLatitude: '52/1 31/1 0/1', GPSLatitudeRef: 'N', GPSMapDatum: 'CANARY' },
    })
    .withXmp(
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">CANARY</rdf:RDF></x:xmpmeta>',
    )
    .withIccProfile('p3')
    .jpeg()
    .toBuffer();
  const comment = Buffer.from('\xff\xfe\x00\x20<script>CANARY</script>.......', 'latin1');
  const file = Buffer.concat([
    tagged.subarray(0, 2),
    comment,
    tagged.subarray(2),
    Buffer.from('PK\x03\x04 <?php CANARY ?> <html>CANARY'),
  ]);
  expect(file.includes('CANARY')).toBe(true);
  const { exif, xmp, icc } = await sharp(file).metadata();
  expect([exif, xmp, icc].every((block) => block !== undefined)).toBe(true);
  const picture = await taken(file);
  const bytes = Buffer.from(picture.bytes);
  for (const trace of ['CANARY', 'Exif', 'http://ns.adobe.com', 'ICC_PROFILE', 'PK\x03\x04', 'script']) {
    expect(bytes.includes(trace), trace).toBe(false);
  }
  const metadata = await sharp(bytes).metadata();
  expect([metadata.exif, metadata.xmp, metadata.icc, metadata.iptc, metadata.comments]).toEqual(
    Array(5).fill(undefined),
  );
});

test('of a moving or many-paged picture the first frame is taken, and the sender is told', async () => {
  const frames = Buffer.concat([Buffer.alloc(30 * 20 * 3, 255), Buffer.alloc(30 * 20 * 3, 0)]);
  const moving = sharp(frames, { raw: { width: 30, height: 40, channels: 3, pageHeight: 20 } });
  const webp = await taken(await moving.webp({ lossless: true, loop: 0, delay: [100, 100] }).toBuffer());
  expect(webp).toMatchObject({ width: 30, height: 20, notes: [expect.stringMatching(/first one is used/)] });
  near(await pixel(webp.bytes, 10, 10), [255, 255, 255], 1);
  const still = await flat().png().toBuffer();
  // An acTL chunk (length 8, two frames) after IHDR makes a PNG an animation.
  const animation = Buffer.concat([
    still.subarray(0, 33),
    chunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])),
    still.subarray(33),
  ]);
  expect((await taken(animation)).notes).toHaveLength(1);
});

test('what is not a picture we read is refused by its content, with what to do', async () => {
  const heic = Buffer.from('\0\0\0\x1cftypheic\0\0\0\0mif1heicmiaf', 'latin1');
  const svg = Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  expect(await refused(heic)).toBe('unsupported-type');
  expect(await refused(svg)).toBe('unsupported-type');
  expect(await refused(Buffer.from('%PDF-1.7\n%\xe2\xe3'))).toBe('not-a-picture');
  expect(await refused(Buffer.from('<!DOCTYPE html><title>photo.jpg</title>'))).toBe('not-a-picture');
  expect(await refused(Buffer.from('PK\x03\x04word/document.xml'))).toBe('not-a-picture');
  expect(await refused(await flat().gif().toBuffer())).toBe('unsupported-type');
  expect(await refused(Buffer.alloc(0))).toBe('not-a-picture');
  expect(await refused(Buffer.from([0xff]))).toBe('not-a-picture');
  const svgCalledJpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), svg]);
  expect(await refused(svgCalledJpeg)).toBe('broken');
});

test('cut-off pictures are refused, wherever they are cut', async () => {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 40 };
  const source = sharp({ create: { width: 64, height: 64, channels: 3, background: '#888', noise } });
  for (const file of [
    await source.clone().jpeg().toBuffer(),
    await source.clone().png().toBuffer(),
    await source.clone().webp().toBuffer(),
    await source.clone().tiff().toBuffer(),
  ]) {
    for (const share of [0.1, 0.5, 0.9]) expect(await refused(file.subarray(0, file.length * share))).toBe('broken');
  }
});

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function bombPng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1; // one bit, grey
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

test('bombs are refused before they are unpacked', async () => {
  const bomb = bombPng(20_000, 20_000);
  expect(bomb.length).toBeLessThan(60_000);
  const started = performance.now();
  expect(await refused(bomb)).toBe('too-large');
  expect(await refused(bombPng(60_000, 10))).toBe('too-large');
  expect(performance.now() - started).toBeLessThan(2000);
  expect(await refused(Buffer.alloc(50_000_001))).toBe('too-large');
});

test('a copy for screens keeps its proportions and transparency, and never grows', async () => {
  const photo = await taken(await flat().jpeg().toBuffer());
  expect(await intake.shrinkPicture(photo.bytes, 30)).toMatchObject({ mediaType: 'image/jpeg', width: 30, height: 20 });
  expect(await intake.shrinkPicture(photo.bytes, 900)).toMatchObject({ width: 60, height: 40 });
  const clear = await taken(await flat().ensureAlpha(0.5).png().toBuffer());
  expect(await intake.shrinkPicture(clear.bytes, 30)).toMatchObject({ mediaType: 'image/png', width: 30, height: 20 });
});

test('an SVG drawing of paths is taken as a picture of it, see-through where nothing is drawn', async () => {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0H20V20H0z" fill="#c00"/></svg>';
  const taken = await intake.takePicture(Buffer.from(drawing));
  if (!taken.ok) throw new Error(taken.error.message);
  expect(taken.value).toMatchObject({ mediaType: 'image/png', width: 3000, height: 1500 });
  expect(await pixel(taken.value.bytes, 100, 100)).toEqual([204, 0, 0, 255]);
  expect((await pixel(taken.value.bytes, 2900, 100))[3]).toBe(0);
});

test('an SVG drawing that refers, runs or styles is refused, and says why', async () => {
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><image href="file:///etc/passwd"/></svg>';
  const taken = await intake.takePicture(Buffer.from(drawing));
  expect(taken).toMatchObject({ ok: false, error: { message: expect.stringContaining('<image>') } });
});
