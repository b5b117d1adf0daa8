import { ok, type Result, type SellerId } from '../../core/kernel/index.ts';
import type { Actor, Ports, SellerRecord } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** Opens a seller's account; the person asking becomes its owner. An applicant can do nothing yet but accept the terms and apply. */
export function openSeller(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  body: { readonly name: string; readonly country: string },
): Promise<Result<SellerRecord, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (!actor.user) return refuse('not-signed-in');
    const seller: SellerRecord = {
      id: ports.world.newId() as SellerId,
      name: body.name,
      country: body.country,
      participation: 'applicant',
      companyPrefixes: [],
      gtinExemptions: [],
      brands: [],
      createdAt: ports.world.now(),
    };
    await store.insertSeller(seller);
    await store.insertMember({ sellerId: seller.id, userId: actor.user, role: 'owner' });
    await logAct(ports, store, actor, { act: 'seller-opened', subject: ['seller', seller.id] });
    return ok(seller);
  });
}
