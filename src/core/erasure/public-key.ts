import { fail, ok, type Result } from '../kernel/index.ts';
import { base64ToBytes } from './base64.ts';

/**
 * SubjectPublicKeyInfo of every Ed25519 key up to the key itself (RFC 8410, 4): SEQUENCE of 42 bytes, SEQUENCE with
 * OBJECT IDENTIFIER 1.3.101.112, BIT STRING of 33 bytes with no unused bits.
 */
const PREFIX = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];
const KEY = 32;

/** The 32 bytes of an Ed25519 public key from its PEM (SubjectPublicKeyInfo, RFC 7468 and 8410), or what is wrong with the text. */
export function publicKeyFromPem(pem: string): Result<Uint8Array, string> {
  const body = /^\s*-----BEGIN PUBLIC KEY-----\s+([A-Za-z0-9+/=\s]+?)\s*-----END PUBLIC KEY-----\s*$/.exec(pem)?.[1];
  if (body === undefined) {
    const kind = /-----BEGIN ([A-Z0-9 ]+)-----/.exec(pem)?.[1];
    return fail(
      kind === undefined
        ? 'This is not a public key in PEM form: it should begin with -----BEGIN PUBLIC KEY-----.'
        : `This is a ${kind}, not a public key: it should begin with -----BEGIN PUBLIC KEY-----.`,
    );
  }
  const der = base64ToBytes(body.replace(/\s/g, ''));
  if (der === undefined)
    return fail('The public key is damaged: what stands between its BEGIN and END lines is not base64.');
  if (der.length !== PREFIX.length + KEY || PREFIX.some((byte, index) => der[index] !== byte)) {
    return fail(
      'This public key is not an Ed25519 key. Ask the program that issued the certificate for its signing key.',
    );
  }
  return ok(der.slice(PREFIX.length));
}

/** The SubjectPublicKeyInfo DER of an Ed25519 public key; its SHA-256 is the key's id. Throws unless it has 32 bytes. */
export function publicKeyDer(key: Uint8Array): Uint8Array {
  if (key.length !== KEY) throw new RangeError(`An Ed25519 public key has ${KEY} bytes, not ${key.length}`);
  return Uint8Array.from([...PREFIX, ...key]);
}
