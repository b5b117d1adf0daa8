import { execFileSync } from 'node:child_process';
import { createHash, verify } from 'node:crypto';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openFileSigning } from './file-signing.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signing-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('the key is made once and is the same after a restart', async () => {
  const path = join(folder, 'signing.pem');
  const [one, two] = await Promise.all([openFileSigning(path), openFileSigning(path)]);
  const message = Buffer.from('certificate');
  expect(one.keyId).toBe(two.keyId);
  expect(verify(null, message, two.publicKeyPem(), one.sign(message))).toBe(true);
  expect(verify(null, Buffer.from('another'), two.publicKeyPem(), one.sign(message))).toBe(false);
});

test('a key made by openssl works, and openssl accepts its signatures', async () => {
  const path = join(folder, 'signing.pem');
  execFileSync('openssl', ['genpkey', '-algorithm', 'ed25519', '-out', path]);
  const signing = await openFileSigning(path);
  const der = execFileSync('openssl', ['pkey', '-in', path, '-pubout', '-outform', 'DER']);
  expect(signing.keyId).toBe(createHash('sha256').update(der).digest('hex'));
  await writeFile(join(folder, 'public.pem'), signing.publicKeyPem());
  await writeFile(join(folder, 'message'), 'what was said');
  await writeFile(join(folder, 'signature'), signing.sign(Buffer.from('what was said')));
  const verdict = execFileSync(
    'openssl',
    ['pkeyutl', '-verify', '-pubin', '-inkey', 'public.pem', '-rawin', '-in', 'message', '-sigfile', 'signature'],
    { cwd: folder, encoding: 'utf8' },
  );
  expect(verdict).toMatch(/Signature Verified Successfully/);
});

test('a key others can read, or one of another kind, is refused with the remedy', async () => {
  const path = join(folder, 'signing.pem');
  await openFileSigning(path);
  await chmod(path, 0o644);
  await expect(openFileSigning(path)).rejects.toThrow(`chmod 600 ${path}`);
  execFileSync('openssl', ['genpkey', '-algorithm', 'x25519', '-out', path]);
  await chmod(path, 0o600);
  await expect(openFileSigning(path)).rejects.toThrow(/not an Ed25519 private key/);
});
