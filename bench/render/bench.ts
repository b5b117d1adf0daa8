/**
 * The renderer beside its peers, all in one run: keystrokes in Chromium, a proof against the bare rasteriser, a warm
 * Chromium and konva on skia, and a batch on one core against all of them. `MONOGRAM_BENCH_DESIGNS=2000` draws the
 * long batch.
 */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { openFontBook } from '../../src/adapters/fonts/index.ts';
import { createDrawing } from '../../src/adapters/raster/index.ts';
import type { DrawingInput } from '../../src/app/ports.ts';
import { buildScene, fontFamiliesOf, pathData, sceneToSvg } from '../../src/core/render/index.ts';
import type { Template, Values } from '../../src/core/template/index.ts';
import { openRenderWorkers } from '../../src/main/render-workers.ts';
import { openPage } from '../../test/render/browser/open-page.ts';
import { percentile, report } from '../report.ts';
import { konvaProof } from './konva-proof.ts';

const ROUNDS = 15;
const SIDE = 1000;
/** Photos that the designs of a batch take turns with: more than any cache of ours holds. */
const PHOTOS = 50;
/** Designs for each worker where nothing else is asked: as many for each, since the first ones of a process are slow. */
const SHORT_BATCH = 90;

const template: Template = {
  surfaces: [
    {
      id: 'front',
      label: 'Front',
      size: { width: 100, height: 100 },
      image: 'base.jpg',
      placements: [
        { id: 'photo', x: 15, y: 8, width: 70, height: 60, shape: { kind: 'ellipse' } },
        { id: 'name', x: 10, y: 72, width: 80, height: 20 },
      ],
    },
  ],
  fields: [
    { id: 'photo', kind: 'image', label: 'Photo', placement: 'photo' },
    { id: 'name', kind: 'text', label: 'Name', placement: 'name', fonts: ['Great Vibes'] },
  ],
};
const values: Values = { photo: { image: 'photo.jpg', rotation: 8, scale: 1.2 }, name: { text: 'Rosa Miguela' } };

/** Photos of the demo: what people upload and what shops show, with the detail that makes encoders work. */
const demo = (name: string) => readFile(new URL(`../../demo/photos/${name}`, import.meta.url));
const photo = await demo('buyer/mountain-lake.jpg');
const base = await sharp(await demo('walnut-cutting-board/top.jpg'))
  .resize(SIDE, SIDE, { fit: 'cover' })
  .jpeg({ quality: 90 })
  .toBuffer();
const { width: photoWidth, height: photoHeight } = await sharp(photo).metadata();
/** The design of one buyer: the shop's photo is the same each time, the buyer's is new, so that its decoding is part of every proof. */
const designOf = (buyer: number): DrawingInput => ({
  template,
  values,
  pictures: new Map<string, Uint8Array>([
    ['photo.jpg', Buffer.concat([photo, Buffer.from(String(buyer))])],
    ['base.jpg', base],
  ]),
});
const fonts = await openFontBook();
const drawing = createDrawing({ fonts, proofPixels: SIDE });
await fonts.load(fontFamiliesOf(template, values));

const opened = await openPage();
try {
  await keystrokes();
  await proofs();
} finally {
  await opened.close();
}
await batches();

async function keystrokes(): Promise<void> {
  await opened.page.waitForFunction('typeof timeKeystrokes === "function"');
  const time = async () => ((await opened.page.evaluate('timeKeystrokes(220)')) as number[]).slice(20);
  report({
    name: 'keystroke to new path in Chromium, p95',
    value: percentile(await time(), 0.95),
    unit: 'ms',
    most: 8,
  });
  const session = await opened.page.context().newCDPSession(opened.page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const slow = percentile(await time(), 0.95);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  report({ name: 'the same with a CPU four times slower, p95', value: slow, unit: 'ms', most: 16 });
}

async function proofs(): Promise<void> {
  const finished = await finishedSvg(true);
  const unprepared = await finishedSvg(false);
  const page = await opened.browser.newPage({ viewport: { width: SIDE, height: SIDE } });
  const scene = sceneOf();
  const name = scene.items.find((item) => item.kind === 'text');
  const path = name?.kind === 'text' ? pathData(name.path) : '';
  // One of each in turn, so that all meet the same noise; the median of each.
  const racers = {
    ours: (round: number) => drawing.proof(designOf(round)),
    bare: async () => new Resvg(finished, { font: { loadSystemFonts: false } }).render().asPng(),
    chromium: async () => {
      await page.setContent(`<style>body{margin:0}</style>${unprepared}`);
      return page.screenshot();
    },
    konva: () => konvaProof({ side: SIDE, base, photo, path }),
  };
  const times = new Map(Object.keys(racers).map((racer) => [racer, [] as number[]]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [racer, draw] of Object.entries(racers)) {
      const start = performance.now();
      await draw(round);
      times.get(racer)?.push(performance.now() - start);
    }
  }
  const median = (racer: keyof typeof racers) => percentile((times.get(racer) ?? []).slice(2), 0.5);
  report({ name: 'proof of 1000 x 1000 pixels with a photo', value: median('ours'), unit: 'ms' });
  report({
    name: '  against the bare rasteriser on the finished SVG',
    value: median('ours') / median('bare'),
    unit: 'times',
    most: 1.15,
  });
  report({
    name: '  against a warm Chromium’s screenshot',
    value: median('ours') / median('chromium'),
    unit: 'times',
    most: 0.35,
  });
  report({ name: '  against konva on skia', value: median('ours') / median('konva'), unit: 'times', most: 0.5 });
}

function sceneOf() {
  const pictures = new Map([
    ['photo.jpg', { width: photoWidth, height: photoHeight }],
    ['base.jpg', { width: SIDE, height: SIDE }],
  ]);
  return buildScene({ template, values, surface: 'front', fonts: fonts.book, pictures }).scene;
}

/** The SVG the bare rasteriser gets, with the pictures made as small as they are seen; or the one a browser gets, with the pictures as they came. */
async function finishedSvg(prepared: boolean): Promise<string> {
  const scene = sceneOf();
  const hrefs = new Map<unknown, string>();
  for (const item of scene.items) {
    if (item.kind !== 'picture') continue;
    const whole = item.ref === 'base.jpg' ? base : photo;
    const size = [item.width, item.height].map((millimetres) => Math.ceil((millimetres * SIDE) / 100));
    const bytes = prepared
      ? await sharp(whole)
          .resize(size[0], size[1], { fit: 'fill' })
          .jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
          .toBuffer()
      : whole;
    hrefs.set(item, `data:image/jpeg;base64,${bytes.toString('base64')}`);
  }
  return sceneToSvg(scene, {
    hrefOf: (shown) => hrefs.get(shown),
    background: '#FFFFFF',
    pixels: { width: SIDE, height: SIDE },
  });
}

async function batches(): Promise<void> {
  const designs = Number(process.env.MONOGRAM_BENCH_DESIGNS ?? SHORT_BATCH * availableParallelism());
  const folder = await mkdtemp(join(tmpdir(), 'monogram-bench-'));
  try {
    const names = JSON.parse(readFileSync(new URL('names.json', import.meta.url), 'utf8')) as string[];
    const listing = { id: 'B', locale: 'en-US', title: 'Plate', template };
    await writeFile(join(folder, 'listing.json'), JSON.stringify(listing));
    for (let i = 0; i < PHOTOS; i += 1) {
      await writeFile(join(folder, `photo-${i}.jpg`), Buffer.concat([photo, Buffer.from(String(i))]));
    }
    await writeFile(join(folder, 'base.jpg'), base);
    for (let i = 0; i < designs; i += 1) {
      const text = `${names[i % names.length]} ${i}`;
      await writeFile(
        join(folder, `${i}.json`),
        JSON.stringify({
          listing: 'B',
          values: { photo: { ...values.photo, image: `photo-${i % PHOTOS}.jpg` }, name: { text } },
        }),
      );
    }
    const cores = availableParallelism();
    // The long batch is about memory; a short one tells the rate of one worker.
    const short = Math.min(designs, SHORT_BATCH);
    const core = await onOneCore(() => batch(folder, short, 1));
    const one = await batch(folder, short, 1);
    const all = await batch(folder, designs, cores);
    report({ name: 'designs on one core', value: core.rate, unit: 'a second' });
    // Its threads of collecting and encoding run on the other core beside it.
    report({ name: '  on one worker that may use every core', value: one.rate, unit: 'a second' });
    report({ name: `  ${designs} on ${cores} workers`, value: all.rate, unit: 'a second' });
    report({
      name: '  gained by the other cores',
      value: all.rate / core.rate,
      unit: 'times',
      ...(cores >= 2 && { least: 0.9 * cores }),
    });
    report({ name: '  bare arithmetic gains', value: await machineGain(cores), unit: 'times' });
    report({ name: '  largest worker', value: all.megabytes, unit: 'MB', most: 400 });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What the machine itself gains: turns of a loop in a second by a thread for each core, over those of one thread. */
async function machineGain(cores: number): Promise<number> {
  const loop = `
    let turns = 0;
    for (const end = performance.now() + 1000; performance.now() < end; turns += 1) for (let i = 0, n = 0; i < 1e5; i += 1) n = (n * 31 + i) | 0;
    require('node:worker_threads').parentPort.postMessage(turns);`;
  const turnsOf = async (threads: number) => {
    const turns = Array.from({ length: threads }, async () => {
      const [count] = await once(new Worker(loop, { eval: true }), 'message');
      return Number(count);
    });
    return (await Promise.all(turns)).reduce((sum, count) => sum + count, 0);
  };
  const one = await turnsOf(1);
  return (await turnsOf(cores)) / one;
}

/** Keeps this process and what it starts on the first core meanwhile, as `taskset -c 0` would. */
async function onOneCore<T>(run: () => Promise<T>): Promise<T> {
  const keepOn = (cores: string) => promisify(execFile)('taskset', ['-a', '-c', '-p', cores, String(process.pid)]);
  await keepOn('0');
  try {
    return await run();
  } finally {
    await keepOn(`0-${cpus().length - 1}`);
  }
}

async function batch(folder: string, designs: number, count: number): Promise<{ rate: number; megabytes: number }> {
  const workers = openRenderWorkers(count);
  let megabytes = 0;
  const watch = setInterval(async () => {
    for (const pid of await childrenOf(process.pid)) megabytes = Math.max(megabytes, await residentMegabytes(pid));
  }, 100);
  const run = async (i: number) => {
    const job = {
      listing: join(folder, 'listing.json'),
      design: join(folder, `${i}.json`),
      assets: [folder],
      // The files of thousands of designs would fill a disk: later ones are written over earlier ones.
      out: join(folder, 'out', String(i % PHOTOS)),
      dpi: 300,
      proofPixels: SIDE,
    };
    const done = await workers.run(job);
    if (!done.ok) throw new Error(JSON.stringify(done.problems));
  };
  try {
    // The workers' start is no part of the rate of a long batch.
    await Promise.all(Array.from({ length: count }, (_, i) => run(i)));
    const start = performance.now();
    await Promise.all(Array.from({ length: designs }, (_, i) => run(i)));
    return { rate: (designs * 1000) / (performance.now() - start), megabytes };
  } finally {
    clearInterval(watch);
    workers.close();
  }
}

async function childrenOf(pid: number): Promise<number[]> {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  return text.split(' ').filter(Boolean).map(Number);
}

async function residentMegabytes(pid: number): Promise<number> {
  const [status, name] = await Promise.all([
    readFile(`/proc/${pid}/status`, 'utf8').catch(() => ''),
    readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => ''),
  ]);
  return name.includes('render-worker') ? Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000 : 0;
}
