import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLocalKeyring } from './local-keyring.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keyring-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const dataKey = Uint8Array.from({ length: 32 }, (_, index) => index);
const same = (key: Uint8Array) => Buffer.from(key).equals(Buffer.from(dataKey));

test('a wrapped key unwraps for its context, after a restart, and for no other context', async () => {
  const wrapped = await (await openLocalKeyring(folder)).wrap(dataKey, 'order 1');
  const again = await openLocalKeyring(folder);
  expect(same(await again.unwrap(wrapped, 'order 1'))).toBe(true);
  await expect(again.unwrap(wrapped, 'order 2')).rejects.toThrow(/another context/);
  for (let index = 0; index < wrapped.bytes.length; index += 1) {
    const bytes = Uint8Array.from(wrapped.bytes);
    bytes[index]! ^= 1;
    await expect(again.unwrap({ ...wrapped, bytes }, 'order 1')).rejects.toThrow(/changed/);
  }
  await expect(again.unwrap({ ...wrapped, bytes: new Uint8Array(5) }, 'order 1')).rejects.toThrow(/cut off/);
  expect(Buffer.from(wrapped.bytes).includes(Buffer.from(dataKey))).toBe(false);
});

test('after rotation old keys unwrap until they are retired, then never again', async () => {
  const ring = await openLocalKeyring(folder);
  const other = await openLocalKeyring(folder);
  const first = ring.currentKeyId();
  const old = await ring.wrap(dataKey, 'order 1');
  const second = await ring.rotate();
  const fresh = await ring.wrap(dataKey, 'order 1');
  expect([old.keyId, fresh.keyId]).toEqual([first, second]);
  expect(same(await ring.unwrap(old, 'order 1'))).toBe(true);
  expect(same(await other.unwrap(fresh, 'order 1'))).toBe(true);
  await expect(ring.retire(second)).rejects.toThrow(/Rotate first/);
  await ring.retire(first);
  await expect(ring.unwrap(old, 'order 1')).rejects.toThrow(/no key/);
  await expect((await openLocalKeyring(folder)).unwrap(old, 'order 1')).rejects.toThrow(/no key/);
  expect(await readdir(folder)).toEqual([`${second}.kek`]);
});

test('two processes that rotate at once lose no key', async () => {
  const rings = await Promise.all([1, 2, 3, 4].map(() => openLocalKeyring(folder)));
  await Promise.all(rings.map((ring) => ring.rotate()));
  const wrapped = await Promise.all(rings.map((ring) => ring.wrap(dataKey, 'x')));
  const late = await openLocalKeyring(folder);
  for (const one of wrapped) expect(same(await late.unwrap(one, 'x'))).toBe(true);
});

test('keys are readable by their owner only, and a ring others can reach is refused with the remedy', async () => {
  const ring = await openLocalKeyring(folder);
  const path = join(folder, `${ring.currentKeyId()}.kek`);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toHaveLength(1);
  await chmod(path, 0o640);
  await expect(openLocalKeyring(folder)).rejects.toThrow(`chmod 600 ${path}`);
  await chmod(path, 0o600);
  await chmod(folder, 0o755);
  await expect(openLocalKeyring(folder)).rejects.toThrow(`chmod 700 ${folder}`);
});

test('a damaged key or a link in its place is refused and left as it is', async () => {
  const ring = await openLocalKeyring(folder);
  const path = join(folder, `${ring.currentKeyId()}.kek`);
  await writeFile(path, 'half');
  await expect(openLocalKeyring(folder)).rejects.toThrow(/from your backup/);
  expect(await readFile(path, 'utf8')).toBe('half');
  await rm(path);
  await symlink('/dev/null', path);
  await expect(openLocalKeyring(folder)).rejects.toThrow(/is a link/);
});
