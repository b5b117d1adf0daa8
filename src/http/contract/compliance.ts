import { z } from 'zod';
import { idSchema, instantSchema } from './common.ts';

/** A seller's document: what a law asks for, or evidence. */
export const documentSchema = z
  .object({
    id: idSchema,
    seller: z.object({ id: idSchema, name: z.string() }),
    requirement: z.string(),
    document: z.string(),
    title: z.string(),
    mediaType: z.string(),
    pages: z.int(),
    declaration: z.string(),
    state: z.enum(['submitted', 'accepted', 'declined', 'expired']),
    expiresAt: instantSchema,
    uploadedAt: instantSchema,
    reasons: z.string().nullable(),
  })
  .meta({ id: 'SellerDocument' });
export type DocumentBody = z.infer<typeof documentSchema>;

export const documentsSchema = z
  .object({
    items: z.array(documentSchema),
    /** Requirements that what the seller sells is under. */
    needed: z.array(z.string()),
    /** Listings that wait off the shop for a document. */
    stopped: z.int(),
    /** Listings that leave the shop on a day, when newer rules bind them, unless what they lack is accepted before. */
    due: z.object({ day: instantSchema, listings: z.int() }).nullable(),
  })
  .meta({ id: 'SellerDocuments' });
export type DocumentsBody = z.infer<typeof documentsSchema>;

/** Yes, or no with reasons the seller can act on. */
export const yesOrNoSchema = z
  .strictObject({ accept: z.boolean(), reasons: z.string().trim().max(2000).default('') })
  .refine((body) => body.accept || body.reasons.length >= 10, {
    path: ['reasons'],
    message: 'Say why in a sentence the seller can act on.',
  });

export const prefixSchema = z
  .object({
    id: idSchema,
    seller: z.object({ id: idSchema, name: z.string() }),
    prefix: z.string(),
    gtin: z.string().nullable(),
    evidence: idSchema.nullable(),
    state: z.enum(['in-review', 'verified', 'declined']),
    verifiedBy: z.enum(['registry', 'person', 'approval']).nullable(),
    trouble: z.enum(['unknown', 'licensee-differs', 'taken', 'inactive']).nullable(),
    at: instantSchema,
    reasons: z.string().nullable(),
  })
  .meta({ id: 'CompanyPrefix' });
export const exemptionSchema = z
  .object({
    id: idSchema,
    seller: z.object({ id: idSchema, name: z.string() }),
    brand: z.string(),
    category: z.string(),
    reason: z.string(),
    photos: z.array(idSchema),
    state: z.enum(['in-review', 'granted', 'declined', 'expired']),
    /** Other sellers whose brand it is too; for staff. */
    rivals: z.array(z.string()),
    reference: z.string().nullable(),
    expiresAt: instantSchema.nullable(),
    at: instantSchema,
    reasons: z.string().nullable(),
  })
  .meta({ id: 'GtinExemption' });
export const numbersSchema = z
  .object({ prefixes: z.array(prefixSchema), exemptions: z.array(exemptionSchema) })
  .meta({ id: 'ProductNumbers' });
export type NumbersBody = z.infer<typeof numbersSchema>;

export const claimPrefixSchema = z.strictObject({
  prefix: z.string().regex(/^\d{4,12}$/, 'A company prefix has 4 to 12 digits.'),
  gtin: z.string().min(8).max(20),
  evidence: idSchema.optional(),
});
export const askExemptionSchema = z.strictObject({
  brand: z.string().trim().min(1).max(80),
  category: z.string().trim().min(2).max(200),
  reason: z.string().trim().min(20, 'Say in a sentence or two why the brand has no GTINs.').max(1000),
  photos: z.array(idSchema).min(1, 'Add a photo of product and packing.').max(6),
});
export const decideExemptionSchema = z
  .strictObject({
    accept: z.boolean(),
    reasons: z.string().trim().max(2000).default(''),
    expiresAt: instantSchema.optional(),
  })
  .refine((body) => body.accept || body.reasons.length >= 10, {
    path: ['reasons'],
    message: 'Say why in a sentence the seller can act on.',
  });
