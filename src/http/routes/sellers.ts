import { z } from 'zod';
import { decideLink } from '../../app/enforcement/decide-link.ts';
import { declineOpenOrders } from '../../app/enforcement/decline-open-orders.ts';
import { listLinks } from '../../app/enforcement/list-links.ts';
import { listSellers } from '../../app/enforcement/list-sellers.ts';
import { readOpenOrders } from '../../app/enforcement/read-open-orders.ts';
import { readStanding } from '../../app/enforcement/read-standing.ts';
import type { LinkId } from '../../app/ports.ts';
import type { SellerId } from '../../core/kernel/index.ts';
import {
  idSchema,
  linkDecisionSchema,
  linkSchema,
  openOrdersSchema,
  pageOf,
  sellerRowSchema,
  sellersQuerySchema,
  standingSchema,
  undoSchema,
} from '../contract/index.ts';
import { pageFrom, sliceOf, sliceQuerySchema } from '../cursor.ts';
import type { App, HttpDeps } from '../deps.ts';
import { presentLink, presentOpenOrders, presentSellerRow, presentStanding } from '../present/enforcement.ts';
import { sendTrouble } from '../problem.ts';

/** Sellers as the operator watches them: who they are, how they stand, and whom they have something in common with. */
export function sellerRoutes(app: App, { ports, callers }: HttpDeps): void {
  app.get(
    '/v1/operator/sellers',
    {
      schema: {
        tags: ['operator'],
        summary: 'Sellers with what counts against them, newest first',
        querystring: sliceQuerySchema.extend(sellersQuerySchema.pick({ participation: true, words: true }).shape),
        response: { 200: pageOf(sellerRowSchema) },
      },
    },
    async (request, reply) => {
      const { participation, words, limit } = request.query;
      const actor = await callers.person(request);
      const rows = await listSellers(ports, actor, { participation, words }, sliceOf(request.query));
      if (!rows.ok) return sendTrouble(request, reply, rows.error);
      return pageFrom(rows.value, limit, (row) => ({ at: row.createdAt, id: row.id }), presentSellerRow);
    },
  );

  app.get(
    '/v1/sellers/:seller/standing',
    {
      schema: {
        tags: ['enforcement'],
        summary: "A seller's standing, and what would improve it",
        params: z.object({ seller: idSchema }),
        response: { 200: standingSchema },
      },
    },
    async (request, reply) => {
      const actor = await callers.member(request, request.params.seller);
      const standing = await readStanding(ports, actor, request.params.seller as SellerId);
      return standing.ok ? presentStanding(standing.value) : sendTrouble(request, reply, standing.error);
    },
  );

  app.get(
    '/v1/sellers/:seller/open-orders',
    {
      schema: {
        tags: ['enforcement'],
        summary: 'How many orders a seller has to make, and until when they may where the program is closed to them',
        params: z.object({ seller: idSchema }),
        response: { 200: openOrdersSchema },
      },
    },
    async (request, reply) => {
      const actor = await callers.member(request, request.params.seller);
      const read = await readOpenOrders(ports, actor, request.params.seller as SellerId);
      return read.ok ? presentOpenOrders(read.value) : sendTrouble(request, reply, read.error);
    },
  );

  app.post(
    '/v1/sellers/:seller/open-orders/decline',
    {
      schema: {
        tags: ['enforcement'],
        summary: 'Decline every order a closed seller has left, before its day; their buyers read the reason',
        params: z.object({ seller: idSchema }),
        body: undoSchema,
        response: { 200: openOrdersSchema },
      },
    },
    async (request, reply) => {
      const actor = await callers.person(request);
      const seller = request.params.seller as SellerId;
      const declined = await declineOpenOrders(ports, actor, seller, request.body.reasons);
      const read = declined.ok ? await readOpenOrders(ports, actor, seller) : declined;
      return read.ok ? presentOpenOrders(read.value) : sendTrouble(request, reply, read.error);
    },
  );

  app.get(
    '/v1/operator/links',
    {
      schema: {
        tags: ['operator'],
        summary: 'Accounts that may belong to somebody who lost the program, oldest first',
        querystring: sliceQuerySchema.extend({ state: linkSchema.shape.state.default('open') }),
        response: { 200: pageOf(linkSchema) },
      },
    },
    async (request, reply) => {
      const { state, limit } = request.query;
      const links = await listLinks(ports, await callers.person(request), state, sliceOf(request.query));
      if (!links.ok) return sendTrouble(request, reply, links.error);
      return pageFrom(links.value, limit, (link) => ({ at: link.foundAt, id: link.id }), presentLink);
    },
  );

  app.post(
    '/v1/operator/links/:link/decision',
    {
      schema: {
        tags: ['operator'],
        summary: 'Find whether two accounts belong to the same person',
        params: z.object({ link: idSchema }),
        body: linkDecisionSchema,
        response: { 200: z.object({ id: idSchema, state: linkSchema.shape.state }) },
      },
    },
    async (request, reply) => {
      const actor = await callers.person(request);
      const decided = await decideLink(ports, actor, request.params.link as LinkId, request.body);
      if (!decided.ok) return sendTrouble(request, reply, decided.error);
      return { id: decided.value.id, state: decided.value.state };
    },
  );
}
