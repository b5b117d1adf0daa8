import { canonicalJson, type Money } from '../kernel/index.ts';

/** What a price promise covers. The server signs it; an order placed with it costs exactly this. */
export interface Quote {
  readonly design: string;
  readonly hash: string;
  readonly unit: Money;
  /** ISO 8601, UTC. */
  readonly expiresAt: string;
}

/** The bytes a quote is signed over: its canonical JSON (RFC 8785). */
export function quoteText(quote: Quote): string {
  return canonicalJson({ ...quote, unit: { ...quote.unit } });
}
