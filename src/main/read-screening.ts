import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { DEFAULT_SETTINGS, type ScreeningSettings } from '../core/content/index.ts';
import { fail, ok, type Result } from '../core/kernel/index.ts';

const verdict = z.enum(['allow', 'hold', 'refuse']);
const words = z.partialRecord(z.enum(['refuse', 'hold', 'near']), z.string().max(200_000));
const list = z.strictObject({
  language: z.string().min(2).max(20),
  version: z.string().min(1).max(50),
  source: z.string().max(500),
  licence: z.string().max(100),
  words: z.partialRecord(z.enum(['hate', 'sexual', 'violence', 'offensive', 'restricted', 'ip']), words),
  innocent: z.string().max(200_000).optional(),
  endings: z.string().max(1000).optional(),
});
const schema = z.strictObject({
  phoneNumbers: verdict.default(DEFAULT_SETTINGS.phoneNumbers),
  contacts: verdict.default(DEFAULT_SETTINGS.contacts),
  ownLists: z.array(list).max(50).default([]),
  permitted: z.array(z.string().min(1).max(100)).max(10_000).default([]),
  longest: z.int().min(100).max(200_000).default(DEFAULT_SETTINGS.longest),
});

/** Reads what the operator decides about screening words, where a file is named. What is wrong is told with its place in the file. */
export async function readScreening(file: string | undefined): Promise<Result<ScreeningSettings, string>> {
  if (file === undefined) return ok(DEFAULT_SETTINGS);
  let body: unknown;
  try {
    body = JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return fail(`MONOGRAM_SCREENING names ${file}, which cannot be read as JSON. Mend it, or leave the setting out.`);
  }
  const parsed = schema.safeParse(body);
  if (parsed.success) return ok(parsed.data as ScreeningSettings);
  const [first] = parsed.error.issues;
  return fail(`${file} is not right at "/${first?.path.join('/')}": ${first?.message}`);
}
