import { z } from 'zod';
import { acceptTerms } from '../../app/program/accept-terms.ts';
import { decideApplication } from '../../app/program/decide-application.ts';
import { applicationQueue, applicationsOfSeller, readApplication } from '../../app/program/list-applications.ts';
import { openSeller } from '../../app/program/open-seller.ts';
import { readSeller } from '../../app/program/read-seller.ts';
import { readTerms } from '../../app/program/read-terms.ts';
import { submitApplication } from '../../app/program/submit-application.ts';
import { whoAmI } from '../../app/program/who-am-i.ts';
import type { ApplicationId, SellerId } from '../../core/kernel/index.ts';
import {
  acceptTermsSchema,
  applicationDecisionSchema,
  applicationSchema,
  applicationSchemaSent,
  applicationStateSchema,
  createSellerSchema,
  idSchema,
  meSchema,
  pageOf,
  sellerSchema,
  termsAcceptanceSchema,
  termsSchema,
} from '../contract/index.ts';
import { pageFrom, sliceOf, sliceQuerySchema } from '../cursor.ts';
import type { App, HttpDeps } from '../deps.ts';
import { keepDevice } from '../device-cookie.ts';
import { presentApplication, presentSeller, presentTerms } from '../present/program.ts';
import { sendTrouble } from '../problem.ts';

const seller = z.object({ seller: idSchema });
const application = z.object({ application: idSchema });

/** Taking part in the program: who one is, the terms, sellers and their applications. */
export function programRoutes(app: App, { ports, callers }: HttpDeps): void {
  app.get(
    '/v1/me',
    {
      schema: {
        tags: ['program'],
        summary: 'Who is signed in, and for which sellers they act',
        response: { 200: meSchema },
      },
    },
    async (request) => {
      const caller = await callers.signedIn(request);
      const actor = await callers.person(request);
      const user = caller && { id: caller.user, name: caller.name, email: caller.email, role: caller.role };
      return { user: user ?? null, memberships: await whoAmI(ports, actor) };
    },
  );

  app.get(
    '/v1/terms/current',
    { schema: { tags: ['program'], summary: "The program's terms in force", response: { 200: termsSchema } } },
    async (request, reply) => {
      const terms = await readTerms(ports);
      return terms.ok ? presentTerms(terms.value) : sendTrouble(request, reply, terms.error);
    },
  );

  app.post(
    '/v1/sellers',
    {
      schema: {
        tags: ['program'],
        summary: 'Open a seller account',
        body: createSellerSchema,
        response: { 201: sellerSchema },
      },
    },
    async (request, reply) => {
      const person = await callers.person(request);
      const opened = await openSeller(ports, person, request.body);
      if (!opened.ok) return sendTrouble(request, reply, opened.error);
      keepDevice(request, reply, ports);
      const view = await readSeller(ports, { ...person, kind: 'seller', seller: opened.value.id }, opened.value.id);
      return view.ok ? reply.code(201).send(presentSeller(view.value)) : sendTrouble(request, reply, view.error);
    },
  );

  app.get(
    '/v1/sellers/:seller',
    {
      schema: {
        tags: ['program'],
        summary: 'A seller, for its members',
        params: seller,
        response: { 200: sellerSchema },
      },
    },
    async (request, reply) => {
      const actor = await callers.member(request, request.params.seller);
      const view = await readSeller(ports, actor, request.params.seller as SellerId);
      return view.ok ? presentSeller(view.value) : sendTrouble(request, reply, view.error);
    },
  );

  app.post(
    '/v1/sellers/:seller/terms-acceptances',
    {
      schema: {
        tags: ['program'],
        summary: 'Accept the terms in force',
        params: seller,
        body: acceptTermsSchema,
        response: { 201: termsAcceptanceSchema },
      },
    },
    async (request, reply) => {
      const actor = await callers.member(request, request.params.seller);
      const accepted = await acceptTerms(ports, actor, request.body);
      if (!accepted.ok) return sendTrouble(request, reply, accepted.error);
      keepDevice(request, reply, ports);
      const { termsId, hash, acceptedAt } = accepted.value;
      return reply.code(201).send({ terms: termsId, hash, acceptedAt: acceptedAt.toISOString() });
    },
  );

  app.post(
    '/v1/sellers/:seller/applications',
    {
      schema: {
        tags: ['program'],
        summary: 'Apply for the program, or answer what was asked',
        params: seller,
        body: applicationSchemaSent,
        response: { 201: applicationSchema },
      },
    },
    async (request, reply) => {
      const actor = await callers.member(request, request.params.seller);
      keepDevice(request, reply, ports);
      const submitted = await submitApplication(ports, actor, request.body as Parameters<typeof submitApplication>[2]);
      if (!submitted.ok) return sendTrouble(request, reply, submitted.error);
      const view = await readApplication(ports, actor, submitted.value.id);
      return view.ok
        ? reply.code(201).send(presentApplication(view.value, actor))
        : sendTrouble(request, reply, view.error);
    },
  );

  app.get(
    '/v1/sellers/:seller/applications',
    {
      schema: {
        tags: ['program'],
        summary: "A seller's applications",
        params: seller,
        response: { 200: pageOf(applicationSchema) },
      },
    },
    async (request, reply) => {
      const actor = await callers.member(request, request.params.seller);
      const views = await applicationsOfSeller(ports, actor, request.params.seller as SellerId);
      if (!views.ok) return sendTrouble(request, reply, views.error);
      return { items: views.value.map((one) => presentApplication(one, actor)), next: null };
    },
  );

  app.get(
    '/v1/applications',
    {
      schema: {
        tags: ['operator'],
        summary: 'The queue of applications, oldest first',
        querystring: sliceQuerySchema.extend({ state: applicationStateSchema.optional() }),
        response: { 200: pageOf(applicationSchema) },
      },
    },
    async (request, reply) => {
      const { state, limit } = request.query;
      const states = state ? [state] : applicationStateSchema.options;
      const person = await callers.person(request);
      const views = await applicationQueue(ports, person, states, sliceOf(request.query));
      if (!views.ok) return sendTrouble(request, reply, views.error);
      return pageFrom(
        views.value,
        limit,
        (one) => ({ at: one.application.submittedAt, id: one.application.id }),
        (one) => presentApplication(one, person),
      );
    },
  );

  app.get(
    '/v1/applications/:application',
    {
      schema: {
        tags: ['operator'],
        summary: 'One application',
        params: application,
        response: { 200: applicationSchema },
      },
    },
    async (request, reply) => {
      const actor = await callers.member(request);
      const view = await readApplication(ports, actor, request.params.application as ApplicationId);
      return view.ok ? presentApplication(view.value, actor) : sendTrouble(request, reply, view.error);
    },
  );

  app.post(
    '/v1/applications/:application/decision',
    {
      schema: {
        tags: ['operator'],
        summary: 'Approve, ask for more, or decline',
        params: application,
        body: applicationDecisionSchema,
        response: { 200: applicationSchema },
      },
    },
    async (request, reply) => {
      const id = request.params.application as ApplicationId;
      const person = await callers.person(request);
      const decided = await decideApplication(ports, person, id, {
        ...request.body,
        applyAgainAt: request.body.applyAgainAt ? new Date(request.body.applyAgainAt) : undefined,
      });
      return decided.ok ? presentApplication(decided.value, person) : sendTrouble(request, reply, decided.error);
    },
  );
}
