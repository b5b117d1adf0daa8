// Crockford's base 32: no I, L, O, U, so that a number read aloud is not misheard.
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The number people call an order by, from five random bytes: "M-7Q2R-K0AV". It says nothing about the order or how many there are. */
export function orderNumber(random: Uint8Array): string {
  if (random.length < 5) throw new RangeError('An order number needs five random bytes');
  let bits = 0n;
  for (const byte of random.subarray(0, 5)) bits = (bits << 8n) | BigInt(byte);
  let text = '';
  for (let index = 7; index >= 0; index -= 1) text += DIGITS[Number((bits >> BigInt(index * 5)) & 31n)];
  return `M-${text.slice(0, 4)}-${text.slice(4)}`;
}
