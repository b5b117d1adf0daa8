import { randomUUID } from 'node:crypto';
import type { OutgoingMail } from '../../app/ports.ts';

/** Bytes of UTF-8 that one encoded word holds: in base64, with what stands around it, under 75 characters (RFC 2047, section 2). */
const WORD_BYTES = 42;
/** Longest header value that is written as it is. */
const PLAIN = 66;

/**
 * A mail as a message of RFC 5322 in plain ASCII: names and subject as encoded words, the text in base64, so that no server
 * on the way has to be able to do more and no line is too long. Marked as written by a program (RFC 3834): nobody's
 * out-of-office answers it.
 */
export function composeMail({ to, subject, text, language }: OutgoingMail, from: string, at: Date): string {
  const sender = partsOf(from);
  const body = Buffer.from(text.replaceAll(/\r?\n/g, '\r\n')).toString('base64');
  return [
    `From: ${mailbox(sender.name, sender.address)}`,
    `To: ${mailbox(to.name, to.address)}`,
    `Subject: ${words(subject)}`,
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${randomUUID()}@${sender.address.split('@').at(-1)}>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    `Content-Language: ${language}`,
    'Auto-Submitted: auto-generated',
    '',
    ...(body.match(/.{1,76}/g) ?? []),
    '',
  ].join('\r\n');
}

/** The bare address of "Name <address>" or of an address alone. Throws on one that could end a command of SMTP or name another. */
export function addressOf(mailbox: string): string {
  const { address } = partsOf(mailbox);
  if (!/^[^\s<>@,;:"()[\]\\]+@[^\s<>@,;:"()[\]\\]+$/.test(address)) throw new Error('This is no address for mail');
  return address;
}

function partsOf(mailbox: string): { name: string; address: string } {
  const found = /^(.*)<([^<>]*)>\s*$/s.exec(mailbox);
  return found
    ? { name: (found[1] ?? '').trim(), address: (found[2] ?? '').trim() }
    : { name: '', address: mailbox.trim() };
}

function mailbox(name: string | undefined, address: string): string {
  const plain = (name ?? '')
    .replaceAll(/[<>",;:@\\[\]()\p{Cc}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (plain === '') return addressOf(address);
  return `${isPlain(plain) ? `"${plain}"` : words(plain)} <${addressOf(address)}>`;
}

const isPlain = (value: string) => value.length <= PLAIN && /^[ -~]*$/.test(value) && !value.includes('=?');

/** A header's value: as it is where that is short and ASCII, else as encoded words, a line each. Whole characters only are parted. */
function words(value: string): string {
  const line = value.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();
  if (isPlain(line)) return line;
  const chunks: string[] = [''];
  for (const character of line) {
    const last = chunks.at(-1) ?? '';
    if (Buffer.byteLength(last + character) > WORD_BYTES) chunks.push(character);
    else chunks[chunks.length - 1] = last + character;
  }
  return chunks.map((chunk) => `=?utf-8?B?${Buffer.from(chunk).toString('base64')}?=`).join('\r\n ');
}
