import { readFile } from 'node:fs/promises';
import { crc32, deflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RIGHTS_STATEMENT } from '../../../src/core/content/index.ts';
import { type Person, type TestProgram, testProgram } from '../../support/program.ts';

let program: TestProgram;
let buyer: Person;
let photo: Buffer;
const rights = RIGHTS_STATEMENT.version;

beforeAll(async () => {
  program = await testProgram();
  buyer = await program.person('Ada');
  photo = await readFile(new URL('../../../demo/photos/buyer/flowers.jpg', import.meta.url));
}, 60_000);
afterAll(() => program[Symbol.asyncDispose]());

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
}

/** A PNG that says it has 20,000 × 20,000 pixels and whose one megabyte unfolds to a gigabyte. */
function bomb(): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(20_000, 0);
  head.writeUInt32BE(20_000, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(64 * 1024 * 1024), { level: 9 });
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

const SVG = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
/** Ten uses of ten uses, nine deep: a thousand million shapes in a kilobyte. */
const uses = `<svg ${SVG}><defs><g id="a0"><path d="M0 0h1v1z"/></g>${Array.from(
  { length: 9 },
  (_, at) => `<g id="a${at + 1}">${`<use xlink:href="#a${at}"/>`.repeat(10)}</g>`,
).join('')}</defs><use xlink:href="#a9"/></svg>`;
const laughs = `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "ha">${Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY ${'bcdefghij'[at]} "${`&${'abcdefghi'[at]};`.repeat(10)}">`,
).join('')}]><svg ${SVG}><text>&j;</text></svg>`;

const files: Readonly<Record<string, () => Buffer>> = {
  'a PNG of 400 megapixels': bomb,
  'an SVG of a thousand million uses': () => Buffer.from(uses),
  'an SVG with entities that unfold': () => Buffer.from(laughs),
  'an SVG that reads a file of the server': () =>
    Buffer.from(`<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg ${SVG}><text>&x;</text></svg>`),
  'an SVG that asks another machine': () =>
    Buffer.from(`<svg ${SVG}><image xlink:href="http://127.0.0.1:1/secret.png" width="9" height="9"/></svg>`),
  'a ZIP in a ZIP': () =>
    Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(400), Buffer.from('PK\x03\x04')]),
  'a photo cut off in the middle': () => photo.subarray(0, photo.length / 2),
  'a photo that is a page as well': () =>
    Buffer.concat([Buffer.from('<!doctype html><script>alert(1)</script>'), photo]),
  'nothing but zeros': () => Buffer.alloc(100_000),
};

test.each(Object.keys(files))(
  '%s is refused in words within seconds, and the server goes on',
  async (name) => {
    const start = performance.now();
    const answer = await buyer.upload({ kind: 'buyer-picture', rights }, files[name]!());
    expect(answer).toMatchObject({ status: 422, body: { code: 'picture-refused', problems: [{ path: '/file' }] } });
    expect(answer.body.detail).toMatch(/\.$/);
    expect(performance.now() - start).toBeLessThan(35_000);
    expect((await buyer.get('/healthz')).status).toBe(200);
  },
  60_000,
);

test('what follows a photo as another file is not kept: the picture is made anew', async () => {
  const { status, body } = await buyer.upload(
    { kind: 'buyer-picture', rights },
    Buffer.concat([photo, Buffer.from('PK\x03\x04<script>alert(1)</script>')]),
  );
  if (status === 422) return;
  const { bytes } = await buyer.get(`/v1/assets/${body.id}`);
  expect(bytes.includes('<script>')).toBe(false);
}, 60_000);
