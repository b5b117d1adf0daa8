import { z } from 'zod';
import { appealRefusal } from '../../app/cases/appeal-refusal.ts';
import { decideCaseAppeal } from '../../app/cases/decide-case-appeal.ts';
import { listCaseAppeals, readCaseAppeal } from '../../app/cases/read-case-appeals.ts';
import { readOrderReview } from '../../app/cases/read-order-review.ts';
import type { CaseAppealId, CaseAppealRecord } from '../../app/ports.ts';
import type { OrderId } from '../../core/kernel/index.ts';
import {
  appealRefusalSchema,
  caseAppealSchema,
  caseAppealSeenSchema,
  decideCaseAppealSchema,
  idSchema,
  orderReviewSchema,
  pageOf,
} from '../contract/index.ts';
import { pageFrom, sliceOf, sliceQuerySchema } from '../cursor.ts';
import type { App, HttpDeps } from '../deps.ts';
import { presentCaseAppeal, presentCaseAppealSeen, presentOrderReview } from '../present/case-appeals.ts';
import { sendTrouble } from '../problem.ts';

const order = z.object({ order: idSchema });
const appeal = z.object({ appeal: idSchema });

/** What a buyer knows of the review of their order, and appeals of refusals: filed by them, decided by somebody who had no part. */
export function caseAppealRoutes(app: App, { ports, callers }: HttpDeps): void {
  app.get(
    '/v1/orders/:order/review',
    {
      schema: {
        tags: ['orders'],
        summary:
          'Whether an order waits for reviewers, when they looked at what it holds, and what became of an appeal',
        params: order,
        response: { 200: orderReviewSchema },
      },
    },
    async (request, reply) => {
      const found = await readOrderReview(ports, await callers.person(request), request.params.order as OrderId);
      return found.ok ? presentOrderReview(found.value) : sendTrouble(request, reply, found.error);
    },
  );

  app.post(
    '/v1/orders/:order/appeal',
    {
      schema: {
        tags: ['orders'],
        summary: 'Say why refusing your order was wrong, once; somebody else than who refused decides',
        params: order,
        body: appealRefusalSchema,
        response: { 201: orderReviewSchema },
      },
    },
    async (request, reply) => {
      const actor = await callers.person(request);
      const id = request.params.order as OrderId;
      const filed = await appealRefusal(ports, actor, id, request.body.words);
      if (!filed.ok) return sendTrouble(request, reply, filed.error);
      const after = await readOrderReview(ports, actor, id);
      return after.ok
        ? reply.code(201).send(presentOrderReview(after.value))
        : sendTrouble(request, reply, after.error);
    },
  );

  app.get(
    '/v1/operator/case-appeals',
    {
      schema: {
        tags: ['operator'],
        summary: 'Appeals of refused orders that wait for a decision, oldest first',
        querystring: sliceQuerySchema,
        response: { 200: pageOf(caseAppealSchema) },
      },
    },
    async (request, reply) => {
      const actor = await callers.person(request);
      const rows = await listCaseAppeals(ports, actor, sliceOf(request.query));
      if (!rows.ok) return sendTrouble(request, reply, rows.error);
      const place = ({ filedAt, id }: CaseAppealRecord) => ({ at: filedAt, id });
      return pageFrom(rows.value, request.query.limit, place, (one) => presentCaseAppeal(one, actor));
    },
  );

  app.get(
    '/v1/operator/case-appeals/:appeal',
    {
      schema: {
        tags: ['operator'],
        summary: 'An appeal, with what is left of its case',
        params: appeal,
        response: { 200: caseAppealSeenSchema },
      },
    },
    async (request, reply) => {
      const actor = await callers.person(request);
      const found = await readCaseAppeal(ports, actor, request.params.appeal as CaseAppealId);
      return found.ok ? presentCaseAppealSeen(found.value, actor) : sendTrouble(request, reply, found.error);
    },
  );

  app.post(
    '/v1/operator/case-appeals/:appeal/decision',
    {
      schema: {
        tags: ['operator'],
        summary: 'Decide an appeal. Granted, its buyer can order the same again and it is not held',
        params: appeal,
        body: decideCaseAppealSchema,
        response: { 200: caseAppealSchema },
      },
    },
    async (request, reply) => {
      const actor = await callers.person(request);
      const done = await decideCaseAppeal(ports, actor, request.params.appeal as CaseAppealId, request.body);
      return done.ok ? presentCaseAppeal(done.value, actor) : sendTrouble(request, reply, done.error);
    },
  );
}
