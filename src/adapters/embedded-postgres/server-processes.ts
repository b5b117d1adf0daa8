import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** A running process of one database folder. Zombies do not count: they hold nothing. */
export interface ServerProcess {
  readonly pid: number;
  /** The postmaster or an `initdb`: told to end, it ends the others. */
  readonly leads: boolean;
}

const PROGRAMS = new Set(['postgres', 'initdb']);

/**
 * The PostgreSQL processes that work in `base` (the folder that holds the cluster), found by their working folder and
 * command line. `postmaster.pid` is not asked: after a crash it names a process that is gone, a zombie that nobody
 * collects, or a stranger who was given the same number since.
 */
export function processesIn(base: string): ServerProcess[] {
  return process.platform === 'linux' ? processesByProc(base) : processesByPs(base);
}

function processesByProc(base: string): ServerProcess[] {
  return readdirSync('/proc').flatMap((entry) => {
    const found = /^\d+$/.test(entry) ? examine(entry, base) : undefined;
    return found === undefined ? [] : [found];
  });
}

function examine(entry: string, base: string): ServerProcess | undefined {
  const program = readOr('', () => readFileSync(`/proc/${entry}/comm`, 'utf8')).trim();
  if (!PROGRAMS.has(program)) {
    return undefined;
  }
  const cwd = readOr('', () => readlinkSync(`/proc/${entry}/cwd`));
  const args = readOr('', () => readFileSync(`/proc/${entry}/cmdline`, 'utf8')).split('\0');
  const named = args.some((arg) => arg.includes(`${base}/cluster`));
  return named || cwd.startsWith(`${base}/cluster`) ? { pid: Number(entry), leads: named } : undefined;
}

function processesByPs(base: string): ServerProcess[] {
  const listing = execFileSync('ps', ['-axww', '-o', 'pid=,ppid=,stat=,command='], { encoding: 'utf8' });
  const rows = listing.split('\n').flatMap((line) => {
    const row = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line);
    return row === null || row[3]?.startsWith('Z')
      ? []
      : [{ pid: Number(row[1]), parent: Number(row[2]), command: row[4] ?? '' }];
  });
  const leaders = rows.filter(
    (row) => /(^|\/)(postgres|initdb) /.test(row.command) && row.command.includes(`${base}/cluster`),
  );
  const leading = new Set(leaders.map((row) => row.pid));
  const led = rows.filter((row) => leading.has(row.parent) && row.command.startsWith('postgres'));
  return [...leaders.map(({ pid }) => ({ pid, leads: true })), ...led.map(({ pid }) => ({ pid, leads: false }))];
}

/** A process may end while it is being read. */
function readOr(otherwise: string, read: () => string): string {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

/**
 * Ends every PostgreSQL process in `base`, gently first: SIGINT lets it write its checkpoint; SIGQUIT leaves the
 * recovery to the next start; SIGKILL is for what does not hear. Says whether all are gone.
 */
export async function endProcessesIn(base: string): Promise<boolean> {
  const leaders = processesIn(base).filter((found) => found.leads);
  for (const [signal, patience] of [
    ['SIGINT', 15_000],
    ['SIGQUIT', 5_000],
  ] as const) {
    send(signal, remaining(leaders, base));
    await gone(() => remaining(leaders, base).length === 0, patience);
  }
  // Backends whose postmaster was killed notice within moments and leave by themselves.
  const others = processesIn(base);
  if (!(await gone(() => remaining(others, base).length === 0, 5_000))) {
    send('SIGKILL', others);
    await gone(() => remaining(others, base).length === 0, 5_000);
  }
  return processesIn(base).length === 0;
}

/** Those of `processes` that still run; cheaper than looking through all processes again. */
function remaining(processes: readonly ServerProcess[], base: string): readonly ServerProcess[] {
  if (process.platform !== 'linux') {
    const running = new Set(processesIn(base).map((found) => found.pid));
    return processes.filter(({ pid }) => running.has(pid));
  }
  return processes.filter(({ pid }) => examine(String(pid), base) !== undefined);
}

/** Sends a signal to processes; one that ended by itself meanwhile needs none. */
export function send(signal: NodeJS.Signals, processes: readonly ServerProcess[]): void {
  for (const { pid } of processes) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) {
        throw error;
      }
    }
  }
}

async function gone(isGone: () => boolean, milliseconds: number): Promise<boolean> {
  const until = Date.now() + milliseconds;
  while (!isGone()) {
    if (Date.now() > until) {
      return false;
    }
    await pause(20);
  }
  return true;
}
