import { z } from 'zod';
import { fail, ok, type Problem, pointer, type Result } from '../kernel/index.ts';
import { moneySchema, templateSchema } from '../template/index.ts';
import type { Listing } from './listing.ts';

/** The shape of a listing, as `contracts/listing.schema.json` gives it. */
export const listingSchema = z.strictObject({
  id: z.string().min(1),
  locale: z.string(),
  title: z.string().min(1).max(200),
  description: z.string().max(5000).optional(),
  bullets: z.array(z.string().max(500)).max(10).optional(),
  brand: z.string().optional(),
  category: z.string().optional(),
  condition: z.enum(['new', 'used', 'refurbished']).optional(),
  identifiers: z.strictObject({ gtin: z.string().optional(), gtinExemption: z.string().optional() }).optional(),
  price: moneySchema.optional(),
  template: templateSchema,
});

/** Reads a body as a listing. Problems carry a JSON Pointer into the body. */
export function parseListing(body: unknown): Result<Listing, Problem[]> {
  const parsed = listingSchema.safeParse(body);
  if (parsed.success) return ok(parsed.data);
  return fail(
    parsed.error.issues.map((issue) => ({
      path: pointer(...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))),
      message: issue.message,
    })),
  );
}
