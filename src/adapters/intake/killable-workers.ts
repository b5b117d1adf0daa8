import { type ChildProcess, fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** How a job ended. `busy`: too many wait already. `closed`: the program is stopping. */
type WorkEnd<Answer> =
  | { readonly end: 'answer'; readonly answer: Answer }
  | { readonly end: 'too-slow' | 'too-much-memory' | 'crashed' | 'busy' | 'closed' };

/** Processes that each do one job at a time and are killed when a job oversteps a limit. */
export interface KillableWorkers<Job extends object, Answer> {
  run(job: Job): Promise<WorkEnd<Answer>>;
  /** Kills every worker; jobs under way and waiting end as `closed`. */
  close(): void;
}

/** Limits of the workers. */
export interface WorkerSettings {
  readonly program: URL;
  readonly environment: Readonly<Record<string, string>>;
  readonly nodeArguments: readonly string[];
  /** How many work at once. */
  readonly workers: number;
  /** How many jobs may wait for a worker before `busy`. */
  readonly waiting: number;
  /** From the moment a worker has the job. */
  readonly milliseconds: number;
  /** Resident memory of a worker, in bytes. Watched where /proc is (Linux). */
  readonly memory: number;
}

const WATCH_MS = 50;

interface Task<Job, Answer> {
  readonly job: Job;
  readonly settle: (end: WorkEnd<Answer>) => void;
  attempts: number;
}

async function residentBytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
}

/** Starts no process yet: workers come with the first jobs, and a killed one is replaced when there is work for it. */
export function killableWorkers<Job extends object, Answer>(settings: WorkerSettings): KillableWorkers<Job, Answer> {
  const idle: ChildProcess[] = [];
  const all = new Set<ChildProcess>();
  const queue: Task<Job, Answer>[] = [];
  let closed = false;

  function start(): ChildProcess {
    const child = fork(settings.program, {
      execArgv: [...settings.nodeArguments],
      env: { ...settings.environment },
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    all.add(child);
    child.on('error', () => child.kill('SIGKILL'));
    child.once('exit', () => {
      all.delete(child);
      const at = idle.indexOf(child);
      if (at !== -1) idle.splice(at, 1);
      next();
    });
    return child;
  }

  /** A worker at rest does not keep the program running. */
  function hold(child: ChildProcess, working: boolean): void {
    if (working) {
      child.ref();
      child.channel?.ref();
    } else {
      child.unref();
      child.channel?.unref();
    }
  }

  function next(): void {
    while (!closed && queue.length > 0) {
      const child = idle.pop() ?? (all.size < settings.workers ? start() : undefined);
      if (child === undefined) return;
      give(child, queue.shift()!);
    }
  }

  function give(child: ChildProcess, task: Task<Job, Answer>): void {
    let killedFor: 'too-slow' | 'too-much-memory' | undefined;
    const kill = (why: 'too-slow' | 'too-much-memory') => {
      killedFor ??= why;
      child.kill('SIGKILL');
    };
    const clock = setTimeout(() => kill('too-slow'), settings.milliseconds);
    const watch = setInterval(async () => {
      if ((await residentBytes(child.pid ?? 0)) > settings.memory) kill('too-much-memory');
    }, WATCH_MS);
    const stop = () => {
      clearTimeout(clock);
      clearInterval(watch);
      child.off('message', answered);
      child.off('exit', died);
    };
    const answered = async (answer: unknown) => {
      stop();
      hold(child, false);
      // A worker that stayed big after a big picture makes room for a fresh one.
      if ((await residentBytes(child.pid ?? 0)) > settings.memory / 2) child.kill('SIGKILL');
      else if (child.connected) idle.push(child);
      task.settle({ end: 'answer', answer: answer as Answer });
      next();
    };
    const died = (_code: number | null, signal: NodeJS.Signals | null) => {
      stop();
      if (closed) task.settle({ end: 'closed' });
      else if (killedFor !== undefined) task.settle({ end: killedFor });
      else if (task.attempts < 2) {
        // Once more: the system may have killed it for a neighbour's hunger. A picture that kills two is to blame.
        queue.unshift(task);
        next();
        // Decoders die of other signals; this one is how a system short of memory ends a process.
      } else task.settle({ end: signal === 'SIGKILL' ? 'too-much-memory' : 'crashed' });
    };
    task.attempts += 1;
    hold(child, true);
    child.on('message', answered);
    child.on('exit', died);
    child.send(task.job, (error) => {
      if (error !== null) child.kill('SIGKILL');
    });
  }

  function run(job: Job): Promise<WorkEnd<Answer>> {
    if (closed) return Promise.resolve({ end: 'closed' });
    if (queue.length >= settings.waiting) return Promise.resolve({ end: 'busy' });
    return new Promise((settle) => {
      queue.push({ job, settle, attempts: 0 });
      next();
    });
  }

  function close(): void {
    closed = true;
    for (const task of queue.splice(0)) task.settle({ end: 'closed' });
    for (const child of all) child.kill('SIGKILL');
  }

  return { run, close };
}
