import { type Browser, expect, type Page, test } from '@playwright/test';
import { readFont } from '../../src/adapters/fonts/index.ts';
import { needs } from '../render/tools.ts';
import { APPLICATION } from '../support/stories.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server?.[Symbol.asyncDispose]());
test.skip(needs('ots-sanitize', 'the gate for sellers’ fonts'));

/** Somebody signed up in a browser of their own, and their way to ask the API. */
async function signedUp(browser: Browser, name: string, email: string) {
  const context = await browser.newContext({ baseURL: server.url });
  const page = await context.newPage();
  const headers = { origin: server.url, 'x-monogram': '1' };
  const post = async (path: string, data: unknown) => {
    const answer = await page.request.post(path, { data, headers });
    expect(answer.ok(), `${path} answered ${await answer.text()}`).toBe(true);
    return answer.json();
  };
  await post('/api/auth/sign-up/email', { name, email, password: 'a long enough sentence' });
  return { page, post };
}

/** A seller the program is open to, with a draft of the walnut board. */
async function sellerWithDraft(browser: Browser): Promise<{ page: Page; listing: string; field: number }> {
  const operator = await signedUp(browser, 'Olive Park', 'olive@example.test');
  expect(await server.command('role', 'olive@example.test', 'operator')).toMatchObject({ status: 0 });
  const { page, post } = await signedUp(browser, 'Dana Reyes', 'dana@example.test');
  const { id: seller } = await post('/v1/sellers', { name: 'Oak & Ember', country: 'US' });
  const terms = await (await page.request.get('/v1/terms/current')).json();
  await post(`/v1/sellers/${seller}/terms-acceptances`, { terms: terms.id, hash: terms.hash });
  const application = await post(`/v1/sellers/${seller}/applications`, APPLICATION);
  await operator.post(`/v1/applications/${application.id}/decision`, { decision: 'approve' });
  const draft = await post('/v1/listings', { seller, sample: 'walnut-cutting-board' });
  const fields = draft.document.template.fields as { kind: string }[];
  return { page, listing: draft.id, field: fields.findIndex(({ kind }) => kind === 'text') };
}

test('a seller uploads a font where fonts are chosen and takes it off again; a broken one is refused with the reason', async ({
  browser,
}) => {
  const font = Buffer.from((await readFont('Great Vibes')) as Uint8Array);
  const { page, listing, field } = await sellerWithDraft(browser);
  await page.goto(`/studio/listings/${listing}?part=field-${field}`);
  const group = page.getByRole('group', { name: 'Fonts the buyer can choose' });
  const upload = async (bytes: Buffer) => {
    await group.getByRole('button', { name: 'Upload a font of your own' }).click();
    const dialog = page.getByRole('dialog', { name: 'Upload a font' });
    await dialog.getByRole('checkbox').check();
    await dialog.locator('input[type=file]').setInputFiles({ name: 'house.ttf', mimeType: 'font/ttf', buffer: bytes });
    return dialog;
  };
  const refused = await upload(font.subarray(0, 9000));
  await expect(refused.getByText('The font is broken')).toBeVisible();
  await refused.getByRole('button', { name: 'Close' }).click();

  await upload(font);
  const chosen = group.getByRole('list').first().getByRole('listitem').filter({ hasText: 'Great Vibes 2' });
  await expect(chosen).toBeVisible();
  // It is shown in itself: the page has loaded its file.
  await expect(chosen.locator('.font-name')).toHaveCSS('font-family', '"Great Vibes 2"');

  // No published version draws with it yet: it can be taken off the shelf again.
  const shelf = group.getByRole('group').filter({ hasText: 'One font on your shelf' });
  await shelf.getByText('One font on your shelf').click();
  await shelf.getByRole('button', { name: 'Take “Great Vibes 2” off your shelf' }).click();
  await expect(page.getByText('“Great Vibes 2” is off your shelf.')).toBeAttached();
  await expect(shelf).toHaveCount(0);
});
