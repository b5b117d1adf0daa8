import { randomBytes } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { startServer, type TestServer } from './server.ts';

/** A buyer's photo on its way: sent in pieces, through a tunnel, said to be somebody else's. */
let server: TestServer;
test.beforeAll(async () => {
  server = await startServer({ MONOGRAM_DEMO: '1' });
});
test.afterAll(() => server?.[Symbol.asyncDispose]());

/** A photo of several megabytes that does not compress. */
const photo = () =>
  sharp(randomBytes(2400 * 2000 * 3), { raw: { width: 2400, height: 2000, channels: 3 } })
    .jpeg({ quality: 90 })
    .toBuffer();

async function mugPage(page: Page): Promise<void> {
  const answer = await page.request.post(`${server.url}/api/auth/sign-in/email`, {
    headers: { origin: server.url },
    data: { email: 'buyer@monogram.example', password: 'monogram-demo' },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  const { items } = (await (await page.request.get(`${server.url}/v1/listings?limit=100`)).json()) as {
    items: { id: string; title: string }[];
  };
  await page.goto(`${server.url}/p/${items.find(({ title }) => /Photo Mug/.test(title))?.id}`);
}

test('a photo goes on where it was when the connection comes back, shows how far it is, and is said to be never shared', async ({
  page,
}) => {
  const asked: { method: string; path: string; offset: string | undefined }[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/v1/uploads'))
      asked.push({ method: request.method(), path: pathname, offset: request.headers()['upload-offset'] });
  });
  await mugPage(page);
  await page.getByRole('checkbox', { name: /have permission from everyone/ }).check();
  await page.getByRole('checkbox', { name: /another person’s picture/ }).check();
  await expect(page.getByText('It is used for this order alone.')).toBeVisible();
  const file = await photo();
  expect(file.length).toBeGreaterThan(2.5 * 1024 * 1024);
  // The first piece arrives; then the train is in a tunnel, before the second sets out.
  const first = page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.status() === 204);
  const tunnel = Promise.withResolvers<void>();
  let pieces = 0;
  await page.route('**/v1/uploads/*', async (route) => {
    if (route.request().method() === 'PATCH') pieces += 1;
    if (pieces === 2) await tunnel.promise;
    await route.continue();
  });
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'cat.jpg', mimeType: 'image/jpeg', buffer: file });
  await first;
  await page.context().setOffline(true);
  tunnel.resolve();
  const progress = page.locator('product-customizer progress');
  await expect(progress).toBeVisible();
  await expect.poll(async () => Number(await progress.getAttribute('value'))).toBeGreaterThan(0);
  const lost = asked.length;
  await expect.poll(() => asked.length).toBeGreaterThan(lost);
  await expect(progress).toBeVisible();
  await page.context().setOffline(false);
  // Reading a photo that does not compress takes its time on a busy machine.
  await expect(page.getByText(/Picture received|A person looks at this picture/)).toBeVisible({ timeout: 120_000 });
  // One upload, asked where it stands, and never begun anew.
  expect(asked.filter(({ method, path }) => method === 'POST' && path === '/v1/uploads')).toHaveLength(1);
  expect(asked.some(({ method }) => method === 'HEAD')).toBe(true);
  const offsets = asked.filter(({ method }) => method === 'PATCH').map(({ offset }) => Number(offset));
  expect(offsets.filter((offset) => offset === 0)).toHaveLength(1);
});
