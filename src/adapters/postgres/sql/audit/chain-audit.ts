import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../tables.ts';

/** Gives queued entries their places, grows the tree, and takes from the queue what was chained: `ns` are its numbers. Three statements that are one act, each planned once whatever the number of rows. */
export async function chainAudit(
  db: Kysely<Tables>,
  links: readonly { seq: number; entryId: string; hash: string }[],
  nodes: readonly { level: number; index: number; hash: Uint8Array }[],
  ns: readonly number[],
): Promise<void> {
  await sql`
    insert into monogram.audit_chain (seq, entry_id, hash)
    select * from unnest(${links.map(({ seq }) => seq)}::bigint[], ${links.map(({ entryId }) => entryId)}::uuid[],
      ${links.map(({ hash }) => hash)}::text[])`.execute(db);
  await sql`
    insert into monogram.audit_node (level, index, hash)
    select * from unnest(${nodes.map(({ level }) => level)}::int[], ${nodes.map(({ index }) => index)}::bigint[],
      ${nodes.map(({ hash }) => Buffer.from(hash))}::bytea[])`.execute(db);
  await sql`delete from monogram.audit_queue where n = any (${ns}::bigint[])`.execute(db);
}
