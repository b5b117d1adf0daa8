import type { Reason } from '../../core/content/index.ts';
import { ok, type Result } from '../../core/kernel/index.ts';
import type {
  Actor,
  CaseCounts,
  CaseId,
  CaseRecord,
  KeyId,
  NoteRecord,
  Ports,
  Slice,
  Store,
  VersionRecord,
} from '../ports.ts';
import { choicesOf, proofPart } from '../steps/design-content.ts';
import { logAct } from '../steps/log-act.ts';
import { readDesignContent, readPart } from '../steps/open-design.ts';
import { decides, requireClaim } from '../steps/require-claim.ts';
import { screenValues } from '../steps/screen-values.ts';
import { refuse, type Trouble } from '../trouble.ts';

type Reads = Pick<Ports, 'transactions' | 'world' | 'keys' | 'sealing' | 'blobs' | 'settings'>;

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
  /** Names of the sealed pictures its buyer sent. */
  readonly pictures: readonly string[];
}

/**
 * Opens what a case holds, for whoever claimed it. The look is logged before anything is read, and its buyer sees it: the
 * database gives the key to nobody without a running claim.
 */
export function lookAtCase(ports: Reads, actor: Actor, id: CaseId): Promise<Result<LookedAt, Trouble>> {
  return ports.transactions.run(actor, async (store): Promise<Result<LookedAt, Trouble>> => {
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
      reasons: screenValues(template, content.values, ports.settings.screening).reasons,
      pictures: [...new Set(Object.values(content.originals))],
    });
  });
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
