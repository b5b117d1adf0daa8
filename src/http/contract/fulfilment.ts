import { z } from 'zod';
import { CHECKLIST_BOUNDS, DEFECT_KINDS, PURPOSES } from '../../core/fulfilment/index.ts';
import { idSchema, instantSchema, money } from './common.ts';
import { customizerSchema } from './listings.ts';

export const openingPurposeSchema = z.enum(PURPOSES);

/** What a buyer reports. The photo is a picture of kind buyer-picture, uploaded before. */
export const reportDefectSchema = z.strictObject({
  kind: z.enum(DEFECT_KINDS),
  words: z.string().trim().min(10, 'Say in a sentence what is wrong.').max(2000),
  pieces: z.int().min(1).max(999).default(1),
  photo: idSchema.optional(),
});

/** How a seller answers. The words are for the buyer. */
export const answerDefectSchema = z.strictObject({
  answer: z.enum(['remake', 'refund', 'rejected']),
  words: z.string().trim().min(5, 'Say why in a few words.').max(1000),
});

/** One report of an order, without its words and photo: these are sealed. */
export const defectReportSchema = z.object({
  id: idSchema,
  kind: z.enum(DEFECT_KINDS),
  pieces: z.int(),
  state: z.enum(['open', 'remake', 'refund', 'rejected']),
  reportedAt: instantSchema,
  /** The seller's answer. */
  answer: z.string().nullable(),
  answeredAt: instantSchema.nullable(),
  /** What was frozen when it was made. */
  designHash: z.string(),
  version: idSchema,
  /** Whether words and photo can still be read. */
  readable: z.boolean(),
  /** Its photo's address, for the buyer; the seller finds it in an opening. */
  photo: z.string().nullable(),
});
export type DefectReportBody = z.infer<typeof defectReportSchema>;

export const reportWordsSchema = z.object({ words: z.string() });

const checkAnswerSchema = z.strictObject({ item: z.string().max(CHECKLIST_BOUNDS.length), passed: z.boolean() });

/** A checklist gone through, with a photo uploaded before and the opening in which the proof was looked at. */
export const checkQualitySchema = z.strictObject({
  answers: z.array(checkAnswerSchema).min(1).max(CHECKLIST_BOUNDS.items),
  photo: idSchema,
  opening: idSchema,
});

export const qualityCheckSchema = z.object({
  id: idSchema,
  passed: z.boolean(),
  answers: z.array(checkAnswerSchema),
  by: z.string(),
  at: instantSchema,
  /** Its photo's address, for the buyer; the seller finds it in an opening. */
  photo: z.string().nullable(),
});
export type QualityCheckBody = z.infer<typeof qualityCheckSchema>;

/** The points a seller looks at before a piece of a listing leaves. */
export const setChecklistSchema = z.strictObject({
  items: z
    .array(z.string().trim().min(3, 'A point says what to look at.').max(CHECKLIST_BOUNDS.length))
    .min(1, 'A checklist has at least one point.')
    .max(CHECKLIST_BOUNDS.items)
    .refine((items) => new Set(items).size === items.length, 'Two points say the same.'),
});
export const checklistSchema = z.object({ items: z.array(z.string()), own: z.boolean() });
export type ChecklistBody = z.infer<typeof checklistSchema>;

/** What became of an order after it was placed. */
export const orderHistorySchema = z.object({
  /** What its design was before corrections: hashes, and when their content went. */
  revisions: z.array(
    z.object({
      number: z.int(),
      designHash: z.string(),
      unit: money,
      replacedAt: instantSchema,
      erasedAt: instantSchema.nullable(),
    }),
  ),
  shipments: z.array(z.object({ quantity: z.int(), carrier: z.string(), tracking: z.string(), at: instantSchema })),
  checks: z.array(qualityCheckSchema),
  reports: z.array(defectReportSchema),
});

/** Replaces an order's design before it is made. */
export const correctOrderSchema = z.strictObject({
  design: idSchema,
  hash: z.string(),
  quote: z.string(),
  spellingConfirmed: z.boolean().default(false),
});
export const confirmSpellingSchema = z.strictObject({ hash: z.string() });
export const withdrawOrderSchema = z.strictObject({ reason: z.string().trim().max(500).optional() });

/** The version that was bought, with what was chosen, to correct it. */
export const correctionSchema = customizerSchema
  .extend({
    order: idSchema,
    values: z.record(z.string(), z.unknown()),
    unit: money,
    quantity: z.int(),
    /** Where the pictures chosen before are shown, by the reference the choices use. */
    keptPictures: z.record(z.string(), z.string()),
  })
  .meta({ id: 'Correction' });
export type CorrectionBody = z.infer<typeof correctionSchema>;

/** Several orders opened at once, each logged, to be downloaded or laid out together. */
export const openBatchSchema = z.strictObject({
  orders: z.array(idSchema).min(1).max(50, 'At most 50 orders at a time.'),
  purpose: z.enum(['production', 'remake']).default('production'),
});
export const batchSchema = z
  .object({
    opened: z.array(z.object({ order: idSchema, number: z.string() })),
    /** Orders that could not be opened, and why. */
    refused: z.array(z.object({ order: idSchema, code: z.string(), message: z.string() })),
    packUrl: z.string(),
    sheetUrl: z.string(),
    pickListUrl: z.string(),
    expiresAt: instantSchema,
  })
  .meta({ id: 'Batch' });
export type BatchBody = z.infer<typeof batchSchema>;

/** A sheet in millimetres. */
export const sheetQuerySchema = z.object({
  width: z.coerce.number().min(20).max(5000).default(600),
  height: z.coerce.number().min(20).max(5000).default(400),
  margin: z.coerce.number().min(0).max(200).default(10),
  gap: z.coerce.number().min(0).max(200).default(4),
  marks: z.enum(['0', '1']).default('1'),
});

/** How pieces lie on sheets. */
export const sheetPlanSchema = z
  .object({
    pieces: z.int(),
    sheets: z.int(),
    used: z.number(),
    tooBig: z.array(z.object({ order: z.string(), surface: z.string() })),
  })
  .meta({ id: 'SheetPlan' });
export type SheetPlanBody = z.infer<typeof sheetPlanSchema>;

/** What is to be made of each product, without anything personal. */
export const pickListSchema = z
  .object({
    items: z.array(
      z.object({
        order: z.string(),
        sku: z.string(),
        title: z.string(),
        quantity: z.int(),
        shipBy: instantSchema,
        options: z.array(z.object({ label: z.string(), value: z.string() })),
      }),
    ),
  })
  .meta({ id: 'PickList' });
export type PickListBody = z.infer<typeof pickListSchema>;

/** How somebody stands with a second factor. */
export const secondFactorSchema = z.object({
  setUp: z.boolean(),
  /** Shown in this very session. */
  passed: z.boolean(),
  /** Whether opening an order asks for it. */
  needed: z.boolean(),
});
export type SecondFactorBody = z.infer<typeof secondFactorSchema>;
