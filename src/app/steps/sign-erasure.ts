import {
  bytesToBase64,
  type Certificate,
  certificateBody,
  certificateBytes,
  type ErasedPart,
  type ErasureReason,
  statedBytes,
} from '../../core/erasure/index.ts';
import { toHex } from '../../core/kernel/index.ts';
import type { CheckpointRecord, OrderRecord, PartRecord, Ports } from '../ports.ts';

/** What a certificate is made from. */
export interface ErasureAccount {
  readonly orderId: OrderRecord['id'];
  readonly versionId: OrderRecord['versionId'];
  readonly because: string;
  readonly contentKey: OrderRecord['contentKey'];
  readonly keyDestroyedAt: Date;
  readonly parts: readonly PartRecord[];
  readonly jobId: string;
  /** Of the audit log, made after the key was destroyed. */
  readonly checkpoint: CheckpointRecord | undefined;
}

/** Signs what was erased. Throws on an account that cannot be certified: signing it would be a false promise. */
export function signErasure(
  { world, settings, signing }: Pick<Ports, 'world' | 'settings' | 'signing'>,
  account: ErasureAccount,
): Certificate {
  const { checkpoint } = account;
  const destroyedAt = account.keyDestroyedAt.toISOString();
  const parts: ErasedPart[] = account.parts.map((part) => ({
    name: part.name,
    kind: part.kind,
    bytes: statedBytes(part.bytes),
    commitment: part.commitment,
    destroyedAt: part.destroyedAt?.toISOString() ?? destroyedAt,
    method: 'key-destroyed-and-deleted',
  }));
  const body = certificateBody({
    program: settings.programName,
    certificateId: world.newId(),
    orderId: account.orderId,
    listingVersionId: account.versionId,
    reason: account.because as ErasureReason,
    parts,
    key: { id: account.contentKey, destroyedAt },
    jobId: account.jobId,
    audit: checkpoint ? { origin: settings.logOrigin, size: checkpoint.size, root: toHex(checkpoint.root) } : null,
    issuedAt: world.now().toISOString(),
  });
  return { body, signature: bytesToBase64(signing.sign(certificateBytes(body))), keyId: signing.keyId };
}
