import { type Browser, expect, type Page, test } from '@playwright/test';
import { startServer, type TestServer } from './server.ts';

/** The program's pages as people use them: terms, rules, product numbers, appeals, open orders and notices. */
const PASSWORD = 'monogram-demo';
const SELLER = 'harriet@penrose.example';
const WORDS = 'What happened and why that breaks the clause, at some length.';

let server: TestServer;
test.beforeAll(async () => {
  server = await startServer({ MONOGRAM_DEMO: '1' });
});
test.afterAll(() => server?.[Symbol.asyncDispose]());

async function signedIn(browser: Browser, email: string, locale = 'en'): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: server.url, locale })).newPage();
  await page.request.post('/api/auth/sign-in/email', {
    headers: { origin: server.url },
    data: { email, password: PASSWORD },
  });
  return page;
}
/** Asks the API with the page's session. */
const post = async (page: Page, path: string, data: object = {}) => {
  const answer = await page.request.post(path, { headers: { origin: server.url, 'x-monogram': '1' }, data });
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
  return answer.json();
};
const get = async (page: Page, path: string) => (await page.request.get(path)).json();
/** Another operator than the demo's. */
async function secondOperator(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: server.url, locale: 'en' })).newPage();
  const email = 'otto@operator.example';
  await page.request.post('/api/auth/sign-up/email', {
    headers: { origin: server.url },
    data: { name: 'Otto Reyes', email, password: PASSWORD },
  });
  expect((await server.command('role', email, 'operator')).status).toBe(0);
  return signedIn(browser, email);
}

test('an operator writes the next terms with a preview, and rules of eligibility that say first what they would change', async ({
  browser,
}) => {
  const operator = await signedIn(browser, 'operator@monogram.example');
  await operator.goto('/console/terms');
  await operator.getByLabel('Title').fill('Terms for the next year');
  const text = operator.getByLabel('Text', { exact: false }).first();
  await text.fill('# Terms\n\nThe same as before, and **piano lacquer** is asked for by name.');
  await operator.getByLabel('What changes, in plain words').fill('Piano lacquer is asked for by name.');
  await operator.getByLabel('In effect from').fill('2099-01-01');
  await operator.getByText('Preview', { exact: true }).click();
  await expect(operator.locator('details[open]')).toContainText('piano lacquer');
  await operator.getByLabel(/I have read the preview/).check();
  await operator.getByRole('button', { name: 'Publish this version' }).click();
  await expect(operator.getByText(/Version \d+, from .*2099/)).toBeVisible();
  const seller = await signedIn(browser, SELLER);
  await seller.goto('/studio/notices');
  await expect(seller.getByRole('heading', { name: /New terms from January 1, 2099/ })).toBeVisible();

  await operator.goto('/console/rules');
  await operator.getByLabel('Days until a declined seller can apply again').fill('45');
  await expect(operator.getByRole('button', { name: 'Publish these rules' }), 'only what was seen').toHaveCount(0);
  await operator.getByRole('button', { name: 'See what would change' }).click();
  await operator.getByRole('button', { name: 'Publish these rules' }).click();
  await expect(operator.getByText('The rules are published.')).toBeVisible();
  await operator.reload();
  await expect(operator.getByLabel('Days until a declined seller can apply again')).toHaveValue('45');
});

test('a seller registers a company prefix, a person decides, and the seller sees it verified', async ({ browser }) => {
  const seller = await signedIn(browser, SELLER);
  await seller.goto('/studio/numbers');
  await seller.getByRole('textbox', { name: /^Company prefix/ }).fill('4006381');
  await seller.getByLabel('A GTIN made from it').fill('4006381333931');
  await seller.getByRole('button', { name: 'Register the prefix' }).click();
  const row = seller.getByRole('listitem').filter({ hasText: '4006381' });
  await expect(row).toContainText('Waits for a person');
  const operator = await signedIn(browser, 'operator@monogram.example');
  await operator.goto('/console/evidence');
  await operator.getByRole('button', { name: /Accept .*4006381/ }).click();
  await expect(operator.getByRole('button', { name: /Accept .*4006381/ })).toHaveCount(0);
  await seller.reload();
  await expect(row).toContainText('Verified');
});

test('a seller appeals a strike in the studio; who decided it cannot decide the appeal, another operator annuls it', async ({
  browser,
}) => {
  const [operator, otto] = [await signedIn(browser, 'operator@monogram.example'), await secondOperator(browser)];
  const seller = await signedIn(browser, SELLER);
  const { sellerId } = (await get(seller, '/v1/me')).memberships[0];
  const strike = await post(operator, `/v1/sellers/${sellerId}/actions`, {
    kind: 'strike',
    clause: 'bundling',
    facts: WORDS,
    explanation: WORDS,
    language: 'en',
  });
  await seller.goto('/studio');
  await seller.getByRole('link', { name: /^Notices ?: .* new$/ }).click();
  await seller
    .getByRole('link', { name: /Open: A decision about/ })
    .first()
    .click();
  await expect(seller).toHaveURL(new RegExp(strike.id));
  await seller.getByRole('button', { name: 'Send the appeal' }).click();
  await expect(seller.getByText('Say in a sentence or two what is wrong').first()).toBeVisible();
  await seller
    .getByLabel('In your own words')
    .fill('The second product is the lid of the first one, as the drawing shows.');
  await seller.getByRole('button', { name: 'Send the appeal' }).click();
  await expect(seller.getByText('Your appeal is sent.', { exact: false })).toBeVisible();

  await operator.goto('/console/enforcement');
  await expect(operator.getByText('You had a part in this decision', { exact: false }).first()).toBeVisible();
  await operator.goto(`/console/actions/${strike.id}`);
  await expect(operator.getByRole('button', { name: /Annul the decision/ })).toHaveCount(0);
  await otto.goto(`/console/actions/${strike.id}`);
  await otto.getByRole('button', { name: /Annul the decision/ }).click();
  await otto
    .getByLabel('What you say to the seller')
    .fill('The lid is a part of the product. The strike was a mistake.');
  await otto.keyboard.press('Control+Enter');
  await expect.poll(async () => (await get(seller, `/v1/actions/${strike.id}`)).state).toBe('annulled');
  await seller.reload();
  await expect(seller.getByText('The lid is a part of the product.', { exact: false }).first()).toBeVisible();
});

test('when a seller is revoked its buyer hears of it, sees until when the order may be made and withdraws; an operator declines what is left', async ({
  browser,
}) => {
  const [operator, otto] = [await signedIn(browser, 'operator@monogram.example'), await secondOperator(browser)];
  const buyer = await signedIn(browser, 'buyer@monogram.example');
  const { items } = (await get(buyer, '/v1/orders?limit=100')) as {
    items: { id: string; number: string; state: string; seller: { id: string; name: string } }[];
  };
  const open = items.filter(({ state }) => state === 'placed' || state === 'in-production');
  const order = open[0];
  if (!order) throw new Error('The demo has no open order');
  await buyer.goto('/notices');
  await expect(buyer.getByRole('heading', { level: 1, name: 'Your notices' })).toBeVisible();
  const proposed = await post(operator, `/v1/sellers/${order.seller.id}/actions`, {
    kind: 'revocation',
    clause: 'circumvention',
    facts: WORDS,
    explanation: WORDS,
    language: 'en',
  });
  await post(otto, `/v1/actions/${proposed.id}/confirmation`);
  // The job tells buyers within its turn; the bell counts at the next page.
  await expect
    .poll(async () => (await get(buyer, '/v1/me/notices?limit=1')).unread, { timeout: 120_000 })
    .toBeGreaterThan(0);
  await buyer.goto('/');
  await buyer.getByRole('link', { name: /^Notices ?: .* new$/ }).click();
  await buyer.getByRole('link', { name: `Open: Order ${order.number}: its maker is leaving the program` }).click();
  await expect(buyer.getByRole('heading', { name: 'The maker is leaving the program' })).toBeVisible();
  await expect(buyer.getByRole('link', { name: 'Notices', exact: true }), 'they were looked at').toBeVisible();
  await buyer.getByRole('button', { name: 'Withdraw the order' }).first().click();
  await buyer.getByRole('dialog').getByRole('button', { name: 'Withdraw the order' }).click();
  await expect(buyer.getByText('Withdrawn').first()).toBeVisible();

  await operator.goto(`/console/sellers/${order.seller.id}`);
  const section = operator.getByRole('region', { name: 'Open orders' });
  await expect(section).toContainText('They may be made and shipped until');
  const left = (await get(operator, `/v1/sellers/${order.seller.id}/open-orders`)).open;
  if (left > 0) {
    await section.getByText('Decline all that are left').first().click();
    await section.getByRole('textbox').fill('The workshop is closed. Buyers are refunded.');
    await section.getByRole('button', { name: 'Decline all that are left' }).click();
    await expect(section).toContainText('Declined by an operator on');
    await expect
      .poll(async () => (await get(operator, `/v1/sellers/${order.seller.id}/open-orders`)).open, { timeout: 120_000 })
      .toBe(0);
  }
});
