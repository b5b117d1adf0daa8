import { z } from 'zod';
import { appealDecline } from '../../app/program/appeal-decline.ts';
import { assignApplication } from '../../app/program/assign-application.ts';
import { decideDeclineAppeal } from '../../app/program/decide-decline-appeal.ts';
import { exportAcceptances, listAcceptances } from '../../app/program/list-acceptances.ts';
import { appealedQueue, readApplication } from '../../app/program/list-applications.ts';
import { listTerms, readTermsVersion } from '../../app/program/list-terms.ts';
import { previewEligibility } from '../../app/program/preview-eligibility.ts';
import { publishRules } from '../../app/program/publish-rules.ts';
import { publishTerms } from '../../app/program/publish-terms.ts';
import { readRules } from '../../app/program/read-rules.ts';
import type { ApplicationId } from '../../core/kernel/index.ts';
import {
  acceptanceSchema,
  applicationSchema,
  assignSchema,
  declineAppealDecisionSchema,
  declineAppealSchema,
  idSchema,
  newTermsSchema,
  pageOf,
  previewRulesSchema,
  publishRulesSchema,
  rulesSchema,
  termsSchema,
  termsVersionSchema,
  wouldChangeSchema,
} from '../contract/index.ts';
import { pageFrom, sliceOf, sliceQuerySchema } from '../cursor.ts';
import type { App, HttpDeps } from '../deps.ts';
import { acceptancesCsv, presentAcceptance } from '../present/acceptances.ts';
import { presentApplication, presentTerms } from '../present/program.ts';
import { sendTrouble } from '../problem.ts';

const application = z.object({ application: idSchema });
const kind = z.object({ kind: z.enum(['eligibility', 'compliance']) });
const number = z.object({ number: z.coerce.number().int().min(1).max(1_000_000) });

/** Assignment and appeals of applications, the operator's rules, and versions of the terms. */
export function approvalRoutes(app: App, { ports, callers }: HttpDeps): void {
  app.post(
    '/v1/applications/:application/assignment',
    {
      schema: {
        tags: ['operator'],
        summary: 'Take an application, or let it go',
        params: application,
        body: assignSchema,
        response: { 200: applicationSchema },
      },
    },
    async (request, reply) => {
      const person = await callers.person(request);
      const id = request.params.application as ApplicationId;
      const assigned = await assignApplication(ports, person, id, request.body);
      const view = assigned.ok ? await readApplication(ports, person, id) : assigned;
      return view.ok ? presentApplication(view.value, person) : sendTrouble(request, reply, view.error);
    },
  );
  app.post(
    '/v1/applications/:application/appeal',
    {
      schema: {
        tags: ['program'],
        summary: 'Appeal a decline',
        params: application,
        body: declineAppealSchema,
        response: { 201: applicationSchema },
      },
    },
    async (request, reply) => {
      const actor = await callers.member(request);
      const id = request.params.application as ApplicationId;
      const appealed = await appealDecline(ports, actor, id, request.body.words);
      const view = appealed.ok ? await readApplication(ports, actor, id) : appealed;
      return view.ok
        ? reply.code(201).send(presentApplication(view.value, actor))
        : sendTrouble(request, reply, view.error);
    },
  );
  app.post(
    '/v1/applications/:application/appeal-decision',
    {
      schema: {
        tags: ['operator'],
        summary: 'Decide the appeal of a decline',
        params: application,
        body: declineAppealDecisionSchema,
        response: { 200: applicationSchema },
      },
    },
    async (request, reply) => {
      const person = await callers.person(request);
      const id = request.params.application as ApplicationId;
      const decided = await decideDeclineAppeal(ports, person, id, request.body);
      const view = decided.ok ? await readApplication(ports, person, id) : decided;
      return view.ok ? presentApplication(view.value, person) : sendTrouble(request, reply, view.error);
    },
  );
  app.get(
    '/v1/applications/appealed',
    {
      schema: {
        tags: ['operator'],
        summary: 'Declined applications whose appeal waits, oldest first',
        querystring: sliceQuerySchema,
        response: { 200: pageOf(applicationSchema) },
      },
    },
    async (request, reply) => {
      const person = await callers.person(request);
      const views = await appealedQueue(ports, person, sliceOf(request.query));
      if (!views.ok) return sendTrouble(request, reply, views.error);
      return pageFrom(
        views.value,
        request.query.limit,
        (one) => ({ at: one.application.appealedAt ?? one.application.submittedAt, id: one.application.id }),
        (one) => presentApplication(one, person),
      );
    },
  );
  app.get(
    '/v1/rules/:kind',
    {
      schema: {
        tags: ['program'],
        summary: 'What the operator asks of applicants, or of products by category',
        params: kind,
        response: { 200: rulesSchema },
      },
    },
    async (request, reply) => {
      const rules = await readRules(ports, request.params.kind);
      if (!rules.ok) return sendTrouble(request, reply, rules.error);
      const { number: version, document, publishedAt, bindsAt } = rules.value;
      return {
        kind: request.params.kind,
        number: version,
        document,
        publishedAt: publishedAt?.toISOString() ?? null,
        bindsAt: bindsAt?.toISOString() ?? null,
      };
    },
  );
  app.post(
    '/v1/rules/:kind',
    {
      schema: {
        tags: ['operator'],
        summary: 'Publish other rules',
        params: kind,
        body: publishRulesSchema,
        response: { 201: rulesSchema },
      },
    },
    async (request, reply) => {
      const published = await publishRules(
        ports,
        await callers.person(request),
        request.params.kind,
        request.body.document,
        request.body.bindsAt ? new Date(request.body.bindsAt) : undefined,
      );
      if (!published.ok) return sendTrouble(request, reply, published.error);
      const { kind: of, number: version, document, publishedAt, bindsAt } = published.value;
      return reply.code(201).send({
        kind: of,
        number: version,
        document,
        publishedAt: publishedAt.toISOString(),
        bindsAt: bindsAt.toISOString(),
      });
    },
  );
  app.post(
    '/v1/rules/eligibility/preview',
    {
      schema: {
        tags: ['operator'],
        summary: 'What other rules would change among present sellers',
        body: previewRulesSchema,
        response: { 200: wouldChangeSchema },
      },
    },
    async (request, reply) => {
      const preview = await previewEligibility(ports, await callers.person(request), request.body.document);
      if (!preview.ok) return sendTrouble(request, reply, preview.error);
      const changes = preview.value.changes.map(({ seller, before, after, unmet }) => ({
        seller: { id: seller.id, name: seller.name },
        before,
        after,
        unmet: [...unmet],
      }));
      return { looked: preview.value.looked, changes };
    },
  );
  app.get(
    '/v1/terms',
    {
      schema: {
        tags: ['program'],
        summary: 'Every version of the terms, newest first',
        response: { 200: z.object({ items: z.array(termsSchema) }) },
      },
    },
    async () => ({ items: (await listTerms(ports)).map(presentTerms) }),
  );
  app.post(
    '/v1/terms',
    {
      schema: {
        tags: ['operator'],
        summary: 'Publish the next version of the terms',
        body: newTermsSchema,
        response: { 201: termsSchema },
      },
    },
    async (request, reply) => {
      const { title, text, summary, effectiveAt } = request.body;
      const published = await publishTerms(ports, await callers.person(request), {
        title,
        body: text,
        summary,
        effectiveAt: new Date(effectiveAt),
      });
      return published.ok
        ? reply.code(201).send(presentTerms(published.value))
        : sendTrouble(request, reply, published.error);
    },
  );
  app.get(
    '/v1/terms/:number',
    {
      schema: {
        tags: ['program'],
        summary: 'A version of the terms, with what changed: for a member of a seller against what they accepted last',
        params: number,
        querystring: z.object({ seller: idSchema.optional() }),
        response: { 200: termsVersionSchema },
      },
    },
    async (request, reply) => {
      const { seller } = request.query;
      const actor = seller ? await callers.member(request, seller) : { kind: 'visitor' as const };
      const read = await readTermsVersion(ports, actor, request.params.number);
      if (!read.ok) return sendTrouble(request, reply, read.error);
      const { terms, before, accepted, difference, summaries } = read.value;
      return {
        terms: presentTerms(terms),
        before: before?.number ?? null,
        accepted,
        difference: [...difference],
        summaries: [...summaries],
      };
    },
  );
  app.get(
    '/v1/terms/:number/acceptances',
    {
      schema: {
        tags: ['operator'],
        summary: 'Who accepted a version: text, person, time, address',
        params: number,
        querystring: sliceQuerySchema,
        response: { 200: pageOf(acceptanceSchema) },
      },
    },
    async (request, reply) => {
      const person = await callers.person(request);
      const read = await listAcceptances(ports, person, request.params.number, sliceOf(request.query));
      if (!read.ok) return sendTrouble(request, reply, read.error);
      return pageFrom(
        read.value,
        request.query.limit,
        (one) => ({ at: one.acceptedAt, id: one.id }),
        presentAcceptance,
      );
    },
  );
  app.get(
    '/v1/terms/:number/acceptances.csv',
    { schema: { tags: ['operator'], summary: 'All of them as CSV (RFC 4180)', params: number } },
    async (request, reply) => {
      const person = await callers.person(request);
      const all = await exportAcceptances(ports, person, request.params.number);
      if (!all.ok) return sendTrouble(request, reply, all.error);
      return reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="terms-${request.params.number}-acceptances.csv"`)
        .header('cache-control', 'private, no-store')
        .send(acceptancesCsv(all.value));
    },
  );
}
