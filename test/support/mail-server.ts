import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** What the server said: that somebody signed in, or a mail it took. */
export interface ServerSaid {
  readonly auth?: string;
  readonly right?: boolean;
  readonly tls?: boolean;
  readonly mail?: string;
  readonly sender?: string;
  readonly to?: readonly string[];
  readonly user?: string;
}

/** A real mail server on loopback. */
export interface MailServer extends AsyncDisposable {
  readonly port: number;
  readonly said: readonly ServerSaid[];
}

/** Starts aiosmtpd with the Python it was installed for. */
export async function startMailServer(
  mode: 'starttls' | 'login' | 'plain' | 'tls',
  { certificate, key }: { readonly certificate: string; readonly key: string },
): Promise<MailServer> {
  const found = spawnSync('sh', ['-c', 'command -v aiosmtpd'], { encoding: 'utf8' }).stdout.trim();
  const python = /^#!(\S+)/.exec(readFileSync(found, 'utf8'))?.[1] ?? 'python3';
  const script = fileURLToPath(new URL('mail-server.py', import.meta.url));
  const child = spawn(python, [script, certificate, key, mode], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: ServerSaid[] = [];
  const trouble: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => trouble.push(line));
  const port = await new Promise<number>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const one = JSON.parse(line);
      if (typeof one.port === 'number') resolve(one.port);
      else said.push(one);
    });
    child.on('exit', () => reject(new Error(`The mail server ended: ${trouble.join('\n')}`)));
  });
  return {
    port,
    said,
    async [Symbol.asyncDispose]() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    },
  };
}
