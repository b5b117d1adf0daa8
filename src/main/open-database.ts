import type pg from 'pg';
import { parse, toClientConfig } from 'pg-connection-string';
import { joinEmbeddedPostgres } from '../adapters/embedded-postgres/join-embedded-postgres.ts';
import { openEmbeddedPostgres } from '../adapters/embedded-postgres/open-embedded-postgres.ts';
import { installJobQueue } from '../adapters/jobs/install-job-queue.ts';
import { APP_ROLE, AUTH_ROLE, type RolePasswords } from '../adapters/postgres/ensure-roles.ts';
import { migrate } from '../adapters/postgres/migrate.ts';
import { fail, ok, type Result } from '../core/kernel/index.ts';
import type { Config } from './config.ts';
import type { Secrets } from './secrets.ts';

/** A database that is up to date, and how each role reaches it. */
export interface OpenDatabase {
  readonly app: pg.PoolConfig;
  readonly auth: pg.PoolConfig;
  /** Settles with the reason if a private server was lost for good. */
  readonly lost: Promise<string>;
  stop(): Promise<void>;
}

/** Opens the database the settings name, or starts the private one, and migrates it. */
export async function openDatabase(
  config: Pick<Config, 'databaseUrl' | 'dataFolder' | 'connections'>,
  secrets: Secrets,
  say: (line: string) => void,
): Promise<Result<OpenDatabase, string>> {
  const passwords = passwordsOf(secrets);
  const ready = async (owner: pg.ClientConfig, stop: () => Promise<void>, lost: Promise<string>) => {
    try {
      await migrate(owner, passwords, (connection) => installJobQueue(connection, APP_ROLE));
    } catch (error) {
      await stop();
      return fail(`The database could not be brought up to date. ${error instanceof Error ? error.message : error}`);
    }
    return ok({ ...connections(owner, passwords, config.connections), stop, lost } satisfies OpenDatabase);
  };
  if (config.databaseUrl) {
    const owner = connectionOf(config.databaseUrl);
    return ready(owner, async () => undefined, new Promise<string>(() => undefined));
  }
  const opened = await openEmbeddedPostgres({ dataFolder: config.dataFolder, log: say });
  if (!opened.ok) return fail(opened.error.message);
  const { owner, stop, lost } = opened.value;
  return ready(
    owner,
    () => stop.call(opened.value),
    lost.then((trouble) => trouble.message),
  );
}

/** For commands beside a running server: the database it serves, else the same as `openDatabase`. */
export async function joinDatabase(
  config: Pick<Config, 'databaseUrl' | 'dataFolder' | 'connections'>,
  secrets: Secrets,
): Promise<Result<OpenDatabase, string>> {
  const running = config.databaseUrl ? undefined : await joinEmbeddedPostgres(config.dataFolder);
  if (!running) return openDatabase(config, secrets, () => undefined);
  const never = new Promise<string>(() => undefined);
  return ok({
    ...connections(running, passwordsOf(secrets), config.connections),
    stop: async () => undefined,
    lost: never,
  });
}

/** How the owner of the tables reaches the database, for backups: it is left as it is, not brought up to date. */
export async function joinAsOwner(
  config: Pick<Config, 'databaseUrl' | 'dataFolder'>,
): Promise<Result<{ readonly owner: pg.ClientConfig; stop(): Promise<void> }, string>> {
  const stop = async () => undefined;
  if (config.databaseUrl) return ok({ owner: connectionOf(config.databaseUrl), stop });
  const running = await joinEmbeddedPostgres(config.dataFolder);
  if (running) return ok({ owner: running, stop });
  const opened = await openEmbeddedPostgres({ dataFolder: config.dataFolder, log: () => undefined });
  if (!opened.ok) return fail(opened.error.message);
  return ok({ owner: opened.value.owner, stop: () => opened.value.stop() });
}

function passwordsOf(secrets: Secrets): RolePasswords {
  return { app: secrets.derive('role/app'), auth: secrets.derive('role/auth') };
}

function connections(
  owner: pg.ClientConfig,
  passwords: RolePasswords,
  max: number,
): Pick<OpenDatabase, 'app' | 'auth'> {
  return {
    app: { ...owner, user: APP_ROLE, password: passwords.app, max },
    auth: { ...owner, user: AUTH_ROLE, password: passwords.auth, max: 5, options: '-c search_path=auth' },
  };
}

/** A connection URL in parts, so that user and password can be replaced; read as libpq reads it. */
function connectionOf(url: string): pg.ClientConfig {
  const { host, database, user, ...rest } = toClientConfig(parse(url, { useLibpqCompat: true }));
  return { ...rest, user, host: host || '127.0.0.1', database: database || user };
}
