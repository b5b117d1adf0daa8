import { browserLocale } from '../kit/format.ts';
import { sayIn } from '../kit/words.ts';

const en = {
  'cases.nav': 'Review',
  'cases.title': 'Held orders',
  'cases.lead':
    'What screening could not judge alone. You see what a buyer made only while you have claimed it, and they see that you looked.',
  'cases.none': 'No held order waits.',
  'cases.open': { one: 'order waits', other: 'orders wait' },
  'cases.claimed': '{n} of them claimed',
  'cases.oldest': 'The oldest came {when}.',
  'cases.aged': { one: 'One waits for more than a day.', other: '{n} wait for more than a day.' },
  'cases.checks': 'Quality checks: {agreed} of {decided} met the known answer.',
  'cases.take': 'Take the next',
  'cases.look': 'Look at held orders',
  'cases.opened': 'Held {when}',
  'cases.taken': 'Somebody works on it',
  'cases.mine': 'Yours',
  'cases.second': 'Second opinion wanted',
  'cases.priority': 'Priority {n}',
  'because.many-pieces': 'many pieces',
  'because.leaves-soon': 'has to leave soon',

  'case.title': 'Held order',
  'case.back': 'All held orders',
  'case.made': 'As the buyer made it',
  'case.choices': 'What they chose',
  'case.found': 'What was found',
  'case.found.none': 'Nothing in the words. A picture is held: look at it.',
  'case.read': 'Read as “{words}”.',
  'case.lists': 'Held with the lists {lists}.',
  'case.proof': 'Proof of “{surface}”',
  'case.picture': 'Picture the buyer sent',
  'case.show': 'Show pictures',
  'case.hide': 'Blur pictures',
  'case.blurred': 'Pictures are blurred until you ask for them.',
  'case.alike': { one: 'Another case shares what was found.', other: '{n} other cases share what was found.' },
  'case.takeAlike': 'Take the next of these after this',
  'case.together': {
    one: 'Decide one more case with it: nothing else was found there',
    other: 'Decide {n} more cases with it: nothing else was found there',
  },
  'case.remember': 'Refused with {keys}, list what the held pictures are known by, so that nobody sends them again',
  'case.said.together': { one: 'One more case was decided with it.', other: '{n} more cases were decided with it.' },
  'case.held': 'Held: {codes}',
  'case.near': 'Near a listed picture: {distance} of 256 bits differ.',
  'case.near.none': 'No listed picture is near.',
  'case.near.operator': 'Listed by an operator: {reason}',
  'case.near.notice': 'Listed after a notice: {reason}',
  'case.near.review': 'Listed with a refused order: {reason}',
  'case.near.file': 'On the list {list}: {reason}',
  'because.listed-image': 'on a list of pictures',
  'because.not-screened': 'could not be screened',
  'case.notes': 'Notes',
  'case.note': 'A note for colleagues',
  'case.note.add': 'Add the note',
  'case.note.you': 'You',
  'case.note.colleague': 'A colleague',
  'case.decide': 'Decide',
  'case.allow': 'Allow',
  'case.refuse': 'Refuse because:',
  'case.second': 'Ask for a second opinion',
  'case.second.need': 'Write a note first: it tells your colleague what to look at.',
  'case.keys':
    'Keys: A allows; 1 to 8 refuse; E asks for a second opinion; N goes to the note; P shows or blurs pictures; Z undoes the last decision.',
  'case.said.allow': 'Allowed. The order goes on.',
  'case.said.refuse': 'Refused. Its buyer is told why, and its content is erased.',
  'case.said.second': 'Left to somebody else.',
  'case.undo': 'Undo',
  'case.undo.until': 'In effect at {time}.',
  'case.undone': 'Undone. The case is yours again.',
  'case.lost': 'Your claim has ended, so nothing is shown. Take the case again.',
  'case.reclaim': 'Claim it',
  'case.statement': 'Its buyer is told, in their language: “{statement}”',

  'appeals.waiting': { one: 'One appeal of a refusal waits.', other: '{n} appeals of refusals wait.' },
  'appeals.title': 'Appeals of refused orders',
  'appeals.of': 'Appeal of order {number}',
  'appeals.filed': 'Filed {when}',
  'appeals.other': 'Somebody else decides: you refused it, or ordered it',
  'appeals.said': 'What its buyer says',
  'appeals.left': 'What is left of the case',
  'appeals.erased':
    'What they made was erased with the refusal. Decide on what they say, on the finding and on the notes.',
  'appeals.open': 'Waits',
  'appeals.granted': 'Granted',
  'appeals.upheld': 'The refusal stands',
  'appeals.grant': 'It was a mistake',
  'appeals.grant.notice':
    'Its buyer can order the same again, and what was found does not hold it. Pictures listed with the refusal come off the list.',
  'appeals.uphold': 'The refusal stands',
  'appeals.reasons': 'Reasons',
  'appeals.help': 'Its buyer reads them.',
  'appeals.keys': '1 grants, 2 lets the refusal stand. Ctrl and Enter decides.',
  'appeals.done': 'The appeal is decided. Its buyer is told.',

  'refusal.offensive': 'abusive or obscene',
  'refusal.hate': 'demeans a group of people',
  'refusal.sexual': 'sexually explicit',
  'refusal.violence': 'threatens or praises violence',
  'refusal.restricted': 'goods that may not be sold',
  'refusal.ip': 'brand, character or work of somebody else',
  'refusal.personal-data': 'personal data',
  'refusal.picture': 'picture that may not be used',
} as const;

/** Any word of the review pages. */
export type CaseWord = keyof typeof en;

/** Says a word of the review pages. */
export const t = sayIn<CaseWord>({ en }, browserLocale());

/** A code of screening in words; the code where there are none. */
export function codeWords(code: string): string {
  const because = `because.${code}`;
  if (because in en) return t(because as CaseWord);
  const refusal = `refusal.${code}`;
  return refusal in en ? t(refusal as CaseWord) : code.replaceAll('-', ' ');
}
