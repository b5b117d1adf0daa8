import { formatMoney, type Money } from '../../core/kernel/index.ts';

const known = new Map<string, string>();
/** Amounts kept; a page shows a few dozen. */
const MOST = 500;

/** Money as people write it, remembered: making a number format takes longer than drawing a letter, and pages redraw at every keystroke. */
export function moneyText(money: Money, locale: string, options: { readonly signed?: boolean } = {}): string {
  const key = `${money.amount} ${money.currency} ${locale} ${options.signed ?? false}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= MOST) known.clear();
  const text = formatMoney(money, locale, options);
  known.set(key, text);
  return text;
}
