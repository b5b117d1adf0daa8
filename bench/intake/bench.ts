/**
 * Taking a photo in beside bare sharp: the same decoding, turning and encoding in this process, in turns, so that both
 * meet the same noise. What intake adds is the way to a process that can be killed and back.
 */
import { performance } from 'node:perf_hooks';
import sharp from 'sharp';
import { openIntake } from '../../src/adapters/intake/sharp-intake.ts';
import { report } from '../report.ts';

const ROUNDS = 12;

/** A 12-megapixel photo's worth of detail, on its side as phones store it. */
const photo = await sharp({
  create: {
    width: 1000,
    height: 750,
    channels: 3,
    background: '#888',
    noise: { type: 'gaussian', mean: 128, sigma: 40 },
  },
})
  .resize(4000, 3000)
  .withMetadata({ orientation: 6 })
  .jpeg({ quality: 88 })
  .toBuffer();

// One thread each, as in a worker: otherwise more cores would be compared, not more work.
sharp.concurrency(1);
sharp.cache(false);
const intake = openIntake({ workers: 1 });
const ours: number[] = [];
const bare: number[] = [];

async function timed(into: number[], work: () => Promise<unknown>): Promise<void> {
  const started = performance.now();
  await work();
  into.push(performance.now() - started);
}

const takeIn = async () => {
  const taken = await intake.takePicture(photo);
  if (!taken.ok) throw new Error(taken.error.message);
};
const alone = () =>
  sharp(photo, { sequentialRead: true, failOn: 'error' })
    .autoOrient()
    .toColourspace('srgb')
    .removeAlpha()
    .jpeg({ quality: 92, chromaSubsampling: '4:4:4' })
    .toBuffer();

await takeIn();
await alone();
for (let round = 0; round < ROUNDS; round += 1) {
  await timed(ours, takeIn);
  await timed(bare, alone);
}
intake.close();

// The fastest round of each: what else the machine does only ever adds.
const [fastest, fastestBare] = [Math.min(...ours), Math.min(...bare)];
console.log(`  A photo of 12 megapixels, ${(photo.length / 1e6).toFixed(1)} MB, ${ROUNDS} rounds in turns`);
report({ name: 'bare sharp, fastest round', value: fastestBare, unit: 'ms' });
report({ name: 'taken in, fastest round', value: fastest, unit: 'ms' });
report({ name: 'taken in against bare sharp', value: fastest / fastestBare, unit: 'times', most: 1.5 });
