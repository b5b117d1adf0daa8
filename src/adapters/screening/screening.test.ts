import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { fingerprintToHex, listFingerprints } from '../../core/content/index.ts';
import { openPictureScreening, parseBlockList, readPicture } from './index.ts';

/** A picture of random soft blobs, another for each seed: fine enough to fill every frequency a fingerprint looks at. */
async function picture(seed: number): Promise<Buffer> {
  let state = seed * 2654435761;
  const next = (): number => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) % 256;
  };
  const raw = Buffer.from(Array.from({ length: 48 * 36 * 3 }, next));
  return sharp(raw, { raw: { width: 48, height: 36, channels: 3 } })
    .resize(800, 600, { kernel: 'cubic' })
    .png()
    .toBuffer();
}

const changes: Readonly<Record<string, (image: Sharp) => Sharp>> = {
  'JPEG at quality 10': (image) => image.jpeg({ quality: 10 }),
  'half the size': (image) => image.resize(400),
  'a thumbnail': (image) => image.resize(128),
  grey: (image) => image.greyscale(),
  blur: (image) => image.blur(3),
  'a quarter turn': (image) => image.rotate(90),
  'a half turn': (image) => image.rotate(180),
  mirrored: (image) => image.flop(),
  'a white frame': (image) => image.extend({ top: 60, bottom: 60, left: 80, right: 80, background: '#fff' }),
  'cropped by two in a hundred': (image) => image.extract({ left: 16, top: 12, width: 768, height: 576 }),
  'words over it': (image) =>
    image.composite([
      {
        input: Buffer.from(
          '<svg width="800" height="600"><text x="80" y="320" font-size="36" fill="#fff">SPECIAL OFFER</text></svg>',
        ),
      },
    ]),
};

async function screening() {
  const read = await readPicture(await picture(1));
  if (!read.ok) throw new Error(read.error);
  const text = listFingerprints(read.value.luma)
    .map((one, at) => `${fingerprintToHex(one)},${at},2026-01-01T00:00:00+0000,known`)
    .join('\n');
  const { pictures, problems } = parseBlockList(text, 'test');
  expect(problems).toEqual([]);
  return openPictureScreening({ listed: pictures, version: 'test', limit: 1000 });
}

test.each(Object.keys(changes))('a listed picture is found again as %s', async (name) => {
  const changed = await changes[name]!(sharp(await picture(1))).toBuffer();
  const screened = await (await screening()).screen(changed, '/image');
  expect(screened).toMatchObject({ ok: true, value: { verdict: 'refuse', reasons: [{ code: 'listed-image' }] } });
});

test('other pictures pass', async () => {
  const open = await screening();
  for (let seed = 2; seed < 30; seed++)
    expect(await open.screen(await picture(seed), '/image')).toMatchObject({ ok: true, value: { verdict: 'allow' } });
});

test('a reader that fails and a classifier that never answers hold the picture', async () => {
  const base = { listed: [], version: 'test', limit: 50 };
  const failing = { name: 'reader', read: () => Promise.reject(new Error('out of order')) };
  const silent = { name: 'judge', classify: () => new Promise<never>(() => {}) };
  for (const open of [
    openPictureScreening({ ...base, reader: failing }),
    openPictureScreening({ ...base, classifiers: [silent] }),
  ])
    expect(await open.screen(await picture(3), '/image')).toMatchObject({
      ok: true,
      value: { verdict: 'hold', reasons: [{ code: 'not-screened' }] },
    });
});

test('what is no picture, cut off or SVG is refused in words', async () => {
  const open = await screening();
  const whole = await picture(4);
  for (const bytes of [
    Buffer.from('hello'),
    whole.subarray(0, 400),
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  ])
    expect(await open.screen(bytes, '/image')).toMatchObject({
      ok: false,
      error: { message: expect.stringMatching(/picture/) },
    });
});

test('broken entries of a block list are named and the rest kept', () => {
  const hash = 'f'.repeat(64);
  const json = JSON.stringify({
    data: [
      { id: '1', type: 'HASH_PDQ', indicator: hash, tags: ['known'] },
      { id: '2', type: 'HASH_MD5', indicator: 'x' },
      { id: '3' },
    ],
  });
  expect(parseBlockList(json, 'list')).toMatchObject({
    pictures: [{ id: '1', category: 'known' }],
    problems: [{ path: '/data/2' }],
  });
});
