import { CASE, type CaseDecision, type RefusalCode } from '../../core/content/index.ts';
import { move, ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, CaseId, CaseRecord, Ports, Store } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { claimEnd, decides, requireClaim } from '../steps/require-claim.ts';
import { refuse, type Trouble } from '../trouble.ts';

type Needs = Pick<Ports, 'transactions' | 'world' | 'settings'>;

/** A decision: what, for a refusal why, and how far it goes. */
export type NewDecision = (
  | { readonly decision: Extract<CaseDecision, 'allow'> }
  | {
      readonly decision: Extract<CaseDecision, 'refuse'>;
      readonly reason: RefusalCode;
      /** List what the held pictures are known by, once it is in effect. */
      readonly listPictures?: boolean | undefined;
    }
) & {
  /** Decide all alike cases with it that this person may claim: those in which nothing else was found. */
  readonly alike?: boolean | undefined;
};

/** A case that was decided, and how many alike ones with it. */
export interface DecidedCase {
  readonly case: CaseRecord;
  readonly together: number;
}

/**
 * Decides a claimed case, and where it is asked for all that are like it, each with an entry and later a statement of its own.
 * It takes effect after the time to undo, whatever becomes of this process meanwhile.
 */
export function decideCase(
  ports: Needs,
  actor: Actor,
  id: CaseId,
  wanted: NewDecision,
): Promise<Result<DecidedCase, Trouble>> {
  return ports.transactions.run(actor, async (store): Promise<Result<DecidedCase, Trouble>> => {
    const claimed = await requireClaim(ports, store, actor, id);
    if (!claimed.ok) return claimed;
    const { user } = actor;
    if (!user) return refuse('not-allowed');
    const now = ports.world.now();
    const change: Partial<CaseRecord> = {
      state: 'decided',
      decision: wanted.decision,
      reasonCode: wanted.decision === 'refuse' ? wanted.reason : null,
      listPictures: wanted.decision === 'refuse' && wanted.listPictures === true,
      decidedBy: user,
      decidedAt: now,
      effectiveAt: new Date(now.getTime() + ports.settings.review.undoSeconds * 1000),
      claimedBy: null,
      claimedUntil: null,
    };
    const alike = wanted.alike ? await store.lockAlike(claimed.value, user, now) : [];
    await decide(ports, store, actor, claimed.value, change);
    for (const one of alike) await decide(ports, store, actor, one, { ...change, decidedWith: id });
    return ok({ case: { ...claimed.value, ...change }, together: alike.length });
  });
}

async function decide(
  ports: Pick<Ports, 'world'>,
  store: Store,
  actor: Actor,
  one: CaseRecord,
  change: Partial<CaseRecord>,
): Promise<void> {
  await store.updateCase(one.id, change);
  await logAct(ports, store, actor, {
    act: `case-${change.decision}`,
    subject: ['case', one.id],
    detail: {
      lists: one.lists,
      ...(change.reasonCode && { reason: change.reasonCode }),
      ...(change.listPictures && { listPictures: true }),
      ...(change.decidedWith && { with: change.decidedWith }),
    },
  });
}

/** Takes one's own decision back while it is not in effect yet, with all that were decided with it, and claims the case again. */
export function undoDecision(ports: Needs, actor: Actor, id: CaseId): Promise<Result<CaseRecord, Trouble>> {
  return ports.transactions.run(actor, async (store): Promise<Result<CaseRecord, Trouble>> => {
    const { user } = actor;
    if (!decides(actor) || !user) return refuse('not-allowed');
    const one = await store.lockCase(id);
    if (!one) return refuse('not-found');
    const late = one.effectiveAt !== null && one.effectiveAt <= ports.world.now();
    if (!move(CASE, one.state, 'open').ok || late) return refuse('case-closed');
    if (one.decidedBy !== user) return refuse('not-allowed');
    const open: Partial<CaseRecord> = {
      state: 'open',
      decision: null,
      reasonCode: null,
      listPictures: false,
      decidedBy: null,
      decidedAt: null,
      effectiveAt: null,
      decidedWith: null,
    };
    const change = { ...open, claimedBy: user, claimedUntil: claimEnd(ports) };
    await undo(ports, store, actor, id, change);
    for (const other of await store.lockDecidedWith(id)) {
      if (other.decidedBy === user) await undo(ports, store, actor, other.id, open);
    }
    return ok({ ...one, ...change });
  });
}

async function undo(
  ports: Pick<Ports, 'world'>,
  store: Store,
  actor: Actor,
  id: CaseId,
  change: Partial<CaseRecord>,
): Promise<void> {
  await store.updateCase(id, change);
  await logAct(ports, store, actor, { act: 'case-decision-undone', subject: ['case', id] });
}
