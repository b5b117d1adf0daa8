import { type CompiledLexicons, compileLexicons } from './compile-lexicons.ts';
import type { FieldHint } from './field-hint.ts';
import { findMalformed } from './find-malformed.ts';
import { findPersonalData } from './find-personal-data.ts';
import type { Lexicon } from './lexicon.ts';
import { LEXICONS } from './lexicons/index.ts';
import { messageFor } from './messages.ts';
import { DEFAULT_SETTINGS, type ScreeningSettings } from './settings.ts';
import { collapseRepeats } from './text/collapse-repeats.ts';
import { findDisguised } from './text/find-disguised.ts';
import { findReversed } from './text/find-reversed.ts';
import { findSplit } from './text/find-split.ts';
import { findWords } from './text/find-words.ts';
import { type Folded, fold, sourceSpan } from './text/fold.ts';
import type { Hit } from './text/hit.ts';
import { readSignsAsLetters } from './text/letters.ts';
import { type Segments, segment } from './text/segment.ts';
import { type Reason, type Screening, type Span, sumUp } from './verdict.ts';
import { weighHit } from './weigh-hit.ts';

/** One text of a design: what the buyer typed into one field. */
export interface TextToScreen {
  /** Names the place for the caller, for example a JSON Pointer. */
  readonly path: string;
  /** What the field is called where it is shown. */
  readonly label: string;
  readonly text: string;
  /** What the field asks for, if the template says so. */
  readonly fieldHint?: FieldHint | undefined;
}

const compiledFor = new WeakMap<readonly Lexicon[], CompiledLexicons>();

function compiled(own: readonly Lexicon[]): CompiledLexicons {
  let ready = compiledFor.get(own);
  if (!ready) {
    ready = compileLexicons(own.length === 0 ? LEXICONS : [...LEXICONS, ...own]);
    compiledFor.set(own, ready);
  }
  return ready;
}

/**
 * Judges the texts of one design together, so that a word split over lines or fields is found too.
 * `allow`, `hold` for a person, or `refuse`, with the place and the wording of each finding. The lists are compiled at the first call (tens of milliseconds).
 */
export function screenTexts(texts: readonly TextToScreen[], settings: ScreeningSettings = DEFAULT_SETTINGS): Screening {
  const lists = compiled(settings.ownLists);
  const size = texts.reduce((sum, { text }) => sum + text.length, 0);
  if (size > settings.longest) return sumUp([tooLong(texts, settings.longest)], lists.version);
  const reasons: Reason[] = [];
  for (const { text, path, fieldHint } of texts) {
    reasons.push(...findMalformed(text, path));
    reasons.push(...findPersonalData(text, path, fieldHint, settings));
  }
  reasons.push(...screenWords(texts, lists, settings));
  if (texts.length > 1) reasons.push(...screenReordered(texts, lists, settings, reasons));
  return sumUp(reasons, lists.version);
}

function tooLong(texts: readonly TextToScreen[], longest: number): Reason {
  return {
    code: 'malformed',
    verdict: 'refuse',
    path: texts[0]!.path,
    evidence: texts[0]!.text.slice(0, 80).toWellFormed(),
    message: `The texts of this design are longer than ${longest} characters together. Shorten them.`,
  };
}

/** All texts as one document, a line each. */
interface Document {
  readonly texts: readonly TextToScreen[];
  readonly source: string;
  readonly starts: readonly number[];
  readonly folded: Folded;
  readonly segments: Segments;
}

function documentOf(texts: readonly TextToScreen[]): Document {
  const starts: number[] = [];
  let source = '';
  for (const { text } of texts) {
    starts.push(source.length);
    source += `${text}\n`;
  }
  const folded = fold(source);
  return { texts, source, starts, folded, segments: segment(folded.text) };
}

function screenWords(texts: readonly TextToScreen[], lists: CompiledLexicons, settings: ScreeningSettings): Reason[] {
  const document = documentOf(texts);
  const { folded, segments } = document;
  const { text } = folded;
  const hits: Hit[] = [];
  findWords(text, segments, lists, 'none', hits);
  findDisguised(text, segments, lists, hits);
  findSplit(text, segments, lists, capitals(document), hits);
  findReversed(text, segments, lists, hits);
  const read = readSignsAsLetters(text);
  if (read !== text) {
    // Single words were found with their disguise weighed; here only what needs several.
    const found: Hit[] = [];
    findWords(read, segment(read), lists, 'signs', found);
    hits.push(...found.filter(({ entry }) => entry.rest.length > 0 || entry.joinedFrom > 1));
  }
  const collapsed = collapseRepeats(text);
  if (collapsed) {
    const found: Hit[] = [];
    findWords(collapsed.text, segment(collapsed.text), lists, 'repeats', found);
    for (const hit of found)
      hits.push({ ...hit, start: collapsed.from[hit.start]!, end: collapsed.from[hit.end - 1]! + 1 });
  }
  return hits.length === 0 ? [] : reasonsOf(document, hits, lists, settings);
}

/** Words cut over fields that are shown in another order than they are stored: each pair the other way round. */
function screenReordered(
  texts: readonly TextToScreen[],
  lists: CompiledLexicons,
  settings: ScreeningSettings,
  known: readonly Reason[],
): Reason[] {
  if (texts.length > 8) return [];
  const pairs: Reason[] = [];
  for (const [index, first] of texts.entries())
    for (const [other, second] of texts.entries()) {
      if (index === other || other === index + 1 || first.text.length > 40 || second.text.length > 40) continue;
      const document = documentOf([first, second]);
      const hits: Hit[] = [];
      findSplit(document.folded.text, document.segments, lists, capitals(document), hits);
      if (hits.length === 0) continue;
      for (const reason of reasonsOf(document, hits, lists, settings))
        if (reason.places && !known.some(({ evidence }) => evidence === reason.evidence)) pairs.push(reason);
    }
  return pairs;
}

function capitals({ source, folded }: Document): (at: number) => boolean {
  return (at) => {
    const letter = source[folded.from ? folded.from[at]! : at]!;
    return letter !== letter.toLowerCase();
  };
}

function reasonsOf(
  document: Document,
  hits: readonly Hit[],
  lists: CompiledLexicons,
  settings: ScreeningSettings,
): Reason[] {
  const words = wordsOf(document);
  const permitted = new Set(settings.permitted.map((word) => fold(word).text));
  const best = new Map<string, Reason>();
  for (const hit of hits) {
    const [start, end] = sourceSpan(document.folded, hit.start, hit.end);
    const written = document.source.slice(start, end).trimEnd();
    if (permitted.has(fold(written).text)) continue;
    const places = placesOf(document, start, start + written.length);
    const verdict = weighHit(
      hit,
      {
        written,
        words,
        before: start > 0 ? document.source[start - 1]! : '',
        after: document.source[start + written.length] ?? '',
        acrossFields: places.length > 1,
        asName: standsAsName(document, start, start + written.length),
      },
      lists,
    );
    if (verdict === 'allow') continue;
    const code = hit.entry.category;
    const key = `${code} ${start}`;
    const before = best.get(key);
    if (before && (before.verdict === 'refuse' || verdict === 'hold')) continue;
    best.set(key, {
      code,
      verdict,
      path: places[0]!.path,
      evidence: places
        .map(({ path, span }) => document.texts.find((one) => one.path === path)!.text.slice(...span))
        .join(' … '),
      span: places[0]!.span,
      ...(places.length > 1 ? { places } : {}),
      message: messageFor(code, verdict),
    });
  }
  return [...best.values()];
}

function wordsOf({ folded: { text }, segments }: Document): Set<string> {
  const words = new Set<string>();
  for (const [index, start] of segments.wordStart.entries()) words.add(text.slice(start, segments.wordEnd[index]));
  return words;
}

function placesOf({ texts, starts }: Document, start: number, end: number): { path: string; span: Span }[] {
  const places: { path: string; span: Span }[] = [];
  for (const [index, { path, text }] of texts.entries()) {
    const from = Math.max(0, start - starts[index]!);
    const to = Math.min(text.length, end - starts[index]!);
    if (from < to) places.push({ path, span: [from, to] });
  }
  return places;
}

/** Words that join two names: "Anna & Dick". */
const JOINS = '(?:(?:&|\\+|and|und|et|y|e|och|en|i|ve)\\s+)';
const NAME_BEFORE = new RegExp(`\\p{Lu}[\\p{L}\\p{M}]*['’.]?(?:[\\s-]+|\\s+${JOINS})$`, 'u');
const NAME_AFTER = new RegExp(`^(?:['’]s)?(?:[\\s-]+(?:van|von|de|der|of)\\b)*(?:,\\s*|[\\s-]+)${JOINS}?\\p{Lu}`, 'u');

/** In a name field; or capitalised and next to another capitalised word on its line: given name and family name, a place and its county; or alone on its line. */
function standsAsName({ texts, starts, source }: Document, start: number, end: number): boolean {
  const first = source[start]!;
  if (first === first.toLowerCase()) return false;
  const index = starts.findLastIndex((from) => from <= start);
  if (texts[index]?.fieldHint === 'name') return true;
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = source.indexOf('\n', end);
  const before = source.slice(lineStart, start);
  const after = source.slice(end, lineEnd < 0 ? undefined : lineEnd);
  return NAME_BEFORE.test(before) || NAME_AFTER.test(after);
}
