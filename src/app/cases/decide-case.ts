import { CASE, type CaseDecision, type RefusalCode } from '../../core/content/index.ts';
import { move, ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, CaseId, CaseRecord, Ports } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { claimEnd, decides, requireClaim } from '../steps/require-claim.ts';
import { refuse, type Trouble } from '../trouble.ts';

type Needs = Pick<Ports, 'transactions' | 'world' | 'settings'>;

/** A decision: what, and for a refusal why. */
export type NewDecision =
  | { readonly decision: Extract<CaseDecision, 'allow'> }
  | { readonly decision: Extract<CaseDecision, 'refuse'>; readonly reason: RefusalCode };

/** Decides a claimed case. It takes effect after the time to undo, whatever becomes of this process meanwhile. */
export function decideCase(
  ports: Needs,
  actor: Actor,
  id: CaseId,
  wanted: NewDecision,
): Promise<Result<CaseRecord, Trouble>> {
  return ports.transactions.run(actor, async (store): Promise<Result<CaseRecord, Trouble>> => {
    const claimed = await requireClaim(ports, store, actor, id);
    if (!claimed.ok) return claimed;
    const now = ports.world.now();
    const change: Partial<CaseRecord> = {
      state: 'decided',
      decision: wanted.decision,
      reasonCode: wanted.decision === 'refuse' ? wanted.reason : null,
      decidedBy: claimed.value.claimedBy,
      decidedAt: now,
      effectiveAt: new Date(now.getTime() + ports.settings.review.undoSeconds * 1000),
      claimedBy: null,
      claimedUntil: null,
    };
    await store.updateCase(id, change);
    await logAct(ports, store, actor, {
      act: `case-${wanted.decision}`,
      subject: ['case', id],
      detail: { lists: claimed.value.lists, ...(change.reasonCode && { reason: change.reasonCode }) },
    });
    return ok({ ...claimed.value, ...change });
  });
}

/** Takes one's own decision back while it is not in effect yet, and claims the case again. */
export function undoDecision(ports: Needs, actor: Actor, id: CaseId): Promise<Result<CaseRecord, Trouble>> {
  return ports.transactions.run(actor, async (store): Promise<Result<CaseRecord, Trouble>> => {
    const { user } = actor;
    if (!decides(actor) || !user) return refuse('not-allowed');
    const one = await store.lockCase(id);
    if (!one) return refuse('not-found');
    const late = one.effectiveAt !== null && one.effectiveAt <= ports.world.now();
    if (!move(CASE, one.state, 'open').ok || late) return refuse('case-closed');
    if (one.decidedBy !== user) return refuse('not-allowed');
    const change: Partial<CaseRecord> = {
      state: 'open',
      decision: null,
      reasonCode: null,
      decidedBy: null,
      decidedAt: null,
      effectiveAt: null,
      claimedBy: user,
      claimedUntil: claimEnd(ports),
    };
    await store.updateCase(id, change);
    await logAct(ports, store, actor, { act: 'case-decision-undone', subject: ['case', id] });
    return ok({ ...one, ...change });
  });
}

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
