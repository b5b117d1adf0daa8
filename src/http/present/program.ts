import type { Actor, TermsRecord } from '../../app/ports.ts';
import type { ApplicationView } from '../../app/program/list-applications.ts';
import type { SellerView } from '../../app/program/read-seller.ts';
import type { ApplicationBody, SellerBody, TermsBody } from '../contract/index.ts';

/** The terms as the API tells them. */
export function presentTerms(terms: TermsRecord): TermsBody {
  const { id, number, title, body, hash, effectiveAt, summary } = terms;
  return { id, number, title, text: body, hash, summary, effectiveAt: effectiveAt.toISOString() };
}

/** A seller as its members see it. */
export function presentSeller({ seller, terms, acceptance, exemptions }: SellerView): SellerBody {
  return {
    id: seller.id,
    name: seller.name,
    country: seller.country,
    participation: seller.participation,
    createdAt: seller.createdAt.toISOString(),
    terms: {
      current: terms?.id ?? seller.id,
      accepted: terms === undefined || acceptance !== undefined,
      acceptedAt: acceptance?.acceptedAt.toISOString() ?? null,
    },
    companyPrefixes: [...seller.companyPrefixes],
    gtinExemptions: [...seller.gtinExemptions, ...exemptions],
    brands: [...seller.brands],
  };
}

/** An application with its seller. Who of the staff has it is for staff alone: a seller is told what was decided, not by whom. */
export function presentApplication(
  { application, seller }: ApplicationView,
  reader: Pick<Actor, 'kind'>,
): ApplicationBody {
  const staff = reader.kind === 'operator' || reader.kind === 'auditor' || reader.kind === 'reviewer';
  const { companyPrefixes, brands, photos, sample, ...answers } = application.answers;
  const { appealWords, appealedAt, appealOutcome, appealReasons } = application;
  return {
    id: application.id,
    seller: { id: seller.id, name: seller.name, country: seller.country },
    state: application.state,
    answers: {
      ...answers,
      companyPrefixes: [...companyPrefixes],
      brands: [...brands],
      ...(photos && { photos: [...photos] }),
      ...(sample && { sample: { ...sample, fields: [...sample.fields] } }),
    },
    submittedAt: application.submittedAt.toISOString(),
    decidedAt: application.decidedAt?.toISOString() ?? null,
    reasons: application.reasons,
    applyAgainAt: application.applyAgainAt?.toISOString() ?? null,
    assignedTo: staff ? application.assignedTo : null,
    appeal:
      appealWords !== null && appealedAt !== null
        ? { words: appealWords, at: appealedAt.toISOString(), outcome: appealOutcome, reasons: appealReasons }
        : null,
  };
}
