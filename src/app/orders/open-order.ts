import type { Purpose } from '../../core/fulfilment/index.ts';
import { type OrderId, ok, type Result } from '../../core/kernel/index.ts';
import type {
  Actor,
  DefectReportRecord,
  OpeningId,
  OpeningRecord,
  OrderRow,
  Ports,
  QualityCheckRecord,
  Store,
} from '../ports.ts';
import { linkEnd, signLink } from '../steps/content-link.ts';
import { choicesOf } from '../steps/design-content.ts';
import { loggingRefusals } from '../steps/log-refusal.ts';
import { readDesignContent, readPart } from '../steps/open-design.ts';
import { reportPart } from '../steps/report-part.ts';
import { requireOpening } from '../steps/require-opening.ts';
import { takeOpening } from '../steps/take-opening.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** A running opening of an order's content. */
export interface OpenedOrder {
  readonly opening: OpeningRecord;
  readonly order: OrderRow;
  /** Empty once the order's own content is erased and only a report is left to read. */
  readonly choices: ReturnType<typeof choicesOf>;
  /** The buyer's latest report, where the purpose is to look into it. */
  readonly report: { readonly record: DefectReportRecord; readonly words: string } | undefined;
  /** Checks made before with a photo that is still held. */
  readonly checks: readonly QualityCheckRecord[];
  /** When links signed now end. */
  readonly linksUntil: Date;
  /** The query of a link to one thing of this opening, signed for this session. */
  sign(what: string): string;
}

type Needs = Pick<Ports, 'transactions' | 'world' | 'keys' | 'sealing' | 'blobs' | 'seals' | 'settings'>;

/**
 * Opens an order's content for a stated purpose: for a member of its seller whose work it is, while it is held and the
 * purpose fits where the order stands, in this session, for a short time. The opening is logged before anything is read,
 * and its buyer sees it. A refused try is logged too.
 */
export function openOrder(
  ports: Needs,
  actor: Actor,
  id: OrderId,
  purpose: Purpose,
): Promise<Result<OpenedOrder, Trouble>> {
  return loggingRefusals(ports, actor, id, purpose, () =>
    ports.transactions.run(actor, async (store): Promise<Result<OpenedOrder, Trouble>> => {
      const taken = await takeOpening(ports, store, actor, id, purpose);
      return taken.ok ? opened(ports, store, actor, taken.value.order, taken.value.opening) : taken;
    }),
  );
}

/** A running opening once more, with new links: what a page asks for before its links end. The same opening, so nothing is logged anew. */
export function renewOpening(
  ports: Needs,
  actor: Actor,
  id: OrderId,
  openingId: OpeningId,
): Promise<Result<OpenedOrder, Trouble>> {
  return loggingRefusals(ports, actor, id, 'renewal', () =>
    ports.transactions.run(actor, async (store): Promise<Result<OpenedOrder, Trouble>> => {
      const order = await store.findOrder(id);
      if (!order || order.sellerId !== actor.seller) return refuse('not-found');
      const opening = await requireOpening(ports, store, actor, order, openingId);
      return opening.ok ? opened(ports, store, actor, order, opening.value) : opening;
    }),
  );
}

async function opened(
  ports: Needs,
  store: Store,
  actor: Actor,
  order: OrderRow,
  opening: OpeningRecord,
): Promise<Result<OpenedOrder, Trouble>> {
  const held = order.contentState === 'held';
  const choices = held ? await readChoices(ports, store, order) : [];
  if (!choices) return refuse('content-erased');
  const looksInto = opening.purpose === 'defect-report' || opening.purpose === 'remake';
  const record = looksInto ? await latestReport(store, order.id) : undefined;
  const words = record && (await readPart(ports, store, record.contentKey, reportPart(record.id, 'words')));
  const report = record && words ? { record, words: new TextDecoder().decode(words) } : undefined;
  const checks = held ? (await store.qualityChecksOf(order.id)).filter(({ photoPart }) => photoPart !== null) : [];
  const linksUntil = linkEnd(ports, opening);
  return ok({
    opening,
    order,
    choices,
    report,
    checks,
    linksUntil,
    sign: (what) => signLink(ports, actor, opening, what),
  });
}

async function latestReport(store: Store, id: OrderId): Promise<DefectReportRecord | undefined> {
  return (await store.reportsOf(id)).findLast(({ erasedAt }) => erasedAt === null);
}

async function readChoices(ports: Pick<Ports, 'keys' | 'sealing' | 'blobs'>, store: Store, order: OrderRow) {
  const content = await readDesignContent(ports, store, order.contentKey);
  const version = await store.findVersion(order.versionId);
  if (!content || !version) return undefined;
  return choicesOf(version.document.template, content.values);
}
