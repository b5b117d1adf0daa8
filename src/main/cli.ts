import { COMMANDS } from './commands.ts';
import { readSecretFiles } from './secrets-from-files.ts';

const usage = `Usage: monogram COMMAND ...

${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`)
  .join('\n')}

"monogram COMMAND --help" says more.
`;

// Whoever reads our output may have seen enough (monogram ... | head): that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

const [name, ...args] = process.argv.slice(2);
const command = name === undefined ? undefined : Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
const secrets = readSecretFiles(process.env);
if (secrets.ok) Object.assign(process.env, secrets.value);

if (command && !secrets.ok) {
  process.stderr.write(`${secrets.error}\n`);
  process.exitCode = 2;
} else if (command) {
  try {
    const run = await command.load();
    process.exitCode = await run(args, { out: process.stdout, err: process.stderr });
  } catch (error) {
    process.stderr.write(`monogram ${name} stopped on a fault of its own: ${(error as Error).message}\n`);
    if (process.env.MONOGRAM_TRACE) console.error(error);
    process.exitCode = 2;
  }
} else if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
  (name === undefined ? process.stderr : process.stdout).write(usage);
  process.exitCode = name === undefined ? 2 : 0;
} else {
  process.stderr.write(`There is no command "${name}".\n\n${usage}`);
  process.exitCode = 2;
}
