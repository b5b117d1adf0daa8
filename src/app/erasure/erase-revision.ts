import { holdInForce } from '../../core/erasure/index.ts';
import type { Actor, Ports, RevisionId } from '../ports.ts';
import { chainEntries } from '../steps/chain-entries.ts';
import { destroyParts } from '../steps/destroy-content.ts';
import { erasureFacts } from '../steps/erasure-facts.ts';
import { logAct } from '../steps/log-act.ts';
import { signErasure } from '../steps/sign-erasure.ts';

const JOB: Actor = { kind: 'system' };

type Needs = Pick<Ports, 'transactions' | 'world' | 'blobs' | 'signing' | 'settings'>;

/**
 * Erases what an order's design was before its buyer corrected it, in the same three steps as an order's own erasure: key,
 * parts, certificate. Each can be done again after a crash. A legal hold of the order keeps it too; the sweep asks again
 * when that has ended. Answers false if nothing was to do.
 */
export async function eraseRevision(ports: Needs, id: RevisionId, jobId: string): Promise<boolean> {
  if (!(await destroyKey(ports, id))) return false;
  await destroyContent(ports, id);
  // The certificate names a checkpoint that holds the destruction of the key.
  await chainEntries(ports);
  return certify(ports, id, jobId);
}

function destroyKey(ports: Needs, id: RevisionId): Promise<boolean> {
  return ports.transactions.run(JOB, async (store) => {
    const revision = await store.lockRevision(id);
    if (!revision || revision.certifiedAt) return false;
    if (revision.keyDestroyedAt) return true;
    const now = ports.world.now();
    const order = await store.lockOrder(revision.orderId);
    const { holds } = order ? erasureFacts(order, await store.holdsOf(order.id)) : {};
    if (holds?.some((hold) => holdInForce(hold, now.getTime()))) return false;
    await store.destroyKey(revision.contentKey, now);
    await store.updateRevision(id, { keyDestroyedAt: now });
    await logAct(ports, store, JOB, {
      act: 'content-key-destroyed',
      subject: ['order', revision.orderId],
      detail: { key: revision.contentKey, revision: revision.number },
    });
    return true;
  });
}

function destroyContent(ports: Needs, id: RevisionId): Promise<void> {
  return ports.transactions.run(JOB, async (store) => {
    const revision = await store.lockRevision(id);
    if (!revision || revision.partsDestroyedAt) return;
    await destroyParts(ports, store, [revision.contentKey], ports.world.now());
    await store.updateRevision(id, { partsDestroyedAt: ports.world.now() });
  });
}

function certify(ports: Needs, id: RevisionId, jobId: string): Promise<boolean> {
  return ports.transactions.run(JOB, async (store) => {
    const revision = await store.lockRevision(id);
    const { keyDestroyedAt, partsDestroyedAt, certifiedAt } = revision ?? {};
    if (!revision || !keyDestroyedAt || !partsDestroyedAt || certifiedAt) return false;
    const { orderId, contentKey } = revision;
    const order = await store.lockOrder(orderId);
    if (!order) throw new Error(`The revision ${id} has no order`);
    const certificate = signErasure(ports, {
      orderId,
      versionId: order.versionId,
      because: 'corrected',
      contentKey,
      keyDestroyedAt,
      parts: await store.partsOf(contentKey),
      jobId,
      checkpoint: await store.lastCheckpoint(),
    });
    await store.updateRevision(id, { certificate, certifiedAt: ports.world.now() });
    await logAct(ports, store, JOB, {
      act: 'erasure-certified',
      subject: ['order', revision.orderId],
      detail: { certificate: certificate.body.certificateId, revision: revision.number },
    });
    return true;
  });
}
