import { minorDigits } from '../../../core/kernel/index.ts';

/** Whether a currency code can be used with Intl: three capital letters. */
export const isCurrency = (code: string): boolean => /^[A-Z]{3}$/.test(code);

/** Minor units of an amount typed in major units, "24.90" or "24,90", or undefined if it is none: negative, or with more digits than the currency has. */
export function readMoney(typed: string, currency: string): number | undefined {
  const match = /^(\d{1,9})(?:[.,](\d+))?$/.exec(typed.trim());
  if (!match || !isCurrency(currency)) return undefined;
  const digits = minorDigits(currency);
  const fraction = match[2] ?? '';
  if (fraction.length > digits) return undefined;
  return Number(match[1] ?? 0) * 10 ** digits + Number(fraction.padEnd(digits, '0') || 0);
}

/** An amount in minor units as a seller types it. */
export function writeMoney(amount: number, currency: string): string {
  const digits = isCurrency(currency) ? minorDigits(currency) : 2;
  return (amount / 10 ** digits).toFixed(digits);
}
