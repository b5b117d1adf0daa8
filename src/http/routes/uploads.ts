import type { Readable } from 'node:stream';
import { z } from 'zod';
import { continueUpload } from '../../app/content/continue-upload.ts';
import { endUpload } from '../../app/content/end-upload.ts';
import { finishUpload } from '../../app/content/finish-upload.ts';
import { openUpload } from '../../app/content/open-upload.ts';
import { readUpload } from '../../app/content/read-upload.ts';
import type { UploadId } from '../../app/ports.ts';
import { assetSchema, idSchema } from '../contract/index.ts';
import type { App, HttpDeps } from '../deps.ts';
import { presentAsset } from '../present/listings.ts';
import { sendProblem, sendTrouble } from '../problem.ts';

/** The version of the tus protocol spoken here. */
const TUS = '1.0.0';
const CHUNK = 'application/offset+octet-stream';
/** Headers stay texts: whoever reads the session reads them too. */
const whole = z.string().regex(/^\d{1,9}$/, 'Send a whole number of bytes.');
const params = z.object({ upload: idSchema });
const metadataSchema = z.object({
  kind: z.enum(['listing-picture', 'buyer-picture']),
  rights: z.string().max(100),
  seller: z.uuid().optional(),
  /** Whose a buyer's picture is, as with POST /v1/assets. */
  source: z.enum(['buyer', 'third-party']).default('buyer'),
});

/** Upload-Metadata of tus: pairs of a key and a value in base64, parted by commas. */
function metadataOf(header: string): unknown {
  return Object.fromEntries(
    header.split(',').map((pair) => {
      const [key = '', value = ''] = pair.trim().split(' ');
      return [key, Buffer.from(value, 'base64').toString('utf8')];
    }),
  );
}

/**
 * Uploads that go on where they broke off: tus 1.0.0 (https://tus.io/protocols/resumable-upload) with creation, expiration and termination.
 * A file that has come in whole is taken in by POST /v1/uploads/{id}/asset, as POST /v1/assets takes it in at once.
 */
export function uploadRoutes(app: App, { ports, callers }: HttpDeps): void {
  app.addContentTypeParser(CHUNK, (_request, payload, done) => done(null, payload));
  const longest = ports.settings.maxUploadBytes;
  const rateLimit = { max: 600, timeWindow: '1 minute' };

  app.options(
    '/v1/uploads',
    { schema: { tags: ['content'], summary: 'What the resumable uploads can do (tus)' } },
    (_, reply) =>
      reply
        .code(204)
        .header('tus-resumable', TUS)
        .header('tus-version', TUS)
        .header('tus-extension', 'creation,expiration,termination')
        .header('tus-max-size', longest)
        .send(),
  );

  app.post(
    '/v1/uploads',
    {
      config: { rateLimit: { max: 120, timeWindow: '1 minute' } },
      schema: {
        tags: ['content'],
        summary:
          'Begin a resumable upload (tus): Upload-Length, and kind, rights, seller and source in Upload-Metadata',
        headers: z.object({ 'upload-length': whole, 'upload-metadata': z.string().max(2000) }),
      },
    },
    async (request, reply) => {
      const length = Number(request.headers['upload-length']);
      if (length === 0)
        return sendProblem(request, reply, 'invalid-request', {
          problems: [{ path: '/upload-length', message: 'The file is empty.' }],
        });
      if (length > longest) {
        const detail = `The picture is larger than ${Math.floor(longest / 1024 / 1024)} MB. Send a smaller one.`;
        return sendProblem(request, reply, 'too-large', { detail });
      }
      const metadata = metadataSchema.safeParse(metadataOf(request.headers['upload-metadata']));
      if (!metadata.success) {
        const problems = metadata.error.issues.map(({ path, message }) => ({ path: `/${path.join('/')}`, message }));
        return sendProblem(request, reply, 'invalid-request', { problems });
      }
      const { kind, rights, seller, source } = metadata.data;
      const actor = kind === 'listing-picture' ? await callers.member(request, seller) : await callers.person(request);
      const opened = await openUpload(ports, actor, { kind, rights, length, source });
      if (!opened.ok) return sendTrouble(request, reply, opened.error);
      return reply
        .code(201)
        .header('tus-resumable', TUS)
        .header('location', `/v1/uploads/${opened.value.id}`)
        .header('upload-expires', opened.value.expiresAt.toUTCString())
        .send();
    },
  );

  app.head(
    '/v1/uploads/:upload',
    {
      config: { rateLimit },
      schema: { tags: ['content'], summary: 'How much of a resumable upload is here (tus)', params },
    },
    async (request, reply) => {
      const read = await readUpload(ports, await callers.person(request), request.params.upload as UploadId);
      if (!read.ok) return sendTrouble(request, reply, read.error);
      return reply
        .header('tus-resumable', TUS)
        .header('cache-control', 'no-store')
        .header('upload-offset', read.value.received)
        .header('upload-length', read.value.length)
        .header('upload-expires', read.value.expiresAt.toUTCString())
        .send();
    },
  );

  app.patch(
    '/v1/uploads/:upload',
    {
      bodyLimit: longest + 64 * 1024,
      config: { rateLimit },
      schema: {
        tags: ['content'],
        summary: 'Send what follows of a resumable upload (tus), as application/offset+octet-stream',
        params,
        headers: z.object({ 'upload-offset': whole }),
      },
    },
    async (request, reply) => {
      if (request.headers['content-type'] !== CHUNK)
        return sendProblem(request, reply, 'unsupported-media-type', { detail: `Send the bytes as ${CHUNK}.` });
      const actor = await callers.person(request);
      const offset = Number(request.headers['upload-offset']);
      const id = request.params.upload as UploadId;
      const went = await continueUpload(ports, actor, id, offset, request.body as Readable);
      if (!went.ok) return sendTrouble(request, reply, went.error);
      return reply
        .code(204)
        .header('tus-resumable', TUS)
        .header('upload-offset', went.value.received)
        .header('upload-expires', went.value.expiresAt.toUTCString())
        .send();
    },
  );

  app.delete(
    '/v1/uploads/:upload',
    { config: { rateLimit }, schema: { tags: ['content'], summary: 'Give a resumable upload up (tus)', params } },
    async (request, reply) => {
      const ended = await endUpload(ports, await callers.person(request), request.params.upload as UploadId);
      return ended.ok ? reply.code(204).header('tus-resumable', TUS).send() : sendTrouble(request, reply, ended.error);
    },
  );

  app.post(
    '/v1/uploads/:upload/asset',
    {
      config: { rateLimit: { max: 120, timeWindow: '1 minute' } },
      schema: {
        tags: ['content'],
        summary: 'Take in the picture of a resumable upload that has come in whole',
        params,
        querystring: z.object({ seller: z.uuid().optional() }),
        response: { 201: assetSchema },
      },
    },
    async (request, reply) => {
      const { seller } = request.query;
      const actor = seller === undefined ? await callers.person(request) : await callers.member(request, seller);
      const taken = await finishUpload(ports, actor, request.params.upload as UploadId);
      return taken.ok ? reply.code(201).send(presentAsset(taken.value)) : sendTrouble(request, reply, taken.error);
    },
  );
}
