import { type DefectKind, reportableUntil } from '../../core/fulfilment/index.ts';
import { type AssetId, type OrderId, ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, DefectReportRecord, OrderRecord, PartRecord, Ports, ReportId, Store } from '../ports.ts';
import { newContentKey, type OpenKey, openContentKey } from '../steps/content-keys.ts';
import { sealPart } from '../steps/content-parts.ts';
import { logAct } from '../steps/log-act.ts';
import { readAsset } from '../steps/read-asset.ts';
import { reportPart } from '../steps/report-part.ts';
import { type StepsOrders, stepOrder } from '../steps/step-order.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** What a buyer says is wrong. */
export interface DefectWords {
  readonly kind: DefectKind;
  readonly words: string;
  /** How many of the pieces. */
  readonly pieces: number;
  /** A picture that went through intake. */
  readonly photo?: AssetId | undefined;
}

type Needs = StepsOrders & Pick<Ports, 'transactions' | 'world' | 'keys' | 'sealing' | 'blobs' | 'settings'>;

/** Most reports of one order: who is not heard after these needs a person, not a form. */
const MOST_REPORTS = 5;

/**
 * A buyer reports that a piece is not as the proof shows it, or faulty. The report is a case that holds on to what was
 * frozen: the version bought, the design's hash and, while the content is held, the proof, which is not erased as long as
 * the case is open. Words and photo are sealed under the order's key and go with it; where that key is destroyed already,
 * under one of the report's own, with an end of its own.
 */
export function reportDefect(
  ports: Needs,
  actor: Actor,
  id: OrderId,
  said: DefectWords,
): Promise<Result<DefectReportRecord, Trouble>> {
  const blobs: string[] = [];
  const work = ports.transactions.run(actor, async (store): Promise<Result<DefectReportRecord, Trouble>> => {
    const order = await store.lockOrder(id);
    if (!order || order.buyerUser !== actor.user) return refuse('not-found');
    const closed = await whyClosed(ports, store, order, said);
    if (closed) return closed;
    const photo = said.photo && (await photoOf(ports, store, actor, said.photo));
    if (said.photo && !photo) {
      return refuse('not-found', { problems: [{ path: '/photo', message: 'This picture is gone. Upload it again.' }] });
    }
    const held = order.contentState === 'held';
    const ordersKey = held ? await openContentKey(ports, store, order.contentKey) : undefined;
    const own = ordersKey ? undefined : await newContentKey(ports, 'content');
    const key: OpenKey | undefined = ordersKey ?? own;
    if (!key) return refuse('content-erased');
    await own?.keep(store);
    const report = newReport(ports, order, said, key, own !== undefined, photo !== undefined);
    const parts: PartRecord[] = [];
    const keep = async (name: 'words' | 'photo', mediaType: string, bytes: Uint8Array) => {
      const part = await sealPart(ports, key, { name: reportPart(report.id, name), kind: 'report', mediaType, bytes });
      if (part.blob) blobs.push(part.blob);
      parts.push(part);
    };
    await keep('words', 'text/plain', new TextEncoder().encode(said.words));
    if (photo) await keep('photo', photo.mediaType, photo.bytes);
    await store.insertReport(report);
    await store.insertParts(parts);
    if (said.photo) await store.noteUses(key.id, [said.photo]);
    const moved = await stepOrder(
      ports,
      store,
      actor,
      id,
      'defect-reported',
      {},
      { report: report.id, kind: said.kind },
    );
    // Nothing stood against it above, under the same lock.
    if (!moved.ok) throw new Error(`A report could not be opened: ${moved.error.because}`);
    await logAct(ports, store, actor, {
      act: 'defect-reported',
      subject: ['report', report.id],
      detail: {
        order: id,
        kind: said.kind,
        pieces: said.pieces,
        version: order.versionId,
        contentHeld: !report.ownKey,
      },
    });
    return ok(report);
  });
  return work.catch(async (error) => {
    await ports.blobs.delete(...blobs);
    throw error;
  });
}

async function whyClosed(ports: Needs, store: Store, order: OrderRecord, said: DefectWords) {
  if (order.state !== 'shipped' && order.state !== 'delivered') {
    return refuse('report-closed', {
      detail: 'A defect can be reported once the order was shipped, and one at a time.',
    });
  }
  const { defectDays } = ports.settings;
  const until = reportableUntil(
    { shippedAt: order.shippedAt?.getTime(), deliveredAt: order.deliveredAt?.getTime() },
    defectDays,
  );
  if (until !== undefined && ports.world.now().getTime() > until) {
    return refuse('report-closed', { detail: `Defects can be reported for ${defectDays} days after delivery.` });
  }
  if ((await store.reportsOf(order.id)).length >= MOST_REPORTS) {
    return refuse('report-closed', { detail: `${MOST_REPORTS} reports were made of this order. Write to the host.` });
  }
  if (said.pieces > order.quantity) {
    const message = `The order has ${order.quantity} pieces.`;
    return refuse('too-many-pieces', { problems: [{ path: '/pieces', message }] });
  }
  return undefined;
}

async function photoOf(ports: Needs, store: Store, actor: Actor, id: AssetId) {
  const asset = await store.findAsset(id);
  if (!asset || asset.ownerUser !== actor.user || asset.kind !== 'buyer-picture' || asset.verdict === 'refuse')
    return undefined;
  const bytes = await readAsset(ports, store, asset);
  return bytes && { mediaType: asset.mediaType, bytes };
}

function newReport(
  ports: Needs,
  order: OrderRecord,
  { kind, pieces }: DefectWords,
  key: OpenKey,
  ownKey: boolean,
  hasPhoto: boolean,
): DefectReportRecord {
  return {
    id: ports.world.newId() as ReportId,
    orderId: order.id,
    sellerId: order.sellerId,
    versionId: order.versionId,
    designHash: order.designHash,
    kind,
    pieces,
    state: 'open',
    contentKey: key.id,
    ownKey,
    hasPhoto,
    reportedAt: ports.world.now(),
    answer: null,
    answeredBy: null,
    answeredAt: null,
    eraseAfter: null,
    erasedAt: null,
  };
}
