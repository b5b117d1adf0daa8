import { split } from '../lexicons/split.ts';
import { ANSWERS, ANSWERS_ELSEWHERE, POLITE, WILLING } from '../lexicons/yes-no.ts';

import { fold } from '../text/fold.ts';
import { LANGUAGES } from '../text/language.ts';
import type { Answer, Sentence } from '../text/reading.ts';
import { tokenize } from '../text/tokens.ts';

const key = (folded: string): string => tokenize(folded).words.join(' ');
/** Signs have no letters to tokenize: they are compared as they are. */
const keyOf = (entry: string): string => key(fold(entry)) || fold(entry);

const PLAIN = new Set(
  [...LANGUAGES.flatMap((language) => split(ANSWERS[language])), ...split(ANSWERS_ELSEWHERE)].map(keyOf),
);
/** “Add it” answers only beside “don’t add it”, which is an answer by itself. */
const WILLS = LANGUAGES.flatMap((language) => {
  const { verbs, negated } = WILLING[language];
  return split(verbs).map((verb) => ({ verb, not: split(negated).map((pattern) => pattern.replace('~', verb)) }));
});
for (const { not } of WILLS) for (const phrase of not) PLAIN.add(keyOf(phrase));
const POLITENESS = new Set(split(POLITE).map(keyOf));

/** Answers only beside their opposite: letters, digits and words with another use. */
const WEAK = new Set(
  [...PLAIN]
    .filter((entry) => [...entry].length === 1 && /[\p{L}\p{N}+]/u.test(entry))
    .concat(
      split(
        'on, off, ok, okay, ng, true, false, sant, waar, claro, sure, var, yok, wel, niet, net, hai, da, ye, ei, ya, quero, stimmt, certo, jo, si, ne, ano, tak, nu',
      ).map(keyOf),
    ),
);
for (const { verb } of WILLS) {
  if (PLAIN.has(keyOf(verb))) continue;
  PLAIN.add(keyOf(verb));
  WEAK.add(keyOf(verb));
}
for (const word of split('si, ne, tak, jo, 否, 是, 要, ✓').map(keyOf)) WEAK.delete(word);

/** The first word of a value that goes on after it: "Yes, engrave it". */
const LEADING = new Set(
  split(
    'yes, no, yep, yeah, nope, nah, ja, nein, jo, noe, jawohl, klar, oui, non, ouais, si, claro, nee, nej, japp, nix, tak, nie, sim, nao, evet, hayir, はい, いいえ, 是, 否, 要, 不要, 是的, 不, نعم, لا, ايوه',
  ).map(keyOf),
);

const PRICE_IN_BRACKETS = /[([{（【][^)\]}）】]*[)\]}）】]/g;
const MONEY =
  /[+-]?\s*(?:[$€£¥₺]|usd|eur|gbp|chf|pln|sek|try|brl|aed|sar|jpy|cny|kr|zl|tl|r\$|円|元|درهم|ريال)?\s*\d[\d.,]*\s*(?:[$€£¥₺]|usd|eur|gbp|chf|pln|sek|try|brl|aed|sar|jpy|cny|kr|zl|tl|euros?|円|元|درهم|ريال)?/g;

/** No answer has more words, price and politeness included. */
const MOST_WORDS = 10;

/** Judges one value. Remembered with the sentence: labels repeat from listing to listing. */
export function answerOf(value: Sentence): Answer {
  if (value.words.length > MOST_WORDS) return undefined;
  if (value.answer === null) value.answer = judgeValue(value);
  return value.answer;
}

function judgeValue(value: Sentence): Answer {
  const bare = value.folded
    .replace(PRICE_IN_BRACKETS, ' ')
    .replace(/[a-z$€£¥₺+]?\d/.test(value.folded) ? MONEY : /$^/, ' ');
  const whole = key(bare);
  if (whole === '') {
    const sign = value.folded.replace(/[\s()[\].,!]/g, '');
    return PLAIN.has(sign) ? (WEAK.has(sign) ? 'weak' : 'plain') : undefined;
  }
  const kind = kindOf(whole);
  if (kind) return kind;
  const tail = /[:?=：？–-]\s*([^:?=：？–-]+)$/.exec(bare)?.[1];
  if (tail !== undefined && kindOf(key(tail)) === 'plain') return 'plain';
  const closing = /[,、,،]\s*([\p{L}\p{M}]+)[.!。]*\s*$/u.exec(value.folded)?.[1];
  if (closing !== undefined && LEADING.has(closing)) return 'leading';
  const opening = /^\s*(\p{L}+)\s*[,:;、,،\-–(.!]/u.exec(value.folded)?.[1];
  return opening !== undefined && LEADING.has(opening) ? 'leading' : undefined;
}

function kindOf(words: string): Answer {
  const joined = words.replaceAll(' ', '');
  const blunt = words
    .split(' ')
    .filter((word) => !POLITENESS.has(word))
    .join(' ');
  for (const form of [words, joined, blunt]) if (PLAIN.has(form)) return WEAK.has(form) ? 'weak' : 'plain';
  return undefined;
}

/** Weak answers that are each other's opposite, and the languages (all, if none) whose question they answer. */
export const OPPOSITES: readonly (readonly [string, string, string?])[] = [
  ['y', 'n'],
  ['j', 'n', 'de nl sv'],
  ['o', 'n', 'fr'],
  ['s', 'n', 'es it pt'],
  ['t', 'n', 'pl'],
  ['e', 'h', 'tr'],
  ['1', '0'],
  ['+', '-'],
  ['on', 'off'],
  ['ok', 'ng'],
  ['true', 'false'],
  ['有', '无'],
  ['有', '無'],
  ['加', '不加'],
  ['o', 'x', 'ja zh'],
  ['○', '×'],
  ['var', 'yok'],
  ['wel', 'niet'],
  ['да', 'net'],
  ['da', 'net'],
  ['da', 'ne'],
  ['sant', 'falskt'],
  ['waar', 'onwaar'],
];
