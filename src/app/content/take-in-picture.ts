import type { Result } from '../../core/kernel/index.ts';
import type { Actor } from '../ports.ts';
import { type KeepsPictures, keepPicture, type PictureOnItsWay, type TakenIn } from '../steps/keep-picture.ts';
import { requireFeature } from '../steps/require-feature.ts';
import { requireOwner } from '../steps/require-owner.ts';
import type { Trouble } from '../trouble.ts';

/** The one door for pictures. A listing's are for sellers the program is open to, a buyer's for whoever is signed in; each with a rights statement. */
export async function takeInPicture(
  ports: KeepsPictures,
  actor: Actor,
  picture: PictureOnItsWay,
): Promise<Result<TakenIn, Trouble>> {
  if (picture.kind === 'listing-picture') {
    const seller = await ports.transactions.run(actor, (store) => requireFeature(ports, store, actor, 'list'));
    if (!seller.ok) return seller;
  }
  // What proves something to the operator is shown before the program is open, by whoever answers for the seller.
  if (picture.kind === 'evidence-photo') {
    const owner = await ports.transactions.run(actor, (store) => requireOwner(store, actor));
    if (!owner.ok) return owner;
  }
  return keepPicture(ports, actor, picture);
}
