import { z } from 'zod';
import { ACTION_KINDS, MARK_KINDS, MEASURES, OBLIGATION_CODES, STATEMENT_LANGUAGES } from '../../core/program/index.ts';
import { idSchema, instantSchema, pageQuerySchema } from './common.ts';
import { participationSchema } from './program.ts';

/** What an action can be taken for. */
export const obligationSchema = z.enum(OBLIGATION_CODES);
/** The rungs of the ladder. */
export const actionKindSchema = z.enum(ACTION_KINDS);
export const actionStateSchema = z.enum(['proposed', 'in-force', 'ended', 'final', 'annulled', 'withdrawn']);
export const appealStateSchema = z.enum(['open', 'upheld', 'annulled']);

const reasons = z
  .string()
  .trim()
  .min(20, 'Say it in a sentence or two that the seller can follow (at least 20 characters).')
  .max(4000);

/** Takes a step of the ladder. The statement of reasons is written from it, in `language`. */
export const takeActionSchema = z
  .strictObject({
    kind: actionKindSchema,
    clause: obligationSchema,
    /** What happened. */
    facts: reasons,
    /** Why that breaks the clause. */
    explanation: reasons,
    language: z.enum(STATEMENT_LANGUAGES),
    source: z.enum(['own-initiative', 'notice', 'buyer-report']).default('own-initiative'),
    sourceId: idSchema.optional(),
    /** Whether the rules or a screening found it, and not a person. */
    automatedDetection: z.boolean().default(false),
    listing: idSchema.optional(),
    /** How long it lasts, where not as long as the ladder says. */
    days: z.int().min(1).max(3650).optional(),
    evidence: z
      .array(
        z.strictObject({
          kind: z.enum(['listing', 'order', 'report', 'picture', 'notice']),
          id: idSchema,
          /** Of listings: a JSON Pointer into the document. */
          place: z.string().max(200).optional(),
          found: z.string().max(200).optional(),
        }),
      )
      .max(20)
      .default([]),
  })
  .refine(({ kind, listing }) => kind !== 'listing-off' || listing !== undefined, {
    path: ['listing'],
    message: 'Name the listing that is taken off.',
  });

/** An action in a list. */
export const actionRowSchema = z
  .object({
    id: idSchema,
    seller: z.object({ id: idSchema, name: z.string() }),
    kind: actionKindSchema,
    state: actionStateSchema,
    clause: obligationSchema,
    decidedAt: instantSchema,
    confirmedAt: instantSchema.nullable(),
    lapsesAt: instantSchema.nullable(),
    endsAt: instantSchema.nullable(),
    appealUntil: instantSchema.nullable(),
    finalAt: instantSchema.nullable(),
    annulledAt: instantSchema.nullable(),
    /** Staff only: who decided and confirmed, and whether an annulment waits for the other of the two. */
    people: z
      .object({
        decidedBy: z.string(),
        confirmedBy: z.string().nullable(),
        annulmentAskedBy: z.string().nullable(),
      })
      .optional(),
  })
  .meta({ id: 'ActionRow' });
export type ActionRowBody = z.infer<typeof actionRowSchema>;

export const appealSchema = z
  .object({
    id: idSchema,
    action: idSchema,
    state: appealStateSchema,
    words: z.string(),
    filedAt: instantSchema,
    decidedAt: instantSchema.nullable(),
    reasons: z.string().nullable(),
  })
  .meta({ id: 'Appeal' });
export type AppealBody = z.infer<typeof appealSchema>;

/** The names of the European transparency database, for operators who file there. */
export const statementRecordSchema = z.record(z.string(), z.union([z.string(), z.array(z.string()), z.null()]));

/** An action with its statement of reasons. */
export const actionSchema = actionRowSchema
  .extend({
    facts: z.string(),
    explanation: z.string(),
    source: z.enum(['own-initiative', 'notice', 'buyer-report']),
    automatedDetection: z.boolean(),
    automatedDecision: z.literal(false),
    listing: idSchema.nullable(),
    listingsStopped: z.int(),
    undoneBecause: z.string().nullable(),
    statement: z.object({
      language: z.enum(STATEMENT_LANGUAGES),
      title: z.string(),
      parts: z.array(z.object({ heading: z.string().nullable(), sentences: z.array(z.string()) })),
    }),
    record: statementRecordSchema,
    evidence: z.array(
      z.object({
        kind: z.string(),
        id: idSchema,
        fingerprint: z.string(),
        place: z.string().nullable(),
        span: z.string().nullable(),
      }),
    ),
    appeal: appealSchema.nullable(),
    appealable: z.boolean(),
  })
  .meta({ id: 'Action' });
export type ActionBody = z.infer<typeof actionSchema>;

/** Why something is annulled or withdrawn. */
export const undoSchema = z.strictObject({
  reasons: z.string().trim().min(10, 'Say why in a sentence.').max(2000),
});

/** An appeal, in the seller's own words. */
export const fileAppealSchema = z.strictObject({
  words: z.string().trim().min(20, 'Say in a sentence or two what is wrong with the decision.').max(4000),
});

/** What is decided about an appeal; the seller reads the reasons. */
export const appealDecisionSchema = z.strictObject({ outcome: z.enum(['upheld', 'annulled']), reasons });

/** An appeal in the queue, with what it is about. */
export const appealRowSchema = z
  .object({
    appeal: appealSchema,
    about: actionRowSchema,
    /** Whether whoever asks may decide it: they had no part in the action. */
    mine: z.boolean(),
  })
  .meta({ id: 'AppealRow' });
export type AppealRowBody = z.infer<typeof appealRowSchema>;

/** What the ladder proposes next. */
export const nextStepSchema = z
  .object({
    kind: actionKindSchema,
    because: z.enum(['strict', 'grave', 'first-slip', 'repeated', 'serious', 'strikes', 'suspensions']),
    gravity: z.enum(['minor', 'serious', 'grave']),
    activeStrikes: z.int(),
    recentSuspensions: z.int(),
    days: z.int().nullable(),
  })
  .meta({ id: 'NextStep' });
export type NextStepBody = z.infer<typeof nextStepSchema>;

const thresholdSchema = z.object({ watch: z.number(), poor: z.number() });
const levelSchema = z.enum(['good', 'watch', 'poor']);

/** A seller's standing, with what would improve it. */
export const standingSchema = z
  .object({
    level: levelSchema,
    windowDays: z.int(),
    measures: z.array(
      z.object({
        code: z.enum(MEASURES),
        count: z.int(),
        of: z.int().nullable(),
        rate: z.number().nullable(),
        threshold: thresholdSchema,
        level: levelSchema,
        improve: z.object({ how: z.enum(['good-orders', 'fewer']), n: z.int() }).nullable(),
        /** Which help page explains it. */
        help: z.string(),
      }),
    ),
  })
  .meta({ id: 'Standing' });
export type StandingBody = z.infer<typeof standingSchema>;

/** A seller in the operator's list. */
export const sellerRowSchema = z
  .object({
    id: idSchema,
    name: z.string(),
    country: z.string(),
    participation: participationSchema,
    createdAt: instantSchema,
    activeStrikes: z.int(),
    actions: z.int(),
    listings: z.int(),
  })
  .meta({ id: 'SellerRow' });
export type SellerRowBody = z.infer<typeof sellerRowSchema>;

/** A seller's open orders: how many, and until when they may be made where the program is closed to the seller. */
export const openOrdersSchema = z
  .object({
    open: z.int(),
    limit: z
      .object({
        action: idSchema,
        beganAt: instantSchema,
        makeUntil: instantSchema,
        /** About how many orders their buyers were told. */
        told: z.int(),
        declinedAt: instantSchema.nullable(),
        reasons: z.string().nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'OpenOrders' });
export type OpenOrdersBody = z.infer<typeof openOrdersSchema>;

/** Which sellers are listed. */
export const sellersQuerySchema = pageQuerySchema.extend({
  participation: participationSchema.optional(),
  words: z.string().trim().max(80).optional(),
});

/** Two accounts with something in common, one of which lost the program. */
export const linkSchema = z
  .object({
    id: idSchema,
    seller: z.object({ id: idSchema, name: z.string(), participation: participationSchema }),
    linked: z.object({ id: idSchema, name: z.string(), participation: participationSchema }),
    kinds: z.array(z.enum(MARK_KINDS)),
    /** From 0 (nothing in common) to 1 (the same person). */
    score: z.number(),
    state: z.enum(['open', 'same', 'different']),
    foundAt: instantSchema,
    decidedAt: instantSchema.nullable(),
    reasons: z.string().nullable(),
  })
  .meta({ id: 'AccountLink' });
export type LinkBody = z.infer<typeof linkSchema>;

/** A person's finding about two accounts. */
export const linkDecisionSchema = z.strictObject({ decision: z.enum(['same', 'different']), reasons });
