import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Blobs } from '../../app/ports.ts';
import { inLanes, isId } from '../../core/kernel/index.ts';

/** A put that lasts longer than this was cut off by a crash; its remains are swept when the folder is opened. */
const ABANDONED_MS = 60 * 60 * 1000;
/** Files unlinked at once: each waits for the disk, not for us. */
const DELETIONS = 4;

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

async function unlinkIfThere(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function sweep(incoming: string): Promise<void> {
  const abandoned = Date.now() - ABANDONED_MS;
  for (const name of await readdir(incoming)) {
    const path = join(incoming, name);
    const found = await stat(path).catch(() => undefined);
    if (found !== undefined && found.mtimeMs < abandoned) await rm(path, { force: true });
  }
}

/**
 * Blobs as files. When `put` returns the bytes and their folder entry are on disk; a crash leaves the old bytes or the new,
 * never half. When `delete` returns the entry is gone from the disk too: a certificate may rest on it. Names are ids, so
 * that a path never says anything; the last four characters, which are random in a UUID of version 7, spread them over
 * 65,536 folders.
 */
export async function openFileBlobs(folder: string): Promise<Blobs> {
  const incoming = join(folder, 'incoming');
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  await sweep(incoming);
  const known = new Set<string>();

  function pathOf(name: string): string {
    if (!isId(name)) throw new RangeError('A blob is named by an id');
    return join(folder, name.slice(-4, -2), name.slice(-2), name);
  }

  async function makeFolder(path: string): Promise<void> {
    if (known.has(path)) return;
    await mkdir(path, { recursive: true, mode: 0o700 });
    // The entries of both levels must last as well, or the file would be lost with its folder.
    await syncFolder(dirname(path));
    await syncFolder(folder);
    known.add(path);
  }

  async function put(name: string, sealed: Uint8Array): Promise<void> {
    const path = pathOf(name);
    const temporary = join(incoming, randomUUID());
    await makeFolder(dirname(path));
    try {
      const file = await open(temporary, 'wx', 0o600);
      try {
        await file.writeFile(sealed);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
    await syncFolder(dirname(path));
  }

  async function get(name: string): Promise<Uint8Array | undefined> {
    try {
      return await readFile(pathOf(name));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  async function remove(...names: readonly string[]): Promise<void> {
    const paths = names.map(pathOf);
    await inLanes(paths, DELETIONS, unlinkIfThere);
    // Also of what was missing: the unlink before a crash may not have reached the disk. All are unlinked first, since the
    // first sync makes a journalling file system write down what came before it, and leaves little to the others.
    for (const path of new Set(paths.map((path) => dirname(path)))) {
      await syncFolder(path).catch((error) => {
        if (!isMissing(error)) throw error;
      });
    }
  }

  return { put, get, delete: remove };
}
