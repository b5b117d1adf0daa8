import { fail, ok, type Result } from '../kernel/index.ts';
import { arcAsCubics } from './arc-as-cubics.ts';
import { CLOSE, CUBIC, LINE, MOVE, type Path, QUAD } from './path.ts';

/** Numbers each command takes (SVG 2, 9.3). */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };
const TOKEN = /([a-zA-Z])|([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|[\s,]+|(.)/gy;
const MOST_SEGMENTS = 5000;

/** Reads SVG path data, all commands, into an outline. Fails with a sentence that names what cannot be read. */
export function parsePathData(data: string): Result<Path, string> {
  const tokens = tokensOf(data);
  if (!tokens.ok) return tokens;
  const path: number[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  /** The last handle, for the smooth commands S and T. */
  let handle: { x: number; y: number; after: string } | undefined;
  let segments = 0;
  for (const { command, numbers } of tokens.value) {
    const kind = command.toUpperCase();
    const takes = TAKES[kind];
    if (takes === undefined) return fail(`Path data has no command "${command}".`);
    if (path.length === 0 && kind !== 'M') return fail('Path data begins with M.');
    if (takes === 0 ? numbers.length > 0 : numbers.length === 0 || numbers.length % takes !== 0) {
      return fail(`"${command}" in path data takes ${takes} numbers, not ${numbers.length}.`);
    }
    const relative = command !== kind;
    for (let at = 0; at < Math.max(1, numbers.length); at += Math.max(1, takes)) {
      segments += 1;
      if (segments > MOST_SEGMENTS) return fail(`Path data has more than ${MOST_SEGMENTS} segments.`);
      const n = numbers.slice(at, at + takes);
      const [ox, oy] = relative ? [x, y] : [0, 0];
      const px = (i: number) => (n[i] as number) + ox;
      const py = (i: number) => (n[i] as number) + oy;
      const [fromX, fromY] = [x, y];
      let next: typeof handle;
      if (kind === 'Z') {
        path.push(CLOSE);
        [x, y] = [startX, startY];
      } else if (kind === 'H') {
        x = px(0);
        path.push(LINE, x, y);
      } else if (kind === 'V') {
        y = py(0);
        path.push(LINE, x, y);
      } else {
        x = px(takes - 2);
        y = py(takes - 1);
        if (kind === 'M' && at === 0) {
          [startX, startY] = [x, y];
          path.push(MOVE, x, y);
        } else if (kind === 'M' || kind === 'L') {
          path.push(LINE, x, y);
        } else if (kind === 'C' || kind === 'S') {
          const first = kind === 'C' ? ([px(0), py(1)] as const) : reflected(handle, 'C', fromX, fromY);
          const second = kind === 'C' ? ([px(2), py(3)] as const) : ([px(0), py(1)] as const);
          path.push(CUBIC, ...first, ...second, x, y);
          next = { x: second[0], y: second[1], after: 'C' };
        } else if (kind === 'Q' || kind === 'T') {
          const control = kind === 'Q' ? ([px(0), py(1)] as const) : reflected(handle, 'Q', fromX, fromY);
          path.push(QUAD, ...control, x, y);
          next = { x: control[0], y: control[1], after: 'Q' };
        } else {
          const [rx, ry, turn, large, sweep] = n as [number, number, number, number, number];
          path.push(...arcAsCubics({ fromX, fromY, rx, ry, turn, large: large !== 0, sweep: sweep !== 0, x, y }));
        }
      }
      handle = next;
    }
  }
  if (path.length === 0) return fail('Path data is empty.');
  return path.every(Number.isFinite) ? ok(path) : fail('Path data has a number out of range.');
}

/** The handle of a smooth command: the last one mirrored at the current point, or the point itself (SVG 2, 9.3.6). */
function reflected(
  handle: { x: number; y: number; after: string } | undefined,
  after: string,
  x: number,
  y: number,
): readonly [number, number] {
  return handle?.after === after ? [2 * x - handle.x, 2 * y - handle.y] : [x, y];
}

interface Command {
  readonly command: string;
  readonly numbers: number[];
}

function tokensOf(data: string): Result<Command[], string> {
  const commands: Command[] = [];
  TOKEN.lastIndex = 0;
  for (const [, letter, number, other] of splitArcFlags(data).matchAll(TOKEN)) {
    if (other) return fail(`Path data cannot have "${other}" in it.`);
    if (letter) commands.push({ command: letter, numbers: [] });
    else if (number) {
      const last = commands.at(-1);
      if (!last) return fail('Path data begins with M.');
      last.numbers.push(Number(number));
    }
  }
  return ok(commands);
}

/** Writes spaces round the flags of arcs: "a1 1 0 0110 10" is "a1 1 0 0 1 10 10". */
function splitArcFlags(data: string): string {
  const number = '[\\s,]*[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?';
  return data.replace(/[aA][^a-zA-Z]*/g, (arc) =>
    arc.replace(
      new RegExp(`(${number}${number}${number})[\\s,]*([01])[\\s,]*([01])(${number}${number})`, 'g'),
      '$1 $2 $3 $4',
    ),
  );
}
