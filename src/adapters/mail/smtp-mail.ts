import { Message, SMTPClient } from 'emailjs';
import type { Mail, OutgoingMail } from '../../app/ports.ts';

/** Longest wait for the mail server, in milliseconds. */
const PATIENCE = 20_000;

/** Sends mail through SMTP: "smtp://user:password@host:port" (with STARTTLS where the server has it), "smtps://" (TLS at once). */
export function smtpMail(url: URL, from: string): Mail {
  const secure = url.protocol === 'smtps:';
  const client = new SMTPClient({
    host: decodeURIComponent(url.hostname),
    port: Number(url.port) || (secure ? 465 : 587),
    timeout: PATIENCE,
    ssl: secure,
    // Names and passwords never go over an open line.
    tls: !secure && url.username !== '',
    ...(url.username !== '' && { user: decodeURIComponent(url.username), password: decodeURIComponent(url.password) }),
  });
  return {
    async send(mail) {
      await client.sendAsync(composeMail(mail, from));
    },
  };
}

/** A mail as a message of RFC 5322, marked as written by a program (RFC 3834): nobody's out-of-office answers it. */
export function composeMail({ to, subject, text, language }: OutgoingMail, from: string): Message {
  return new Message({
    from,
    to: to.name ? `${to.name.replaceAll(/[<>",;:@\\[\]()\r\n]/g, ' ').trim()} <${to.address}>` : to.address,
    subject,
    // Lines end as RFC 5322 has it; a line that begins with a dot is not the end of the mail (RFC 5321, section 4.5.2).
    text: text.replaceAll(/\r?\n/g, '\r\n').replaceAll(/^\./gm, '..'),
    'content-language': language,
    'auto-submitted': 'auto-generated',
  });
}
