import type { ScreeningSettings } from '../settings.ts';
import type { ReasonCode } from '../verdict.ts';

/** A text a buyer may type, and what screening makes of it. Shown in the help pages and run as tests. */
export interface ScreeningCase {
  readonly locale: string;
  readonly text: string;
  /** Undefined where nothing is found. */
  readonly verdict: 'hold' | 'refuse' | undefined;
  readonly why: string;
  /** What the operator decided otherwise. */
  readonly settings?: Partial<ScreeningSettings>;
}

/** Kinds of findings in words. Pictures and fonts are not told in a line of text. */
export type TextReason = Extract<
  ReasonCode,
  'offensive' | 'hate' | 'sexual' | 'violence' | 'restricted' | 'ip' | 'personal-data' | 'contact' | 'malformed'
>;

const en = (text: string, verdict: ScreeningCase['verdict'], why: string): ScreeningCase => ({
  locale: 'en',
  text,
  verdict,
  why,
});

/** Cases of each kind. What is refused is shown as mildly as it can be and still be refused. */
export const SCREENING_CASES: Readonly<Record<TextReason, readonly ScreeningCase[]>> = {
  offensive: [
    en('F*ck it', 'refuse', 'a star does not hide the word'),
    en('f u c k', 'refuse', 'nor do spaces'),
    en('Scunthorpe United', undefined, 'a town'),
    en('Moby-Dick', undefined, 'a book'),
    en('Shiitake soup club', undefined, 'a mushroom'),
  ],
  hate: [
    en('White power', 'refuse', 'a slogan of hatred'),
    en('Sieg Heil', 'refuse', 'a greeting of it'),
    en('I hate Mondays', undefined, 'a day is no people'),
  ],
  sexual: [
    en('porn star', 'refuse', 'explicit'),
    en('Essex', undefined, 'a county'),
    en('Pussy Willow', undefined, 'a tree'),
  ],
  violence: [
    en('I will kill you', 'refuse', 'a threat'),
    en('Kill all neighbours', 'hold', 'may be a joke: a person looks'),
    en('Kill the lights', undefined, 'lights are no people'),
    en('Assassin mode', undefined, 'a game'),
    en('Target practice club', undefined, 'a sport'),
  ],
  restricted: [
    en('Buy cocaine here', 'refuse', 'offers what may not be sold'),
    en('cocaine', 'hold', 'names it: a person looks'),
    en('Grow room: basil', undefined, 'a herb'),
  ],
  ip: [
    en('Nike swoosh logo', 'refuse', 'asks for a brand’s sign'),
    en('Mickey Mouse', 'refuse', 'a character that belongs to somebody'),
    en('Nike (goddess of victory) quote', undefined, 'the goddess'),
    en('Apple picking 2026', undefined, 'the fruit'),
    en('Simba', undefined, 'a name of many dogs'),
  ],
  'personal-data': [
    en('4111 1111 1111 1111', 'refuse', 'a card number whose check digit is right'),
    en('DE89 3704 0044 0532 0130 00', 'refuse', 'a bank account'),
    en('4111 1111 1111 1112', undefined, 'no card has this number'),
    en('Rex 0176 1234567', undefined, 'a phone number on a pet tag'),
  ],
  contact: [
    { ...en('www.example.com', 'hold', 'where the operator has web addresses held'), settings: { contacts: 'hold' } },
    en('Rex 0176 1234567', undefined, 'numbers are allowed unless the operator decides otherwise'),
  ],
  malformed: [
    en('Ann\u202ea', 'hold', 'an invisible sign turns the letters after it round'),
    en('Anna & Max 2026', undefined, 'every letter can be drawn'),
  ],
};
