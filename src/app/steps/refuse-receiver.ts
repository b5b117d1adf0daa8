import type { Result } from '../../core/kernel/index.ts';
import type { Ports, WebhookTrouble } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';
import { WEBHOOK_EVENTS } from './webhook-schedule.ts';

/** Why an address cannot be a receiver, in words. */
const WORDS: Readonly<Partial<Record<WebhookTrouble, string>>> = {
  'not-an-address': 'Write it as https://host/path, without a name, a password or a #.',
  'not-https': 'It must begin with https://.',
  'private-address': 'It lies in a private network, so the server does not send there.',
  'no-such-host': 'No address was found for its host.',
};

/** Refuses a receiver whose address or types cannot be; undefined for one that can. */
export async function refuseReceiver(
  { webhooks }: Pick<Ports, 'webhooks'>,
  { url, events }: { readonly url: string; readonly events: readonly string[] },
): Promise<Extract<Result<never, Trouble>, { ok: false }> | undefined> {
  const unknown = events.find((event) => !WEBHOOK_EVENTS.includes(event));
  if (unknown !== undefined) {
    const message = `There is no type "${unknown}". There are: ${WEBHOOK_EVENTS.join(', ')}.`;
    return refuse('receiver-refused', { detail: message, problems: [{ path: '/events', message }] });
  }
  const trouble = await webhooks.refuses(url);
  if (!trouble) return undefined;
  const message = WORDS[trouble] ?? 'It cannot be reached.';
  return refuse('receiver-refused', { detail: message, problems: [{ path: '/url', message }] });
}
