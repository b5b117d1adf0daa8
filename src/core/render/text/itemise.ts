import bidiModule, { type Bidi } from 'bidi-js';
import { COMMON, scriptOf, UNLISTED } from './scripts.ts';

/** bidi-js types its CommonJS build as an ES module; what arrives is the factory in Node and in bundles alike. */
const bidi = (bidiModule as unknown as () => Bidi)();

/** Before Hebrew no letter reads from right to left: all of such a line is at level 0, and the algorithm need not run. */
const LEFT_TO_RIGHT = /^[\0-\u058f]*$/;
const ALL_LEVEL = { levels: new Uint8Array(0), paragraphs: [] };

/** A stretch of one line with one direction and one script, which is shaped in one go. Offsets are UTF-16 units. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly rightToLeft: boolean;
  /** ISO 15924, or undefined where HarfBuzz shall guess. */
  readonly script: string | undefined;
}

/** A line cut into runs, in the order in which they stand on the line from left to right. */
export interface ItemisedLine {
  readonly runs: readonly Run[];
  /** Whether the line as a whole reads from right to left: by its first strong letter (UAX #9, P2 and P3). */
  readonly rightToLeft: boolean;
}

/** Cuts one line into runs by the Unicode Bidirectional Algorithm (UAX #9) and by script (UAX #24), and puts them in visual order. */
export function itemise(line: string): ItemisedLine {
  const { levels, paragraphs } = LEFT_TO_RIGHT.test(line) ? ALL_LEVEL : bidi.getEmbeddingLevels(line, 'auto');
  const base = paragraphs[0]?.level ?? 0;
  const scripts = scriptsOf(line);
  const runs: (Run & { readonly level: number })[] = [];
  let start = 0;
  for (let i = 1; i <= line.length; i += 1) {
    if (i < line.length && levels[i] === levels[start] && scripts[i] === scripts[start]) continue;
    const level = levels[start] ?? base;
    const script = scripts[start];
    runs.push({
      start,
      end: i,
      level,
      rightToLeft: level % 2 === 1,
      script: script === COMMON || script === UNLISTED ? undefined : script,
    });
    start = i;
  }
  return { runs: inVisualOrder(runs), rightToLeft: base % 2 === 1 };
}

/** Rule L2 of UAX #9 over whole runs: from the highest level down to the lowest odd one, turn round every stretch at that level or above. */
function inVisualOrder<R extends { readonly level: number }>(runs: R[]): R[] {
  const ordered = [...runs];
  const highest = Math.max(0, ...runs.map((run) => run.level));
  for (let level = highest; level > 0; level -= 1) {
    let from = 0;
    while (from < ordered.length) {
      if ((ordered[from] as R).level < level) {
        from += 1;
        continue;
      }
      let to = from;
      while (to < ordered.length && (ordered[to] as R).level >= level) to += 1;
      ordered.splice(from, to - from, ...ordered.slice(from, to).reverse());
      from = to;
    }
  }
  return ordered;
}

/** The script of every UTF-16 unit. Shared characters take the script before them, at the start of a line the one after; a closing bracket takes its opener's. */
function scriptsOf(line: string): string[] {
  const scripts: string[] = [];
  const open: { closer: string; script: string }[] = [];
  let current = COMMON;
  for (const character of line) {
    let script = scriptOf(character.codePointAt(0) as number);
    if (script === COMMON) {
      script = current;
      const closer = bidi.openingToClosingBracket(character);
      const pair = open.findLastIndex((one) => one.closer === character);
      if (closer) open.push({ closer, script });
      else if (pair >= 0) script = (open.splice(pair)[0] as { script: string }).script;
    }
    current = script;
    for (let i = 0; i < character.length; i += 1) scripts.push(script);
  }
  if (scripts[0] !== COMMON) return scripts;
  const first = scripts.find((script) => script !== COMMON) ?? COMMON;
  return scripts.map((script) => (script === COMMON ? first : script));
}
