import type { Rule } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';
import type { FieldView } from '../view.ts';
import { offersOf } from './offer-texts.ts';
import { isWordingField } from './wording-field.ts';

/** `warranty`: a field or an option that offers cover, by its name or by what it promises. Words the buyer has printed are no offer. */
export const warranty: Rule = {
  clause: 'warranty',
  version: 4,
  *check(view) {
    for (const { text, path } of offersOf(view)) {
      const sentence = text.sentences.find(promisesCover);
      if (sentence) yield { because: 'warranty-offered', path, evidence: sentence.raw };
    }
    for (const field of view.fields) {
      const first = sellsTime(field);
      if (first) yield { because: 'warranty-offered', path: first.path, evidence: first.label.raw };
    }
  },
};

/** A number of months or years. */
const SPAN =
  /[\d一二两兩三四五六七八九十]\s*(?:個月|个月|か月|ヶ月|カ月|年)|\d\s*-?\s*(?:years?|yrs?|months?|mths?|jahre?n?|monate?n?|ans?|mois|anni|anno|mesi|anos?|meses|mes|jaar|maanden|manader?|ar|lat[a]?|rok|miesi\S*|meses|yil\S*|ay\S*|sene\S*)(?![\p{L}\d])|\d\s*(?:سنوات|سنه|سنوات|شهر\S*|اشهر|عام|اعوام)|(?:^|\s)(?:سنه|سنتان|سنتين|عامان|عامين|شهران)(?!\p{L})/u;
const NUMBER_WORDS =
  /(?:^|[^\p{L}])(?:one|two|three|five|ten|ein|zwei|drei|funf|zehn|un|deux|trois|cinq|dix|une|due|tre|cinque|dieci|uno|dos|tres|cinco|diez|dois|duas|dez|een|twee|drie|vijf|tien|ett|tva|fem|tio|rok|dwa|trzy|piec|dziesiec|bir|iki|uc|bes|on|ثلاث|خمس|عشر)[ -](?:years?|months?|jahre?n?|monate?n?|ans?|mois|anni|anno|mesi|anos?|meses|jaar|maanden|ar|manader|lata|lat|miesi\p{L}*|yil\p{L}*|ay\p{L}*|سنوات)(?!\p{L})/u;
/** Whether a text says for how long. */
const saysHowLong = (folded: string): boolean => SPAN.test(folded) || NUMBER_WORDS.test(folded);

/**
 * Cover has a name (“warranty”), or it is told: what may happen and what is then done (“cracked? we replace it”), or
 * either of them beside how long.
 */
export function promisesCover(sentence: Sentence): boolean {
  if (sentence.covers === null) sentence.covers = judge(sentence);
  return sentence.covers;
}

function judge(sentence: Sentence): boolean {
  if (sentence.has('warranty')) return true;
  const remedy = sentence.has('remedy');
  const mishap = sentence.has('mishap');
  if (!remedy && !mishap) return false;
  if (sentence.has('denies')) return false;
  if (remedy && mishap) return true;
  return sentence.has('for-life') || saysHowLong(sentence.folded);
}

/** The first of the options where a field named after peace of mind sells months or years. */
function sellsTime(field: FieldView): FieldView['options'][number] | undefined {
  if (!field.label.has('worry-label') || isWordingField(field)) return undefined;
  const spans = field.options.filter(({ label }) => {
    const sentence = label.sentences[0]!;
    // “12-month soft cover” is a calendar’s.
    if (sentence.has('accessory', 'wording-label', 'packaging')) return false;
    return !sentence.has('warranty') && (sentence.has('for-life') || saysHowLong(sentence.folded));
  });
  return spans[0];
}
