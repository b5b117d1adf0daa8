/** Writes docs/rules/<clause>.md from the clauses and the cases their rules are tested with. Run after changing either. */
import { writeFileSync } from 'node:fs';
import { CLAUSES, inShort, RULES, type RuleCase } from '../src/core/policy/index.ts';

const rows = (cases: readonly RuleCase[]) =>
  cases
    .map(({ listing, why }) => `| ${listing.locale ?? 'en-US'} | ${inShort(listing).replaceAll('|', '\\|')} | ${why} |`)
    .join('\n');

for (const clause of CLAUSES) {
  const entry = RULES.find(({ rule }) => rule.clause === clause.code)!;
  const page = `# ${clause.title}

Clause \`${clause.code}\`, rule version ${entry.rule.version}. ${clause.text}

${clause.help.join('\n\n')}

## Breaks it

| language | listing | why |
|---|---|---|
${rows(entry.cases.invalid)}

## Keeps it

| language | listing | why |
|---|---|---|
${rows(entry.cases.valid)}
`;
  writeFileSync(new URL(`../docs/rules/${clause.code}.md`, import.meta.url), page);
}
