/**
 * Writes docs/rules/<code>.md from the help pages: clauses with the cases their rules are tested with, obligations, what is done in
 * the program, and what is refused on products. Run after changing any of them.
 */
import { writeFileSync } from 'node:fs';
import { CLAUSE_CODES, RULES } from '../src/core/policy/index.ts';
import type { HelpExample } from '../src/core/program/index.ts';
import { HELP_PAGES } from '../src/http/help-pages.ts';

const cell = (text: string) =>
  text.replaceAll('|', '\\|').replaceAll(/\p{Cf}/gu, (sign) => `\\u${sign.codePointAt(0)?.toString(16)}`);
const table = (what: string, rows: readonly HelpExample[]) =>
  `| language | ${what} | why |\n|---|---|---|\n${rows
    .map(({ locale, example, why }) => `| ${locale} | ${cell(example)} | ${cell(why)} |`)
    .join('\n')}`;

for (const { code, kind, title, text, help, breaks, keeps } of HELP_PAGES) {
  const rule = RULES.find((one) => one.rule.clause === CLAUSE_CODES.find((clause) => clause === code))?.rule;
  const intro = rule ? `Clause \`${code}\`, rule version ${rule.version}. ${text}` : text;
  const what = kind === 'clause' ? 'listing' : 'example';
  const page = `# ${title}

${intro}

${help.join('\n\n')}

## Breaks it

${table(what, breaks)}

## Keeps it

${table(what, keeps)}
`;
  writeFileSync(new URL(`../docs/rules/${code}.md`, import.meta.url), page);
}
