import { type ChildProcess, spawn } from 'node:child_process';
import { chownSync, closeSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fail, ok, type Result } from '../../core/kernel/index.ts';
import type { DatabasePlaces } from './database-places.ts';
import { type DatabaseTrouble, troubleOfServerOutput } from './database-trouble.ts';
import type { ServerBinaries } from './server-binaries.ts';
import { SERVER_ENVIRONMENT } from './server-environment.ts';
import type { ServerUser } from './server-user.ts';

/** The number in the socket's name. Each database has a socket folder of its own, so it can be the same for all. */
export const SOCKET_PORT = 5432;

/** What {@link startServer} needs to know. */
export interface StartRequest {
  readonly places: DatabasePlaces;
  readonly user: ServerUser;
  readonly binaries: ServerBinaries;
  /** More settings for `postgresql.conf`, by name. */
  readonly settings: Readonly<Record<string, string>>;
  readonly log: (line: string) => void;
}

/**
 * Starts the postmaster and waits until it takes connections, as long as a recovery needs. The caller has made sure
 * that no process of this cluster runs. The child is detached: a Ctrl-C to our process group must not reach it before
 * the pools are closed.
 */
export async function startServer(request: StartRequest): Promise<Result<ChildProcess, DatabaseTrouble>> {
  const { places, user, binaries } = request;
  const pidFile = join(places.cluster, 'postmaster.pid');
  // Nothing runs, so these are left over; the pid file could name a zombie or a stranger and then forbid the start.
  for (const leftover of [pidFile, socketPath(places), `${socketPath(places)}.lock`]) {
    rmSync(leftover, { force: true });
  }
  const logStart = openLog(places.log, user);
  const logFile = openSync(places.log, 'a');
  const child = spawn(join(binaries.bin, 'postgres'), ['-D', places.cluster, ...settingFlags(request)], {
    ...user,
    cwd: '/',
    env: SERVER_ENVIRONMENT,
    stdio: ['ignore', logFile, logFile],
    detached: true,
  });
  closeSync(logFile);
  let ended: string | undefined;
  child.once('exit', () => {
    ended ??= '';
  });
  child.once('error', (error) => {
    ended = `FATAL: ${error.message}`;
  });
  const started = Date.now();
  let nextNews = started + 5_000;
  while (!isReady(pidFile, child)) {
    if (ended !== undefined) {
      const output = readFileSync(places.log).subarray(logStart).toString() + ended;
      return fail(troubleOfServerOutput(output, places));
    }
    if (Date.now() > nextNews) {
      nextNews += 5_000;
      request.log(
        `PostgreSQL is still starting (${Math.round((Date.now() - started) / 1000)} s): it may be recovering.`,
      );
    }
    await pause(10);
  }
  child.unref();
  return ok(child);
}

/** The socket of the cluster, while it runs. */
function socketPath(places: DatabasePlaces): string {
  return join(places.socketFolder, `.s.PGSQL.${SOCKET_PORT}`);
}

function settingFlags({ places, settings }: StartRequest): string[] {
  const all: Record<string, string> = {
    listen_addresses: '',
    unix_socket_directories: places.socketFolder,
    port: String(SOCKET_PORT),
    cluster_name: places.name,
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    // Details and statements can hold what people typed; the log must not.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    ...settings,
  };
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** The eighth line of `postmaster.pid` says `ready` once connections are taken; the first must name this very child. */
function isReady(pidFile: string, child: ChildProcess): boolean {
  try {
    const lines = readFileSync(pidFile, 'utf8').split('\n');
    return Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready';
  } catch {
    return false;
  }
}

const LONGEST_LOG = 5_000_000;

/** Readies the log for appending and returns its length so far. */
function openLog(path: string, user: ServerUser): number {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LONGEST_LOG) {
    renameSync(path, `${path}.1`);
  }
  closeSync(openSync(path, 'a', 0o600));
  if (user !== undefined) {
    chownSync(path, user.uid, user.gid);
  }
  return statSync(path).size;
}
