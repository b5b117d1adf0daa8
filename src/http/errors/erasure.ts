import type { CatalogueEntry } from './entry.ts';

/** Erasure, holds, and telling hosts. */
export const ERASURE_ERRORS = {
  'content-erased': {
    status: 410,
    title: 'The content of this order is erased',
    fix: 'Its certificate says what was held and when it went.',
  },
  'not-erased-yet': {
    status: 404,
    title: 'There is no certificate yet',
    fix: 'It is made when the content is gone, soon after the order ends.',
  },
  'hold-time': {
    status: 422,
    title: 'A hold needs an end in the time allowed',
    fix: 'Choose an end within the days that the settings allow; a hold can be placed anew.',
  },
  'hold-ended': {
    status: 409,
    title: 'This hold is approved already, or has ended',
    fix: 'Load it again. To keep content on, place a new hold.',
  },
  'own-hold': {
    status: 403,
    title: 'A second person approves a hold',
    fix: 'Ask another operator: nobody keeps content alone.',
  },
  'receiver-refused': {
    status: 422,
    title: 'Webhooks cannot be sent to this address',
    fix: 'Give an https address on the open internet. The operator can allow private ones by setting MONOGRAM_WEBHOOKS_PRIVATE.',
  },
} as const satisfies Record<string, CatalogueEntry>;
