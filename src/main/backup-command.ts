import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import type { CommandStreams, ExitStatus } from '../cli/command.ts';
import { readConfig } from './config.ts';
import { joinAsOwner } from './open-database.ts';

const USAGE = `Usage: monogram backup FOLDER [--keys FOLDER]

Dumps the database with pg_dump into FOLDER, without the data keys: what is erased later cannot be read from it.
--keys   Also dumps the data keys, into another folder. Keep those for days only, and apart: with the newest of them an
         older dump is readable again, except for what was erased since.

PG_DUMP names the pg_dump to use; it must be of the server's version or newer. docs/operating.md tells how to restore.
`;

/** `monogram backup`. */
export async function backupCommand(args: readonly string[], { out, err }: CommandStreams): Promise<ExitStatus> {
  const [folder, option, keysFolder, ...more] = args;
  const whole = option === undefined || (option === '--keys' && keysFolder !== undefined);
  if (!folder || folder.startsWith('-') || !whole || more.length > 0) {
    const asked = folder === '--help' || folder === '-h';
    (asked ? out : err).write(USAGE);
    return asked ? 0 : 2;
  }
  const config = readConfig(process.env);
  if (!config.ok) {
    err.write(`${config.error}\n`);
    return 2;
  }
  const database = await joinAsOwner(config.value);
  if (!database.ok) {
    err.write(`${database.error}\n`);
    return 2;
  }
  try {
    const { owner } = database.value;
    const at = new Date().toISOString().replaceAll(/[:.]/g, '-');
    const dumps: [string, string[]][] = [
      [join(folder, `monogram-${at}.dump`), ['--exclude-table-data=monogram.content_key']],
    ];
    if (keysFolder) {
      // After the dump: newer keys fit an older dump, never the other way round.
      dumps.push([join(keysFolder, `keys-${at}.dump`), ['--data-only', '--table=monogram.content_key']]);
    }
    for (const [path, options] of dumps) {
      const trouble = await dump(owner, path, options);
      if (trouble !== undefined) {
        err.write(`${trouble}\n`);
        return 2;
      }
      out.write(`${path}\n`);
    }
    return 0;
  } finally {
    await database.value.stop();
  }
}

/** Runs pg_dump; what went wrong is a sentence. A dump that was cut off is not left behind under its name. */
async function dump(owner: pg.ClientConfig, path: string, options: readonly string[]): Promise<string | undefined> {
  await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
  const unfinished = `${path}.unfinished`;
  const program = process.env.PG_DUMP || 'pg_dump';
  const child = spawn(program, ['--format=custom', `--file=${unfinished}`, ...options], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PATH: process.env.PATH,
      PGHOST: owner.host,
      PGPORT: String(owner.port ?? 5432),
      PGUSER: owner.user,
      PGPASSWORD: typeof owner.password === 'string' ? owner.password : undefined,
      PGDATABASE: owner.database,
      PGSSLMODE: owner.ssl ? 'require' : undefined,
    },
  });
  let said = '';
  child.stderr.on('data', (piece) => {
    said += piece;
  });
  const [code] = await once(child, 'close').catch((error: NodeJS.ErrnoException) => [error.code]);
  if (code === 0) {
    await rename(unfinished, path);
    return undefined;
  }
  await rm(unfinished, { force: true });
  if (code === 'ENOENT') return `There is no ${program} here. Install PostgreSQL's client programs, or set PG_DUMP.`;
  return `pg_dump did not finish. ${said.trim().split('\n').at(-1) ?? ''}`;
}
