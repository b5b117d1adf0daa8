import { ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, CaseId, CaseRecord, Ports } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { requireClaim } from '../steps/require-claim.ts';
import { refuse, type Trouble } from '../trouble.ts';

type Needs = Pick<Ports, 'transactions' | 'world'>;

/** Leaves a case to somebody else, with a note on why. */
export function askSecondOpinion(
  ports: Needs,
  actor: Actor,
  id: CaseId,
  words: string,
): Promise<Result<CaseRecord, Trouble>> {
  return ports.transactions.run(actor, async (store): Promise<Result<CaseRecord, Trouble>> => {
    const claimed = await requireClaim(ports, store, actor, id);
    if (!claimed.ok) return claimed;
    const { user } = actor;
    if (!user) return refuse('not-allowed');
    // Two who both cannot say would hand it to and fro.
    if (claimed.value.secondAskedBy !== null) return refuse('case-closed', { detail: 'You are the second opinion.' });
    const change = { secondAskedBy: user, claimedBy: null, claimedUntil: null };
    await store.updateCase(id, change);
    await store.insertNote({ id: ports.world.newId(), caseId: id, userId: user, words, notedAt: ports.world.now() });
    await logAct(ports, store, actor, { act: 'case-second-asked', subject: ['case', id] });
    return ok({ ...claimed.value, ...change });
  });
}

/** Notes something on a claimed case, for colleagues. */
export function noteOnCase(
  ports: Needs,
  actor: Actor,
  id: CaseId,
  words: string,
): Promise<Result<CaseRecord, Trouble>> {
  return ports.transactions.run(actor, async (store): Promise<Result<CaseRecord, Trouble>> => {
    const claimed = await requireClaim(ports, store, actor, id);
    if (!claimed.ok) return claimed;
    const { user } = actor;
    if (!user) return refuse('not-allowed');
    await store.insertNote({ id: ports.world.newId(), caseId: id, userId: user, words, notedAt: ports.world.now() });
    await logAct(ports, store, actor, { act: 'case-noted', subject: ['case', id] });
    return claimed;
  });
}
