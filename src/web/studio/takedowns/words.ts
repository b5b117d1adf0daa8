import { browserLocale } from '../../kit/format.ts';
import { sayIn } from '../../kit/words.ts';

const en = {
  'takedowns.nav': 'Takedowns',
  'takedowns.title': 'Taken down after a notice',
  'takedowns.lead':
    'A rights owner said that something of yours infringes a right, and a person agreed. You can answer; somebody else decides then.',
  'takedowns.empty': 'Nothing of yours was taken down.',
  'takedowns.why': 'What they say',
  'takedowns.reasons': 'Why it is down',
  'takedowns.answer': 'Your answer',
  'takedowns.second': 'What was decided then',
  'takedowns.listing': 'The listing',
  'takedowns.words': 'Why you may use it',
  'takedowns.words.help':
    'Name a licence, your own work with its date, or why the right does not reach this. At least 20 characters.',
  'takedowns.words.problem': 'Say why in a sentence or two (at least 20 characters).',
  'takedowns.send': 'Answer',
  'takedowns.sent': 'Your answer is sent. Somebody else decides.',
  'state.upheld': 'Down',
  'state.countered': 'You answered',
  'state.restored': 'Given back: you can publish it again',
  'state.upheld-again': 'Stays down',
  'state.filed': 'Waits',
  'state.rejected': 'Rejected',
} as const;

/** Says a word of the takedown page. */
export const t = sayIn({ en }, browserLocale());
