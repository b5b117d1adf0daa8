import type { Actor, AuditRecord, Ports, Store } from '../ports.ts';

/** What was done to what. `detail` holds ids, codes and counts; never content. */
export interface Act {
  readonly act: string;
  readonly subject: readonly [kind: string, id: string];
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** An act as an entry of the log. */
export function auditEntry(ports: Pick<Ports, 'world'>, actor: Actor, { act, subject, detail }: Act): AuditRecord {
  return {
    id: ports.world.newId(),
    at: ports.world.now(),
    actorKind: actor.kind,
    actorId: actor.user ?? null,
    act,
    subjectKind: subject[0],
    subjectId: subject[1],
    detail: detail ?? {},
  };
}

/** Writes an act into the audit log, in the transaction of the act. */
export function logAct(ports: Pick<Ports, 'world'>, store: Store, actor: Actor, act: Act): Promise<void> {
  return store.insertAudit(auditEntry(ports, actor, act));
}
