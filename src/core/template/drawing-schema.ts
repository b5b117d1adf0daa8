import { z } from 'zod';

const color = z.string().regex(/^#[0-9A-Fa-f]{6}$/, 'A colour is written #RRGGBB.');
/** A spot colour's name goes into a PDF name and onto a separation: plain letters only. */
export const spotSchema = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9 _-]{0,30}$/, 'A spot colour is named with up to 31 plain letters and digits.');

const areaSchema = z.strictObject({
  x: z.number(),
  y: z.number(),
  width: z.number().gt(0),
  height: z.number().gt(0),
  rotation: z.number().optional(),
});

/** The shape of a `Shape`. Path data is read when it is drawn; data that cannot be read is a problem of the scene. */
export const shapeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rectangle'), radius: z.number().min(0).optional() }),
  z.strictObject({ kind: z.literal('ellipse') }),
  z.strictObject({ kind: z.literal('path'), d: z.string().min(1).max(20_000) }),
]);

/** The shape of a `Curve`. */
export const curveSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('arc'),
    sweep: z
      .number()
      .min(-340)
      .max(340)
      .refine((sweep) => Math.abs(sweep) >= 1, 'An arc sweeps at least one degree.'),
  }),
  z.strictObject({
    kind: z.literal('circle'),
    side: z.enum(['outside', 'inside']).optional(),
    middle: z.number().optional(),
  }),
]);

/** The shape of a `Treatment`. */
export const treatmentSchema = z.strictObject({
  kind: z.enum(['threshold', 'dither']),
  color,
  level: z.number().gt(0).lt(1).optional(),
  dpi: z.number().min(50).max(1200).optional(),
  spot: spotSchema.optional(),
});

/** The shape of an `Effect`. */
export const effectSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('photo'), surface: z.string(), image: z.string() }),
  z.strictObject({
    kind: z.literal('overlay'),
    surface: z.string(),
    image: z.string(),
    area: areaSchema.optional(),
    print: z.boolean().optional(),
  }),
  z.strictObject({
    kind: z.literal('tint'),
    surface: z.string(),
    color,
    area: areaSchema.optional(),
    shape: shapeSchema.optional(),
    mask: z.string().optional(),
  }),
]);
