import { z } from 'zod';
import { blockPicture } from '../../app/content/block-picture.ts';
import { blockWord, unlistPicture, unlistWord } from '../../app/content/change-block-list.ts';
import { importBlockList } from '../../app/content/import-block-list.ts';
import { readListedPictures, readListedWords } from '../../app/content/read-block-list.ts';
import type { ListedPictureId, ListedPictureRecord, ListedWordId, ListedWordRecord } from '../../app/ports.ts';
import {
  blockWordSchema,
  idSchema,
  importBlockListSchema,
  importedListSchema,
  type ListedPictureBody,
  type ListedWordBody,
  listedPictureSchema,
  listedWordSchema,
  pageOf,
} from '../contract/index.ts';
import type { App, HttpDeps } from '../deps.ts';
import { sendProblem, sendTrouble } from '../problem.ts';
import { readParts } from '../read-upload.ts';

const tags = ['operator'];
const fieldsSchema = z.object({ reason: z.string().trim().min(3, 'Say why in a few words.').max(500) });
/** An imported list in JSON, at most. */
const LIST_BYTES = 10 * 1024 * 1024;

/** The operator's own lists of pictures and words nobody may use. */
export function blockListRoutes(app: App, { ports, callers }: HttpDeps): void {
  app.get(
    '/v1/operator/listed-pictures',
    {
      schema: {
        tags,
        summary: 'Pictures nobody may use, newest first: what they are known by, never the pictures',
        querystring: z.object({
          cursor: idSchema.optional(),
          limit: z.coerce.number().int().min(1).max(100).default(50),
        }),
        response: { 200: pageOf(listedPictureSchema) },
      },
    },
    async (request, reply) => {
      const { cursor, limit } = request.query;
      const rows = await readListedPictures(ports, await callers.person(request), { before: cursor, limit: limit + 1 });
      if (!rows.ok) return sendTrouble(request, reply, rows.error);
      const shown = rows.value.slice(0, limit);
      return {
        items: shown.map(presentPicture),
        next: rows.value.length > limit ? (shown.at(-1)?.id ?? null) : null,
      };
    },
  );

  app.post(
    '/v1/operator/listed-pictures',
    {
      bodyLimit: ports.settings.maxUploadBytes + 64 * 1024,
      config: { rateLimit: { max: 60, timeWindow: '1 minute' } },
      schema: {
        tags,
        summary: 'List a picture (multipart: reason, then file). Its fingerprints are kept, the picture is not',
        consumes: ['multipart/form-data'],
        response: { 201: z.object({ id: idSchema }) },
      },
    },
    async (request, reply) => {
      const actor = await callers.person(request);
      const parts = await readParts(request, ports.settings.maxUploadBytes, 'picture');
      if (!parts.ok) return sendProblem(request, reply, parts.error.code, parts.error);
      const fields = fieldsSchema.safeParse(parts.value.fields);
      if (!fields.success) {
        const problems = fields.error.issues.map(({ message }) => ({ path: '/reason', message }));
        return sendProblem(request, reply, 'invalid-request', { problems });
      }
      const listed = await blockPicture(ports, actor, parts.value.file, fields.data.reason);
      return listed.ok ? reply.code(201).send({ id: listed.value }) : sendTrouble(request, reply, listed.error);
    },
  );

  app.post(
    '/v1/operator/block-list-imports',
    {
      bodyLimit: LIST_BYTES,
      schema: {
        tags,
        summary: 'Add the fingerprints of a list in the ThreatExchange form (JSON, a JSON object a line, or text)',
        body: importBlockListSchema,
        response: { 200: importedListSchema },
      },
    },
    async (request, reply) => {
      const { list, reason } = request.body;
      const done = await importBlockList(ports, await callers.person(request), list, reason);
      if (!done.ok) return sendTrouble(request, reply, done.error);
      const { added, known, problems } = done.value;
      return { added, known, unusable: problems.length, problems: problems.slice(0, 100) };
    },
  );

  app.delete(
    '/v1/operator/listed-pictures/:listed',
    { schema: { tags, summary: 'Take a picture off the list', params: z.object({ listed: idSchema }) } },
    async (request, reply) => {
      const done = await unlistPicture(ports, await callers.person(request), request.params.listed as ListedPictureId);
      return done.ok ? reply.code(204).send() : sendTrouble(request, reply, done.error);
    },
  );

  app.get(
    '/v1/operator/listed-words',
    {
      schema: {
        tags,
        summary: 'The operator’s own words, beside the shipped lists',
        response: { 200: z.object({ items: z.array(listedWordSchema) }) },
      },
    },
    async (request, reply) => {
      const words = await readListedWords(ports, await callers.person(request));
      return words.ok ? { items: words.value.map(presentWord) } : sendTrouble(request, reply, words.error);
    },
  );

  app.post(
    '/v1/operator/listed-words',
    {
      schema: {
        tags,
        summary: 'Add words that are refused or held from now on',
        body: blockWordSchema,
        response: { 201: listedWordSchema },
      },
    },
    async (request, reply) => {
      const added = await blockWord(ports, await callers.person(request), request.body);
      return added.ok ? reply.code(201).send(presentWord(added.value)) : sendTrouble(request, reply, added.error);
    },
  );

  app.delete(
    '/v1/operator/listed-words/:listed',
    { schema: { tags, summary: 'Take words off the list', params: z.object({ listed: idSchema }) } },
    async (request, reply) => {
      const done = await unlistWord(ports, await callers.person(request), request.params.listed as ListedWordId);
      return done.ok ? reply.code(204).send() : sendTrouble(request, reply, done.error);
    },
  );
}

function presentPicture(one: ListedPictureRecord): ListedPictureBody {
  return {
    id: one.id,
    origin: one.origin,
    source: one.sourceId,
    reason: one.reason,
    fingerprints: one.fingerprints.length,
    fingerprint: one.fingerprints[0] ?? null,
    addedAt: one.addedAt.toISOString(),
    withdrawnAt: one.withdrawnAt?.toISOString() ?? null,
  };
}

function presentWord(one: ListedWordRecord): ListedWordBody {
  const { id, words, category, strength, reason } = one;
  return { id, words, category, strength, reason, addedAt: one.addedAt.toISOString() };
}
