import { parseListing } from '../core/listing/index.ts';
import { type Checked, checkListing, type PolicySettings, type SellerFacts } from '../core/policy/index.ts';

/** A rule set to judge with: ours, or another version of it. */
export type Judge = (input: Parameters<typeof checkListing>[0], settings?: PolicySettings) => Checked;

/** What one line of input came to. */
export type LineOutcome =
  | { readonly id: string | null; readonly invalid: readonly { readonly path: string; readonly message: string }[] }
  | {
      readonly id: string;
      readonly listing: Parameters<typeof checkListing>[0]['listing'];
      readonly seller: SellerFacts;
    };

/** Reads one line as a case of `contracts/listing-check.md`. Paths point into the case. Never throws. */
export function readLine(line: string): LineOutcome {
  let body: unknown;
  try {
    body = JSON.parse(line.charCodeAt(0) === 0xfeff ? line.slice(1) : line);
  } catch {
    return { id: null, invalid: [{ path: '', message: 'This line is not JSON.' }] };
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return { id: null, invalid: [{ path: '', message: 'A line is an object with "id", "listing" and "seller".' }] };
  }
  const { id, listing, seller } = body as Record<string, unknown>;
  const named = typeof id === 'string' && id.isWellFormed() ? id : null;
  const invalid: { path: string; message: string }[] = [];
  if (named === null) invalid.push({ path: '/id', message: 'A case has an id, a text.' });
  if (listing === undefined) invalid.push({ path: '/listing', message: 'The case has no listing.' });
  const facts = readSeller(seller, invalid);
  if (listing !== undefined) {
    const parsed = parseListing(listing);
    if (parsed.ok && invalid.length === 0) return { id: named!, listing: parsed.value, seller: facts };
    if (!parsed.ok) invalid.push(...parsed.error.map(({ path, message }) => ({ path: `/listing${path}`, message })));
  }
  return { id: named, invalid };
}

const SELLER_PARTS = ['companyPrefixes', 'gtinExemptions', 'brands'] as const;

function readSeller(seller: unknown, invalid: { path: string; message: string }[]): SellerFacts {
  if (seller === undefined || seller === null) return {};
  if (typeof seller !== 'object' || Array.isArray(seller)) {
    invalid.push({ path: '/seller', message: 'The seller is an object.' });
    return {};
  }
  const facts: Record<string, string[]> = {};
  for (const part of SELLER_PARTS) {
    const value = (seller as Record<string, unknown>)[part];
    if (value === undefined) continue;
    if (Array.isArray(value) && value.length <= 10_000 && value.every((one) => typeof one === 'string'))
      facts[part] = value;
    else invalid.push({ path: `/seller/${part}`, message: 'This is a list of texts.' });
  }
  return facts;
}

/** What a batch of lines came to: the output lines, and how many were rejected or invalid. */
export interface BatchOutcome {
  readonly output: string;
  readonly refused: number;
  readonly lines: number;
}

/** Judges the lines of a batch. With `shadow`, writes only the lines whose verdict or clauses change. */
export function checkLines(
  lines: readonly string[],
  settings: PolicySettings,
  shadow?: { readonly judge: Judge; readonly settings: PolicySettings },
): BatchOutcome {
  let output = '';
  let refused = 0;
  let counted = 0;
  for (const line of lines) {
    if (line.trim() === '') continue;
    counted += 1;
    const read = readLine(line);
    if ('invalid' in read) {
      refused += 1;
      if (!shadow) output += `${JSON.stringify({ id: read.id, verdict: 'invalid', errors: read.invalid })}\n`;
      continue;
    }
    const now = checkListing(read, settings);
    if (!shadow) {
      if (now.verdict === 'reject') refused += 1;
      output += `${JSON.stringify({ id: read.id, verdict: now.verdict, findings: now.findings, rules: now.rules })}\n`;
      continue;
    }
    const then = shadow.judge(read, shadow.settings);
    const before = summary(now);
    const after = summary(then);
    if (JSON.stringify(before) === JSON.stringify(after)) continue;
    refused += 1;
    output += `${JSON.stringify({ id: read.id, now: before, shadow: after })}\n`;
  }
  return { output, refused, lines: counted };
}

function summary(checked: Checked): { verdict: string; clauses: string[] } {
  const clauses = checked.findings.map(({ clause, severity }) => (severity === 'suspect' ? `${clause}?` : clause));
  return { verdict: checked.verdict, clauses: [...new Set(clauses)].sort() };
}
