import { GOODS_FAMILIES, goodsMeaning } from '../lexicons/goods.ts';
import { fold } from '../text/fold.ts';
import type { Language } from '../text/language.ts';
import type { Hit } from '../text/matcher.ts';
import type { Sentence } from '../text/reading.ts';

/** What a title names as the thing itself: a device, a word that may be one, something else, or nothing known. */
export type TitleHead =
  | { readonly kind: 'device' | 'maybe'; readonly hit: Hit }
  | { readonly kind: 'thing' }
  | { readonly kind: 'unknown'; readonly mentionsDevice: boolean };

const GOODS_MEANINGS = new Set(GOODS_FAMILIES.map(goodsMeaning));
/** Languages whose noun phrases begin with the head: “housse pour ordinateur”. In the others it comes last: “laptop sleeve”. */
const HEAD_FIRST: ReadonlySet<Language> = new Set(['fr', 'it', 'es', 'pt', 'pl', 'ar']);

/** Words that begin what belongs to the product but is not it: with, engraved, by hand. */
const CUTS: ReadonlySet<string> = new Set(
  'with without w mit ohne inkl samt avec sans con senza sin com sem met zonder med utan z ze bez ile sız in im on from by that which plus featuring including includes inc incl vom von aus auf am dans sur van op av pa na your dein deinem ihrem مع بدون'.split(
    ' ',
  ),
);
/** In Polish “na” says what a thing fits, in Portuguese where it is: neither begins what only comes with it. */
const NA_JOINS: ReadonlySet<Language> = new Set(['pl', 'pt']);
/** What was done to the thing named before: “laptop engraved with your name”. */
const PARTICIPLES: ReadonlySet<string> = new Set(
  'engraved etched painted printed embroidered personalised personalized graviert bemalt bedruckt lackiert gegraveerd beschilderd graverad malad محفور مطبوع مرسوم'.split(
    ' ',
  ),
);
const CUT_GAP = /[,;|()[\]{}:•·/—]|\s-+\s|\.\s/;

/** The head of a title, chunk by chunk: the first chunk that names something known decides. */
export function headOf(title: Sentence, language: Language): TitleHead {
  const mentionsDevice = title.has('device');
  const chunks = chunksOf(title, language);
  for (const [from, to] of chunks) {
    const nouns = title.hits.filter((hit) => hit.from >= from && hit.to <= to && isNoun(hit));
    if (nouns.length === 0) continue;
    const head = headOfChunk(title, nouns, from, to, language);
    if (head) return head;
  }
  return { kind: 'unknown', mentionsDevice };
}

function isNoun(hit: Hit): boolean {
  return (
    hit.meaning === 'device' ||
    hit.meaning === 'device-maybe' ||
    hit.meaning === 'accessory' ||
    GOODS_MEANINGS.has(hit.meaning)
  );
}

function chunksOf(title: Sentence, language: Language): [number, number][] {
  const chunks: [number, number][] = [];
  let from = 0;
  for (let at = 0; at < title.words.length; at += 1) {
    const gap = title.gaps[at]!;
    const word = title.words[at]!;
    if (at > from && CUT_GAP.test(gap)) {
      chunks.push([from, at]);
      from = at;
    }
    const joins = CUTS.has(word) && !(NA_JOINS.has(language) && word === 'na');
    const said = PARTICIPLES.has(word) && title.hits.some((hit) => hit.from >= from && hit.to <= at && isNoun(hit));
    const cut = joins || said;
    if (at > from && (cut || isFits(title, at))) {
      chunks.push([from, at]);
      from = at;
    }
  }
  chunks.push([from, title.words.length]);
  return chunks;
}

function isFits(title: Sentence, at: number): boolean {
  return (
    !title.han[at] && title.hits.some((hit) => hit.meaning === 'fits' && hit.from === at && !HEADLESS.has(hit.entry))
  );
}
/** Prepositions that also join a thing to its material or kind: they cut no chunk. */
const HEADLESS: ReadonlySet<string> = new Set([
  'd',
  'de',
  'du',
  'di',
  'da',
  'del',
  'do',
  'style',
  'themed',
  'fit',
  'temali',
  'uyumlu',
  'icin',
  'seklinde',
  'like a',
  'of your',
  'لل',
]);

function headOfChunk(
  title: Sentence,
  nouns: readonly Hit[],
  from: number,
  to: number,
  language: Language,
): TitleHead | undefined {
  if (from > 0 || isFits(title, from)) {
    // “for MacBook Pro”, “with laptop”: what follows is not the product.
    if (isFits(title, from) || (CUTS.has(title.words[from]!) && from > 0)) return undefined;
  }
  const ordered = [...nouns].sort((a, b) => a.from - b.from || a.start - b.start || b.to - a.to || b.end - a.end);
  const outer = ordered.filter((hit) => !ordered.some((other) => other !== hit && contains(other, hit)));
  if (outer.some((hit) => title.han[hit.from])) return headOfHan(title, outer);
  const noun = HEAD_FIRST.has(language) ? firstHead(title, outer, from) : outer.at(-1)!;
  if (noun === undefined) return undefined;
  if (noun.meaning !== 'device' && noun.meaning !== 'device-maybe') return { kind: 'thing' };
  if (!HEAD_FIRST.has(language) && followedByStranger(title, noun, to, language)) return { kind: 'thing' };
  if (dependsOnPreposition(title, noun)) return { kind: 'thing' };
  return { kind: noun.meaning === 'device' ? 'device' : 'maybe', hit: noun };
}

function contains(other: Hit, hit: Hit): boolean {
  const byWords = other.to - other.from > 1; // an entry of several words holds all of each
  const wider =
    other.from <= hit.from && other.to >= hit.to && (byWords || (other.start <= hit.start && other.end >= hit.end));
  if (!wider) return false;
  const same =
    other.from === hit.from && other.to === hit.to && (byWords || (other.start === hit.start && other.end === hit.end));
  // Of two readings of the same words the device is kept, unless the other one is a thing of its own that ends a compound.
  return same ? rank(other) > rank(hit) : true;
}

function rank(hit: Hit): number {
  if (hit.meaning === 'device') return 3;
  return hit.meaning === 'device-maybe' ? 2 : 1;
}

function firstHead(title: Sentence, nouns: readonly Hit[], from: number): Hit | undefined {
  const first = nouns[0];
  if (first && (first.meaning === 'device' || first.meaning === 'device-maybe')) {
    // An unknown noun and “de” before it: “repose-pieds d’ordinateur”.
    if (first.from > from && dependsOnPreposition(title, first)) return undefined;
  }
  return first;
}

const DEPENDING = new Set('de d du des di del dell della do da dos das na dla per para pour pra pod'.split(' '));

function dependsOnPreposition(title: Sentence, noun: Hit): boolean {
  const word = title.words[noun.from]!;
  if (/^(?:و|ف)?لل/.test(word) && !noun.entry.startsWith('لل')) return true;
  return noun.from > 0 && DEPENDING.has(title.words[noun.from - 1]!);
}

/** Endings of words that say what was done to the thing before them: “tested”, “byggd”, “gereviseerd”. */
const DONE: Partial<Record<Language, RegExp>> = {
  en: /(?:ed|ing|able)$/,
  de: /(?:t|te|en|tes|ter)$/,
  nl: /^(?:ge|be|ver|op|her).*(?:d|t|de|te|en)$/,
  sv: /(?:ad|at|ade|gd|nd|rd|tt|erat)$/,
};
/** Articles and the like say nothing about what stands before them. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'der die das dem den des ein eine einer generation gen dritte vierte the this our brand het een deze onze generatie den det ett generationen ny nya neue neues neuer'.split(
    ' ',
  ),
);
/** Meanings of words that may follow a device without making it another thing. */
const TAILS: ReadonlySet<string> = new Set(['device-tail', 'hardware', 'printed', 'used', 'made-to-order']);

/** Whether an unknown noun follows a device in a head-final language: “laptop riser”, “tablet easel”. */
function followedByStranger(title: Sentence, noun: Hit, to: number, language: Language): boolean {
  for (let at = noun.to; at < to; at += 1) {
    const word = title.words[at]!;
    if (/\d/.test(word) || word.length < 3 || FUNCTION_WORDS.has(word)) continue;
    if (title.hits.some((hit) => hit.from <= at && hit.to > at && TAILS.has(hit.meaning))) continue;
    // German writes nouns with a capital.
    if (DONE[language]?.test(word) && (language !== 'de' || isLowerCase(title.raw, word))) continue;
    return language !== 'tr' || !/^(?:isim|isme|kisiye|ozel)/.test(word);
  }
  return false;
}

function headOfHan(title: Sentence, nouns: readonly Hit[]): TitleHead | undefined {
  let maybe: Extract<TitleHead, { kind: 'device' | 'maybe' }> | undefined;
  for (const noun of nouns) {
    if (noun.meaning !== 'device' && noun.meaning !== 'device-maybe') continue;
    if (isFollowedByThing(title, noun)) continue;
    if (noun.meaning === 'device') return { kind: 'device', hit: noun };
    maybe ??= { kind: 'maybe', hit: noun };
  }
  // “手柄支架 刻游戏ID”: a word that may be a device loses to a thing that is named outright.
  if (maybe && title.hits.some((hit) => isThing(hit) && !isFollowedByThing(title, hit) && hit.from !== maybe.hit.from))
    return { kind: 'thing' };
  return maybe ?? { kind: 'thing' };
}

const isThing = (hit: Hit): boolean => hit.meaning === 'accessory' || GOODS_MEANINGS.has(hit.meaning);

function isFollowedByThing(title: Sentence, noun: Hit): boolean {
  const last = noun.to - 1;
  const here = title.han[last] ? title.words[last]!.slice(noun.end) : '';
  const covers = (at: number, start: number) =>
    title.hits.filter(
      (hit) => hit.from === at && hit.start === start && hit.meaning !== 'device' && hit.meaning !== 'device-maybe',
    );
  if (here !== '') {
    const next = covers(last, noun.end);
    if (next.some((hit) => isNoun(hit) || hit.meaning === 'fits')) return true;
    return (
      !next.some((hit) => hit.meaning === 'device-tail') &&
      !/^(?:メモリ|の背面|的|和|與|与|を|に|で|へ|は|が|（|新|全|14|15|16)/.test(here)
    );
  }
  const next = covers(last + 1, 0);
  return (
    last + 1 < title.words.length &&
    !CUT_GAP.test(title.gaps[last + 1]!) &&
    next.some((hit) => isNoun(hit) || hit.meaning === 'fits')
  );
}

/** Whether a folded word is written without a capital in the text. */
function isLowerCase(raw: string, folded: string): boolean {
  return raw.split(/\s+/).some((piece) => piece === piece.toLowerCase() && fold(piece).includes(folded));
}
