import { z } from 'zod';
import type { OpeningId } from '../app/ports.ts';
import type { ContentLink } from '../app/steps/content-link.ts';
import { idSchema } from './contract/index.ts';

/** The query of a link to opened content. */
export const linkQuerySchema = z.object({
  opening: idSchema.optional(),
  expires: z.coerce.number().int().optional(),
  signature: z.string().max(100).optional(),
});

/** The link a query carries; undefined where a part is missing. */
export function linkOf({ opening, expires, signature }: z.infer<typeof linkQuerySchema>): ContentLink | undefined {
  return opening && expires && signature ? { opening: opening as OpeningId, expires, signature } : undefined;
}
