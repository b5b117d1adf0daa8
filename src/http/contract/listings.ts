import { z } from 'zod';
import { listingSchema } from '../../core/listing/index.ts';
import { idSchema, instantSchema, money } from './common.ts';

/** What breaks or may break the terms, where, why and how to mend it (contracts/listing-check.md). */
export const findingSchema = z
  .object({
    clause: z.string(),
    severity: z.enum(['violation', 'suspect']),
    path: z.string(),
    evidence: z.string(),
    message: z.string(),
    fix: z.string(),
    /** Where in the studio what is missing is supplied. */
    supply: z.string().optional(),
  })
  .meta({ id: 'Finding' });
export type FindingBody = z.infer<typeof findingSchema>;

export const checkResultSchema = z
  .object({
    verdict: z.enum(['accept', 'review', 'reject']),
    findings: z.array(findingSchema),
    /** Parts of the template that do not fit together; a listing with any is not published. */
    problems: z.array(
      z.object({
        path: z.string(),
        message: z.string(),
        /** Which help page explains it. */
        help: z.string().optional(),
        /** Where in the studio what is missing is supplied. */
        supply: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'CheckResult' });
export type CheckResultBody = z.infer<typeof checkResultSchema>;

export const listingStateSchema = z.enum(['draft', 'in-review', 'live', 'off']);

/** A listing as its seller sees it. `revision` is the ETag of the draft. */
export const sellerListingSchema = z
  .object({
    id: idSchema,
    sellerId: idSchema,
    state: listingStateSchema,
    revision: z.int(),
    document: listingSchema,
    check: checkResultSchema,
    /** The published version, if any, and whether the draft differs from it. */
    published: z.object({ version: z.int(), hash: z.string(), at: instantSchema }).nullable(),
    changedSincePublished: z.boolean(),
    /** The asset shown on shop cards. */
    cardPicture: idSchema.nullable(),
    /** Addresses of the pictures the document refers to. */
    pictures: z.record(z.string(), z.string()),
    /** Why a person returned it as it is now, and what its seller said against that; null where it was changed or published since. */
    returned: z
      .object({
        at: instantSchema,
        reasons: z.string(),
        appealable: z.boolean(),
        appeal: z.object({ at: instantSchema, words: z.string() }).nullable(),
      })
      .nullable(),
    updatedAt: instantSchema,
  })
  .meta({ id: 'SellerListing' });
export type SellerListingBody = z.infer<typeof sellerListingSchema>;

/** A row in the seller's list. */
export const sellerListingRowSchema = z.object({
  id: idSchema,
  title: z.string(),
  state: listingStateSchema,
  verdict: z.enum(['accept', 'review', 'reject']),
  findings: z.int(),
  cardPicture: z.string().nullable(),
  updatedAt: instantSchema,
});
export type SellerListingRow = z.infer<typeof sellerListingRowSchema>;

/** Creates a draft, of a document or of a sample by its name. `document.id` is the seller's own SKU. `cardPicture` is an asset shown on shop cards. */
export const createListingSchema = z.strictObject({
  seller: idSchema,
  document: listingSchema.optional(),
  sample: z.string().max(100).optional(),
  cardPicture: idSchema.optional(),
});
export const saveListingSchema = z.strictObject({
  document: listingSchema,
  cardPicture: idSchema.nullable().optional(),
});

/** What a person decides about a listing the rules alone could not judge. Returning it needs reasons. */
export const listingDecisionSchema = z
  .strictObject({ decision: z.enum(['publish', 'return']), reasons: z.string().trim().max(2000).default('') })
  .refine((body) => body.decision === 'publish' || body.reasons.length >= 10, {
    path: ['reasons'],
    message: 'Say why in a sentence the seller can act on.',
  });

/** A card in the shop. */
export const listingCardSchema = z
  .object({
    id: idSchema,
    title: z.string(),
    locale: z.string(),
    seller: z.object({ id: idSchema, name: z.string() }),
    category: z.string().nullable(),
    price: money.nullable(),
    picture: z.string().nullable(),
    publishedAt: instantSchema,
  })
  .meta({ id: 'ListingCard' });
export type ListingCard = z.infer<typeof listingCardSchema>;

/** What the buyer's element needs: one immutable published version with its fonts and photos. */
export const customizerSchema = z
  .object({
    listingId: idSchema,
    version: z.int(),
    versionHash: z.string(),
    seller: z.object({ id: idSchema, name: z.string(), country: z.string() }),
    document: listingSchema,
    /** Address of the whole font file for each family the template offers. */
    fonts: z.record(z.string(), z.string()),
    /** Address and pixel size of each picture the template refers to. */
    pictures: z.record(z.string(), z.object({ url: z.string(), width: z.int(), height: z.int() })),
    cardPicture: z.string().nullable(),
    /** Wording and version of the rights statement an uploader agrees to. */
    rightsStatement: z.object({ version: z.string(), text: z.string() }),
    retention: z.string(),
  })
  .meta({ id: 'Customizer' });
export type CustomizerBody = z.infer<typeof customizerSchema>;

export const assetSchema = z
  .object({
    id: idSchema,
    kind: z.enum(['listing-picture', 'buyer-picture', 'evidence-photo']),
    mediaType: z.string(),
    width: z.int(),
    height: z.int(),
    bytes: z.int(),
    sha256: z.string(),
    verdict: z.enum(['allow', 'hold', 'refuse']),
    /** What its sender should know, in words: that only the first of several frames is used, that a person will look at it. */
    notes: z.array(z.object({ code: z.enum(['first-frame', 'held']), message: z.string() })),
    url: z.string(),
    expiresAt: instantSchema.nullable(),
  })
  .meta({ id: 'Asset' });
export type AssetBody = z.infer<typeof assetSchema>;

/** Says why returning a listing was wrong. */
export const appealReturnSchema = z.strictObject({
  words: z.string().trim().min(10, 'Say in a sentence why it was wrong.').max(2000),
});
