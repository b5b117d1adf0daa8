import type { ChildProcess } from 'node:child_process';
import { ok, type Result } from '../../core/kernel/index.ts';
import type { DatabasePlaces } from './database-places.ts';
import type { DatabaseTrouble } from './database-trouble.ts';
import { endProcessesIn, processesIn } from './server-processes.ts';
import { type StartRequest, startServer } from './start-server.ts';

/** A server that is started again when it dies. */
export interface KeptServer {
  /** Settles with the reason when the server died and could not be started again. */
  readonly lost: Promise<DatabaseTrouble>;
  /** Ends the server cleanly. Twice is once. */
  stop(): Promise<void>;
}

/** A server that dies more often than this within a minute is not started again: something keeps killing it. */
const MOST_DEATHS = 3;

/** Starts the server and keeps it running until `stop`, through so many deaths a minute. */
export async function keepServer(
  request: StartRequest,
  mostDeaths = MOST_DEATHS,
): Promise<Result<KeptServer, DatabaseTrouble>> {
  const lost = Promise.withResolvers<DatabaseTrouble>();
  const deaths: number[] = [];
  let child: ChildProcess | undefined;
  let restarting: Promise<void> | undefined;
  let stopping: Promise<void> | undefined;

  const start = async (): Promise<Result<void, DatabaseTrouble>> => {
    const started = await startServer(request);
    if (!started.ok) {
      return started;
    }
    child = started.value;
    child.once('exit', () => {
      child = undefined;
      if (stopping === undefined) {
        restarting = restart();
      }
    });
    return ok(undefined);
  };

  const restart = async (): Promise<void> => {
    deaths.push(Date.now());
    if (deaths.filter((death) => death > Date.now() - 60_000).length > mostDeaths) {
      lost.resolve({
        code: 'did-not-start',
        message: `PostgreSQL died ${mostDeaths + 1} times within a minute. What it said: ${request.places.log}.`,
      });
      return;
    }
    request.log('PostgreSQL ended unexpectedly; starting it again.');
    if (!(await endProcessesIn(request.places.base))) {
      lost.resolve(didNotStop(request.places));
      return;
    }
    const started = stopping === undefined ? await start() : ok(undefined);
    if (!started.ok) {
      lost.resolve(started.error);
    }
  };

  // If this process leaves without stopping (an exception nobody caught), the server ends by itself all the same.
  const onExit = (): void => {
    child?.kill('SIGINT');
  };

  const stop = async (): Promise<void> => {
    await restarting;
    await endProcessesIn(request.places.base);
    process.off('exit', onExit);
  };

  const started = await start();
  if (!started.ok) {
    return started;
  }
  process.on('exit', onExit);
  return ok({
    lost: lost.promise,
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  });
}

/** Processes that even SIGKILL does not end. */
export function didNotStop(places: DatabasePlaces): DatabaseTrouble {
  const pids = processesIn(places.base).map((found) => found.pid);
  return {
    code: 'did-not-stop',
    message: `PostgreSQL processes of ${places.base} do not end (process ${pids.join(', ')}). They may wait for a disk that does not answer; end them and start again.`,
  };
}
