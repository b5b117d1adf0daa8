import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import type { DatabaseTrouble } from '../../src/adapters/embedded-postgres/database-trouble.ts';
import { openEmbeddedPostgres } from '../../src/adapters/embedded-postgres/open-embedded-postgres.ts';
import { endProcessesIn } from '../../src/adapters/embedded-postgres/server-processes.ts';

/** The program below, as a path. */
export const OPENER = fileURLToPath(new URL('open-database.ts', import.meta.url));

/** One line of test/support/open-database.ts. */
export interface OpenerLine {
  readonly pid?: number;
  readonly said?: string;
  readonly opened?: { readonly folder: string };
  readonly trouble?: DatabaseTrouble;
  readonly stored?: number;
}

/** A process that has a database open, and what it said. */
export interface Opener {
  readonly child: ChildProcess;
  readonly lines: OpenerLine[];
  /** The first line that fits; throws if the process ends without one. */
  line(fits: (line: OpenerLine) => boolean): Promise<OpenerLine>;
  /** Whether it opened the database, or what stood against it. In the mode `once` the process has ended by then. */
  outcome(): Promise<OpenerLine>;
}

/** How to run the process: other than as ourselves, or by a command that leads to it (which gets its command line after its own arguments). */
export interface OpenerOptions {
  readonly mode?: 'idle' | 'write' | 'once';
  readonly uid?: number;
  readonly through?: readonly string[];
  readonly program?: string;
}

/** Runs test/support/open-database.ts in a process of its own. */
export function openInAnotherProcess(folder: string, options: OpenerOptions = {}): Opener {
  const command = [
    ...(options.through ?? []),
    process.execPath,
    options.program ?? OPENER,
    folder,
    options.mode ?? 'idle',
  ];
  const child = spawn(command[0] ?? '', command.slice(1), {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: '/',
    ...(options.uid !== undefined && { uid: options.uid, gid: options.uid }),
  });
  // A test that ran out of time must not leave it running.
  const end = (): void => void child.kill('SIGKILL');
  process.once('exit', end);
  const ended = once(child, 'exit');
  child.once('exit', () => process.off('exit', end));
  const lines: OpenerLine[] = [];
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => lines.push(JSON.parse(line) as OpenerLine));
  const line = async (fits: (line: OpenerLine) => boolean): Promise<OpenerLine> => {
    for (;;) {
      const found = lines.find(fits);
      if (found !== undefined) {
        return found;
      }
      const ended = await Promise.race([
        once(reader, 'line').then(() => false),
        once(reader, 'close').then(() => true),
      ]);
      if (ended && !lines.some(fits)) {
        throw new Error(`the process ended before that; it said ${JSON.stringify(lines.slice(-5))}`);
      }
    }
  };
  return {
    child,
    lines,
    line,
    outcome: async () => {
      const found = await line((one) => one.opened !== undefined || one.trouble !== undefined);
      if (options.mode === 'once') {
        await ended;
      }
      return found;
    },
  };
}

/** Kills a process as a power cut would, and waits until it is gone. */
export async function killHard(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }
}

/** A data folder of its own for one test; whatever still runs in it is ended with it. */
export interface DataFolder extends AsyncDisposable {
  readonly path: string;
}

/** An empty data folder. PostgreSQL's user can get in, also when we are root. */
export function emptyFolder(): DataFolder {
  const path = mkdtempSync(join(realpathSync(tmpdir()), 'monogram-launch-'));
  chmodSync(path, 0o755);
  return {
    path,
    [Symbol.asyncDispose]: async () => {
      await endProcessesIn(join(path, 'postgres'));
      rmSync(path, { recursive: true, force: true });
    },
  };
}

let seed: Promise<string> | undefined;
let seedFolder: DataFolder | undefined;
afterAll(async () => {
  await seedFolder?.[Symbol.asyncDispose]();
});

/** A data folder whose database was made already: a copy, as making one takes long. */
export async function filledFolder(): Promise<DataFolder> {
  seed ??= makeSeed();
  const folder = emptyFolder();
  execFileSync('cp', ['-a', join(await seed, 'postgres'), folder.path]);
  return folder;
}

async function makeSeed(): Promise<string> {
  const folder = emptyFolder();
  seedFolder = folder;
  const { path } = folder;
  const opened = await openEmbeddedPostgres({ dataFolder: path, log: () => undefined, settings: { fsync: 'off' } });
  if (!opened.ok) {
    throw new Error(opened.error.message);
  }
  await opened.value.stop();
  return path;
}
