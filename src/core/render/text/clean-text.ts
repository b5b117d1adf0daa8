import { graphemesOf } from '../../kernel/index.ts';
import type { DrawingSlots, DrawingTrouble } from '../drawing-problem.ts';

/** Most combining marks on one letter. Vietnamese stacks two, pointed Hebrew with cantillation up to five; more is a prank that costs shaping time. */
const MOST_MARKS = 8;
/** Most UTF-16 units drawn in one field; `parseDesign` refuses more before this, a caller without it is stopped here. */
const MOST_UNITS = 4000;

/** Overrides and embeddings turn letters round, so that a text reads differently from what was screened. Marks and isolates (LRM, RLM, ALM, LRI, RLI, FSI, PDI) are fine. */
const TURNING = /[\u202A-\u202E]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFF9-\uFFFB]/u;
const MARKS = /\p{Mark}/gu;

/** Something in a text that must not be drawn. */
export interface TextTrouble {
  readonly code: DrawingTrouble;
  readonly slots?: DrawingSlots;
}

/** Lines ready to be shaped, and what must not be drawn. */
export interface CleanText {
  readonly lines: readonly string[];
  readonly troubles: readonly TextTrouble[];
}

/**
 * A text as it is drawn: composed (NFC, so that one name has one look however it was typed), tabs and odd spaces as
 * spaces, lines without blanks at their ends. Control characters, hidden direction overrides and heaps of marks are
 * refused with a sentence each, never drawn.
 */
export function cleanText(text: string): CleanText {
  if (text.length > MOST_UNITS) return { lines: [], troubles: [{ code: 'text-too-long' }] };
  const troubles: TextTrouble[] = [];
  const lines = text
    .normalize('NFC')
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.replaceAll('\t', ' ').trim());
  const control = CONTROL.exec(lines.join('\n').replaceAll('\n', ''))?.[0];
  if (control) troubles.push({ code: 'control-character', slots: { code: codePointName(control) } });
  const turning = TURNING.exec(text)?.[0];
  if (turning) troubles.push({ code: 'turning-mark', slots: { code: codePointName(turning) } });
  if (lines.some(hasHeap)) troubles.push({ code: 'too-many-marks', slots: { n: MOST_MARKS } });
  return { lines, troubles };
}

/** Whether a letter of a line carries too many marks. Lines with few marks in all, which is most, are not cut into letters. */
function hasHeap(line: string): boolean {
  const marks = (text: string) => text.match(MARKS)?.length ?? 0;
  return marks(line) > MOST_MARKS && graphemesOf(line).some((cluster) => marks(cluster) > MOST_MARKS);
}

/** A code point as people look it up: "U+0151". */
export function codePointName(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}
