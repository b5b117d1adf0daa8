import { ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, CaseId, CaseRecord, Ports, Store } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** A case this very person holds a running claim on, locked. */
export async function requireClaim(
  ports: Pick<Ports, 'world'>,
  store: Store,
  actor: Actor,
  id: CaseId,
): Promise<Result<CaseRecord, Trouble>> {
  if (!decides(actor)) return refuse('not-allowed');
  const one = await store.lockCase(id);
  if (!one) return refuse('not-found');
  if (one.state !== 'open') return refuse('case-closed');
  const running = one.claimedUntil !== null && one.claimedUntil > ports.world.now();
  return one.claimedBy === actor.user && running ? ok(one) : refuse('claim-needed');
}

/** Whether this actor decides on cases. */
export function decides({ kind, user }: Actor): boolean {
  return user !== undefined && (kind === 'operator' || kind === 'reviewer');
}

/** When a claim taken or renewed now ends. */
export function claimEnd({ world, settings }: Pick<Ports, 'world' | 'settings'>): Date {
  return new Date(world.now().getTime() + settings.review.claimMinutes * 60_000);
}
