import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { ServerUser } from './server-user.ts';

/** Where the parts of an embedded database lie. */
export interface DatabasePlaces {
  /** Our own part, closed to PostgreSQL's user: the lock, the passwords. */
  readonly home: string;
  /** PostgreSQL's part; the same folder unless that user could not reach it. */
  readonly base: string;
  readonly cluster: string;
  readonly socketFolder: string;
  readonly log: string;
  /** Names this database in process listings. */
  readonly name: string;
}

/** A socket's path may have 107 bytes on Linux and 103 on macOS. */
const LONGEST_SOCKET = 103;

/** The folder inside the data folder that is ours. Makes it if need be. */
export function openHome(dataFolder: string): string {
  const home = join(resolve(dataFolder), 'postgres');
  // Started by root, PostgreSQL's user must pass through; what is secret inside has its own mode.
  makeFolder(home, process.getuid?.() === 0 ? 0o711 : 0o700);
  return realpathSync(home);
}

/** Like `mkdirSync` with `recursive`, which on a read-only file system says no more than that the folder is not there. */
export function makeFolder(path: string, mode: number): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    return;
  }
  if (path !== dirname(path)) {
    makeFolder(dirname(path), mode);
  }
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    // Another start may have made it meanwhile.
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
      throw error;
    }
  }
}

/**
 * Chooses the base folder and remembers the choice, so that a later change of some parent's mode does not make the
 * data seem gone. As root the server runs as another user, who cannot reach a clone or a data folder inside root's
 * home (mode 0700): then the base lies in /var/lib, which is kept, unlike /var/tmp, and the name is new for each data
 * folder made, so that a data folder that was deleted and made again starts empty.
 */
export function choosePlaces(home: string, user: ServerUser, elsewhere = '/var/lib/monogram'): DatabasePlaces {
  const name = `monogram-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`;
  const base = rememberedBase(home) ?? newBase(home, user, join(elsewhere, name));
  const socketFolder = join(base, 'socket');
  const fits = Buffer.byteLength(join(socketFolder, '.s.PGSQL.5432.lock')) <= LONGEST_SOCKET;
  return {
    home,
    base,
    cluster: join(base, 'cluster'),
    socketFolder: fits ? socketFolder : join(realpathSync(tmpdir()), name),
    log: join(base, 'postgres.log'),
    name,
  };
}

/** Where the base of this home is, if it was chosen before. */
export function rememberedBase(home: string): string | undefined {
  try {
    return readFileSync(join(home, 'location'), 'utf8').trim();
  } catch {
    return undefined;
  }
}

function newBase(home: string, user: ServerUser, elsewhere: string): string {
  // A cluster that is here already belongs to the user the server will run as: that user gets here.
  if (user === undefined || existsSync(join(home, 'cluster')) || canBeReachedByOthers(home)) {
    return home;
  }
  const base = `${elsewhere}-${randomBytes(4).toString('hex')}`;
  makeFolder(base, 0o711);
  writeFileSync(join(home, 'location'), `${base}\n`);
  return base;
}

/** Whether any user may pass through every folder on the way to `path` and through `path` itself. */
export function canBeReachedByOthers(path: string): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) {
      return false;
    }
    if (folder === dirname(folder)) {
      return true;
    }
  }
}

/**
 * Makes the folder of the socket, for the server's user alone: whoever cannot enter it cannot connect. It may lie in
 * the common temporary folder, so one that is there already must be a folder, and that user's own.
 */
export function openSocketFolder(folder: string, user: ServerUser): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = lstatSync(folder);
  const owner = user?.uid ?? process.getuid?.() ?? found.uid;
  if (!found.isDirectory() || (found.uid !== owner && found.uid !== process.getuid?.())) {
    throw Object.assign(new Error(`${folder} belongs to someone else`), { code: 'EACCES', path: folder });
  }
  if (user !== undefined) {
    chownSync(folder, user.uid, user.gid);
  }
  chmodSync(folder, 0o700);
}
