import type { CompiledLexicons } from './compile-lexicons.ts';
import type { Category, Entry } from './lexicon.ts';
import type { Hit } from './text/hit.ts';
import { passesForLatin } from './text/homoglyphs.ts';

/** What surrounds a hit: the text as written and the words of the whole design. */
export interface Surroundings {
  /** The hit as its author wrote it. */
  readonly written: string;
  /** Whether it stands where a name stands: in a name field, or capitalised beside another capitalised word. */
  readonly asName: boolean;
  /** Whether it runs over more than one field. */
  readonly acrossFields: boolean;
  /** The letters just before and after the hit, as written; empty at an end. */
  readonly before: string;
  readonly after: string;
  /** Folded words of the design. */
  readonly words: ReadonlySet<string>;
}

/** What a hit decides in its surroundings, or 'allow' if they clear it. */
export function weighHit(
  { entry, disguise, doubtful }: Hit,
  surroundings: Surroundings,
  compiled: CompiledLexicons,
): 'allow' | 'hold' | 'refuse' {
  const { written, asName, acrossFields, words } = surroundings;
  if (entry.ownLanguageOnly && !isInLanguage(entry.language, words, compiled)) return 'allow';
  if (isVietnamese(written) || (disguise === 'none' && isInnocent(written, entry, compiled))) return 'allow';
  if (isPartOfKanaWord(surroundings)) return 'allow';
  if (entry.exactly !== undefined && !spelledExactly(written, entry)) return 'allow';
  const script = scriptFit(written, entry);
  if (script === 'no') return 'allow';
  const beside = hasOneOf(words, compiled.beside.get(entry.category)?.get(entry.language));
  if (entry.strength === 'near' && !beside) return 'allow';
  if (entry.strength === 'hold' && !beside && hasOneOf(words, compiled.clears.get(entry.category)?.get('any')))
    return 'allow';
  if (entry.alsoName && asName && !beside && disguise === 'none') return 'allow';
  const strong = entry.strength === 'refuse' || (beside && contextual(entry.category));
  if (!strong || doubtful || script === 'possible') return 'hold';
  // Two choices of one product that happen to make a phrase together: "white", "power".
  if (acrossFields && entry.rest.length > 0 && disguise === 'none') return 'hold';
  return 'refuse';
}

/** Whether the everyday words of a text are this language's rather than another's; many of them several languages share. */
function isInLanguage(language: string, words: ReadonlySet<string>, { common }: CompiledLexicons): boolean {
  const counted = (wanted: ReadonlySet<string> | undefined): number => {
    let count = 0;
    for (const word of words) if (wanted?.has(word)) count++;
    return count;
  };
  const own = counted(common.get(language));
  if (own === 0) return false;
  for (const [other, wanted] of common) if (other !== language && counted(wanted) > own) return false;
  return true;
}

/** An innocent word that is an inflection, a part or a bare form of a listed one; a word that is listed as such stays listed. */
function isInnocent(written: string, entry: Entry, { innocentAsWritten }: CompiledLexicons): boolean {
  const small = written.normalize('NFC').toLowerCase();
  return innocentAsWritten.has(small) && entry.written.replace(/[*~?=@]/g, '').toLowerCase() !== small;
}

const VIETNAMESE = /[\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/u;

/** Vietnamese is written in short words whose accents are letters of their own: without them every third is a bad word of some language. */
function isVietnamese(written: string): boolean {
  return written.length <= 4 && VIETNAMESE.test(written.normalize('NFC'));
}

/** Categories in which another word decides the sense. */
function contextual(category: Category): boolean {
  return category === 'ip' || category === 'restricted';
}

function spelledExactly(written: string, { exactly }: Entry): boolean {
  const small = written.normalize('NFC').toLowerCase();
  return small === exactly || (small.startsWith(exactly!) && exactly!.length > 3);
}

function hasOneOf(words: ReadonlySet<string>, wanted: ReadonlySet<string> | undefined): boolean {
  if (!wanted) return false;
  if (words.size < wanted.size) {
    for (const word of words) if (wanted.has(word)) return true;
  } else for (const word of wanted) if (words.has(word)) return true;
  return false;
}

const LATIN = /\p{Script=Latin}/u;
const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** A word wholly in one script means a word of that script: a Russian word may look like an English one without being it. */
function scriptFit(written: string, entry: Entry): 'yes' | 'possible' | 'no' {
  const other = OTHER.test(written);
  if (entry.latin) {
    if (
      !other ||
      LATIN.test(written) ||
      /[^\p{L}\p{M}\s]/u.test(written.replace(/[\u200b-\u200f\u2060-\u2064\ufeff\u00ad]/g, ''))
    )
      return 'yes';
    const passes = passesForLatin(written.replace(/[^\p{L}]/gu, ''));
    return passes === 'meant' ? 'yes' : passes;
  }
  if (other || !LATIN.test(written)) return 'yes';
  return OTHER.test(entry.written) ? (entry.length >= 5 ? 'possible' : 'no') : 'yes';
}

const KATAKANA = /^[ァ-ヺーｦ-ﾟ]+$/u;
const HIRAGANA = /^[ぁ-ゖー]+$/u;

/** Kana are written without spaces, so a short run of them inside a longer run is most likely another word: a loan word, an inflection. */
function isPartOfKanaWord({ written, before, after }: Surroundings): boolean {
  if (written.length > 5) return false;
  if (KATAKANA.test(written)) return KATAKANA.test(before) || KATAKANA.test(after);
  if (HIRAGANA.test(written) && written.length <= 4) return HIRAGANA.test(before);
  return false;
}
