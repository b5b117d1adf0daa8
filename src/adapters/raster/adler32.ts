const PRIME = 65_521;
/** Bytes after which both sums are reduced: as many as surely fit 31 bits. */
const STRETCH = 3_800;

/** The checksum of a zlib stream (RFC 1950, 8.2), carried on from that of the bytes before; 1 at the beginning. */
export function adler32(bytes: Uint8Array, before = 1): number {
  let low = before & 0xffff;
  let high = before >>> 16;
  for (let from = 0; from < bytes.length; from += STRETCH) {
    const until = Math.min(bytes.length, from + STRETCH);
    for (let i = from; i < until; i += 1) {
      low = (low + bytes[i]!) | 0;
      high = (high + low) | 0;
    }
    low %= PRIME;
    high %= PRIME;
  }
  return ((high << 16) | low) >>> 0;
}
