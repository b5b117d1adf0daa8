import { ok, type Result } from '../../core/kernel/index.ts';
import { quoteText } from '../../core/order/index.ts';
import type { DesignRecord, Ports } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** Whether a price was quoted by us for this very design, and still holds. */
export function checkQuote(
  ports: Pick<Ports, 'seals'>,
  design: DesignRecord,
  signature: string,
  now: Date,
): Result<true, Trouble> {
  const text = quoteText({
    design: design.id,
    hash: design.hash,
    unit: { amount: design.unitAmount, currency: design.currency },
    expiresAt: design.quoteExpiresAt.toISOString(),
  });
  if (!ports.seals.verify(text, signature)) return refuse('quote-invalid');
  return design.quoteExpiresAt > now ? ok(true) : refuse('quote-expired');
}
