import type { Classification, PictureClassifier } from '../../core/content/index.ts';

/** An answer longer than this is no classification. */
const MOST_ANSWER = 64 * 1024;

/**
 * An outside classifier behind an address of the operator's: gets the picture as the body of a POST, answers JSON `{ "verdict": "allow" | "hold" | "refuse",
 * "label": "..." }`. Throws when it cannot be reached, is too slow, or answers anything else.
 */
export function httpClassifier(address: URL): PictureClassifier {
  const name = address.host;
  return {
    name,
    async classify(picture, milliseconds) {
      const answer = await fetch(address, {
        method: 'POST',
        headers: {
          'content-type': picture[0] === 0xff ? 'image/jpeg' : 'image/png',
          accept: 'application/json',
        },
        body: Buffer.from(picture),
        redirect: 'error',
        signal: AbortSignal.timeout(milliseconds),
      });
      if (!answer.ok) throw new Error(`answered ${answer.status}`);
      const text = await answer.text();
      if (text.length > MOST_ANSWER) throw new Error('answered too much');
      return classification(JSON.parse(text));
    },
  };
}

function classification(value: unknown): Classification {
  const { verdict, label } = (value ?? {}) as Record<string, unknown>;
  if (verdict !== 'allow' && verdict !== 'hold' && verdict !== 'refuse') throw new Error('answered no verdict');
  return { verdict, label: typeof label === 'string' ? label.slice(0, 200) : '' };
}
