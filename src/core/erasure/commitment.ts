import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js';

/** How many random bytes a salt has. */
export const SALT_BYTES = 32;

/**
 * Binds a certificate to content without telling anything about it: SHA-256 of a random salt and the content's SHA-256.
 * Whoever still holds content and salt could show that this was it; the salt is sealed under the order's key and goes with
 * it, and without 32 unknown bytes nobody can try names until one fits. Throws on a short salt or a malformed hash: bugs.
 */
export function commitmentOf(salt: Uint8Array, contentSha256: string): string {
  if (salt.length < SALT_BYTES) throw new RangeError(`A salt has at least ${SALT_BYTES} bytes, not ${salt.length}`);
  if (!/^[0-9a-f]{64}$/.test(contentSha256)) throw new RangeError('Not a SHA-256 in lower-case hexadecimal');
  return bytesToHex(sha256(concatBytes(salt, hexToBytes(contentSha256))));
}

/** A size that a certificate may state: rounded up to a whole kibibyte, so that it does not tell how long a name was. */
export function statedBytes(bytes: number): number {
  return Math.ceil(bytes / 1024) * 1024;
}
