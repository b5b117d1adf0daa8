import { createHmac } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { askNoPapers } from '../support/ask-no-papers.ts';
import { boardValues } from '../support/order-stories.ts';
import { APPLICATION } from '../support/stories.ts';
import { zipNames } from '../support/zip-names.ts';
import { startServer, type TestServer } from './server.ts';
import { shot } from './shot.ts';

const PHOTO = fileURLToPath(new URL('../../demo/photos/buyer/mountain-lake.jpg', import.meta.url));

const PASSWORD = 'a long enough sentence';

let server: TestServer;
let listing: string;
test.beforeAll(async ({ browser }) => {
  server = await startServer({ MONOGRAM_DEMO: '0', MONOGRAM_ERASE_WHEN: 'delivered' });
  const operator = await signUp(browser, 'Olive Park', 'olive@example.test');
  expect(await server.command('role', 'olive@example.test', 'operator')).toMatchObject({ status: 0 });
  const seller = await signUp(browser, 'Dana Whitlock', 'dana@example.test');
  await signUp(browser, 'Ada Lindqvist', 'ada@example.test');
  const { id } = await send(seller, '/v1/sellers', { name: 'Blue Ridge Boards', country: 'US' });
  const terms = await (await seller.request.get('/v1/terms/current')).json();
  await send(seller, `/v1/sellers/${id}/terms-acceptances`, { terms: terms.id, hash: terms.hash });
  const application = await send(seller, `/v1/sellers/${id}/applications`, APPLICATION);
  await send(operator, `/v1/applications/${application.id}/decision`, { decision: 'approve' });
  await askNoPapers((path, body) => send(operator, path, body));
  const draft = await send(seller, '/v1/listings', { seller: id, sample: 'walnut-cutting-board' });
  listing = draft.id;
  const published = await send(seller, `/v1/listings/${listing}/publish`);
  expect(published.state, JSON.stringify(published)).toBe('live');
});
test.afterAll(() => server?.[Symbol.asyncDispose]());

/** Asks the API as the page of somebody signed in does. */
// biome-ignore lint/suspicious/noExplicitAny: bodies of every shape
async function send(page: Page, path: string, data: object = {}, more: Record<string, string> = {}): Promise<any> {
  const headers = { 'x-monogram': '1', origin: server.url, ...more };
  return (await page.request.post(`${server.url}${path}`, { headers, data })).json();
}

async function newPage(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: server.url })).newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  return page;
}

async function signUp(browser: Browser, name: string, email: string): Promise<Page> {
  const page = await newPage(browser);
  await send(page, '/api/auth/sign-up/email', { name, email, password: PASSWORD });
  return page;
}

async function signIn(browser: Browser, email: string): Promise<Page> {
  const page = await newPage(browser);
  await send(page, '/api/auth/sign-in/email', { email, password: PASSWORD });
  return page;
}

/** Orders some walnut boards with a name on them, through the API as the page would. */
async function orderBoards(page: Page, name: string, quantity: number): Promise<{ id: string; number: string }> {
  const design = await send(page, '/v1/designs', { listing, version: 1, values: boardValues(name) });
  const data = { design: design.id, hash: design.hash, quote: design.quote.signature, quantity };
  return send(page, '/v1/orders', data, { 'idempotency-key': `e2e-${name}` });
}

test('an order is confirmed, corrected, checked, shipped in parts, and a defect is answered', async ({ browser }) => {
  const buyer = await signIn(browser, 'ada@example.test');
  const seller = await signIn(browser, 'dana@example.test');
  const order = await orderBoards(buyer, 'Hendersns', 2);

  await test.step('the buyer sees a slip of the pen and corrects it', async () => {
    await buyer.goto(`/orders/${order.id}`);
    await expect(buyer.getByRole('heading', { name: 'Is it spelled as it should be?' })).toBeVisible();
    await buyer.getByRole('link', { name: 'Correct it' }).click();
    const name = buyer.getByRole('textbox', { name: /Family name/ });
    await expect(name).toHaveValue('Hendersns');
    await name.fill('Hendersons');
    await buyer.getByRole('button', { name: 'Review your design' }).click();
    await expect(buyer.getByRole('heading', { name: 'Look at the corrected version' })).toBeVisible();
    await expect(buyer.getByText(/The price stays the same/)).toBeVisible();
    await shot(buyer, '7-corrected-review');
    await buyer.getByRole('button', { name: 'Put this in its place' }).click();
    await expect(buyer.getByText('Tick that you checked it')).toBeVisible();
    await buyer.getByRole('checkbox', { name: /I checked/ }).check();
    await buyer.getByRole('button', { name: 'Put this in its place' }).click();
    await buyer.waitForURL(new RegExp(`/orders/${order.id}\\?corrected`));
    await expect(buyer.getByText('Your order is corrected.')).toBeVisible();
    await expect(buyer.getByText(/You confirmed the spelling/)).toBeVisible();
    await expect(async () => {
      await buyer.reload();
      await expect(buyer.getByText(/Version 1, replaced/)).toContainText('destroyed on', { timeout: 10_000 });
    }).toPass({ timeout: 120_000 });
    await shot(buyer, '7-corrected');
  });

  await test.step('the seller chooses orders by their day, downloads them together and picks them', async () => {
    await seller.goto('/studio/orders?state=to-make');
    await seller.getByRole('checkbox', { name: `Choose order ${order.number}` }).check();
    await seller.getByRole('button', { name: 'Open for production' }).click();
    await expect(seller.getByRole('heading', { name: 'One order is open' })).toBeVisible();
    const downloading = seller.waitForEvent('download');
    await seller.getByRole('link', { name: 'Download the packs' }).click();
    const path = join(mkdtempSync(join(tmpdir(), 'monogram-batch-')), 'packs.zip');
    await (await downloading).saveAs(path);
    expect(zipNames(readFileSync(path))).toContain(`${order.number}/top.pdf`);
    await seller.getByRole('button', { name: 'Show the pick list' }).click();
    await expect(seller.getByRole('cell', { name: order.number })).toBeVisible();
    await expect(seller.getByRole('region', { name: 'Pick list' }).or(seller.locator('.pick-list'))).not.toContainText(
      'Henderson',
    );
    await seller.getByRole('button', { name: 'Lay out print sheets' }).click();
    await seller.getByLabel('Sheet width in mm').fill('1200');
    await seller.getByLabel('Sheet height in mm').fill('800');
    await seller.getByRole('button', { name: 'Show how they fit' }).click();
    await expect(seller.getByRole('dialog')).toContainText('2 pieces on one sheet');
    await shot(seller, '8-sheet');
    const sheet = seller.waitForEvent('download');
    await seller.getByRole('link', { name: 'Download the PDF' }).click();
    const pdf = join(mkdtempSync(join(tmpdir(), 'monogram-sheet-')), 'sheet.pdf');
    await (await sheet).saveAs(pdf);
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    await seller.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
    await shot(seller, '8-batch');
  });

  await test.step('the finished piece is checked against its proof, with a photo, and leaves in two parts', async () => {
    await seller.goto(`/studio/orders/${order.id}`);
    await seller.getByRole('button', { name: 'Start production' }).click();
    await seller.getByRole('radio', { name: 'To check its quality' }).check();
    await seller.getByRole('button', { name: 'Open the order' }).click();
    await expect(seller.getByText('Hendersons').first()).toBeVisible();
    await expect(seller.getByRole('link', { name: 'Download the production pack' })).toHaveCount(0);
    const points = seller.getByRole('group', { name: 'Points' }).getByRole('checkbox');
    for (const point of await points.all()) await point.check();
    await seller.getByLabel('Photo of the finished piece').setInputFiles(PHOTO);
    await seller.getByRole('checkbox', { name: /I took this photo/ }).check();
    await seller.getByRole('button', { name: 'Keep the check' }).click();
    await expect(seller.getByText('Everything as it should be').first()).toBeVisible();
    await shot(seller, '9-checked');
    for (const pieces of ['1', undefined]) {
      await seller.getByRole('button', { name: 'Mark as shipped' }).click();
      const dialog = seller.getByRole('dialog');
      await dialog.getByLabel('Carrier').fill('DHL');
      if (pieces) await dialog.getByLabel('How many pieces leave now').fill(pieces);
      else await dialog.getByRole('checkbox').check();
      await dialog.getByRole('button', { name: pieces ? 'Ship these' : 'Ship and erase' }).click();
      await expect(dialog).toHaveCount(0);
      if (pieces) await expect(seller.getByText('1 of 2')).toBeVisible();
    }
    await expect(seller.getByText('Shipped').first()).toBeVisible();
  });

  /** Reports that a board is chipped, with a photo. */
  const report = async (words: string) => {
    await buyer.getByRole('button', { name: 'Report a problem' }).click();
    await buyer.getByRole('radio', { name: 'It is faulty' }).check();
    await buyer.getByLabel('Say what is wrong').fill(words);
    await buyer.getByLabel('Photo of it (if you can)').setInputFiles(PHOTO);
    await buyer.getByRole('checkbox', { name: /I took this photo/ }).check();
    await shot(buyer, '10-report');
    await buyer.getByRole('button', { name: 'Send the report' }).click();
    await expect(buyer.getByText('The maker was told.')).toBeVisible();
  };

  await test.step('the buyer reports a defect; the seller sees it beside the proof, and makes the piece again', async () => {
    await buyer.goto(`/orders/${order.id}`);
    await report('A corner of one board is chipped.');
    await expect(buyer.getByText('Your words and pictures are sealed')).toBeVisible();
    await seller.goto(`/studio/orders/${order.id}`);
    await expect(seller.getByText('Waiting for your answer')).toBeVisible();
    await seller.getByRole('radio', { name: 'To look into a report' }).check();
    await seller.getByRole('button', { name: 'Open the order' }).click();
    await expect(seller.getByText('A corner of one board is chipped.')).toBeVisible();
    await expect(seller.getByRole('img', { name: 'The buyer’s photo' })).toBeVisible();
    await expect(seller.getByRole('img', { name: /^Proof:/ })).toBeVisible();
    await shot(seller, '10-report-seller');
    await seller.getByRole('button', { name: 'Answer the report' }).click();
    const dialog = seller.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Make it again' }).check();
    await dialog.getByLabel('Reason, for the buyer').fill('Sorry. We make one board again.');
    await shot(seller, '10-answer');
    await dialog.getByRole('button', { name: 'Send the answer' }).click();
    await expect(seller.getByText('You make it again').first()).toBeVisible();
    await expect(seller.getByText('1 of 2')).toBeVisible();
    await buyer.reload();
    await expect(buyer.getByText('The maker: Sorry. We make one board again.')).toBeVisible();
    await shot(buyer, '10-answered');
    await seller.getByRole('button', { name: 'Mark as shipped' }).click();
    await dialog.getByLabel('Carrier').fill('DHL');
    await dialog.getByRole('checkbox').check();
    await dialog.getByRole('button', { name: 'Ship and erase' }).click();
    await expect(dialog).toHaveCount(0);
  });

  await test.step('once it arrived the content is erased; another report still works, and says why nothing is made again', async () => {
    await buyer.reload();
    await buyer.getByRole('button', { name: 'It arrived' }).click();
    await expect(buyer.getByText('Your design is destroyed')).toBeVisible({ timeout: 120_000 });
    await report('The other one has a crack as well.');
    await seller.goto(`/studio/orders/${order.id}`);
    await seller.getByRole('button', { name: 'Open the order' }).click();
    await expect(seller.getByText('The other one has a crack as well.')).toBeVisible();
    await seller.getByRole('button', { name: 'Answer the report' }).click();
    const dialog = seller.getByRole('dialog');
    await expect(dialog.getByText(/cannot be made again/)).toBeVisible();
    await expect(dialog.getByRole('radio', { name: 'Make it again' })).toHaveCount(0);
    await dialog.getByRole('radio', { name: 'Have the host pay it back' }).check();
    await dialog.getByLabel('Reason, for the buyer').fill('The shop pays this board back.');
    await dialog.getByRole('button', { name: 'Send the answer' }).click();
    await expect(seller.getByText('The host pays it back').first()).toBeVisible();
    await buyer.reload();
    await expect(buyer.getByText('The maker: The shop pays this board back.')).toBeVisible();
  });
});

test('a buyer withdraws an order, and its content goes', async ({ browser }) => {
  const buyer = await signIn(browser, 'ada@example.test');
  const order = await orderBoards(buyer, 'Never mind', 1);
  await buyer.goto(`/orders/${order.id}`);
  await buyer.getByRole('button', { name: 'Withdraw the order' }).click();
  await buyer.getByRole('dialog').getByRole('button', { name: 'Withdraw the order' }).click();
  await expect(buyer.getByText('Withdrawn').first()).toBeVisible();
  await expect(buyer.getByText('Your design is destroyed')).toBeVisible({ timeout: 120_000 });
});

test('a seller sets up a second factor and signs in with it', async ({ browser }) => {
  const seller = await signIn(browser, 'dana@example.test');
  await seller.goto('/studio/security');
  await seller.getByLabel('Your password').fill(PASSWORD);
  await seller.getByRole('button', { name: 'Set it up' }).click();
  await expect(seller.getByRole('img', { name: 'QR code for your authenticator app' })).toBeVisible();
  const backup = await seller.locator('.codes code').first().innerText();
  const key = (await seller.getByText(/^Key: /).innerText()).replace('Key: ', '');
  await seller.getByLabel('Code from the app').fill('000000');
  await seller.getByRole('button', { name: 'Confirm the code' }).click();
  await expect(seller.getByText('This code is not right.')).toBeVisible();
  await shot(seller, '11-second-factor');
  await seller.getByLabel('Code from the app').fill(totp(key));
  await seller.getByRole('button', { name: 'Confirm the code' }).click();
  await expect(seller.getByText('You showed it in this session.')).toBeVisible();

  const again = await (await browser.newContext({ baseURL: server.url })).newPage();
  await again.goto('/sign-in?next=/orders');
  await again.getByLabel('Email').fill('dana@example.test');
  await again.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await again.keyboard.press('Enter');
  await expect(again.getByRole('heading', { name: 'Your second factor' })).toBeVisible();
  await again.getByLabel('Code', { exact: true }).fill('123456');
  await again.keyboard.press('Enter');
  await expect(again.getByText('This code is not right.')).toBeVisible();
  await again.getByLabel('Code', { exact: true }).fill(backup);
  await again.keyboard.press('Enter');
  await again.waitForURL(/\/orders$/);
});

/** A code by RFC 6238 with its defaults: SHA-1, 30 seconds, six digits. */
function totp(base32: string): string {
  const bits = [...base32.replaceAll('=', '')]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const digest = createHmac('sha1', key).update(counter).digest();
  const at = (digest.at(-1) as number) & 15;
  return String((digest.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
