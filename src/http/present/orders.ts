import type { MadeDesign } from '../../app/content/create-design.ts';
import type { OpenedOrder } from '../../app/orders/open-order.ts';
import type { Actor } from '../../app/ports.ts';
import type { OrderView } from '../../app/orders/read-orders.ts';
import { timesMoney } from '../../core/kernel/index.ts';
import { MOVERS, ORDER } from '../../core/order/index.ts';
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
export function presentOrder({ order, openings }: OrderView, actor: Actor): OrderBody {
  const unit = { amount: order.unitAmount, currency: order.currency };
  const mine = order.buyerUser === actor.user;
  const side = order.sellerId === actor.seller ? 'seller' : mine ? 'buyer' : undefined;
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
    unit,
    total: timesMoney(unit, order.quantity),
    designHash: order.designHash,
    placedAt: order.placedAt.toISOString(),
    shipBy: order.shipBy.toISOString(),
    startedAt: order.startedAt?.toISOString() ?? null,
    shippedAt: order.shippedAt?.toISOString() ?? null,
    closedAt: order.closedAt?.toISOString() ?? null,
    erasedAt: order.erasedAt?.toISOString() ?? null,
    shipment: order.carrier === null ? null : { carrier: order.carrier, tracking: order.tracking ?? '' },
    reason: order.reason,
    proofs: mine && order.contentState === 'held' ? proofs(order, '') : [],
    moves: side ? ORDER[order.state].filter((to) => MOVERS[side].includes(to)) : [],
    openings: openings.map(({ openedAt, userName, purpose }) => ({
      at: openedAt.toISOString(),
      who: userName,
      purpose,
    })),
  };
}

/** A running opening. */
export function presentOpening({ opening, order, choices }: OpenedOrder): OpeningBody {
  const query = `?opening=${opening.id}`;
  return {
    id: opening.id,
    purpose: opening.purpose,
    expiresAt: opening.expiresAt.toISOString(),
    packUrl: `/v1/orders/${order.id}/pack${query}`,
    proofs: proofs(order, query),
    choices,
  };
}

function proofs(order: OrderView['order'], query: string) {
  return order.surfaces.map(({ id, label }) => ({
    surface: id,
    label,
    url: `/v1/orders/${order.id}/proofs/${encodeURIComponent(id)}.png${query}`,
  }));
}
