#!/usr/bin/env node
// Starts the command line on the Node that came with Monogram's own packages, or on this one if it is new enough: an older
// one on the host cannot run TypeScript. The command line, its output and its exit status are the same.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const own = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));
const program = fileURLToPath(new URL('../src/main/cli.ts', import.meta.url));
const args = process.argv.slice(2);
// glibc gives each thread an arena of its own and hands little of it back: over a million listings the process grew by a
// third. One arena keeps it flat, and judging allocates next to nothing outside of V8.
const memory = args[0] === 'check' ? { MALLOC_ARENA_MAX: '1' } : {};
// What Node compiled is kept: a command after the first starts in half the time. Where nobody may write it does without.
const compiled = fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url));
const env = { NODE_COMPILE_CACHE: compiled, ...memory, ...process.env };

const child = spawn(existsSync(own) ? own : process.execPath, [program, ...args], { stdio: 'inherit', env });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', () => {
  process.stderr.write('Monogram needs Node 22.18 or newer, or its own packages: run "npm ci" first.\n');
  process.exitCode = 2;
});
child.on('exit', (status, signal) => {
  process.exitCode = status ?? (signal ? 2 : 0);
});
