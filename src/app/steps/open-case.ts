import { priorityOf, type Reason, type ReasonCode } from '../../core/content/index.ts';
import type { AssetId } from '../../core/kernel/index.ts';
import type { AssetRecord, CaseAppealId, CaseId, CaseRecord, OrderRecord, Ports, Store } from '../ports.ts';
import type { DesignContent } from './design-content.ts';

/** What a case is about, beside its order. */
export interface Held {
  /** What screening said of the words. */
  readonly reasons: readonly Reason[];
  readonly lists: string;
  /** The held pictures. */
  readonly pictures: readonly Pick<AssetRecord, 'fingerprints' | 'sha256' | 'reasons'>[];
}

type Order = Pick<
  OrderRecord,
  'id' | 'sellerId' | 'buyerUser' | 'listingId' | 'versionId' | 'contentKey' | 'quantity' | 'shipBy'
>;

/**
 * Opens a case for an order that screening holds, in the transaction of the hold: no held order waits for nobody. Does
 * nothing where the operator leaves such orders to their sellers.
 */
export async function openCase(
  ports: Pick<Ports, 'world' | 'seals' | 'settings'>,
  store: Store,
  order: Order,
  held: Held,
): Promise<void> {
  if (ports.settings.review.decidedBy !== 'reviewers') return;
  await store.insertCase({ ...caseOf(ports, order, held), orderId: order.id, knownAnswer: null });
}

/** A case as it begins. */
export function caseOf(
  ports: Pick<Ports, 'world' | 'seals'>,
  order: Omit<Order, 'id'>,
  held: Held,
): Omit<CaseRecord, 'orderId' | 'knownAnswer'> {
  const now = ports.world.now();
  const found = [...held.reasons.map(({ code }) => code), ...held.pictures.flatMap(({ reasons }) => reasons)];
  const codes = [...new Set(found)] as ReasonCode[];
  const { priority, reasons } = priorityOf({
    codes,
    quantity: order.quantity,
    now: now.getTime(),
    shipBy: order.shipBy.getTime(),
  });
  return {
    id: ports.world.newId() as CaseId,
    sellerId: order.sellerId,
    buyerUser: order.buyerUser,
    listingId: order.listingId,
    versionId: order.versionId,
    contentKey: order.contentKey,
    state: 'open',
    codes,
    lists: held.lists,
    alike: alikeOf(ports, held),
    priority,
    priorityReasons: reasons,
    openedAt: now,
    claimedBy: null,
    claimedUntil: null,
    secondAskedBy: null,
    decision: null,
    decidedBy: null,
    decidedAt: null,
    effectiveAt: null,
    reasonCode: null,
    settledAt: null,
    listPictures: false,
    decidedWith: null,
  };
}

/** The uploads of a design that are held. */
export async function heldPictures(store: Store, content: DesignContent): Promise<AssetRecord[]> {
  const found: AssetRecord[] = [];
  for (const ref of Object.keys(content.originals)) {
    const asset = await store.findAsset(ref as AssetId);
    if (asset?.verdict === 'hold') found.push(asset);
  }
  return found;
}

/** The buyer's own appeal that was granted for all that was found here: a person said that it may pass. What was listed since is not passed. */
export async function grantedBefore(
  ports: Pick<Ports, 'world' | 'seals' | 'settings'>,
  store: Store,
  held: Held,
): Promise<CaseAppealId | undefined> {
  if (held.pictures.some(({ reasons }) => reasons.includes('listed-image'))) return undefined;
  const findings = alikeOf(ports, held);
  if (findings.length === 0) return undefined;
  const since = new Date(ports.world.now().getTime() - ports.settings.review.grantedDays * 86_400_000);
  return store.findingsGranted(findings, since);
}

/** What was found, as hashes only this installation can make: whoever reads the table cannot try words until one fits. */
function alikeOf(ports: Pick<Ports, 'seals'>, { reasons, pictures }: Held): string[] {
  const found = [
    ...reasons.map(({ code, evidence, span }) => {
      const words = span ? evidence.slice(span[0], span[1]) : evidence;
      return `${code}/${words.normalize('NFKC').toLowerCase()}`;
    }),
    ...pictures.map(({ fingerprints, sha256 }) => `picture/${fingerprints[0] ?? sha256}`),
  ];
  return [...new Set(found.map((one) => ports.seals.sign(`case-alike/${one}`)))];
}
