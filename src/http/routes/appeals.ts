import { z } from 'zod';
import { decideAppeal } from '../../app/enforcement/decide-appeal.ts';
import { fileAppeal } from '../../app/enforcement/file-appeal.ts';
import { appealQueue } from '../../app/enforcement/list-appeals.ts';
import type { ActionId, AppealId } from '../../app/ports.ts';
import {
  appealDecisionSchema,
  appealRowSchema,
  appealSchema,
  appealStateSchema,
  fileAppealSchema,
  idSchema,
  pageOf,
} from '../contract/index.ts';
import { pageFrom, sliceOf, sliceQuerySchema } from '../cursor.ts';
import type { App, HttpDeps } from '../deps.ts';
import { presentAppeal, presentAppealRow } from '../present/enforcement.ts';
import { sendTrouble } from '../problem.ts';

/** Appeals: filed by sellers, decided by somebody who had no part in the action. */
export function appealRoutes(app: App, { ports, callers }: HttpDeps): void {
  app.post(
    '/v1/actions/:action/appeal',
    {
      schema: {
        tags: ['enforcement'],
        summary: 'Appeal an action, once and within its time',
        params: z.object({ action: idSchema }),
        body: fileAppealSchema,
        response: { 201: appealSchema },
      },
    },
    async (request, reply) => {
      const actor = await callers.member(request);
      const filed = await fileAppeal(ports, actor, request.params.action as ActionId, request.body.words);
      return filed.ok ? reply.code(201).send(presentAppeal(filed.value)) : sendTrouble(request, reply, filed.error);
    },
  );

  app.get(
    '/v1/appeals',
    {
      schema: {
        tags: ['enforcement'],
        summary: 'The queue of appeals, oldest first',
        querystring: sliceQuerySchema.extend({ state: appealStateSchema.default('open') }),
        response: { 200: pageOf(appealRowSchema) },
      },
    },
    async (request, reply) => {
      const actor = await callers.person(request);
      const { state, limit } = request.query;
      const views = await appealQueue(ports, actor, state, sliceOf(request.query));
      if (!views.ok) return sendTrouble(request, reply, views.error);
      return pageFrom(
        views.value,
        limit,
        ({ appeal }) => ({ at: appeal.filedAt, id: appeal.id }),
        (view) => presentAppealRow(view, actor),
      );
    },
  );

  app.post(
    '/v1/appeals/:appeal/decision',
    {
      schema: {
        tags: ['enforcement'],
        summary: 'Decide an appeal: the action stands, or is annulled',
        params: z.object({ appeal: idSchema }),
        body: appealDecisionSchema,
        response: { 200: appealSchema },
      },
    },
    async (request, reply) => {
      const actor = await callers.person(request);
      const decided = await decideAppeal(ports, actor, request.params.appeal as AppealId, request.body);
      return decided.ok ? presentAppeal(decided.value) : sendTrouble(request, reply, decided.error);
    },
  );
}
