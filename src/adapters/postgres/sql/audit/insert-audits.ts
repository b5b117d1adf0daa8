import { type Kysely, sql } from 'kysely';
import type { AuditRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Logs several acts at once, in the transaction of the acts. */
export async function insertAudits(db: Kysely<Tables>, entries: readonly AuditRecord[]): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map(({ id, at, actorKind, actorId, act, subjectKind, subjectId, detail }) => ({
    id,
    at,
    actor_kind: actorKind,
    actor_id: actorId,
    act,
    subject_kind: subjectKind,
    subject_id: subjectId,
    detail,
  }));
  await sql`
    insert into monogram.audit_entry (id, at, actor_kind, actor_id, act, subject_kind, subject_id, detail)
    select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as e (id uuid, at timestamptz, actor_kind text,
      actor_id text, act text, subject_kind text, subject_id text, detail jsonb)`.execute(db);
}
