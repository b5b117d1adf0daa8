import { ok, type Result } from '../../core/kernel/index.ts';
import type {
  Actor,
  CaseAppealId,
  CaseAppealRecord,
  CaseRecord,
  NoteRecord,
  Ports,
  Slice,
  VersionRecord,
} from '../ports.ts';
import { decides } from '../steps/require-claim.ts';
import { refuse, type Trouble } from '../trouble.ts';

type Needs = Pick<Ports, 'transactions'>;

/** An appeal with what is left of its case: codes, reason and notes. What was made is erased. */
export interface CaseAppealSeen {
  readonly appeal: CaseAppealRecord;
  readonly case: CaseRecord;
  readonly notes: readonly NoteRecord[];
  readonly version: VersionRecord | undefined;
}

/** Appeals of refused orders that wait for a decision, oldest first, for staff. */
export function listCaseAppeals(
  ports: Needs,
  actor: Actor,
  slice: Slice,
): Promise<Result<CaseAppealRecord[], Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (!decides(actor) && actor.kind !== 'auditor') return refuse('not-allowed');
    return ok(await store.openCaseAppeals(slice));
  });
}

/** An appeal and its case, for staff. */
export function readCaseAppeal(ports: Needs, actor: Actor, id: CaseAppealId): Promise<Result<CaseAppealSeen, Trouble>> {
  return ports.transactions.run(actor, async (store): Promise<Result<CaseAppealSeen, Trouble>> => {
    if (!decides(actor) && actor.kind !== 'auditor') return refuse('not-allowed');
    const appeal = await store.findCaseAppeal(id);
    const one = appeal && (await store.findCase(appeal.caseId));
    if (!appeal || !one) return refuse('not-found');
    return ok({
      appeal,
      case: one,
      notes: await store.notesOn(one.id),
      version: await store.findVersion(one.versionId),
    });
  });
}
