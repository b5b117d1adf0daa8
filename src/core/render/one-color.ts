import type { Treatment } from '../template/index.ts';

/**
 * Turns lightness (0 black to 255 white, one byte a pixel, rows from the top) into dots: 1 is drawn, 0 is left bare.
 * `threshold` draws what is darker than the level; `dither` spreads the error of each dot over its neighbours as Floyd
 * and Steinberg do (1976), row by row to and fro so that no slanted worms appear. Pure arithmetic on whole numbers of
 * sixteenths: the same dots everywhere.
 */
export function oneColorDots(
  lightness: Uint8Array,
  width: number,
  height: number,
  treatment: Pick<Treatment, 'kind' | 'level'>,
): Uint8Array {
  const level = (treatment.level ?? 0.5) * 255;
  if (treatment.kind === 'threshold') return lightness.map((value) => (value < level ? 1 : 0));
  const dots = new Uint8Array(width * height);
  // One pixel more at each side takes the error that leaves the picture. Sixteenths of a step.
  let row = new Int32Array(width + 2);
  let below = new Int32Array(width + 2);
  for (let y = 0; y < height; y += 1) {
    const forth = y % 2 === 0;
    for (let i = 0; i < width; i += 1) {
      const x = forth ? i : width - 1 - i;
      const ahead = forth ? 1 : -1;
      const wanted = (lightness[y * width + x] as number) * 16 + (row[x + 1] as number);
      const drawn = wanted < level * 16;
      if (drawn) dots[y * width + x] = 1;
      const error = (wanted - (drawn ? 0 : 255 * 16)) >> 4;
      row[x + 1 + ahead] = (row[x + 1 + ahead] as number) + error * 7;
      below[x + 1 - ahead] = (below[x + 1 - ahead] as number) + error * 3;
      below[x + 1] = (below[x + 1] as number) + error * 5;
      below[x + 1 + ahead] = (below[x + 1 + ahead] as number) + error;
    }
    [row, below] = [below, row];
    below.fill(0);
  }
  return dots;
}
