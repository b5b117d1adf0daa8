import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startSmtpCatcher } from '../../../test/support/smtp-catcher.ts';
import { composeMail } from './compose-mail.ts';
import { fileMail } from './file-mail.ts';
import { smtpMail } from './smtp-mail.ts';

const MAIL = {
  to: { name: 'Jürgen "J" Mac, Ltd', address: 'j@example.test' },
  subject: 'Grüße von مرحبا',
  text: 'Bestellung\n.\nzu Ende',
  language: 'de',
};

/** The text of a message, as a mail program reads it. */
const textOf = (message: string) => Buffer.from(message.split('\r\n\r\n')[1] ?? '', 'base64').toString('utf8');
/** A header, its encoded words read (RFC 2047). */
const headerOf = (message: string, name: string) =>
  (new RegExp(`^${name}: ((?:.*\\r\\n )*.*)\\r$`, 'm').exec(message)?.[1] ?? '')
    .replaceAll('?=\r\n =?', '?==?')
    .replaceAll(/=\?utf-8\?B\?([^?]*)\?=/g, (_, word) => Buffer.from(word, 'base64').toString('utf8'));

it('a message is ASCII, no line is too long, and says the same however it is written', () => {
  const text = `${'Ein sehr langer Grund. '.repeat(200)}\n.\n${'ü'.repeat(3000)}`;
  const subject = `Grüße von مرحبا, ${'und noch mehr '.repeat(20)}`.trim();
  const message = composeMail({ ...MAIL, text, subject }, 'Müller & Söhne <from@example.test>', new Date(0));
  expect(message).toMatch(/^[\r\n -~]*$/);
  for (const line of message.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
  expect(textOf(message)).toBe(text.replaceAll('\n', '\r\n'));
  expect(headerOf(message, 'Subject')).toBe(subject);
  expect(headerOf(message, 'From')).toBe('Müller & Söhne <from@example.test>');
  expect(headerOf(message, 'To')).toBe('Jürgen J Mac Ltd <j@example.test>');
  expect(headerOf(message, 'Date')).toBe('Thu, 01 Jan 1970 00:00:00 +0000');
});

it.each(['a@b.test>\r\nRCPT TO:<c@d.test', 'a b@c.test', 'a@b@c', ''])('%j is no address', (address) => {
  expect(() => composeMail({ ...MAIL, to: { address } }, 'from@example.test', new Date(0))).toThrow();
});

it('sends through SMTP, to one address, whatever the name holds', async () => {
  const catcher = await startSmtpCatcher();
  try {
    await smtpMail(catcher.url, 'Monogram <from@example.test>').send(MAIL);
    expect(catcher.mails).toHaveLength(1);
    const [mail] = catcher.mails;
    expect(mail).toMatchObject({ from: 'from@example.test', to: ['j@example.test'] });
    expect(mail?.data).toContain('Auto-Submitted: auto-generated');
    expect(textOf(mail?.data ?? '')).toBe('Bestellung\r\n.\r\nzu Ende');
  } finally {
    await catcher.stop();
  }
});

it('rejects when the server does not take it, so that it is tried again', async () => {
  const catcher = await startSmtpCatcher();
  try {
    catcher.busy(true);
    await expect(smtpMail(catcher.url, 'from@example.test').send(MAIL)).rejects.toThrow();
  } finally {
    await catcher.stop();
  }
});

it('without a server, writes each mail to a folder as a mail program opens it, newest first in the list', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'monogram-mail-'));
  try {
    let clock = 0;
    const mail = fileMail(folder, 'from@example.test', () => new Date(Date.UTC(2027, 0, 1, 0, 0, clock)));
    await mail.send(MAIL);
    clock = 5;
    await mail.send({ ...MAIL, subject: 'Second' });
    expect((await mail.caught()).map(({ subject }) => subject)).toEqual(['Second', MAIL.subject]);
    const eml = (await readdir(folder)).filter((name) => name.endsWith('.eml'));
    expect(await readFile(join(folder, eml[0] ?? ''), 'utf8')).toContain('j@example.test');
  } finally {
    await rm(folder, { recursive: true });
  }
});
