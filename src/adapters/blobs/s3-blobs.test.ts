import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { awsRequests } from '../aws/aws-requests.ts';
import { openS3Blobs } from './s3-blobs.ts';

// S3rver (MIT): keeps objects in a folder and checks signatures. Its one account is S3RVER with the secret S3RVER.
let directory: string;
let server: S3rver;
let endpoint: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 's3-'));
  server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory,
    configureBuckets: [{ name: 'sealed' }],
  });
  const { port } = await server.run();
  endpoint = `http://127.0.0.1:${port}`;
});
afterAll(async () => {
  await server.close();
  await rm(directory, { recursive: true });
});

const sendAs = (secretAccessKey: string) =>
  awsRequests({
    service: 's3',
    region: 'us-east-1',
    credentials: () => ({ accessKeyId: 'S3RVER', secretAccessKey }),
    pauses: [],
  });
const settings = (change: { bucket?: string; prefix?: string; secret?: string } = {}) => ({
  send: sendAs(change.secret ?? 'S3RVER'),
  endpoint,
  bucket: change.bucket ?? 'sealed',
  prefix: change.prefix ?? '',
});

test('what was put comes back byte for byte, the newest wins, and what was deleted is gone from the store', async () => {
  const blobs = await openS3Blobs(settings({ prefix: 'monogram/' }));
  const name = uuidv7();
  const every = Buffer.from(Array.from({ length: 100_000 }, (_, index) => index % 256));
  await blobs.put(name, Buffer.from('first'));
  await blobs.put(name, every);
  expect(Buffer.from((await blobs.get(name))!).equals(every)).toBe(true);
  const stored = await filesIn(directory);
  expect(stored.filter((path) => path.includes(name)).length).toBeGreaterThan(0);
  await blobs.delete(name);
  await blobs.delete(name);
  expect(await blobs.get(name)).toBeUndefined();
  for (const path of await filesIn(directory)) {
    expect(path).not.toContain(name);
    expect((await readFile(path)).includes(every)).toBe(false);
  }
});

test('an empty blob and one with a name never put are told apart', async () => {
  const blobs = await openS3Blobs(settings());
  const name = uuidv7();
  await blobs.put(name, new Uint8Array());
  expect(await blobs.get(name)).toHaveLength(0);
  expect(await blobs.get(uuidv7())).toBeUndefined();
});

test('a wrong secret, a missing bucket and a name that is no id are refused with the reason', async () => {
  await expect(openS3Blobs(settings({ secret: 'wrong' }))).rejects.toThrow(/refuses these credentials/);
  await expect(openS3Blobs(settings({ bucket: 'nowhere' }))).rejects.toThrow(/no bucket nowhere/);
  await expect(openS3Blobs({ ...settings(), endpoint: 'http://s3.example' })).rejects.toThrow(/must begin with https/);
  await expect(openS3Blobs(settings({ prefix: '../x' }))).rejects.toThrow(/prefix/);
  const blobs = await openS3Blobs(settings());
  await expect(blobs.put('../x', new Uint8Array())).rejects.toThrow(RangeError);
});

test('a bucket that disappears is not mistaken for a missing blob', async () => {
  const blobs = await openS3Blobs(settings());
  const name = uuidv7();
  await server.store.deleteBucket('sealed');
  await expect(blobs.get(name)).rejects.toThrow(/bucket sealed is gone/);
  await expect(blobs.put(name, Buffer.from('x'))).rejects.toThrow(/NoSuchBucket/);
  await expect(blobs.delete(name)).rejects.toThrow(/bucket sealed is gone/);
  await server.store.putBucket('sealed');
});

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
