import { z } from 'zod';
import { curveSchema, effectSchema, shapeSchema, spotSchema, treatmentSchema } from './drawing-schema.ts';

/** An amount in minor units of an ISO 4217 currency; a surcharge may be 0, never negative. */
export const moneySchema = z.strictObject({
  amount: z.int().min(0),
  currency: z.string().regex(/^[A-Z]{3}$/, 'A currency is three capital letters of ISO 4217, for example EUR.'),
});

const hexColor = z.string().regex(/^#[0-9A-Fa-f]{6}$/, 'A colour is written #RRGGBB.');

const placementSchema = z.strictObject({
  id: z.string(),
  x: z.number(),
  y: z.number(),
  width: z.number().gt(0),
  height: z.number().gt(0),
  rotation: z.number().optional(),
  shape: shapeSchema.optional(),
  mask: z.string().optional(),
  curve: curveSchema.optional(),
});

const surfaceSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  size: z.strictObject({ width: z.number().gt(0), height: z.number().gt(0) }),
  image: z.string().optional(),
  bleed: z.number().min(0).max(50).optional(),
  cut: shapeSchema.optional(),
  placements: z.array(placementSchema),
});

const fieldBase = { id: z.string(), label: z.string(), help: z.string().optional(), required: z.boolean().optional() };

const textFieldSchema = z.strictObject({
  ...fieldBase,
  kind: z.literal('text'),
  placement: z.string().optional(),
  minLength: z.int().optional(),
  maxLength: z.int().optional(),
  maxLines: z.int().optional(),
  fonts: z.array(z.string()).optional(),
  colors: z.array(hexColor).optional(),
  suggestions: z.array(z.string()).optional(),
  align: z.enum(['start', 'center', 'end']).optional(),
  minSize: z.number().gt(0).optional(),
  maxSize: z.number().gt(0).optional(),
  letterSpacing: z.number().min(-0.2).max(2).optional(),
  lineHeight: z.number().min(0.5).max(4).optional(),
  spot: spotSchema.optional(),
  surcharge: moneySchema.optional(),
});

const imageFieldSchema = z.strictObject({
  ...fieldBase,
  kind: z.literal('image'),
  placement: z.string().optional(),
  minDpi: z.number().optional(),
  warnDpi: z.number().optional(),
  treatment: treatmentSchema.optional(),
  surcharge: moneySchema.optional(),
});

const optionSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  help: z.string().optional(),
  color: z.string().optional(),
  image: z.string().optional(),
  surcharge: moneySchema.optional(),
  effects: z.array(effectSchema).max(10).optional(),
});

const optionFieldSchema = z.strictObject({
  ...fieldBase,
  kind: z.literal('option'),
  options: z.array(optionSchema).min(1).max(200),
});

/** The shape of a template: `contracts/listing.schema.json`, and optional properties that say more about drawing. Shape only: `templateProblems` judges whether the parts fit together. */
export const templateSchema = z.strictObject({
  surfaces: z.array(surfaceSchema).max(10),
  fields: z.array(z.discriminatedUnion('kind', [textFieldSchema, imageFieldSchema, optionFieldSchema])).max(60),
});
