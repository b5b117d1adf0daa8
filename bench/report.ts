/** One figure: what was measured, what it must reach, and the peer or limit it was measured beside. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly least?: number;
  readonly most?: number;
}

/** Prints a figure with its bar, and sets the exit status if it was missed. */
export function report({ name, value, unit, least, most }: Figure): void {
  const missed = (least !== undefined && value < least) || (most !== undefined && value > most);
  const bar = least !== undefined ? `at least ${least}` : most !== undefined ? `at most ${most}` : '';
  const digits = Math.abs(value) >= 100 ? 0 : 2;
  console.log(
    `  ${missed ? 'MISSED' : '      '} ${name.padEnd(58)} ${value.toFixed(digits).padStart(9)} ${unit.padEnd(8)} ${bar}`,
  );
  if (missed) process.exitCode = 1;
}

/** The value below which a share of the values lie (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
