import { RIGHTS_STATEMENT } from '../../core/content/index.ts';
import { type OrderId, ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, KeyId, OrderRow, Ports, ShareId, ShareRecord, Store } from '../ports.ts';
import { newContentKey, partLabel, SHARE_PART } from '../steps/content-keys.ts';
import { proofPart, surfacesOf } from '../steps/design-content.ts';
import { logAct } from '../steps/log-act.ts';
import { readPart } from '../steps/open-design.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** How wide a shared picture is at most, in pixels: what the large cards of social sites show. */
const SHARE_WIDTH = 1200;

/** Whether the maker keeps it after erasure, which surface it shows, and the rights statement agreed to. */
export interface ShareBody {
  readonly rights: string;
  readonly kept: boolean;
  /** The listing's first where absent. */
  readonly surface?: string | undefined;
}

const JOB: Actor = { kind: 'system' };

type Needs = Pick<Ports, 'transactions' | 'world' | 'keys' | 'sealing' | 'blobs' | 'intake'>;

/**
 * Makes a share page of an order: a copy of its frozen proof, under a key of its own. Only its buyer, only while it is
 * held and not waiting for a person, never with a picture that belongs to somebody else. Making it again answers the one there is.
 */
export async function makeShare(
  ports: Needs,
  actor: Actor,
  id: OrderId,
  body: ShareBody,
): Promise<Result<ShareRecord, Trouble>> {
  if (!actor.user) return refuse('not-signed-in');
  const proof = await ports.transactions.run(actor, (store) => readProof(ports, store, actor, id, body.surface));
  if (!proof.ok) return proof;
  if (body.rights !== RIGHTS_STATEMENT.version) return refuse('rights-not-stated');
  const picture = await ports.intake.shrinkPicture(proof.value.bytes, SHARE_WIDTH);
  const fingerprints = await looksOf(ports, picture.bytes, proof.value.contentKey);
  const key = await newContentKey(ports, 'asset');
  const now = ports.world.now();
  const share: ShareRecord = {
    id: ports.world.newId() as ShareId,
    orderId: id,
    buyerUser: actor.user,
    state: 'live',
    kept: body.kept,
    contentKey: key.id,
    blob: ports.world.newId(),
    mediaType: picture.mediaType,
    width: picture.width,
    height: picture.height,
    fingerprints,
    rightsVersion: body.rights,
    rightsAt: now,
    createdAt: now,
    endedAt: null,
    clearedAt: null,
  };
  const blob = String(share.blob);
  await ports.blobs.put(blob, ports.sealing.seal(key.dataKey, partLabel(key.id, SHARE_PART), picture.bytes));
  const made = await ports.transactions
    .run(actor, async (store): Promise<Result<{ share: ShareRecord; isNew: boolean }, Trouble>> => {
      // Locked: an erasure that began meanwhile is seen here, or sees this.
      const order = await store.lockOrder(id);
      if (order?.contentState !== 'held') return refuse('content-erased');
      const live = await store.lockLiveShare(id);
      if (live) return ok({ share: live, isNew: false });
      await key.keep(store);
      if (!(await store.insertShare(share))) return refuse('not-shareable');
      await logAct(ports, store, actor, {
        act: 'share-made',
        subject: ['order', id],
        detail: { share: share.id, kept: share.kept, rights: share.rightsVersion },
      });
      return ok({ share, isNew: true });
    })
    .catch(async (error: unknown) => {
      await ports.blobs.delete(blob);
      throw error;
    });
  if (!made.ok || !made.value.isNew) await ports.blobs.delete(blob);
  return made.ok ? ok(made.value.share) : made;
}

/** What the page is known by from now on, with or without its order's content: its picture, and each picture in it. */
async function looksOf(ports: Needs, shown: Uint8Array, contentKey: KeyId): Promise<string[]> {
  const taken = await ports.intake.takePicture(shown);
  if (!taken.ok) throw new Error(`A picture of ours was not taken in: ${taken.error.code}`);
  const used = await ports.transactions.run(JOB, (store) => store.looksUsedIn(contentKey));
  return [...new Set([...taken.value.look.kept.slice(0, 2), ...used])];
}

async function readProof(
  ports: Needs,
  store: Store,
  actor: Actor,
  id: OrderId,
  wanted: string | undefined,
): Promise<Result<{ bytes: Uint8Array; contentKey: KeyId }, Trouble>> {
  const order = await store.findOrder(id);
  if (!order || order.buyerUser !== actor.user) return refuse('not-found');
  const allowed = await shareable(store, order);
  if (!allowed.ok) return allowed;
  const version = await store.findVersion(order.versionId);
  const surface = wanted ?? (version && surfacesOf(version.document)[0]?.id);
  const bytes = surface && (await readPart(ports, store, order.contentKey, proofPart(surface)));
  return bytes ? ok({ bytes, contentKey: order.contentKey }) : refuse('not-found');
}

async function shareable(store: Store, order: OrderRow): Promise<Result<true, Trouble>> {
  if (order.contentState !== 'held') return refuse('content-erased');
  if (order.state === 'on-hold') {
    return refuse('not-shareable', { detail: 'A person still looks at this order. It can be shared once it goes on.' });
  }
  if (await store.usesThirdParty(order.contentKey)) {
    return refuse('not-shareable', { detail: 'It holds a picture that belongs to somebody else: that is not shared.' });
  }
  return ok(true);
}
