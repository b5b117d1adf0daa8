import { type OrderId, ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, KeyId, OrderRow, Ports, Store } from '../ports.ts';
import { type ContentLink, checkLink } from '../steps/content-link.ts';
import { loggingRefusals } from '../steps/log-refusal.ts';
import { readPart } from '../steps/open-design.ts';
import { reportPart } from '../steps/report-part.ts';
import { requireOpening } from '../steps/require-opening.ts';
import { watermarkOf } from '../steps/watermark.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** A photo of a piece: from a buyer's report, or from the check before shipping. */
export interface CasePhoto {
  readonly of: 'reports' | 'checks';
  readonly id: string;
}

type Needs = Pick<Ports, 'transactions' | 'world' | 'keys' | 'sealing' | 'blobs' | 'seals' | 'drawing'>;

/** A photo of a piece: for its buyer, and for its seller by a link of a running opening, with a watermark. */
export async function readCasePhoto(
  ports: Needs,
  actor: Actor,
  order: OrderId,
  photo: CasePhoto,
  link: ContentLink | undefined,
): Promise<Result<Uint8Array, Trouble>> {
  const what = `${photo.of}/${photo.id}`;
  const read = await loggingRefusals(ports, actor, order, what, () =>
    ports.transactions.run(actor, async (store): Promise<Result<{ bytes: Uint8Array; mark: string }, Trouble>> => {
      const found = await store.findOrder(order);
      if (!found) return refuse('not-found');
      let mark = '';
      if (found.buyerUser !== actor.user) {
        const linked = checkLink(ports, actor, order, what, link);
        if (!linked.ok) return linked;
        const opening = await requireOpening(ports, store, actor, found, linked.value.opening);
        if (!opening.ok) return opening;
        mark = watermarkOf(found, opening.value);
      }
      const place = await placeOf(store, found, photo);
      if (!place) return refuse('not-found');
      const bytes = await readPart(ports, store, place.key, place.part);
      return bytes ? ok({ bytes, mark }) : refuse('content-erased');
    }),
  );
  if (!read.ok) return read;
  const { bytes, mark } = read.value;
  return ok(mark === '' ? bytes : await ports.drawing.watermark(bytes, mark));
}

/** Which sealed part holds it, and under which key. */
async function placeOf(
  store: Store,
  order: OrderRow,
  { of, id }: CasePhoto,
): Promise<{ key: KeyId; part: string } | undefined> {
  if (of === 'checks') {
    const check = (await store.qualityChecksOf(order.id)).find((one) => one.id === id);
    return check?.photoPart ? { key: order.contentKey, part: check.photoPart } : undefined;
  }
  const report = (await store.reportsOf(order.id)).find((one) => one.id === id);
  return report?.hasPhoto ? { key: report.contentKey, part: reportPart(report.id, 'photo') } : undefined;
}
