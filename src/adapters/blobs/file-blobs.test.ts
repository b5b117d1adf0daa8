import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { uuidv7 } from 'uuidv7';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openFileBlobs } from './file-blobs.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'blobs-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('what was put is there after a restart, the newest bytes win, and what was deleted is gone', async () => {
  const blobs = await openFileBlobs(folder);
  const name = uuidv7();
  await blobs.put(name, Buffer.from('first'));
  await blobs.put(name, Buffer.from('second'));
  const again = await openFileBlobs(folder);
  expect(Buffer.from((await again.get(name))!).toString()).toBe('second');
  await again.delete(name);
  await again.delete(name);
  expect(await blobs.get(name)).toBeUndefined();
  await blobs.delete(uuidv7());
});

test('many are deleted at once, also where some are gone already; a wrong name among them deletes none', async () => {
  const blobs = await openFileBlobs(folder);
  const names = Array.from({ length: 30 }, () => uuidv7());
  for (const name of names) await blobs.put(name, Buffer.from(name));
  await expect(blobs.delete(...names, '../../etc/passwd')).rejects.toThrow(RangeError);
  expect(Buffer.from((await blobs.get(names[29]!))!).toString()).toBe(names[29]);
  await blobs.delete(names[0]!, names[1]!);
  await blobs.delete(...names.slice(0, -1), uuidv7());
  expect(await Promise.all(names.slice(0, -1).map((name) => blobs.get(name)))).toEqual(Array(29).fill(undefined));
  expect(await blobs.get(names[29]!)).toBeDefined();
  await blobs.delete();
});

test('a name that is not an id is refused, so no path leaves the folder', async () => {
  const blobs = await openFileBlobs(folder);
  for (const name of ['../../etc/passwd', 'name', '', `${uuidv7()}/x`, uuidv7().toUpperCase()]) {
    await expect(blobs.put(name, Buffer.from('x'))).rejects.toThrow(RangeError);
    await expect(blobs.get(name)).rejects.toThrow(RangeError);
    await expect(blobs.delete(name)).rejects.toThrow(RangeError);
  }
});

test('twenty writers of one name leave one whole blob and nothing else', async () => {
  const blobs = await openFileBlobs(folder);
  const name = uuidv7();
  const contents = Array.from({ length: 20 }, (_, index) => Buffer.alloc(50_000, index));
  await Promise.all(contents.map((content) => blobs.put(name, content)));
  const kept = Buffer.from((await blobs.get(name))!);
  expect(contents.some((content) => content.equals(kept))).toBe(true);
  expect(await readdir(join(folder, 'incoming'))).toEqual([]);
});

test('remains of a put cut off by a crash are swept an hour later, a put under way is not', async () => {
  await openFileBlobs(folder);
  const old = join(folder, 'incoming', 'old');
  await writeFile(old, 'half');
  await writeFile(join(folder, 'incoming', 'new'), 'half');
  const twoHoursAgo = Date.now() / 1000 - 7200;
  await utimes(old, twoHoursAgo, twoHoursAgo);
  await openFileBlobs(folder);
  expect(await readdir(join(folder, 'incoming'))).toEqual(['new']);
});

test('only the owner can read a blob', async () => {
  const blobs = await openFileBlobs(folder);
  const name = uuidv7();
  await blobs.put(name, Buffer.from('x'));
  expect((await stat(join(folder, name.slice(-4, -2), name.slice(-2), name))).mode & 0o777).toBe(0o600);
});

test('a process killed while it puts leaves the old blob or the new one, whole', async () => {
  const name = uuidv7();
  const blobs = await openFileBlobs(folder);
  await blobs.put(name, Buffer.alloc(300_000, 1));
  const program = `
    import { openFileBlobs } from ${JSON.stringify(new URL('./file-blobs.ts', import.meta.url).href)};
    const blobs = await openFileBlobs(${JSON.stringify(folder)});
    process.stdout.write('ready');
    for (let round = 2; ; round = (round % 250) + 1) await blobs.put(${JSON.stringify(name)}, Buffer.alloc(300_000, round));
  `;
  for (const killAfter of [1, 3, 7, 20]) {
    const run = promisify(execFile)(process.execPath, ['--input-type=module-typescript', '-e', program]);
    let rounds = 0;
    await new Promise<void>((done) => {
      run.child.stdout!.on('data', () => done());
      run.child.on('exit', () => done());
    });
    while (rounds < killAfter) {
      rounds += 1;
      const seen = Buffer.from((await blobs.get(name))!);
      expect(seen.length).toBe(300_000);
      expect(seen.every((byte) => byte === seen[0])).toBe(true);
    }
    run.child.kill('SIGKILL');
    await run.catch(() => undefined);
    const kept = Buffer.from((await blobs.get(name))!);
    expect(kept.length).toBe(300_000);
    expect(kept.every((byte) => byte === kept[0])).toBe(true);
  }
});
