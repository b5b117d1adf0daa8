import { z } from 'zod';

const exampleSchema = z.object({ locale: z.string(), listing: z.string(), why: z.string() });

/** The help page of one clause: what it says, why, and what breaks and keeps it, from the cases the rule is tested with. */
export const clauseHelpSchema = z
  .object({
    code: z.string(),
    title: z.string(),
    text: z.string(),
    help: z.array(z.string()),
    breaks: z.array(exampleSchema),
    keeps: z.array(exampleSchema),
  })
  .meta({ id: 'ClauseHelp' });
export type ClauseHelpBody = z.infer<typeof clauseHelpSchema>;
