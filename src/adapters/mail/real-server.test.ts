import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMailServer } from '../../../test/support/mail-server.ts';

/** The mail adapter against a mail server that is not ours: aiosmtpd, as Debian has it. */
const lacking = ['aiosmtpd', 'openssl'].filter((one) => spawnSync('sh', ['-c', `command -v ${one}`]).status !== 0);
if (lacking.length > 0) {
  const said = `Not tested: mail through a real mail server. Install python3-aiosmtpd and openssl (missing: ${lacking.join(', ')}).`;
  if (process.env.CI === 'true') throw new Error(said);
  process.stderr.write(`${said}\n`);
}

let folder: string;
let files: { certificate: string; key: string };
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'monogram-smtp-'));
  files = { certificate: join(folder, 'cert.pem'), key: join(folder, 'key.pem') };
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1', '-days', '2'];
  const out = ['-keyout', files.key, '-out', files.certificate];
  spawnSync('openssl', [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    ...out,
    ...subject,
  ]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Sends a mail from a process of its own, which trusts the server's certificate or does not. */
function send(url: string, trusts: 'trusted' | 'unknown'): Promise<string> {
  const script = fileURLToPath(new URL('../../../test/support/send-one-mail.ts', import.meta.url));
  const env = { ...process.env, ...(trusts === 'trusted' && { NODE_EXTRA_CA_CERTS: files.certificate }) };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, ['--no-warnings', script, url], { env }, (error, out) =>
      error ? reject(error) : resolve(out.trim()),
    );
  });
}
const at = (port: number, password = 'correct%20horse') => `smtp://shop:${password}@127.0.0.1:${port}`;

describe.skipIf(lacking.length > 0)('a mail server that asks for STARTTLS and AUTH', () => {
  test('takes a mail whole, after both', async () => {
    await using server = await startMailServer('starttls', files);
    expect(await send(at(server.port), 'trusted')).toBe('sent');
    const mail = server.said.find((one) => one.mail !== undefined);
    expect(mail).toMatchObject({ sender: 'from@example.test', to: ['ada@example.test'], tls: true, user: 'shop' });
    expect(Buffer.from(mail?.mail?.split('\r\n\r\n')[1] ?? '', 'base64').toString()).toBe('Ready.\r\n.\r\nMore.');
    expect(mail?.mail?.toLowerCase()).toContain('content-language: de');
    expect(server.said.filter(({ auth }) => auth !== undefined).every(({ tls }) => tls)).toBe(true);
  });

  test('that knows AUTH LOGIN alone takes it too', async () => {
    await using server = await startMailServer('login', files);
    expect(await send(at(server.port), 'trusted')).toBe('sent');
    expect(server.said.find(({ auth }) => auth !== undefined)).toMatchObject({ auth: 'LOGIN', right: true, tls: true });
  });

  test('takes nothing with a wrong password, and nobody reads the password in the error', async () => {
    await using server = await startMailServer('starttls', files);
    const answer = await send(at(server.port, 'wr0ng-secret'), 'trusted');
    expect(answer).toMatch(/^refused: /);
    expect(answer).not.toContain('wr0ng-secret');
    expect(server.said.some(({ mail }) => mail !== undefined)).toBe(false);
  });

  test('is not told the password when its certificate is unknown', async () => {
    await using server = await startMailServer('starttls', files);
    expect(await send(at(server.port), 'unknown')).toMatch(/^refused: /);
    expect(server.said).toEqual([]);
  });
});

describe.skipIf(lacking.length > 0)('other mail servers', () => {
  test('one that has no TLS is not told the password', async () => {
    await using server = await startMailServer('plain', files);
    expect(await send(at(server.port), 'trusted')).toMatch(/^refused: /);
    expect(server.said).toEqual([]);
  });

  test('one that has no TLS and wants no password takes mail, as a relay on the same machine does', async () => {
    await using server = await startMailServer('plain', files);
    expect(await send(`smtp://127.0.0.1:${server.port}`, 'unknown')).toBe('sent');
    expect(server.said.find(({ mail }) => mail !== undefined)).toMatchObject({ tls: false });
  });

  test('one under TLS from the first byte takes mail after AUTH', async () => {
    await using server = await startMailServer('tls', files);
    expect(await send(at(server.port).replace('smtp:', 'smtps:'), 'trusted')).toBe('sent');
    expect(server.said.find(({ mail }) => mail !== undefined)).toMatchObject({ tls: true, user: 'shop' });
  });
});
