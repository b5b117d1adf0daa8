import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { fail, ok, type Result } from '../../core/kernel/index.ts';
import type { GtinRegistry } from './gtin-registry.ts';
import { localRegister } from './local-register.ts';

const schema = z.array(
  z.strictObject({
    key: z.string().regex(/^\d{4,14}$/),
    type: z.enum(['GCP', 'GTIN']).default('GCP'),
    licensee: z.string().min(1),
    active: z.boolean().default(true),
  }),
);

/** Reads a register of licences from a JSON file; without one nothing is known and a person decides. */
export async function readRegister(file: string | undefined): Promise<Result<GtinRegistry, string>> {
  if (file === undefined) return ok(localRegister([]));
  try {
    return ok(localRegister(schema.parse(JSON.parse(await readFile(file, 'utf8')))));
  } catch {
    return fail(
      `MONOGRAM_GTIN_REGISTER names ${file}, which is no list of licences: [{"key": "0614141", "licensee": "..."}].`,
    );
  }
}
