import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { link, mkdir, open, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Files that hold secrets: only their owner may read them, and a crash leaves the old content or the new, never half. */

/** Throws with what to do when others than the owner can reach a file or folder that must be private, or when it is a link. */
function assertPrivate(path: string, mode: number, uid: number): void {
  const shared = mode & 0o077;
  const wanted = (mode & constants.S_IFMT) === constants.S_IFDIR ? '700' : '600';
  if (shared !== 0) {
    throw new Error(
      `${path} holds secrets but others may reach it (mode ${(mode & 0o777).toString(8)}). Run: chmod ${wanted} ${path}`,
    );
  }
  const me = process.getuid?.();
  if (me !== undefined && uid !== me) {
    throw new Error(`${path} holds secrets but belongs to another user (id ${uid}). Run: chown ${me} ${path}`);
  }
}

/** Makes a folder for secrets (0700) where there is none, and refuses one that others can reach. POSIX only: Windows has no modes to check. */
export async function openPrivateFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  if (process.platform === 'win32') return;
  const found = await stat(path);
  assertPrivate(path, found.mode, found.uid);
}

/** Reads a secret file, or undefined if there is none. Throws when others than the owner can reach it. The check and the read see the same file. */
export async function readPrivateFile(path: string): Promise<Buffer | undefined> {
  let file: Awaited<ReturnType<typeof open>>;
  try {
    file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    if ((error as NodeJS.ErrnoException).code === 'ELOOP')
      throw new Error(`${path} is a link; put the file itself there`);
    throw error;
  }
  try {
    const found = await file.stat();
    if (process.platform !== 'win32') assertPrivate(path, found.mode, found.uid);
    return await file.readFile();
  } finally {
    await file.close();
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

/**
 * Writes a secret file (0600) that lasts: on disk with its folder entry when this returns. False, and nothing changed, if
 * the file was there already: of two processes that start at once one makes the key and both use it.
 */
export async function createPrivateFile(path: string, content: Uint8Array | string): Promise<boolean> {
  const temporary = join(dirname(path), `.${randomUUID()}.new`);
  const file = await open(temporary, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    await link(temporary, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await unlink(temporary);
  }
  await syncFolder(dirname(path));
  return true;
}

/** Overwrites a secret file's bytes in place and removes it, for keys that must be gone. Missing is done already. On flash and copying file systems the overwriting is a courtesy, the removal is what counts. */
export async function destroyPrivateFile(path: string): Promise<void> {
  try {
    const file = await open(path, 'r+');
    try {
      const { size } = await file.stat();
      await file.write(Buffer.alloc(size), 0, size, 0);
      await file.sync();
    } finally {
      await file.close();
    }
    await unlink(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  await syncFolder(dirname(path));
}
