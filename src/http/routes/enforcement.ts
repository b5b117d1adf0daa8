import { z } from 'zod';
import { annulAction } from '../../app/enforcement/annul-action.ts';
import { confirmRevocation } from '../../app/enforcement/confirm-revocation.ts';
import { actionQueue, actionsOfSeller } from '../../app/enforcement/list-actions.ts';
import { proposeStep } from '../../app/enforcement/propose-step.ts';
import { readAction } from '../../app/enforcement/read-action.ts';
import { takeAction } from '../../app/enforcement/take-action.ts';
import { withdrawProposal } from '../../app/enforcement/withdraw-proposal.ts';
import type { ActionId, Actor } from '../../app/ports.ts';
import type { Trouble } from '../../app/trouble.ts';
import type { Result, SellerId } from '../../core/kernel/index.ts';
import {
  actionRowSchema,
  actionSchema,
  actionStateSchema,
  idSchema,
  nextStepSchema,
  obligationSchema,
  pageOf,
  takeActionSchema,
  undoSchema,
} from '../contract/index.ts';
import { pageFrom, sliceOf, sliceQuerySchema } from '../cursor.ts';
import type { App, FastifyRequest, HttpDeps } from '../deps.ts';
import { presentAction, presentActionRow } from '../present/enforcement.ts';
import { sendTrouble } from '../problem.ts';

const seller = z.object({ seller: idSchema });
const action = z.object({ action: idSchema });

/** The ladder: what is done about breaches, by whom, and what becomes of it. */
export function enforcementRoutes(app: App, { ports, callers }: HttpDeps): void {
  /** Carries out an act and answers the action as it is then. */
  const moved = async (
    request: FastifyRequest,
    id: string,
    act: (actor: Actor) => Promise<Result<{ readonly id: ActionId }, Trouble>>,
  ) => {
    const actor = await callers.person(request);
    const done = await act(actor);
    const view = done.ok ? await readAction(ports, actor, id as ActionId) : done;
    return view.ok ? { ok: true as const, value: presentAction(view.value, actor) } : view;
  };

  app.post(
    '/v1/sellers/:seller/actions',
    {
      schema: {
        tags: ['enforcement'],
        summary: 'Take a step of the ladder; a revocation is only proposed',
        params: seller,
        body: takeActionSchema,
        response: { 201: actionSchema },
      },
    },
    async (request, reply) => {
      const actor = await callers.person(request);
      const taken = await takeAction(ports, actor, request.params.seller as SellerId, request.body);
      if (!taken.ok) return sendTrouble(request, reply, taken.error);
      const view = await readAction(ports, actor, taken.value.id);
      return view.ok ? reply.code(201).send(presentAction(view.value, actor)) : sendTrouble(request, reply, view.error);
    },
  );

  app.get(
    '/v1/sellers/:seller/actions',
    {
      schema: {
        tags: ['enforcement'],
        summary: 'What was done about a seller, newest first',
        params: seller,
        response: { 200: pageOf(actionRowSchema) },
      },
    },
    async (request, reply) => {
      const actor = await callers.member(request, request.params.seller);
      const rows = await actionsOfSeller(ports, actor, request.params.seller as SellerId);
      if (!rows.ok) return sendTrouble(request, reply, rows.error);
      return { items: rows.value.map((row) => presentActionRow(row, actor)), next: null };
    },
  );

  app.get(
    '/v1/sellers/:seller/next-step',
    {
      schema: {
        tags: ['enforcement'],
        summary: 'What the ladder proposes for a breach',
        params: seller,
        querystring: z.object({ clause: obligationSchema }),
        response: { 200: nextStepSchema },
      },
    },
    async (request, reply) => {
      const actor = await callers.person(request);
      const step = await proposeStep(ports, actor, request.params.seller as SellerId, request.query.clause);
      return step.ok ? step.value : sendTrouble(request, reply, step.error);
    },
  );

  app.get(
    '/v1/actions',
    {
      schema: {
        tags: ['enforcement'],
        summary: 'Actions in a state, oldest first: what waits to be confirmed or to become final',
        querystring: sliceQuerySchema.extend({ state: actionStateSchema.default('proposed') }),
        response: { 200: pageOf(actionRowSchema) },
      },
    },
    async (request, reply) => {
      const actor = await callers.person(request);
      const { state, limit } = request.query;
      const rows = await actionQueue(ports, actor, [state], sliceOf(request.query));
      if (!rows.ok) return sendTrouble(request, reply, rows.error);
      return pageFrom(
        rows.value,
        limit,
        (row) => ({ at: row.decidedAt, id: row.id }),
        (row) => presentActionRow(row, actor),
      );
    },
  );

  app.get(
    '/v1/actions/:action',
    {
      schema: {
        tags: ['enforcement'],
        summary: 'An action with its statement of reasons',
        params: action,
        response: { 200: actionSchema },
      },
    },
    async (request, reply) => {
      const actor = await callers.member(request);
      const view = await readAction(ports, actor, request.params.action as ActionId);
      return view.ok ? presentAction(view.value, actor) : sendTrouble(request, reply, view.error);
    },
  );

  app.post(
    '/v1/actions/:action/confirmation',
    {
      schema: {
        tags: ['enforcement'],
        summary: 'Confirm a revocation that somebody else proposed; its listings leave the shop at once',
        params: action,
        response: { 200: actionSchema },
      },
    },
    async (request, reply) => {
      const id = request.params.action as ActionId;
      const done = await moved(request, id, (actor) => confirmRevocation(ports, actor, id));
      return done.ok ? done.value : sendTrouble(request, reply, done.error);
    },
  );

  app.post(
    '/v1/actions/:action/withdrawal',
    {
      schema: {
        tags: ['enforcement'],
        summary: 'Take back a proposed revocation',
        params: action,
        body: undoSchema,
        response: { 200: actionSchema },
      },
    },
    async (request, reply) => {
      const id = request.params.action as ActionId;
      const done = await moved(request, id, (actor) => withdrawProposal(ports, actor, id, request.body.reasons));
      return done.ok ? done.value : sendTrouble(request, reply, done.error);
    },
  );

  app.post(
    '/v1/actions/:action/annulment',
    {
      schema: {
        tags: ['enforcement'],
        summary: 'Annul a mistake; of a revocation the first of the two asks and the other does',
        params: action,
        body: undoSchema,
        response: { 200: actionSchema },
      },
    },
    async (request, reply) => {
      const id = request.params.action as ActionId;
      const done = await moved(request, id, (actor) => annulAction(ports, actor, id, request.body.reasons));
      return done.ok ? done.value : sendTrouble(request, reply, done.error);
    },
  );
}
