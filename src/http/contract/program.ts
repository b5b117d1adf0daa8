import { z } from 'zod';
import { idSchema, instantSchema } from './common.ts';

/** Where a seller stands in the program. Only `approved` opens its features. */
export const participationSchema = z.enum([
  'applicant',
  'approved',
  'declined',
  'suspended',
  'revocation-pending',
  'revoked',
]);

/** A version of the program's terms. `hash` is the SHA-256 of its text; a seller accepts exactly that. */
export const termsSchema = z
  .object({
    id: idSchema,
    number: z.int(),
    title: z.string(),
    /** Markdown. */
    text: z.string(),
    hash: z.string(),
    effectiveAt: instantSchema,
    /** What changed against the version before, in plain words. */
    summary: z.string(),
  })
  .meta({ id: 'Terms' });
export type TermsBody = z.infer<typeof termsSchema>;

/** A person's view of one seller they work for. */
export const membershipSchema = z.object({
  sellerId: idSchema,
  sellerName: z.string(),
  role: z.enum(['owner', 'maker', 'designer']),
  participation: participationSchema,
  /** Whether the current terms are accepted for this seller. */
  termsAccepted: z.boolean(),
});

/** Who is signed in. */
export const meSchema = z
  .object({
    user: z
      .object({
        id: z.string(),
        name: z.string(),
        email: z.string(),
        role: z.enum(['buyer', 'seller', 'reviewer', 'operator', 'auditor']),
      })
      .nullable(),
    memberships: z.array(membershipSchema),
  })
  .meta({ id: 'Me' });
export type MeBody = z.infer<typeof meSchema>;

/** Opens a seller's account; the person asking becomes its owner. */
export const createSellerSchema = z.strictObject({
  name: z.string().trim().min(2).max(80),
  country: z.string().regex(/^[A-Z]{2}$/, 'A country is two capital letters of ISO 3166, for example DE.'),
});

export const sellerSchema = z
  .object({
    id: idSchema,
    name: z.string(),
    country: z.string(),
    participation: participationSchema,
    createdAt: instantSchema,
    terms: z.object({ current: idSchema, accepted: z.boolean(), acceptedAt: instantSchema.nullable() }),
    /** What the program knows of the seller for judging listings. */
    companyPrefixes: z.array(z.string()),
    gtinExemptions: z.array(z.string()),
    brands: z.array(z.string()),
  })
  .meta({ id: 'Seller' });
export type SellerBody = z.infer<typeof sellerSchema>;

/** Accepts one version of the terms, named by its id and hash. */
export const acceptTermsSchema = z.strictObject({ terms: idSchema, hash: z.string().length(64) });
export const termsAcceptanceSchema = z.object({ terms: idSchema, hash: z.string(), acceptedAt: instantSchema });

/** What a seller tells when applying. */
export const applicationAnswersSchema = z.strictObject({
  legalName: z.string().trim().min(2).max(200),
  address: z.string().trim().min(5).max(500),
  taxNumber: z.string().trim().max(40).optional(),
  website: z.url().max(300).optional(),
  makes: z.string().trim().min(20, 'Tell in a sentence or two what you make.').max(2000),
  how: z.string().trim().min(20, 'Tell in a sentence or two how and where you make it.').max(2000),
  /** GS1 company prefixes licensed to the seller, verified by the operator with the approval. */
  companyPrefixes: z
    .array(z.string().regex(/^\d{4,12}$/))
    .max(10)
    .default([]),
  brands: z.array(z.string().trim().min(1).max(80)).max(10).default([]),
  registrationNumber: z.string().trim().max(60).optional(),
  contact: z
    .strictObject({
      name: z.string().trim().min(2).max(120),
      email: z.email().max(254),
      phone: z.string().trim().max(40).optional(),
    })
    .optional(),
  /** Photos of the workshop: ids of evidence photos that were uploaded. */
  photos: z.array(idSchema).max(10).optional(),
  /** A product that would be listed, in short. */
  sample: z
    .strictObject({
      title: z.string().trim().min(3).max(200),
      description: z.string().trim().min(10).max(2000),
      category: z.string().trim().min(2).max(200),
      fields: z.array(z.string().trim().min(1).max(80)).min(1).max(10),
    })
    .optional(),
});

/** The answers as they are sent: the bank account goes in and is kept as a fingerprint only. */
export const applicationSchemaSent = applicationAnswersSchema.extend({
  bank: z.string().trim().min(8).max(60).optional(),
});
export type ApplicationAnswers = z.infer<typeof applicationAnswersSchema>;

export const applicationStateSchema = z.enum(['submitted', 'more-asked', 'approved', 'declined']);

export const applicationSchema = z
  .object({
    id: idSchema,
    seller: z.object({ id: idSchema, name: z.string(), country: z.string() }),
    state: applicationStateSchema,
    answers: applicationAnswersSchema.extend({ bankGiven: z.boolean().optional() }),
    submittedAt: instantSchema,
    decidedAt: instantSchema.nullable(),
    /** What the operator said with the last decision, to the seller. */
    reasons: z.string().nullable(),
    /** After a decline: from when on the seller can apply again. */
    applyAgainAt: instantSchema.nullable(),
    /** Who of the staff is at it; null for nobody, and for sellers. */
    assignedTo: z.string().nullable(),
    appeal: z
      .object({
        words: z.string(),
        at: instantSchema,
        outcome: z.enum(['upheld', 'granted']).nullable(),
        reasons: z.string().nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'Application' });
export type ApplicationBody = z.infer<typeof applicationSchema>;

/** An operator's decision. Declining and asking for more need reasons. */
export const applicationDecisionSchema = z
  .strictObject({
    decision: z.enum(['approve', 'ask', 'decline']),
    reasons: z.string().trim().max(2000).default(''),
    /** For a decline: from when on the seller can apply again; as the rules say where left out. */
    applyAgainAt: instantSchema.optional(),
  })
  .refine((body) => body.decision === 'approve' || body.reasons.length >= 10, {
    path: ['reasons'],
    message: 'Say why in a sentence the seller can act on.',
  });
