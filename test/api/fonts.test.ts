import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFont } from '../../src/adapters/fonts/index.ts';
import { RIGHTS_STATEMENT } from '../../src/core/content/index.ts';
import { needs } from '../render/tools.ts';
import { type Person, type TestProgram, testProgram } from '../support/program.ts';
import { type ApprovedSeller, approvedSeller, newSeller } from '../support/stories.ts';

let program: TestProgram;
let seller: ApprovedSeller;
let other: ApprovedSeller;
let buyer: Person;
let vibes: Uint8Array;

const rights = RIGHTS_STATEMENT.version;
const withoutSanitiser = needs('ots-sanitize', 'the gate for sellers’ fonts');

beforeAll(async () => {
  program = await testProgram();
  const operator = await program.person('Olive', 'operator');
  seller = await approvedSeller(program, operator);
  other = await approvedSeller(program, operator, 'Otto');
  buyer = await program.person('Ada');
  vibes = (await readFont('Great Vibes'))!;
}, 90_000);
afterAll(() => program[Symbol.asyncDispose]());

function upload(by: ApprovedSeller, file: Uint8Array, stated = rights) {
  const boundary = 'monogramfontboundary';
  const body = Buffer.concat([
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="rights"\r\n\r\n${stated}\r\n--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="font.ttf"\r\n\r\n`,
    ),
    Buffer.from(file),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
  return by.person.post(`/v1/sellers/${by.id}/fonts`, body, headers);
}

/** A font whose maker forbids embedding: OS/2 fsType 2. */
function forbidden(): Buffer {
  const font = Buffer.from(vibes);
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + i * 16);
  const os2 = tables.find((at) => font.toString('latin1', at, at + 4) === 'OS/2')!;
  font.writeUInt16BE(2, font.readUInt32BE(os2 + 8) + 8);
  return font;
}

/** A board with one line of text in a family. */
async function listingIn(family: string, by = seller): Promise<string> {
  const { body: samples } = await by.person.get('/v1/samples');
  const document = structuredClone(
    samples.items.find((one: { name: string }) => one.name === 'walnut-cutting-board').document,
  );
  document.id = `OWN-${family}`;
  for (const field of document.template.fields) if (field.kind === 'text') field.fonts = [family, 'Great Vibes'];
  const { body } = await by.person.post('/v1/listings', { seller: by.id, document });
  return body.id;
}

const designIn = (listing: string, font: string) =>
  buyer.post('/v1/designs', {
    listing,
    version: 1,
    values: { name: { text: 'Rosa', font }, ornament: { option: 'wheat' }, edge: { option: 'rounded' } },
  });

test.skipIf(withoutSanitiser)(
  'a seller’s font is theirs until a published listing draws with it, and then draws for every buyer',
  async () => {
    const sent = await upload(seller, vibes);
    expect(sent.status).toBe(201);
    // The catalogue has a family of this name: a listing must mean one font by it.
    expect(sent.body).toMatchObject({ family: 'Great Vibes 2', scripts: expect.arrayContaining(['Latn']) });
    expect(sent.body.characters).toBeGreaterThan(200);
    expect((await seller.person.get(`/v1/sellers/${seller.id}/fonts`)).body.items).toEqual([sent.body]);

    const { url, id } = sent.body;
    expect((await seller.person.get(url)).status).toBe(200);
    for (const stranger of [buyer, other.person, program.visitor()]) expect((await stranger.get(url)).status).toBe(404);
    expect((await buyer.get(`/v1/assets/${id}`)).status).toBe(404);

    const listing = await listingIn('Great Vibes 2');
    const published = await seller.person.post(`/v1/listings/${listing}/publish`);
    expect([published.status, published.body?.problems]).toEqual([200, undefined]);

    const { body: customizer } = await buyer.get(`/v1/listings/${listing}/customizer`);
    expect(customizer.fonts['Great Vibes 2']).toBe(url);
    const file = await program.visitor().get(url);
    expect([file.status, file.headers['content-type'], file.bytes.readUInt32BE(0)]).toEqual([
      200,
      'font/ttf',
      0x00010000,
    ]);

    // The same outlines under another name: the proof is that of the catalogue's font.
    const [own, ours] = [await designIn(listing, 'Great Vibes 2'), await designIn(listing, 'Great Vibes')];
    expect([own.status, ours.status]).toEqual([201, 201]);
    const proof = async (design: typeof own) => (await buyer.get(design.body.proofs[0].url)).bytes;
    expect(Buffer.compare(await proof(own), await proof(ours))).toBe(0);
  },
);

test.skipIf(withoutSanitiser)(
  'what a published listing draws with cannot be taken off the shelf; the rest can, and its file goes',
  async () => {
    const kept = (await seller.person.get(`/v1/sellers/${seller.id}/fonts`)).body.items[0];
    const remove = (by: ApprovedSeller, of: string, font: string) =>
      by.person.delete(`/v1/sellers/${of}/fonts/${font}`);
    expect((await remove(seller, seller.id, kept.id)).status).toBe(409);
    const { body: spare } = await upload(seller, vibes);
    expect(spare.family).toBe('Great Vibes 3');
    expect((await remove(other, seller.id, spare.id)).status).toBe(404);
    expect((await remove(other, other.id, spare.id)).status).toBe(404);
    expect((await remove(seller, seller.id, spare.id)).status).toBe(204);
    expect((await seller.person.get(`/v1/sellers/${seller.id}/fonts`)).body.items).toEqual([kept]);
  },
);

test.skipIf(withoutSanitiser)(
  'a font that may not be used is refused with the reason, and nothing of it is kept',
  async () => {
    const before = (await readdir(join(program.dataFolder, 'blobs'), { recursive: true })).length;
    for (const [font, reason] of [
      [forbidden(), 'forbids embedding'],
      [vibes.subarray(0, vibes.length >> 1), 'broken'],
      [Buffer.from('<html>'), 'no TTF, OTF, WOFF or WOFF2'],
    ] as const) {
      const refused = await upload(seller, font);
      expect([refused.status, refused.body.code]).toEqual([422, 'font-refused']);
      expect(refused.body.problems[0].message).toContain(reason);
    }
    expect((await upload(seller, vibes, 'agreed-to-nothing')).body.code).toBe('rights-not-stated');
    expect((await readdir(join(program.dataFolder, 'blobs'), { recursive: true })).length).toBe(before);
  },
);

test('a font comes only from sellers the program is open to', async () => {
  const fresh = await newSeller(program, 'Nora');
  expect((await upload(fresh, vibes)).status).toBe(403);
  expect((await upload({ person: buyer, id: seller.id }, vibes)).status).toBe(404);
});

test('a listing in a font that nobody has is not published, and the place is named', async () => {
  for (const [by, family] of [
    [seller, 'Futura'],
    [other, 'Great Vibes 2'],
  ] as const) {
    const refused = await by.person.post(`/v1/listings/${await listingIn(family, by)}/publish`);
    expect(refused.status).toBe(422);
    expect(refused.body.problems).toContainEqual(
      expect.objectContaining({ path: expect.stringMatching(/^\/template\/fields\/\d+\/fonts\/0$/) }),
    );
  }
});

test.skipIf(withoutSanitiser)('no byte of a font lies open on the disk', async () => {
  const name = Buffer.from(vibes).subarray(2000, 2064);
  for (const entry of await readdir(join(program.dataFolder, 'blobs'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    expect((await readFile(join(entry.parentPath, entry.name))).includes(name)).toBe(false);
  }
});
