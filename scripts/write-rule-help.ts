/** Writes docs/rules/<clause>.md from the clauses and the cases their rules are tested with. Run after changing either. */
import { writeFileSync } from 'node:fs';
import { type CaseListing, CLAUSES, RULES, type RuleCase } from '../src/core/policy/index.ts';

function inShort(listing: CaseListing): string {
  const parts: string[] = [];
  if (listing.title) parts.push(`title “${listing.title}”`);
  if (listing.category) parts.push(`category “${listing.category}”`);
  if (listing.description) parts.push(`description “${listing.description}”`);
  if (listing.identifiers) parts.push(`identifiers ${JSON.stringify(listing.identifiers)}`);
  for (const field of listing.fields ?? []) {
    if (typeof field === 'string') continue;
    const options = field.options?.map((option) =>
      typeof option === 'string' ? option : `${option.label}${option.help ? ` (${option.help})` : ''}`,
    );
    const values = options ?? field.suggestions;
    parts.push(
      `field “${field.label}”${values ? `: ${values.join(' / ')}` : ''}${field.help ? ` – help “${field.help}”` : ''}`,
    );
  }
  if (listing.fields?.length === 0) parts.push('no fields');
  return parts.join('; ') || 'a plain listing';
}

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
