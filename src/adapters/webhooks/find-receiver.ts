import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { WebhookTrouble } from '../../app/ports.ts';
import { fail, ok, type Result } from '../../core/kernel/index.ts';
import { isPrivateAddress } from './private-addresses.ts';

/** Finds the addresses of a host name. */
export type Resolve = (host: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;

/** The system's resolver: /etc/hosts and DNS, as any other program here would have it. */
export const systemResolve: Resolve = (host) => lookup(host, { all: true, verbatim: true });

/** A receiver whose address was looked at: connect to exactly this one. */
export interface Receiver {
  readonly url: URL;
  readonly address: string;
  readonly family: 4 | 6;
}

/**
 * Looks a receiver up and judges every address its name has: one inside is enough to refuse it, since which one a later
 * connection takes is not ours to say. What was judged is what is connected to, so that a name that changes its mind
 * between the two (DNS rebinding) gains nothing.
 */
export async function findReceiver(
  text: string,
  { allowPrivate, resolve }: { readonly allowPrivate: boolean; readonly resolve: Resolve },
): Promise<Result<Receiver, WebhookTrouble>> {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['https:', 'http:'].includes(url.protocol) || url.username || url.password || url.hash)
    return fail('not-an-address');
  if (url.protocol !== 'https:' && !allowPrivate) return fail('not-https');
  // The URL parser has turned every odd spelling of a number (0x7f.1, 2130706433) into a plain address by now.
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const found = isIP(host)
    ? [{ address: host, family: isIP(host) }]
    : await resolve(host).catch(() => [] as { address: string; family: number }[]);
  const first = found[0];
  if (!first) return fail('no-such-host');
  if (!allowPrivate && found.some(({ address }) => isPrivateAddress(address))) return fail('private-address');
  return ok({ url, address: first.address, family: first.family === 6 ? 6 : 4 });
}
