import { createHmac } from 'node:crypto';
import type { Webhooks } from '../../app/ports.ts';
import { findReceiver, type Resolve, systemResolve } from './find-receiver.ts';
import { postPinned } from './post-pinned.ts';

/** What sending webhooks needs. */
export interface WebhookOptions {
  /** A secret for one use, 32 bytes as base64url, derived from the installation's. */
  readonly derive: (use: string) => string;
  /** Whether receivers inside the operator's own network, and plain http, are allowed. */
  readonly allowPrivate: boolean;
  readonly resolve?: Resolve;
}

/**
 * Sends webhooks as Standard Webhooks 1.0 has it: `webhook-id`, `webhook-timestamp` (seconds), and `webhook-signature`, a
 * list of "v1," and the base64 of HMAC-SHA-256 over id, timestamp and body joined by dots, one for each secret that counts.
 */
export function openWebhooks({ derive, allowPrivate, resolve = systemResolve }: WebhookOptions): Webhooks {
  const keyOf = (endpoint: string, generation: number) =>
    Buffer.from(derive(`webhook/${endpoint}/${generation}`), 'base64url');
  return {
    secretOf: (endpoint, generation) => `whsec_${keyOf(endpoint, generation).toString('base64')}`,
    async refuses(url) {
      const found = await findReceiver(url, { allowPrivate, resolve });
      return found.ok ? undefined : found.error;
    },
    async send({ url, id, at, body, endpoint, generations }) {
      const start = performance.now();
      const took = () => Math.round(performance.now() - start);
      const receiver = await findReceiver(url, { allowPrivate, resolve });
      if (!receiver.ok) return { trouble: receiver.error, milliseconds: took() };
      const timestamp = Math.floor(at.getTime() / 1000);
      const signatures = generations.map((generation) => {
        const mac = createHmac('sha256', keyOf(endpoint, generation)).update(`${id}.${timestamp}.${body}`);
        return `v1,${mac.digest('base64')}`;
      });
      const answer = await postPinned(
        receiver.value,
        {
          'content-type': 'application/json',
          'user-agent': 'Monogram-Webhooks/1',
          'webhook-id': id,
          'webhook-timestamp': String(timestamp),
          'webhook-signature': signatures.join(' '),
        },
        body,
      );
      if (typeof answer === 'string') return { trouble: answer, milliseconds: took() };
      const seconds = Number(answer.retryAfter);
      return {
        status: answer.status,
        milliseconds: took(),
        ...(Number.isInteger(seconds) && seconds > 0 && { retryAfterSeconds: seconds }),
      };
    },
  };
}
