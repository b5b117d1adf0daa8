import { z } from 'zod';
import { readPicture } from '../../app/content/read-picture.ts';
import { takeInPicture } from '../../app/content/take-in-picture.ts';
import type { AssetId } from '../../core/kernel/index.ts';
import { assetSchema, idSchema } from '../contract/index.ts';
import type { App, HttpDeps } from '../deps.ts';
import { presentAsset } from '../present/listings.ts';
import { sendProblem, sendTrouble } from '../problem.ts';
import { readUpload } from '../read-upload.ts';

/** Widths that pictures are made smaller to; others are rounded up to the next, so that few sizes are made. */
const WIDTHS = [200, 400, 800, 1200, 1600, 2400];

/** Pictures: in through the one door, and out to those who may see them. */
export function assetRoutes(app: App, { ports, callers }: HttpDeps): void {
  app.post(
    '/v1/assets',
    {
      // A picture may take a while on a slow line; the limit on its size is in the settings.
      bodyLimit: ports.settings.maxUploadBytes + 64 * 1024,
      config: { rateLimit: { max: 120, timeWindow: '1 minute' } },
      schema: {
        tags: ['content'],
        summary:
          'Upload a picture, with the statement of rights (multipart: kind, rights, seller?, source?, then file)',
        consumes: ['multipart/form-data'],
        response: { 201: assetSchema },
      },
    },
    async (request, reply) => {
      const upload = await readUpload(request, ports.settings.maxUploadBytes);
      if (!upload.ok) return sendProblem(request, reply, upload.error.code, upload.error);
      const { kind, rights, seller, source, file } = upload.value;
      const actor = kind !== 'buyer-picture' ? await callers.member(request, seller) : await callers.person(request);
      const taken = await takeInPicture(ports, actor, { kind, bytes: file, rights, source });
      return taken.ok ? reply.code(201).send(presentAsset(taken.value)) : sendTrouble(request, reply, taken.error);
    },
  );

  app.get(
    '/v1/assets/:asset',
    {
      schema: {
        tags: ['content'],
        summary: 'A picture, at most w pixels wide where given',
        params: z.object({ asset: idSchema }),
        querystring: z.object({ w: z.coerce.number().int().min(1).max(4000).optional() }),
      },
    },
    async (request, reply) => {
      const { w } = request.query;
      const width = w === undefined ? undefined : WIDTHS.find((one) => one >= w);
      const shown = await readPicture(ports, await callers.member(request), request.params.asset as AssetId, width);
      if (!shown.ok) return sendTrouble(request, reply, shown.error);
      // What only its owner may see is never kept by anything between us.
      const cache = shown.value.shared ? 'public, max-age=86400, immutable' : 'private, no-store';
      return reply
        .header('content-type', shown.value.mediaType)
        .header('cache-control', cache)
        .send(Buffer.from(shown.value.bytes));
    },
  );
}
