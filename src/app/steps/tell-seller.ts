import { OBLIGATION_TITLES } from '../../core/program/index.ts';
import type { ActionRecord, Ports, Store } from '../ports.ts';
import { notify } from './notify.ts';

/** Tells a seller what became of an action: in the product and by mail, with the way to its statement of reasons. */
export async function tellSeller(
  ports: Pick<Ports, 'world'>,
  store: Store,
  occasion: 'enforcement-decided' | 'enforcement-undone' | 'appeal-decided',
  action: Pick<ActionRecord, 'id' | 'sellerId' | 'clause' | 'language'>,
): Promise<void> {
  const seller = await store.findSeller(action.sellerId);
  if (!seller) return;
  await notify(ports, store, {
    to: { seller: seller.id },
    occasion,
    facts: { seller: seller.name, clause: OBLIGATION_TITLES[action.language][action.clause] },
    path: `/studio/standing/${action.id}`,
  });
}
