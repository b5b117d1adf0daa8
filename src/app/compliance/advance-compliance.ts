import { missingDocuments } from '../../core/program/index.ts';
import type { Actor, DocumentRecord, Ports, Store } from '../ports.ts';
import { complianceRules, heldDocuments } from '../steps/compliance.ts';
import { logAct } from '../steps/log-act.ts';
import { notify } from '../steps/notify.ts';

const DAY = 86_400_000;
/** Days before something expires on which its seller is reminded. */
const STEPS = [30, 7, 1];
const SYSTEM: Actor = { kind: 'system' };

/** Reminds of documents and exemptions that expire, and takes off the shop what needs a document that has expired. Answers how many listings left. */
export async function advanceCompliance(ports: Pick<Ports, 'transactions' | 'world'>): Promise<number> {
  const now = ports.world.now();
  const due = await ports.transactions.run(SYSTEM, async (store) => {
    const soon = new Date(now.getTime() + (STEPS[0] ?? 0) * DAY);
    const documents = await store.documentsExpiringBy(soon);
    for (const one of documents) {
      if (one.expiresAt <= now || !(await remind(ports, store, one.id, one))) continue;
      const facts = { document: one.title, untilDay: one.expiresAt.toISOString() };
      await notify(ports, store, {
        to: { seller: one.sellerId },
        occasion: 'document-expires',
        facts,
        path: '/studio/documents',
      });
    }
    for (const one of await store.exemptionsExpiringBy(soon)) {
      const expiresAt = one.expiresAt ?? now;
      if (expiresAt <= now || !(await remind(ports, store, one.id, { ...one, expiresAt }))) continue;
      const facts = { brand: one.brand, category: one.category, untilDay: expiresAt.toISOString() };
      await notify(ports, store, {
        to: { seller: one.sellerId },
        occasion: 'exemption-expires',
        facts,
        path: '/studio/numbers',
      });
    }
    return documents.filter(({ expiresAt }) => expiresAt <= now);
  });
  let left = 0;
  for (const document of due) left += await ports.transactions.run(SYSTEM, (store) => expire(ports, store, document));
  return left;
}

/** Whether a reminder is due now that has not gone out: the smallest step that has begun. */
function remind(
  ports: Pick<Ports, 'world'>,
  store: Store,
  subject: string,
  { sellerId, expiresAt }: Pick<DocumentRecord, 'sellerId' | 'expiresAt'>,
): Promise<boolean> {
  const now = ports.world.now();
  const step = STEPS.filter((days) => expiresAt.getTime() - now.getTime() <= days * DAY).at(-1);
  return step === undefined ? Promise.resolve(false) : store.noteReminder(subject, sellerId, step, now);
}

async function expire(ports: Pick<Ports, 'world'>, store: Store, { id }: DocumentRecord): Promise<number> {
  const document = await store.lockDocument(id);
  if (document?.state !== 'accepted') return 0;
  const now = ports.world.now();
  await store.updateDocument(id, { state: 'expired' });
  const seller = document.sellerId;
  const rules = await complianceRules(store);
  const held = await heldDocuments(store, seller);
  let left = 0;
  for (const live of await store.liveListingsOf(seller)) {
    const [missing] = missingDocuments(rules, live.document.category, held, now.getTime());
    if (!missing) continue;
    await store.takeOffShop(live.listingId);
    await store.setListingState(live.listingId, 'off');
    await store.insertComplianceStop({
      id: ports.world.newId(),
      listingId: live.listingId,
      sellerId: seller,
      versionId: live.versionId,
      gtin: live.gtin,
      requirement: missing.requirement.id,
      stoppedAt: now,
      returnedAt: null,
    });
    await logAct(ports, store, SYSTEM, {
      act: 'listing-off-document-expired',
      subject: ['listing', live.listingId],
      detail: { document: id, requirement: missing.requirement.id },
    });
    left += 1;
  }
  // A newer one may count already: then nobody needs to do anything.
  if (left > 0 || !held.some((one) => one.requirement === document.requirement && one.until > now.getTime())) {
    const facts = { document: document.title, listings: String(left) };
    await notify(ports, store, { to: { seller }, occasion: 'document-expired', facts, path: '/studio/documents' });
  }
  await logAct(ports, store, SYSTEM, {
    act: 'document-expired',
    subject: ['document', id],
    detail: { listings: left },
  });
  return left;
}
