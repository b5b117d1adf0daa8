import type { SellerId } from '../../core/kernel/index.ts';
import { linkScore, type Mark } from '../../core/program/index.ts';
import type { LikeRecord, LinkId, LinkRecord, MarkRecord, Ports, Store } from '../ports.ts';

/** Marks as they are kept: hashed under the installation's secret, so that the table tells nobody's tax number. */
export function hashMarks(
  ports: Pick<Ports, 'seals' | 'world'>,
  seller: SellerId,
  marks: readonly Mark[],
): MarkRecord[] {
  return marks.map(({ kind, value }) => ({
    sellerId: seller,
    kind,
    mark: ports.seals.sign(`identity/${kind}/${value}`),
    notedAt: ports.world.now(),
  }));
}

/**
 * Notes what a seller has in common with others. `of`: with those that lost the program, before the seller is let in. `to`:
 * with everybody, when this seller loses it. Only what scores high enough for a person to look at is noted.
 */
export async function noteLinks(
  ports: Pick<Ports, 'world' | 'settings'>,
  store: Store,
  { kind, seller }: { readonly kind: 'of' | 'to'; readonly seller: SellerId },
): Promise<LinkRecord[]> {
  const { weights, hold } = ports.settings.enforcement.links;
  const like = await store.sellersLike(await store.marksOf(seller), seller);
  const lost = ({ participation }: LikeRecord) => participation === 'revocation-pending' || participation === 'revoked';
  const links: LinkRecord[] = [];
  for (const other of like) {
    const score = linkScore(other.kinds, weights);
    if (score < hold || (kind === 'of' ? !lost(other) : lost(other))) continue;
    const link: LinkRecord = {
      id: ports.world.newId() as LinkId,
      sellerId: kind === 'of' ? seller : other.sellerId,
      linkedSellerId: kind === 'of' ? other.sellerId : seller,
      kinds: other.kinds,
      score,
      state: 'open',
      foundAt: ports.world.now(),
      decidedBy: null,
      decidedAt: null,
      reasons: null,
    };
    await store.noteLink(link);
    links.push(link);
  }
  return links;
}
