import { type ListingId, ok, type Result, type SellerId } from '../../core/kernel/index.ts';
import {
  type ActionKind,
  daysAfter,
  nextStep,
  type Obligation,
  type StatementLanguage,
  type StatementSource,
} from '../../core/program/index.ts';
import type { ActionId, ActionRecord, Actor, Ports, Store } from '../ports.ts';
import { collectEvidence, type EvidencePointer } from '../steps/collect-evidence.ts';
import { logAct } from '../steps/log-act.ts';
import { moveSeller } from '../steps/move-seller.ts';
import { pastActions } from '../steps/past-actions.ts';
import { tellSeller } from '../steps/tell-seller.ts';
import { beginWindDown } from '../steps/wind-down.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** What an operator decides about a breach, with the reasons the seller reads. */
export interface NewAction {
  readonly kind: ActionKind;
  readonly clause: Obligation;
  readonly facts: string;
  readonly explanation: string;
  readonly language: StatementLanguage;
  readonly source: StatementSource;
  readonly sourceId?: string | undefined;
  readonly automatedDetection: boolean;
  /** Of `listing-off`: which. */
  readonly listing?: string | undefined;
  /** How long a strike counts or a suspension lasts, where not as long as the ladder says. */
  readonly days?: number | undefined;
  readonly evidence: readonly EvidencePointer[];
}

/**
 * Takes a step of the ladder. A notice, a strike, a listing off and a suspension are in force at once and can be appealed. A
 * revocation is only proposed: nothing happens before a second person confirms it.
 */
export function takeAction(
  ports: Pick<Ports, 'transactions' | 'world' | 'settings'>,
  actor: Actor,
  id: SellerId,
  wanted: NewAction,
): Promise<Result<ActionRecord, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator' || !actor.user) return refuse('not-allowed');
    const seller = await store.lockSeller(id);
    if (!seller) return refuse('not-found');
    if (seller.participation === 'revoked') return refuse('revoked');
    const history = await store.actionsOf(id);
    const stands = (kind: ActionKind, states: readonly string[]) =>
      history.some((one) => one.kind === kind && states.includes(one.state));
    if (wanted.kind === 'revocation' && stands('revocation', ['proposed', 'in-force'])) return refuse('action-stands');
    if (wanted.kind === 'suspension') {
      if (stands('suspension', ['in-force'])) return refuse('action-stands');
      if (seller.participation !== 'approved') return refuse('move-not-allowed');
    }
    const listing = await stoppable(store, id, wanted);
    if (!listing.ok) return listing;
    const { ladder } = ports.settings.enforcement;
    const now = ports.world.now();
    const proposal = nextStep(wanted.clause, pastActions(history), ladder, now.getTime());
    const later = (days: number) => new Date(daysAfter(now.getTime(), days));
    const revokes = wanted.kind === 'revocation';
    const action: ActionRecord = {
      id: ports.world.newId() as ActionId,
      sellerId: id,
      kind: wanted.kind,
      state: revokes ? 'proposed' : 'in-force',
      clause: wanted.clause,
      language: wanted.language,
      facts: wanted.facts,
      explanation: wanted.explanation,
      source: wanted.source,
      sourceId: wanted.sourceId ?? null,
      automatedDetection: wanted.automatedDetection,
      profile: ladder.profile,
      proposedKind: proposal.kind,
      participationBefore: seller.participation,
      listingId: listing.value,
      decidedBy: actor.user,
      decidedAt: now,
      lapsesAt: revokes ? later(ladder.confirmHours / 24) : null,
      confirmedBy: null,
      confirmedAt: null,
      endsAt: endOf(wanted, ladder, later),
      appealUntil: revokes ? null : later(ladder.appealDays),
      finalAt: null,
      annulmentAskedBy: null,
      annulledBy: null,
      annulledAt: null,
      annulledByAppeal: false,
      undoneBecause: null,
    };
    const evidence = await collectEvidence(ports, store, { action: action.id, seller: id }, wanted.evidence);
    if (!evidence.ok) return evidence;
    await store.insertAction(action);
    await store.insertEvidence(evidence.value);
    if (action.kind === 'suspension') {
      await moveSeller(ports, store, actor, id, 'suspended');
      await beginWindDown(ports, store, actor, action, seller);
    }
    await logAct(ports, store, actor, {
      act: revokes ? 'revocation-proposed' : 'action-taken',
      subject: ['action', action.id],
      detail: {
        seller: id,
        kind: action.kind,
        clause: action.clause,
        proposed: proposal.kind,
        evidence: evidence.value.length,
      },
    });
    if (!revokes) await tellSeller(ports, store, 'enforcement-decided', action);
    return ok(action);
  });
}

function endOf(
  wanted: NewAction,
  ladder: Ports['settings']['enforcement']['ladder'],
  later: (days: number) => Date,
): Date | null {
  if (wanted.kind === 'strike') return later(wanted.days ?? ladder.strikeDays);
  if (wanted.kind === 'suspension') return later(wanted.days ?? ladder.suspensionDays);
  return wanted.kind === 'listing-off' && wanted.days !== undefined ? later(wanted.days) : null;
}

/** The listing to take off: this seller's, and not stopped already. */
async function stoppable(
  store: Store,
  seller: SellerId,
  wanted: NewAction,
): Promise<Result<ListingId | null, Trouble>> {
  if (wanted.kind !== 'listing-off') return ok(null);
  const listing = await store.findListing(wanted.listing as ListingId);
  if (listing?.sellerId !== seller) return refuse('not-found');
  return (await store.isListingStopped(listing.id)) ? refuse('action-stands') : ok(listing.id);
}
