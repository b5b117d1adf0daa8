import { z } from 'zod';
import { listFonts, readFontFile, removeFont } from '../../app/content/read-fonts.ts';
import { takeInFont } from '../../app/content/take-in-font.ts';
import type { AssetId, SellerId } from '../../core/kernel/index.ts';
import { idSchema, sellerFontSchema } from '../contract/index.ts';
import type { App, HttpDeps } from '../deps.ts';
import { presentFont } from '../present/fonts.ts';
import { sendProblem, sendTrouble } from '../problem.ts';
import { readParts } from '../read-upload.ts';

const seller = z.object({ seller: idSchema });
const font = seller.extend({ font: idSchema });

/** Sellers' own fonts: in through the gate, and out to whoever draws with them. */
export function fontRoutes(app: App, { ports, callers }: HttpDeps): void {
  app.post(
    '/v1/sellers/:seller/fonts',
    {
      bodyLimit: ports.settings.maxUploadBytes + 64 * 1024,
      config: { rateLimit: { max: 30, timeWindow: '1 minute' } },
      schema: {
        tags: ['content'],
        summary: 'Upload a font (TTF, OTF, WOFF, WOFF2), with the statement of rights (multipart: rights, then file)',
        consumes: ['multipart/form-data'],
        params: seller,
        response: { 201: sellerFontSchema },
      },
    },
    async (request, reply) => {
      const actor = await callers.member(request, request.params.seller);
      const parts = await readParts(request, ports.settings.maxUploadBytes, 'font');
      if (!parts.ok) return sendProblem(request, reply, parts.error.code, parts.error);
      const { fields, file } = parts.value;
      const taken = await takeInFont(ports, actor, { bytes: file, rights: String(fields.rights ?? '') });
      return taken.ok ? reply.code(201).send(presentFont(taken.value)) : sendTrouble(request, reply, taken.error);
    },
  );

  app.get(
    '/v1/sellers/:seller/fonts',
    {
      schema: {
        tags: ['content'],
        summary: 'A seller’s own fonts',
        params: seller,
        response: { 200: z.object({ items: z.array(sellerFontSchema) }) },
      },
    },
    async (request, reply) => {
      const fonts = await listFonts(ports, await callers.member(request, request.params.seller));
      return fonts.ok ? { items: fonts.value.map(presentFont) } : sendTrouble(request, reply, fonts.error);
    },
  );

  app.get(
    '/v1/sellers/:seller/fonts/:font',
    { schema: { tags: ['shop'], summary: 'A seller’s font file, whole', params: font } },
    async (request, reply) => {
      const file = await readFontFile(ports, await callers.member(request), request.params.font as AssetId);
      if (!file.ok) return sendTrouble(request, reply, file.error);
      return reply
        .header('content-type', file.value.mediaType)
        .header('cache-control', file.value.shared ? 'public, max-age=604800, immutable' : 'private, no-store')
        .send(Buffer.from(file.value.bytes));
    },
  );

  app.delete(
    '/v1/sellers/:seller/fonts/:font',
    {
      schema: {
        tags: ['content'],
        summary: 'Take a font off the shelf; one that a published version draws with stays',
        params: font,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      const { seller, font } = request.params;
      const actor = await callers.member(request, seller);
      const removed = await removeFont(ports, actor, seller as SellerId, font as AssetId);
      return removed.ok ? reply.code(204).send(null) : sendTrouble(request, reply, removed.error);
    },
  );
}
