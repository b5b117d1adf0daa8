import { z } from 'zod';
import { idSchema, instantSchema } from './common.ts';

const rightKindSchema = z.enum(['copyright', 'trademark', 'design', 'personality', 'other']);
const stateSchema = z.enum(['filed', 'upheld', 'rejected', 'countered', 'restored', 'upheld-again']);

/** A rights owner's notice. `about` names a listing, or the token of a share page ("/s/<token>"). */
export const fileNoticeSchema = z.strictObject({
  about: z.union([z.strictObject({ listing: idSchema }), z.strictObject({ share: z.string().max(200) })]),
  right: rightKindSchema,
  name: z.string().trim().min(2, 'Say who you are.').max(200),
  email: z.email('Give an address we can answer to.').max(254),
  /** BCP 47: the language of the page it is written on. Its sender is mailed in it where there is such a mail, else in English. */
  language: z.string().trim().min(2).max(35).default('en'),
  onBehalfOf: z.string().trim().max(200).default(''),
  work: z.string().trim().min(3, 'Name the work, mark or person.').max(500),
  explanation: z.string().trim().min(20, 'Say in a sentence or two why it infringes.').max(5000),
  /** The sender believes in good faith that what they say is right and complete. */
  goodFaith: z.literal(true, 'Confirm that what you say is right and complete.'),
});

/** A receipt: keep `receipt`; with it the notice can be followed. */
export const receiptSchema = z
  .object({ receipt: z.string(), url: z.string(), filedAt: instantSchema })
  .meta({ id: 'NoticeReceipt' });
export type ReceiptBody = z.infer<typeof receiptSchema>;

/** A notice as whoever filed it sees it. */
export const followedNoticeSchema = z
  .object({
    state: stateSchema,
    subject: z.enum(['listing', 'share']),
    right: rightKindSchema,
    work: z.string(),
    filedAt: instantSchema,
    decidedAt: instantSchema.nullable(),
    reasons: z.string().nullable(),
    redecidedAt: instantSchema.nullable(),
    secondReasons: z.string().nullable(),
  })
  .meta({ id: 'FollowedNotice' });
export type FollowedNoticeBody = z.infer<typeof followedNoticeSchema>;

/** A takedown as whom it concerns sees it: everything but who filed it. */
export const takedownSchema = followedNoticeSchema
  .extend({
    id: idSchema,
    listing: idSchema.nullable(),
    explanation: z.string(),
    answer: z.string().nullable(),
    answeredAt: instantSchema.nullable(),
    answerable: z.boolean(),
  })
  .meta({ id: 'Takedown' });
export type TakedownBody = z.infer<typeof takedownSchema>;

/** A notice as staff see it. */
export const staffNoticeSchema = takedownSchema
  .extend({
    share: idSchema.nullable(),
    notifier: z.object({ name: z.string(), email: z.string(), onBehalfOf: z.string().nullable() }),
    abusive: z.boolean(),
    /** Whether this very person may decide it now. */
    decidable: z.boolean(),
  })
  .meta({ id: 'RightsNotice' });
export type StaffNoticeBody = z.infer<typeof staffNoticeSchema>;

/** Decides a notice, or the answer to it. Both sides read the reasons. */
export const decideNoticeSchema = z.strictObject({
  decision: z.enum(['uphold', 'reject']),
  reasons: z.string().trim().min(10, 'Give the reasons in a sentence: both sides read them.').max(5000),
  abusive: z.boolean().default(false),
  listPictures: z.boolean().default(true),
});

/** Answers a takedown (a counter-notice). */
export const answerNoticeSchema = z.strictObject({
  words: z.string().trim().min(20, 'Say why you may use it.').max(5000),
});

/** Counts of notices by what they are against, right and outcome. */
export const noticeCountsSchema = z
  .object({
    from: instantSchema,
    to: instantSchema,
    rows: z.array(
      z.object({
        subject: z.enum(['listing', 'share']),
        right: rightKindSchema,
        state: stateSchema,
        count: z.int(),
        medianHours: z.number().nullable(),
      }),
    ),
  })
  .meta({ id: 'NoticeCounts' });
