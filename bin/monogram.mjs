#!/usr/bin/env node
// Starts the command line on a Node that runs TypeScript. An older one on the host starts the Node that came with
// Monogram's own packages; the command line, its output and its exit status are the same.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
const program = new URL('../src/main/cli.ts', import.meta.url);

if (major > 22 || (major === 22 && minor >= 18)) {
  await import(program.href);
} else {
  const node = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));
  const child = spawn(node, [fileURLToPath(program), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', () => {
    process.stderr.write('Monogram needs Node 22.18 or newer, or its own packages: run "npm ci" first.\n');
    process.exitCode = 2;
  });
  child.on('exit', (status, signal) => {
    process.exitCode = status ?? (signal ? 2 : 0);
  });
}
