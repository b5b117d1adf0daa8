import { existsSync } from 'node:fs';
import { createServer as createTcpServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { prepareDataFolder } from '../adapters/embedded-postgres/prepare-data-folder.ts';
import { fail, ok, type Result } from '../core/kernel/index.ts';
import { createServer } from '../http/server.ts';
import { readConfig } from './config.ts';
import { ensureTerms } from './ensure-terms.ts';
import { openDatabase } from './open-database.ts';
import { readSamples } from './samples.ts';
import { openSecrets } from './secrets.ts';
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

/**
 * Starts the server: settings, keys, database, pages, jobs. What went wrong is a sentence that says what to do; what was
 * started until then is stopped again.
 */
export async function serve(
  environment: Readonly<Record<string, string | undefined>>,
  say: (line: string) => void,
): Promise<Result<Running, string>> {
  const read = readConfig(environment);
  if (!read.ok) return read;
  const config = read.value;
  const free = await portProblem(config.host, config.port);
  if (free) return fail(free);
  const prepared = prepareDataFolder(config.dataFolder);
  if (!prepared.ok) return fail(prepared.error.message);
  const secrets = await openSecrets(config.dataFolder);
  const opened = await openDatabase(config, secrets, say);
  if (!opened.ok) return opened;
  const database = opened.value;
  const log = pino(
    { level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination(2),
  );
  const onError = (error: Error) =>
    log.warn({ kind: error.name, code: (error as { code?: string }).code }, 'trouble in the background');
  const baseUrl = config.url ?? `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${config.port}`;
  const program = await wire({
    database,
    secrets,
    dataFolder: config.dataFolder,
    baseUrl,
    samples: await readSamples(),
    onError,
  });
  await ensureTerms(program.ports);
  if (config.demo) {
    const { seedDemo } = await import('./seed-demo.ts');
    await seedDemo(program, say);
  }
  const server = await createServer({
    ports: program.ports,
    sessions: program.sessions,
    log,
    webFolder: existsSync(`${WEB_FOLDER}index.html`) ? WEB_FOLDER : undefined,
    baseUrl,
    readiness: { check: () => program.checkDatabase() },
    requestsPerMinute: config.requestsPerMinute,
    signInsPerMinute: config.signInsPerMinute,
  });
  const stopWork = await startWork(program, onError);
  const stop = async () => {
    await server.close();
    await stopWork();
    await program.close();
    await database.stop();
  };
  try {
    await server.listen({ host: config.host, port: config.port });
  } catch (error) {
    await stop();
    return fail(
      `The server could not listen on ${config.host}:${config.port}. ${error instanceof Error ? error.message : error}`,
    );
  }
  return ok({ url: baseUrl, stop, lost: database.lost });
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
