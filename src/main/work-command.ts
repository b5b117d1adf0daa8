import { constants, setPriority } from 'node:os';
import { pino } from 'pino';
import type { CommandStreams, ExitStatus } from '../cli/command.ts';
import { readConfig } from './config.ts';
import { joinDatabase } from './open-database.ts';
import { readPolicy } from './read-policy.ts';
import { openSecrets } from './secrets.ts';
import { settingsOf } from './settings-of.ts';
import { firstSignal } from './until-told.ts';
import { wire } from './wire.ts';
import { startWork } from './work.ts';

const USAGE = `Usage: monogram work

Carries out jobs until it is told to stop: erasures, sweeps, the chaining of the log, webhooks. Servers that run as
"monogram serve --no-work" leave them to it. Any number of both share one database, one data folder (or KMS and S3),
and the same settings.
`;

/** `monogram work`: a process that works and answers nobody. */
export async function workCommand(args: readonly string[], { out, err }: CommandStreams): Promise<ExitStatus> {
  if (args.length > 0) {
    const asked = args[0] === '--help' || args[0] === '-h';
    (asked ? out : err).write(USAGE);
    return asked ? 0 : 2;
  }
  const config = readConfig(process.env);
  if (!config.ok) {
    err.write(`${config.error}\n`);
    return 2;
  }
  const policy = await readPolicy(config.value.policyFile);
  if (!policy.ok) {
    err.write(`${policy.error}\n`);
    return 2;
  }
  const { dataFolder, storage, logLevel } = config.value;
  const log = pino({ level: logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
  const onError = (error: Error) =>
    log.warn({ kind: error.name, code: (error as { code?: string }).code }, 'trouble in the background');
  // Nobody waits for it: where servers share its cores they go first.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  const told = firstSignal();
  const secrets = await openSecrets(dataFolder);
  const database = await joinDatabase(config.value, secrets);
  if (!database.ok) {
    err.write(`${database.error}\n`);
    return 2;
  }
  const program = await wire({
    database: database.value,
    secrets,
    dataFolder,
    storage,
    baseUrl: config.value.url ?? 'http://127.0.0.1',
    samples: [],
    mail: config.value.mail,
    settings: { ...settingsOf(config.value), policy: policy.value },
    onError,
  });
  const stopWork = await startWork(program, onError);
  out.write('Monogram is working.\n');
  const end = await Promise.race([told, database.value.lost]);
  err.write(end === 'signal' ? 'Stopping.\n' : `${end}\n`);
  await stopWork();
  await program.close();
  await database.value.stop();
  return end === 'signal' ? 0 : 2;
}
