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
    alike: z.object({ count: z.int(), key: z.string().nullable() }),
    choices: z.array(z.object({ field: z.string(), label: z.string(), value: z.string() })),
    proofs: z.array(z.object({ surface: z.string(), label: z.string(), url: z.string() })),
    pictures: z.array(z.object({ url: z.string() })),
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
  z.strictObject({ decision: z.literal('allow') }),
  z.strictObject({ decision: z.literal('refuse'), reason: z.enum(REFUSALS) }),
]);

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
  .object({ waits: z.boolean(), looks: z.array(z.object({ at: instantSchema })) })
  .meta({ id: 'OrderReview' });
export type OrderReviewBody = z.infer<typeof orderReviewSchema>;
