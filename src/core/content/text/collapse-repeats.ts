/** A text in which letters written three times or more stand once, with the way back to the positions they came from. */
export interface Collapsed {
  readonly text: string;
  readonly from: readonly number[];
}

/** Collapses letters repeated three times or more; undefined if there are none. No language writes three alike in a row within a word. */
export function collapseRepeats(text: string): Collapsed | undefined {
  if (!/(\p{L})\1\1/u.test(text)) return undefined;
  let out = '';
  const from: number[] = [];
  for (let at = 0; at < text.length; at++) {
    let run = at + 1;
    while (run < text.length && text[run] === text[at]) run++;
    out += text[at];
    from.push(at);
    if (run - at >= 3 && /\p{L}/u.test(text[at]!)) at = run - 1;
  }
  from.push(text.length);
  return { text: out, from };
}
