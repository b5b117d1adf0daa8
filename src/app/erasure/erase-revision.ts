import {
  bytesToBase64,
  type Certificate,
  certificateBody,
  certificateBytes,
  type ErasedPart,
  statedBytes,
} from '../../core/erasure/index.ts';
import { toHex } from '../../core/kernel/index.ts';
import type { Actor, Ports, RevisionId, RevisionRecord, Store } from '../ports.ts';
import { chainEntries } from '../steps/chain-entries.ts';
import { logAct } from '../steps/log-act.ts';

const JOB: Actor = { kind: 'system' };

type Needs = Pick<Ports, 'transactions' | 'world' | 'blobs' | 'signing' | 'settings'>;

/**
 * Erases what an order's design was before its buyer corrected it, in the same three steps as an order's own erasure: key,
 * parts, certificate. Each can be done again after a crash. Answers false if everything was done before.
 */
export async function eraseRevision(ports: Needs, id: RevisionId, jobId: string): Promise<boolean> {
  if (!(await destroyKey(ports, id))) return false;
  await destroyParts(ports, id);
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

function destroyParts(ports: Needs, id: RevisionId): Promise<void> {
  return ports.transactions.run(JOB, async (store) => {
    const revision = await store.lockRevision(id);
    if (!revision || revision.partsDestroyedAt) return;
    const now = ports.world.now();
    for (const part of await store.partsOf(revision.contentKey)) {
      if (part.blob) await ports.blobs.delete(part.blob);
      await store.destroyPart(part.id, now);
    }
    for (const asset of await store.assetsUsedOnlyBy(revision.contentKey)) {
      await store.destroyKey(asset.contentKey, now);
      await ports.blobs.delete(asset.blob);
      await store.deleteAsset(asset.id);
    }
    await store.forgetUses(revision.contentKey);
    await store.updateRevision(id, { partsDestroyedAt: ports.world.now() });
  });
}

function certify(ports: Needs, id: RevisionId, jobId: string): Promise<boolean> {
  return ports.transactions.run(JOB, async (store) => {
    const revision = await store.lockRevision(id);
    const { keyDestroyedAt, partsDestroyedAt, certifiedAt } = revision ?? {};
    if (!revision || !keyDestroyedAt || !partsDestroyedAt || certifiedAt) return false;
    const certificate = await makeCertificate(ports, store, revision, keyDestroyedAt, jobId);
    await store.updateRevision(id, { certificate, certifiedAt: ports.world.now() });
    await logAct(ports, store, JOB, {
      act: 'erasure-certified',
      subject: ['order', revision.orderId],
      detail: { certificate: certificate.body.certificateId, revision: revision.number },
    });
    return true;
  });
}

async function makeCertificate(
  ports: Needs,
  store: Store,
  revision: RevisionRecord,
  keyDestroyedAt: Date,
  jobId: string,
): Promise<Certificate> {
  const order = await store.lockOrder(revision.orderId);
  if (!order) throw new Error(`The revision ${revision.id} has no order`);
  const checkpoint = await store.lastCheckpoint();
  const destroyedAt = keyDestroyedAt.toISOString();
  const parts: ErasedPart[] = (await store.partsOf(revision.contentKey)).map((part) => ({
    name: part.name,
    kind: part.kind,
    bytes: statedBytes(part.bytes),
    commitment: part.commitment,
    destroyedAt: part.destroyedAt?.toISOString() ?? destroyedAt,
    method: 'key-destroyed-and-deleted',
  }));
  const body = certificateBody({
    program: ports.settings.programName,
    certificateId: ports.world.newId(),
    orderId: order.id,
    listingVersionId: order.versionId,
    reason: 'corrected',
    parts,
    key: { id: revision.contentKey, destroyedAt },
    jobId,
    audit: checkpoint
      ? { origin: ports.settings.logOrigin, size: checkpoint.size, root: toHex(checkpoint.root) }
      : null,
    issuedAt: ports.world.now().toISOString(),
  });
  const signature = bytesToBase64(ports.signing.sign(certificateBytes(body)));
  return { body, signature, keyId: ports.signing.keyId };
}
