import { browserLocale } from '../kit/format.ts';
import { sayIn } from '../kit/words.ts';

const en = {
  nav: 'Evidence',
  title: 'Documents and product numbers',
  none: 'Nothing waits.',
  reasons: 'Reasons, if you decline {what}',
  rivals: '{brand} is also a brand of {sellers}. Granting it needs reasons.',
  photo: 'Photo {n} of {brand}',
  accept: 'Accept {what}',
  decline: 'Decline {what}',
  done: 'Decided.',
} as const;

/** Says a word about evidence. */
export const v = sayIn<keyof typeof en>({ en }, browserLocale());
