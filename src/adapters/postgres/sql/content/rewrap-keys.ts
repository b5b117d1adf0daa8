import { type Kysely, sql } from 'kysely';
import type { KeyId } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Keeps keys wrapped anew, where they are still wrapped as they were read: one that was destroyed meanwhile stays destroyed. */
export async function rewrapKeys(
  db: Kysely<Tables>,
  keys: readonly {
    readonly id: KeyId;
    readonly old: Uint8Array;
    readonly wrapped: Uint8Array;
    readonly wrappedBy: string;
  }[],
): Promise<number> {
  if (keys.length === 0) return 0;
  const { numAffectedRows } = await sql`
    update monogram.content_key k set wrapped = n.wrapped, wrapped_by = n.wrapped_by
    from unnest(${keys.map(({ id }) => id)}::uuid[], ${keys.map(({ old }) => Buffer.from(old))}::bytea[],
      ${keys.map(({ wrapped }) => Buffer.from(wrapped))}::bytea[], ${keys.map(({ wrappedBy }) => wrappedBy)}::text[])
      as n (id, old, wrapped, wrapped_by)
    where k.id = n.id and k.wrapped = n.old`.execute(db);
  return Number(numAffectedRows ?? 0n);
}
