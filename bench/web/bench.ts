/**
 * The pages in a real browser, against a server with the demo: the first page, what the customizer weighs, and the time
 * from a key to the changed drawing. The physical limit beside us: the same browser fetching the bare HTML of the page.
 */
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { startServer } from '../../test/e2e/server.ts';
import { percentile, report } from '../report.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const WORDS = 'The Hendersons';

/** In the page: whether the name is drawn. */
const DRAWN = `[...(document.querySelector('product-customizer')?.shadowRoot?.querySelectorAll('svg path') ?? [])]
  .some((path) => (path.getAttribute('d') ?? '').length > 100)`;

/** In the page: notes for each key the time from its event to the first change of the drawing. */
const LISTEN = `{
  const root = document.querySelector('product-customizer').shadowRoot;
  window.keyTimes = [];
  let down = 0;
  root.addEventListener('beforeinput', () => { down = performance.now(); }, true);
  new MutationObserver((records) => {
    const drawn = records.some(({ target }) => target instanceof SVGElement);
    if (drawn && down > 0) { window.keyTimes.push(performance.now() - down); down = 0; }
  }).observe(root, { subtree: true, attributes: true, childList: true });
}`;

await using server = await startServer({ MONOGRAM_DEMO: '1' });
const browser = await chromium.launch({
  executablePath: process.env.MONOGRAM_CHROMIUM ?? '/usr/bin/chromium',
  args: FLAGS,
});
try {
  const first: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    first.push(
      await timed(async (page) => {
        await page.goto(server.url, { waitUntil: 'commit' });
        await page.locator('a[href^="/p/"]').first().waitFor();
      }),
    );
    bare.push(await timed((page) => page.goto(`${server.url}/healthz`)));
  }
  report({
    name: 'first page, to the first product (median of 5, cold cache)',
    value: percentile(first, 0.5),
    unit: 'ms',
    most: 2500,
  });
  report({ name: 'the same browser fetching nothing much', value: percentile(bare, 0.5), unit: 'ms' });

  const { items } = (await (await fetch(`${server.url}/v1/listings?limit=50`)).json()) as {
    items: { id: string; title: string }[];
  };
  const board = items.find(({ title }) => title.includes('Walnut'));
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 }, bypassCSP: true })).newPage();
  let scripts = 0;
  page.on('response', async (response) => {
    const type = response.headers()['content-type'] ?? '';
    if (/javascript|wasm|css/.test(type)) scripts += gzipSync(await response.body(), { level: 9 }).length;
  });
  await page.goto(`${server.url}/p/${board?.id}`);
  const box = page.getByRole('textbox', { name: /Family name/ });
  await box.fill('A');
  await page.waitForFunction(DRAWN);
  report({
    name: 'scripts, styles and shaper of the product page, gzip',
    value: scripts / 1024,
    unit: 'KiB',
    most: 350,
  });
  for (const throttle of [1, 4]) {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    const times = await keystrokes(page);
    const bar = throttle === 1 ? 16 : 50;
    report({
      name: `key to changed drawing, p95${throttle > 1 ? `, CPU ${throttle}x slower` : ''}`,
      value: percentile(times, 0.95),
      unit: 'ms',
      most: bar,
    });
    report({
      name: `key to changed drawing, p50${throttle > 1 ? `, CPU ${throttle}x slower` : ''}`,
      value: percentile(times, 0.5),
      unit: 'ms',
    });
  }
} finally {
  await browser.close();
}

/** Types words over and over; answers for each key the time from its event to the mutation of the drawing. */
async function keystrokes(page: Page): Promise<number[]> {
  await page.evaluate(LISTEN);
  const box = page.getByRole('textbox', { name: /Family name/ });
  for (let round = 0; round < 6; round += 1) {
    await box.fill('');
    await box.pressSequentially(WORDS, { delay: 20 });
  }
  return page.evaluate<number[]>('window.keyTimes');
}

async function timed(work: (page: Page) => Promise<unknown>): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const start = performance.now();
  await work(page);
  const time = performance.now() - start;
  await context.close();
  return time;
}
