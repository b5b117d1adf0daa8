import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { WebhookTrouble } from '../../app/ports.ts';
import type { Receiver } from './find-receiver.ts';

/** How long a receiver may take to answer, in milliseconds. Standard Webhooks asks senders for 15 to 30 seconds. */
const WITHIN = 15_000;

const MEANING: Readonly<Record<string, WebhookTrouble>> = {
  ENOTFOUND: 'no-such-host',
  CERT_HAS_EXPIRED: 'bad-certificate',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'bad-certificate',
  SELF_SIGNED_CERT_IN_CHAIN: 'bad-certificate',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'bad-certificate',
  ERR_TLS_CERT_ALTNAME_INVALID: 'bad-certificate',
};

/** What a receiver said: its status, and when it wants to be asked again. Its body is not read: we have no use for it. */
export type PostAnswer = { readonly status: number; readonly retryAfter: string | undefined } | WebhookTrouble;

/** Posts to the very address that was judged, under the name that was asked for (Host and TLS). A redirect is an answer like any other: nobody is sent on to an address that was not judged. */
export function postPinned(
  { url, address, family }: Receiver,
  headers: Readonly<Record<string, string>>,
  body: string,
  within: number = WITHIN,
): Promise<PostAnswer> {
  const pinned: LookupFunction = (_, options, done) =>
    options.all ? done(null, [{ address, family }]) : done(null, address, family);
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve) => {
    const asked = send(
      url,
      {
        method: 'POST',
        agent: false,
        lookup: pinned,
        signal: AbortSignal.timeout(within),
        headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
      },
      (answer) => {
        resolve({ status: answer.statusCode ?? 0, retryAfter: answer.headers['retry-after'] });
        answer.destroy();
      },
    );
    asked.on('error', (error: NodeJS.ErrnoException) => {
      if (error.name === 'TimeoutError' || error.name === 'AbortError') resolve('too-slow');
      else resolve(MEANING[error.code ?? ''] ?? 'no-connection');
    });
    asked.end(body);
  });
}
