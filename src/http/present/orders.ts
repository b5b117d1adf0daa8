import type { MadeDesign } from '../../app/content/create-design.ts';
import type { OpenedOrder } from '../../app/orders/open-order.ts';
import type { OrderHistory, OrderView } from '../../app/orders/read-orders.ts';
import type { Actor, Settings } from '../../app/ports.ts';
import { opensFiles, purposesIn, reportableUntil } from '../../core/fulfilment/index.ts';
import { timesMoney } from '../../core/kernel/index.ts';
import { canCorrect, movesOf, type OrderSide } from '../../core/order/index.ts';
import type { DesignBody, OpeningBody, OrderBody } from '../contract/index.ts';
import { pictureUrl } from './listings.ts';

/** A design that can be ordered. */
export function presentDesign(
  made: Omit<MadeDesign, 'quote'> & { quote: { expiresAt: string; signature: string } },
): DesignBody {
  const { design, version, price, warnings, quote } = made;
  return {
    id: design.id,
    hash: design.hash,
    listing: design.listingId,
    version: version.number,
    verdict: design.verdict,
    warnings: warnings.map(({ path, message }) => ({ path, message })),
    price: {
      lines: price.lines.map(({ field, label, amount }) => ({ ...(field !== undefined && { field }), label, amount })),
      unit: price.unit,
    },
    quote: { unit: price.unit, expiresAt: quote.expiresAt, signature: quote.signature },
    proofs: version.document.template.surfaces.map(({ id, label }) => ({
      surface: id,
      label,
      url: `/v1/designs/${design.id}/proofs/${encodeURIComponent(id)}.png`,
    })),
    expiresAt: design.expiresAt.toISOString(),
  };
}

/** An order as its buyer, its seller or staff see it. Content is not part of it; its buyer finds the proof's address here. */
export function presentOrder(
  { order, openings, history }: OrderView,
  actor: Actor,
  { defectDays }: Pick<Settings, 'defectDays'>,
): OrderBody {
  const unit = { amount: order.unitAmount, currency: order.currency };
  const mine = order.buyerUser === actor.user;
  const side = sideOf(actor, order);
  const reportable = order.state === 'shipped' || order.state === 'delivered';
  const until = reportable
    ? reportableUntil({ shippedAt: order.shippedAt?.getTime(), deliveredAt: order.deliveredAt?.getTime() }, defectDays)
    : undefined;
  return {
    id: order.id,
    number: order.number,
    state: order.state,
    content: order.contentState,
    listing: {
      id: order.listingId,
      version: order.versionNumber,
      title: order.title,
      sku: order.sku,
      picture: order.cardPicture && pictureUrl(order.cardPicture),
    },
    seller: { id: order.sellerId, name: order.sellerName },
    quantity: order.quantity,
    shippedCount: order.shippedCount,
    unit,
    total: timesMoney(unit, order.quantity),
    designHash: order.designHash,
    placedAt: order.placedAt.toISOString(),
    shipBy: order.shipBy.toISOString(),
    startedAt: order.startedAt?.toISOString() ?? null,
    shippedAt: order.shippedAt?.toISOString() ?? null,
    deliveredAt: order.deliveredAt?.toISOString() ?? null,
    closedAt: order.closedAt?.toISOString() ?? null,
    erasedAt: order.erasedAt?.toISOString() ?? null,
    shipment: order.carrier === null ? null : { carrier: order.carrier, tracking: order.tracking ?? '' },
    reason: order.reason,
    makeUntil: order.makeUntil?.toISOString() ?? null,
    spellingConfirmedAt: order.spellingConfirmedAt?.toISOString() ?? null,
    correctedAt: order.correctedAt?.toISOString() ?? null,
    correctable: mine && canCorrect(order.state),
    reportableUntil: mine && until !== undefined ? new Date(until).toISOString() : null,
    purposes: side === 'seller' ? openableFor(order, history) : [],
    proofs: mine && order.contentState === 'held' ? proofs(order, () => '') : [],
    moves: side ? movesOf(side, order.state, order.makeUntil !== null) : [],
    openings: openings.map(({ openedAt, userName, purpose }) => ({
      at: openedAt.toISOString(),
      who: userName,
      purpose,
    })),
    history: history ? presentHistory(order, history, mine) : null,
  };
}

/** What its seller can open an order for: what fits where it stands, while its content or at least a report is there. */
function openableFor(order: OrderView['order'], history: OrderHistory | undefined): OrderBody['purposes'] {
  const fitting = purposesIn(order.state);
  if (order.contentState === 'held')
    return fitting.filter((one) => one !== 'defect-report' || (history?.reports.length ?? 0) > 0);
  const readable = history?.reports.some(({ erasedAt, ownKey }) => ownKey && erasedAt === null);
  return readable ? fitting.filter((one) => one === 'defect-report') : [];
}

function presentHistory(order: OrderView['order'], history: OrderHistory, mine: boolean): OrderBody['history'] {
  const held = order.contentState === 'held';
  return {
    revisions: history.revisions.map(({ number, designHash, unitAmount, replacedAt, certifiedAt }) => ({
      number,
      designHash,
      unit: { amount: unitAmount, currency: order.currency },
      replacedAt: replacedAt.toISOString(),
      erasedAt: certifiedAt?.toISOString() ?? null,
    })),
    shipments: history.shipments.map(({ quantity, carrier, tracking, shippedAt }) => ({
      quantity,
      carrier,
      tracking,
      at: shippedAt.toISOString(),
    })),
    checks: history.checks.map(({ id, passed, answers, checkedName, checkedAt, photoPart }) => ({
      id,
      passed,
      answers: answers.map(({ item, passed }) => ({ item, passed })),
      by: checkedName,
      at: checkedAt.toISOString(),
      photo: mine && held && photoPart ? `/v1/orders/${order.id}/checks/${id}/photo` : null,
    })),
    reports: history.reports.map((report) => {
      const readable = report.ownKey ? report.erasedAt === null : held;
      return {
        id: report.id,
        kind: report.kind,
        pieces: report.pieces,
        state: report.state,
        reportedAt: report.reportedAt.toISOString(),
        answer: report.answer,
        answeredAt: report.answeredAt?.toISOString() ?? null,
        designHash: report.designHash,
        version: report.versionId,
        readable,
        photo: mine && readable && report.hasPhoto ? `/v1/orders/${order.id}/reports/${report.id}/photo` : null,
      };
    }),
  };
}

/** A running opening, with links signed for this session. */
export function presentOpening({
  opening,
  order,
  choices,
  report,
  checks,
  linksUntil,
  sign,
}: OpenedOrder): OpeningBody {
  const at = `/v1/orders/${order.id}`;
  const held = order.contentState === 'held';
  return {
    id: opening.id,
    purpose: opening.purpose,
    expiresAt: opening.expiresAt.toISOString(),
    linksUntil: linksUntil.toISOString(),
    packUrl: held && opensFiles(opening.purpose) ? `${at}/pack?${sign('pack')}` : null,
    proofs: held ? proofs(order, (surface) => `?${sign(`proof/${surface}`)}`) : [],
    choices,
    report: report
      ? {
          id: report.record.id,
          kind: report.record.kind,
          pieces: report.record.pieces,
          words: report.words,
          photoUrl: report.record.hasPhoto
            ? `${at}/reports/${report.record.id}/photo?${sign(`reports/${report.record.id}`)}`
            : null,
        }
      : null,
    checks: checks.map(({ id, checkedAt }) => ({
      id,
      at: checkedAt.toISOString(),
      photoUrl: `${at}/checks/${id}/photo?${sign(`checks/${id}`)}`,
    })),
  };
}

function proofs(order: OrderView['order'], query: (surface: string) => string) {
  return order.surfaces.map(({ id, label }) => ({
    surface: id,
    label,
    url: `/v1/orders/${order.id}/proofs/${encodeURIComponent(id)}.png${query(id)}`,
  }));
}

/** Whose side of the order the caller is on; the program itself never asks. */
function sideOf(actor: Actor, order: OrderView['order']): Exclude<OrderSide, 'program'> | undefined {
  if (actor.kind === 'operator') return 'operator';
  if (actor.seller !== undefined && actor.seller === order.sellerId) return 'seller';
  return actor.user !== undefined && actor.user === order.buyerUser ? 'buyer' : undefined;
}
