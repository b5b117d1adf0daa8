import { z } from 'zod';
import { fail, ok, type Problem, pointer, type Result } from '../kernel/index.ts';
import { moneySchema, templateSchema } from '../template/index.ts';
import type { Listing } from './listing.ts';
import { listingBounds } from './listing-bounds.ts';

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

/** Most problems reported of one listing: whoever sends more than these has the wrong file. */
const MOST_PROBLEMS = 50;

/**
 * Reads a body as a listing. Problems carry a JSON Pointer into the body. Total, and quick whatever it is given: lists
 * and texts beyond their bounds are answered before anything looks into them.
 */
export function parseListing(body: unknown): Result<Listing, Problem[]> {
  const beyond = listingBounds(body);
  if (beyond.length > 0) return fail(beyond.slice(0, MOST_PROBLEMS));
  const parsed = listingSchema.safeParse(body);
  if (parsed.success) return ok(parsed.data);
  return fail(parsed.error.issues.slice(0, MOST_PROBLEMS).flatMap(problemsOf).slice(0, MOST_PROBLEMS));
}

function problemsOf(issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: pointer(...path, key),
      message: 'A listing has no such property. Remove it, or check its spelling.',
    }));
  }
  return [{ path: pointer(...path), message: issue.message }];
}
