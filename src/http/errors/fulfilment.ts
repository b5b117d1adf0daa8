import type { CatalogueEntry } from './entry.ts';

/** Making and shipping, and what buyers report. */
export const FULFILMENT_ERRORS = {
  'too-many-pieces': {
    status: 422,
    title: 'There are not as many pieces',
    fix: 'Name at most the number that "problems" tells.',
  },
  'check-needed': {
    status: 409,
    title: 'The finished piece was not checked',
    fix: 'Go through the checklist with a photo; ship when every point is as it should be.',
  },
  'report-closed': {
    status: 409,
    title: 'No defect can be reported or answered here now',
    fix: 'Load the order again to see where its reports stand.',
  },
} as const satisfies Record<string, CatalogueEntry>;
