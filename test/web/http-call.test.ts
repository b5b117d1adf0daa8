import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ApiFailure, call } from '../../src/web/kit/http-call.ts';

/** A server that begins its answers and leaves their ends to the test. */
let server: Server;
let address: string;
const begun: ServerResponse[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    response.writeHead(request.url === '/refused' ? 409 : 200, { 'content-type': 'application/json' });
    response.write('{"verdict":');
    begun.push(response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((closed) => server.close(closed)));

test('a call that is aborted while its answer arrives is aborted, not answered with nothing', async () => {
  const abort = new AbortController();
  const answer = call(`${address}/`, { signal: abort.signal });
  answer.catch(() => undefined);
  await expect.poll(() => begun.length).toBe(1);
  abort.abort();
  await expect(answer).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
  begun.shift()?.destroy();
});

test('an answer that breaks off is no answer; a refusal that does keeps its status', async () => {
  for (const [path, problem] of [
    ['/', { code: 'unreachable', status: 0 }],
    ['/refused', { code: 'http-409', status: 409 }],
  ] as const) {
    const answer = call(`${address}${path}`);
    answer.catch(() => undefined);
    await expect.poll(() => begun.length).toBe(1);
    begun.shift()?.destroy();
    const failure = await answer.then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(ApiFailure);
    expect((failure as ApiFailure).problem).toMatchObject(problem);
  }
});
