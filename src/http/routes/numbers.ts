import { z } from 'zod';
import { askExemption } from '../../app/compliance/ask-exemption.ts';
import { decideExemption } from '../../app/compliance/decide-exemption.ts';
import { decidePrefix } from '../../app/compliance/decide-prefix.ts';
import { listNumbers } from '../../app/compliance/list-numbers.ts';
import { registerPrefix } from '../../app/compliance/register-prefix.ts';
import type { AssetId, Id } from '../../core/kernel/index.ts';
import {
  askExemptionSchema,
  claimPrefixSchema,
  decideExemptionSchema,
  exemptionSchema,
  idSchema,
  numbersSchema,
  prefixSchema,
  yesOrNoSchema,
} from '../contract/index.ts';
import type { App, HttpDeps } from '../deps.ts';
import { presentExemption, presentNumbers, presentPrefix } from '../present/compliance.ts';
import { sendTrouble } from '../problem.ts';

const seller = z.object({ seller: idSchema });
const prefix = z.object({ prefix: idSchema });
const exemption = z.object({ exemption: idSchema });

/** Company prefixes and exemptions from numbers: sellers ask, people decide. */
export function numberRoutes(app: App, { ports, callers }: HttpDeps): void {
  app.get(
    '/v1/sellers/:seller/numbers',
    {
      schema: {
        tags: ['compliance'],
        summary: "A seller's company prefixes and GTIN exemptions",
        params: seller,
        response: { 200: numbersSchema },
      },
    },
    async (request, reply) => {
      const actor = await callers.member(request, request.params.seller);
      // Staff have their own list; nobody else's numbers are anybody's here.
      if (actor.seller !== request.params.seller) return sendTrouble(request, reply, { because: 'not-found' });
      const read = await listNumbers(ports, actor);
      return read.ok ? presentNumbers(read.value) : sendTrouble(request, reply, read.error);
    },
  );
  app.get(
    '/v1/numbers',
    {
      schema: {
        tags: ['operator'],
        summary: 'Company prefixes and exemptions that wait for a person',
        response: { 200: numbersSchema },
      },
    },
    async (request, reply) => {
      const read = await listNumbers(ports, await callers.person(request));
      return read.ok ? presentNumbers(read.value) : sendTrouble(request, reply, read.error);
    },
  );
  app.post(
    '/v1/sellers/:seller/prefixes',
    {
      schema: {
        tags: ['compliance'],
        summary: 'Register a company prefix',
        params: seller,
        body: claimPrefixSchema,
        response: { 201: prefixSchema },
      },
    },
    async (request, reply) => {
      const actor = await callers.member(request, request.params.seller);
      const evidence = request.body.evidence as Id<'document'> | undefined;
      const asked = await registerPrefix(ports, actor, { ...request.body, evidence });
      return asked.ok ? reply.code(201).send(presentPrefix(asked.value)) : sendTrouble(request, reply, asked.error);
    },
  );
  app.post(
    '/v1/prefixes/:prefix/decision',
    {
      schema: {
        tags: ['operator'],
        summary: 'Verify a company prefix, or decline it',
        params: prefix,
        body: yesOrNoSchema,
        response: { 200: prefixSchema },
      },
    },
    async (request, reply) => {
      const person = await callers.person(request);
      const decided = await decidePrefix(ports, person, request.params.prefix as Id<'company-prefix'>, request.body);
      return decided.ok ? presentPrefix(decided.value) : sendTrouble(request, reply, decided.error);
    },
  );
  app.post(
    '/v1/sellers/:seller/exemptions',
    {
      schema: {
        tags: ['compliance'],
        summary: 'Ask to list a brand without GTINs',
        params: seller,
        body: askExemptionSchema,
        response: { 201: exemptionSchema },
      },
    },
    async (request, reply) => {
      const actor = await callers.member(request, request.params.seller);
      const asked = await askExemption(ports, actor, { ...request.body, photos: request.body.photos as AssetId[] });
      return asked.ok ? reply.code(201).send(presentExemption(asked.value)) : sendTrouble(request, reply, asked.error);
    },
  );
  app.post(
    '/v1/exemptions/:exemption/decision',
    {
      schema: {
        tags: ['operator'],
        summary: 'Grant an exemption, or decline it',
        params: exemption,
        body: decideExemptionSchema,
        response: { 200: exemptionSchema },
      },
    },
    async (request, reply) => {
      const person = await callers.person(request);
      const { accept, reasons, expiresAt } = request.body;
      const decided = await decideExemption(ports, person, request.params.exemption as Id<'gtin-exemption'>, {
        accept,
        reasons,
        expiresAt: expiresAt ? new Date(expiresAt) : undefined,
      });
      return decided.ok ? presentExemption(decided.value) : sendTrouble(request, reply, decided.error);
    },
  );
}
