import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mail, OutgoingMail } from '../../app/ports.ts';
import { composeMail } from './compose-mail.ts';

/** A mail that was caught instead of sent. */
export interface CaughtMail extends OutgoingMail {
  readonly id: string;
  readonly at: string;
}

/** Mails in a folder. */
export interface MailCatcher extends Mail {
  /** Newest first, 200 at most. */
  caught(): Promise<CaughtMail[]>;
}

/** Catches mail where no server is set: each is written as NAME.eml, as a mail program opens it, and as NAME.json, for the page that shows them. */
export function fileMail(folder: string, from: string, now: () => Date): MailCatcher {
  return {
    async send(mail) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const moment = now();
      const at = moment.toISOString();
      const digest = createHash('sha256')
        .update(JSON.stringify([at, mail]))
        .digest('hex')
        .slice(0, 12);
      const id = `${at.replaceAll(':', '-')}-${digest}`;
      const message = composeMail(mail, from, moment);
      await writeFile(join(folder, `${id}.eml`), message, { mode: 0o600 });
      await writeFile(join(folder, `${id}.json`), JSON.stringify({ ...mail, at }), { mode: 0o600 });
    },
    async caught() {
      const names = await readdir(folder).catch(() => []);
      const newest = names
        .filter((name) => name.endsWith('.json'))
        .sort()
        .reverse()
        .slice(0, 200);
      return Promise.all(
        newest.map(async (name) => ({
          ...JSON.parse(await readFile(join(folder, name), 'utf8')),
          id: name.slice(0, -'.json'.length),
        })),
      );
    },
  };
}
