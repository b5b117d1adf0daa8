import { z } from 'zod';
import { approveHold } from '../../app/erasure/approve-hold.ts';
import { confirmDeletions } from '../../app/erasure/confirm-deletions.ts';
import { liftHold } from '../../app/erasure/lift-hold.ts';
import { listDeletions } from '../../app/erasure/list-deletions.ts';
import { listHolds } from '../../app/erasure/list-holds.ts';
import { placeHold } from '../../app/erasure/place-hold.ts';
import { readErasure } from '../../app/erasure/read-erasure.ts';
import type { HoldId } from '../../app/ports.ts';
import type { OrderId, SellerId } from '../../core/kernel/index.ts';
import {
  confirmDeletionsSchema,
  confirmedDeletionsSchema,
  deletionSchema,
  erasureViewSchema,
  holdRowSchema,
  holdSchema,
  idSchema,
  pageOf,
  placeHoldSchema,
} from '../contract/index.ts';
import { pageFrom, sliceOf, sliceQuerySchema } from '../cursor.ts';
import type { App, HttpDeps } from '../deps.ts';
import { presentDeletion, presentErasure, presentHold, presentHoldRow } from '../present/erasure.ts';
import { sendTrouble } from '../problem.ts';

/** When content goes, what holds it up, and what sellers say about their copies. */
export function erasureRoutes(app: App, { ports, callers }: HttpDeps): void {
  app.get(
    '/v1/orders/:order/erasure',
    {
      schema: {
        tags: ['orders'],
        summary: "When an order's content is erased, and what holds it up",
        params: z.object({ order: idSchema }),
        response: { 200: erasureViewSchema },
      },
    },
    async (request, reply) => {
      const view = await readErasure(ports, await callers.member(request), request.params.order as OrderId);
      return view.ok ? presentErasure(view.value, ports.settings) : sendTrouble(request, reply, view.error);
    },
  );

  app.get(
    '/v1/operator/holds',
    {
      schema: {
        tags: ['operator'],
        summary: 'Legal holds, newest first',
        querystring: sliceQuerySchema.extend({ running: z.enum(['true', 'false']).default('false') }),
        response: { 200: pageOf(holdRowSchema) },
      },
    },
    async (request, reply) => {
      const { limit, running } = request.query;
      const actor = await callers.person(request);
      const rows = await listHolds(ports, actor, running === 'true', sliceOf(request.query));
      if (!rows.ok) return sendTrouble(request, reply, rows.error);
      const now = ports.world.now();
      const place = (row: { placedAt: Date; id: string }) => ({ at: row.placedAt, id: row.id });
      return pageFrom(rows.value, limit, place, (row) => presentHoldRow(row, actor, now));
    },
  );

  app.post(
    '/v1/operator/holds',
    {
      schema: {
        tags: ['operator'],
        summary: "Ask to keep an order's content for a legal claim. A second operator approves it",
        body: placeHoldSchema,
        response: { 201: holdSchema },
      },
    },
    async (request, reply) => {
      const actor = await callers.person(request);
      const { order, reason, until } = request.body;
      const placed = await placeHold(ports, actor, { order: order as OrderId, reason, until: new Date(until) });
      if (!placed.ok) return sendTrouble(request, reply, placed.error);
      return reply.code(201).send(presentHold(placed.value, actor, ports.world.now()));
    },
  );

  for (const [act, verb, summary] of [
    ['approve', approveHold, 'Approve a hold that another operator placed'],
    ['lift', liftHold, 'Lift a hold. What it kept past its time is erased'],
  ] as const) {
    app.post(
      `/v1/operator/holds/:hold/${act}`,
      {
        schema: {
          tags: ['operator'],
          summary,
          params: z.object({ hold: idSchema }),
          response: { 200: holdSchema },
        },
      },
      async (request, reply) => {
        const actor = await callers.person(request);
        const done = await verb(ports, actor, request.params.hold as HoldId);
        return done.ok ? presentHold(done.value, actor, ports.world.now()) : sendTrouble(request, reply, done.error);
      },
    );
  }

  app.get(
    '/v1/sellers/:seller/deletions',
    {
      schema: {
        tags: ['orders'],
        summary: 'Erased orders whose copies the seller has not confirmed to be deleted, oldest first',
        params: z.object({ seller: idSchema }),
        querystring: sliceQuerySchema,
        response: { 200: pageOf(deletionSchema) },
      },
    },
    async (request, reply) => {
      const { seller } = request.params;
      const actor = await callers.member(request, seller);
      const rows = await listDeletions(ports, actor, seller as SellerId, sliceOf(request.query));
      if (!rows.ok) return sendTrouble(request, reply, rows.error);
      const now = ports.world.now();
      const place = (row: { askedAt: Date; orderId: string }) => ({ at: row.askedAt, id: row.orderId });
      return pageFrom(rows.value, request.query.limit, place, (row) => presentDeletion(row, now));
    },
  );

  app.post(
    '/v1/sellers/:seller/deletions',
    {
      schema: {
        tags: ['orders'],
        summary: 'Confirm that every copy taken out of these orders is deleted',
        params: z.object({ seller: idSchema }),
        body: confirmDeletionsSchema,
        response: { 200: confirmedDeletionsSchema },
      },
    },
    async (request, reply) => {
      const { seller } = request.params;
      const actor = await callers.member(request, seller);
      const done = await confirmDeletions(ports, actor, seller as SellerId, request.body.orders as OrderId[]);
      return done.ok ? { confirmed: done.value } : sendTrouble(request, reply, done.error);
    },
  );
}
