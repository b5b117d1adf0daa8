import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { askNoPapers } from '../support/ask-no-papers.ts';
import { zipNames } from '../support/zip-names.ts';
import { startServer, type TestServer } from './server.ts';
import { shot } from './shot.ts';

const PHOTO = fileURLToPath(new URL('../../demo/photos/buyer/mountain-lake.jpg', import.meta.url));

let server: TestServer;
test.beforeAll(async () => {
  server = await startServer({ MONOGRAM_PICTURE_TEXT: 'auto' });
});
test.afterAll(() => server?.[Symbol.asyncDispose]());

/** A person with a browser of their own, signed up. */
async function signUp(browser: Browser, name: string, email: string, next: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.url });
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(`/sign-up?next=${encodeURIComponent(next)}`);
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password', { exact: true }).fill('a long enough sentence');
  await page.getByRole('button', { name: 'Create an account' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-up'));
  return page;
}

test("from a seller's approval to an erased order, as three people", async ({ browser }) => {
  const operator = await signUp(browser, 'Olive Park', 'olive@example.test', '/');
  expect(await server.command('role', 'olive@example.test', 'operator')).toMatchObject({ status: 0 });
  const headers = { 'x-monogram': '1', origin: server.url };
  await askNoPapers((path, data) => operator.request.post(`${server.url}${path}`, { headers, data }));
  const seller = await signUp(browser, 'Harriet Penrose', 'harriet@example.test', '/studio');
  const buyer = await signUp(browser, 'Ada Lindqvist', 'ada@example.test', '/');

  await test.step('1. the seller applies, the operator approves', async () => {
    await seller.goto('/studio');
    await seller.getByLabel('Shop name').fill('Penrose Mugs');
    await seller.getByLabel('Country of the business').selectOption('GB');
    await seller.getByRole('button', { name: 'Open the account' }).click();
    await expect(seller.getByRole('heading', { level: 1, name: /terms/i })).toBeVisible();
    await seller.getByRole('checkbox').check();
    await seller.getByRole('button', { name: 'Accept the terms' }).click();
    await seller.getByRole('textbox', { name: 'Legal name of the business' }).fill('Penrose Mugs Ltd');
    await seller.getByRole('textbox', { name: 'Address of the business' }).fill('3 Kiln Lane, Stoke-on-Trent ST1 2AB');
    await seller
      .getByRole('textbox', { name: 'What you make' })
      .fill('Photo mugs and enamel ware, printed to order one at a time.');
    await seller
      .getByRole('textbox', { name: 'How and where it is made' })
      .fill('Sublimation and kiln in our own workshop in Stoke-on-Trent.');
    await seller.getByRole('textbox', { name: 'GS1 company prefixes' }).fill('5052223');
    await seller.getByRole('button', { name: 'Send the application' }).click();
    await expect(seller.getByText('An operator reads it')).toBeVisible();
    await seller.goto('/studio/listings');
    await expect(seller.getByText('Listings open once you are approved')).toBeVisible();
    await shot(seller, '1-application');

    await operator.goto('/console/applications');
    await operator
      .getByRole('link', { name: /Penrose Mugs/ })
      .first()
      .click();
    await expect(operator.getByText('Penrose Mugs Ltd').first()).toBeVisible();
    await shot(operator, '1-console');
    // By keyboard alone, as the buttons say.
    await operator.keyboard.press('1');
    await operator.keyboard.press('Control+Enter');
    await expect(operator.getByText('Penrose Mugs is approved.').first()).toBeVisible();
  });

  let listing = '';
  await test.step('2. a listing is judged, mended and published', async () => {
    await seller.goto('/studio/listings/new');
    await seller
      .getByRole('listitem')
      .filter({ hasText: 'Photo Mug' })
      .getByRole('button', { name: 'Use this sample' })
      .click();
    await seller.waitForURL(/\/studio\/listings\/[0-9a-f-]{36}/);
    listing = /listings\/([0-9a-f-]{36})/.exec(seller.url())?.[1] ?? '';
    await seller.getByRole('button', { name: 'Caption' }).first().click();
    const label = seller.getByLabel('Label', { exact: true });
    await label.fill('Extended warranty, two years');
    await expect(seller.getByText('Must be mended').first()).toBeVisible();
    await shot(seller, '2-finding');
    await label.fill('Caption');
    await expect(seller.getByText('No findings. It can be published.')).toBeVisible();
    await seller.getByRole('button', { name: 'Publish', exact: true }).click();
    await expect(seller.getByText(/Version 1 is in the shop|Published as version 1/).first()).toBeVisible();
    await shot(seller, '2-published');
  });

  await test.step('3. the buyer customizes and sees it at each keystroke', async () => {
    await buyer.goto('/');
    await buyer
      .getByRole('link', { name: /Photo Mug/ })
      .first()
      .click();
    await buyer.waitForURL(new RegExp(`/p/${listing}`));
    const caption = buyer.getByRole('textbox', { name: /Caption/ });
    await caption.click();
    // What is drawn: the outlines of every path of the preview.
    const drawn = () =>
      buyer
        .locator('product-customizer')
        .evaluate((element) =>
          [...(element.shadowRoot?.querySelectorAll('svg path') ?? [])].map((path) => path.getAttribute('d')).join(' '),
        );
    let before = await drawn();
    for (const letter of 'Ada') {
      await buyer.keyboard.type(letter);
      await expect.poll(drawn).not.toBe(before);
      before = await drawn();
    }
    await caption.fill('Whitby, summer 2026');
    await buyer.getByRole('radio', { name: /Caveat/ }).check({ force: true });
    await buyer.getByRole('radio', { name: /Navy/ }).first().check({ force: true });
    await buyer.getByRole('checkbox').first().check();
    await buyer.locator('input[type=file]').setInputFiles(PHOTO);
    await expect(buyer.getByText('Picture received')).toBeVisible();
    await shot(buyer, '3-customizer');
  });

  let order = '';
  await test.step('4. the order freezes what was seen', async () => {
    await buyer.getByRole('button', { name: 'Review your design' }).click();
    await expect(buyer.getByRole('heading', { name: 'Look at it once more' })).toBeVisible();
    await expect(buyer.getByText('Whitby, summer 2026').first()).toBeVisible();
    await buyer.getByRole('checkbox').check();
    await shot(buyer, '4-review');
    await buyer.getByRole('button', { name: /Order for/ }).click();
    await buyer.waitForURL(/\/orders\/[0-9a-f-]{36}/);
    order = /orders\/([0-9a-f-]{36})/.exec(buyer.url())?.[1] ?? '';
    await expect(buyer.getByText('Nobody has opened it yet.')).toBeVisible();
    await shot(buyer, '4-placed');
  });

  await test.step('5. the seller opens the pack, makes it and ships it', async () => {
    await seller.goto(`/studio/orders/${order}`);
    await seller
      .getByRole('radio', { name: 'To make it' })
      .or(seller.getByLabel('What do you need it for?'))
      .first()
      .focus();
    const purpose = seller.getByLabel('What do you need it for?');
    if (await purpose.count())
      await purpose
        .first()
        .selectOption({ label: 'To make it' })
        .catch(() => undefined);
    await seller.getByRole('button', { name: 'Open the order' }).click();
    await expect(seller.getByText('Whitby, summer 2026').first()).toBeVisible();
    const downloading = seller.waitForEvent('download');
    await seller.getByRole('link', { name: 'Download the production pack' }).click();
    const path = join(mkdtempSync(join(tmpdir(), 'monogram-pack-')), 'pack.zip');
    await (await downloading).saveAs(path);
    const names = zipNames(readFileSync(path));
    for (const name of ['wrap.pdf', 'wrap.svg', 'wrap-300dpi.png', 'manifest.json', 'original/photo.jpg'])
      expect(names).toContain(name);
    await shot(seller, '5-opened');
    await seller.getByRole('button', { name: 'Start production' }).click();
    await seller.getByRole('button', { name: 'Mark as shipped' }).click();
    const dialog = seller.getByRole('dialog');
    await dialog.getByLabel('Carrier').fill('Royal Mail');
    await dialog.getByRole('checkbox').check();
    await dialog.getByRole('button', { name: 'Ship and erase' }).click();
    await expect(seller.getByText('Shipped').first()).toBeVisible();
  });

  await test.step('6. the content is erased, and its certificate holds', async () => {
    await buyer.goto(`/orders/${order}`);
    await expect(async () => {
      await buyer.reload();
      await expect(buyer.getByText('Your design is destroyed')).toBeVisible({ timeout: 10_000 });
    }).toPass({ timeout: 120_000 });
    await expect(buyer.getByText('Harriet Penrose to make it')).toBeVisible();
    await expect(buyer.locator('body')).not.toContainText('Whitby');
    await shot(buyer, '6-erased');
    const downloading = buyer.waitForEvent('download');
    await buyer
      .getByRole('button', { name: 'Download the certificate' })
      .or(buyer.getByRole('link', { name: 'Download the certificate' }))
      .first()
      .click();
    const folder = mkdtempSync(join(tmpdir(), 'monogram-certificate-'));
    await (await downloading).saveAs(join(folder, 'certificate.json'));
    const pem = await (await buyer.request.get('/v1/keys/certificates.pem')).body();
    writeFileSync(join(folder, 'key.pem'), pem);
    const verified = await server.command(
      'erasure',
      'verify',
      join(folder, 'certificate.json'),
      '--key',
      join(folder, 'key.pem'),
    );
    expect(verified, verified.output).toMatchObject({ status: 0 });
    expect(await server.command('audit', 'verify')).toMatchObject({ status: 0 });
    // The key comes late, after the file was chosen: as on a slow line.
    await buyer.route('**/v1/keys/certificates.pem', async (route) => {
      await expect(buyer.getByText('certificate.json')).toBeVisible();
      await route.continue();
    });
    await buyer.goto('/certificate');
    await buyer.locator('input[type=file]').setInputFiles(join(folder, 'certificate.json'));
    await expect(buyer.getByText('The certificate is genuine')).toBeVisible();
    await shot(buyer, '6-certificate');
  });
});
