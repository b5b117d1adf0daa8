import { expect, type Page, test } from '@playwright/test';
import { startServer, type TestServer } from './server.ts';

/** A reviewer works through held orders of the demo with the keyboard alone. */
let server: TestServer;
test.beforeAll(async () => {
  server = await startServer({ MONOGRAM_DEMO: '1', MONOGRAM_REVIEW_UNDO: '600', MONOGRAM_REVIEW_CHECKS: '0' });
});
test.afterAll(() => server?.[Symbol.asyncDispose]());

async function waiting(page: Page): Promise<number> {
  return (await (await page.request.get(`${server.url}/v1/operator/case-counts`)).json()).open;
}

test('a held order is claimed, looked at, decided and undone with single keys; pictures stay blurred until asked for', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ baseURL: server.url })).newPage();
  await page.goto('/sign-in');
  await page.getByLabel('Email').fill('operator@monogram.example');
  await page.getByLabel('Password', { exact: true }).fill('monogram-demo');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  await page.goto('/console/cases');
  const before = await waiting(page);
  expect(before).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Take the next' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/console\/cases\/./);
  await expect(page.locator('.evidence mark').first()).toBeVisible();
  const proof = page.getByRole('img', { name: /Proof of/ }).first();
  await expect(proof).toHaveClass('blurred');
  await page.keyboard.press('p');
  await expect(proof).not.toHaveClass('blurred');
  // A second opinion needs a note: the key leads to where it is written.
  await page.keyboard.press('e');
  await expect(page.getByLabel('A note for colleagues')).toBeFocused();
  await page.getByLabel('A note for colleagues').blur();
  const first = page.url();
  await page.keyboard.press('a');
  await page.waitForURL((url) => url.href !== first);
  expect(await waiting(page)).toBe(before - 1);
  await page.keyboard.press('z');
  await page.waitForURL(first);
  await expect(page.locator('.evidence mark').first()).toBeVisible();
  expect(await waiting(page)).toBe(before);
});
