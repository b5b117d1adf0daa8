import { type ApplicationId, ok, type Result, type SellerId } from '../../core/kernel/index.ts';
import type { ApplicationState } from '../../core/program/index.ts';
import type { Actor, ApplicationRecord, Ports, SellerRecord, Slice, Store } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** An application with the seller who made it. */
export interface ApplicationView {
  readonly application: ApplicationRecord;
  readonly seller: SellerRecord;
}

/** The operator's queue, oldest first. */
export function applicationQueue(
  ports: Pick<Ports, 'transactions'>,
  actor: Actor,
  states: readonly ApplicationState[],
  slice: Slice,
): Promise<Result<ApplicationView[], Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator' && actor.kind !== 'auditor') return refuse('not-allowed');
    return ok(await withSellers(store, await store.applicationsIn(states, slice)));
  });
}

/** Declined applications whose appeal waits for somebody who did not decline it, oldest first. */
export function appealedQueue(
  ports: Pick<Ports, 'transactions'>,
  actor: Actor,
  slice: Slice,
): Promise<Result<ApplicationView[], Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator' && actor.kind !== 'auditor') return refuse('not-allowed');
    return ok(await withSellers(store, await store.appealedApplications(slice)));
  });
}

/** A seller's own applications, newest first. */
export function applicationsOfSeller(
  ports: Pick<Ports, 'transactions'>,
  actor: Actor,
  seller: SellerId,
): Promise<Result<ApplicationView[], Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const insider = actor.seller === seller || actor.kind === 'operator' || actor.kind === 'auditor';
    if (!insider || !(await store.findSeller(seller))) return refuse('not-found');
    return ok(await withSellers(store, await store.applicationsOf(seller)));
  });
}

/** One application. */
export function readApplication(
  ports: Pick<Ports, 'transactions'>,
  actor: Actor,
  id: ApplicationId,
): Promise<Result<ApplicationView, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const application = await store.findApplication(id);
    const [view] = application ? await withSellers(store, [application]) : [];
    return view ? ok(view) : refuse('not-found');
  });
}

function withSellers(store: Store, applications: readonly ApplicationRecord[]): Promise<ApplicationView[]> {
  return Promise.all(
    applications.map(async (application) => {
      const seller = await store.findSeller(application.sellerId);
      if (!seller) throw new Error(`Application ${application.id} has no seller`);
      return { application, seller };
    }),
  );
}
