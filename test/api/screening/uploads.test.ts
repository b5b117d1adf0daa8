import { readdir, readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Upload } from 'tus-js-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sweep } from '../../../src/app/erasure/sweep.ts';
import { RIGHTS_STATEMENT } from '../../../src/core/content/index.ts';
import { type Person, type TestProgram, testProgram } from '../../support/program.ts';

let program: TestProgram;
let buyer: Person;
let other: Person;
let photo: Buffer;

const rights = RIGHTS_STATEMENT.version;
const base64 = (text: string) => Buffer.from(text).toString('base64');
const metadata = `kind ${base64('buyer-picture')},rights ${base64(rights)}`;

beforeAll(async () => {
  program = await testProgram();
  buyer = await program.person('Ada');
  other = await program.person('Eve');
  photo = await readFile(new URL('../../../demo/photos/buyer/mountain-lake.jpg', import.meta.url));
}, 60_000);
afterAll(() => program[Symbol.asyncDispose]());

const ask = (person: Person, method: 'HEAD' | 'PATCH' | 'DELETE', url: string, headers = {}, payload?: Buffer) =>
  person.send(method, url, payload, headers);
const begin = async (length = photo.length): Promise<string> => {
  const { status, headers } = await buyer.post('/v1/uploads', undefined, {
    'upload-length': String(length),
    'upload-metadata': metadata,
  });
  expect(status).toBe(201);
  return String(headers.location);
};
const chunk = (offset: number) => ({
  'upload-offset': String(offset),
  'content-type': 'application/offset+octet-stream',
});
const blobs = async (): Promise<string[]> =>
  (await readdir(join(program.dataFolder, 'blobs'), { recursive: true, withFileTypes: true }))
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

test('a picture sent in pieces is taken in like one sent at once, and nothing of the pieces stays', async () => {
  const before = (await blobs()).length;
  const url = await begin();
  const half = 70_000;
  expect((await ask(buyer, 'PATCH', url, chunk(0), photo.subarray(0, half))).headers['upload-offset']).toBe(`${half}`);
  expect((await buyer.post(`${url}/asset`)).body.code).toBe('upload-unfinished');
  expect((await ask(buyer, 'HEAD', url)).headers).toMatchObject({
    'upload-offset': `${half}`,
    'upload-length': `${photo.length}`,
    'tus-resumable': '1.0.0',
  });
  await ask(buyer, 'PATCH', url, chunk(half), photo.subarray(half));
  const { status, body } = await buyer.post(`${url}/asset`);
  expect({ status, ...body }).toMatchObject({ status: 201, verdict: 'allow', mediaType: 'image/jpeg' });
  const atOnce = await buyer.upload({ kind: 'buyer-picture', rights }, photo);
  expect(atOnce.body.sha256).toBe(body.sha256);
  expect((await ask(buyer, 'HEAD', url)).status).toBe(404);
  expect((await blobs()).length).toBe(before + 2);
});

test('what lies on the disk of an upload is sealed from the first byte', async () => {
  const url = await begin();
  await ask(buyer, 'PATCH', url, chunk(0), photo.subarray(0, 4000));
  const marker = photo.subarray(100, 132);
  for (const file of await blobs()) expect((await readFile(file)).includes(marker)).toBe(false);
  expect((await ask(buyer, 'DELETE', url)).status).toBe(204);
});

test('a piece that begins where the upload does not stand, or goes beyond its end, is refused', async () => {
  const url = await begin(100);
  expect((await ask(buyer, 'PATCH', url, chunk(7), photo.subarray(0, 10))).body.code).toBe('upload-offset');
  expect((await ask(buyer, 'PATCH', url, chunk(0), photo.subarray(0, 101))).body.code).toBe('upload-too-long');
  const plain = { 'upload-offset': '0', 'content-type': 'application/json' };
  expect((await ask(buyer, 'PATCH', url, plain, Buffer.from('{}'))).status).toBe(415);
  await ask(buyer, 'DELETE', url);
});

test('nobody else sees, continues, finishes or ends an upload', async () => {
  const url = await begin();
  for (const person of [other, program.visitor()]) {
    expect((await ask(person, 'HEAD', url)).status).toBe(404);
    expect((await ask(person, 'PATCH', url, chunk(0), photo)).status).toBe(404);
    expect((await person.post(`${url}/asset`)).status).toBe(404);
    expect((await ask(person, 'DELETE', url)).status).toBe(404);
  }
  await ask(buyer, 'DELETE', url);
});

test('an upload is refused before its first byte: too large, without a rights statement, by a visitor', async () => {
  const open = (person: Person, length: number, of: string) =>
    person.post('/v1/uploads', undefined, { 'upload-length': String(length), 'upload-metadata': of });
  expect((await open(buyer, 900_000_000, metadata)).body.code).toBe('too-large');
  const unstated = `kind ${base64('buyer-picture')},rights ${base64('none')}`;
  expect((await open(buyer, 10, unstated)).body.code).toBe('rights-not-stated');
  expect((await open(buyer, 10, 'kind')).body.code).toBe('invalid-request');
  expect((await open(program.visitor(), 10, metadata)).body.code).toBe('not-signed-in');
});

test('an upload that nobody finishes expires: key, pieces and row', async () => {
  const url = await begin();
  await ask(buyer, 'PATCH', url, chunk(0), photo.subarray(0, 5000));
  const before = (await blobs()).length;
  const { ports } = program.program;
  const later = new Date(Date.now() + 25 * 3_600_000);
  await sweep({ ...ports, world: { ...ports.world, now: () => later } });
  expect((await ask(buyer, 'HEAD', url)).status).toBe(404);
  expect((await blobs()).length).toBeLessThan(before);
});

test('the tus client goes on where a lost connection left off', async () => {
  await program.server.listen({ host: '127.0.0.1', port: 0 });
  const { port } = program.server.server.address() as AddressInfo;
  const sent: number[] = [];
  let dropped = false;
  const url = await new Promise<string>((done, failed) => {
    const upload = new Upload(photo, {
      endpoint: `http://127.0.0.1:${port}/v1/uploads`,
      headers: { cookie: buyer.cookie, 'x-monogram': '1' },
      metadata: { kind: 'buyer-picture', rights },
      chunkSize: 60_000,
      retryDelays: [10, 10, 10],
      onChunkComplete: (_, accepted) => {
        sent.push(accepted);
        if (!dropped) program.server.server.closeAllConnections();
        dropped = true;
      },
      onSuccess: () => done(new URL(upload.url!).pathname),
      onError: failed,
    });
    upload.start();
  });
  expect(sent.at(-1)).toBe(photo.length);
  expect((await buyer.post(`${url}/asset`)).status).toBe(201);
});

test('whose a picture is goes with it in pieces as at once', async () => {
  const { headers } = await buyer.post('/v1/uploads', undefined, {
    'upload-length': String(photo.length),
    'upload-metadata': `${metadata},source ${base64('third-party')}`,
  });
  const url = String(headers.location);
  await ask(buyer, 'PATCH', url, chunk(0), photo);
  const { body } = await buyer.post(`${url}/asset`);
  const kept = await program.program.ports.transactions.run({ kind: 'system' }, (store) => store.findAsset(body.id));
  expect(kept?.source).toBe('third-party');
});

test('somebody has only so many uploads open, is told how many, and ending one makes room', async () => {
  const open = (who: Person) =>
    who.post('/v1/uploads', undefined, { 'upload-length': '100', 'upload-metadata': metadata });
  const many = await program.person('Many');
  const most = program.program.ports.settings.openUploads;
  const opened = await Promise.all(Array.from({ length: most + 3 }, () => open(many)));
  expect(opened.filter(({ status }) => status === 201)).toHaveLength(most);
  expect(await open(many)).toMatchObject({
    status: 409,
    body: { code: 'too-many-uploads', detail: expect.stringContaining(String(most)) },
  });
  // Nobody else is kept waiting.
  expect((await open(other)).status).toBe(201);
  const first = opened.find(({ status }) => status === 201);
  await ask(many, 'DELETE', String(first?.headers.location));
  expect((await open(many)).status).toBe(201);
});
