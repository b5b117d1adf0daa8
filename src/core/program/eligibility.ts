import { z } from 'zod';
import { fail, ok, type Problem, type Result } from '../kernel/index.ts';

/** Answers that the operator can ask for beyond those every application has. */
const ASKABLE = ['taxNumber', 'registrationNumber', 'website', 'contact', 'bank', 'sample', 'brands'] as const;
type Askable = (typeof ASKABLE)[number];

const schema = z.strictObject({
  /** ISO 3166 codes of countries that sellers can be from; everywhere where it is left out. */
  countries: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .min(1)
    .max(250)
    .optional(),
  required: z.array(z.enum(ASKABLE)).max(ASKABLE.length).default([]),
  minimumPhotos: z.int().min(0).max(10).default(0),
  /** Categories the sample product may not be of: words of its category path. */
  closedCategories: z.array(z.string().trim().min(2).max(60)).max(100).default([]),
  /** Days after a decline until the seller can apply again, where the operator names no date. */
  reapplyDays: z.int().min(0).max(730).default(30),
});

/** Who can take part, as the operator decides it. */
export type EligibilityRules = z.infer<typeof schema>;

/** What an installation starts with: anybody may apply, and a person decides. */
export const DEFAULT_ELIGIBILITY: EligibilityRules = schema.parse({});

/** Reads rules; each problem says where and what. */
export function parseEligibility(body: unknown): Result<EligibilityRules, Problem[]> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return ok(parsed.data);
  return fail(
    parsed.error.issues.map(({ path, message }) => ({ path: path.map((key) => `/${String(key)}`).join(''), message })),
  );
}

/** What is known of somebody who applies. */
export interface EligibilityFacts {
  readonly country: string;
  readonly given: Readonly<Record<Askable, boolean>>;
  readonly photos: number;
  readonly category: string | undefined;
}

/** One rule and whether it is met, in words for the applicant and for the operator. */
export interface EligibilityLine {
  readonly rule: 'country' | 'photos' | 'category' | Askable;
  /** The answer that would have to change, as a JSON Pointer. */
  readonly path: string;
  readonly met: boolean;
  readonly message: string;
}

const SAID: Readonly<Record<Askable, string>> = {
  taxNumber: 'a tax number',
  registrationNumber: 'the number of the business in its register',
  website: 'a website',
  contact: 'somebody to ask for, with an address',
  bank: 'a bank account',
  sample: 'a sample product',
  brands: 'at least one brand',
};

/** Every rule that applies, met or not. */
export function judgeEligibility(rules: EligibilityRules, facts: EligibilityFacts): EligibilityLine[] {
  const lines: EligibilityLine[] = [];
  if (rules.countries) {
    const met = rules.countries.includes(facts.country);
    const message = met
      ? `The program is open to businesses in ${facts.country}.`
      : `The program is not open to businesses in ${facts.country}, only in ${rules.countries.join(', ')}.`;
    lines.push({ rule: 'country', path: '/country', met, message });
  }
  for (const rule of rules.required) {
    const met = facts.given[rule];
    lines.push({ rule, path: `/${rule}`, met, message: met ? `There is ${SAID[rule]}.` : `Give ${SAID[rule]}.` });
  }
  if (rules.minimumPhotos > 0) {
    const met = facts.photos >= rules.minimumPhotos;
    const message = met
      ? `There are ${facts.photos} photos of the workshop.`
      : `Add photos of the workshop: at least ${rules.minimumPhotos}, there are ${facts.photos}.`;
    lines.push({ rule: 'photos', path: '/photos', met, message });
  }
  const category = facts.category?.toLowerCase();
  const closed = category && rules.closedCategories.find((word) => category.includes(word.toLowerCase()));
  if (closed) {
    const message = `The category “${closed}” is closed. Show another product.`;
    lines.push({ rule: 'category', path: '/sample/category', met: false, message });
  }
  return lines;
}
