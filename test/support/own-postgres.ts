import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import {
  type EmbeddedPostgres,
  openEmbeddedPostgres,
} from '../../src/adapters/embedded-postgres/open-embedded-postgres.ts';
import { endProcessesIn, processesIn, send } from '../../src/adapters/embedded-postgres/server-processes.ts';
import { installJobQueue } from '../../src/adapters/jobs/install-job-queue.ts';
import { APP_ROLE, AUTH_ROLE } from '../../src/adapters/postgres/ensure-roles.ts';
import { migrate } from '../../src/adapters/postgres/migrate.ts';
import type { FreshDatabase } from './databases.ts';
import { systemPostgres } from './system-postgres.ts';

/** A PostgreSQL of one test's own, whose folder it may copy, search and kill. */
export interface OwnPostgres extends AsyncDisposable {
  readonly server: EmbeddedPostgres;
  /** Folder that holds `postgres` and nothing else of ours. */
  readonly folder: string;
  /** For DATABASE_URL. */
  readonly url: string;
  /** Kills every process of it, as a power cut would, and waits until it answers again. */
  kill(): Promise<void>;
  /** Its database as tests know them; disposing it does nothing. */
  readonly database: FreshDatabase;
}

/** Whether this machine has a PostgreSQL server with its client programs (pg_dump, pg_restore) of the same version. */
export function hasClientPrograms(): boolean {
  const binaries = systemPostgres();
  if (!binaries) return false;
  const versions = [join(binaries.bin, 'postgres'), 'pg_dump', 'pg_restore'].map((program) => {
    const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
    return /\d+/.exec(stdout ?? '')?.[0];
  });
  return versions[0] !== undefined && versions.every((version) => version === versions[0]);
}

/** Starts one: the packaged PostgreSQL, or the machine's own. Like the one of a real installation it keeps what it acknowledged (fsync). */
export async function ownPostgres(kind: 'packaged' | 'system' = 'packaged'): Promise<OwnPostgres> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'monogram-own-'));
  chmodSync(folder, 0o755);
  const binaries = kind === 'system' ? systemPostgres() : undefined;
  const opened = await openEmbeddedPostgres({
    dataFolder: folder,
    log: () => undefined,
    mostDeaths: Number.POSITIVE_INFINITY,
    ...(binaries && { binaries: binaries }),
  });
  if (!opened.ok) throw new Error(opened.error.message);
  const server = opened.value;
  const { owner } = server;
  const passwords = { app: 'app-own', auth: 'auth-own' };
  await migrate(owner, passwords, (connection) => installJobQueue(connection, APP_ROLE));
  return {
    server,
    folder,
    url: `postgres://${owner.user}:${encodeURIComponent(owner.password)}@localhost:${owner.port}/${owner.database}?host=${encodeURIComponent(owner.host)}`,
    async kill() {
      send('SIGKILL', processesIn(server.folder));
      await answers(owner);
    },
    database: {
      owner,
      app: { ...owner, user: APP_ROLE, password: passwords.app },
      auth: { ...owner, user: AUTH_ROLE, password: passwords.auth },
      passwords,
      [Symbol.asyncDispose]: async () => undefined,
    },
    async [Symbol.asyncDispose]() {
      await server.stop();
      await endProcessesIn(join(folder, 'postgres'));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answers(connection: pg.ClientConfig): Promise<void> {
  // It recovers first; long, since other work may go on beside.
  const patience = Date.now() + 180_000;
  for (;;) {
    const client = new pg.Client(connection);
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query('select 1');
      return;
    } catch (error) {
      if (Date.now() > patience) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}
