import { Readable } from 'node:stream';
import { z } from 'zod';
import { downloadBatch } from '../../app/fulfilment/download-batch.ts';
import { openBatch } from '../../app/fulfilment/open-batch.ts';
import { planSheets, printSheets, type SheetAsked } from '../../app/fulfilment/print-sheets.ts';
import { readPickList } from '../../app/fulfilment/read-pick-list.ts';
import type { OpeningId } from '../../app/ports.ts';
import type { BatchLink } from '../../app/steps/batch-link.ts';
import { isId, type OrderId, type SellerId } from '../../core/kernel/index.ts';
import {
  batchSchema,
  idSchema,
  openBatchSchema,
  pickListSchema,
  sheetPlanSchema,
  sheetQuerySchema,
} from '../contract/index.ts';
import type { App, HttpDeps } from '../deps.ts';
import { ERRORS } from '../errors.ts';
import { sendTrouble } from '../problem.ts';

const params = z.object({ seller: idSchema });
const linkSchema = z.object({
  openings: z
    .string()
    .max(50 * 37)
    .refine((text) => text.split(',').every(isId), 'Not a list of openings.')
    .optional(),
  expires: z.coerce.number().int().optional(),
  signature: z.string().max(100).optional(),
});

/** Production in numbers: several orders opened at once, downloaded, laid out on sheets and picked together. */
export function batchRoutes(app: App, { ports, callers }: HttpDeps): void {
  app.post(
    '/v1/sellers/:seller/batches',
    {
      schema: {
        tags: ['orders'],
        summary: 'Open several orders for one purpose; each opening is logged and shown to its buyer',
        params,
        body: openBatchSchema,
        response: { 201: batchSchema },
      },
    },
    async (request, reply) => {
      const seller = request.params.seller as SellerId;
      const { orders, purpose } = request.body;
      const actor = await callers.member(request, seller);
      const batch = await openBatch(ports, actor, seller, orders as OrderId[], purpose);
      if (!batch.ok) return sendTrouble(request, reply, batch.error);
      const { opened, refused, linksUntil, sign } = batch.value;
      const at = `/v1/sellers/${seller}/batches`;
      return reply.code(201).send({
        opened: opened.map(({ order }) => ({ order: order.id, number: order.number })),
        refused: refused.map(({ order, trouble }) => ({
          order,
          code: trouble.because,
          message: trouble.detail ?? `${ERRORS[trouble.because].title}.`,
        })),
        packUrl: `${at}/pack?${sign('pack')}`,
        sheetUrl: `${at}/sheet?${sign('sheet')}`,
        pickListUrl: `${at}/pick-list?${sign('pick-list')}`,
        expiresAt: linksUntil.toISOString(),
      });
    },
  );

  app.get(
    '/v1/sellers/:seller/batches/pack',
    {
      schema: {
        tags: ['orders'],
        summary: 'The packs of opened orders in one ZIP, a folder each',
        params,
        querystring: linkSchema,
      },
    },
    async (request, reply) => {
      const seller = request.params.seller as SellerId;
      const actor = await callers.member(request, seller);
      const zip = await downloadBatch(ports, actor, seller, linkOf(request.query));
      if (!zip.ok) return sendTrouble(request, reply, zip.error);
      return reply
        .header('content-type', 'application/zip')
        .header('content-disposition', 'attachment; filename="production-packs.zip"')
        .header('cache-control', 'private, no-store')
        .send(Readable.from(zip.value));
    },
  );

  app.get(
    '/v1/sellers/:seller/batches/sheet-plan',
    {
      schema: {
        tags: ['orders'],
        summary: 'How the pieces of opened orders would lie on sheets of a size',
        params,
        querystring: linkSchema.extend(sheetQuerySchema.shape),
        response: { 200: sheetPlanSchema },
      },
    },
    async (request, reply) => {
      const seller = request.params.seller as SellerId;
      const actor = await callers.member(request, seller);
      const plan = await planSheets(ports, actor, seller, linkOf(request.query), sheetOf(request.query));
      if (!plan.ok) return sendTrouble(request, reply, plan.error);
      const { tooBig, ...rest } = plan.value;
      return { ...rest, tooBig: [...tooBig] };
    },
  );

  app.get(
    '/v1/sellers/:seller/batches/sheet',
    {
      schema: {
        tags: ['orders'],
        summary: 'The pieces of opened orders on print sheets, as a PDF at true size',
        params,
        querystring: linkSchema.extend(sheetQuerySchema.shape),
      },
    },
    async (request, reply) => {
      const seller = request.params.seller as SellerId;
      const actor = await callers.member(request, seller);
      const file = await printSheets(ports, actor, seller, linkOf(request.query), sheetOf(request.query));
      if (!file.ok) return sendTrouble(request, reply, file.error);
      return reply
        .header('content-type', 'application/pdf')
        .header('content-disposition', `attachment; filename="${file.value.name}"`)
        .header('cache-control', 'private, no-store')
        .send(Buffer.from(file.value.bytes));
    },
  );

  app.get(
    '/v1/sellers/:seller/batches/pick-list',
    {
      schema: {
        tags: ['orders'],
        summary: 'What to take from the shelves for opened orders; nothing a buyer wrote or uploaded',
        params,
        querystring: linkSchema,
        response: { 200: pickListSchema },
      },
    },
    async (request, reply) => {
      const seller = request.params.seller as SellerId;
      const actor = await callers.member(request, seller);
      const lines = await readPickList(ports, actor, seller, linkOf(request.query));
      reply.header('cache-control', 'private, no-store');
      if (!lines.ok) return sendTrouble(request, reply, lines.error);
      return {
        items: lines.value.map(({ order, quantity, options }) => ({
          order: order.number,
          sku: order.sku,
          title: order.title,
          quantity,
          shipBy: order.shipBy.toISOString(),
          options: [...options],
        })),
      };
    },
  );
}

function linkOf({ openings, expires, signature }: z.infer<typeof linkSchema>): BatchLink | undefined {
  return openings && expires && signature
    ? { openings: openings.split(',') as OpeningId[], expires, signature }
    : undefined;
}

function sheetOf({ width, height, margin, gap, marks }: z.infer<typeof sheetQuerySchema>): SheetAsked {
  return { width, height, margin, gap, cropMarks: marks === '1' };
}
