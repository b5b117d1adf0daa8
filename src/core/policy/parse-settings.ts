import { z } from 'zod';
import { fail, ok, type Problem, pointer, type Result } from '../kernel/index.ts';
import { CLAUSE_CODES } from './finding.ts';
import type { PolicySettings } from './settings.ts';

const clauses = z.array(z.enum(CLAUSE_CODES));

const settingsSchema = z.strictObject({
  reviewOnly: clauses.optional(),
  words: z.array(z.strictObject({ meaning: z.string(), words: z.record(z.string(), z.string()) })).optional(),
  allow: z
    .array(z.strictObject({ listingId: z.string(), clauses: clauses.optional(), reason: z.string().min(3) }))
    .optional(),
});

/** Reads what an operator wrote about the rules: clauses for review only, own words by meaning and language, listings allowed with a reason. */
export function parsePolicySettings(body: unknown): Result<PolicySettings, Problem[]> {
  const parsed = settingsSchema.safeParse(body);
  if (parsed.success) return ok(parsed.data as PolicySettings);
  return fail(
    parsed.error.issues.map(({ path, message }) => ({ path: pointer(...(path as (string | number)[])), message })),
  );
}
