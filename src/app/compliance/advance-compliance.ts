import type { Actor, DocumentRecord, ExemptionRecord, Ports, Store } from '../ports.ts';
import { heldDocuments } from '../steps/compliance.ts';
import { judgeLive } from '../steps/judge-live.ts';
import { logAct } from '../steps/log-act.ts';
import { notify } from '../steps/notify.ts';

const DAY = 86_400_000;
/** Days before something expires on which its seller is reminded. */
const STEPS = [30, 7, 1];
const SYSTEM: Actor = { kind: 'system' };
type Needs = Pick<Ports, 'transactions' | 'world' | 'settings'>;

/** Reminds of documents and exemptions that expire, and takes off the shop what needs one that has expired. Answers how many listings left. */
export async function advanceCompliance(ports: Needs): Promise<number> {
  const now = ports.world.now();
  const soon = new Date(now.getTime() + (STEPS[0] ?? 0) * DAY);
  const due = await ports.transactions.run(SYSTEM, async (store) => {
    const documents = await store.documentsExpiringBy(soon);
    for (const one of documents) {
      if (one.expiresAt <= now || !(await remind(ports, store, one.id, one))) continue;
      const facts = { document: one.title, untilDay: one.expiresAt.toISOString() };
      const to = { seller: one.sellerId };
      await notify(ports, store, { to, occasion: 'document-expires', facts, path: '/studio/documents' });
    }
    const exemptions = await store.exemptionsExpiringBy(soon);
    for (const one of exemptions) {
      const expiresAt = one.expiresAt ?? now;
      if (expiresAt <= now || !(await remind(ports, store, one.id, { ...one, expiresAt }))) continue;
      const facts = { brand: one.brand, category: one.category, untilDay: expiresAt.toISOString() };
      const to = { seller: one.sellerId };
      await notify(ports, store, { to, occasion: 'exemption-expires', facts, path: '/studio/numbers' });
    }
    return {
      documents: documents.filter(({ expiresAt }) => expiresAt <= now),
      exemptions: exemptions.filter(({ expiresAt }) => expiresAt && expiresAt <= now),
    };
  });
  let left = 0;
  for (const one of due.documents)
    left += await ports.transactions.run(SYSTEM, (store) => expireDocument(ports, store, one));
  for (const one of due.exemptions)
    left += await ports.transactions.run(SYSTEM, (store) => expireExemption(ports, store, one));
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

async function expireDocument(ports: Needs, store: Store, { id }: DocumentRecord): Promise<number> {
  const document = await store.lockDocument(id);
  if (document?.state !== 'accepted') return 0;
  await store.updateDocument(id, { state: 'expired' });
  const seller = document.sellerId;
  const { stopped } = await judgeLive(ports, store, SYSTEM, seller, 'document-expired');
  const listings = stopped.length;
  const held = await heldDocuments(store, seller);
  // A newer one may count already: then nobody needs to do anything.
  if (listings > 0 || !held.some((one) => one.requirement === document.requirement && one.until > +ports.world.now())) {
    const facts = { document: document.title, listings: String(listings) };
    await notify(ports, store, { to: { seller }, occasion: 'document-expired', facts, path: '/studio/documents' });
  }
  await logAct(ports, store, SYSTEM, { act: 'document-expired', subject: ['document', id], detail: { listings } });
  return listings;
}

async function expireExemption(ports: Needs, store: Store, { id }: ExemptionRecord): Promise<number> {
  const exemption = await store.lockExemption(id);
  if (exemption?.state !== 'granted') return 0;
  await store.updateExemption(id, { state: 'expired' });
  const { sellerId: seller, brand, category } = exemption;
  const { stopped } = await judgeLive(ports, store, SYSTEM, seller, 'exemption-expired');
  const listings = stopped.length;
  const facts = { brand, category, listings: String(listings) };
  await notify(ports, store, { to: { seller }, occasion: 'exemption-expired', facts, path: '/studio/numbers' });
  await logAct(ports, store, SYSTEM, {
    act: 'exemption-expired',
    subject: ['gtin-exemption', id],
    detail: { listings },
  });
  return listings;
}
