import { readFileSync } from 'node:fs';
import { fail, ok, type Result } from '../core/kernel/index.ts';

/** The settings that are secrets. Each can be given as a file, by the same name with _FILE: what stands in the environment is shown by many tools. */
export const SECRET_SETTINGS = [
  'DATABASE_URL',
  'MONOGRAM_SMTP',
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
] as const;

type Environment = Readonly<Record<string, string | undefined>>;

/** The settings that files hold, read once; a line end at the end of a file is none of the secret. MONOGRAM_VAULT_TOKEN_FILE is read anew for each request, elsewhere. */
export function readSecretFiles(environment: Environment): Result<Record<string, string>, string> {
  const found: Record<string, string> = {};
  for (const name of SECRET_SETTINGS) {
    const file = environment[`${name}_FILE`];
    if (!file) continue;
    if (environment[name]) return fail(`Both ${name} and ${name}_FILE are set. Take one away.`);
    try {
      found[name] = readFileSync(file, 'utf8').replace(/\r?\n$/, '');
    } catch (error) {
      return fail(
        `The setting ${name}_FILE names ${file}, which cannot be read (${(error as NodeJS.ErrnoException).code}).`,
      );
    }
  }
  return ok(found);
}
