import { z } from 'zod';
import { fail, ok, type Problem, type Result } from '../kernel/index.ts';

const code = z.string().regex(/^[a-z][a-z0-9-]{1,60}$/, 'A code is small letters, digits and hyphens.');

const requirementSchema = z.strictObject({
  id: code,
  title: z.string().trim().min(3).max(120),
  /** The laws that ask for it, each with where to find it. */
  laws: z
    .array(z.strictObject({ name: z.string().trim().min(3).max(200), citation: z.string().trim().min(3).max(200) }))
    .min(1)
    .max(10),
  /** Words of category paths, in any of the languages listings are written in. */
  categories: z.array(z.string().trim().min(2).max(60)).min(1).max(200),
  /** What the seller declares with each document. */
  declaration: z.string().trim().min(20).max(1000),
  documents: z
    .array(
      z.strictObject({
        id: code,
        title: z.string().trim().min(3).max(120),
        /** The longest time that one counts, in months. */
        months: z.int().min(1).max(120),
      }),
    )
    .min(1)
    .max(10),
});

const schema = z.strictObject({ requirements: z.array(requirementSchema).max(50) }).superRefine((rules, context) => {
  const seen = new Set<string>();
  for (const [index, { id }] of rules.requirements.entries()) {
    if (seen.has(id))
      context.addIssue({ code: 'custom', path: ['requirements', index, 'id'], message: `There is another “${id}”.` });
    seen.add(id);
  }
});

/** What laws ask of products by category, as the operator keeps it. */
export type ComplianceRules = z.infer<typeof schema>;
export type Requirement = ComplianceRules['requirements'][number];

/** Reads rules; each problem says where and what. */
export function parseCompliance(body: unknown): Result<ComplianceRules, Problem[]> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return ok(parsed.data);
  return fail(
    parsed.error.issues.map(({ path, message }) => ({ path: path.map((key) => `/${String(key)}`).join(''), message })),
  );
}

/** The requirements that a product of a category is under: any level of its path holds one of their words. */
export function requirementsFor(rules: ComplianceRules, category: string | undefined): Requirement[] {
  const said = ` ${words(category ?? '')} `;
  return rules.requirements.filter(({ categories }) => categories.some((one) => said.includes(` ${words(one)} `)));
}

/** Words without case, marks and signs, parted by one space. */
function words(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A document that was accepted, and until when it counts (milliseconds). */
export interface HeldDocument {
  readonly requirement: string;
  readonly document: string;
  readonly until: number;
}

/** One document that a product lacks now. */
export interface MissingDocument {
  readonly requirement: Requirement;
  readonly document: Requirement['documents'][number];
}

/** What a product of a category lacks at a time. A document counts until the very moment it expires. */
export function missingDocuments(
  rules: ComplianceRules,
  category: string | undefined,
  held: readonly HeldDocument[],
  now: number,
): MissingDocument[] {
  return requirementsFor(rules, category).flatMap((requirement) =>
    requirement.documents
      .filter(
        (document) =>
          !held.some((one) => one.requirement === requirement.id && one.document === document.id && one.until > now),
      )
      .map((document) => ({ requirement, document })),
  );
}
