import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { freePort } from '../support/free-port.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CLI = join(ROOT, 'src/main/cli.ts');

/** A server as people start it, with an embedded database in a folder of its own. */
export interface TestServer extends AsyncDisposable {
  readonly url: string;
  /** Runs a command of the command line on this installation; answers its output and exit status. */
  command(...args: string[]): Promise<{ status: number | null; output: string }>;
}

/** Starts a server and waits for its ready line. */
export async function startServer(environment: Record<string, string> = {}): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'monogram-e2e-'));
  // As root, PostgreSQL runs as another user, who must get in; else its database would lie elsewhere and stay behind.
  await chmod(folder, 0o755);
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
    ...environment,
  };
  const child = spawn(process.execPath, [CLI, 'serve'], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  const ready = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        said.push(line);
        const url = /^Monogram is ready: (\S+)$/.exec(line)?.[1];
        if (url) resolve(url);
      });
    }
    child.on('exit', (code) => reject(new Error(`The server ended with ${code}:\n${said.join('\n')}`)));
  });
  const url = await ready;
  return {
    url,
    command: (...args) => runCommand(args, env),
    async [Symbol.asyncDispose]() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
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
