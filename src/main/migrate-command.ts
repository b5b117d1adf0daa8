import type { CommandStreams, ExitStatus } from '../cli/command.ts';
import { readConfig } from './config.ts';
import { joinDatabase } from './open-database.ts';
import { openSecrets } from './secrets.ts';

const USAGE = `Usage: monogram migrate

Brings the database up to date and ends. Servers and workers do so too when they start; a job that runs before them
tells early, and once, what stands against it.
`;

/** `monogram migrate`: what a deployment runs before it starts new servers. */
export async function migrateCommand(args: readonly string[], { out, err }: CommandStreams): Promise<ExitStatus> {
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
  const database = await joinDatabase(config.value, await openSecrets(config.value.dataFolder));
  if (!database.ok) {
    err.write(`${database.error}\n`);
    return 2;
  }
  await database.value.stop();
  out.write('The database is up to date.\n');
  return 0;
}
