import {
  DEFAULT_ELIGIBILITY,
  type EligibilityLine,
  type EligibilityRules,
  judgeEligibility,
  parseEligibility,
} from '../../core/program/index.ts';
import type { ApplicationAnswers, Store } from '../ports.ts';

/** The operator's rules of who can take part. What is stored was parsed before; of another version of the program it counts as none. */
export async function eligibilityRules(store: Store): Promise<EligibilityRules> {
  const stored = await store.currentRules('eligibility');
  const rules = stored && parseEligibility(stored.document);
  return rules?.ok ? rules.value : DEFAULT_ELIGIBILITY;
}

/** How an application stands against rules. */
export function judgeApplication(
  rules: EligibilityRules,
  country: string,
  answers: ApplicationAnswers,
): EligibilityLine[] {
  return judgeEligibility(rules, {
    country,
    given: {
      taxNumber: Boolean(answers.taxNumber),
      registrationNumber: Boolean(answers.registrationNumber),
      website: Boolean(answers.website),
      contact: answers.contact !== undefined,
      bank: answers.bankGiven === true,
      sample: answers.sample !== undefined,
      brands: answers.brands.length > 0,
    },
    photos: answers.photos?.length ?? 0,
    category: answers.sample?.category,
  });
}
