import type { SellerId, UserId } from '../../core/kernel/index.ts';
import type { NoticeFacts, Occasion } from '../../core/program/index.ts';
import type { NoticeId, NoticeRecord, Ports, Store } from '../ports.ts';

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
  notice: Notice<O>,
): Promise<void> {
  const record = recordOf(ports, notice);
  await store.insertNotices([record]);
  await store.enqueue({ name: 'send-notice', data: { notice: record.id } });
}

/** Tells many at once, each their own: one statement, and one job that mails them all. */
export async function notifyAll<O extends Occasion>(
  ports: Pick<Ports, 'world'>,
  store: Store,
  notices: readonly Notice<O>[],
): Promise<void> {
  if (notices.length === 0) return;
  const records = notices.map((notice) => recordOf(ports, notice));
  await store.insertNotices(records);
  await store.enqueue({ name: 'send-notices', data: { notices: records.map(({ id }) => id) } });
}

function recordOf<O extends Occasion>(
  ports: Pick<Ports, 'world'>,
  { to, occasion, facts, path }: Notice<O>,
): NoticeRecord {
  return {
    id: ports.world.newId() as NoticeId,
    userId: 'user' in to ? to.user : null,
    sellerId: 'seller' in to ? to.seller : null,
    occasion,
    facts,
    path,
    createdAt: ports.world.now(),
  };
}
