import type { CaseListing } from './rule.ts';

/** What a case shows, in one line for a help page: only the parts of the listing that matter to it. */
export function inShort(listing: CaseListing): string {
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
