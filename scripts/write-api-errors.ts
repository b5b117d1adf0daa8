/** Writes docs/api-errors.md from the catalogue; a test demands that it is fresh. */
import { writeFile } from 'node:fs/promises';
import { apiErrorsPage } from '../src/http/api-errors-page.ts';

await writeFile(new URL('../docs/api-errors.md', import.meta.url), apiErrorsPage());
