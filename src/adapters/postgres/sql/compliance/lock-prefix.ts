import type { Kysely } from 'kysely';
import type { PrefixId, PrefixRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';
import { PREFIX_COLUMNS } from './prefix-columns.ts';

/** One prefix, locked until the transaction ends, so that two deciders do not both win. */
export async function lockPrefix(db: Kysely<Tables>, id: PrefixId): Promise<PrefixRecord | undefined> {
  return db.selectFrom('companyPrefix').select(PREFIX_COLUMNS).where('id', '=', id).forUpdate().executeTakeFirst();
}
