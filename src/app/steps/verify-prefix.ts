import type { SellerId } from '../../core/kernel/index.ts';
import type { Ports, PrefixRecord, Store } from '../ports.ts';

/** Brings a verified prefix to where listings are judged by it. */
export async function grantPrefix(store: Store, seller: SellerId, prefix: string): Promise<void> {
  const record = await store.findSeller(seller);
  if (!record || record.companyPrefixes.includes(prefix)) return;
  await store.updateSeller(seller, { companyPrefixes: [...record.companyPrefixes, prefix] });
}

/** Takes the prefixes an application named into the register as the approval verified them; one that others hold numbers of waits for a person instead. Answers those that count. */
export async function registerApproved(
  ports: Pick<Ports, 'world'>,
  store: Store,
  {
    seller,
    by,
    prefixes,
  }: { readonly seller: SellerId; readonly by: PrefixRecord['requestedBy']; readonly prefixes: readonly string[] },
): Promise<string[]> {
  const known = await store.prefixesOf(seller);
  const now = ports.world.now();
  const granted: string[] = known.filter(({ state }) => state === 'verified').map(({ prefix }) => prefix);
  for (const prefix of new Set(prefixes)) {
    if (known.some((one) => one.prefix === prefix && one.state !== 'declined')) continue;
    const taken = (await store.holdersLike(prefix, seller)).length > 0;
    await store.insertPrefix({
      id: ports.world.newId() as PrefixRecord['id'],
      sellerId: seller,
      prefix,
      sampleGtin: null,
      evidence: null,
      state: taken ? 'in-review' : 'verified',
      verifiedBy: taken ? null : 'approval',
      trouble: taken ? 'taken' : null,
      requestedBy: by,
      requestedAt: now,
      decidedBy: taken ? null : by,
      decidedAt: taken ? null : now,
      reasons: null,
    });
    if (!taken) granted.push(prefix);
  }
  return granted;
}
