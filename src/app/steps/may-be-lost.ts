import type { SellerId } from '../../core/kernel/index.ts';
import type { Store } from '../ports.ts';

/** Whether an applicant is, or may still turn out to be, somebody who lost the program: nobody approves them until a person found that the two are different. The database refuses it too. */
export async function mayBeLost(store: Store, seller: SellerId): Promise<boolean> {
  const links = await store.linksOf(seller);
  return links.some(
    (link) =>
      link.sellerId === seller &&
      link.state !== 'different' &&
      (link.linkedParticipation === 'revoked' || link.linkedParticipation === 'revocation-pending'),
  );
}
