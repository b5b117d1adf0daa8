import { browserLocale } from '../kit/format.ts';
import { sayIn } from '../kit/words.ts';

const en = {
  nav: 'Evidence',
  title: 'Documents and product numbers',
  none: 'Nothing waits.',
  reasons: 'Reasons, if you decline {what}',
  accept: 'Accept {what}',
  decline: 'Decline {what}',
  done: 'Decided.',
} as const;

/** Says a word about evidence. */
export const v = sayIn<keyof typeof en>({ en }, browserLocale());
