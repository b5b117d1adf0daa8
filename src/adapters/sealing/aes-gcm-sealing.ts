import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Sealing } from '../../app/ports.ts';

/**
 * The sealed form, version 1:
 *
 *   "MGS" 01 | salt 32 | commitment 32 | nonce 12 | ciphertext | tag 16
 *
 * HKDF-SHA-256 (RFC 5869) turns the data key and the salt into an encryption key and the commitment. AES-GCM alone lets one
 * ciphertext open under two keys (Albertini et al., USENIX Security 2022); the commitment binds it to one. A key for each
 * message also lifts the limit on how many messages one data key may seal under random nonces (NIST SP 800-38D, 8.3).
 */
const MAGIC = Buffer.from([0x4d, 0x47, 0x53, 0x01]);
const SALT = 32;
const COMMITMENT = 32;
const NONCE = 12;
const TAG = 16;
const HEADER = MAGIC.length + SALT + COMMITMENT + NONCE;
const DATA_KEY = 32;

/** How many bytes sealing adds to any content. */
export const SEALING_OVERHEAD = HEADER + TAG;

/** Why sealed bytes did not open. One message for a wrong key, a wrong label and changed bytes: the difference helps only who guesses. */
export class CannotOpen extends Error {
  constructor(what = 'The key, the label or the bytes are not those the content was sealed with.') {
    super(what);
    this.name = 'CannotOpen';
  }
}

function derive(dataKey: Uint8Array, salt: Uint8Array): { readonly key: Buffer; readonly commitment: Buffer } {
  if (dataKey.length !== DATA_KEY) throw new RangeError(`A data key has ${DATA_KEY} bytes, not ${dataKey.length}`);
  const bytes = Buffer.from(hkdfSync('sha256', dataKey, salt, 'monogram sealing 1', 32 + COMMITMENT));
  return { key: bytes.subarray(0, 32), commitment: bytes.subarray(32) };
}

function authenticated(header: Uint8Array, label: string): Buffer {
  return Buffer.concat([header, Buffer.from(label, 'utf8')]);
}

function seal(dataKey: Uint8Array, label: string, content: Uint8Array): Uint8Array {
  const salt = randomBytes(SALT);
  const nonce = randomBytes(NONCE);
  const { key, commitment } = derive(dataKey, salt);
  const header = Buffer.concat([MAGIC, salt, commitment, nonce]);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(authenticated(header, label));
  const sealed = Buffer.concat([header, cipher.update(content), cipher.final(), cipher.getAuthTag()]);
  key.fill(0);
  return sealed;
}

function open(dataKey: Uint8Array, label: string, sealed: Uint8Array): Uint8Array {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  if (bytes.length < SEALING_OVERHEAD || !bytes.subarray(0, MAGIC.length).equals(MAGIC)) {
    throw new CannotOpen('These bytes are not sealed content of a version this program knows.');
  }
  const header = bytes.subarray(0, HEADER);
  const salt = header.subarray(MAGIC.length, MAGIC.length + SALT);
  const nonce = header.subarray(HEADER - NONCE);
  const { key, commitment } = derive(dataKey, salt);
  if (!timingSafeEqual(commitment, header.subarray(MAGIC.length + SALT, HEADER - NONCE))) throw new CannotOpen();
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
  decipher.setAAD(authenticated(header, label));
  decipher.setAuthTag(bytes.subarray(bytes.length - TAG));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(HEADER, bytes.length - TAG)), decipher.final()]);
  } catch {
    throw new CannotOpen();
  } finally {
    key.fill(0);
  }
}

/** Sealing by AES-256-GCM with key commitment. Stateless: one value serves the whole process. */
export const aesGcmSealing: Sealing = { newDataKey: () => randomBytes(DATA_KEY), seal, open };
