import { Readable } from 'node:stream';
import { z } from 'zod';
import { openOrder, renewOpening } from '../../app/orders/open-order.ts';
import { openProductionPack } from '../../app/orders/open-production-pack.ts';
import { readOrderProof } from '../../app/orders/read-proof.ts';
import type { OpeningId } from '../../app/ports.ts';
import type { OrderId } from '../../core/kernel/index.ts';
import { linkOf, linkQuerySchema } from '../content-link.ts';
import { idSchema, openingSchema, openOrderSchema } from '../contract/index.ts';
import type { App, HttpDeps } from '../deps.ts';
import { presentOpening } from '../present/orders.ts';
import { sendTrouble } from '../problem.ts';

const order = z.object({ order: idSchema });

/** The sealed content of an order: opened for a stated purpose, and what an opening lets its seller take out. */
export function openingRoutes(app: App, { ports, callers }: HttpDeps): void {
  app.get(
    '/v1/orders/:order/proofs/:surface.png',
    {
      schema: {
        tags: ['orders'],
        summary: 'The frozen proof of one surface',
        params: order.extend({ surface: z.string().max(200) }),
        querystring: linkQuerySchema,
      },
    },
    async (request, reply) => {
      const { order: id, surface } = request.params;
      const actor = await callers.member(request);
      const proof = await readOrderProof(ports, actor, id as OrderId, surface, linkOf(request.query));
      if (!proof.ok) return sendTrouble(request, reply, proof.error);
      return reply
        .header('content-type', 'image/png')
        .header('cache-control', 'private, no-store')
        .send(Buffer.from(proof.value));
    },
  );

  app.post(
    '/v1/orders/:order/openings',
    {
      schema: {
        tags: ['orders'],
        summary: "Open an order's content for a stated purpose; logged, and shown to its buyer",
        params: order,
        body: openOrderSchema,
        response: { 201: openingSchema },
      },
    },
    async (request, reply) => {
      const actor = await callers.member(request);
      const opened = await openOrder(ports, actor, request.params.order as OrderId, request.body.purpose);
      return opened.ok ? reply.code(201).send(presentOpening(opened.value)) : sendTrouble(request, reply, opened.error);
    },
  );

  app.get(
    '/v1/orders/:order/openings/:opening',
    {
      schema: {
        tags: ['orders'],
        summary: 'A running opening of this session again, with new links',
        params: order.extend({ opening: idSchema }),
        response: { 200: openingSchema },
      },
    },
    async (request, reply) => {
      const actor = await callers.member(request);
      const { order: id, opening } = request.params;
      const opened = await renewOpening(ports, actor, id as OrderId, opening as OpeningId);
      return opened.ok ? presentOpening(opened.value) : sendTrouble(request, reply, opened.error);
    },
  );

  app.get(
    '/v1/orders/:order/pack',
    {
      schema: {
        tags: ['orders'],
        summary: 'The production pack, as a ZIP',
        params: order,
        querystring: linkQuerySchema,
      },
    },
    async (request, reply) => {
      const actor = await callers.member(request);
      const pack = await openProductionPack(ports, actor, request.params.order as OrderId, linkOf(request.query));
      if (!pack.ok) return sendTrouble(request, reply, pack.error);
      return reply
        .header('content-type', 'application/zip')
        .header('content-disposition', `attachment; filename="${pack.value.name}"`)
        .header('cache-control', 'private, no-store')
        .send(Readable.from(pack.value.zip));
    },
  );
}
