import type { SellerId, UserId } from '../../core/kernel/index.ts';
import type { NoticeFacts, Occasion } from '../../core/program/index.ts';
import type { NoticeId, Ports, Store } from '../ports.ts';

/** Something to tell: one of the occasions of core/program/notices, with its facts. */
export interface Notice<O extends Occasion> {
  /** One person, or everybody who works for a seller. */
  readonly to: { readonly user: UserId } | { readonly seller: SellerId };
  readonly occasion: O;
  readonly facts: NoticeFacts<O>;
  /** Where in the product it leads, for example "/studio/application". */
  readonly path: `/${string}`;
}

/**
 * Tells somebody, in the transaction of what they are told about: in the product at once, by mail soon after it commits, in
 * the language each reader chose. `notify(ports, store, { to: { seller }, occasion: 'application-approved', facts: {...}, path })`
 */
export async function notify<O extends Occasion>(
  ports: Pick<Ports, 'world'>,
  store: Store,
  { to, occasion, facts, path }: Notice<O>,
): Promise<void> {
  const id = ports.world.newId() as NoticeId;
  await store.insertNotice({
    id,
    userId: 'user' in to ? to.user : null,
    sellerId: 'seller' in to ? to.seller : null,
    occasion,
    facts,
    path,
    createdAt: ports.world.now(),
  });
  await store.enqueue({ name: 'send-notice', data: { notice: id } });
}
