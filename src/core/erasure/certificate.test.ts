import { execFileSync } from 'node:child_process';
import { createHash, createPrivateKey, sign, verify } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import vector from './certificate.vector.json' with { type: 'json' };
import {
  base64ToBytes,
  bytesToBase64,
  type CertificateBody,
  certificateBody,
  certificateBytes,
  certificateSchema,
  commitmentOf,
  publicKeyFromPem,
  statedBytes,
  verifyCertificate,
} from './index.ts';

// The example key pair of RFC 8410, section 10. The vector's signature was made with it by `openssl pkeyutl -sign`.
const PUBLIC = `-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=
-----END PUBLIC KEY-----
`;
const PRIVATE = createPrivateKey(`-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC
-----END PRIVATE KEY-----
`);
const certificate = certificateSchema.parse(vector);

function signed(body: CertificateBody) {
  return { ...certificate, body, signature: sign(null, certificateBytes(body), PRIVATE).toString('base64') };
}

test('a certificate signed by openssl with the key of RFC 8410 is verified', () => {
  expect(verifyCertificate(vector, PUBLIC)).toEqual({ ok: true, value: vector.body });
});

test("what we sign, Node's crypto and the openssl command accept, from the certificate alone", () => {
  const bytes = certificateBytes(certificate.body);
  expect(verify(null, bytes, PUBLIC, sign(null, bytes, PRIVATE))).toBe(true);
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  try {
    writeFileSync(join(folder, 'public.pem'), PUBLIC);
    writeFileSync(join(folder, 'body'), bytes);
    writeFileSync(join(folder, 'signature'), Buffer.from(vector.signature, 'base64'));
    const args = [
      'pkeyutl',
      '-verify',
      '-pubin',
      '-inkey',
      'public.pem',
      '-rawin',
      '-in',
      'body',
      '-sigfile',
      'signature',
    ];
    expect(execFileSync('openssl', args, { cwd: folder, encoding: 'utf8' })).toMatch(/Verified Successfully/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('no changed value anywhere in a certificate is verified', () => {
  const places: string[][] = [];
  const walk = (value: unknown, path: string[]): void => {
    if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
    } else places.push(path);
  };
  walk(vector, []);
  expect(places.length).toBeGreaterThan(25);
  for (const path of places) {
    const copy = structuredClone(vector) as unknown;
    const last = path.at(-1)!;
    const parent = path
      .slice(0, -1)
      .reduce<Record<string, unknown>>(
        (at, key) => at[key] as Record<string, unknown>,
        copy as Record<string, unknown>,
      );
    const old = parent[last];
    // Digits and letters are exchanged so that the value keeps its shape and only its meaning changes.
    parent[last] =
      typeof old === 'number' ? old + 1 : String(old).replace(/[0-9a-f]/i, (letter) => (letter === '1' ? '2' : '1'));
    expect(verifyCertificate(copy, PUBLIC).ok, path.join('/')).toBe(false);
  }
});

test('anything at all is judged without throwing', () => {
  fc.assert(
    fc.property(fc.anything(), fc.string(), (value, pem) => {
      expect(verifyCertificate(value, PUBLIC).ok).toBe(false);
      expect(verifyCertificate(vector, pem).ok).toBe(false);
    }),
    { numRuns: 200 },
  );
});

test('a true signature does not save a certificate whose times contradict it', () => {
  const { body } = certificate;
  const late = signed({ ...body, parts: [{ ...body.parts[0]!, destroyedAt: '2026-05-01T12:00:00.201Z' }] });
  expect(verifyCertificate(late, PUBLIC)).toMatchObject({ ok: false, error: [{ path: '/body/parts/0/destroyedAt' }] });
  const key = signed({ ...body, key: { ...body.key, destroyedAt: '2026-05-02T00:00:00.000Z' } });
  expect(verifyCertificate(key, PUBLIC)).toMatchObject({ ok: false, error: [{ path: '/body/key/destroyedAt' }] });
  expect(() => certificateBody(key.body)).toThrow(/before the key was destroyed/);
  expect(() => certificateBody(late.body)).toThrow(/before "design" was destroyed/);
});

test('the wrong key, a private key and a key of another kind are each named', () => {
  const other = PUBLIC.replace('Gb9E', 'Gb9F');
  expect(verifyCertificate(vector, other)).toMatchObject({
    error: [{ path: '/keyId', message: /another signing key/ }],
  });
  expect(publicKeyFromPem(PRIVATE.export({ type: 'pkcs8', format: 'pem' }).toString())).toMatchObject({
    error: expect.stringMatching(/This is a PRIVATE KEY/),
  });
  const x25519 =
    '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VuAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----';
  expect(publicKeyFromPem(x25519)).toMatchObject({ error: expect.stringMatching(/not an Ed25519 key/) });
});

test('one signature has one spelling', () => {
  const spaced = { ...certificate, signature: `${vector.signature.slice(0, -2)}==` };
  const loose = { ...certificate, signature: vector.signature.replace('CQ==', 'CR==') };
  expect(verifyCertificate(spaced, PUBLIC).ok).toBe(true);
  expect(verifyCertificate(loose, PUBLIC).ok).toBe(false);
});

test('a commitment is SHA-256 of salt and content hash, so anyone holding both can check it', () => {
  const salt = Uint8Array.from({ length: 32 }, (_, index) => index);
  const content = createHash('sha256').update('Ottilie').digest();
  const expected = createHash('sha256').update(salt).update(content).digest('hex');
  expect(commitmentOf(salt, content.toString('hex'))).toBe(expected);
  expect(() => commitmentOf(salt.subarray(1), content.toString('hex'))).toThrow(RangeError);
});

test('a stated size does not tell how long a name was', () => {
  expect(new Set(Array.from({ length: 40 }, (_, length) => statedBytes(length + 1)))).toEqual(new Set([1024]));
  expect(statedBytes(1025)).toBe(2048);
});

test("base64 agrees with Node's, both ways", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = Buffer.from(bytes).toString('base64');
      expect(bytesToBase64(bytes)).toBe(text);
      expect(base64ToBytes(text)).toEqual(bytes);
    }),
  );
});
