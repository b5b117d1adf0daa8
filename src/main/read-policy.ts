import { readFile } from 'node:fs/promises';
import { fail, ok, type Result } from '../core/kernel/index.ts';
import { type PolicySettings, parsePolicySettings } from '../core/policy/index.ts';

/** Reads the operator's settings of the rules, where a file is named. What is wrong is told with its place in the file. */
export async function readPolicy(file: string | undefined): Promise<Result<PolicySettings, string>> {
  if (file === undefined) return ok({});
  let body: unknown;
  try {
    body = JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return fail(`MONOGRAM_POLICY names ${file}, which cannot be read as JSON. Mend it, or leave the setting out.`);
  }
  const settings = parsePolicySettings(body);
  if (settings.ok) return settings;
  const [first] = settings.error;
  return fail(`${file} is not right at "${first?.path}": ${first?.message}`);
}
