import { z } from 'zod';
import { clearEndedShares } from '../../app/sharing/clear-ended-shares.ts';
import { keepShare } from '../../app/sharing/keep-share.ts';
import { makeShare } from '../../app/sharing/make-share.ts';
import { readOwnShare, readSharePicture, showShare } from '../../app/sharing/read-share.ts';
import { revokeShare } from '../../app/sharing/revoke-share.ts';
import type { OrderId } from '../../core/kernel/index.ts';
import {
  idSchema,
  keepShareSchema,
  makeShareSchema,
  ownShareSchema,
  sharedPageSchema,
  sharingSchema,
} from '../contract/index.ts';
import type { App, HttpDeps } from '../deps.ts';
import { presentOwnShare, presentShared } from '../present/sharing.ts';
import { sendTrouble } from '../problem.ts';

const order = z.object({ order: idSchema });
const share = z.object({ share: z.string().max(200) });

/** Share pages: what a buyer shows of an order, and to whoever has the link. */
export function sharingRoutes(app: App, { ports, callers }: HttpDeps): void {
  app.get(
    '/v1/orders/:order/share',
    { schema: { tags: ['orders'], summary: "An order's share page", params: order, response: { 200: sharingSchema } } },
    async (request, reply) => {
      const found = await readOwnShare(ports, await callers.person(request), request.params.order as OrderId);
      if (!found.ok) return sendTrouble(request, reply, found.error);
      return { share: found.value ? presentOwnShare(ports, found.value) : null };
    },
  );

  app.post(
    '/v1/orders/:order/share',
    {
      schema: {
        tags: ['orders'],
        summary: 'Make a share page of an order: unlisted, for whoever has the link, until it is revoked or erased',
        params: order,
        body: makeShareSchema,
        response: { 201: ownShareSchema },
      },
    },
    async (request, reply) => {
      const actor = await callers.person(request);
      const made = await makeShare(ports, actor, request.params.order as OrderId, request.body);
      return made.ok
        ? reply.code(201).send(presentOwnShare(ports, made.value))
        : sendTrouble(request, reply, made.error);
    },
  );

  app.put(
    '/v1/orders/:order/share',
    {
      schema: {
        tags: ['orders'],
        summary: "Say whether the share page stays when the order's content is erased",
        params: order,
        body: keepShareSchema,
        response: { 200: ownShareSchema },
      },
    },
    async (request, reply) => {
      const actor = await callers.person(request);
      const kept = await keepShare(ports, actor, request.params.order as OrderId, request.body.kept);
      return kept.ok ? presentOwnShare(ports, kept.value) : sendTrouble(request, reply, kept.error);
    },
  );

  app.delete(
    '/v1/orders/:order/share',
    {
      schema: { tags: ['orders'], summary: 'Revoke the share page; its picture is destroyed', params: order },
    },
    async (request, reply) => {
      const ended = await revokeShare(ports, await callers.person(request), request.params.order as OrderId);
      if (!ended.ok) return sendTrouble(request, reply, ended.error);
      // It is ended already; a crash in between leaves the rest to the sweep.
      await clearEndedShares(ports);
      return reply.code(204).send();
    },
  );

  app.get(
    '/v1/shares/:share',
    {
      schema: {
        tags: ['sharing'],
        summary: 'A share page, for whoever has its link',
        params: share,
        response: { 200: sharedPageSchema },
        security: [],
      },
    },
    async (request, reply) => {
      const shown = await showShare(ports, request.params.share);
      unlisted(reply);
      return shown.ok ? presentShared(request.params.share, shown.value) : sendTrouble(request, reply, shown.error);
    },
  );

  app.get(
    '/v1/shares/:share/picture',
    {
      schema: {
        tags: ['sharing'],
        summary: 'The picture of a share page',
        params: share,
        security: [],
      },
    },
    async (request, reply) => {
      const read = await readSharePicture(ports, request.params.share);
      unlisted(reply);
      if (!read.ok) return sendTrouble(request, reply, read.error);
      const tag = `"${read.value.share.id}"`;
      reply.header('etag', tag).header('cross-origin-resource-policy', 'cross-origin');
      if (request.headers['if-none-match'] === tag) return reply.code(304).send();
      return reply.header('content-type', read.value.share.mediaType).send(Buffer.from(read.value.bytes));
    },
  );
}

/** Copies may be kept if they are asked about each time, so that a revoked page goes; no search engine lists it. */
function unlisted(reply: { header(name: string, value: string): unknown }): void {
  reply.header('cache-control', 'private, no-cache');
  reply.header('x-robots-tag', 'noindex, nofollow, noimageindex');
}
