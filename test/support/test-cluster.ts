import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openEmbeddedPostgres } from '../../src/adapters/embedded-postgres/open-embedded-postgres.ts';
import type { ServerBinaries } from '../../src/adapters/embedded-postgres/server-binaries.ts';
import { endProcessesIn } from '../../src/adapters/embedded-postgres/server-processes.ts';
import { takeStartLock } from '../../src/adapters/embedded-postgres/start-lock.ts';
import { installJobQueue } from '../../src/adapters/jobs/install-job-queue.ts';
import { APP_ROLE, type RolePasswords } from '../../src/adapters/postgres/ensure-roles.ts';
import { migrate } from '../../src/adapters/postgres/migrate.ts';
import { systemPostgres } from './system-postgres.ts';

/** What `pg` needs to connect as one role. */
export interface Connection {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** A PostgreSQL with a template database to clone. */
export interface TestCluster {
  /** Connects as the role that owns the template and may make databases. */
  readonly owner: Connection;
  /** An empty database of the newest schema. */
  readonly template: string;
  readonly passwords: RolePasswords;
}

/** A running {@link TestCluster}; disposing ends the server and leaves nothing. */
export interface RunningTestCluster extends TestCluster, AsyncDisposable {}

const FOLDERS = 'monogram-tests-';
const FAST = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '64MB',
  max_connections: '200',
};

/**
 * The PostgreSQL for one run of the tests: `DATABASE_URL` if the caller gave one (a server for tests: its roles
 * monogram_app and monogram_auth get new passwords), else a private one, by MONOGRAM_TEST_DATABASE: `embedded` (the
 * default), `system` (the newest installed on this machine), or the bin folder of another.
 */
export async function startTestCluster(environment = process.env): Promise<RunningTestCluster> {
  if (environment.DATABASE_URL) {
    return outsideCluster(environment.DATABASE_URL);
  }
  const kind = environment.MONOGRAM_TEST_DATABASE ?? 'embedded';
  if (kind === 'embedded') {
    return privateCluster(undefined);
  }
  const binaries = systemPostgres(kind === 'system' ? undefined : kind);
  if (binaries === undefined) {
    throw new Error(
      `MONOGRAM_TEST_DATABASE=${kind}, but there is no PostgreSQL server there. On Debian: apt-get install postgresql.`,
    );
  }
  return privateCluster(binaries);
}

async function privateCluster(binaries: ServerBinaries | undefined): Promise<RunningTestCluster> {
  await removeStaleFolders();
  const folder = mkdtempSync(join(realpathSync(tmpdir()), FOLDERS));
  // As root, PostgreSQL runs as another user, who must get in.
  chmodSync(folder, 0o755);
  const opened = await openEmbeddedPostgres({
    dataFolder: folder,
    log: () => undefined,
    settings: FAST,
    ...(binaries && { binaries }),
  });
  if (!opened.ok) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(opened.error.message);
  }
  const server = opened.value;
  const stop = async (): Promise<void> => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { ...(await withTemplate(server.owner)), [Symbol.asyncDispose]: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function outsideCluster(url: string): Promise<RunningTestCluster> {
  const given = new pg.Client({ connectionString: url });
  const owner = {
    host: given.host,
    port: given.port,
    user: given.user ?? '',
    password: given.password ?? '',
    database: given.database ?? '',
  };
  const cluster = await withTemplate(owner);
  return { ...cluster, [Symbol.asyncDispose]: () => dropTemplate(cluster) };
}

async function withTemplate(owner: Connection): Promise<TestCluster> {
  // The same for each run on one server, as roles are shared by all its databases.
  const secret = createHash('sha256')
    .update(`${owner.host}:${owner.port}:${owner.password}`)
    .digest('hex')
    .slice(0, 24);
  const passwords = { app: `app-${secret}`, auth: `auth-${secret}` };
  const template = `monogram_test_template_${process.pid}_${Date.now().toString(36)}`;
  await asOwner(owner, async (client) => void (await client.query(`create database ${template}`)));
  await migrate({ ...owner, database: template }, passwords, (migrated) => installJobQueue(migrated, APP_ROLE));
  await asOwner(owner, async (client) => {
    await client.query(`alter database ${template} with is_template true allow_connections false`);
  });
  return { owner, template, passwords };
}

async function dropTemplate({ owner, template }: TestCluster): Promise<void> {
  await asOwner(owner, async (client) => {
    await client.query(`alter database ${template} with is_template false`);
    await client.query(`drop database ${template} with (force)`);
  });
}

/** Runs `work` on one connection of the owner to the cluster's first database. */
export async function asOwner(owner: Connection, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** Ends and removes what runs that were killed left behind. A folder whose lock is held belongs to a run that lives. */
async function removeStaleFolders(): Promise<void> {
  const parent = realpathSync(tmpdir());
  for (const name of readdirSync(parent).filter((found) => found.startsWith(FOLDERS))) {
    const folder = join(parent, name);
    const home = join(folder, 'postgres');
    const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (!existsSync(join(home, 'holder.json')) && age < 3_600_000) {
      continue; // Perhaps being made at this moment.
    }
    const lock = existsSync(home) ? takeStartLock(home, folder) : undefined;
    if (lock?.ok === false) {
      continue;
    }
    await endProcessesIn(home);
    if (lock?.ok) {
      lock.value.release();
    }
    rmSync(folder, { recursive: true, force: true });
  }
}
