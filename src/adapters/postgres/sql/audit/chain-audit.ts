import type { Kysely } from 'kysely';
import type { Tables } from '../../tables.ts';

/** Gives queued entries their places, grows the tree, and takes from the queue what was chained: `ns` are its numbers. Three statements that are one act. */
export async function chainAudit(
  db: Kysely<Tables>,
  links: readonly { seq: number; entryId: string; hash: string }[],
  nodes: readonly { level: number; index: number; hash: Uint8Array }[],
  ns: readonly number[],
): Promise<void> {
  await db.insertInto('auditChain').values(links).execute();
  await db.insertInto('auditNode').values(nodes).execute();
  await db.deleteFrom('auditQueue').where('n', 'in', ns).execute();
}
