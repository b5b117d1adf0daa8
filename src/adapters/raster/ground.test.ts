import sharp from 'sharp';
import { expect, test } from 'vitest';
import { openDrawing, plateInput } from '../../../test/render/sample-design.ts';
import { layOver } from './ground.ts';

test('half-transparent red over blue is half of each, clear leaves the ground, opaque covers it', () => {
  const ground = Buffer.from([0, 0, 255, 0, 0, 255, 0, 0, 255]);
  const above = Uint8Array.of(128, 0, 0, 128, 0, 0, 0, 0, 10, 20, 30, 255);
  expect([...layOver(ground, above)]).toEqual([128, 0, 127, 0, 0, 255, 10, 20, 30]);
  expect([...ground.subarray(0, 3)]).toEqual([0, 0, 255]);
});

test('a proof drawn on its decoded photo looks as one drawn whole by the rasteriser', async () => {
  const drawing = await openDrawing({ proofPixels: 500 });
  const input = await plateInput();
  const photo = await sharp(input.pictures.get('base.jpg')).resize(500, 300).png().toBuffer();
  const pixels = async (base: Buffer) => {
    const pictures = new Map([...input.pictures, ['base.jpg', base] as const]);
    const [proof] = await drawing.proof({ ...input, pictures });
    const { width, height } = await sharp(proof!.bytes).metadata();
    expect([width, height]).toEqual([500, 300]);
    return sharp(proof!.bytes).removeAlpha().raw().toBuffer();
  };
  const onGround = await pixels(photo);
  // A picture with an alpha channel is no ground, so this one goes through the rasteriser.
  const whole = await pixels(await sharp(photo).ensureAlpha(1).png().toBuffer());
  const steps = onGround.map((value, i) => Math.abs(value - whole[i]!));
  expect(steps.reduce((most, step) => Math.max(most, step), 0)).toBeLessThanOrEqual(2);
});
