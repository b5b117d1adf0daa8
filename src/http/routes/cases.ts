import { z } from 'zod';
import { addQualityCheck } from '../../app/cases/add-quality-check.ts';
import { decideCase, undoDecision } from '../../app/cases/decide-case.ts';
import { askSecondOpinion, noteOnCase } from '../../app/cases/note-case.ts';
import { countCases, listCases, lookAtCase, readCasePicture, readCaseProof } from '../../app/cases/read-case.ts';
import { giveBackCase, renewClaim, takeCase, takeNextCase } from '../../app/cases/take-case.ts';
import type { Actor, CaseId, CaseRecord } from '../../app/ports.ts';
import type { Trouble } from '../../app/trouble.ts';
import type { DesignId, Result } from '../../core/kernel/index.ts';
import {
  addCheckSchema,
  caseCountsSchema,
  caseSchema,
  decideCaseSchema,
  decidedCaseSchema,
  idSchema,
  lookedAtSchema,
  noteOnCaseSchema,
  pageOf,
  takeNextSchema,
} from '../contract/index.ts';
import { pageFrom, sliceOf, sliceQuerySchema } from '../cursor.ts';
import type { App, HttpDeps } from '../deps.ts';
import { presentCase, presentCaseCounts, presentLookedAt } from '../present/cases.ts';
import { sendTrouble } from '../problem.ts';

const params = z.object({ case: idSchema });
const tags = ['operator'];
const response = { 200: caseSchema };

/** Held content for reviewers: queue, claims, what a case holds, decisions. */
export function caseRoutes(app: App, { ports, callers }: HttpDeps): void {
  const shown = (one: CaseRecord, actor: Actor) => presentCase(one, actor, ports.world.now());

  app.get(
    '/v1/operator/cases',
    {
      schema: {
        tags,
        summary: 'Held orders that wait for a reviewer, oldest first, without what they hold',
        querystring: sliceQuerySchema,
        response: { 200: pageOf(caseSchema) },
      },
    },
    async (request, reply) => {
      const actor = await callers.person(request);
      const rows = await listCases(ports, actor, sliceOf(request.query));
      if (!rows.ok) return sendTrouble(request, reply, rows.error);
      const place = ({ openedAt, id }: CaseRecord) => ({ at: openedAt, id });
      return pageFrom(rows.value, request.query.limit, place, (one) => shown(one, actor));
    },
  );

  app.get(
    '/v1/operator/case-counts',
    {
      schema: {
        tags,
        summary: 'What waits, how long, and how known answers were met',
        response: { 200: caseCountsSchema },
      },
    },
    async (request, reply) => {
      const counts = await countCases(ports, await callers.person(request));
      return counts.ok ? presentCaseCounts(counts.value) : sendTrouble(request, reply, counts.error);
    },
  );

  app.post(
    '/v1/operator/cases/next',
    {
      schema: {
        tags,
        summary: 'Claim the case to look at next; null where none waits',
        body: takeNextSchema,
        response: { 200: z.object({ case: caseSchema.nullable() }) },
      },
    },
    async (request, reply) => {
      const actor = await callers.person(request);
      const next = await takeNextCase(ports, actor, request.body.alike);
      if (!next.ok) return sendTrouble(request, reply, next.error);
      return { case: next.value ? shown(next.value, actor) : null };
    },
  );

  app.get(
    '/v1/operator/cases/:case',
    {
      schema: {
        tags,
        summary: 'What a claimed case holds; each look is logged and its buyer sees it',
        params,
        response: { 200: lookedAtSchema },
      },
    },
    async (request, reply) => {
      const actor = await callers.person(request);
      const looked = await lookAtCase(ports, actor, request.params.case as CaseId);
      reply.header('cache-control', 'private, no-store');
      return looked.ok
        ? presentLookedAt(looked.value, actor, ports.world.now())
        : sendTrouble(request, reply, looked.error);
    },
  );

  app.get(
    '/v1/operator/cases/:case/proofs/:surface.png',
    { schema: { tags, summary: 'The proof of a surface', params: params.extend({ surface: z.string().max(200) }) } },
    async (request, reply) => {
      const { case: id, surface } = request.params;
      const part = await readCaseProof(ports, await callers.person(request), id as CaseId, surface);
      if (!part.ok) return sendTrouble(request, reply, part.error);
      reply.header('content-type', part.value.mediaType).header('cache-control', 'private, no-store');
      return reply.send(Buffer.from(part.value.bytes));
    },
  );

  app.get(
    '/v1/operator/cases/:case/pictures/:field',
    { schema: { tags, summary: 'A picture the buyer sent', params: params.extend({ field: z.string().max(200) }) } },
    async (request, reply) => {
      const { case: id, field } = request.params;
      const part = await readCasePicture(ports, await callers.person(request), id as CaseId, field);
      if (!part.ok) return sendTrouble(request, reply, part.error);
      reply.header('content-type', part.value.mediaType).header('cache-control', 'private, no-store');
      return reply.send(Buffer.from(part.value.bytes));
    },
  );

  /** What was done to a case, or why not. */
  const acts: readonly {
    readonly method: 'POST' | 'PUT' | 'DELETE';
    readonly path: string;
    readonly summary: string;
    readonly act: (actor: Actor, id: CaseId) => Promise<Result<CaseRecord, Trouble>>;
  }[] = [
    { method: 'POST', path: 'claim', summary: 'Claim a case', act: (actor, id) => takeCase(ports, actor, id) },
    { method: 'PUT', path: 'claim', summary: 'Renew a claim', act: (actor, id) => renewClaim(ports, actor, id) },
    {
      method: 'DELETE',
      path: 'claim',
      summary: 'Give a case back',
      act: (actor, id) => giveBackCase(ports, actor, id),
    },
    {
      method: 'DELETE',
      path: 'decision',
      summary: 'Undo your own decision before it takes effect',
      act: (actor, id) => undoDecision(ports, actor, id),
    },
  ];
  for (const { method, path, summary, act } of acts) {
    app.route({
      method,
      url: `/v1/operator/cases/:case/${path}`,
      schema: { tags, summary, params, response },
      handler: async (request, reply) => {
        const actor = await callers.person(request);
        const done = await act(actor, (request.params as { case: string }).case as CaseId);
        return done.ok ? shown(done.value, actor) : sendTrouble(request, reply, done.error);
      },
    });
  }

  app.post(
    '/v1/operator/cases/:case/decision',
    {
      schema: {
        tags,
        summary: 'Decide a claimed case; in effect after the time to undo',
        params,
        body: decideCaseSchema,
        response: { 200: decidedCaseSchema },
      },
    },
    async (request, reply) => {
      const actor = await callers.person(request);
      const done = await decideCase(ports, actor, request.params.case as CaseId, request.body);
      return done.ok
        ? { ...shown(done.value.case, actor), together: done.value.together }
        : sendTrouble(request, reply, done.error);
    },
  );

  app.post(
    '/v1/operator/cases/:case/second-opinion',
    { schema: { tags, summary: 'Leave a case to somebody else', params, body: noteOnCaseSchema, response } },
    async (request, reply) => {
      const actor = await callers.person(request);
      const done = await askSecondOpinion(ports, actor, request.params.case as CaseId, request.body.words);
      return done.ok ? shown(done.value, actor) : sendTrouble(request, reply, done.error);
    },
  );

  app.post(
    '/v1/operator/cases/:case/notes',
    { schema: { tags, summary: 'Note something for colleagues', params, body: noteOnCaseSchema, response } },
    async (request, reply) => {
      const actor = await callers.person(request);
      const done = await noteOnCase(ports, actor, request.params.case as CaseId, request.body.words);
      return done.ok ? shown(done.value, actor) : sendTrouble(request, reply, done.error);
    },
  );

  app.post(
    '/v1/operator/quality-checks',
    {
      schema: {
        tags,
        summary: 'Mix a case into the queue whose answer is known',
        body: addCheckSchema,
        response: { 201: z.object({ id: idSchema }) },
      },
    },
    async (request, reply) => {
      const { design, answer } = request.body;
      const made = await addQualityCheck(ports, await callers.person(request), design as DesignId, answer);
      return made.ok ? reply.code(201).send({ id: made.value.id }) : sendTrouble(request, reply, made.error);
    },
  );
}
