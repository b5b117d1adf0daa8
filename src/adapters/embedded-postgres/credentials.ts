import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../core/kernel/index.ts';
import type { DatabasePlaces } from './database-places.ts';
import type { DatabaseTrouble } from './database-trouble.ts';

/** The passwords of the two roles the launcher makes. Readable by the user who starts Monogram, and nobody else. */
export interface Credentials {
  readonly administrator: string;
  readonly owner: string;
}

/** Reads the passwords of this database, or makes them before there is one. They are on disk before `initdb` runs. */
export function openCredentials(places: DatabasePlaces): Result<Credentials, DatabaseTrouble> {
  const path = join(places.home, 'credentials.json');
  if (existsSync(path)) {
    return ok(JSON.parse(readFileSync(path, 'utf8')) as Credentials);
  }
  if (existsSync(places.cluster)) {
    return fail({
      code: 'no-credentials',
      message: `The database in ${places.cluster} is there, but its passwords are missing (${path}). Put that file back from a backup, or move the database away to start afresh.`,
    });
  }
  const made: Credentials = { administrator: password(), owner: password() };
  writeDurably(path, JSON.stringify(made));
  return ok(made);
}

function password(): string {
  return randomBytes(24).toString('base64url');
}

function writeDurably(path: string, content: string): void {
  const file = openSync(`${path}.new`, 'w', 0o600);
  try {
    writeSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(`${path}.new`, path);
}
