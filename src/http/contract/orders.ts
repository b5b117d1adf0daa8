import { z } from 'zod';
import { idSchema, instantSchema, money, problemItemSchema } from './common.ts';
import { openingPurposeSchema, orderHistorySchema } from './fulfilment.ts';

const textValue = z.strictObject({
  text: z.string(),
  font: z.string().optional(),
  color: z.string().optional(),
  align: z.enum(['start', 'center', 'end']).optional(),
});
const imageValue = z.strictObject({
  image: z.string(),
  fit: z.enum(['cover', 'contain']).optional(),
  scale: z.number().optional(),
  offset: z.strictObject({ x: z.number(), y: z.number() }).optional(),
  rotation: z.number().optional(),
});
const optionValue = z.strictObject({ option: z.string() });

/** A buyer's choices for a published version (contracts/design.schema.json, `listing` being the listing's id here). */
export const createDesignSchema = z.strictObject({
  listing: idSchema,
  version: z.int().min(1),
  values: z.record(z.string(), z.union([textValue, imageValue, optionValue])),
  /** The order this corrects: it is made for the version that was bought. */
  order: idSchema.optional(),
});

export const priceSchema = z.object({
  lines: z.array(z.object({ field: z.string().optional(), label: z.string(), amount: money })),
  unit: money,
});

/** A design that can be ordered: frozen choices, proof, price and a signed quote. Hosts keep `id` and `hash`, never the content. */
export const designSchema = z
  .object({
    id: idSchema,
    hash: z.string(),
    listing: idSchema,
    version: z.int(),
    verdict: z.enum(['allow', 'hold', 'refuse']),
    warnings: z.array(problemItemSchema),
    price: priceSchema,
    quote: z.object({ unit: money, expiresAt: instantSchema, signature: z.string() }),
    proofs: z.array(z.object({ surface: z.string(), label: z.string(), url: z.string() })),
    expiresAt: instantSchema,
  })
  .meta({ id: 'Design' });
export type DesignBody = z.infer<typeof designSchema>;

/** Places an order for a design at its quoted price. Send an Idempotency-Key header (the host's line id): the same key never places twice. */
export const placeOrderSchema = z.strictObject({
  design: idSchema,
  hash: z.string(),
  quantity: z.int().min(1).max(999).default(1),
  quote: z.string(),
  /** The buyer said that the words are spelled as they should be. */
  spellingConfirmed: z.boolean().default(false),
});

export const orderStateSchema = z.enum([
  'placed',
  'on-hold',
  'in-production',
  'shipped',
  'delivered',
  'cancelled',
  'declined',
  'withdrawn',
  'defect-reported',
  'remade',
]);

/** What of the order's content still exists. */
export const erasureStateSchema = z.enum(['held', 'erasing', 'erased']);

export const orderSchema = z
  .object({
    id: idSchema,
    number: z.string(),
    state: orderStateSchema,
    content: erasureStateSchema,
    listing: z.object({
      id: idSchema,
      version: z.int(),
      title: z.string(),
      sku: z.string(),
      picture: z.string().nullable(),
    }),
    seller: z.object({ id: idSchema, name: z.string() }),
    quantity: z.int(),
    /** How many of the pieces have left. */
    shippedCount: z.int(),
    unit: money,
    total: money,
    designHash: z.string(),
    placedAt: instantSchema,
    shipBy: instantSchema,
    startedAt: instantSchema.nullable(),
    shippedAt: instantSchema.nullable(),
    deliveredAt: instantSchema.nullable(),
    closedAt: instantSchema.nullable(),
    erasedAt: instantSchema.nullable(),
    shipment: z.object({ carrier: z.string(), tracking: z.string() }).nullable(),
    reason: z.string().nullable(),
    /** Until when its seller, to whom the program is closed, may still make it; null while nothing limits that. */
    makeUntil: instantSchema.nullable(),
    /** When the buyer said that it is spelled as it should be. */
    spellingConfirmedAt: instantSchema.nullable(),
    correctedAt: instantSchema.nullable(),
    /** Whether its buyer may still change what is made. */
    correctable: z.boolean(),
    /** Until when its buyer can report a defect; null while they cannot. */
    reportableUntil: instantSchema.nullable(),
    /** What its seller can open it for as it stands; empty for others. */
    purposes: z.array(openingPurposeSchema),
    /** While content is held and the caller may see it (its buyer always; its seller through an opening). */
    proofs: z.array(z.object({ surface: z.string(), label: z.string(), url: z.string() })),
    /** Which states this caller may move it to. */
    moves: z.array(orderStateSchema),
    openings: z.array(z.object({ at: instantSchema, who: z.string(), purpose: z.string() })),
    /** What became of it; null in lists. */
    history: orderHistorySchema.nullable(),
  })
  .meta({ id: 'Order' });
export type OrderBody = z.infer<typeof orderSchema>;

/** Opens an order's content for a stated purpose. The address works for this session only, until it expires; the opening is logged and shown to the buyer. */
export const openOrderSchema = z.strictObject({ purpose: openingPurposeSchema });
export const openingSchema = z
  .object({
    id: idSchema,
    purpose: openingPurposeSchema,
    expiresAt: instantSchema,
    /** When the links of this answer end; ask for the opening again before. */
    linksUntil: instantSchema,
    /** Null where the purpose is to look, not to make. */
    packUrl: z.string().nullable(),
    proofs: z.array(z.object({ surface: z.string(), label: z.string(), url: z.string() })),
    /** The buyer's choices as text, to copy while making. */
    choices: z.array(
      z.object({
        field: z.string(),
        label: z.string(),
        value: z.string(),
        font: z.string().optional(),
        color: z.string().optional(),
      }),
    ),
    /** What the buyer reported, where the purpose is to look into it. */
    report: z
      .object({ id: idSchema, kind: z.string(), pieces: z.int(), words: z.string(), photoUrl: z.string().nullable() })
      .nullable(),
    /** Photos of the checks made before. */
    checks: z.array(z.object({ id: idSchema, at: instantSchema, photoUrl: z.string() })),
  })
  .meta({ id: 'Opening' });
export type OpeningBody = z.infer<typeof openingSchema>;

export const shipOrderSchema = z.strictObject({
  carrier: z.string().trim().min(1).max(80),
  tracking: z.string().trim().max(120).default(''),
  /** How many pieces leave; all that are left where it is not said. */
  quantity: z.int().min(1).max(999).optional(),
});
export const closeOrderSchema = z.strictObject({
  reason: z.string().trim().min(5, 'Say why in a few words.').max(500),
});

/** A signed certificate of erasure: what was held, by commitment and never by content, and when each part was destroyed. Signature: Ed25519 over the RFC 8785 form of `body`. */
export const certificateSchema = z
  .object({ body: z.record(z.string(), z.unknown()), signature: z.string(), keyId: z.string() })
  .meta({ id: 'Certificate' });
export type CertificateBody = z.infer<typeof certificateSchema>;
