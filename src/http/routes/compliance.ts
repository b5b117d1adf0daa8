import { z } from 'zod';
import { decideDocument } from '../../app/compliance/decide-document.ts';
import { previewRules } from '../../app/compliance/preview-rules.ts';
import { documentQueue, documentsOfSeller, readDocument } from '../../app/compliance/read-documents.ts';
import { readRulesHistory } from '../../app/compliance/read-rules-history.ts';
import { uploadDocument } from '../../app/compliance/upload-document.ts';
import type { Id } from '../../core/kernel/index.ts';
import {
  complianceChangesSchema,
  documentSchema,
  documentsSchema,
  idSchema,
  pageOf,
  previewRulesSchema,
  rulesHistorySchema,
  yesOrNoSchema,
} from '../contract/index.ts';
import { pageFrom, sliceOf, sliceQuerySchema } from '../cursor.ts';
import type { App, HttpDeps } from '../deps.ts';
import { presentComplianceChange, presentDocument, presentRulesVersion } from '../present/compliance.ts';
import { sendProblem, sendTrouble } from '../problem.ts';
import { readParts } from '../read-upload.ts';

const seller = z.object({ seller: idSchema });
const document = z.object({ document: idSchema });
const fieldsSchema = z.object({
  requirement: z.string().max(61),
  document: z.string().max(61),
  /** The day it counts until. */
  expires: z.iso.date(),
  declared: z.enum(['yes', 'no']).default('no'),
});

/** Documents that laws ask for, and the rules that ask: sellers send, people decide. */
export function complianceRoutes(app: App, { ports, callers }: HttpDeps): void {
  app.get(
    '/v1/sellers/:seller/documents',
    {
      schema: {
        tags: ['compliance'],
        summary: "A seller's documents",
        params: seller,
        response: { 200: documentsSchema },
      },
    },
    async (request, reply) => {
      const read = await documentsOfSeller(ports, await callers.member(request, request.params.seller));
      if (!read.ok) return sendTrouble(request, reply, read.error);
      const { documents, needed, stopped, due } = read.value;
      return {
        items: documents.map(presentDocument),
        needed: [...needed],
        stopped,
        due: due ? { day: due.day.toISOString(), listings: due.listings } : null,
      };
    },
  );
  app.post(
    '/v1/sellers/:seller/documents',
    {
      bodyLimit: ports.settings.maxDocumentBytes + 64 * 1024,
      config: { rateLimit: { max: 60, timeWindow: '1 hour' } },
      schema: {
        tags: ['compliance'],
        summary: 'Upload a document (multipart: requirement, document, expires, declared, then file)',
        consumes: ['multipart/form-data'],
        params: seller,
        response: { 201: documentSchema },
      },
    },
    async (request, reply) => {
      const actor = await callers.member(request, request.params.seller);
      const parts = await readParts(request, ports.settings.maxDocumentBytes, 'document');
      if (!parts.ok) return sendProblem(request, reply, parts.error.code, parts.error);
      const fields = fieldsSchema.safeParse(parts.value.fields);
      if (!fields.success) {
        const problems = fields.error.issues.map(({ path, message }) => ({ path: `/${path.join('/')}`, message }));
        return sendProblem(request, reply, 'invalid-request', { problems });
      }
      const { requirement, document: of, expires, declared } = fields.data;
      const uploaded = await uploadDocument(ports, actor, {
        requirement,
        document: of,
        expiresAt: new Date(`${expires}T00:00:00Z`),
        declared: declared === 'yes',
        bytes: parts.value.file,
      });
      return uploaded.ok
        ? reply.code(201).send(presentDocument(uploaded.value))
        : sendTrouble(request, reply, uploaded.error);
    },
  );
  app.get(
    '/v1/documents',
    {
      schema: {
        tags: ['operator'],
        summary: 'Documents that wait for a person, oldest first',
        querystring: sliceQuerySchema,
        response: { 200: pageOf(documentSchema) },
      },
    },
    async (request, reply) => {
      const queue = await documentQueue(ports, await callers.person(request), sliceOf(request.query));
      if (!queue.ok) return sendTrouble(request, reply, queue.error);
      return pageFrom(queue.value, request.query.limit, (one) => ({ at: one.uploadedAt, id: one.id }), presentDocument);
    },
  );
  app.get(
    '/v1/documents/:document/file',
    { schema: { tags: ['compliance'], summary: "A document's file, for its seller and for staff", params: document } },
    async (request, reply) => {
      const read = await readDocument(ports, await callers.member(request), request.params.document as Id<'document'>);
      if (!read.ok) return sendTrouble(request, reply, read.error);
      const { mediaType, id } = read.value.document;
      const ending = mediaType === 'application/pdf' ? 'pdf' : mediaType === 'image/png' ? 'png' : 'jpg';
      // Saved, never shown within the site: a PDF is a program of somebody else.
      return reply
        .header('content-type', mediaType)
        .header('content-disposition', `attachment; filename="document-${id}.${ending}"`)
        .header('cache-control', 'private, no-store')
        .send(Buffer.from(read.value.bytes));
    },
  );
  app.post(
    '/v1/documents/:document/decision',
    {
      schema: {
        tags: ['operator'],
        summary: 'Accept a document, or decline it with reasons',
        params: document,
        body: yesOrNoSchema,
        response: { 200: documentSchema },
      },
    },
    async (request, reply) => {
      const person = await callers.person(request);
      const decided = await decideDocument(ports, person, request.params.document as Id<'document'>, request.body);
      return decided.ok ? presentDocument(decided.value) : sendTrouble(request, reply, decided.error);
    },
  );
  app.post(
    '/v1/rules/compliance/preview',
    {
      schema: {
        tags: ['operator'],
        summary: 'What other rules of compliance would take out of the shop and bring back',
        body: previewRulesSchema,
        response: { 200: complianceChangesSchema },
      },
    },
    async (request, reply) => {
      const preview = await previewRules(ports, await callers.person(request), request.body.document);
      if (!preview.ok) return sendTrouble(request, reply, preview.error);
      return { looked: preview.value.looked, changes: preview.value.changes.map(presentComplianceChange) };
    },
  );
  app.get(
    '/v1/rules/compliance/history',
    {
      schema: {
        tags: ['operator'],
        summary: 'Versions of the rules of compliance, with what came of each',
        response: { 200: rulesHistorySchema },
      },
    },
    async (request, reply) => {
      const read = await readRulesHistory(ports, await callers.person(request));
      if (!read.ok) return sendTrouble(request, reply, read.error);
      return { items: read.value.map(presentRulesVersion) };
    },
  );
}
