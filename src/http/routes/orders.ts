import { z } from 'zod';
import { readCertificate } from '../../app/erasure/read-certificate.ts';
import { endOrder } from '../../app/orders/end-order.ts';
import { placeOrder } from '../../app/orders/place-order.ts';
import {
  allOrders,
  type OrderView,
  ordersOfBuyer,
  ordersOfSeller,
  ordersToMake,
  readOrder,
} from '../../app/orders/read-orders.ts';
import { releaseOrder } from '../../app/orders/release-order.ts';
import { shipOrder } from '../../app/orders/ship-order.ts';
import { startProduction } from '../../app/orders/start-production.ts';
import type { Actor } from '../../app/ports.ts';
import type { DesignId, OrderId, SellerId } from '../../core/kernel/index.ts';
import {
  certificateSchema,
  closeOrderSchema,
  idSchema,
  orderSchema,
  orderStateSchema,
  pageOf,
  placeOrderSchema,
  shipOrderSchema,
} from '../contract/index.ts';
import { pageFrom, sliceOf, sliceQuerySchema } from '../cursor.ts';
import type { App, HttpDeps } from '../deps.ts';
import { moveOrder } from '../move-order.ts';
import { presentOrder } from '../present/orders.ts';
import { sendProblem, sendTrouble } from '../problem.ts';

const order = z.object({ order: idSchema });

/** Orders: placed once, made, shipped, erased. */
export function orderRoutes(app: App, { ports, callers }: HttpDeps): void {
  const present = (view: OrderView, actor: Actor) => presentOrder(view, actor, ports.settings);
  const moved = moveOrder({ ports, callers });

  app.post(
    '/v1/orders',
    {
      schema: {
        tags: ['orders'],
        summary: 'Place an order for a design. The Idempotency-Key is the host’s name for the order line',
        headers: z.object({ 'idempotency-key': z.string().min(1).max(200).optional() }),
        body: placeOrderSchema,
        response: { 200: orderSchema, 201: orderSchema },
      },
    },
    async (request, reply) => {
      const hostLine = request.headers['idempotency-key'];
      if (!hostLine) return sendProblem(request, reply, 'idempotency-key-missing');
      const actor = await callers.person(request);
      const { design, ...rest } = request.body;
      const placed = await placeOrder(ports, actor, { ...rest, design: design as DesignId, hostLine });
      if (!placed.ok) return sendTrouble(request, reply, placed.error);
      const body = present({ order: placed.value.order, openings: [] }, actor);
      return reply.code(placed.value.placed ? 201 : 200).send(body);
    },
  );

  app.get(
    '/v1/orders',
    {
      schema: {
        tags: ['orders'],
        summary: "A buyer's own orders",
        querystring: sliceQuerySchema,
        response: { 200: pageOf(orderSchema) },
      },
    },
    async (request, reply) => {
      const { limit } = request.query;
      const actor = await callers.person(request);
      const views = await ordersOfBuyer(ports, actor, sliceOf(request.query));
      if (!views.ok) return sendTrouble(request, reply, views.error);
      return pageFrom(views.value, limit, placeOf, (view) => present(view, actor));
    },
  );

  app.get(
    '/v1/sellers/:seller/orders',
    {
      schema: {
        tags: ['orders'],
        summary: "A seller's orders, newest first, or those to be made by the day they must leave",
        params: z.object({ seller: idSchema }),
        querystring: sliceQuerySchema.extend({
          state: orderStateSchema.optional(),
          /** ship-by: those still to be made, the one that must leave first on top. */
          sort: z.enum(['newest', 'ship-by']).default('newest'),
        }),
        response: { 200: pageOf(orderSchema) },
      },
    },
    async (request, reply) => {
      const { limit, state, sort } = request.query;
      const actor = await callers.member(request, request.params.seller);
      const seller = request.params.seller as SellerId;
      const slice = sliceOf(request.query);
      const byDay = sort === 'ship-by';
      const views = byDay
        ? await ordersToMake(ports, actor, seller, slice)
        : await ordersOfSeller(ports, actor, seller, state ? [state] : undefined, slice);
      if (!views.ok) return sendTrouble(request, reply, views.error);
      return pageFrom(views.value, limit, byDay ? dueOf : placeOf, (view) => present(view, actor));
    },
  );

  app.get(
    '/v1/operator/orders',
    {
      schema: {
        tags: ['operator'],
        summary: 'All orders, without content',
        querystring: sliceQuerySchema,
        response: { 200: pageOf(orderSchema) },
      },
    },
    async (request, reply) => {
      const { limit } = request.query;
      const actor = await callers.person(request);
      const views = await allOrders(ports, actor, sliceOf(request.query));
      if (!views.ok) return sendTrouble(request, reply, views.error);
      return pageFrom(views.value, limit, placeOf, (view) => present(view, actor));
    },
  );

  app.get(
    '/v1/orders/:order',
    { schema: { tags: ['orders'], summary: 'One order', params: order, response: { 200: orderSchema } } },
    async (request, reply) => {
      const actor = await callers.member(request);
      const view = await readOrder(ports, actor, request.params.order as OrderId);
      return view.ok ? present(view.value, actor) : sendTrouble(request, reply, view.error);
    },
  );

  app.post(
    '/v1/orders/:order/start',
    { schema: { tags: ['orders'], summary: 'Start production', params: order, response: { 200: orderSchema } } },
    async (request, reply) => {
      const done = await moved(request, request.params.order, (actor, id) => startProduction(ports, actor, id));
      return done.ok ? done.value : sendTrouble(request, reply, done.error);
    },
  );

  app.post(
    '/v1/orders/:order/release',
    {
      schema: {
        tags: ['orders'],
        summary: 'Let an order go on that screening held',
        params: order,
        response: { 200: orderSchema },
      },
    },
    async (request, reply) => {
      const done = await moved(request, request.params.order, (actor, id) => releaseOrder(ports, actor, id));
      return done.ok ? done.value : sendTrouble(request, reply, done.error);
    },
  );

  for (const path of ['/v1/orders/:order/shipped', '/v1/orders/:order/fulfilled']) {
    app.post(
      path,
      {
        schema: {
          tags: ['orders'],
          summary: 'The order, or some of its pieces, left. With the last one its content is erased',
          params: order,
          body: shipOrderSchema,
          response: { 200: orderSchema },
        },
      },
      async (request, reply) => {
        const done = await moved(request, request.params.order, (actor, id) =>
          shipOrder(ports, actor, id, request.body),
        );
        return done.ok ? done.value : sendTrouble(request, reply, done.error);
      },
    );
  }

  for (const [path, end, summary] of [
    [
      '/v1/orders/:order/decline',
      'declined',
      'Decline an order, with a reason: its seller, or the operator where the program is closed to the seller. Its content is erased',
    ],
    ['/v1/orders/:order/cancel', 'cancelled', 'Cancel an order before production. Its content is erased'],
  ] as const) {
    app.post(
      path,
      { schema: { tags: ['orders'], summary, params: order, body: closeOrderSchema, response: { 200: orderSchema } } },
      async (request, reply) => {
        const done = await moved(request, request.params.order, (actor, id) =>
          endOrder(ports, actor, id, end, request.body.reason),
        );
        return done.ok ? done.value : sendTrouble(request, reply, done.error);
      },
    );
  }

  app.get(
    '/v1/orders/:order/certificate',
    {
      schema: {
        tags: ['orders'],
        summary: 'The signed certificate of erasure',
        params: order,
        response: { 200: certificateSchema },
      },
    },
    async (request, reply) => {
      const found = await readCertificate(ports, await callers.member(request), request.params.order as OrderId);
      return found.ok ? found.value : sendTrouble(request, reply, found.error);
    },
  );

  app.get(
    '/v1/keys/certificates.pem',
    { schema: { tags: ['orders'], summary: 'The public key that certificates are checked with' } },
    async (_, reply) => reply.header('content-type', 'application/x-pem-file').send(ports.signing.publicKeyPem()),
  );
}

function dueOf({ order: row }: { order: { shipBy: Date; id: string } }) {
  return { at: row.shipBy, id: row.id };
}

function placeOf({ order: row }: { order: { placedAt: Date; id: string } }) {
  return { at: row.placedAt, id: row.id };
}
