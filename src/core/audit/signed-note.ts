import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { base64ToBytes, bytesToBase64 } from '../erasure/index.ts';

/**
 * Signed notes as transparency logs write them (c2sp.org/signed-note): text, an empty line, then lines of
 * "— name base64(key id, signature)". Any witness or monitor of such logs can read ours.
 */

/** The first four bytes of SHA-256 over name, newline, 01 (Ed25519) and public key: tells signatures apart, proves nothing. */
function keyIdOf(name: string, publicKey: Uint8Array): Uint8Array {
  return sha256(concatBytes(utf8ToBytes(`${name}\n`), Uint8Array.of(1), publicKey)).slice(0, 4);
}

/** Signs a text under a key name (no spaces, no plus). Throws on a text that does not end in a newline: it could be read in two ways. */
export function signNote(
  text: string,
  name: string,
  publicKey: Uint8Array,
  sign: (message: Uint8Array) => Uint8Array,
): string {
  if (!text.endsWith('\n')) throw new RangeError('A note ends in a newline');
  if (!/^[^\s+]+$/u.test(name)) throw new RangeError(`Not a name for a signing key: ${name}`);
  const signature = concatBytes(keyIdOf(name, publicKey), sign(utf8ToBytes(text)));
  return `${text}\n— ${name} ${bytesToBase64(signature)}\n`;
}

/** The text of a note if one of its signatures is by this key under this name, else undefined. Never throws. */
export function openNote(note: string, name: string, publicKey: Uint8Array): string | undefined {
  const end = note.lastIndexOf('\n\n');
  if (end === -1 || !note.endsWith('\n')) return undefined;
  const text = note.slice(0, end + 1);
  const keyId = keyIdOf(name, publicKey);
  for (const line of note.slice(end + 2, -1).split('\n')) {
    const [dash, signer, encoded, ...more] = line.split(' ');
    const bytes = more.length === 0 && dash === '—' && signer === name ? base64ToBytes(encoded ?? '') : undefined;
    if (bytes?.length !== 68 || !keyId.every((byte, index) => byte === bytes[index])) continue;
    if (isSigned(bytes.subarray(4), utf8ToBytes(text), publicKey)) return text;
  }
  return undefined;
}

function isSigned(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean {
  try {
    return ed25519.verify(signature, message, publicKey, { zip215: false });
  } catch {
    return false;
  }
}
