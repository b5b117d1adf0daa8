import { z } from 'zod';
import { moneySchema } from '../../core/template/index.ts';

/** An id of ours: a UUID, version 7, in lower case. */
export const idSchema = z.uuid().meta({ description: 'A UUID (version 7).' });

/** A moment, ISO 8601 in UTC. */
export const instantSchema = z.iso.datetime().meta({ description: 'ISO 8601, UTC.' });

/** An amount in minor units of an ISO 4217 currency. */
export const money = moneySchema;

/** Something wrong at one place of a request; `path` is a JSON Pointer into its body. */
export const problemItemSchema = z.object({ path: z.string(), message: z.string() });

/** An error as RFC 9457 tells it (application/problem+json). `code` is stable; `problems` lists each place; `fix` says what to do. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string().optional(),
    fix: z.string().optional(),
    requestId: z.string(),
    problems: z.array(problemItemSchema).optional(),
  })
  .meta({ id: 'Problem' });
export type ProblemBody = z.infer<typeof problemSchema>;

/** Where to go on in a list: hand `next` back as `cursor`; null at the end. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}

/** The query of a list. */
export const pageQuerySchema = z.object({
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(24),
});
