import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSecretFiles } from './secrets-from-files.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'monogram-secret-files-'));
  writeFileSync(join(folder, 'url'), 'postgres://owner:se cret@db/monogram\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a secret is what its file holds, without the line end', () => {
  expect(readSecretFiles({ DATABASE_URL_FILE: join(folder, 'url'), PATH: '/bin' })).toEqual({
    ok: true,
    value: { DATABASE_URL: 'postgres://owner:se cret@db/monogram' },
  });
});

test('a file that is not there, and a secret given twice, are told by the name of the setting', () => {
  expect(readSecretFiles({ MONOGRAM_SMTP_FILE: join(folder, 'gone') })).toMatchObject({
    ok: false,
    error: expect.stringMatching(/MONOGRAM_SMTP_FILE.*gone.*ENOENT/),
  });
  expect(readSecretFiles({ DATABASE_URL: 'x', DATABASE_URL_FILE: join(folder, 'url') })).toMatchObject({
    ok: false,
    error: expect.stringContaining('Both DATABASE_URL and DATABASE_URL_FILE'),
  });
});
