import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../support/free-port.ts';
import { demoFolder } from './demo-folder.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CLI = join(ROOT, 'src/main/cli.ts');

/** A server as people start it, with an embedded database in a folder of its own. */
export interface TestServer extends AsyncDisposable {
  readonly url: string;
  /** Runs a command of the command line on this installation; answers its output and exit status. */
  command(...args: string[]): Promise<{ status: number | null; output: string }>;
}

/** Starts a server and waits for its ready line. With MONOGRAM_DEMO=1 it has the demo, seeded once a run. */
export async function startServer(environment: Record<string, string> = {}): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'monogram-e2e-'));
  // As root, PostgreSQL runs as another user, who must get in; else its database would lie elsewhere and stay behind.
  await chmod(folder, 0o755);
  if (environment.MONOGRAM_DEMO === '1') copyFolder(await seededDemo(), folder);
  const { url, env, stop } = await launch(folder, environment);
  return {
    url,
    command: (...args) => runCommand(args, env),
    async [Symbol.asyncDispose]() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A data folder with the demo, made by whoever needs it first in this run: seeding takes more than all else of a start. */
async function seededDemo(): Promise<string> {
  const place = demoFolder();
  const done = `${place}/ready`;
  const folder = `${place}/data`;
  while (!existsSync(done)) {
    const mine = await mkdir(place).then(
      () => true,
      () => false,
    );
    if (!mine) {
      // Another spec is at it; where it failed the folder is gone, and this one tries.
      await pause(200);
      continue;
    }
    try {
      await chmod(place, 0o755);
      await mkdir(folder);
      const { stop } = await launch(folder, { MONOGRAM_DEMO: '1' });
      await stop();
      await writeFile(done, '');
    } catch (error) {
      await rm(place, { recursive: true, force: true });
      throw error;
    }
  }
  return folder;
}

/** With the owners of its files: PostgreSQL's are another user's where we are root. */
function copyFolder(from: string, to: string): void {
  execFileSync('cp', ['-a', `${from}/.`, to]);
}

async function launch(folder: string, environment: Record<string, string>) {
  const port = await freePort();
  const env = {
    ...process.env,
    PORT: String(port),
    HOST: '127.0.0.1',
    DATABASE_URL: '',
    MONOGRAM_DATA: folder,
    MONOGRAM_LOG: 'error',
    MONOGRAM_SIGN_INS_PER_MINUTE: '0',
    MONOGRAM_REQUESTS_PER_MINUTE: '0',
    // Reading the words in a photo takes seconds of a core; the six steps do, and the tests of screening.
    MONOGRAM_PICTURE_TEXT: 'off',
    ...environment,
  };
  const child = spawn(process.execPath, [CLI, 'serve'], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        said.push(line);
        const url = /^Monogram is ready: (\S+)$/.exec(line)?.[1];
        if (url) resolve(url);
      });
    }
    child.on('exit', (code) => reject(new Error(`The server ended with ${code}:\n${said.join('\n')}`)));
  });
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  };
  return { url, env, stop };
}

function runCommand(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ status: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [CLI, ...args], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.on('close', (status) => resolve({ status, output }));
  });
}
