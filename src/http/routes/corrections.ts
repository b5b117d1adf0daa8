import { z } from 'zod';
import { confirmSpelling } from '../../app/orders/confirm-spelling.ts';
import { correctOrder } from '../../app/orders/correct-order.ts';
import { readCorrection, readKeptPicture } from '../../app/orders/read-correction.ts';
import { readRevisionCertificate } from '../../app/orders/read-revision-certificate.ts';
import type { AssetId, DesignId, OrderId } from '../../core/kernel/index.ts';
import {
  certificateSchema,
  confirmSpellingSchema,
  correctionSchema,
  correctOrderSchema,
  idSchema,
  orderSchema,
} from '../contract/index.ts';
import type { App, HttpDeps } from '../deps.ts';
import { moveOrder } from '../move-order.ts';
import { presentCorrection } from '../present/customizer.ts';
import { sendTrouble } from '../problem.ts';

const order = z.object({ order: idSchema });

/** A buyer looks once more at what was ordered, confirms it or puts another design in its place. */
export function correctionRoutes(app: App, { ports, callers }: HttpDeps): void {
  const moved = moveOrder({ ports, callers });

  app.post(
    '/v1/orders/:order/spelling',
    {
      schema: {
        tags: ['orders'],
        summary: 'Its buyer says that the words of this design are spelled as they should be',
        params: order,
        body: confirmSpellingSchema,
        response: { 200: orderSchema },
      },
    },
    async (request, reply) => {
      const done = await moved(request, request.params.order, (actor, id) =>
        confirmSpelling(ports, actor, id, request.body.hash),
      );
      return done.ok ? done.value : sendTrouble(request, reply, done.error);
    },
  );

  app.post(
    '/v1/orders/:order/corrections',
    {
      schema: {
        tags: ['orders'],
        summary: 'Put a new design in the place of the old one before production; the old one is erased',
        params: order,
        body: correctOrderSchema,
        response: { 200: orderSchema },
      },
    },
    async (request, reply) => {
      const { design, ...rest } = request.body;
      const done = await moved(request, request.params.order, (actor, id) =>
        correctOrder(ports, actor, id, { ...rest, design: design as DesignId }),
      );
      return done.ok ? done.value : sendTrouble(request, reply, done.error);
    },
  );

  app.get(
    '/v1/orders/:order/customizer',
    {
      schema: {
        tags: ['orders'],
        summary: 'The version that was bought, with what was chosen, for its buyer to correct',
        params: order,
        response: { 200: correctionSchema },
      },
    },
    async (request, reply) => {
      const view = await readCorrection(ports, await callers.person(request), request.params.order as OrderId);
      reply.header('cache-control', 'private, no-store');
      return view.ok ? presentCorrection(view.value) : sendTrouble(request, reply, view.error);
    },
  );

  app.get(
    '/v1/orders/:order/pictures/:asset',
    {
      schema: {
        tags: ['orders'],
        summary: 'A picture frozen in an order, for its buyer',
        params: order.extend({ asset: idSchema }),
      },
    },
    async (request, reply) => {
      const { order: id, asset } = request.params;
      const shown = await readKeptPicture(ports, await callers.person(request), id as OrderId, asset as AssetId);
      if (!shown.ok) return sendTrouble(request, reply, shown.error);
      return reply
        .header('content-type', shown.value.mediaType)
        .header('cache-control', 'private, no-store')
        .send(Buffer.from(shown.value.bytes));
    },
  );

  app.get(
    '/v1/orders/:order/revisions/:number/certificate',
    {
      schema: {
        tags: ['orders'],
        summary: 'The signed certificate that a design replaced by a correction is gone',
        params: order.extend({ number: z.coerce.number().int().min(1).max(10_000) }),
        response: { 200: certificateSchema },
      },
    },
    async (request, reply) => {
      const { order: id, number } = request.params;
      const found = await readRevisionCertificate(ports, await callers.member(request), id as OrderId, number);
      return found.ok ? found.value : sendTrouble(request, reply, found.error);
    },
  );
}
