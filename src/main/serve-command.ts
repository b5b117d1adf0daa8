import type { CommandStreams, ExitStatus } from '../cli/command.ts';
import { readConfig } from './config.ts';
import { demoHelp } from './demo-accounts.ts';
import { INTERRUPTED, serve } from './serve.ts';
import { firstSignal } from './until-told.ts';

const USAGE = `Usage: monogram serve [--no-work]

Runs the server. Settings come from the environment: PORT (3000), HOST (127.0.0.1), DATABASE_URL (none: a private
PostgreSQL is started), MONOGRAM_DATA (folder of database, sealed files and keys), MONOGRAM_DEMO (1 seeds a demo once).
docs/operating.md lists them all.

--no-work  Only answers requests: jobs are carried out by "monogram work" in processes of their own.
`;

/** How long stopping may take, in milliseconds. */
const STOP_WITHIN = 20_000;

/** `monogram serve`: runs until it is told to stop (SIGINT, SIGTERM), then finishes what is under way and stops the database. */
export async function serveCommand(args: readonly string[], { out, err }: CommandStreams): Promise<ExitStatus> {
  const noWork = args.length === 1 && args[0] === '--no-work';
  if (args.length > 0 && !noWork) {
    const asked = args[0] === '--help' || args[0] === '-h';
    (asked ? out : err).write(USAGE);
    return asked ? 0 : 2;
  }
  const interrupt = new AbortController();
  const signal = firstSignal();
  void signal.then(() => interrupt.abort());
  const started = await serve(process.env, (line) => err.write(`${line}\n`), interrupt.signal, {
    work: !noWork,
  });
  if (!started.ok) {
    err.write(`${started.error}\n`);
    return started.error === INTERRUPTED ? 0 : 2;
  }
  const { url, stop, lost } = started.value;
  out.write(`Monogram is ready: ${url}\n`);
  const config = readConfig(process.env);
  if (config.ok && config.value.demo) out.write(await demoHelp(url));
  const end = await Promise.race([signal, lost]);
  err.write(end === 'signal' ? 'Stopping.\n' : `${end}\n`);
  // A database that went away can leave a connection waiting for good.
  setTimeout(() => {
    err.write('It did not stop in time and is ended now. Nothing acknowledged is lost.\n');
    process.exit(2);
  }, STOP_WITHIN).unref();
  await stop();
  return end === 'signal' ? 0 : 2;
}
