/**
 * Screening beside other libraries and physical limits, in one run: microseconds for a text, milliseconds for a design with three texts,
 * for the fingerprints of a 12-megapixel photo beyond decoding it, and for a search among a million fingerprints.
 */
import sharp from 'sharp';
import { readLook } from '../../src/adapters/intake/read-look.ts';
import { type Fingerprint, indexFingerprints, lookOf, screenTexts } from '../../src/core/content/index.ts';
import { percentile, report } from '../report.ts';
import { FILTERS } from './filters.ts';
import { innocentTexts } from './innocent.ts';
import { unseenOffending } from './unseen.ts';

/** Every two hundredth innocent text and the unseen offending ones, as they are: what buyers type, with some that must not pass. */
const texts = [
  ...innocentTexts().flatMap(({ text }, at) => (at % 40 === 0 ? [text] : [])),
  ...Object.values(unseenOffending()).flatMap(({ dev }) => dev.slice(0, 2)),
];
console.log(`  ${texts.length} texts, in turns, warmed up, fastest of five rounds each`);
for (const { name, judge } of FILTERS)
  for (let round = 0; round < (name === 'glin-profanity' ? 0 : 15); round++) for (const text of texts) judge([text]);
const each = new Map<string, number>();
for (let round = 0; round < 5; round++)
  for (const { name, judge } of FILTERS) {
    // One of the libraries takes milliseconds for a text.
    const some = name === 'glin-profanity' ? texts.slice(0, 60) : texts;
    const start = performance.now();
    for (const text of some) judge([text]);
    const micros = ((performance.now() - start) * 1000) / some.length;
    each.set(name, Math.min(each.get(name) ?? Number.POSITIVE_INFINITY, micros));
  }
for (const [name, micros] of each) report({ name: `${name}, a text`, value: micros, unit: 'µs' });
const ours = each.get('Monogram')!;
report({ name: 'faster than obscenity', value: each.get('obscenity')! / ours, unit: 'times', least: 3 });
report({ name: 'faster than glin-profanity', value: each.get('glin-profanity')! / ours, unit: 'times' });

const designs: number[] = [];
for (let at = 0; at + 3 <= texts.length; at += 3) {
  const three = texts.slice(at, at + 3).map((text, field) => ({ path: `/${field}`, label: 'Text', text }));
  const start = performance.now();
  screenTexts(three);
  designs.push(performance.now() - start);
}
report({ name: 'a design with three texts, p95', value: percentile(designs, 0.95), unit: 'ms', most: 5 });

const noise = { type: 'gaussian' as const, mean: 128, sigma: 40 };
const photo = await sharp({ create: { width: 1008, height: 756, channels: 3, background: '#888', noise } })
  .resize(4032, 3024)
  .jpeg({ quality: 88 })
  .toBuffer();
sharp.concurrency(1);
sharp.cache(false);
const decoding: number[] = [];
const reduced: number[] = [];
const looks: number[] = [];
for (let round = 0; round < 10; round++) {
  let start = performance.now();
  await sharp(photo).raw().toBuffer();
  decoding.push(performance.now() - start);
  start = performance.now();
  await readLook(sharp(photo));
  looks.push(performance.now() - start);
  start = performance.now();
  await sharp(photo).resize({ width: 512, height: 512, fit: 'fill', kernel: 'linear' }).raw().toBuffer();
  reduced.push(performance.now() - start);
}
report({ name: 'decoding a photo of 12 megapixels, fastest', value: Math.min(...decoding), unit: 'ms' });
report({ name: 'decoding it to 512 pixels a side, fastest', value: Math.min(...reduced), unit: 'ms' });
report({ name: 'decoding and every fingerprint kept and looked up', value: Math.min(...looks), unit: 'ms' });
report({
  name: 'fingerprints beyond decoding, eight orientations and crops',
  value: Math.min(...looks) - Math.min(...reduced),
  unit: 'ms',
  most: 15,
});
const pixels = new Uint8Array(await sharp(photo).resize(512, 512, { fit: 'fill' }).greyscale().raw().toBuffer());
const times = Array.from({ length: 30 }, () => {
  const start = performance.now();
  lookOf({ width: 512, height: 512, pixels });
  return performance.now() - start;
});
report({ name: 'of this, working out the frequencies', value: percentile(times, 0.5), unit: 'ms' });

const MILLION = 1_000_000;
let state = 1;
const word = (): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state >>> 16;
};
const random = (): Fingerprint => Uint16Array.from({ length: 16 }, word);
const many = Array.from({ length: MILLION }, random);
let start = performance.now();
const index = indexFingerprints(many);
report({ name: 'indexing a million fingerprints', value: performance.now() - start, unit: 'ms' });
const searches: number[] = [];
let missed = 0;
for (let at = 0; at < 500; at++) {
  const wanted = many[at * 1999]!.slice();
  for (let change = 0; change < 31; change++) wanted[change % 16]! ^= 1 << ((at + (change >> 4) * 5) % 16);
  start = performance.now();
  const near = index.near(wanted);
  searches.push(performance.now() - start);
  if (!near.some((one) => one.index === at * 1999)) missed++;
}
report({ name: 'a search among a million, median', value: percentile(searches, 0.5), unit: 'ms', most: 2 });
report({ name: 'a search among a million, p95', value: percentile(searches, 0.95), unit: 'ms' });
report({ name: 'copies 31 bits apart that were missed, of 500', value: missed, unit: '', most: 0 });
start = performance.now();
for (let at = 0; at < 5; at++) linear(many, many[at]!);
report({ name: 'beside it, comparing with each, one search', value: (performance.now() - start) / 5, unit: 'ms' });

function linear(all: readonly Fingerprint[], wanted: Fingerprint): number {
  let best = 256;
  for (const one of all) {
    let apart = 0;
    for (let at = 0; at < 16 && apart < best; at++) apart += bits(one[at]! ^ wanted[at]!);
    best = Math.min(best, apart);
  }
  return best;
}

function bits(value: number): number {
  const pairs = value - ((value >> 1) & 0x5555);
  const fours = (pairs & 0x3333) + ((pairs >> 2) & 0x3333);
  return ((((fours + (fours >> 4)) & 0x0f0f) * 0x0101) >> 8) & 0x1f;
}
