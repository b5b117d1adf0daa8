import { type Kysely, sql } from 'kysely';
import type { OrderId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** Whether reviewers still have to decide on an order. */
export async function underReview(db: Kysely<Tables>, order: OrderId): Promise<boolean> {
  const { rows } = await sql<{ waits: boolean }>`select monogram.under_review(${order}) as waits`.execute(db);
  return rows[0]?.waits ?? false;
}
