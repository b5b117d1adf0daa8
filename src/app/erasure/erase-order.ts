import {
  bytesToBase64,
  type Certificate,
  certificateBody,
  certificateBytes,
  type ErasedPart,
  type ErasureReason,
  statedBytes,
} from '../../core/erasure/index.ts';
import { type OrderId, toHex } from '../../core/kernel/index.ts';
import type { Actor, ErasureRecord, OrderRecord, Ports, Store } from '../ports.ts';
import { chainEntries } from '../steps/chain-entries.ts';
import { logAct } from '../steps/log-act.ts';

const JOB: Actor = { kind: 'system' };

type Needs = Pick<Ports, 'transactions' | 'world' | 'blobs' | 'signing' | 'settings'>;

/**
 * Erases an order's content, in three transactions that can each be run again after a crash: the key first, since with it
 * every copy, in backups too, becomes unreadable; then files and sealed columns, the order's and those of the uploads it
 * used; the certificate last. Erasing twice is harmless; a certificate issued before the content is gone would be a false
 * promise. Answers false if nothing was asked or everything was done before.
 */
export async function eraseOrder(ports: Needs, id: OrderId, jobId: string): Promise<boolean> {
  const asked = await destroyKey(ports, id);
  if (!asked) return false;
  await destroyParts(ports, id);
  // The certificate names a checkpoint that holds the destruction of the key.
  await chainEntries(ports);
  return certify(ports, id, jobId);
}

function destroyKey(ports: Needs, id: OrderId): Promise<boolean> {
  return ports.transactions.run(JOB, async (store) => {
    const erasure = await store.lockErasure(id);
    const order = erasure && (await store.lockOrder(id));
    if (!erasure || !order || erasure.certifiedAt) return false;
    if (erasure.keyDestroyedAt) return true;
    const now = ports.world.now();
    await store.destroyKey(order.contentKey, now);
    await store.updateErasure(id, { keyDestroyedAt: now });
    await logAct(ports, store, JOB, {
      act: 'content-key-destroyed',
      subject: ['order', id],
      detail: { key: order.contentKey },
    });
    return true;
  });
}

function destroyParts(ports: Needs, id: OrderId): Promise<void> {
  return ports.transactions.run(JOB, async (store) => {
    const erasure = await store.lockErasure(id);
    const order = await store.lockOrder(id);
    if (!erasure || !order || erasure.partsDestroyedAt) return;
    const now = ports.world.now();
    for (const part of await store.partsOf(order.contentKey)) {
      if (part.blob) await ports.blobs.delete(part.blob);
      await store.destroyPart(part.id, now);
    }
    for (const asset of await store.assetsUsedOnlyBy(order.contentKey)) {
      await store.destroyKey(asset.contentKey, now);
      await ports.blobs.delete(asset.blob);
      await store.deleteAsset(asset.id);
    }
    await store.forgetUses(order.contentKey);
    await store.updateErasure(id, { partsDestroyedAt: ports.world.now() });
  });
}

function certify(ports: Needs, id: OrderId, jobId: string): Promise<boolean> {
  return ports.transactions.run(JOB, async (store) => {
    const erasure = await store.lockErasure(id);
    const order = await store.lockOrder(id);
    if (!erasure?.keyDestroyedAt || !erasure.partsDestroyedAt || !order || erasure.certifiedAt) return false;
    const certificate = await makeCertificate(ports, store, order, erasure, jobId);
    const now = ports.world.now();
    await store.updateErasure(id, { certificate, certifiedAt: now });
    await store.updateOrder(id, { contentState: 'erased', erasedAt: now });
    await logAct(ports, store, JOB, {
      act: 'erasure-certified',
      subject: ['order', id],
      detail: { certificate: certificate.body.certificateId },
    });
    return true;
  });
}

async function makeCertificate(
  ports: Needs,
  store: Store,
  order: OrderRecord,
  erasure: ErasureRecord,
  jobId: string,
): Promise<Certificate> {
  const checkpoint = await store.lastCheckpoint();
  const keyDestroyedAt = erasure.keyDestroyedAt?.toISOString() ?? '';
  const parts: ErasedPart[] = (await store.partsOf(order.contentKey)).map((part) => ({
    name: part.name,
    kind: part.kind,
    bytes: statedBytes(part.bytes),
    commitment: part.commitment,
    destroyedAt: part.destroyedAt?.toISOString() ?? keyDestroyedAt,
    method: 'key-destroyed-and-deleted',
  }));
  const body = certificateBody({
    program: ports.settings.programName,
    certificateId: ports.world.newId(),
    orderId: order.id,
    listingVersionId: order.versionId,
    reason: erasure.because as ErasureReason,
    parts,
    key: { id: order.contentKey, destroyedAt: keyDestroyedAt },
    jobId,
    audit: checkpoint
      ? { origin: ports.settings.logOrigin, size: checkpoint.size, root: toHex(checkpoint.root) }
      : null,
    issuedAt: ports.world.now().toISOString(),
  });
  const signature = bytesToBase64(ports.signing.sign(certificateBytes(body)));
  return { body, signature, keyId: ports.signing.keyId };
}
