import { countGraphemes, graphemesOf } from '../kernel/index.ts';

/** Most letters of what a seller published that are kept as evidence: enough to see what is meant, too few to republish it. */
const LONGEST = 120;

/** A piece of text around what was found in it, cut to a length that shows what is meant. */
export function clipSpan(text: string, found = ''): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const letters = graphemesOf(line);
  if (letters.length <= LONGEST) return line;
  const place = found ? line.toLowerCase().indexOf(found.toLowerCase()) : 0;
  const at = place > 0 ? countGraphemes(line.slice(0, place)) : 0;
  const from = Math.floor(Math.max(0, Math.min(at - LONGEST / 3, letters.length - LONGEST)));
  const end = from + LONGEST - 2;
  return `${from > 0 ? '…' : ''}${letters.slice(from, end).join('')}${end < letters.length ? '…' : ''}`;
}
