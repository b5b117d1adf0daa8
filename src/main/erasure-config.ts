import { z } from 'zod';
import type { Settings } from '../app/settings.ts';
import { fail, ok, type Result } from '../core/kernel/index.ts';

const flag = z.enum(['0', '1', 'true', 'false']).transform((text) => text === '1' || text === 'true');

/** The operator's settings of erasure and of webhooks. Nobody can set more than a month of grace: content may not be kept once the order is fulfilled. */
const schema = z.object({
  MONOGRAM_ERASE_WHEN: z.enum(['shipped', 'delivered']).default('shipped'),
  MONOGRAM_ERASE_AFTER_DAYS: z.coerce.number().min(0).max(30).default(0),
  MONOGRAM_HOLD_DAYS: z.coerce.number().int().min(1).max(730).default(180),
  MONOGRAM_DELETION_DAYS: z.coerce.number().int().min(1).max(60).default(7),
  MONOGRAM_KEY_DAYS: z.coerce.number().int().min(0).max(3650).default(90),
  MONOGRAM_WEBHOOKS_PRIVATE: flag.default(false),
});

/** The settings read here. */
export const ERASURE_SETTINGS: readonly string[] = Object.keys(schema.shape);

/** What of the program's settings these decide. */
export type ErasureConfig = Pick<Settings, 'erasure' | 'holdDays' | 'deletionDays' | 'keyDays' | 'webhooksPrivate'>;

/** Reads when content goes. What is wrong is told by the name of its setting. */
export function readErasureConfig(
  environment: Readonly<Record<string, string | undefined>>,
): Result<ErasureConfig, string> {
  const parsed = schema.safeParse(environment);
  if (!parsed.success) {
    return fail(
      parsed.error.issues.map((issue) => `The setting ${issue.path.join('.')} is wrong: ${issue.message}`).join('\n'),
    );
  }
  const { data } = parsed;
  return ok({
    erasure: { fulfilledWhen: data.MONOGRAM_ERASE_WHEN, days: data.MONOGRAM_ERASE_AFTER_DAYS },
    holdDays: data.MONOGRAM_HOLD_DAYS,
    deletionDays: data.MONOGRAM_DELETION_DAYS,
    keyDays: data.MONOGRAM_KEY_DAYS,
    webhooksPrivate: data.MONOGRAM_WEBHOOKS_PRIVATE,
  });
}
