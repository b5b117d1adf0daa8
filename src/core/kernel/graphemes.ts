const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The grapheme clusters of a text (UAX #29, extended): what a person counts as characters. "👨‍👩‍👧é" has 2. */
export function graphemesOf(text: string): string[] {
  return Array.from(segmenter.segment(text), (part) => part.segment);
}

/** How many grapheme clusters a text has. Lengths in listings and designs count these, never UTF-16 units. */
export function countGraphemes(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}
