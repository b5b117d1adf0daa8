import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { startServer, type TestServer } from './server.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PASSWORD = 'monogram-demo';

let server: TestServer;
test.beforeAll(async () => {
  server = await startServer({ MONOGRAM_DEMO: '1', MONOGRAM_REVIEW_UNDO: '0' });
});
test.afterAll(() => server?.[Symbol.asyncDispose]());

/** What axe finds on a page (WCAG 2.2 A and AA, and best practice), as "rule: element". */
async function violations(page: Page): Promise<string[]> {
  // Through the debugger, which the page's content security policy does not bind.
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(how: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    // Every rule; of what they pass nothing is collected.
    const found = await axe.run({ resultTypes: ['violations'], selectors: false });
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

/** A wide screen, a phone and a small phone, in that order: what a page has loaded is laid out anew, as when a phone is turned. */
const SCREENS = [
  { name: 'a wide screen', width: 1280, height: 900, axe: true },
  // Between the two that axe looks at only what does not fit can differ.
  { name: 'a phone', width: 390, height: 844, axe: false },
  { name: 'a small phone', width: 320, height: 640, axe: true },
] as const;

async function expectAccessible(page: Page, path: string): Promise<void> {
  await page.setViewportSize(SCREENS[0]);
  await page.goto(`${server.url}${path}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  for (const { name, axe, ...size } of SCREENS) {
    await page.setViewportSize(size);
    // What watches its own size answers in the frame after.
    await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
    if (axe) expect.soft(await violations(page), `${path} on ${name}`).toEqual([]);
    const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
    expect.soft(overflow, `${path} is wider than ${name}`).toBeLessThanOrEqual(0);
    expect.soft(await page.getByRole('heading', { level: 1 }).count(), `${path} has one h1 on ${name}`).toBe(1);
  }
}

async function signedIn(context: BrowserContext, email: string): Promise<Page> {
  const page = await context.newPage();
  const answer = await page.request.post(`${server.url}/api/auth/sign-in/email`, {
    headers: { origin: server.url },
    data: { email, password: PASSWORD },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  return page;
}

const TITLE = 'is accessible and fits a wide screen, a phone and a small phone';

test(`what a visitor sees ${TITLE}`, async ({ browser }) => {
  const visitor = await (await browser.newContext()).newPage();
  const { items } = (await (await visitor.request.get(`${server.url}/v1/listings?limit=50`)).json()) as {
    items: { id: string; locale: string }[];
  };
  const arabic = items.find(({ locale }) => locale.startsWith('ar'));
  for (const path of [
    '/',
    `/p/${items[0]?.id}`,
    `/p/${arabic?.id}`,
    '/sign-in',
    '/sign-up',
    '/certificate',
    '/transparency',
    '/docs',
    '/help',
    '/help/yes-no',
    '/help/documents',
    '/help/content-ip',
    '/notices/new',
    '/s/nothing.here',
    '/nowhere',
  ])
    await expectAccessible(visitor, path);
});

/** Orders of the demo's buyer: one that can be corrected, one that is erased. */
async function buyersOrders(buyer: Page) {
  const orders = (await (await buyer.request.get(`${server.url}/v1/orders?limit=50`)).json()) as {
    items: { id: string; content: string; correctable: boolean }[];
  };
  const held = orders.items.find(({ content, correctable }) => content === 'held' && correctable);
  const erased = orders.items.find(({ content }) => content === 'erased');
  return { held: held?.id, erased: erased?.id };
}

test(`what a buyer sees ${TITLE}`, async ({ browser }) => {
  const buyer = await signedIn(await browser.newContext(), 'buyer@monogram.example');
  const { held, erased } = await buyersOrders(buyer);
  for (const path of ['/orders', '/notices', `/orders/${held}`, `/orders/${held}/correct`, `/orders/${erased}`])
    await expectAccessible(buyer, path);
});

test(`what a seller sees ${TITLE}`, async ({ browser }) => {
  const seller = await signedIn(await browser.newContext(), 'harriet@penrose.example');
  const me = (await (await seller.request.get(`${server.url}/v1/me`)).json()) as {
    memberships: { sellerId: string }[];
  };
  const listings = (await (
    await seller.request.get(`${server.url}/v1/sellers/${me.memberships[0]?.sellerId}/listings`)
  ).json()) as { items: { id: string }[] };
  for (const path of [
    '/studio',
    '/studio/listings',
    `/studio/listings/${listings.items[0]?.id}`,
    '/studio/listings/new',
    `/studio/listings/${listings.items[0]?.id}/checklist`,
    '/studio/orders',
    '/studio/copies',
    '/studio/orders?state=to-make',
    '/studio/security',
    '/studio/takedowns',
    '/studio/terms',
    '/studio/application',
    '/studio/documents',
    '/studio/numbers',
    '/studio/team',
    '/studio/notices',
    '/studio/standing',
  ]) {
    await expectAccessible(seller, path);
  }
});

test(`what an operator sees ${TITLE}`, async ({ browser }) => {
  const { held } = await buyersOrders(await signedIn(await browser.newContext(), 'buyer@monogram.example'));
  const operator = await signedIn(await browser.newContext(), 'operator@monogram.example');
  const sellers = (await (await operator.request.get(`${server.url}/v1/operator/sellers`)).json()) as {
    items: { id: string; activeStrikes: number }[];
  };
  const struck = sellers.items.find(({ activeStrikes }) => activeStrikes > 0);
  const strikes = (await (await operator.request.get(`${server.url}/v1/sellers/${struck?.id}/actions`)).json()) as {
    items: { id: string }[];
  };
  for (const path of [
    '/console',
    '/console/applications',
    '/console/listings',
    '/console/orders',
    `/console/orders/${held}/hold`,
    '/console/holds',
    '/console/notices',
    '/console/webhooks',
    '/console/evidence',
    '/console/terms',
    '/console/terms/1',
    '/console/compliance',
    '/console/rules',
    '/console/audit',
    '/console/sellers',
    `/console/sellers/${struck?.id}`,
    `/console/actions/${strikes.items[0]?.id}`,
    '/console/enforcement',
    '/console/oversight',
  ])
    await expectAccessible(operator, path);
});

test(`review, from the held order to the appeal, and the block lists: each ${TITLE}`, async ({ browser }) => {
  const operator = await signedIn(await browser.newContext(), 'operator@monogram.example');
  const buyer = await signedIn(await browser.newContext(), 'buyer@monogram.example');
  const headers = { 'x-monogram': '1', origin: server.url };
  const send = (page: Page, path: string, data: object) =>
    page.request.post(`${server.url}${path}`, { headers, data }).then((answer) => answer.json());
  const { items } = (await (await buyer.request.get(`${server.url}/v1/orders?limit=50`)).json()) as {
    items: { id: string; state: string }[];
  };
  const mine = items.find(({ state }) => state === 'on-hold');
  const { items: cases } = (await (await operator.request.get(`${server.url}/v1/operator/cases?limit=100`)).json()) as {
    items: { id: string }[];
  };
  for (const path of ['/console/cases', `/console/cases/${cases[0]?.id}`, '/console/block-lists'])
    await expectAccessible(operator, path);
  for (const { id } of cases) {
    await send(operator, `/v1/operator/cases/${id}/claim`, {});
    await send(operator, `/v1/operator/cases/${id}/decision`, { decision: 'refuse', reason: 'ip' });
  }
  await expect
    .poll(async () => (await (await buyer.request.get(`${server.url}/v1/orders/${mine?.id}/review`)).json()).refused)
    .toBe(true);
  await expectAccessible(buyer, `/orders/${mine?.id}`);
  await buyer.getByRole('button', { name: 'Appeal this decision' }).click();
  await buyer.getByLabel('Why was it a mistake?').fill('It is the given name of my daughter.');
  await buyer.getByRole('button', { name: 'Send the appeal' }).click();
  await expect(buyer.getByText('Your appeal waits for somebody who had no part.')).toBeVisible();
  const { items: appeals } = (await (await operator.request.get(`${server.url}/v1/operator/case-appeals`)).json()) as {
    items: { id: string }[];
  };
  await expectAccessible(operator, `/console/cases/appeals/${appeals[0]?.id}`);
});

test('an Arabic product turns the page right to left', async ({ page }) => {
  const { items } = (await (await page.request.get(`${server.url}/v1/listings?limit=50`)).json()) as {
    items: { id: string; locale: string }[];
  };
  await page.goto(`${server.url}/p/${items.find(({ locale }) => locale.startsWith('ar'))?.id}`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
});

test('a buyer customizes and reviews with the keyboard alone', async ({ browser }) => {
  const page = await signedIn(await browser.newContext(), 'buyer@monogram.example');
  const { items } = (await (await page.request.get(`${server.url}/v1/listings?limit=50`)).json()) as {
    items: { id: string; title: string }[];
  };
  await page.goto(`${server.url}/p/${items.find(({ title }) => title.includes('Walnut'))?.id}`);
  await page.getByRole('textbox', { name: /Family name/ }).waitFor();
  /** Presses Tab until the focus is on what is asked for, as somebody without a mouse would. */
  const tabTo = async (role: string, name: RegExp) => {
    for (let steps = 0; steps < 80; steps += 1) {
      await page.keyboard.press('Tab');
      const focused = page.locator('*:focus').last();
      const target = page.getByRole(role as 'button', { name }).first();
      if (await target.evaluate((element) => element.matches(':focus'))) return;
      if ((await focused.count()) === 0) continue;
    }
    throw new Error(`Tab never reached the ${role} ${name}`);
  };
  await tabTo('textbox', /Family name/);
  await page.keyboard.type('Okafor');
  await tabTo('radio', /Laurel/);
  await page.keyboard.press('Space');
  await tabTo('radio', /Rounded/);
  await page.keyboard.press('Space');
  await tabTo('button', /Review your design/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Look at it once more' })).toBeVisible();
  await tabTo('checkbox', /I checked/);
  await page.keyboard.press('Space');
  await tabTo('button', /Order for/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/orders\//);
});

test('on a phone the places of a desk are behind a button that keys work, and it closes when one arrives', async ({
  browser,
}) => {
  const seller = await signedIn(await browser.newContext({ viewport: SCREENS[1] }), 'harriet@penrose.example');
  await seller.goto(`${server.url}/studio`);
  const button = seller.getByRole('button', { name: 'Menu' });
  const places = seller.getByRole('navigation', { name: 'Main' });
  await button.waitFor();
  await expect(places).toBeHidden();
  await button.press('Enter');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  expect(await violations(seller)).toEqual([]);
  await seller.keyboard.press('Escape');
  await expect(places).toBeHidden();
  await expect(button).toBeFocused();
  await button.press('Space');
  await places.getByRole('link', { name: 'Standing' }).press('Enter');
  await expect(seller).toHaveURL(/\/studio\/standing$/);
  await expect(places).toBeHidden();
});
