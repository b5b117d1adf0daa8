import { z } from 'zod';
import { createDesign } from '../../app/content/create-design.ts';
import { readDesign } from '../../app/content/read-design.ts';
import { readDesignProof } from '../../app/orders/read-proof.ts';
import type { DesignId, ListingId, OrderId } from '../../core/kernel/index.ts';
import { createDesignSchema, designSchema, idSchema } from '../contract/index.ts';
import type { App, HttpDeps } from '../deps.ts';
import { presentDesign } from '../present/orders.ts';
import { sendTrouble } from '../problem.ts';

const design = z.object({ design: idSchema });

/** Designs: a buyer's choices, checked, drawn and priced, waiting to be ordered. */
export function designRoutes(app: App, { ports, callers }: HttpDeps): void {
  app.post(
    '/v1/designs',
    {
      config: { rateLimit: { max: 120, timeWindow: '1 minute' } },
      schema: {
        tags: ['content'],
        summary: 'Make a design: validated, screened, priced, and drawn as proof',
        body: createDesignSchema,
        response: { 201: designSchema },
      },
    },
    async (request, reply) => {
      const { listing, version, values, order } = request.body;
      const actor = await callers.person(request);
      const made = await createDesign(ports, actor, {
        listing: listing as ListingId,
        version,
        values,
        ...(order !== undefined && { order: order as OrderId }),
      });
      return made.ok ? reply.code(201).send(presentDesign(made.value)) : sendTrouble(request, reply, made.error);
    },
  );

  app.get(
    '/v1/designs/:design',
    { schema: { tags: ['content'], summary: "A buyer's own design", params: design, response: { 200: designSchema } } },
    async (request, reply) => {
      const read = await readDesign(ports, await callers.person(request), request.params.design as DesignId);
      return read.ok ? presentDesign(read.value) : sendTrouble(request, reply, read.error);
    },
  );

  app.get(
    '/v1/designs/:design/proofs/:surface.png',
    {
      schema: {
        tags: ['content'],
        summary: 'The proof of one surface',
        params: design.extend({ surface: z.string().max(200) }),
      },
    },
    async (request, reply) => {
      const { design: id, surface } = request.params;
      const proof = await readDesignProof(ports, await callers.person(request), id as DesignId, surface);
      if (!proof.ok) return sendTrouble(request, reply, proof.error);
      return reply
        .header('content-type', 'image/png')
        .header('cache-control', 'private, no-store')
        .send(Buffer.from(proof.value));
    },
  );
}
