import { z } from 'zod';
import type { EndpointId, MessageId } from '../../app/ports.ts';
import { WEBHOOK_EVENTS } from '../../app/steps/webhook-schedule.ts';
import { changeEndpoint } from '../../app/webhooks/change-endpoint.ts';
import { openEndpoint } from '../../app/webhooks/open-endpoint.ts';
import { listDeliveries, listEndpoints } from '../../app/webhooks/read-webhooks.ts';
import { replayDelivery, tryEndpoint } from '../../app/webhooks/replay-delivery.ts';
import { rotateSecret } from '../../app/webhooks/rotate-secret.ts';
import {
  changeEndpointSchema,
  deliverySchema,
  endpointListSchema,
  endpointSchema,
  endpointSecretSchema,
  idSchema,
  openEndpointSchema,
  pageOf,
  sentMessageSchema,
} from '../contract/index.ts';
import { pageFrom, sliceOf, sliceQuerySchema } from '../cursor.ts';
import type { App, HttpDeps } from '../deps.ts';
import { presentDelivery, presentEndpoint } from '../present/webhooks.ts';
import { sendTrouble } from '../problem.ts';

const params = z.object({ endpoint: idSchema });

/** Receivers of webhooks and their delivery logs, for operators; auditors read. */
export function webhookRoutes(app: App, { ports, callers }: HttpDeps): void {
  const at = '/v1/operator/webhooks';

  app.get(
    at,
    {
      schema: {
        tags: ['operator'],
        summary: 'Receivers of webhooks, and every type there is',
        response: { 200: endpointListSchema },
      },
    },
    async (request, reply) => {
      const found = await listEndpoints(ports, await callers.person(request));
      if (!found.ok) return sendTrouble(request, reply, found.error);
      return { items: found.value.map(presentEndpoint), events: [...WEBHOOK_EVENTS] };
    },
  );

  app.post(
    at,
    {
      schema: {
        tags: ['operator'],
        summary: 'Name a receiver. Its secret is shown this once',
        body: openEndpointSchema,
        response: { 201: endpointSecretSchema },
      },
    },
    async (request, reply) => {
      const opened = await openEndpoint(ports, await callers.person(request), request.body);
      if (!opened.ok) return sendTrouble(request, reply, opened.error);
      const { endpoint, secret } = opened.value;
      return reply.code(201).send({ endpoint: presentEndpoint(endpoint), secret });
    },
  );

  app.put(
    `${at}/:endpoint`,
    {
      schema: {
        tags: ['operator'],
        summary: 'Change a receiver, turn it on or off, or remove it',
        params,
        body: changeEndpointSchema,
        response: { 200: endpointSchema },
      },
    },
    async (request, reply) => {
      const id = request.params.endpoint as EndpointId;
      const changed = await changeEndpoint(ports, await callers.person(request), id, request.body);
      return changed.ok ? presentEndpoint(changed.value) : sendTrouble(request, reply, changed.error);
    },
  );

  app.post(
    `${at}/:endpoint/secret`,
    {
      schema: {
        tags: ['operator'],
        summary: 'Give a receiver a new secret. For a day both sign',
        params,
        response: { 201: endpointSecretSchema },
      },
    },
    async (request, reply) => {
      const rotated = await rotateSecret(ports, await callers.person(request), request.params.endpoint as EndpointId);
      if (!rotated.ok) return sendTrouble(request, reply, rotated.error);
      const { endpoint, secret } = rotated.value;
      return reply.code(201).send({ endpoint: presentEndpoint(endpoint), secret });
    },
  );

  app.post(
    `${at}/:endpoint/trial`,
    {
      schema: {
        tags: ['operator'],
        summary: 'Send a message of the type "endpoint.tried"',
        params,
        response: { 202: sentMessageSchema },
      },
    },
    async (request, reply) => {
      const sent = await tryEndpoint(ports, await callers.person(request), request.params.endpoint as EndpointId);
      return sent.ok ? reply.code(202).send({ message: sent.value }) : sendTrouble(request, reply, sent.error);
    },
  );

  app.get(
    `${at}/:endpoint/deliveries`,
    {
      schema: {
        tags: ['operator'],
        summary: 'The delivery log of a receiver, newest first',
        params,
        querystring: sliceQuerySchema,
        response: { 200: pageOf(deliverySchema) },
      },
    },
    async (request, reply) => {
      const id = request.params.endpoint as EndpointId;
      const rows = await listDeliveries(ports, await callers.person(request), id, sliceOf(request.query));
      if (!rows.ok) return sendTrouble(request, reply, rows.error);
      const place = (row: { at: Date; messageId: string }) => ({ at: row.at, id: row.messageId });
      return pageFrom(rows.value, request.query.limit, place, presentDelivery);
    },
  );

  app.post(
    `${at}/:endpoint/deliveries/:message/replay`,
    {
      schema: {
        tags: ['operator'],
        summary: 'Send a message once more, under the same id',
        params: params.extend({ message: idSchema }),
        response: { 202: sentMessageSchema },
      },
    },
    async (request, reply) => {
      const { endpoint, message } = request.params;
      const actor = await callers.person(request);
      const done = await replayDelivery(ports, actor, endpoint as EndpointId, message as MessageId);
      return done.ok ? reply.code(202).send({ message }) : sendTrouble(request, reply, done.error);
    },
  );
}
