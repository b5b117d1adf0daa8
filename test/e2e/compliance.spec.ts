import { readFileSync } from 'node:fs';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { askNoPapers } from '../support/ask-no-papers.ts';
import { APPLICATION } from '../support/stories.ts';
import { startServer, type TestServer } from './server.ts';

const PASSWORD = 'a long enough sentence';
const DAY = 86_400_000;
const dayAhead = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

let server: TestServer;
let operator: Page;
let seller: Page;
let listing: string;
test.beforeAll(async ({ browser }) => {
  server = await startServer({ MONOGRAM_DEMO: '0' });
  operator = await signUp(browser, 'Olive Park', 'olive@example.test');
  expect(await server.command('role', 'olive@example.test', 'operator')).toMatchObject({ status: 0 });
  seller = await signUp(browser, 'Dana Whitlock', 'dana@example.test');
  const { id } = await send(seller, '/v1/sellers', { name: 'Blue Ridge Boards', country: 'US' });
  await accept(seller, id);
  const application = await send(seller, `/v1/sellers/${id}/applications`, APPLICATION);
  await send(operator, `/v1/applications/${application.id}/decision`, { decision: 'approve' });
  await askNoPapers((path, body) => send(operator, path, body));
  const draft = await send(seller, '/v1/listings', { seller: id, sample: 'walnut-cutting-board' });
  listing = draft.id;
  expect((await send(seller, `/v1/listings/${listing}/publish`)).state).toBe('live');
});
test.afterAll(() => server?.[Symbol.asyncDispose]());

/** Asks the API as the page of somebody signed in does. */
// biome-ignore lint/suspicious/noExplicitAny: bodies of every shape
async function send(page: Page, path: string, data: object = {}): Promise<any> {
  const headers = { 'x-monogram': '1', origin: server.url };
  return (await page.request.post(`${server.url}${path}`, { headers, data })).json();
}

async function signUp(browser: Browser, name: string, email: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: server.url })).newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await send(page, '/api/auth/sign-up/email', { name, email, password: PASSWORD });
  return page;
}

async function accept(page: Page, id: string): Promise<void> {
  const terms = await (await page.request.get('/v1/terms/current')).json();
  await send(page, `/v1/sellers/${id}/terms-acceptances`, { terms: terms.id, hash: terms.hash });
}

test('other rules are written, previewed and published with a day; the seller is led to the document and keeps the listing', async () => {
  await operator.goto('/console/compliance');
  await operator.getByRole('button', { name: 'Add a requirement' }).click();
  await operator.getByLabel('What it is called').fill('Food contact');
  await operator.getByLabel('Categories').fill('Cutting Boards\nSchneidebretter');
  await operator.getByLabel('The declaration a seller makes').fill('I declare that the finish is fit for food.');
  await operator.getByLabel('Law 1', { exact: true }).fill('Framework Regulation on food contact');
  await operator.getByLabel('Where it says so (law 1)').fill('Regulation (EC) No 1935/2004');
  await operator.getByLabel('Document 1', { exact: true }).fill('Declaration of compliance');
  await operator.getByLabel('What is in the shop has to meet them from').fill(dayAhead(40));
  await expect(operator.getByRole('button', { name: 'Publish these rules' })).toBeHidden();
  await operator.getByRole('button', { name: 'See what would change' }).click();
  const changes = operator.getByRole('region', { name: 'What would change in the shop' });
  await expect(changes).toContainText('Blue Ridge Boards: 1 listing would leave the shop');
  await expect(changes).toContainText('Needed: Declaration of compliance');
  await operator.getByRole('button', { name: 'Publish these rules' }).click();
  await expect(operator.getByText(/^Version 2, published/)).toBeVisible();
  // A job applies them; the page tells once it has.
  await expect(async () => {
    await operator.reload();
    await expect(operator.getByText(/0 left the shop, 1 told to/)).toBeVisible({ timeout: 10_000 });
  }).toPass({ timeout: 120_000 });

  await seller.goto('/studio/documents');
  await expect(seller.getByText(/1 listing leaves the shop on/)).toBeVisible();
  await seller.goto(`/studio/listings/${listing}`);
  await seller.getByRole('button', { name: /needs a valid “Declaration of compliance”/ }).click();
  const supply = seller.getByRole('link', { name: 'Send the document' });
  await expect(supply).toHaveAttribute('href', '/studio/documents?for=food-contact/declaration-of-compliance');
  const help = await seller.request.get('/v1/help/documents');
  expect(help.ok()).toBe(true);
  await seller.goto((await supply.getAttribute('href')) ?? '');
  await expect(seller.getByLabel('Which document')).toHaveValue('food-contact/declaration-of-compliance');
  const pdf = await PDFDocument.create();
  pdf.addPage();
  await seller.getByLabel('Counts until').fill(dayAhead(300));
  await seller
    .getByLabel('PDF or photo')
    .setInputFiles({ name: 'declaration.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await pdf.save()) });
  await seller.getByLabel(/I make the declaration/).check();
  await seller.getByRole('button', { name: 'Send the document' }).click();
  await expect(seller.getByText('Waits for a person')).toBeVisible();

  await operator.goto('/console/evidence');
  await operator.getByRole('button', { name: /Accept Blue Ridge Boards/ }).click();
  await expect(operator.getByText('Nothing waits.')).toBeVisible();
  await seller.reload();
  await expect(seller.getByText('Accepted', { exact: true })).toBeVisible();
  await expect(seller.getByText(/leaves the shop on/)).toBeHidden();
});

test('staff see who accepted the terms, as a list and as a file', async () => {
  await operator.goto('/console/terms');
  await operator.getByText(/^Version 1, from/).click();
  await operator.getByRole('link', { name: 'Who accepted it' }).click();
  await expect(operator.getByRole('row', { name: /Blue Ridge Boards.*dana@example.test/ })).toBeVisible();
  const started = operator.waitForEvent('download');
  await operator.getByRole('link', { name: 'All of them as a CSV file' }).click();
  const file = await started;
  expect(file.suggestedFilename()).toBe('terms-1-acceptances.csv');
  expect(readFileSync(await file.path(), 'utf8')).toContain('Blue Ridge Boards');
});

test('a decline names its own day to apply again', async ({ browser }) => {
  const applicant = await signUp(browser, 'Petra Holm', 'petra@example.test');
  const { id } = await send(applicant, '/v1/sellers', { name: 'Holm Prints', country: 'DE' });
  await accept(applicant, id);
  const application = await send(applicant, `/v1/sellers/${id}/applications`, APPLICATION);
  await operator.goto(`/console/applications/${application.id}`);
  await operator.locator('#decision-decline').click();
  await operator.locator('#decision-reasons').fill('We see no workshop in what you sent.');
  await operator.getByLabel('Can apply again from').fill(dayAhead(200));
  await operator.getByRole('button', { name: /^Decide/ }).click();
  await operator.waitForURL(/\/console\/applications$/);
  const read = await (await applicant.request.get(`/v1/sellers/${id}/applications`)).json();
  const [declined] = read.items ?? read;
  expect(declined.applyAgainAt).toBe(`${dayAhead(200)}T00:00:00.000Z`);
});

test('help has a page for orders and conduct, for the program and for content, and leads back', async ({ page }) => {
  await page.goto(`${server.url}/help`);
  for (const name of [
    'What may be listed',
    'Orders and conduct',
    'What is done in the program',
    'What may be put on products',
  ])
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  await page.getByRole('link', { name: 'Shipped in time' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Shipped in time' })).toBeVisible();
  await expect(page.getByText('Promised for the 12th, shipped on the 15th.')).toBeVisible();
  await page.getByRole('link', { name: 'All pages' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What sellers keep to');
});
