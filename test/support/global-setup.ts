import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type RunningTestCluster, startTestCluster } from './test-cluster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Socket on which `freshDatabase` asks for the cluster of this run. */
    databases: string;
  }
}

/**
 * Lets every test file of one run share one PostgreSQL. It is started when the first test asks for a database: a run
 * of pure tests does not wait for it.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let cluster: Promise<RunningTestCluster> | undefined;
  const socket = join(tmpdir(), `monogram-databases-${process.pid}.sock`);
  rmSync(socket, { force: true });
  const server = createServer(async (asking) => {
    asking.on('error', () => undefined); // A test that gave up waiting.
    try {
      cluster ??= startTestCluster();
      const { owner, template, passwords } = await cluster;
      asking.end(JSON.stringify({ owner, template, passwords }));
    } catch (error) {
      asking.end(JSON.stringify({ error: error instanceof Error ? error.message : String(error) }));
    }
  });
  await new Promise<void>((resolve) => server.listen(socket, resolve));
  project.provide('databases', socket);
  return async () => {
    await new Promise((resolve) => server.close(resolve));
    const started = await cluster?.catch(() => undefined);
    await started?.[Symbol.asyncDispose]();
  };
}
