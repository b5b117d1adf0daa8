import { hostname } from 'node:os';
import type { Mail } from '../../app/ports.ts';
import { addressOf, composeMail } from './compose-mail.ts';
import { SmtpLine } from './smtp-line.ts';

/** Who we are to the server. */
interface Login {
  readonly user: string;
  readonly password: string;
}

/**
 * Sends mail through SMTP (RFC 5321): "smtp://user:password@host:port" or "smtps://" (TLS from the first byte). Where a
 * server offers STARTTLS it is taken. With a password it has to, under a certificate that counts (NODE_EXTRA_CA_CERTS adds
 * the operator's own): names and passwords never go over an open line or to somebody else.
 */
export function smtpMail(url: URL, from: string): Mail {
  const secure = url.protocol === 'smtps:';
  const host = decodeURIComponent(url.hostname).replaceAll(/^\[|\]$/g, '');
  const port = Number(url.port) || (secure ? 465 : 587);
  const login =
    url.username === ''
      ? undefined
      : { user: decodeURIComponent(url.username), password: decodeURIComponent(url.password) };
  return {
    async send(mail) {
      const message = composeMail(mail, from, new Date());
      const line = await SmtpLine.open(host, port, secure);
      try {
        await line.ask(undefined, [220]);
        await signIn(line, await greet(line, host, login), login);
        await line.ask(`MAIL FROM:<${addressOf(from)}>`, [250]);
        await line.ask(`RCPT TO:<${addressOf(mail.to.address)}>`, [250, 251]);
        await line.ask('DATA', [354]);
        // A line that begins with a dot is not the end (section 4.5.2).
        await line.ask(`${message.replaceAll(/^\./gm, '..')}.`, [250]);
        await line.ask('QUIT', [221]).catch(() => undefined);
      } finally {
        line.close();
      }
    },
  };
}

/** Says who calls, and goes under TLS where the server can. Answers what the server can do then. */
async function greet(line: SmtpLine, host: string, login: Login | undefined): Promise<readonly string[]> {
  const hello = async () =>
    (await line.ask(`EHLO ${hostname().replaceAll(/[^\w.-]/g, '') || 'localhost'}`, [250])).lines;
  const can = (await hello()).map((one) => one.toUpperCase());
  if (line.secure || !can.includes('STARTTLS')) return can;
  await line.ask('STARTTLS', [220]);
  // Without a password there is nothing to keep from somebody in between that an open line would not tell them.
  await line.makeSecure(host, { verify: login !== undefined });
  return (await hello()).map((one) => one.toUpperCase());
}

async function signIn(line: SmtpLine, can: readonly string[], login: Login | undefined): Promise<void> {
  if (!login) return;
  if (!line.secure)
    throw new Error('The mail server offers no TLS, so the password was not sent. Use smtps:// or another port.');
  const ways = can.find((one) => one.startsWith('AUTH'))?.split(/[ =]/) ?? [];
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  if (ways.includes('PLAIN')) {
    await line.ask(`AUTH PLAIN ${base64(`\0${login.user}\0${login.password}`)}`, [235]);
    return;
  }
  if (!ways.includes('LOGIN')) throw new Error('The mail server knows no way to sign in that we know (PLAIN, LOGIN).');
  await line.ask('AUTH LOGIN', [334]);
  await line.ask(base64(login.user), [334]);
  await line.ask(base64(login.password), [235]);
}
