import type { Problem } from '../kernel/index.ts';
import { pointer } from '../kernel/index.ts';

/** Longest text of a listing beside its description, in UTF-16 units: no label is longer, and judging stays quick. */
const LONGEST_TEXT = 5000;
/** Most text in a listing as a whole, in UTF-16 units. */
const MOST_TEXT = 100_000;
/** Deepest place a listing has, counted in objects and lists. */
const DEEPEST = 12;
/** Longest lists by the name of their property (the schema’s limits; 1,000 elsewhere). */
const LONGEST_LISTS: Readonly<Record<string, number>> = { fields: 60, options: 200, surfaces: 10, bullets: 10 };
const LONGEST_LIST = 1000;

/** What lies beyond the bounds of any listing: texts too long or not well formed, lists too long, nesting too deep. Stops at the first of each branch. */
export function listingBounds(body: unknown): Problem[] {
  const problems: Problem[] = [];
  let text = 0;
  const visit = (value: unknown, path: readonly (string | number)[]): void => {
    if (problems.length >= 50) return;
    const at = (message: string) => problems.push({ path: pointer(...path), message });
    if (typeof value === 'string') {
      text += value.length;
      if (value.length > LONGEST_TEXT)
        at(`This text has ${value.length} characters; at most ${LONGEST_TEXT} are read.`);
      else if (!value.isWellFormed()) at('This text holds half a character (a lone surrogate). Type it again.');
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    if (path.length > DEEPEST) {
      at('The listing is nested too deeply here.');
      return;
    }
    if (Array.isArray(value)) {
      const most = LONGEST_LISTS[String(path.at(-1))] ?? LONGEST_LIST;
      if (value.length > most) at(`This list has ${value.length} entries; at most ${most} are allowed.`);
      else for (let index = 0; index < value.length; index += 1) visit(value[index], [...path, index]);
      return;
    }
    const keys = Object.keys(value);
    if (keys.length > LONGEST_LIST) {
      at('This object has too many properties.');
      return;
    }
    for (const key of keys) {
      if (!key.isWellFormed() || key.length > 200) at('The name of a property here is not well formed or too long.');
      else visit((value as Record<string, unknown>)[key], [...path, key]);
    }
  };
  visit(body, []);
  if (text > MOST_TEXT) {
    problems.push({
      path: '',
      message: `The listing holds ${text} characters of text; at most ${MOST_TEXT} are read.`,
    });
  }
  return problems;
}
