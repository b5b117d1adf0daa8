import { z } from 'zod';
import { idSchema, instantSchema } from './common.ts';
import { applicationAnswersSchema } from './program.ts';

/** The period of a report: whole days, ISO 8601; the last one is not part of it. */
export const periodSchema = z
  .object({ from: z.iso.date().optional(), to: z.iso.date().optional() })
  .refine(({ from, to }) => !from || !to || from < to, { path: ['to'], message: 'The period ends after it begins.' });

/** The transparency report of a period. */
export const reportSchema = z
  .object({
    from: z.iso.date(),
    to: z.iso.date(),
    totals: z.object({
      decisions: z.int(),
      automatedShare: z.number().nullable(),
      annulledShare: z.number().nullable(),
    }),
    rows: z.array(
      z.object({
        kind: z.enum(['application', 'action', 'appeal', 'notice', 'listing-review', 'order-review', 'content-appeal']),
        outcome: z.string(),
        clause: z.string(),
        count: z.int(),
        automated: z.int(),
        medianHours: z.number().nullable(),
        p90Hours: z.number().nullable(),
      }),
    ),
  })
  .meta({ id: 'TransparencyReport' });
export type ReportBody = z.infer<typeof reportSchema>;

/** What to draw a sample from. */
export const drawSampleSchema = z
  .strictObject({
    from: z.iso.date(),
    to: z.iso.date(),
    size: z.int().min(1).max(200),
    seed: z.string().trim().min(8).max(100).optional(),
  })
  .refine(({ from, to }) => from < to, { path: ['to'], message: 'The period ends after it begins.' });

export const sampleSchema = z
  .object({
    id: idSchema,
    from: z.iso.date(),
    to: z.iso.date(),
    seed: z.string(),
    population: z.int(),
    drawnAt: instantSchema,
    items: z.int(),
    looked: z.int(),
    agreed: z.int(),
    /** Among those looked at; null before any was. */
    agreement: z.number().nullable(),
  })
  .meta({ id: 'QualitySample' });
export type SampleBody = z.infer<typeof sampleSchema>;

/** A decision of a sample. What was decided first is null until the second look is said. */
export const sampleItemSchema = z
  .object({
    id: idSchema,
    kind: z.enum(['application', 'action', 'appeal']),
    outcomes: z.array(z.string()),
    about: z.object({
      answers: applicationAnswersSchema.partial().catchall(z.unknown()).nullable(),
      clause: z.string().nullable(),
      facts: z.string().nullable(),
      explanation: z.string().nullable(),
      spans: z.array(z.string()),
      appeal: z.string().nullable(),
    }),
    first: z.string().nullable(),
    second: z.string().nullable(),
    note: z.string().nullable(),
    mine: z.boolean(),
  })
  .meta({ id: 'QualityItem' });
export type SampleItemBody = z.infer<typeof sampleItemSchema>;

/** A second look. */
export const lookSchema = z.strictObject({
  outcome: z.string().min(1).max(40),
  note: z.string().trim().max(2000).default(''),
});
