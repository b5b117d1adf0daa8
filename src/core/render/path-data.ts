import { CLOSE, coordinatesOf, MOVE, type Path } from './path.ts';

/** Decimals kept of a millimetre where single lengths are written: a ten-thousandth. */
const STEPS = 10_000;

/** A number of millimetres as the files spell it: at most four decimals, no exponent, no minus zero. */
export function formatMm(value: number): string {
  const rounded = Math.round(value * STEPS) / STEPS;
  return rounded === 0 ? '0' : String(rounded);
}

const written = new WeakMap<Path, string>();

/**
 * An outline as SVG path data, `M1 2l2 2z`: points rounded to a micrometre, each written as the way from the one before,
 * which is half as long as where it lies; the way is taken between rounded points, so that errors do not add up. The
 * same outline gives the same text everywhere; it is written once.
 */
export function pathData(path: Path): string {
  const known = written.get(path);
  if (known !== undefined) return known;
  const data = write(path) ?? writeLarge(path);
  written.set(path, data);
  return data;
}

/** Micrometres in a millimetre: the grid of an outline's points, far below what any machine resolves. */
const GRID = 1000;
/** Millimetres (a kilometre) up to which ways between points are whole numbers of 31 bits, which are quick. */
const LARGEST = 1e6;
const [ABSOLUTE, RELATIVE] = ['MLQCZ', 'mlqcz'] as const;
const [ZERO, MINUS, POINT, SPACE] = [48, 45, 46, 32] as const;

/**
 * Characters on their way into a text, as codes, room for the longest outline so far; a string is made of them at the
 * end, `PIECE` at a time. Nothing else is left behind: collecting what adding up strings, or taking points apart as
 * pairs, left behind took half of a keystroke.
 */
let codes = new Uint8Array(1 << 15);
const PIECE = 4096;
const piece = new Array<number>(PIECE).fill(0);
/** No command with its numbers is longer: six of at most 12 characters, each with a space. */
const LONGEST_COMMAND = 80;

function write(path: Path): string | undefined {
  let used = 0;
  let x = 0;
  let y = 0;
  let startX = 0;
  let startY = 0;
  let before = -1;
  for (let at = 0; at < path.length; ) {
    if (used > codes.length - LONGEST_COMMAND) codes = roomier(codes);
    const op = path[at] as number;
    const end = at + 1 + coordinatesOf(op);
    // A command that is repeated needs no letter of its own; after a move the same would mean lines.
    const silent = op === before && op !== MOVE && op !== CLOSE;
    if (!silent) codes[used++] = (at === 0 ? ABSOLUTE : RELATIVE).charCodeAt(op);
    let toX = x;
    let toY = y;
    for (let i = at + 1; i < end; i += 2) {
      const px = path[i] as number;
      const py = path[i + 1] as number;
      if (!(Math.abs(px) < LARGEST && Math.abs(py) < LARGEST)) return undefined;
      toX = Math.round(px * GRID) | 0;
      toY = Math.round(py * GRID) | 0;
      used = writeWay((toX - x) | 0, used, silent || i > at + 1);
      used = writeWay((toY - y) | 0, used, true);
    }
    x = op === CLOSE ? startX : toX;
    y = op === CLOSE ? startY : toY;
    if (op === MOVE) {
      startX = x;
      startY = y;
    }
    before = op;
    at = end;
  }
  return textOf(used);
}

function roomier(full: Uint8Array): Uint8Array<ArrayBuffer> {
  const room = new Uint8Array(2 * full.length);
  room.set(full);
  return room;
}

function textOf(used: number): string {
  let text = '';
  for (let from = 0; from < used; from += PIECE) {
    const count = Math.min(PIECE, used - from);
    for (let i = 0; i < count; i += 1) piece[i] = codes[from + i] as number;
    text += String.fromCharCode(...(count === PIECE ? piece : piece.slice(0, count)));
  }
  return text;
}

/** Codes of the digits behind the point of so many micrometres, without zeros at the end: the first lowest, their number highest. */
const BEHIND_POINT = Int32Array.from({ length: GRID }, (_, rest) => {
  const digits = String(rest).padStart(3, '0').replace(/0+$/, '');
  return [...digits].reduce((sum, digit, i) => sum | (digit.charCodeAt(0) << (8 * i)), digits.length << 24);
});

/** Writes micrometres as millimetres without needless zeros, from `at` on, apart from a number before it; returns where it ends. */
function writeWay(way: number, at: number, apart: boolean): number {
  let end = at;
  if (way < 0) codes[end++] = MINUS;
  else if (apart) codes[end++] = SPACE;
  const size = (way < 0 ? -way : way) | 0;
  const whole = (size / GRID) | 0;
  const rest = (size - whole * GRID) | 0;
  if (whole > 0 || rest === 0) end = writeWhole(whole, end);
  if (rest === 0) return end;
  const digits = BEHIND_POINT[rest] as number;
  // Always three: what follows is written over those that are none.
  codes[end] = POINT;
  codes[end + 1] = digits;
  codes[end + 2] = digits >> 8;
  codes[end + 3] = digits >> 16;
  return end + 1 + (digits >> 24);
}

function writeWhole(whole: number, at: number): number {
  let places = 1;
  for (let power = 10; power <= whole; power *= 10) places += 1;
  let digits = whole;
  for (let place = at + places - 1; place >= at; place -= 1) {
    const tens = (digits / 10) | 0;
    codes[place] = ZERO + digits - tens * 10;
    digits = tens;
  }
  return at + places;
}

/** What no machine makes but a path of the seller's may say. */
function writeLarge(path: Path): string {
  const parts: string[] = [];
  for (let at = 0; at < path.length; ) {
    const op = path[at] as number;
    const end = at + 1 + coordinatesOf(op);
    parts.push(
      `${ABSOLUTE[op]}${path
        .slice(at + 1, end)
        .map(formatMm)
        .join(' ')}`,
    );
    at = end;
  }
  return parts.join('');
}
