import { type OrderId, ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, OpeningId, OpeningRecord, Ports } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** What a link to opened content carries: which opening, until when (milliseconds since 1970), and our word for both. */
export interface ContentLink {
  readonly opening: OpeningId;
  readonly expires: number;
  readonly signature: string;
}

/** When a link signed now ends: after a few minutes, and never after its opening. */
export function linkEnd(
  ports: Pick<Ports, 'world' | 'settings'>,
  { expiresAt }: Pick<OpeningRecord, 'expiresAt'>,
): Date {
  const soon = ports.world.now().getTime() + ports.settings.linkMinutes * 60_000;
  return new Date(Math.min(soon, expiresAt.getTime()));
}

/** The query of a link to one thing (`what`, such as "pack") of an opened order: for this session alone, and for a few minutes, however long the opening runs. */
export function signLink(
  ports: Pick<Ports, 'seals' | 'world' | 'settings'>,
  actor: Actor,
  opening: Pick<OpeningRecord, 'id' | 'orderId' | 'expiresAt'>,
  what: string,
): string {
  const expires = linkEnd(ports, opening).getTime();
  const signature = ports.seals.sign(linkText(actor, opening.orderId, what, opening.id, expires));
  return String(new URLSearchParams({ opening: opening.id, expires: String(expires), signature }));
}

/** Whether a link was signed for this session and this thing, and still works. */
export function checkLink(
  ports: Pick<Ports, 'seals' | 'world'>,
  actor: Actor,
  order: OrderId,
  what: string,
  link: ContentLink | undefined,
): Result<ContentLink, Trouble> {
  if (!link) return refuse('opening-needed');
  const text = linkText(actor, order, what, link.opening, link.expires);
  if (!ports.seals.verify(text, link.signature)) return refuse('opening-needed');
  return link.expires > ports.world.now().getTime() ? ok(link) : refuse('link-expired');
}

function linkText({ user, session }: Actor, order: OrderId, what: string, opening: OpeningId, expires: number): string {
  return JSON.stringify(['content-link', session ?? '', user ?? '', order, what, opening, expires]);
}
