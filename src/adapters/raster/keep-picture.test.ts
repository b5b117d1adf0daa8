import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { keepPicture, readNothingElse } from './index.ts';

const flat = (width: number, height: number, background = '#c08040') =>
  sharp({ create: { width, height, channels: 3, background } });
const kept = async (bytes: Uint8Array) => {
  const result = await keepPicture(bytes);
  if (!result.ok) throw new Error(result.error);
  return result.value.bytes;
};
const refusal = async (bytes: Uint8Array) => {
  const result = await keepPicture(bytes);
  return result.ok ? 'taken' : result.error;
};
const centre = async (bytes: Uint8Array) => [
  ...(await sharp(bytes)
    .extract({ left: 8, top: 8, width: 1, height: 1 })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer()),
];

beforeAll(() => readNothingElse());

describe('a picture is changed no more than it must be', () => {
  test('an upright sRGB JPEG keeps every byte', async () => {
    const jpeg = await flat(64, 48).jpeg().toBuffer();
    expect(Buffer.compare(await kept(jpeg), jpeg)).toBe(0);
  });

  test('what tells where it was taken is dropped, the image data stays as it is', async () => {
    const plain = await flat(64, 48).jpeg().toBuffer();
    const tagged = await flat(64, 48)
      .jpeg()
      .withExif({ IFD0: { Copyright: 'Somebody' }, IFD3: { GPSLatitudeRef: 'N' } })
      .toBuffer();
    expect(tagged.includes('Somebody')).toBe(true);
    const bytes = Buffer.from(await kept(tagged));
    expect(bytes.includes('Somebody')).toBe(false);
    const scan = (jpeg: Buffer) => jpeg.subarray(jpeg.indexOf(Buffer.of(0xff, 0xda)));
    expect(Buffer.compare(scan(bytes), scan(tagged))).toBe(0);
    expect((await sharp(bytes).metadata()).width).toBe((await sharp(plain).metadata()).width);
  });

  test('a turned picture is set upright', async () => {
    const turned = await flat(64, 48).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    const { width, height, orientation } = await sharp(await kept(turned)).metadata();
    expect([width, height, orientation ?? 1]).toEqual([48, 64, 1]);
  });

  test('CMYK becomes sRGB', async () => {
    const cmyk = await flat(64, 48).toColourspace('cmyk').jpeg().toBuffer();
    expect((await sharp(cmyk).metadata()).space).toBe('cmyk');
    const bytes = await kept(cmyk);
    expect((await sharp(bytes).metadata()).space).toBe('srgb');
    const [red, green, blue] = (await centre(bytes)) as [number, number, number];
    expect(red).toBeGreaterThan(green);
    expect(green).toBeGreaterThan(blue);
  });

  test('wide-gamut colours are converted: the same colour, other numbers', async () => {
    const wide = await flat(64, 48, '#e02020').withIccProfile('p3').png().toBuffer();
    const bytes = await kept(wide);
    expect((await sharp(bytes).metadata()).icc).toBeUndefined();
    const [red, green] = (await centre(bytes)) as [number, number, number];
    // sharp converted sRGB to P3 on writing; coming back within rounding proves that the profile was heeded.
    expect(Math.abs(red - 0xe0)).toBeLessThanOrEqual(3);
    expect(Math.abs(green - 0x20)).toBeLessThanOrEqual(6);
  });

  test('16 bit becomes 8 bit', async () => {
    const deep = await flat(64, 48).toColourspace('rgb16').png().toBuffer();
    expect((await sharp(deep).metadata()).depth).toBe('ushort');
    expect((await sharp(await kept(deep)).metadata()).depth).toBe('uchar');
  });
});

describe('what is no whole picture is refused with a sentence', () => {
  test('a JPEG cut short', async () => {
    const jpeg = await sharp(
      Buffer.alloc(300 * 300 * 3, 0).map((_, i) => (i * 7919) % 256),
      { raw: { width: 300, height: 300, channels: 3 } },
    )
      .jpeg()
      .toBuffer();
    expect(await refusal(jpeg.subarray(0, jpeg.length >> 1))).toContain('broken or cut short');
  });

  test('a page, a vector, a PDF, nothing', async () => {
    for (const text of [
      '<html></html>',
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="/etc/hostname"/></svg>',
      '%PDF-1.4',
      '',
    ]) {
      expect(await refusal(Buffer.from(text))).toContain('no picture we can read');
    }
    expect(await refusal(readFileSync(new URL(import.meta.url)))).toContain('no picture we can read');
  });

  test('a small file that would unfold to 400 million pixels, before it is unfolded', async () => {
    const bomb = await sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: '#fff' } })
      .toColourspace('b-w')
      .png({ compressionLevel: 9, palette: true, colours: 2 })
      .toBuffer();
    expect(bomb.length).toBeLessThan(1e6);
    const start = performance.now();
    expect(await refusal(bomb)).toContain('more than 100 million pixels');
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
