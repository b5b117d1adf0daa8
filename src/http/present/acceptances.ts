import type { Acceptance } from '../../app/program/list-acceptances.ts';
import type { AcceptanceBody } from '../contract/index.ts';

/** Who accepted a version of the terms. */
export function presentAcceptance(one: Acceptance): AcceptanceBody {
  return {
    id: one.id,
    seller: { id: one.sellerId, name: one.sellerName },
    user: one.userId,
    person: one.person ? { name: one.person.name, email: one.person.email } : null,
    hash: one.hash,
    address: one.address,
    acceptedAt: one.acceptedAt.toISOString(),
  };
}

const COLUMNS = ['seller', 'seller_id', 'person', 'email', 'account', 'text_sha256', 'accepted_at', 'address'] as const;

/** Acceptances as CSV (RFC 4180). Names are what people typed: one that a spreadsheet would take for a formula gets an apostrophe before it. */
export function acceptancesCsv(rows: readonly Acceptance[]): string {
  const lines = rows.map((one) => [
    one.sellerName,
    one.sellerId,
    one.person?.name ?? '',
    one.person?.email ?? '',
    one.userId,
    one.hash,
    one.acceptedAt.toISOString(),
    one.address,
  ]);
  return [COLUMNS, ...lines].map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

function field(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
