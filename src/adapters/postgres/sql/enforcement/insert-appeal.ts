import type { Kysely } from 'kysely';
import type { AppealRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Files an appeal. False if the action cannot be appealed now, or somebody just did. */
export async function insertAppeal(db: Kysely<Tables>, appeal: AppealRecord): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('appeal')
    .values(appeal)
    .onConflict((conflict) => conflict.column('actionId').doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}
