import { existsSync } from 'node:fs';
import { createServer as createTcpServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { prepareDataFolder } from '../adapters/embedded-postgres/prepare-data-folder.ts';
import { readRegister } from '../adapters/gtin-registry/read-register.ts';
import { fail, ok, type Result } from '../core/kernel/index.ts';
import { createServer } from '../http/server.ts';
import { type Config, readConfig } from './config.ts';
import { ensureRules } from './ensure-rules.ts';
import { ensureTerms } from './ensure-terms.ts';
import { openDatabase } from './open-database.ts';
import { openPictureProviders } from './open-picture-providers.ts';
import { readEnforcement } from './read-enforcement.ts';
import { readPolicy } from './read-policy.ts';
import { readScreening } from './read-screening.ts';
import { readSamples } from './samples.ts';
import { openSecrets } from './secrets.ts';
import { settingsOf } from './settings-of.ts';
import { wire } from './wire.ts';
import { startWork } from './work.ts';

const WEB_FOLDER = fileURLToPath(new URL('../../dist/web/', import.meta.url));

/** A running server. */
export interface Running {
  readonly url: string;
  stop(): Promise<void>;
  /** Settles with the reason when it cannot go on. */
  readonly lost: Promise<string>;
}

/** What starting said when it was told to stop. */
export const INTERRUPTED = 'Stopped before the server was ready. Start again to go on: nothing was lost.';

/**
 * Starts the server: settings, keys, database, pages, jobs. What went wrong is a sentence that says what to do; what was
 * started until then is stopped again, in the opposite order. `signal` ends the starting early.
 */
export async function serve(
  environment: Readonly<Record<string, string | undefined>>,
  say: (line: string) => void,
  signal: AbortSignal,
  { work = true }: { readonly work?: boolean } = {},
): Promise<Result<Running, string>> {
  const read = readConfig(environment);
  if (!read.ok) return read;
  const started: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (let undo = started.pop(); undo; undo = started.pop()) await undo();
  };
  try {
    const running = await start({ ...read.value, work }, say, signal, started);
    if (!running.ok) await stop();
    return running.ok ? ok({ ...running.value, stop }) : running;
  } catch (error) {
    await stop();
    if (signal.aborted) return fail(INTERRUPTED);
    throw error;
  }
}

async function start(
  config: Config & { readonly work: boolean },
  say: (line: string) => void,
  signal: AbortSignal,
  started: (() => Promise<void>)[],
): Promise<Result<Omit<Running, 'stop'>, string>> {
  const { host, dataFolder } = config;
  const taken = await portProblem(host, config.port);
  if (taken) return fail(taken);
  const port = config.port === 0 ? await freePort(host) : config.port;
  const prepared = prepareDataFolder(dataFolder);
  if (!prepared.ok) return fail(prepared.error.message);
  const policy = await readPolicy(config.policyFile);
  if (!policy.ok) return policy;
  const enforcement = await readEnforcement(config.enforcementFile);
  if (!enforcement.ok) return enforcement;
  const screening = await readScreening(config.screeningFile);
  if (!screening.ok) return screening;
  const pictures = await openPictureProviders(config, say);
  if (!pictures.ok) return pictures;
  const register = await readRegister(config.gtinRegister);
  if (!register.ok) return register;
  const secrets = await openSecrets(dataFolder);
  const opened = await openDatabase(config, secrets, say);
  if (!opened.ok) return opened;
  const database = opened.value;
  started.push(() => database.stop());
  signal.throwIfAborted();

  const log = pino(
    { level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination(2),
  );
  const onError = (error: Error) =>
    log.warn({ kind: error.name, code: (error as { code?: string }).code }, 'trouble in the background');
  const baseUrl = config.url ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const samples = await readSamples();
  const program = await wire({
    database,
    secrets,
    dataFolder,
    baseUrl,
    alsoAt: loopbacks(host, port),
    samples,
    storage: config.storage,
    settings: {
      ...settingsOf(config),
      policy: policy.value,
      screening: screening.value,
      enforcement: enforcement.value,
    },
    pictures: pictures.value,
    mail: config.mail,
    gtinOwners: register.value,
    onError,
  });
  started.push(() => program.close());
  await ensureTerms(program.ports);
  // The demo publishes rules of its own, with documents for them.
  if (!config.demo) await ensureRules(program.ports);
  if (config.demo) {
    const { seedDemo } = await import('./seed-demo.ts');
    // The demo's pictures come with the program: reading the words in each would only make the first start slow.
    const unread = { ...program.ports, pictureJudges: { judge: () => Promise.resolve([]) } };
    await seedDemo({ ...program, ports: unread }, say, signal);
  }
  signal.throwIfAborted();
  const server = await createServer({
    ports: program.ports,
    sessions: program.sessions,
    log,
    webFolder: existsSync(`${WEB_FOLDER}index.html`) ? WEB_FOLDER : undefined,
    baseUrl,
    readiness: { check: () => program.checkDatabase() },
    // Caught mails hold links that let somebody in: only the demo, which listens on this machine, shows them.
    mailbox: config.demo ? program.mailbox : undefined,
    proxies: config.proxies,
    requestsPerMinute: config.requestsPerMinute,
    signInsPerMinute: config.signInsPerMinute,
  });
  if (config.work) started.push(await startWork(program, onError));
  started.push(() => server.close());
  try {
    await server.listen({ host, port });
  } catch (error) {
    return fail(`The server could not listen on ${host}:${port}. ${error instanceof Error ? error.message : error}`);
  }
  return ok({ url: baseUrl, lost: database.lost });
}

/** A machine has more names for itself than one; whoever types "localhost" means this server too. */
function loopbacks(host: string, port: number): string[] {
  return host === '127.0.0.1' || host === '::1' || host === 'localhost'
    ? [`http://localhost:${port}`, `http://127.0.0.1:${port}`]
    : [];
}

/** Why the port cannot be used, in words, before minutes go into starting a database; and which one is free. */
async function portProblem(host: string, port: number): Promise<string | undefined> {
  if (port === 0) return undefined;
  const code = await tryPort(host, port);
  if (code === undefined) return undefined;
  if (code === 'EACCES') return `This user may not listen on port ${port}. Set PORT to one above 1023.`;
  if (code !== 'EADDRINUSE')
    return `The address ${host} cannot be listened on (${code}). Set HOST to one of this machine.`;
  for (let other = port + 1; other < Math.min(port + 50, 65536); other += 1) {
    if ((await tryPort(host, other)) === undefined) {
      return `Port ${port} is taken by another program. Port ${other} is free: PORT=${other} npm start`;
    }
  }
  return `Port ${port} is taken by another program. Set PORT to a free one.`;
}

function tryPort(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createTcpServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'));
    probe.listen({ host, port }, () => probe.close(() => resolve(undefined)));
  });
}

function freePort(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createTcpServer();
    probe.once('error', reject);
    probe.listen({ host, port: 0 }, () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
