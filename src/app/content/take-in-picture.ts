import type { Result } from '../../core/kernel/index.ts';
import type { Actor } from '../ports.ts';
import { type KeepsPictures, keepPicture, type PictureOnItsWay, type TakenIn } from '../steps/keep-picture.ts';
import { requireFeature } from '../steps/require-feature.ts';
import type { Trouble } from '../trouble.ts';

/** The one door for pictures. A listing's are for sellers the program is open to, a buyer's for whoever is signed in; each with a rights statement. */
export async function takeInPicture(
  ports: KeepsPictures,
  actor: Actor,
  picture: PictureOnItsWay,
): Promise<Result<TakenIn, Trouble>> {
  if (picture.kind === 'listing-picture') {
    const seller = await ports.transactions.run(actor, (store) => requireFeature(ports, store, actor.seller, 'list'));
    if (!seller.ok) return seller;
  }
  return keepPicture(ports, actor, picture);
}
