import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

const FOLDER = fileURLToPath(new URL('../../build/screenshots/', import.meta.url));

/** A picture of a whole page for people to look at, in build/screenshots. Nothing compares them: they are taken where MONOGRAM_SCREENSHOTS=1 asks for them. */
export async function shot(page: Page, name: string): Promise<void> {
  if (process.env.MONOGRAM_SCREENSHOTS === '1')
    await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: true });
}
