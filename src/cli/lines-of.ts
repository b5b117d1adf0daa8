import { StringDecoder } from 'node:string_decoder';

const MOST_BYTES = 1_000_000;

/** One line of a stream, or the place of one that is too long to be read. */
export interface Line {
  readonly text: string | undefined;
}

/** Reads a stream line by line in bounded memory: a line over 1 MB comes without its text, and the stream goes on after it. */
export async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<Line> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let skipping = false;
  for await (const chunk of input) {
    rest += typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk));
    let end = rest.indexOf('\n');
    while (end >= 0) {
      if (skipping) skipping = false;
      else if (end > MOST_BYTES) yield { text: undefined };
      else yield { text: rest.slice(0, end) };
      rest = rest.slice(end + 1);
      end = rest.indexOf('\n');
    }
    if (rest.length > MOST_BYTES) {
      if (!skipping) yield { text: undefined };
      skipping = true;
      rest = '';
    }
  }
  if (rest !== '' && !skipping) yield { text: rest };
}
