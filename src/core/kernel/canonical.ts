import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import serialize from 'canonicalize';

/** A document as canonical JSON (RFC 8785): one spelling for one value, so that it can be hashed and signed. Throws on what JSON cannot say. */
export function canonicalJson(value: unknown): string {
  const text = serialize(value);
  if (text === undefined) throw new TypeError('Not a JSON value');
  return text;
}

/** SHA-256 of bytes or of a text's UTF-8, in lower-case hexadecimal. The same in browser and server. */
export function sha256Hex(data: Uint8Array | string): string {
  return bytesToHex(sha256(typeof data === 'string' ? utf8ToBytes(data) : data));
}

/** SHA-256 over a document's canonical JSON: the name under which a design or a version is known. */
export function documentHash(value: unknown): string {
  return sha256Hex(canonicalJson(value));
}

/** Bytes in lower-case hexadecimal. */
export function toHex(bytes: Uint8Array): string {
  return bytesToHex(bytes);
}
