import { z } from 'zod';
import { idSchema, instantSchema } from './common.ts';

/** A font of a seller's own. */
export const sellerFontSchema = z
  .object({
    id: idSchema,
    /** What templates name it by. */
    family: z.string(),
    characters: z.int(),
    /** ISO 15924 tags. */
    scripts: z.array(z.string()),
    licence: z.string().nullable(),
    /** Address of the whole file: to its seller, and to anyone once a published version draws with it. */
    url: z.string(),
    addedAt: instantSchema,
  })
  .meta({ id: 'SellerFont' });
export type SellerFontBody = z.infer<typeof sellerFontSchema>;
