import { accessSync, constants } from 'node:fs';
import { resolve } from 'node:path';
import { fail, ok, type Result } from '../../core/kernel/index.ts';
import { makeFolder } from './database-places.ts';
import { type DatabaseTrouble, troubleOfSystemError } from './database-trouble.ts';

/**
 * Makes the data folder before anything puts its files there. As root, others may pass through it (not look into it):
 * the database, which does not run as root, can then lie inside; what is secret there has folders of its own.
 */
export function prepareDataFolder(dataFolder: string): Result<void, DatabaseTrouble> {
  const path = resolve(dataFolder);
  try {
    makeFolder(path, process.getuid?.() === 0 ? 0o711 : 0o700);
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
    return ok(undefined);
  } catch (error) {
    const trouble = troubleOfSystemError(error, path);
    if (trouble === undefined) {
      throw error;
    }
    return fail(trouble);
  }
}
