import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerBinaries } from '../../src/adapters/embedded-postgres/server-binaries.ts';

/** Where distributions put the server's programs, which are not on the PATH. */
const PLACES = ['/usr/lib/postgresql', '/usr/pgsql', '/opt/homebrew/opt', '/usr/local/opt'];

/** The newest PostgreSQL server installed on this machine, or the one in `folder` (its `bin`). */
export function systemPostgres(folder?: string): ServerBinaries | undefined {
  const candidates = folder === undefined ? PLACES.flatMap(binariesBelow) : [folder];
  return candidates
    .filter((bin) => existsSync(join(bin, 'initdb')) && existsSync(join(bin, 'postgres')))
    .map((bin) => ({ bin, major: majorOf(bin) }))
    .sort((a, b) => b.major - a.major)[0];
}

function binariesBelow(place: string): string[] {
  return existsSync(place) ? readdirSync(place).map((name) => join(place, name, 'bin')) : [];
}

function majorOf(bin: string): number {
  const version = execFileSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' });
  return Number(/\d+/.exec(version)?.[0] ?? 0);
}
