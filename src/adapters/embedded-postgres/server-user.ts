import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fail, ok, type Result } from '../../core/kernel/index.ts';
import type { DatabaseTrouble } from './database-trouble.ts';

/** Whom PostgreSQL runs as; undefined: as ourselves. */
export type ServerUser = { readonly uid: number; readonly gid: number } | undefined;

/**
 * PostgreSQL refuses to run as root. When we are root it runs as the owner of the cluster that is there already (so a
 * folder once filled by a person can be started by root, too), else as `name`, which every system has.
 */
export function serverUser(cluster: string, name = 'nobody'): Result<ServerUser, DatabaseTrouble> {
  if (process.getuid?.() !== 0) {
    return ok(undefined);
  }
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) {
    return ok({ uid: owner.uid, gid: owner.gid });
  }
  try {
    return ok({ uid: idOf('-u', name), gid: idOf('-g', name) });
  } catch {
    return fail({
      code: 'no-server-user',
      message: `PostgreSQL does not run as root, and this machine has no user "${name}" to run it as. Create one (useradd --system ${name}), start Monogram as another user, or set DATABASE_URL to use a PostgreSQL of your own.`,
    });
  }
}

function idOf(which: '-u' | '-g', name: string): number {
  const id = Number(execFileSync('id', [which, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  if (!Number.isInteger(id) || id === 0) {
    throw new Error(`"${name}" is not an ordinary user`);
  }
  return id;
}
