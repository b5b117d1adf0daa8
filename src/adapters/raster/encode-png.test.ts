import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { adler32 } from './adler32.ts';
import type { Canvas } from './canvas.ts';
import { encodePng } from './encode-png.ts';

/** An opaque canvas of any size with noise, runs and slopes. */
const canvases = fc
  .record({ width: fc.integer({ min: 1, max: 90 }), height: fc.integer({ min: 1, max: 60 }), seed: fc.nat() })
  .map(({ width, height, seed }): Canvas => {
    let noise = seed;
    const data = Uint8Array.from({ length: width * height * 4 }, (_, i) => {
      noise = (Math.imul(noise, 1_103_515_245) + 12_345) >>> 0;
      const row = Math.floor(i / (width * 4));
      if (i % 4 === 3) return 255;
      return row % 3 === 0 ? noise >>> 24 : row % 3 === 1 ? 77 : i + row;
    });
    return { width, height, data };
  });

async function pixelsOf(png: Uint8Array) {
  return sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
}

test('another decoder reads every pixel back', async () => {
  await fc.assert(
    fc.asyncProperty(canvases, async (canvas) => {
      const { data, info } = await pixelsOf(await encodePng(canvas));
      expect([info.width, info.height]).toEqual([canvas.width, canvas.height]);
      expect(Buffer.compare(data, canvas.data)).toBe(0);
    }),
    { numRuns: 60 },
  );
});

test('a picture of many parts is one whole, opaque and without other notes, the same bytes each time', async () => {
  const [width, height] = [1300, 1700];
  const data = new Uint8Array(width * height * 4);
  for (let i = 0; i < data.length; i += 1) data[i] = i % 4 === 3 ? 255 : (i * 7 + (i >> 9)) & 255;
  const png = await encodePng({ width, height, data });
  const read = await pixelsOf(png);
  expect(Buffer.compare(read.data, data)).toBe(0);
  const { channels, hasAlpha, bitsPerSample } = await sharp(png).metadata();
  expect({ channels, hasAlpha, bitsPerSample }).toEqual({ channels: 3, hasAlpha: false, bitsPerSample: 8 });
  expect(Buffer.compare(await encodePng({ width, height, data }), png)).toBe(0);
});

test('the checksum is that of zlib, in one go or carried on', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 9000 }), fc.nat(9000), (bytes, at) => {
      const expected = deflateSync(bytes).readUInt32BE(deflateSync(bytes).length - 4);
      expect(adler32(bytes)).toBe(expected);
      expect(adler32(bytes.subarray(at), adler32(bytes.subarray(0, at)))).toBe(expected);
    }),
  );
  // The largest sums there can be.
  const full = new Uint8Array(100_000).fill(255);
  expect(adler32(full)).toBe(deflateSync(full).readUInt32BE(deflateSync(full).length - 4));
});
