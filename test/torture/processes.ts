import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { freePort } from '../support/free-port.ts';
import { type OwnPostgres, ownPostgres } from '../support/own-postgres.ts';

const CLI = fileURLToPath(new URL('../../src/main/cli.ts', import.meta.url));

/** A process of the installation that can be killed. */
export interface Running {
  readonly child: ChildProcess;
  /** Of a server. */
  readonly url: string;
}

/** An installation of several processes over one PostgreSQL, as an operator runs it: servers that answer, workers that work. */
export interface Installation extends AsyncDisposable {
  readonly postgres: OwnPostgres;
  readonly dataFolder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The server that answers now; another is on its way whenever one was killed. */
  server(): Promise<Running>;
  killServer(): Promise<void>;
  killWorker(): Promise<void>;
  /** Kills the whole PostgreSQL, as a power cut would. It starts again by itself. */
  killDatabase(): Promise<void>;
  /** What `monogram role EMAIL operator` does, without a process of its own. */
  makeOperator(email: string): Promise<void>;
  /** Runs a command of `monogram` to its end. */
  command(...args: string[]): Promise<{ status: number; said: string }>;
}

/** Starts one. */
export async function install(): Promise<Installation> {
  const postgres = await ownPostgres();
  const dataFolder = mkdtempSync(join(realpathSync(tmpdir()), 'monogram-torture-'));
  const environment = {
    ...process.env,
    DATABASE_URL: postgres.url,
    MONOGRAM_DATA: dataFolder,
    MONOGRAM_LOG: 'silent',
    MONOGRAM_REQUESTS_PER_MINUTE: '0',
    MONOGRAM_SIGN_INS_PER_MINUTE: '0',
    NODE_OPTIONS: '',
  };
  const children = new Set<ChildProcess>();
  const start = (args: string[], more: Record<string, string> = {}) => {
    const child = spawn(process.execPath, [CLI, ...args], {
      env: { ...environment, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stderr?.resume();
    children.add(child);
    child.once('exit', () => children.delete(child));
    return child;
  };
  const ready = async (child: ChildProcess, word: string) => {
    let said = '';
    for await (const piece of child.stdout ?? []) {
      said += piece;
      if (said.includes(word)) break;
    }
    child.stdout?.resume();
    return said.includes(word);
  };
  // A start that meets a database just killed fails and is tried again, as a supervisor would.
  const startServer = async (): Promise<Running> => {
    for (let tries = 0; tries < 30; tries += 1) {
      const port = await freePort();
      const child = start(['serve', '--no-work'], { PORT: String(port) });
      if (await ready(child, 'ready')) return { child, url: `http://127.0.0.1:${port}` };
    }
    throw new Error('The server does not start');
  };
  const startWorker = async (): Promise<Running> => {
    for (let tries = 0; tries < 30; tries += 1) {
      const child = start(['work']);
      if (await ready(child, 'working')) return { child, url: '' };
    }
    throw new Error('The worker does not start');
  };
  const killHard = async ({ child }: Running) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
  let server = await startServer();
  let spare = startServer();
  let worker = startWorker();
  spare.catch(() => undefined);
  worker.catch(() => undefined);
  const installation: Installation = {
    postgres,
    dataFolder,
    environment,
    server: async () => server,
    async killServer() {
      await killHard(server);
      server = await spare;
      spare = startServer();
      spare.catch(() => undefined);
    },
    async killWorker() {
      await killHard(await worker);
      worker = startWorker();
      worker.catch(() => undefined);
    },
    async killDatabase() {
      await postgres.kill();
      // Whoever could not live with that is started again by its supervisor.
      if (server.child.exitCode !== null) await installation.killServer();
      const working = await worker;
      if (working.child.exitCode !== null) await installation.killWorker();
    },
    async makeOperator(email) {
      const { administrator, owner } = postgres.server;
      const client = new pg.Client({ ...administrator, database: owner.database });
      await client.connect();
      await client.query(`update auth."user" set role = 'operator' where email = $1`, [email]);
      await client.end();
    },
    async command(...args) {
      const child = start(args);
      let said = '';
      child.stdout?.on('data', (piece) => {
        said += piece;
      });
      child.stderr?.on('data', (piece) => {
        said += piece;
      });
      const [status] = await once(child, 'close');
      return { status: status as number, said };
    },
    async [Symbol.asyncDispose]() {
      await Promise.allSettled([spare, worker]);
      for (const child of children) child.kill('SIGKILL');
      await Promise.all([...children].map((child) => once(child, 'exit')));
      await postgres[Symbol.asyncDispose]();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
  return installation;
}
