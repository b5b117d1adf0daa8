/** An amount in minor units (cents, öre, fils) of an ISO 4217 currency. Always an integer; never a float of major units. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

/** Adds amounts of one currency. Throws on mixed currencies or an unsafe sum: both are bugs of the caller, a listing is parsed to one currency. */
export function addMoney(first: Money, ...rest: readonly Money[]): Money {
  let amount = first.amount;
  for (const next of rest) {
    if (next.currency !== first.currency) throw new RangeError(`Cannot add ${next.currency} to ${first.currency}`);
    amount += next.amount;
  }
  if (!Number.isSafeInteger(amount)) throw new RangeError('The sum is not a safe integer of minor units');
  return { amount, currency: first.currency };
}

/** `unit` times a whole quantity of at least 0. */
export function timesMoney(unit: Money, quantity: number): Money {
  const amount = unit.amount * quantity;
  if (!Number.isInteger(quantity) || quantity < 0 || !Number.isSafeInteger(amount)) {
    throw new RangeError(`Not a quantity to multiply money by: ${quantity}`);
  }
  return { amount, currency: unit.currency };
}

/** How many minor-unit digits a currency has, by ISO 4217 as ICU carries it (JPY 0, EUR 2, KWD 3). Unknown codes have 2. */
export function minorDigits(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** Money as people write it. `formatMoney({ amount: 1295, currency: 'GBP' }, 'en-GB')` is "£12.95"; `signed` gives "+£1.00" for surcharges. */
export function formatMoney(money: Money, locale: string, options: { readonly signed?: boolean } = {}): string {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: money.currency,
    signDisplay: options.signed ? 'exceptZero' : 'auto',
  }).format(money.amount / 10 ** minorDigits(money.currency));
}
