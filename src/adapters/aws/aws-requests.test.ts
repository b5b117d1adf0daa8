import { createServer, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { freePort } from '../../../test/support/free-port.ts';
import { awsRequests } from './aws-requests.ts';

let server: Server | undefined;
afterEach(() => new Promise<void>((closed) => (server ? server.close(() => closed()) : closed())));

/** A server that answers with these statuses in turn. */
async function answering(...statuses: number[]): Promise<{ url: URL; seen: string[] }> {
  const seen: string[] = [];
  server = createServer((request, response) => {
    seen.push(String(request.headers.authorization));
    response.writeHead(statuses.shift() ?? 200).end('ok');
  });
  await new Promise<void>((listening) => server!.listen(0, '127.0.0.1', listening));
  return { url: new URL(`http://127.0.0.1:${(server.address() as { port: number }).port}/`), seen };
}

const send = (pauses: number[]) =>
  awsRequests({
    service: 's3',
    region: 'us-east-1',
    credentials: () => ({ accessKeyId: 'a', secretAccessKey: 'b' }),
    pauses,
  });

test('a passing fault is tried again, a refusal is not', async () => {
  const passing = await answering(503, 500, 200);
  expect((await send([1, 1])({ method: 'GET', url: passing.url })).status).toBe(200);
  expect(passing.seen).toHaveLength(3);
  await new Promise((closed) => server!.close(closed));
  const refusing = await answering(403, 200);
  expect((await send([1, 1])({ method: 'GET', url: refusing.url })).status).toBe(403);
  expect(refusing.seen).toHaveLength(1);
});

test('a fault that does not pass is answered as it is, and no answer at all is said', async () => {
  const { url, seen } = await answering(503, 503, 503);
  expect((await send([1, 1])({ method: 'PUT', url, body: Buffer.from('x') })).status).toBe(503);
  expect(seen).toHaveLength(3);
  const nobody = new URL(`http://127.0.0.1:${await freePort()}/`);
  await expect(send([1])({ method: 'GET', url: nobody })).rejects.toThrow(
    /No answer from 127\.0\.0\.1:\d+: .*ECONNREFUSED/,
  );
});
