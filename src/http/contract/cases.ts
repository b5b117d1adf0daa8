import { z } from 'zod';
import { REFUSALS } from '../../core/content/index.ts';
import { idSchema, instantSchema } from './common.ts';

/** A case without what it holds. */
export const caseSchema = z
  .object({
    id: idSchema,
    state: z.enum(['open', 'decided', 'settled', 'moot']),
    /** Why it is held. */
    codes: z.array(z.string()),
    priority: z.int(),
    /** What put it where it is in the queue. */
    because: z.array(z.string()),
    openedAt: instantSchema,
    /** Whether somebody works on it, and until when unless they renew. */
    claim: z.object({ mine: z.boolean(), until: instantSchema }).nullable(),
    secondOpinion: z.boolean(),
    decision: z.object({ decision: z.enum(['allow', 'refuse']), undoableUntil: instantSchema }).nullable(),
  })
  .meta({ id: 'ReviewCase' });
export type CaseBody = z.infer<typeof caseSchema>;

const spanSchema = z.tuple([z.int(), z.int()]);

/** A case as whoever claimed it sees it: what the buyer made beside what was found in it. */
export const lookedAtSchema = caseSchema
  .extend({
    listing: z.object({ id: idSchema, title: z.string(), locale: z.string() }),
    lists: z.string(),
    /** How many open cases share something that was found, and what to ask for to get the next of them. */
    alike: z.object({
      count: z.int(),
      /** Of these, those with nothing else found that the caller may claim: they can be decided with this one. */
      same: z.int(),
      key: z.string().nullable(),
    }),
    choices: z.array(z.object({ field: z.string(), label: z.string(), value: z.string() })),
    proofs: z.array(z.object({ surface: z.string(), label: z.string(), url: z.string() })),
    pictures: z.array(
      z.object({
        url: z.string(),
        /** What held it; empty where it is not held. */
        codes: z.array(z.string()),
        /** The listed picture it is nearest to, where one is near: in how many of 256 bits they differ, and where that one came from. */
        near: z
          .object({
            distance: z.int(),
            origin: z.enum(['operator', 'notice', 'review', 'file']),
            list: z.string(),
            reason: z.string(),
          })
          .nullable(),
      }),
    ),
    findings: z.array(
      z.object({
        code: z.string(),
        field: z.string(),
        evidence: z.string(),
        span: spanSchema.nullable(),
        /** The words found, as they are compared: without the disguise. */
        folded: z.string().nullable(),
        /** The clause, as the buyer is told it. */
        message: z.string(),
      }),
    ),
    notes: z.array(z.object({ who: z.enum(['you', 'colleague']), at: instantSchema, words: z.string() })),
  })
  .meta({ id: 'CaseContent' });
export type LookedAtBody = z.infer<typeof lookedAtSchema>;

/** Takes the next case, or the next that shares something with another. */
export const takeNextSchema = z.strictObject({ alike: z.string().max(200).optional() });

/** Decides a claimed case. */
export const decideCaseSchema = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('allow'), alike: z.boolean().default(false) }),
  z.strictObject({
    decision: z.literal('refuse'),
    reason: z.enum(REFUSALS),
    /** Put what the held pictures are known by on the list of pictures nobody may use. */
    listPictures: z.boolean().default(false),
    /** Decide all cases with it in which nothing else was found. */
    alike: z.boolean().default(false),
  }),
]);

/** A case that was decided, and how many alike ones with it. */
export const decidedCaseSchema = caseSchema.extend({ together: z.int() }).meta({ id: 'DecidedCase' });
export type DecidedCaseBody = z.infer<typeof decidedCaseSchema>;

/** A note on a case, or why somebody else should look. */
export const noteOnCaseSchema = z.strictObject({ words: z.string().trim().min(1, 'Write something.').max(2000) });

/** Makes a quality check of a design. */
export const addCheckSchema = z.strictObject({ design: idSchema, answer: z.enum(['allow', 'refuse']) });

/** What waits, how long, and how well known answers were met. */
export const caseCountsSchema = z
  .object({
    open: z.int(),
    claimed: z.int(),
    undoable: z.int(),
    oldestAt: instantSchema.nullable(),
    aged: z.int(),
    checks: z.object({ decided: z.int(), agreed: z.int() }),
  })
  .meta({ id: 'CaseCounts' });
export type CaseCountsBody = z.infer<typeof caseCountsSchema>;

/** What the buyer of an order may know of its review. */
export const orderReviewSchema = z
  .object({
    waits: z.boolean(),
    /** Whether a reviewer refused it; the order's `reason` is the statement. */
    refused: z.boolean(),
    /** Address of the help page about what it was refused for; null where it was not. */
    help: z.string().nullable(),
    looks: z.array(z.object({ at: instantSchema })),
    /** Until when a refusal can be appealed; null where there is none, or it was appealed. */
    appealableUntil: instantSchema.nullable(),
    appeal: z
      .object({
        at: instantSchema,
        words: z.string(),
        outcome: z.enum(['upheld', 'granted']).nullable(),
        decidedAt: instantSchema.nullable(),
        reasons: z.string().nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'OrderReview' });
export type OrderReviewBody = z.infer<typeof orderReviewSchema>;

/** Says why a refusal was wrong. */
export const appealRefusalSchema = z.strictObject({
  words: z.string().trim().min(10, 'Say in a sentence why it was wrong.').max(2000),
});

/** An appeal of a refused order as staff see it. */
export const caseAppealSchema = z
  .object({
    id: idSchema,
    state: z.enum(['open', 'upheld', 'granted']),
    orderNumber: z.string(),
    filedAt: instantSchema,
    words: z.string(),
    /** Whether this very person may decide it now. */
    decidable: z.boolean(),
    decidedAt: instantSchema.nullable(),
    reasons: z.string().nullable(),
  })
  .meta({ id: 'CaseAppeal' });
export type CaseAppealBody = z.infer<typeof caseAppealSchema>;

/** An appeal with what is left of its case: what was made is erased. */
export const caseAppealSeenSchema = caseAppealSchema
  .extend({
    listing: z.object({ id: idSchema, title: z.string(), locale: z.string() }).nullable(),
    codes: z.array(z.string()),
    lists: z.string(),
    reason: z.enum(REFUSALS),
    refusedAt: instantSchema.nullable(),
    notes: z.array(z.object({ who: z.enum(['you', 'colleague']), at: instantSchema, words: z.string() })),
  })
  .meta({ id: 'CaseAppealSeen' });
export type CaseAppealSeenBody = z.infer<typeof caseAppealSeenSchema>;

/** Decides an appeal: the refusal stands, or it was a mistake. The buyer reads the reasons. */
export const decideCaseAppealSchema = z.strictObject({
  outcome: z.enum(['upheld', 'granted']),
  reasons: z.string().trim().min(10, 'Give the reasons in a sentence: the buyer reads them.').max(2000),
});
