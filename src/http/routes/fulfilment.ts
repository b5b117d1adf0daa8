import { z } from 'zod';
import { answerDefect } from '../../app/fulfilment/answer-defect.ts';
import { checkQuality } from '../../app/fulfilment/check-quality.ts';
import { readCasePhoto } from '../../app/fulfilment/read-case-photo.ts';
import { readReportWords } from '../../app/fulfilment/read-report-words.ts';
import { reportDefect } from '../../app/fulfilment/report-defect.ts';
import { readChecklist, setChecklist } from '../../app/fulfilment/set-checklist.ts';
import { deliverOrder } from '../../app/orders/deliver-order.ts';
import { endOrder } from '../../app/orders/end-order.ts';
import { holdOrder } from '../../app/orders/hold-order.ts';
import type { OpeningId, ReportId } from '../../app/ports.ts';
import type { AssetId, ListingId, OrderId } from '../../core/kernel/index.ts';
import { linkOf, linkQuerySchema } from '../content-link.ts';
import {
  answerDefectSchema,
  checklistSchema,
  checkQualitySchema,
  closeOrderSchema,
  idSchema,
  orderSchema,
  reportDefectSchema,
  reportWordsSchema,
  setChecklistSchema,
  withdrawOrderSchema,
} from '../contract/index.ts';
import type { App, HttpDeps } from '../deps.ts';
import { moveOrder } from '../move-order.ts';
import { sendTrouble } from '../problem.ts';

const order = z.object({ order: idSchema });

/** What becomes of an order after it is placed: held, checked, delivered, withdrawn, reported, answered. */
export function fulfilmentRoutes(app: App, { ports, callers }: HttpDeps): void {
  const moved = moveOrder({ ports, callers });

  app.post(
    '/v1/orders/:order/delivered',
    { schema: { tags: ['orders'], summary: 'The order arrived', params: order, response: { 200: orderSchema } } },
    async (request, reply) => {
      const done = await moved(request, request.params.order, (actor, id) => deliverOrder(ports, actor, id));
      return done.ok ? done.value : sendTrouble(request, reply, done.error);
    },
  );

  app.post(
    '/v1/orders/:order/withdraw',
    {
      schema: {
        tags: ['orders'],
        summary:
          'Its buyer withdraws an order: before production, or at any time while the program is closed to its seller. Its content is erased',
        params: order,
        body: withdrawOrderSchema,
        response: { 200: orderSchema },
      },
    },
    async (request, reply) => {
      const { reason } = request.body;
      const done = await moved(request, request.params.order, (actor, id) =>
        endOrder(ports, actor, id, 'withdrawn', reason ? reason : null),
      );
      return done.ok ? done.value : sendTrouble(request, reply, done.error);
    },
  );

  app.post(
    '/v1/orders/:order/hold',
    {
      schema: {
        tags: ['orders'],
        summary: 'Its seller holds an order back, with a reason; its buyer can correct or withdraw it',
        params: order,
        body: closeOrderSchema,
        response: { 200: orderSchema },
      },
    },
    async (request, reply) => {
      const done = await moved(request, request.params.order, (actor, id) =>
        holdOrder(ports, actor, id, request.body.reason),
      );
      return done.ok ? done.value : sendTrouble(request, reply, done.error);
    },
  );

  app.post(
    '/v1/orders/:order/reports',
    {
      schema: {
        tags: ['orders'],
        summary: 'Its buyer reports a defect or a mismatch; its content is not erased while the case is open',
        params: order,
        body: reportDefectSchema,
        response: { 200: orderSchema },
      },
    },
    async (request, reply) => {
      const { photo, ...said } = request.body;
      const done = await moved(request, request.params.order, (actor, id) =>
        reportDefect(ports, actor, id, { ...said, ...(photo !== undefined && { photo: photo as AssetId }) }),
      );
      return done.ok ? done.value : sendTrouble(request, reply, done.error);
    },
  );

  app.post(
    '/v1/orders/:order/answer',
    {
      schema: {
        tags: ['orders'],
        summary: 'Its seller answers the open report: make it again, have it refunded, or turn it down with a reason',
        params: order,
        body: answerDefectSchema,
        response: { 200: orderSchema },
      },
    },
    async (request, reply) => {
      const done = await moved(request, request.params.order, (actor, id) =>
        answerDefect(ports, actor, id, request.body),
      );
      return done.ok ? done.value : sendTrouble(request, reply, done.error);
    },
  );

  app.get(
    '/v1/orders/:order/reports/:report',
    {
      schema: {
        tags: ['orders'],
        summary: 'What its buyer wrote in a report, for them to read again',
        params: order.extend({ report: idSchema }),
        response: { 200: reportWordsSchema },
      },
    },
    async (request, reply) => {
      const { order: id, report } = request.params;
      const words = await readReportWords(ports, await callers.person(request), id as OrderId, report as ReportId);
      return words.ok ? { words: words.value } : sendTrouble(request, reply, words.error);
    },
  );

  for (const [of, path, name, summary] of [
    ['reports', '/v1/orders/:order/reports/:report/photo', 'report', 'The photo of a report'],
    ['checks', '/v1/orders/:order/checks/:check/photo', 'check', 'The photo of a check before shipping'],
  ] as const) {
    app.get(
      path,
      {
        schema: {
          tags: ['orders'],
          summary: `${summary}: for its buyer, and for its seller by a link of an opening`,
          params: order.extend({ [name]: idSchema }),
          querystring: linkQuerySchema,
        },
      },
      async (request, reply) => {
        const params = request.params as { order: string } & Record<string, string>;
        const actor = await callers.member(request);
        const photo = { of, id: params[name] ?? '' };
        const shown = await readCasePhoto(ports, actor, params.order as OrderId, photo, linkOf(request.query));
        if (!shown.ok) return sendTrouble(request, reply, shown.error);
        return reply
          .header('content-type', mediaTypeOf(shown.value))
          .header('cache-control', 'private, no-store')
          .send(Buffer.from(shown.value));
      },
    );
  }

  app.post(
    '/v1/orders/:order/checks',
    {
      schema: {
        tags: ['orders'],
        summary: 'Keep that a finished piece was checked against its proof, with a photo',
        params: order,
        body: checkQualitySchema,
        response: { 200: orderSchema },
      },
    },
    async (request, reply) => {
      const { answers, photo, opening } = request.body;
      const done = await moved(request, request.params.order, (actor, id) =>
        checkQuality(ports, actor, id, { answers, photo: photo as AssetId, opening: opening as OpeningId }),
      );
      return done.ok ? done.value : sendTrouble(request, reply, done.error);
    },
  );

  app.get(
    '/v1/listings/:listing/checklist',
    {
      schema: {
        tags: ['orders'],
        summary: 'What is looked at before a piece of this listing leaves',
        params: z.object({ listing: idSchema }),
        response: { 200: checklistSchema },
      },
    },
    async (request, reply) => {
      const found = await readChecklist(ports, await callers.member(request), request.params.listing as ListingId);
      return found.ok
        ? { items: [...found.value.items], own: found.value.own }
        : sendTrouble(request, reply, found.error);
    },
  );

  app.put(
    '/v1/listings/:listing/checklist',
    {
      schema: {
        tags: ['orders'],
        summary: 'Set what is looked at before a piece of this listing leaves',
        params: z.object({ listing: idSchema }),
        body: setChecklistSchema,
        response: { 200: checklistSchema },
      },
    },
    async (request, reply) => {
      const { listing } = request.params;
      const set = await setChecklist(ports, await callers.member(request), listing as ListingId, request.body.items);
      return set.ok ? { items: [...set.value.items], own: set.value.own } : sendTrouble(request, reply, set.error);
    },
  );
}

/** JPEG or PNG, by its first bytes: what intake lets through is one of the two. */
function mediaTypeOf(bytes: Uint8Array): string {
  return bytes[0] === 0xff ? 'image/jpeg' : 'image/png';
}
