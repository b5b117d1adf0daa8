import { type Kysely, sql } from 'kysely';
import type { CaseAppealId, CaseAppealRecord, CaseId, Slice } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Files an appeal; false if the case has one. */
export async function insertCaseAppeal(db: Kysely<Tables>, appeal: CaseAppealRecord): Promise<boolean> {
  const done = await db
    .insertInto('caseAppeal')
    .values(appeal)
    .onConflict((conflict) => conflict.column('caseId').doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** An appeal by id. */
export async function findCaseAppeal(db: Kysely<Tables>, id: CaseAppealId): Promise<CaseAppealRecord | undefined> {
  return db.selectFrom('caseAppeal').selectAll().where('id', '=', id).executeTakeFirst();
}

/** An appeal by id, locked until the transaction ends; undefined too for whoever may not decide it. */
export async function lockCaseAppeal(db: Kysely<Tables>, id: CaseAppealId): Promise<CaseAppealRecord | undefined> {
  return db.selectFrom('caseAppeal').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

/** The appeal of a case. */
export async function caseAppealOf(db: Kysely<Tables>, id: CaseId): Promise<CaseAppealRecord | undefined> {
  return db.selectFrom('caseAppeal').selectAll().where('caseId', '=', id).executeTakeFirst();
}

/** Changes an appeal. */
export async function updateCaseAppeal(
  db: Kysely<Tables>,
  id: CaseAppealId,
  change: Partial<CaseAppealRecord>,
): Promise<void> {
  await db.updateTable('caseAppeal').set(change).where('id', '=', id).execute();
}

/** Appeals that wait, oldest first. */
export async function openCaseAppeals(db: Kysely<Tables>, { after, limit }: Slice): Promise<CaseAppealRecord[]> {
  return db
    .selectFrom('caseAppeal')
    .selectAll()
    .where('state', '=', 'open')
    .$if(after !== undefined, (query) => query.where(sql<boolean>`(filed_at, id) > (${after?.at}, ${after?.id})`))
    .orderBy('filedAt')
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** The actor's own appeal, granted since a moment, of a case in which all of this was found. */
export async function findingsGranted(
  db: Kysely<Tables>,
  findings: readonly string[],
  since: Date,
): Promise<CaseAppealId | undefined> {
  const { rows } = await sql<{ id: CaseAppealId | null }>`
    select monogram.findings_granted(${findings}::text[], ${since}) as id`.execute(db);
  return rows[0]?.id ?? undefined;
}
