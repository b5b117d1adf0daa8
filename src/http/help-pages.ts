import { CONTENT_HELP } from '../core/content/index.ts';
import { CLAUSES, inShort, RULES, type RuleCase } from '../core/policy/index.ts';
import { type HelpExample, type HelpPage, OBLIGATION_HELP, TOPIC_HELP } from '../core/program/index.ts';

/**
 * Every help page: the clauses listings are judged by, what sellers owe beside them, what is done in the program, and what buyers
 * may send. Examples of clauses, documents, exemptions and content are the cases their rules are tested with.
 */
export const HELP_PAGES: readonly HelpPage[] = [
  ...CLAUSES.map((clause): HelpPage => {
    const cases = RULES.find(({ rule }) => rule.clause === clause.code)?.cases;
    return {
      ...clause,
      kind: 'clause',
      breaks: (cases?.invalid ?? []).map(exampleOf),
      keeps: (cases?.valid ?? []).map(exampleOf),
    };
  }),
  ...OBLIGATION_HELP,
  ...TOPIC_HELP,
  ...CONTENT_HELP.map((page): HelpPage => ({ ...page, kind: 'content' })),
];

function exampleOf({ listing, why }: RuleCase): HelpExample {
  return { locale: listing.locale ?? 'en-US', example: inShort(listing), why };
}
