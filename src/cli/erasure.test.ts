import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import vector from '../core/erasure/certificate.vector.json' with { type: 'json' };
import { erasureCommand } from './erasure.ts';

const folder = mkdtempSync(join(tmpdir(), 'erasure-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const key = file(
  'public.pem',
  '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----\n',
);
const good = file('good.json', JSON.stringify(vector));

async function run(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const status = await erasureCommand(args, {
    out: { write: (text) => (said.out += text) },
    err: { write: (text) => (said.err += text) },
  });
  return { status, ...said };
}

test('a true certificate is verified and its account told', async () => {
  const { status, out, err } = await run('verify', good, '--key', key);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toMatch(/^Verified: Monogram certifies that the content of order 0198b9a4-.*\(shipped\) is erased/);
  expect(out).toMatch(/2026-05-01T12:00:00\.140Z {2}proof\/front/);
});

test('a changed certificate is refused with the place and the reason', async () => {
  const forged = file('forged.json', JSON.stringify({ ...vector, body: { ...vector.body, reason: 'expired' } }));
  const { status, out } = await run('verify', `--key=${key}`, forged);
  expect(status).toBe(1);
  expect(out).toMatch(/^Refused: .*\n {2}\/signature: .*changed after it was signed/);
  expect((await run('verify', file('text.json', 'hello'), '--key', key)).out).toMatch(/not JSON/);
});

test('what cannot be judged is said on standard error with status 2', async () => {
  expect(await run('verify', join(folder, 'none.json'), '--key', key)).toMatchObject({
    status: 2,
    out: '',
    err: expect.stringMatching(/none\.json: there is no such file/),
  });
  expect(await run('verify', good, '--key', good)).toMatchObject({
    status: 2,
    out: '',
    err: expect.stringMatching(/not a public key in PEM form/),
  });
  for (const args of [
    [],
    ['verify'],
    ['verify', good],
    ['check', good, '--key', key],
    ['verify', good, '--key'],
    ['verify', good, '--kee', key],
  ]) {
    expect(await run(...args)).toMatchObject({ status: 2, err: expect.stringMatching(/^Usage/) });
  }
});
