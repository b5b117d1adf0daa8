/** A brand's products of a category, as an exemption names them. */
export interface ExemptionScope {
  readonly brand: string;
  /** A path as listings write it, for example "Home & Kitchen > Cutting Boards". */
  readonly category: string;
}

/**
 * Whether an exemption covers a listing: it is of that very brand, and its category is the exemption's or one below it. Levels are
 * compared whole: "Toys" covers "Toys > Puzzles" and not "Toys for dogs".
 */
export function exemptionCovers(
  exemption: ExemptionScope,
  listing: { readonly brand?: string | undefined; readonly category?: string | undefined },
): boolean {
  const asked = levels(exemption.category);
  const has = levels(listing.category ?? '');
  const brand = plain(exemption.brand);
  return (
    brand !== '' &&
    brand === plain(listing.brand ?? '') &&
    asked.length > 0 &&
    asked.every((level, depth) => level === has[depth])
  );
}

function levels(category: string): string[] {
  return category
    .split('>')
    .map(plain)
    .filter((level) => level !== '');
}

/** Names without case, width and spaces that nobody sees. */
function plain(text: string): string {
  return text.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
}
