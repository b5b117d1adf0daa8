import { z } from 'zod';
import { showCustomizer } from '../../app/listings/show-customizer.ts';
import { RIGHTS_STATEMENT } from '../../core/content/index.ts';
import type { ListingId } from '../../core/kernel/index.ts';
import { FONT_CATALOGUE } from '../../core/render/index.ts';
import type { Template } from '../../core/template/index.ts';
import { type CustomizerBody, customizerSchema, idSchema } from '../contract/index.ts';
import type { App, HttpDeps } from '../deps.ts';
import { pictureUrl } from '../present/listings.ts';
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
      const { version, seller, pictures } = view.value;
      const families = familiesOffered(version.document.template);
      return {
        listingId: version.listingId,
        version: version.number,
        versionHash: version.hash,
        seller: { id: seller.id, name: seller.name, country: seller.country },
        document: version.document as CustomizerBody['document'],
        fonts: Object.fromEntries(families.map((family) => [family, fontUrl(family)])),
        pictures: Object.fromEntries(
          pictures.map(({ id, width, height }) => [id, { url: pictureUrl(id), width, height }]),
        ),
        cardPicture: version.cardPicture && pictureUrl(version.cardPicture),
        rightsStatement: statementIn(version.document.locale),
        retention:
          'Your words and pictures are sealed under a key of this order alone and erased for good as soon as it is shipped, cancelled or declined.',
      };
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

/** The families a template offers; the whole catalogue where a field leaves the choice to the text's script. */
function familiesOffered(template: Template): string[] {
  const known = FONT_CATALOGUE.map(({ family }) => family);
  const offered = new Set<string>();
  for (const field of template.fields) {
    if (field.kind === 'text') for (const family of field.fonts ?? known) offered.add(family);
  }
  return known.filter((family) => offered.has(family));
}

/** The rights statement in a language, in English where it is not translated. */
function statementIn(locale: string): { version: string; text: string } {
  const { version, text } = RIGHTS_STATEMENT;
  const language = locale.split('-')[0]?.toLowerCase() ?? 'en';
  return { version, text: (text as Readonly<Record<string, string>>)[language] ?? text.en };
}

function fontUrl(family: string): string {
  return `/v1/fonts/${encodeURIComponent(family)}`;
}
