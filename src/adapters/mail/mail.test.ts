import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startSmtpCatcher } from '../../../test/support/smtp-catcher.ts';
import { fileMail } from './file-mail.ts';
import { smtpMail } from './smtp-mail.ts';

const MAIL = {
  to: { name: 'Jürgen "J" Mac, Ltd', address: 'j@example.test' },
  subject: 'Grüße von مرحبا',
  text: 'Bestellung\n.\nzu Ende',
  language: 'de',
};

it('sends through SMTP, to one address, whatever the name holds', async () => {
  const catcher = await startSmtpCatcher();
  try {
    await smtpMail(catcher.url, 'Monogram <from@example.test>').send(MAIL);
    expect(catcher.mails).toHaveLength(1);
    const [mail] = catcher.mails;
    expect(mail).toMatchObject({ from: 'from@example.test', to: ['j@example.test'] });
    expect(mail?.data).toContain('Auto-Submitted: auto-generated');
    expect(mail?.data).toContain('Bestellung\r\n.\r\nzu Ende');
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
