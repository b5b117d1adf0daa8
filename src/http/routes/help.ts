import { z } from 'zod';
import { CLAUSE_CODES, CLAUSES, inShort, RULES, type RuleCase } from '../../core/policy/index.ts';
import { type ClauseHelpBody, clauseHelpSchema } from '../contract/index.ts';
import type { App } from '../deps.ts';
import { sendProblem } from '../problem.ts';

/** Help for sellers: a page for each clause of the terms, with examples from the cases its rule is tested with. */
export function helpRoutes(app: App): void {
  app.get(
    '/v1/help',
    {
      schema: {
        tags: ['help'],
        summary: 'The clauses of the terms that listings are judged by',
        response: { 200: z.object({ items: z.array(clauseHelpSchema.pick({ code: true, title: true, text: true })) }) },
      },
    },
    async () => ({ items: CLAUSES.map(({ code, title, text }) => ({ code, title, text })) }),
  );

  app.get(
    '/v1/help/:clause',
    {
      schema: {
        tags: ['help'],
        summary: 'One clause: what it says, why, and examples',
        params: z.object({ clause: z.enum(CLAUSE_CODES) }),
        response: { 200: clauseHelpSchema },
      },
    },
    async (request, reply) => {
      const clause = CLAUSES.find(({ code }) => code === request.params.clause);
      const entry = RULES.find(({ rule }) => rule.clause === request.params.clause);
      if (!clause || !entry) return sendProblem(request, reply, 'not-found');
      const body: ClauseHelpBody = {
        ...clause,
        help: [...clause.help],
        breaks: entry.cases.invalid.map(example),
        keeps: entry.cases.valid.map(example),
      };
      return body;
    },
  );
}

function example({ listing, why }: RuleCase) {
  return { locale: listing.locale ?? 'en-US', listing: inShort(listing), why };
}
