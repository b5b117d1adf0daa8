import { z } from 'zod';

const exampleSchema = z.object({ locale: z.string(), example: z.string(), why: z.string() });

/** What a help page is about: a clause listings are judged by, what a seller owes beside it, what is done in the program, or what buyers may send. */
export const helpKindSchema = z.enum(['clause', 'obligation', 'topic', 'content']);

/** A help page: what is asked, why, and what breaks and keeps it, from the cases its rule is tested with where there is one. */
export const helpPageSchema = z
  .object({
    code: z.string(),
    kind: helpKindSchema,
    title: z.string(),
    text: z.string(),
    help: z.array(z.string()),
    breaks: z.array(exampleSchema),
    keeps: z.array(exampleSchema),
  })
  .meta({ id: 'HelpPage' });
export type HelpPageBody = z.infer<typeof helpPageSchema>;

/** The pages, in the order of the terms. */
export const helpListSchema = z.object({
  items: z.array(helpPageSchema.pick({ code: true, kind: true, title: true, text: true })),
});
export type HelpListBody = z.infer<typeof helpListSchema>;
