import { RIGHTS_STATEMENT } from '../../core/content/index.ts';
import { ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, Ports, UploadId, UploadRecord } from '../ports.ts';
import { newContentKey } from '../steps/content-keys.ts';
import { requireFeature } from '../steps/require-feature.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** A file about to come in pieces. */
export interface UploadToOpen {
  readonly kind: UploadRecord['kind'];
  /** Version of the rights statement its supplier agreed to. */
  readonly rights: string;
  /** Whose a buyer's picture is; their own where absent. */
  readonly source?: UploadRecord['source'] | undefined;
  /** Of the whole file, in bytes. */
  readonly length: number;
}

/** Begins an upload that can go on where it broke off. Nothing is taken in yet; unfinished it expires like an upload that nobody ordered. Somebody has only so many open. */
export async function openUpload(
  ports: Pick<Ports, 'transactions' | 'world' | 'keys' | 'sealing' | 'settings'>,
  actor: Actor,
  { kind, rights, length, source }: UploadToOpen,
): Promise<Result<UploadRecord, Trouble>> {
  const { user } = actor;
  if (!user) return refuse('not-signed-in');
  if (rights !== RIGHTS_STATEMENT.version) return refuse('rights-not-stated');
  const key = await newContentKey(ports, 'asset');
  const now = ports.world.now();
  const upload: UploadRecord = {
    id: ports.world.newId() as UploadId,
    ownerUser: user,
    sellerId: kind === 'listing-picture' ? (actor.seller ?? null) : null,
    kind,
    source: source ?? 'buyer',
    rightsVersion: rights,
    length,
    received: 0,
    contentKey: key.id,
    createdAt: now,
    expiresAt: new Date(now.getTime() + ports.settings.uploadHours * 3_600_000),
  };
  return ports.transactions.run(actor, async (store): Promise<Result<UploadRecord, Trouble>> => {
    if (kind === 'listing-picture') {
      const seller = await requireFeature(ports, store, actor, 'list');
      if (!seller.ok) return seller;
    }
    const most = ports.settings.openUploads;
    if ((await store.countOpenUploads(user, now)) >= most) {
      const detail = `${most} uploads of yours are not finished. Finish or stop one; what is left ends by itself after ${ports.settings.uploadHours} hours.`;
      return refuse('too-many-uploads', { detail });
    }
    await key.keep(store);
    await store.insertUpload(upload);
    return ok(upload);
  });
}
