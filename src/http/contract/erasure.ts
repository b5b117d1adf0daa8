import { z } from 'zod';
import { idSchema, instantSchema } from './common.ts';
import { erasureStateSchema } from './orders.ts';

/** A hold that keeps an order's content: why and until when. Shown to its buyer and seller too. */
const runningHoldSchema = z.object({ reason: z.string(), since: instantSchema, until: instantSchema });

/** When an order's content goes. */
export const erasureViewSchema = z
  .object({
    content: erasureStateSchema,
    /** What comes next: open (still needed), waits, held, erasing, erased. */
    next: z.enum(['open', 'waits', 'held', 'erasing', 'erased']),
    /** Why it goes, where that is known yet. */
    because: z.string().nullable(),
    /** When it goes or was due; null while the order is open. */
    dueAt: instantSchema.nullable(),
    hold: runningHoldSchema.nullable(),
    /** What is asked of the seller about the copies that were taken out; null where none were. */
    copies: z
      .object({ askedAt: instantSchema, dueAt: instantSchema, confirmedAt: instantSchema.nullable() })
      .nullable(),
    /** What makes an order fulfilled here, and how many days later its content goes. */
    rule: z.object({ fulfilledWhen: z.enum(['shipped', 'delivered']), days: z.number() }),
  })
  .meta({ id: 'Erasure' });
export type ErasureViewBody = z.infer<typeof erasureViewSchema>;

/** Asks to keep an order's content for a legal claim. It holds from the approval by a second operator. */
export const placeHoldSchema = z.strictObject({
  order: idSchema,
  reason: z.string().trim().min(10, 'Say why in a sentence: buyer and seller read it.').max(1000),
  until: instantSchema,
});

export const holdSchema = z
  .object({
    id: idSchema,
    order: idSchema,
    reason: z.string(),
    placedBy: z.string(),
    placedAt: instantSchema,
    until: instantSchema,
    approvedBy: z.string().nullable(),
    approvedAt: instantSchema.nullable(),
    liftedBy: z.string().nullable(),
    liftedAt: instantSchema.nullable(),
    state: z.enum(['proposed', 'running', 'lifted', 'lapsed']),
    /** Whether the one who asks placed it: somebody else must approve it. */
    own: z.boolean(),
  })
  .meta({ id: 'Hold' });
export type HoldBody = z.infer<typeof holdSchema>;

/** A hold in a list, with the number people know its order by. */
export const holdRowSchema = holdSchema
  .extend({ orderNumber: z.string(), content: erasureStateSchema })
  .meta({ id: 'HoldRow' });
export type HoldRowBody = z.infer<typeof holdRowSchema>;

/** An erased order whose copies its seller has not confirmed to be deleted. */
export const deletionSchema = z
  .object({
    order: idSchema,
    number: z.string(),
    title: z.string(),
    askedAt: instantSchema,
    dueAt: instantSchema,
    late: z.boolean(),
  })
  .meta({ id: 'Deletion' });
export type DeletionBody = z.infer<typeof deletionSchema>;

/** Confirms that every copy taken out of these orders is deleted. */
export const confirmDeletionsSchema = z.strictObject({ orders: z.array(idSchema).min(1).max(200) });
export const confirmedDeletionsSchema = z.object({ confirmed: z.array(idSchema) });
