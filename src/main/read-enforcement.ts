import { readFile } from 'node:fs/promises';
import { fail, ok, type Result } from '../core/kernel/index.ts';
import { DEFAULT_ENFORCEMENT, type EnforcementSettings, parseEnforcementSettings } from '../core/program/index.ts';

/** Reads the operator's settings of enforcement, where a file is named. What is wrong is told with its place in the file. */
export async function readEnforcement(file: string | undefined): Promise<Result<EnforcementSettings, string>> {
  if (file === undefined) return ok(DEFAULT_ENFORCEMENT);
  let body: unknown;
  try {
    body = JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return fail(`MONOGRAM_ENFORCEMENT names ${file}, which cannot be read as JSON. Mend it, or leave the setting out.`);
  }
  const settings = parseEnforcementSettings(body);
  if (settings.ok) return settings;
  const [first] = settings.error;
  return fail(`${file} is not right at "${first?.path}": ${first?.message}`);
}
