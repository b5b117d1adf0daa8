import { z } from 'zod';
import { showCustomizer } from '../../app/listings/show-customizer.ts';
import type { ListingId } from '../../core/kernel/index.ts';
import { FONT_CATALOGUE } from '../../core/render/index.ts';
import { customizerSchema, idSchema } from '../contract/index.ts';
import type { App, HttpDeps } from '../deps.ts';
import { fontUrl, presentCustomizer, statementIn } from '../present/customizer.ts';
import { sendProblem, sendTrouble } from '../problem.ts';

/** What the buyer's element draws with: the published version, whole fonts, and the words its uploader agrees to. */
export function customizerRoutes(app: App, { ports }: HttpDeps): void {
  app.get(
    '/v1/listings/:listing/customizer',
    {
      schema: {
        tags: ['shop'],
        summary: 'A published version with its fonts and pictures, for customizing',
        params: z.object({ listing: idSchema }),
        response: { 200: customizerSchema },
      },
    },
    async (request, reply) => {
      const view = await showCustomizer(ports, request.params.listing as ListingId);
      if (!view.ok) return sendTrouble(request, reply, view.error);
      return presentCustomizer(view.value);
    },
  );

  app.get(
    '/v1/rights-statement',
    {
      schema: {
        tags: ['shop'],
        summary: 'What whoever uploads a piece states',
        querystring: z.object({ lang: z.string().max(35).default('en') }),
        response: { 200: z.object({ version: z.string(), text: z.string() }) },
      },
    },
    async (request) => statementIn(request.query.lang),
  );

  app.get(
    '/v1/fonts',
    {
      schema: {
        tags: ['shop'],
        summary: 'The families that can be drawn',
        response: {
          200: z.object({
            items: z.array(
              z.object({
                family: z.string(),
                styles: z.array(z.string()),
                scripts: z.array(z.string()),
                licence: z.string(),
                url: z.string(),
              }),
            ),
          }),
        },
      },
    },
    async () => ({
      items: FONT_CATALOGUE.map(({ family, styles, scripts, licence }) => ({
        family,
        styles: [...styles],
        scripts: [...scripts],
        licence,
        url: fontUrl(family),
      })),
    }),
  );

  app.get(
    '/v1/fonts/:family',
    { schema: { tags: ['shop'], summary: 'A whole font file', params: z.object({ family: z.string().max(100) }) } },
    async (request, reply) => {
      const bytes = await ports.fonts.read(request.params.family);
      if (!bytes)
        return sendProblem(request, reply, 'not-found', { detail: `There is no family "${request.params.family}".` });
      return reply
        .header('content-type', 'font/ttf')
        .header('cache-control', 'public, max-age=604800')
        .send(Buffer.from(bytes));
    },
  );
}
