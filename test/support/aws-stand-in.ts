import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { freePort } from './free-port.ts';

/** Whether moto (Apache-2.0), which speaks for many services of AWS and checks signatures, is on this machine: `pip install 'moto[server]'`. */
export const hasMoto: boolean = spawnSync('moto_server', ['--help'], { stdio: 'ignore' }).status === 0;

/** A running moto. */
export interface AwsStandIn {
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** Starts moto on loopback. After `unsignedRequests` requests it checks signatures and permissions as AWS does. */
export async function startAwsStandIn(unsignedRequests: number): Promise<AwsStandIn> {
  const port = await freePort();
  const server = spawn('moto_server', ['-H', '127.0.0.1', '-p', String(port)], {
    stdio: 'ignore',
    env: { ...process.env, INITIAL_NO_AUTH_ACTION_COUNT: String(unsignedRequests) },
  });
  const endpoint = `http://127.0.0.1:${port}`;
  await answers(endpoint, server);
  const stop = () =>
    new Promise<void>((stopped) => {
      server.once('exit', () => stopped());
      server.kill('SIGKILL');
    });
  return { endpoint, stop };
}

async function answers(endpoint: string, server: ChildProcess): Promise<void> {
  const end = Date.now() + 45_000;
  while (Date.now() < end && server.exitCode === null) {
    const response = await fetch(`${endpoint}/moto-api/data.json`).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.ok) return;
    await new Promise((again) => setTimeout(again, 50));
  }
  throw new Error('moto did not start within 45 s');
}
