import { z } from 'zod';
import { drawQualitySample } from '../../app/oversight/draw-quality-sample.ts';
import { lookAgain } from '../../app/oversight/look-again.ts';
import { readReport } from '../../app/oversight/read-report.ts';
import { listSamples, readSample } from '../../app/oversight/read-samples.ts';
import type { ItemId, SampleId } from '../../app/ports.ts';
import {
  drawSampleSchema,
  idSchema,
  lookSchema,
  pageOf,
  periodSchema,
  reportSchema,
  sampleItemSchema,
  sampleSchema,
} from '../contract/index.ts';
import { pageFrom, sliceOf, sliceQuerySchema } from '../cursor.ts';
import type { App, HttpDeps } from '../deps.ts';
import { presentItem, presentReport, presentSample, reportCsv } from '../present/oversight.ts';
import { sendTrouble } from '../problem.ts';

const DAY = 86_400_000;

/** What everybody may know about how the program decides, and how the operator checks its own decisions. */
export function oversightRoutes(app: App, { ports, callers }: HttpDeps): void {
  /** Whole days, UTC; where nothing is said, the last 90 and today. */
  const period = ({ from, to }: z.infer<typeof periodSchema>): [Date, Date] => {
    const today = Math.floor(ports.world.now().getTime() / DAY) * DAY;
    const end = to ? new Date(to) : new Date(today + DAY);
    return [from ? new Date(from) : new Date(end.getTime() - 91 * DAY), end];
  };

  app.get(
    '/v1/transparency',
    {
      schema: {
        tags: ['program'],
        summary: 'The transparency report: what was decided, how often, how fast, and what became of appeals',
        querystring: periodSchema,
        response: { 200: reportSchema },
      },
    },
    async (request, reply) => {
      const report = await readReport(ports, ...period(request.query));
      return report.ok ? presentReport(report.value) : sendTrouble(request, reply, report.error);
    },
  );

  app.get(
    '/v1/transparency.csv',
    { schema: { tags: ['program'], summary: 'The same as CSV (RFC 4180)', querystring: periodSchema } },
    async (request, reply) => {
      const report = await readReport(ports, ...period(request.query));
      if (!report.ok) return sendTrouble(request, reply, report.error);
      return reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="transparency.csv"')
        .send(reportCsv(report.value));
    },
  );

  app.post(
    '/v1/operator/quality-samples',
    {
      schema: {
        tags: ['operator'],
        summary: 'Draw a random sample of decisions for a second look',
        body: drawSampleSchema,
        response: { 201: sampleSchema },
      },
    },
    async (request, reply) => {
      const { from, to, size, seed } = request.body;
      const wish = { from: new Date(from), to: new Date(to), size, seed };
      const drawn = await drawQualitySample(ports, await callers.person(request), wish);
      return drawn.ok ? reply.code(201).send(presentSample(drawn.value)) : sendTrouble(request, reply, drawn.error);
    },
  );

  app.get(
    '/v1/operator/quality-samples',
    {
      schema: {
        tags: ['operator'],
        summary: 'Samples with how often the two agreed, newest first',
        querystring: sliceQuerySchema,
        response: { 200: pageOf(sampleSchema) },
      },
    },
    async (request, reply) => {
      const rows = await listSamples(ports, await callers.person(request), sliceOf(request.query));
      if (!rows.ok) return sendTrouble(request, reply, rows.error);
      return pageFrom(rows.value, request.query.limit, (row) => ({ at: row.drawnAt, id: row.id }), presentSample);
    },
  );

  app.get(
    '/v1/operator/quality-samples/:sample',
    {
      schema: {
        tags: ['operator'],
        summary: 'A sample with its decisions, blind until each is looked at',
        params: z.object({ sample: idSchema }),
        response: { 200: sampleSchema.extend({ decisions: z.array(sampleItemSchema) }) },
      },
    },
    async (request, reply) => {
      const view = await readSample(ports, await callers.person(request), request.params.sample as SampleId);
      if (!view.ok) return sendTrouble(request, reply, view.error);
      return { ...presentSample(view.value.sample), decisions: view.value.items.map(presentItem) };
    },
  );

  app.post(
    '/v1/operator/quality-items/:item/look',
    {
      schema: {
        tags: ['operator'],
        summary: 'Say what a second person would have decided; it is said once',
        params: z.object({ item: idSchema }),
        body: lookSchema,
        response: { 200: z.object({ id: idSchema, first: z.string(), second: z.string(), agreed: z.boolean() }) },
      },
    },
    async (request, reply) => {
      const actor = await callers.person(request);
      const looked = await lookAgain(ports, actor, request.params.item as ItemId, request.body);
      if (!looked.ok) return sendTrouble(request, reply, looked.error);
      const { id, firstOutcome, secondOutcome } = looked.value;
      return { id, first: firstOutcome, second: secondOutcome ?? '', agreed: firstOutcome === secondOutcome };
    },
  );
}
