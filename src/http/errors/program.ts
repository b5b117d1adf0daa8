import type { CatalogueEntry } from './entry.ts';

/** Taking part: terms, applications, documents, numbers. */
export const PROGRAM_ERRORS = {
  'not-approved': {
    status: 403,
    title: 'The program is not open to this seller yet',
    fix: 'Accept the terms and apply; the operator decides.',
  },
  'terms-not-accepted': {
    status: 403,
    title: 'The terms in force are not accepted',
    fix: 'Read and accept the current terms, then go on.',
  },
  'terms-outdated': {
    status: 409,
    title: 'These are not the terms in force',
    fix: 'Load the terms again and accept that version.',
  },
  'application-open': {
    status: 409,
    title: 'An application is waiting for a decision already',
    fix: 'Wait for the operator, or answer what was asked.',
  },
  'application-decided': {
    status: 409,
    title: 'This application is decided',
    fix: 'Load it again to see the decision.',
  },
  'apply-again-later': {
    status: 409,
    title: 'It is too early to apply again',
    fix: 'Wait until the day named, or appeal the decision: somebody else decides that.',
  },
  'not-eligible': {
    status: 422,
    title: 'The application does not meet what the operator asks',
    fix: 'Mend what "problems" names.',
  },
  'rules-invalid': {
    status: 422,
    title: 'These rules cannot be read',
    fix: 'Mend the places named in "problems".',
  },
  'document-refused': {
    status: 422,
    title: 'This document was not taken in',
    fix: 'Mend what "problems" names. A document is a whole PDF without a password, or a photo of it.',
  },
  'prefix-refused': {
    status: 422,
    title: 'This company prefix cannot be taken',
    fix: 'Mend what "problems" names; where somebody else holds the numbers, look at both first.',
  },
} as const satisfies Record<string, CatalogueEntry>;
