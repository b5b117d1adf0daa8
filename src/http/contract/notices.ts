import { z } from 'zod';
import { idSchema, instantSchema } from './common.ts';

export const noticeLanguageSchema = z.enum(['en', 'de', 'ar']);

/** Something the reader is told. `path` leads to where it can be looked at or acted on. */
export const noticeSchema = z
  .object({
    id: idSchema,
    occasion: z.string(),
    title: z.string(),
    body: z.string(),
    path: z.string(),
    /** Which help page explains it, where there is something to explain. */
    help: z.string().nullable(),
    at: instantSchema,
    unread: z.boolean(),
  })
  .meta({ id: 'Notice' });
export type NoticeBody = z.infer<typeof noticeSchema>;

export const noticesSchema = z
  .object({
    items: z.array(noticeSchema),
    next: z.string().nullable(),
    /** How many were not seen, 100 at most. */
    unread: z.int(),
  })
  .meta({ id: 'Notices' });
export type NoticesBody = z.infer<typeof noticesSchema>;

/** How somebody wants to be told. */
export const preferencesSchema = z
  .object({ language: noticeLanguageSchema, mail: z.boolean() })
  .meta({ id: 'Preferences' });
export type PreferencesBody = z.infer<typeof preferencesSchema>;

/** What to change of it; `seen` says that everything up to now was looked at. */
export const changePreferencesSchema = z.strictObject({
  language: noticeLanguageSchema.optional(),
  mail: z.boolean().optional(),
  seen: z.literal(true).optional(),
});
export type ChangePreferences = z.infer<typeof changePreferencesSchema>;
