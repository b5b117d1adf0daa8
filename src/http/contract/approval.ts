import { z } from 'zod';
import { idSchema, instantSchema } from './common.ts';
import { termsSchema } from './program.ts';

/** Takes an application, or lets it go; `from` is whom it was seen to be with. */
export const assignSchema = z.strictObject({ take: z.boolean(), from: z.string().nullable() });
export const declineAppealSchema = z.strictObject({
  words: z.string().trim().min(20, 'Say in a sentence or two why the decision is wrong.').max(4000),
});
export const declineAppealDecisionSchema = z.strictObject({
  outcome: z.enum(['upheld', 'granted']),
  reasons: z.string().trim().min(20, 'Give reasons in a sentence or two.').max(2000),
});

/** The operator's rules of a kind; number 0 is what the program ships with. */
export const rulesSchema = z
  .object({
    kind: z.string(),
    number: z.int(),
    document: z.unknown(),
    publishedAt: instantSchema.nullable(),
    /** From when on what is in the shop already has to meet them. */
    bindsAt: instantSchema.nullable(),
  })
  .meta({ id: 'ProgramRules' });
export type RulesBody = z.infer<typeof rulesSchema>;
export const publishRulesSchema = z.strictObject({
  document: z.unknown(),
  /** For compliance: from when on what is in the shop has to meet them; at once where absent. */
  bindsAt: instantSchema.optional(),
});
export const previewRulesSchema = z.strictObject({ document: z.unknown() });

/** What other rules of compliance would do to what is in the shop. */
export const complianceChangesSchema = z
  .object({
    /** Listings that were looked at. */
    looked: z.int(),
    changes: z.array(
      z.object({
        seller: z.object({ id: idSchema, name: z.string() }),
        leaves: z.int(),
        returns: z.int(),
        /** Titles of the first few of them. */
        titles: z.array(z.string()),
        /** Titles of the documents that would be needed. */
        needs: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'ComplianceChanges' });
export type ComplianceChangesBody = z.infer<typeof complianceChangesSchema>;

/** Versions of the rules of compliance, and what came of each. */
export const rulesHistorySchema = z
  .object({
    items: z.array(
      z.object({
        number: z.int(),
        publishedAt: instantSchema,
        bindsAt: instantSchema,
        effects: z.array(
          z.object({
            stage: z.enum(['published', 'week-before', 'day-before', 'bound']),
            at: instantSchema,
            stopped: z.int(),
            due: z.int(),
            returned: z.int(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'RulesHistory' });
export type RulesHistoryBody = z.infer<typeof rulesHistorySchema>;

/** What other rules of eligibility would change among sellers that take part. */
export const wouldChangeSchema = z
  .object({
    looked: z.int(),
    changes: z.array(
      z.object({
        seller: z.object({ id: idSchema, name: z.string() }),
        before: z.boolean(),
        after: z.boolean(),
        unmet: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'WouldChange' });
export type WouldChangeBody = z.infer<typeof wouldChangeSchema>;

export const newTermsSchema = z.strictObject({
  title: z.string().trim().min(3).max(200),
  /** Markdown. */
  text: z.string().trim().min(50).max(200_000),
  /** What changes, in plain words. */
  summary: z.string().trim().min(10, 'Say in plain words what changes.').max(2000),
  effectiveAt: instantSchema,
});

/** A version with what changed, word by word: against the version a seller accepted last, or the one before. */
export const termsVersionSchema = z
  .object({
    terms: termsSchema,
    /** The number of the version it is compared with. */
    before: z.int().nullable(),
    /** Whether that is the version the seller accepted last. */
    accepted: z.boolean(),
    /** What each version since says of itself, oldest first. */
    summaries: z.array(z.object({ number: z.int(), summary: z.string() })),
    difference: z.array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })),
  })
  .meta({ id: 'TermsVersion' });
export type TermsVersionBody = z.infer<typeof termsVersionSchema>;

/** Who accepted a version. */
export const acceptanceSchema = z
  .object({
    id: idSchema,
    seller: z.object({ id: idSchema, name: z.string() }),
    user: z.string(),
    /** Null where the account is gone. */
    person: z.object({ name: z.string(), email: z.string() }).nullable(),
    hash: z.string(),
    address: z.string(),
    acceptedAt: instantSchema,
  })
  .meta({ id: 'TermsAcceptance' });
export type AcceptanceBody = z.infer<typeof acceptanceSchema>;
