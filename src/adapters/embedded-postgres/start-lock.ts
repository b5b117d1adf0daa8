import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fail, ok, type Result } from '../../core/kernel/index.ts';
import type { DatabaseTrouble } from './database-trouble.ts';

/** Held while this process uses a data folder. */
export interface StartLock {
  release(): void;
}

const BUSY = 5;
const DISK_FULL = 13;
const SYSTEM_CODES = new Map([
  [8, 'EROFS'],
  [10, 'EACCES'],
  [14, 'EACCES'],
  [DISK_FULL, 'ENOSPC'],
]);

/**
 * Takes the lock of a data folder, so that two starts never share one database.
 *
 * It is an exclusive SQLite transaction that is never ended: the kernel gives it back when this process dies, however it
 * dies, which a file with a process number in it cannot promise. Nothing else may open `start.lock` in this process:
 * closing it would drop the lock (POSIX record locks belong to the process, not to the descriptor).
 */
export function takeStartLock(folder: string, dataFolder: string): Result<StartLock, DatabaseTrouble> {
  const holderFile = join(folder, 'holder.json');
  const path = join(folder, 'start.lock');
  let database: DatabaseSync | undefined;
  try {
    if (!existsSync(path)) {
      // Ours alone: a stranger who can open it could hold it.
      closeSync(openSync(path, 'a', 0o600));
    }
    database = new DatabaseSync(path);
    database.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
  } catch (error) {
    database?.close();
    const errcode = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
    if (errcode === BUSY) {
      return fail({
        code: 'already-running',
        message: `Monogram is already running on ${dataFolder}${describeHolder(holderFile)}. Use that one, or stop it first, or set MONOGRAM_DATA to another folder to run a second one beside it.`,
      });
    }
    throw Object.assign(error as Error, { code: SYSTEM_CODES.get(errcode), path });
  }
  const held = database;
  writeFileSync(holderFile, JSON.stringify({ pid: process.pid }), { mode: 0o600 });
  return ok({ release: () => held.close() });
}

function describeHolder(holderFile: string): string {
  try {
    const { pid } = JSON.parse(readFileSync(holderFile, 'utf8')) as { pid: number };
    return ` (process ${pid})`;
  } catch {
    return '';
  }
}
