import { fail, ok, type Result } from '../../core/kernel/index.ts';
import { type Credentials, openCredentials } from './credentials.ts';
import { choosePlaces, type DatabasePlaces, openHome, openSocketFolder, rememberedBase } from './database-places.ts';
import { type DatabaseTrouble, troubleOfSystemError } from './database-trouble.ts';
import { ensureOwner } from './ensure-owner.ts';
import { initCluster } from './init-cluster.ts';
import { didNotStop, type KeptServer, keepServer } from './keep-server.ts';
import { packagedBinaries, type ServerBinaries } from './server-binaries.ts';
import { endProcessesIn, processesIn } from './server-processes.ts';
import { serverUser } from './server-user.ts';
import { type StartLock, takeStartLock } from './start-lock.ts';
import { SOCKET_PORT } from './start-server.ts';

/** How to open the embedded database. */
export interface EmbeddedPostgresOptions {
  /** Folder of this installation; the database lies in `postgres` within it, unless PostgreSQL's user cannot reach it. */
  readonly dataFolder: string;
  /** Hears what is going on, a sentence at a time, for whoever waits. */
  readonly log: (line: string) => void;
  /** Another PostgreSQL than the packaged one, for tests against other versions. */
  readonly binaries?: ServerBinaries;
  /** More settings by name, for tests: `{ fsync: 'off' }`. */
  readonly settings?: Readonly<Record<string, string>>;
  /** How many deaths a minute it is started again after (3), for tests that kill it: from one more on it is given up as lost. */
  readonly mostDeaths?: number;
}

/** How `pg` reaches one role: `new Pool(connection)`. `host` is the folder of the socket. */
export interface DatabaseConnection {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** A running private PostgreSQL. */
export interface EmbeddedPostgres extends AsyncDisposable {
  /** The role that owns the database `monogram` and may make roles (with LOGIN and a password, they connect to the same host and port). Not a superuser, as with a hosted PostgreSQL. */
  readonly owner: DatabaseConnection;
  /** The same as a URL for `DATABASE_URL`. */
  readonly ownerUrl: string;
  /** The superuser, for maintenance and for tests that look inside. */
  readonly administrator: DatabaseConnection;
  /** The folder that holds the cluster, for backups and for messages. */
  readonly folder: string;
  /** Settles with the reason when the server was lost and could not be started again. */
  readonly lost: Promise<DatabaseTrouble>;
  /** Ends the server cleanly and gives the folder back. Close your pools first. Twice is once. */
  stop(): Promise<void>;
}

/** The role that owns the database. */
export const OWNER_ROLE = 'monogram_owner';
const ADMINISTRATOR = 'monogram_administrator';
/** The name of the database. */
export const DATABASE = 'monogram';

/**
 * Opens the private PostgreSQL of a data folder: takes its lock, ends what a crash left running, makes the cluster the
 * first time, starts it, and starts it again if it dies. Trouble that a person can mend is a value.
 */
export async function openEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<Result<EmbeddedPostgres, DatabaseTrouble>> {
  let lock: StartLock | undefined;
  try {
    if (process.platform === 'win32') {
      return fail({
        code: 'not-supported',
        message: 'The embedded PostgreSQL runs on Linux and macOS. Set DATABASE_URL to use a PostgreSQL of your own.',
      });
    }
    const home = openHome(options.dataFolder);
    const taken = takeStartLock(home, options.dataFolder);
    if (!taken.ok) {
      return taken;
    }
    lock = taken.value;
    const opened = await openLocked(options, home, lock);
    if (!opened.ok) {
      lock.release();
    }
    return opened;
  } catch (error) {
    lock?.release();
    const trouble = troubleOfSystemError(error, options.dataFolder);
    if (trouble === undefined) {
      throw error;
    }
    return fail(trouble);
  }
}

async function openLocked(
  options: EmbeddedPostgresOptions,
  home: string,
  lock: StartLock,
): Promise<Result<EmbeddedPostgres, DatabaseTrouble>> {
  const user = serverUser(`${rememberedBase(home) ?? home}/cluster`);
  if (!user.ok) {
    return user;
  }
  const places = choosePlaces(home, user.value);
  if (places.base !== home) {
    options.log(`The database lies in ${places.base}: PostgreSQL, which does not run as root, cannot reach ${home}.`);
  }
  const binaries = options.binaries ? ok(options.binaries) : packagedBinaries(places.base, user.value);
  if (!binaries.ok) {
    return binaries;
  }
  if (processesIn(places.base).length > 0) {
    options.log('Ending the PostgreSQL that an earlier, interrupted run left behind.');
    if (!(await endProcessesIn(places.base))) {
      return fail(didNotStop(places));
    }
  }
  const credentials = openCredentials(places);
  if (!credentials.ok) {
    return credentials;
  }
  openSocketFolder(places.socketFolder, user.value);
  const administrator = { user: ADMINISTRATOR, password: credentials.value.administrator };
  const sync = options.settings?.fsync !== 'off';
  const made = await initCluster({ places, user: user.value, binaries: binaries.value, administrator, sync });
  if (!made.ok) {
    return made;
  }
  const request = {
    places,
    user: user.value,
    binaries: binaries.value,
    settings: options.settings ?? {},
    log: options.log,
  };
  const kept = await keepServer(request, options.mostDeaths);
  if (!kept.ok) {
    return kept;
  }
  const running = present(places, credentials.value, kept.value, lock);
  try {
    await ensureOwner(running.administrator, running.owner);
  } catch (error) {
    await running.stop();
    throw error;
  }
  return ok(running);
}

function present(
  places: DatabasePlaces,
  credentials: Credentials,
  server: KeptServer,
  lock: StartLock,
): EmbeddedPostgres {
  const socket = { host: places.socketFolder, port: SOCKET_PORT };
  const owner = { ...socket, user: OWNER_ROLE, password: credentials.owner, database: DATABASE };
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopped ??= server.stop().finally(() => lock.release());
    return stopped;
  };
  return {
    owner,
    ownerUrl: `postgres://${owner.user}:${owner.password}@/${owner.database}?host=${encodeURIComponent(owner.host)}&port=${owner.port}`,
    administrator: { ...socket, user: ADMINISTRATOR, password: credentials.administrator, database: 'postgres' },
    folder: places.base,
    lost: server.lost,
    stop,
    [Symbol.asyncDispose]: stop,
  };
}
