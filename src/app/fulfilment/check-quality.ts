import { allPassed, answerProblems, type CheckAnswer, DEFAULT_CHECKLIST } from '../../core/fulfilment/index.ts';
import { type AssetId, type OrderId, ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, OpeningId, Ports, QualityCheckRecord } from '../ports.ts';
import { openContentKey } from '../steps/content-keys.ts';
import { sealPart } from '../steps/content-parts.ts';
import { logAct } from '../steps/log-act.ts';
import { readAsset } from '../steps/read-asset.ts';
import { requireFeature } from '../steps/require-feature.ts';
import { requireOpening } from '../steps/require-opening.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** A checklist gone through, on the piece that lies on the table. */
export interface QualityAnswers {
  readonly answers: readonly CheckAnswer[];
  /** A picture that went through intake. */
  readonly photo: AssetId;
  readonly opening: OpeningId;
}

type Needs = Pick<Ports, 'transactions' | 'world' | 'keys' | 'sealing' | 'blobs'>;

/**
 * Keeps that a finished piece was checked against its frozen proof, with a photo that is sealed under the order's key and
 * goes with it. It needs a running opening of the order: the proof is what the piece is compared with.
 */
export function checkQuality(
  ports: Needs,
  actor: Actor,
  id: OrderId,
  { answers, photo, opening: openingId }: QualityAnswers,
): Promise<Result<QualityCheckRecord, Trouble>> {
  const blobs: string[] = [];
  const work = ports.transactions.run(actor, async (store): Promise<Result<QualityCheckRecord, Trouble>> => {
    const { seller, user } = actor;
    const order = await store.lockOrder(id);
    if (!order || !seller || order.sellerId !== seller || !user) return refuse('not-found');
    const allowed = await requireFeature(ports, store, actor, 'fulfil');
    if (!allowed.ok) return allowed;
    if (order.state !== 'in-production' && order.state !== 'remade') {
      return refuse('move-not-allowed', { detail: 'A piece is checked while it is in production.' });
    }
    if (order.contentState !== 'held') return refuse('content-erased');
    const opening = await requireOpening(ports, store, actor, order, openingId);
    if (!opening.ok) return opening;
    const set = await store.findChecklist(order.listingId);
    const problems = answerProblems(set?.items ?? DEFAULT_CHECKLIST, answers);
    if (problems.length > 0) return refuse('check-needed', { problems });
    const asset = await store.findAsset(photo);
    const bytes = asset?.ownerUser === user && asset.verdict !== 'refuse' && (await readAsset(ports, store, asset));
    if (!asset || !bytes) {
      return refuse('not-found', { problems: [{ path: '/photo', message: 'This picture is gone. Upload it again.' }] });
    }
    const key = await openContentKey(ports, store, order.contentKey);
    if (!key) return refuse('content-erased');
    const checkId = ports.world.newId();
    const name = `check/${checkId}`;
    const part = await sealPart(ports, key, { name, kind: 'check', mediaType: asset.mediaType, bytes });
    if (part.blob) blobs.push(part.blob);
    const check: QualityCheckRecord = {
      id: checkId,
      orderId: id,
      sellerId: seller,
      answers,
      passed: allPassed(answers),
      photoPart: name,
      checkedBy: user,
      checkedName: actor.userName ?? '',
      checkedAt: ports.world.now(),
    };
    await store.insertParts([part]);
    await store.noteUses(key.id, [photo]);
    await store.insertQualityCheck(check);
    await logAct(ports, store, actor, {
      act: 'quality-checked',
      subject: ['order', id],
      detail: { check: checkId, passed: check.passed, points: answers.length },
    });
    return ok(check);
  });
  return work.catch(async (error) => {
    await ports.blobs.delete(...blobs);
    throw error;
  });
}
