import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLocalKeyring } from './local-keyring.ts';
import { keyIdForms, severalWrappings } from './several-wrappings.ts';
import { vaultTransitKeys } from './vault-transit.ts';

/*
 * No Vault can be installed where these tests run, so a stand-in answers as the transit API is documented (POST
 * /v1/<mount>/encrypt|decrypt/<key>, base64 fields, AES-256-GCM with associated data, ciphertexts "vault:v<version>:...",
 * errors as { errors: [...] }), with real encryption.
 */
const keys = [randomBytes(32), randomBytes(32)];
/** When each version was made, in seconds. */
const made = [1_442_851_412, 1_442_851_999, 1_442_852_000, 1_442_852_001];
let latest = 1;
let oldest = 1;
let trimmed = 0;
let sealed = false;
let server: Server;
let address: string;

type Answer = [status: number, body: object];

function encrypt(question: Record<string, string>): Answer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keys[latest - 1]!, nonce);
  cipher.setAAD(Buffer.from(question.associated_data!, 'base64'));
  const bytes = Buffer.concat([
    nonce,
    cipher.update(question.plaintext!, 'base64'),
    cipher.final(),
    cipher.getAuthTag(),
  ]);
  return [200, { data: { ciphertext: `vault:v${latest}:${bytes.toString('base64')}`, key_version: latest } }];
}

function decrypt(question: Record<string, string>): Answer {
  const [, version, text] = /^vault:v(\d+):(.*)$/.exec(question.ciphertext!) ?? [];
  if (text === undefined) return [400, { errors: ['invalid ciphertext: no prefix'] }];
  if (Number(version) < oldest)
    return [400, { errors: ['ciphertext or signature version is disallowed by policy (too old)'] }];
  const bytes = Buffer.from(text, 'base64');
  try {
    const decipher = createDecipheriv('aes-256-gcm', keys[Number(version) - 1]!, bytes.subarray(0, 12));
    decipher.setAAD(Buffer.from(question.associated_data!, 'base64'));
    decipher.setAuthTag(bytes.subarray(-16));
    const plain = Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
    return [200, { data: { plaintext: plain.toString('base64') } }];
  } catch {
    return [400, { errors: ['cipher: message authentication failed'] }];
  }
}

/** The key's own addresses: read, rotate, config, trim (POST and GET /v1/<mount>/keys/<key>...). */
function keyRequest(method: string, url: string, question: Record<string, unknown>): Answer {
  const [, what] = /^\/v1\/transit\/keys\/monogram(?:\/(rotate|config|trim))?$/.exec(url) ?? [undefined, 'other'];
  if (what === undefined && method === 'GET') {
    const versions = keys
      .map((_, index) => String(index + 1))
      .filter((one) => Number(one) >= trimmed && Number(one) <= latest);
    return [
      200,
      {
        data: { latest_version: latest, keys: Object.fromEntries(versions.map((one) => [one, made[Number(one) - 1]])) },
      },
    ];
  }
  if (what === 'rotate') {
    latest += 1;
    if (keys.length < latest) keys.push(randomBytes(32));
    return [200, { data: { latest_version: latest } }];
  }
  if (what === 'config') {
    oldest = Number(question.min_decryption_version);
    return [204, {}];
  }
  if (what === 'trim') {
    if (Number(question.min_available_version) > oldest)
      return [400, { errors: ['cannot trim above min_decryption_version'] }];
    trimmed = Number(question.min_available_version);
    return [204, {}];
  }
  return [404, { errors: [] }];
}

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const question = (request.method === 'GET' ? {} : await json(request)) as Record<string, string>;
    const [, action, key] = /^\/v1\/transit\/(encrypt|decrypt)\/(.+)$/.exec(request.url!) ?? [];
    let answer: Answer = [404, { errors: [] }];
    if (sealed) answer = [503, { errors: ['Vault is sealed'] }];
    else if (request.headers['x-vault-token'] !== 'token') answer = [403, { errors: ['permission denied'] }];
    else if (key !== undefined && key !== 'monogram') answer = [400, { errors: ['encryption key not found'] }];
    else if (request.method === 'POST' && action !== undefined)
      answer = action === 'encrypt' ? encrypt(question) : decrypt(question);
    else answer = keyRequest(request.method ?? '', request.url ?? '', question);
    response.writeHead(answer[0], { 'content-type': 'application/json' }).end(JSON.stringify(answer[1]));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
});
afterAll(() => new Promise((closed) => server.close(closed)));

const dataKey = randomBytes(32);
const open = (change: object = {}) => vaultTransitKeys({ address, token: () => 'token', key: 'monogram', ...change });

test('a data key wrapped by transit unwraps for its context and for no other', async () => {
  const vault = open();
  const wrapped = await vault.wrap(dataKey, 'order 1');
  expect(wrapped.keyId).toBe('vault:transit/monogram#v1');
  expect(Buffer.from(await vault.unwrap(wrapped, 'order 1')).equals(dataKey)).toBe(true);
  await expect(vault.unwrap(wrapped, 'order 2')).rejects.toThrow(/another context/);
  await expect(vault.unwrap({ ...wrapped, bytes: Buffer.from('x') }, 'order 1')).rejects.toThrow(/was changed/);
  await expect(vault.unwrap({ ...wrapped, keyId: 'vault:other/monogram' }, 'order 1')).rejects.toThrow(
    /wrapped by vault:other/,
  );
});

test('after a rotation in Vault old keys unwrap until their version is closed, and that is said', async () => {
  const vault = open();
  const old = await vault.wrap(dataKey, 'order 1');
  latest = 2;
  expect(Buffer.from((await vault.wrap(dataKey, 'order 1')).bytes).toString()).toMatch(/^vault:v2:/);
  expect(Buffer.from(await vault.unwrap(old, 'order 1')).equals(dataKey)).toBe(true);
  oldest = 2;
  await expect(vault.unwrap(old, 'order 1')).rejects.toThrow(/min_decryption_version/);
  oldest = 1;
});

test('a refused token, a missing key, a sealed Vault, no Vault and plain http each say what to do', async () => {
  await expect(open({ token: () => 'old' }).wrap(dataKey, 'x')).rejects.toThrow(/Renew it/);
  await expect(open({ key: 'other' }).wrap(dataKey, 'x')).rejects.toThrow(/no such transit key/);
  sealed = true;
  await expect(open().wrap(dataKey, 'x')).rejects.toThrow(/Unseal it/);
  sealed = false;
  await expect(open({ address: 'http://127.0.0.1:1' }).wrap(dataKey, 'x')).rejects.toThrow(
    /No answer from Vault at 127\.0\.0\.1:1/,
  );
  expect(() => open({ address: 'http://vault.example:8200' })).toThrow(/must begin with https/);
});

test('a rotated key wraps under its new version, and what it destroys opens nothing any more', async () => {
  const vault = open();
  const before = await vault.wrap(dataKey, 'order 1');
  const current = await vault.rotate();
  expect(await vault.current()).toBe(current);
  expect(await vault.since()).toEqual(new Date('2015-09-21T16:13:20Z'));
  expect(await vault.old()).toContain(before.keyId);
  const after = await vault.wrap(dataKey, 'order 1');
  expect(after.keyId).toBe(current);
  expect(Buffer.from(await vault.unwrap(before, 'order 1')).equals(dataKey)).toBe(true);
  await vault.destroy(await vault.old());
  expect(await vault.old()).toEqual([]);
  await expect(vault.unwrap(before, 'order 1')).rejects.toThrow(/min_decryption_version/);
  expect(Buffer.from(await vault.unwrap(after, 'order 1')).equals(dataKey)).toBe(true);
});

test('a program that moves from the local keyring to Vault still opens what the keyring wrapped', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'keyring-'));
  const ring = await openLocalKeyring(folder);
  const old = await ring.wrap(dataKey, 'order 1');
  const both = severalWrappings(
    { wrapping: open(), owns: keyIdForms.vault },
    { wrapping: ring, owns: keyIdForms.local },
  );
  const wrapped = await both.wrap(dataKey, 'order 1');
  expect(wrapped.keyId).toMatch(/^vault:/);
  expect(Buffer.from(await both.unwrap(wrapped, 'order 1')).equals(dataKey)).toBe(true);
  expect(Buffer.from(await both.unwrap(old, 'order 1')).equals(dataKey)).toBe(true);
  await expect(both.unwrap({ keyId: 'arn:aws:kms:x', bytes: dataKey }, 'x')).rejects.toThrow(/No key provider/);
  await rm(folder, { recursive: true });
});
