import { ok, type Result, sha256Hex } from '../../core/kernel/index.ts';
import type { Actor, DocumentId, DocumentRecord, Ports } from '../ports.ts';
import { complianceRules } from '../steps/compliance.ts';
import { newContentKey, partLabel } from '../steps/content-keys.ts';
import { logAct } from '../steps/log-act.ts';
import { requireOwner } from '../steps/require-owner.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** A document on its way in. */
export interface DocumentOnItsWay {
  readonly requirement: string;
  readonly document: string;
  readonly expiresAt: Date;
  /** That its sender makes the declaration of the requirement. */
  readonly declared: boolean;
  readonly bytes: Uint8Array;
}

/** Evidence of a company prefix, which no law asks for. */
const GTIN_LICENCE = {
  title: 'Licence of the company prefix',
  months: 24,
  declaration: 'I declare that the company prefix is licensed to my business.',
};

type Needs = Pick<Ports, 'transactions' | 'world' | 'documents' | 'keys' | 'sealing' | 'blobs'>;

/** Takes in a seller's document, with the declaration its requirement asks for. It is sealed before it reaches the disk and waits for a person. */
export async function uploadDocument(
  ports: Needs,
  actor: Actor,
  { requirement, document, expiresAt, declared, bytes }: DocumentOnItsWay,
): Promise<Result<DocumentRecord, Trouble>> {
  const asked = await ports.transactions.run(actor, async (store) => {
    const owner = await requireOwner(store, actor);
    if (!owner.ok) return owner;
    if (requirement === 'gtin' && document === 'licence') return ok({ seller: owner.value, ...GTIN_LICENCE });
    const rule = (await complianceRules(store)).requirements.find(({ id }) => id === requirement);
    const wanted = rule?.documents.find(({ id }) => id === document);
    return rule && wanted
      ? ok({ seller: owner.value, title: wanted.title, months: wanted.months, declaration: rule.declaration })
      : refuse('not-found');
  });
  if (!asked.ok) return asked;
  const { user } = actor;
  if (!user) return refuse('not-signed-in');
  if (!declared) return refuseDocument('/declared', 'Make the declaration; without it the document does not count.');
  const now = ports.world.now();
  const { seller, title, months, declaration } = asked.value;
  const latest = new Date(now);
  latest.setUTCMonth(latest.getUTCMonth() + months);
  if (expiresAt <= now) return refuseDocument('/expires', 'It has expired already. Send one that counts.');
  if (expiresAt > latest)
    return refuseDocument('/expires', `It counts for ${months} months at most. Give an earlier day.`);
  const taken = await ports.documents.take(bytes);
  if (!taken.ok) return refuseDocument('/file', taken.error);
  const key = await newContentKey(ports, 'asset');
  const record: DocumentRecord = {
    id: ports.world.newId() as DocumentId,
    sellerId: seller,
    requirement,
    document,
    title,
    contentKey: key.id,
    blob: ports.world.newId(),
    mediaType: taken.value.mediaType,
    bytes: taken.value.bytes.length,
    pages: taken.value.pages,
    sha256: sha256Hex(taken.value.bytes),
    declaration,
    state: 'submitted',
    expiresAt,
    uploadedBy: user,
    uploadedAt: now,
    decidedBy: null,
    decidedAt: null,
    reasons: null,
  };
  await ports.blobs.put(record.blob, ports.sealing.seal(key.dataKey, partLabel(key.id, 'asset'), taken.value.bytes));
  try {
    await ports.transactions.run(actor, async (store) => {
      await key.keep(store);
      await store.insertDocument(record);
      await logAct(ports, store, actor, {
        act: 'document-uploaded',
        subject: ['document', record.id],
        detail: { requirement, document, sha256: record.sha256 },
      });
    });
  } catch (error) {
    await ports.blobs.delete(record.blob);
    throw error;
  }
  return ok(record);
}

function refuseDocument(path: string, message: string): Result<never, Trouble> {
  return refuse('document-refused', { detail: message, problems: [{ path, message }] });
}
