import { coordinatesOf, type Path } from './path.ts';

/** Decimals kept of a millimetre: a ten-thousandth, far below what any machine resolves. */
const STEPS = 10_000;
const LETTERS = 'MLQCZ';
const written = new WeakMap<Path, string>();

/** A number of millimetres as the files spell it: at most four decimals, no exponent, no minus zero. */
export function formatMm(value: number): string {
  const rounded = Math.round(value * STEPS) / STEPS;
  return rounded === 0 ? '0' : String(rounded);
}

/** An outline as SVG path data in absolute coordinates: `M1 2L3 4Z`. The same outline gives the same text everywhere; it is written once. */
export function pathData(path: Path): string {
  const known = written.get(path);
  if (known !== undefined) return known;
  let data = '';
  let at = 0;
  while (at < path.length) {
    const op = path[at] as number;
    data += LETTERS[op];
    const end = at + 1 + coordinatesOf(op);
    for (let i = at + 1; i < end; i += 1) {
      const number = formatMm(path[i] as number);
      data += i === at + 1 || number.startsWith('-') ? number : ` ${number}`;
    }
    at = end;
  }
  written.set(path, data);
  return data;
}
