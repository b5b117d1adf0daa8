import { z } from 'zod';
import { idSchema, instantSchema, problemItemSchema } from './common.ts';

/** An entry of the operator's own list of pictures: what it is known by, never the picture. */
export const listedPictureSchema = z
  .object({
    id: idSchema,
    origin: z.enum(['operator', 'notice', 'review']),
    /** The import, notice or case it came from. */
    source: z.string().nullable(),
    reason: z.string(),
    fingerprints: z.int(),
    /** The first of them: 64 hexadecimal digits. */
    fingerprint: z.string().nullable(),
    addedAt: instantSchema,
    withdrawnAt: instantSchema.nullable(),
  })
  .meta({ id: 'ListedPicture' });
export type ListedPictureBody = z.infer<typeof listedPictureSchema>;

/** Imports a list: what was exchanged, as text, and why. */
export const importBlockListSchema = z.strictObject({
  list: z.string().min(1, 'Send the list.').max(8_000_000),
  reason: z.string().trim().min(3, 'Say where it comes from.').max(300),
});

/** What came of an import. */
export const importedListSchema = z
  .object({
    added: z.int(),
    known: z.int(),
    unusable: z.int(),
    /** The first hundred that could not be used. */
    problems: z.array(problemItemSchema),
  })
  .meta({ id: 'ImportedList' });
export type ImportedListBody = z.infer<typeof importedListSchema>;

const categorySchema = z.enum(['hate', 'sexual', 'violence', 'offensive', 'restricted', 'ip']);

/** Words for the operator's own list: "word", "word*" for what begins so, "two words". */
export const blockWordSchema = z.strictObject({
  words: z
    .string()
    .trim()
    .min(2, 'Write at least two letters.')
    .max(100)
    .refine((text) => !text.includes(','), 'One word or phrase at a time, without a comma.')
    .refine((text) => /[\p{L}\p{N}]{2}/u.test(text), 'Write at least two letters side by side.'),
  category: categorySchema,
  strength: z.enum(['refuse', 'hold']),
  reason: z.string().trim().min(3, 'Say why in a few words.').max(500),
});

/** Words of the operator's own list. */
export const listedWordSchema = z
  .object({
    id: idSchema,
    words: z.string(),
    category: categorySchema,
    strength: z.enum(['refuse', 'hold']),
    reason: z.string(),
    addedAt: instantSchema,
  })
  .meta({ id: 'ListedWord' });
export type ListedWordBody = z.infer<typeof listedWordSchema>;
