/** A folded text cut into words. A run of Chinese or Japanese letters is one word: there the matcher looks inside. */
export interface Tokens {
  readonly words: readonly string[];
  /** What stands before each word: blanks and marks, as folded. `gaps[words.length]` is what follows the last. */
  readonly gaps: readonly string[];
  /** Whether each word is a run of Chinese or Japanese letters. */
  readonly han: readonly boolean[];
}

/** Longer words are cut here: no product word is longer, and matching a word must not depend on how long a hostile one is. */
const LONGEST_WORD = 64;

/** Cuts a folded text into words. `f r e e  g i f t` gives "free", "gift": letters set apart to escape are put together again. */
export function tokenize(folded: string): Tokens {
  const words: string[] = [];
  const gaps: string[] = [];
  const han: boolean[] = [];
  let gapStart = 0;
  let singles = 0;
  let index = 0;
  while (index < folded.length) {
    const kind = kindOf(folded.charCodeAt(index));
    if (kind === OTHER) {
      index += 1;
      continue;
    }
    let end = index + 1;
    while (end < folded.length && continues(folded, end, kind)) end += 1;
    gaps.push(folded.slice(gapStart, index));
    words.push(folded.slice(index, Math.min(end, index + LONGEST_WORD)));
    han.push(kind === HAN);
    if (end - index === 1 && kind === LETTER) singles += 1;
    gapStart = end;
    index = end;
  }
  gaps.push(folded.slice(gapStart));
  return singles >= SPELT_OUT ? joinSpeltOut({ words, gaps, han }) : { words, gaps, han };
}

const UNKNOWN = 0;
const OTHER = 1;
const LETTER = 2;
const HAN = 3;
const LETTERS_AND_DIGITS = /[\p{L}\p{N}\p{M}]/u;
const kinds = new Uint8Array(65536);

function kindOf(code: number): number {
  const known = kinds[code]!;
  if (known !== UNKNOWN) return known;
  const judged = judge(code);
  kinds[code] = judged;
  return judged;
}

function judge(code: number): number {
  if ((code >= 0x3040 && code <= 0x30ff && code !== 0x30fb) || (code >= 0x3400 && code <= 0x9fff) || code === 0x3005)
    return HAN;
  return LETTERS_AND_DIGITS.test(String.fromCharCode(code)) ? LETTER : OTHER;
}

/** `@` and `$` between letters stand for a and s: "w@rranty" is one word. */
function continues(folded: string, at: number, kind: number): boolean {
  const code = folded.charCodeAt(at);
  if (kindOf(code) === kind) return true;
  return kind === LETTER && (code === 0x40 || code === 0x24) && kindOf(folded.charCodeAt(at + 1) || 0x20) === LETTER;
}

/** At least so many single letters in a row are one word written apart; three are initials. */
const SPELT_OUT = 4;

function joinSpeltOut(tokens: Tokens): Tokens {
  const words: string[] = [];
  const gaps: string[] = [];
  const han: boolean[] = [];
  for (let from = 0; from < tokens.words.length; ) {
    let to = from + 1;
    const single = (at: number) => tokens.words[at]?.length === 1 && !tokens.han[at] && tokens.gaps[at]!.length <= 1;
    if (tokens.words[from]!.length === 1 && !tokens.han[from]) while (single(to)) to += 1;
    if (to - from < SPELT_OUT) to = from + 1;
    words.push(tokens.words.slice(from, to).join(''));
    gaps.push(tokens.gaps[from]!);
    han.push(tokens.han[from]!);
    from = to;
  }
  gaps.push(tokens.gaps[tokens.words.length]!);
  return { words, gaps, han };
}
