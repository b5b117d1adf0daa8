import type { Category } from './lexicon.ts';

/** What a person is told, by category and outcome. Never repeats the words found: evidence is shown beside it, from their own text. */
const MESSAGES: Readonly<Record<Category, Readonly<Record<'hold' | 'refuse', string>>>> = {
  hate: {
    refuse: 'This text demeans or attacks a group of people, which the program does not allow on products. Change it.',
    hold: 'This text may demean a group of people. A person will look at it before the order goes on; another wording avoids the wait.',
  },
  sexual: {
    refuse: 'This text is sexually explicit, which the program does not allow on products. Change it.',
    hold: 'This text may be sexually explicit. A person will look at it before the order goes on; another wording avoids the wait.',
  },
  violence: {
    refuse: 'This text threatens or praises violence, which the program does not allow on products. Change it.',
    hold: 'This text may threaten or praise violence. A person will look at it before the order goes on; another wording avoids the wait.',
  },
  offensive: {
    refuse: 'This text is abusive or obscene, which the program does not allow on products. Change it.',
    hold: 'This text may be abusive or obscene. A person will look at it before the order goes on; another wording avoids the wait.',
  },
  restricted: {
    refuse: 'This text promotes goods that may not be sold, such as drugs or weapons. Change it.',
    hold: 'This text may promote goods that may not be sold. A person will look at it before the order goes on.',
  },
  ip: {
    refuse:
      'This text uses a brand or character that belongs to somebody else. Change it, or ask the seller for a licensed product.',
    hold: 'This text may use a brand or character that belongs to somebody else. A person will look at it before the order goes on.',
  },
};

/** The message for one finding. */
export function messageFor(category: Category, verdict: 'hold' | 'refuse'): string {
  return MESSAGES[category][verdict];
}
