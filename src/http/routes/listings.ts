import { z } from 'zod';
import { appealReturn } from '../../app/listings/appeal-return.ts';
import { browseShop, readShopListing } from '../../app/listings/browse-shop.ts';
import { checkDraft } from '../../app/listings/check-draft.ts';
import { createListing } from '../../app/listings/create-listing.ts';
import { decideListing } from '../../app/listings/decide-listing.ts';
import { publishListing } from '../../app/listings/publish-listing.ts';
import { listingsInReview, listingsOfSeller, readListing } from '../../app/listings/read-listing.ts';
import { saveListing } from '../../app/listings/save-listing.ts';
import { startFromSample } from '../../app/listings/start-from-sample.ts';
import { takeListingOff } from '../../app/listings/take-listing-off.ts';
import { listingPictures } from '../../app/steps/listing-pictures.ts';
import type { ListingId, SellerId } from '../../core/kernel/index.ts';
import { listingSchema } from '../../core/listing/index.ts';
import {
  appealReturnSchema,
  checkResultSchema,
  createListingSchema,
  idSchema,
  listingCardSchema,
  listingDecisionSchema,
  pageOf,
  saveListingSchema,
  sellerListingRowSchema,
  sellerListingSchema,
} from '../contract/index.ts';
import { pageFrom, sliceOf, sliceQuerySchema } from '../cursor.ts';
import type { App, FastifyRequest, HttpDeps } from '../deps.ts';
import { presentCard, presentCheck, presentListing, presentListingRow } from '../present/listings.ts';
import { sendProblem, sendTrouble } from '../problem.ts';

const listing = z.object({ listing: idSchema });
const seller = z.object({ seller: idSchema });

/** Listings: written and judged by their seller, published as versions, browsed by everyone. */
export function listingRoutes(app: App, { ports, callers }: HttpDeps): void {
  const presented = async (request: FastifyRequest, id: ListingId) => {
    const view = await readListing(ports, await callers.member(request), id);
    if (!view.ok) return view;
    const { document, cardPicture } = view.value.listing;
    const pictures = [...listingPictures(document.template), ...(cardPicture ? [cardPicture] : [])];
    return { ok: true as const, value: presentListing(view.value, pictures) };
  };

  app.get(
    '/v1/samples',
    {
      schema: {
        tags: ['listings'],
        summary: 'Listings to start from',
        response: { 200: z.object({ items: z.array(z.object({ name: z.string(), document: listingSchema })) }) },
      },
    },
    async () => ({
      items: ports.samples.map(({ name, document }) => ({ name, document: document as z.infer<typeof listingSchema> })),
    }),
  );

  app.post(
    '/v1/check',
    {
      schema: {
        tags: ['listings'],
        summary: 'Judge a listing while it is being written; nothing is kept',
        // `listing` is the one that is written, where it was saved before.
        body: z.strictObject({ document: listingSchema, seller: idSchema.optional(), listing: idSchema.optional() }),
        response: { 200: checkResultSchema },
      },
    },
    async (request) => {
      const { document, seller: id, listing } = request.body;
      const actor = id ? await callers.member(request, id) : { kind: 'visitor' as const };
      const of = { seller: id as SellerId | undefined, listing: listing as ListingId | undefined };
      return presentCheck(await checkDraft(ports, actor, document, of));
    },
  );

  app.post(
    '/v1/listings',
    {
      schema: {
        tags: ['listings'],
        summary: 'Begin a listing as a draft, of a document or a sample',
        body: createListingSchema,
        response: { 201: sellerListingSchema },
      },
    },
    async (request, reply) => {
      const { seller: id, document, sample, cardPicture } = request.body;
      if ((document === undefined) === (sample === undefined)) {
        return sendProblem(request, reply, 'invalid-request', {
          detail: 'Send either a document or the name of a sample.',
        });
      }
      const actor = await callers.member(request, id);
      const made = document
        ? await createListing(ports, actor, { document, cardPicture })
        : await startFromSample(ports, actor, sample ?? '');
      if (!made.ok) return sendTrouble(request, reply, made.error);
      const view = await presented(request, made.value.id);
      if (!view.ok) return sendTrouble(request, reply, view.error);
      return reply.code(201).header('etag', `"${view.value.revision}"`).send(view.value);
    },
  );

  app.get(
    '/v1/sellers/:seller/listings',
    {
      schema: {
        tags: ['listings'],
        summary: "A seller's listings, last changed first",
        params: seller,
        querystring: sliceQuerySchema,
        response: { 200: pageOf(sellerListingRowSchema) },
      },
    },
    async (request, reply) => {
      const { limit } = request.query;
      const actor = await callers.member(request, request.params.seller);
      const rows = await listingsOfSeller(ports, actor, request.params.seller as SellerId, sliceOf(request.query));
      if (!rows.ok) return sendTrouble(request, reply, rows.error);
      return pageFrom(rows.value, limit, (one) => ({ at: one.updatedAt, id: one.id }), presentListingRow);
    },
  );

  app.get(
    '/v1/listings/:listing/draft',
    {
      schema: {
        tags: ['listings'],
        summary: 'A listing as its seller writes it',
        params: listing,
        response: { 200: sellerListingSchema },
      },
    },
    async (request, reply) => {
      const view = await presented(request, request.params.listing as ListingId);
      if (!view.ok) return sendTrouble(request, reply, view.error);
      return reply.header('etag', `"${view.value.revision}"`).send(view.value);
    },
  );

  app.put(
    '/v1/listings/:listing/draft',
    {
      schema: {
        tags: ['listings'],
        summary: 'Save a draft over the revision named by If-Match',
        params: listing,
        headers: z.object({ 'if-match': z.string().regex(/^"\d{1,9}"$/, 'Send If-Match with the ETag you loaded.') }),
        body: saveListingSchema,
        response: { 200: sellerListingSchema },
      },
    },
    async (request, reply) => {
      const id = request.params.listing as ListingId;
      const revision = Number(request.headers['if-match'].replaceAll('"', ''));
      const saved = await saveListing(ports, await callers.member(request), id, request.body, revision);
      if (!saved.ok) return sendTrouble(request, reply, saved.error);
      const view = await presented(request, id);
      if (!view.ok) return sendTrouble(request, reply, view.error);
      return reply.header('etag', `"${view.value.revision}"`).send(view.value);
    },
  );

  app.post(
    '/v1/listings/:listing/publish',
    {
      schema: {
        tags: ['listings'],
        summary: 'Publish the draft as the next version',
        params: listing,
        response: { 200: sellerListingSchema },
      },
    },
    async (request, reply) => {
      const id = request.params.listing as ListingId;
      const published = await publishListing(ports, await callers.member(request), id);
      if (!published.ok) return sendTrouble(request, reply, published.error);
      const view = await presented(request, id);
      return view.ok ? view.value : sendTrouble(request, reply, view.error);
    },
  );

  app.post(
    '/v1/listings/:listing/appeal',
    {
      schema: {
        tags: ['listings'],
        summary: 'Say why returning a listing was wrong, once; somebody else than who returned it decides',
        params: listing,
        body: appealReturnSchema,
        response: { 200: sellerListingSchema },
      },
    },
    async (request, reply) => {
      const id = request.params.listing as ListingId;
      const appealed = await appealReturn(ports, await callers.member(request), id, request.body.words);
      if (!appealed.ok) return sendTrouble(request, reply, appealed.error);
      const view = await presented(request, id);
      return view.ok ? view.value : sendTrouble(request, reply, view.error);
    },
  );

  app.post(
    '/v1/listings/:listing/off',
    {
      schema: {
        tags: ['listings'],
        summary: 'Take a listing off the shop',
        params: listing,
        response: { 200: sellerListingSchema },
      },
    },
    async (request, reply) => {
      const id = request.params.listing as ListingId;
      const off = await takeListingOff(ports, await callers.member(request), id);
      if (!off.ok) return sendTrouble(request, reply, off.error);
      const view = await presented(request, id);
      return view.ok ? view.value : sendTrouble(request, reply, view.error);
    },
  );

  app.get(
    '/v1/operator/listings',
    {
      schema: {
        tags: ['operator'],
        summary: 'Listings that wait for a person, oldest first',
        querystring: sliceQuerySchema,
        response: { 200: pageOf(sellerListingRowSchema) },
      },
    },
    async (request, reply) => {
      const { limit } = request.query;
      const rows = await listingsInReview(ports, await callers.person(request), sliceOf(request.query));
      if (!rows.ok) return sendTrouble(request, reply, rows.error);
      return pageFrom(rows.value, limit, (one) => ({ at: one.updatedAt, id: one.id }), presentListingRow);
    },
  );

  app.post(
    '/v1/listings/:listing/decision',
    {
      schema: {
        tags: ['operator'],
        summary: 'Publish a listing that waits for a person, or return it with reasons',
        params: listing,
        body: listingDecisionSchema,
        response: { 200: sellerListingSchema },
      },
    },
    async (request, reply) => {
      const id = request.params.listing as ListingId;
      const decided = await decideListing(ports, await callers.person(request), id, request.body);
      if (!decided.ok) return sendTrouble(request, reply, decided.error);
      const view = await presented(request, id);
      return view.ok ? view.value : sendTrouble(request, reply, view.error);
    },
  );

  app.get(
    '/v1/listings',
    {
      schema: {
        tags: ['shop'],
        summary: 'What is published, newest first',
        querystring: sliceQuerySchema,
        response: { 200: pageOf(listingCardSchema) },
      },
    },
    async (request) => {
      const { limit } = request.query;
      const rows = await browseShop(ports, sliceOf(request.query));
      return pageFrom(rows, limit, (one) => ({ at: one.publishedAt, id: one.listingId }), presentCard);
    },
  );

  app.get(
    '/v1/listings/:listing',
    {
      schema: {
        tags: ['shop'],
        summary: 'One published listing',
        params: listing,
        response: { 200: listingCardSchema },
      },
    },
    async (request, reply) => {
      const row = await readShopListing(ports, request.params.listing as ListingId);
      return row.ok ? presentCard(row.value) : sendTrouble(request, reply, row.error);
    },
  );
}
