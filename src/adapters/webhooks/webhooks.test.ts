import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findReceiver } from './find-receiver.ts';
import { openWebhooks } from './open-webhooks.ts';
import { isPrivateAddress } from './private-addresses.ts';

/** The peer is the reference implementation of Standard Webhooks (npm standardwebhooks), over a real connection. */
const received: { path: string; headers: IncomingHttpHeaders; body: string }[] = [];
let answerWith: { status: number; headers?: Record<string, string> } = { status: 204 };
const receiver = createServer((request, answer) => {
  let body = '';
  request.on('data', (piece) => {
    body += piece;
  });
  request.on('end', () => {
    received.push({ path: request.url ?? '', headers: request.headers, body });
    if (request.url === '/slow') return;
    answer.writeHead(answerWith.status, answerWith.headers).end();
  });
});
let port: number;
beforeAll(async () => {
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  port = (receiver.address() as AddressInfo).port;
});
afterAll(() => void receiver.close());

const derive = (use: string) => Buffer.from(use.padEnd(32, '.').slice(-32)).toString('base64url');
const inside = openWebhooks({ derive, allowPrivate: true });
const outside = openWebhooks({ derive, allowPrivate: false });
const message = (path = '/') => ({
  url: `http://127.0.0.1:${port}${path}`,
  id: '0191c0de-0000-7000-8000-000000000001',
  at: new Date(),
  body: '{"type":"order.shipped","data":{"order":"x"}}',
  endpoint: 'one',
  generations: [1],
});

test('what is sent is verified by the reference implementation, and by no other secret', async () => {
  answerWith = { status: 204 };
  expect(await inside.send(message())).toMatchObject({ status: 204 });
  const { headers, body } = received.at(-1) as (typeof received)[number];
  const named = headers as Record<string, string>;
  expect(new Webhook(inside.secretOf('one', 1)).verify(body, named)).toEqual(JSON.parse(body));
  expect(() => new Webhook(inside.secretOf('one', 2)).verify(body, named)).toThrow(WebhookVerificationError);
  expect(() => new Webhook(inside.secretOf('two', 1)).verify(body, named)).toThrow(WebhookVerificationError);
  expect(() => new Webhook(inside.secretOf('one', 1)).verify(`${body} `, named)).toThrow(WebhookVerificationError);
});

test('while a secret changes over, both verify', async () => {
  await inside.send({ ...message(), generations: [2, 1] });
  const { headers, body } = received.at(-1) as (typeof received)[number];
  for (const generation of [1, 2])
    new Webhook(inside.secretOf('one', generation)).verify(body, headers as Record<string, string>);
});

test('a redirect is not followed', async () => {
  const before = received.length;
  answerWith = { status: 302, headers: { location: `http://127.0.0.1:${port}/elsewhere` } };
  expect(await inside.send(message())).toMatchObject({ status: 302 });
  expect(received.slice(before).map(({ path }) => path)).toEqual(['/']);
  answerWith = { status: 204 };
});

test('nothing is sent to an address inside, however it is written', async () => {
  const before = received.length;
  for (const host of [
    '127.0.0.1',
    '127.1',
    '0x7f.1',
    '2130706433',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '10.0.0.1',
    '169.254.169.254',
    '[fe80::1]',
    '[fd00::1]',
    '[64:ff9b::7f00:1]',
    '0.0.0.0',
    '[::]',
  ])
    expect(await outside.send({ ...message(), url: `https://${host}:${port}/` }), host).toMatchObject({
      trouble: 'private-address',
    });
  expect(await outside.send({ ...message(), url: `https://localhost:${port}/` })).toMatchObject({
    trouble: 'private-address',
  });
  expect(received.length).toBe(before);
});

test('one address inside among those of a name is enough to refuse it', async () => {
  const resolve = async () => [
    { address: '93.184.216.34', family: 4 },
    { address: '10.1.2.3', family: 4 },
  ];
  expect(await findReceiver('https://mixed.example/', { allowPrivate: false, resolve })).toEqual({
    ok: false,
    error: 'private-address',
  });
});

test('a name that changes its mind after it was judged is connected to as it was judged', async () => {
  let asked = 0;
  // First this receiver, then somebody else: only the first answer may count.
  const resolve = async () => {
    asked += 1;
    return [{ address: asked === 1 ? '127.0.0.1' : '127.0.0.2', family: 4 }];
  };
  const webhooks = openWebhooks({ derive, allowPrivate: true, resolve });
  const before = received.length;
  expect(await webhooks.send({ ...message(), url: `http://rebinding.example:${port}/pinned` })).toMatchObject({
    status: 204,
  });
  expect(asked).toBe(1);
  expect(received.at(before)?.headers.host).toBe(`rebinding.example:${port}`);
});

test('an address is https, without a name or password, and exists', async () => {
  for (const [url, trouble] of [
    ['http://example.com/', 'not-https'],
    ['ftp://example.com/', 'not-an-address'],
    ['https://user:pass@example.com/', 'not-an-address'],
    ['not a url', 'not-an-address'],
  ] as const)
    expect(await outside.refuses(url), url).toBe(trouble);
  const nowhere = openWebhooks({ derive, allowPrivate: false, resolve: async () => [] });
  expect(await nowhere.refuses('https://nowhere.example/')).toBe('no-such-host');
});

test('a receiver that is not there is told apart from one that answers', async () => {
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
  const dead = (closed.address() as AddressInfo).port;
  await new Promise((resolve) => closed.close(resolve));
  expect(await inside.send({ ...message(), url: `http://127.0.0.1:${dead}/` })).toMatchObject({
    trouble: 'no-connection',
  });
  answerWith = { status: 503, headers: { 'retry-after': '120' } };
  expect(await inside.send(message())).toMatchObject({ status: 503, retryAfterSeconds: 120 });
  answerWith = { status: 204 };
});

test('public addresses are public, and no address at all is not', () => {
  for (const address of ['8.8.8.8', '93.184.216.34', '2606:4700::1111', '2a00:1450:4001::1'])
    expect(isPrivateAddress(address), address).toBe(false);
  for (const address of [
    '',
    'x',
    '1.2.3',
    '2001:db8::1',
    '2002:7f00:1::',
    '2001::1',
    'ff02::1',
    '224.0.0.1',
    '255.255.255.255',
    '100.64.0.1',
    '192.168.1.1',
    '172.31.0.1',
  ])
    expect(isPrivateAddress(address), address).toBe(true);
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      // An IPv4 address in IPv6's clothes is never let through.
      expect(isPrivateAddress(`::ffff:${address}`)).toBe(true);
    }),
  );
});
