import type { Reason } from './verdict.ts';

/** One thing a text must not hold, because it cannot be drawn as it reads. */
interface Fault {
  readonly pattern: RegExp;
  readonly verdict: 'hold' | 'refuse';
  readonly message: string;
}

const FAULTS: readonly Fault[] = [
  {
    pattern: /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
    verdict: 'refuse',
    message: 'The text holds half a character. Type it again instead of pasting it.',
  },
  {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    pattern: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/,
    verdict: 'refuse',
    message: 'The text holds a control character that cannot be drawn. Type it again instead of pasting it.',
  },
  {
    pattern: /[\ufdd0-\ufdef\ufffe\uffff\ufffd]/,
    verdict: 'refuse',
    message: 'The text holds a character that stands for nothing. It may have been damaged on its way: type it again.',
  },
  {
    pattern: /[\u202a-\u202e\u2066-\u2069]/,
    verdict: 'hold',
    message:
      'The text changes its direction with invisible characters, so it may read differently when made. Type it without them.',
  },
  {
    pattern: /[\ue000-\uf8ff]|[\u{f0000}-\u{10ffff}]/u,
    verdict: 'hold',
    message: 'The text holds private characters whose look depends on one font. Use an image for a logo or symbol.',
  },
  {
    pattern: /\p{Mn}{5,}/u,
    verdict: 'hold',
    message: 'The text piles more marks on a letter than any language does. Remove them.',
  },
];

/** Printable ASCII and line ends hold none of these. */
const ORDINARY = /^[\n\r\t -~]*$/;

/** Finds what cannot be drawn as it reads: broken characters, controls, hidden changes of direction, piled marks. */
export function findMalformed(text: string, path: string): Reason[] {
  if (ORDINARY.test(text)) return [];
  return FAULTS.flatMap(({ pattern, verdict, message }) => {
    const found = pattern.exec(text);
    if (!found) return [];
    const span = [found.index, found.index + found[0].length] as const;
    return [{ code: 'malformed' as const, verdict, path, evidence: found[0].toWellFormed(), span, message }];
  });
}
