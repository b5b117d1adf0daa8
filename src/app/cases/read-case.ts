import { type Reason, turnedFingerprints } from '../../core/content/index.ts';
import { ok, type Result } from '../../core/kernel/index.ts';
import type {
  Actor,
  AssetRecord,
  CaseCounts,
  CaseId,
  CaseRecord,
  KeyId,
  ListedPictureId,
  ListedPictureRecord,
  NoteRecord,
  Ports,
  Slice,
  Store,
  VersionRecord,
} from '../ports.ts';
import { choicesOf, type DesignContent, proofPart } from '../steps/design-content.ts';
import { logAct } from '../steps/log-act.ts';
import { readDesignContent, readPart } from '../steps/open-design.ts';
import { decides, requireClaim } from '../steps/require-claim.ts';
import { screenValues } from '../steps/screen-values.ts';
import { refuse, type Trouble } from '../trouble.ts';

type Reads = Pick<
  Ports,
  'transactions' | 'world' | 'keys' | 'sealing' | 'blobs' | 'settings' | 'wordLists' | 'pictureLists'
>;

/** The listed picture that a held one is nearest to. */
export interface NearListed {
  /** In how many of 256 bits they differ. */
  readonly distance: number;
  /** Where it came from: an operator, a notice, a refused order, or a file's name. */
  readonly origin: ListedPictureRecord['origin'] | 'file';
  readonly list: string;
  /** The clause or the words it was listed with. */
  readonly reason: string;
}

/** A picture its buyer sent, what held it, and what on the lists it looks like. */
export interface SeenPicture {
  /** The sealed part's name. */
  readonly name: string;
  readonly codes: readonly string[];
  readonly near: NearListed | null;
}

/** A case as whoever claimed it sees it: what the buyer made, beside what was found in it. */
export interface LookedAt {
  readonly case: CaseRecord;
  readonly version: VersionRecord;
  readonly notes: readonly NoteRecord[];
  /** Open cases that share something that was found. */
  readonly alike: number;
  readonly choices: ReturnType<typeof choicesOf>;
  /** What the lists of today find in the words; empty where only a picture is held. */
  readonly reasons: readonly Reason[];
  /** Open cases with nothing else found than here, which this person may claim. */
  readonly same: number;
  readonly pictures: readonly SeenPicture[];
}

/**
 * Opens what a case holds, for whoever claimed it. The look is logged before anything is read, and its buyer sees it: the
 * database gives the key to nobody without a running claim.
 */
export async function lookAtCase(ports: Reads, actor: Actor, id: CaseId): Promise<Result<LookedAt, Trouble>> {
  const screening = await ports.wordLists.current();
  const looked = await ports.transactions.run(actor, async (store): Promise<Result<Opened, Trouble>> => {
    const claimed = await requireClaim(ports, store, actor, id);
    if (!claimed.ok) return claimed;
    const one = claimed.value;
    const { user } = actor;
    if (!user) return refuse('not-allowed');
    await store.insertLook({
      id: ports.world.newId(),
      caseId: id,
      orderId: one.orderId,
      buyerUser: one.buyerUser,
      userId: user,
      lookedAt: ports.world.now(),
    });
    await logAct(ports, store, actor, {
      act: 'case-content-opened',
      subject: ['case', id],
      detail: { ...(one.orderId && { order: one.orderId }) },
    });
    const version = await store.findVersion(one.versionId);
    const content = await readDesignContent(ports, store, one.contentKey);
    if (!version || !content) return refuse('content-erased');
    const { template } = version.document;
    return ok({
      case: one,
      version,
      notes: await store.notesOn(id),
      alike: await store.countAlike(one),
      choices: choicesOf(template, content.values),
      reasons: screenValues(template, content.values, screening).reasons,
      originals: content.originals,
      same: await store.countSame(one, user, ports.world.now()),
    });
  });
  if (!looked.ok) return looked;
  const { originals, ...opened } = looked.value;
  return ok({ ...opened, pictures: await seenPictures(ports, opened.case.contentKey, originals) });
}

/** What the transaction of a look brings, before the lists are asked. */
type Opened = Omit<LookedAt, 'pictures'> & { readonly originals: DesignContent['originals'] };

/** The pictures of a design with what held them. The system asks: which uploads a design uses, and the lists, are not a reviewer's to read. */
function seenPictures(
  ports: Reads,
  key: KeyId,
  originals: DesignContent['originals'],
): Promise<readonly SeenPicture[]> {
  return ports.transactions.run({ kind: 'system' }, async (store) => {
    const held = new Map((await store.heldIn(key)).map((asset) => [originals[asset.id], asset]));
    return Promise.all(
      [...new Set(Object.values(originals))].map(async (name) => {
        const asset = held.get(name);
        return { name, codes: asset?.reasons ?? [], near: asset ? await nearListed(ports, store, asset) : null };
      }),
    );
  });
}

async function nearListed(ports: Reads, store: Store, asset: AssetRecord): Promise<NearListed | null> {
  const look = { lookUp: turnedFingerprints(asset.fingerprints), kept: asset.fingerprints };
  const hit = await ports.pictureLists.find(store, look, asset.sha256);
  if (!hit) return null;
  const own = hit.category === null ? await store.findListed(hit.id as ListedPictureId) : undefined;
  const { list, distance } = hit;
  return { distance, list, origin: own?.origin ?? 'file', reason: own?.reason ?? hit.category ?? '' };
}

/** The proof of one surface, as the buyer saw it, for whoever claimed the case. */
export function readCaseProof(ports: Reads, actor: Actor, id: CaseId, surface: string) {
  return readCasePart(ports, actor, id, proofPart(surface));
}

/** A picture the buyer sent, for whoever claimed the case. */
export function readCasePicture(ports: Reads, actor: Actor, id: CaseId, field: string) {
  return readCasePart(ports, actor, id, `original/${field}`);
}

/** Bytes of a sealed part, and what they are. */
export interface CasePart {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

function readCasePart(ports: Reads, actor: Actor, id: CaseId, name: string): Promise<Result<CasePart, Trouble>> {
  return ports.transactions.run(actor, async (store): Promise<Result<CasePart, Trouble>> => {
    const claimed = await requireClaim(ports, store, actor, id);
    return claimed.ok ? partOf(ports, store, claimed.value.contentKey, name) : claimed;
  });
}

async function partOf(ports: Reads, store: Store, key: KeyId, name: string): Promise<Result<CasePart, Trouble>> {
  const bytes = await readPart(ports, store, key, name);
  const mediaType = (await store.partsOf(key)).find((part) => part.name === name)?.mediaType;
  return bytes && mediaType ? ok({ bytes, mediaType }) : refuse('not-found');
}

/** Cases that wait, and the counts. Nothing of what they hold. */
export function listCases(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  slice: Slice,
): Promise<Result<CaseRecord[], Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (!decides(actor) && actor.kind !== 'auditor') return refuse('not-allowed');
    return ok(await store.openCases(slice));
  });
}

/** What waits and how long, and how well reviewers met known answers. */
export function countCases(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
): Promise<Result<CaseCounts, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (!decides(actor) && actor.kind !== 'auditor') return refuse('not-allowed');
    return ok(await store.caseCounts(ports.world.now()));
  });
}
