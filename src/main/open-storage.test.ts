import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestProgram, testProgram } from '../../test/support/program.ts';
import { retireKeys } from '../app/content/retire-keys.ts';
import { rewrapKeys } from '../app/content/rewrap-keys.ts';
import type { KeyId } from '../app/ports.ts';
import { newContentKey, openContentKey } from '../app/steps/content-keys.ts';
import { rotateKeys } from './keys-command.ts';
import { openKeys } from './open-storage.ts';
import { renewKeys } from './renew-keys.ts';
import { LOCAL_STORAGE } from './storage-config.ts';

/** Replacing key-encryption keys over a real database. */
let program: TestProgram;
beforeAll(async () => {
  program = await testProgram();
}, 60_000);
afterAll(() => program[Symbol.asyncDispose]());

const silent = { out: { write: () => true }, err: { write: () => true } };
const system = { kind: 'system' } as const;

async function made(count: number): Promise<Map<KeyId, Uint8Array>> {
  const { ports } = program.program;
  const keys = new Map<KeyId, Uint8Array>();
  await ports.transactions.run({ kind: 'buyer', user: 'somebody' as never }, async (store) => {
    for (let index = 0; index < count; index += 1) {
      const key = await newContentKey(ports, 'content');
      await key.keep(store);
      keys.set(key.id, key.dataKey);
    }
  });
  return keys;
}

const opened = (id: KeyId) =>
  program.program.ports.transactions.run(system, (store) => openContentKey(program.program.ports, store, id));

test('after a rotation every live key is under the new one and opens as before, and what was destroyed stays destroyed', async () => {
  const { ports, keys } = program.program;
  const live = await made(1200);
  const [gone] = live.keys();
  await ports.transactions.run(system, (store) => store.destroyKey(gone as KeyId, new Date()));
  const before = await keys.current();
  expect(await rotateKeys(program.program, false, silent)).toBe(0);
  expect(await keys.current()).not.toBe(before);
  const wrappings = await ports.transactions.run(system, (store) => store.lockWrappings());
  expect(wrappings.map(({ wrappedBy }) => wrappedBy)).toEqual([await keys.current()]);
  expect(await opened(gone as KeyId)).toBeUndefined();
  for (const [id, dataKey] of [...live].slice(1, 50))
    expect(Buffer.from((await opened(id))?.dataKey ?? []).equals(dataKey)).toBe(true);
});

test('a run that stopped half way is gone on with, under the key it had made', async () => {
  const { ports, keys } = program.program;
  await made(20);
  await keys.rotate();
  const half = await keys.current();
  const some = await ports.transactions.run(system, (store) => store.keysWrappedByOthers(half, undefined, 10));
  expect(some).toHaveLength(10);
  for (const { id, wrapped, wrappedBy } of some) {
    const dataKey = await ports.keys.unwrap({ keyId: wrappedBy, bytes: wrapped as Uint8Array }, `content-key/${id}`);
    const again = await ports.keys.wrap(dataKey, `content-key/${id}`);
    await ports.transactions.run(system, (store) =>
      store.rewrapKeys([{ id, old: wrapped as Uint8Array, wrapped: again.bytes, wrappedBy: again.keyId }]),
    );
  }
  expect(await rotateKeys(program.program, false, silent)).toBe(0);
  expect(await keys.current()).toBe(half);
  expect(await ports.transactions.run(system, (store) => store.keysWrappedByOthers(half, undefined, 1))).toEqual([]);
});

test('an old key that still wraps something live is not ended', async () => {
  const { ports, keys } = program.program;
  const old = await keys.current();
  await made(1);
  await keys.rotate();
  expect(await retireKeys(ports, [old])).toMatchObject({ ok: false, error: { stillWrapped: expect.any(Number) } });
  await rewrapKeys(ports, await keys.current());
  expect(await retireKeys(ports, [old])).toMatchObject({ ok: true });
});

test('a process that has not heard of a rotation cannot keep what an ended key wrapped', async () => {
  const { ports } = program.program;
  const stale = await openKeys(LOCAL_STORAGE, program.dataFolder);
  const before = await stale.current();
  const wrapped = await stale.wrap(new Uint8Array(32), 'content-key/x');
  expect(wrapped.keyId).toBe(before);
  expect(await rotateKeys(program.program, true, silent)).toBe(0);
  const late = ports.transactions.run({ kind: 'buyer', user: 'somebody' as never }, (store) =>
    store.insertKey({
      id: ports.world.newId() as KeyId,
      scope: 'content',
      wrapped: wrapped.bytes,
      wrappedBy: wrapped.keyId,
    }),
  );
  await expect(late).rejects.toThrow(/retired/);
  // What it wraps next is wrapped by the new key: it looked at the folder again.
  expect((await stale.wrap(new Uint8Array(32), 'content-key/x')).keyId).toBe(await program.program.keys.current());
});

test('another folder has another key', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'keys-'));
  const other = await openKeys(LOCAL_STORAGE, folder);
  expect(await other.current()).not.toBe(await program.program.keys.current());
  await rm(folder, { recursive: true });
});

test('a key is replaced by itself once it is as old as the setting says, by one of several processes, and never where the setting is 0', async () => {
  const { ports, keys } = program.program;
  await renewKeys(program.program);
  const live = await made(30);
  const before = await keys.current();
  const born = (await keys.since())?.getTime() ?? Number.NaN;
  expect(Math.abs(born - Date.now())).toBeLessThan(120_000);
  const at = (days: number, milliseconds: number, keyDays = days) => ({
    keys,
    ports: {
      ...ports,
      settings: { ...ports.settings, keyDays },
      world: { ...ports.world, now: () => new Date(born + days * 86_400_000 + milliseconds) },
    },
  });
  expect(await renewKeys(at(90, -1))).toEqual({ rotated: false, rewrapped: 0 });
  expect(await renewKeys(at(900, 0, 0))).toEqual({ rotated: false, rewrapped: 0 });
  expect(await keys.current()).toBe(before);
  // The clock stands at the end of its days for all three; the new key is younger than that.
  const renewed = await Promise.all([1, 2, 3].map(() => renewKeys(at(90, 0))));
  expect(renewed.filter(({ rotated }) => rotated)).toHaveLength(1);
  expect(await keys.current()).not.toBe(before);
  const wrappings = await ports.transactions.run(system, (store) => store.lockWrappings());
  expect(wrappings.map(({ wrappedBy }) => wrappedBy)).toEqual([await keys.current()]);
  for (const [id, dataKey] of live) expect(Buffer.from((await opened(id))?.dataKey ?? []).equals(dataKey)).toBe(true);
  // What one stopped run left under an old key is wrapped again by the next look.
  await keys.rotate();
  expect(await renewKeys(at(1, 0))).toMatchObject({
    rotated: false,
    rewrapped: expect.toSatisfy((n: number) => n >= 30),
  });
});
