/** `npm start`: installs, builds the pages if they changed, and runs the server until it is told to stop. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { buildWeb } from './build-web.mjs';
import { ourEnvironment, ourNode, ROOT, runScript } from './host.mjs';
import { installPackages } from './install.mjs';

/** A terminal's Ctrl-C comes twice, from the terminal and from npm: what follows within this time is the same one. */
const SAME_SIGNAL_MS = 1000;

await runScript(async () => {
  await installPackages();
  await buildWeb();
  const env = ourEnvironment({ MONOGRAM_DEMO: process.env.MONOGRAM_DEMO ?? '1' });
  const args = ['src/main/cli.ts', 'serve', ...process.argv.slice(2)];
  // In a group of its own the server hears each signal once, from us, whether it was sent to all or to npm alone.
  const server = spawn(ourNode(), args, { cwd: ROOT, env, stdio: 'inherit', detached: true });
  let last = 0;
  const passOn = (signal) => {
    if (Date.now() - last > SAME_SIGNAL_MS) {
      last = Date.now();
      server.kill(signal);
    }
  };
  process.on('SIGINT', passOn);
  process.on('SIGTERM', passOn);
  // The terminal was closed: stop as cleanly as when asked.
  process.on('SIGHUP', () => passOn('SIGTERM'));
  const watch = stopWithNpm(() => passOn('SIGTERM'));
  server.on('error', (error) => {
    console.error(`The server could not be started: ${error.message}`);
    process.exit(1);
  });
  server.on('exit', (code, signal) => {
    clearInterval(watch);
    process.exit(code ?? 128 + (constants.signals[signal] ?? 0));
  });
});

/** If npm is killed with us under it, nobody is left to stop the server by Ctrl-C: it stops as well. */
function stopWithNpm(stop) {
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event === undefined) {
    return undefined;
  }
  return setInterval(() => {
    if (process.ppid !== parent) {
      stop();
    }
  }, 1000);
}
