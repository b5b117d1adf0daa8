import type { Kysely } from 'kysely';
import type { ListedWordId, ListedWordRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Adds to the operator's own words; false if these stand there already. */
export async function insertListedWord(db: Kysely<Tables>, word: ListedWordRecord): Promise<boolean> {
  const done = await db
    .insertInto('listedWord')
    .values(word)
    .onConflict((conflict) => conflict.column('words').where('withdrawnAt', 'is', null).doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Takes words off the list; they stay on record. False if they are off already. */
export async function withdrawListedWord(db: Kysely<Tables>, id: ListedWordId, now: Date): Promise<boolean> {
  const done = await db
    .updateTable('listedWord')
    .set({ withdrawnAt: now })
    .where('id', '=', id)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** The words that stand, in the order of their letters. */
export async function standingWords(db: Kysely<Tables>): Promise<ListedWordRecord[]> {
  return db.selectFrom('listedWord').selectAll().where('withdrawnAt', 'is', null).orderBy('words').execute();
}

/** What of the list would change with any change of it: how many rows there are, and how many are withdrawn. */
export async function wordListState(db: Kysely<Tables>): Promise<string> {
  const row = await db
    .selectFrom('listedWord')
    .select(({ fn }) => [fn.countAll<string>().as('all'), fn.count<string>('withdrawnAt').as('withdrawn')])
    .executeTakeFirstOrThrow();
  return `${row.all}/${row.withdrawn}`;
}
