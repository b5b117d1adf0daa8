import { z } from 'zod';
import { helpListSchema, helpPageSchema } from '../contract/index.ts';
import type { App } from '../deps.ts';
import { HELP_PAGES } from '../help-pages.ts';
import { sendProblem } from '../problem.ts';

/** Help for sellers: a page for whatever a finding, a statement, a refusal or a notice can point to. */
export function helpRoutes(app: App): void {
  app.get(
    '/v1/help',
    {
      schema: {
        tags: ['help'],
        summary: 'The help pages, in the order of the terms',
        response: { 200: helpListSchema },
      },
    },
    async () => ({ items: HELP_PAGES.map(({ code, kind, title, text }) => ({ code, kind, title, text })) }),
  );

  app.get(
    '/v1/help/:page',
    {
      schema: {
        tags: ['help'],
        summary: 'One help page: what is asked, why, and examples',
        params: z.object({ page: z.string().regex(/^[a-z][a-z-]{1,40}$/) }),
        response: { 200: helpPageSchema },
      },
    },
    async (request, reply) => {
      const page = HELP_PAGES.find(({ code }) => code === request.params.page);
      if (!page) return sendProblem(request, reply, 'not-found');
      const { help, breaks, keeps } = page;
      return { ...page, help: [...help], breaks: [...breaks], keeps: [...keeps] };
    },
  );
}
