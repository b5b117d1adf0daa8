/**
 * Run as the first process of a process namespace: opens a database in a child, kills that child and its postmaster,
 * and opens the database again beside the zombie that is left. Speaks like open-database.ts.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openEmbeddedPostgres } from '../../src/adapters/embedded-postgres/open-embedded-postgres.ts';

const folder = process.argv[2] ?? '';
const say = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

const opener = fileURLToPath(new URL('open-database.ts', import.meta.url));
const child = spawn(process.execPath, [opener, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
for await (const line of createInterface({ input: child.stdout })) {
  if (line.includes('"opened"')) {
    break;
  }
}
const postmaster = Number.parseInt(readFileSync(join(folder, 'postgres', 'cluster', 'postmaster.pid'), 'utf8'), 10);
const gone = once(child, 'exit');
child.kill('SIGKILL');
await gone;
process.kill(postmaster, 'SIGKILL');
while (!stateOf(postmaster).endsWith(' Z')) {
  await pause(10);
}
say({ said: `zombie: ${stateOf(postmaster)}` });
const opened = await openEmbeddedPostgres({ dataFolder: folder, log: () => undefined });
say(opened.ok ? { opened: { folder: opened.value.folder } } : { trouble: opened.error });
if (opened.ok) {
  await opened.value.stop();
}

function stateOf(pid: number): string {
  if (!readdirSync('/proc').includes(String(pid))) {
    throw new Error('the first process of this namespace collects strangers: there is no zombie to test with');
  }
  const [, name, state] = /^\d+ \((.*)\) (\S)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
  return `${pid} ${name} ${state}`;
}
