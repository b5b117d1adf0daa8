import { type Kysely, sql } from 'kysely';
import type { OrderId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';
import { anyOf } from '../any-of.ts';

/** Keeps certificates, and notes that their orders' content is erased: two statements that are one act. */
export async function keepCertificates(
  db: Kysely<Tables>,
  certificates: readonly { readonly order: OrderId; readonly certificate: unknown }[],
  now: Date,
): Promise<void> {
  const orders = certificates.map(({ order }) => order);
  const texts = certificates.map(({ certificate }) => JSON.stringify(certificate));
  await sql`
    update monogram.erasure e set certificate = c.certificate::jsonb, certified_at = ${now}::timestamptz
    from unnest(${orders}::uuid[], ${texts}::text[]) as c (order_id, certificate)
    where e.order_id = c.order_id`.execute(db);
  await db
    .updateTable('orders')
    .set({ contentState: 'erased', erasedAt: now })
    .where('id', '=', anyOf(orders))
    .execute();
}
