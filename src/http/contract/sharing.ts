import { z } from 'zod';
import { instantSchema } from './common.ts';

/** Makes an order's share page. `rights` is the version of the rights statement agreed to; `kept` keeps the picture as one's own after erasure. */
export const makeShareSchema = z.strictObject({
  rights: z.string().max(100),
  kept: z.boolean().default(false),
  surface: z.string().max(100).optional(),
});

/** Whether the share page stays when the order's content is erased. */
export const keepShareSchema = z.strictObject({ kept: z.boolean() });

/** An order's share page, for its maker. `url` is for whoever they give it to. */
export const ownShareSchema = z
  .object({
    url: z.string(),
    image: z.string(),
    kept: z.boolean(),
    createdAt: instantSchema,
  })
  .meta({ id: 'Share' });
export type OwnShareBody = z.infer<typeof ownShareSchema>;

/** What a maker sees of sharing: the live page, if there is one. */
export const sharingSchema = z.object({ share: ownShareSchema.nullable() }).meta({ id: 'Sharing' });
export type SharingBody = z.infer<typeof sharingSchema>;

/** A share page for whoever has its link. */
export const sharedPageSchema = z
  .object({
    title: z.string(),
    locale: z.string(),
    seller: z.string(),
    image: z.object({ url: z.string(), width: z.int(), height: z.int() }),
  })
  .meta({ id: 'SharedPage' });
export type SharedPageBody = z.infer<typeof sharedPageSchema>;
