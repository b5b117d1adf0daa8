import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aesGcmSealing, CannotOpen, SEALING_OVERHEAD } from './aes-gcm-sealing.ts';

const { newDataKey, open, seal } = aesGcmSealing;

test('what was sealed opens with the same key and label', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 4096 }), fc.string({ unit: 'binary' }), (content, label) => {
      const key = newDataKey();
      const sealed = seal(key, label, content);
      expect(sealed.length).toBe(content.length + SEALING_OVERHEAD);
      expect(Uint8Array.from(open(key, label, sealed))).toEqual(content);
    }),
    { numRuns: 200 },
  );
});

test('no changed bit, cut, added byte, other label or other key opens it', () => {
  const key = newDataKey();
  const sealed = seal(key, 'order 1, field name', Buffer.from('Ottilie'));
  for (let bit = 0; bit < sealed.length * 8; bit += 1) {
    const changed = Uint8Array.from(sealed);
    changed[bit >> 3]! ^= 1 << (bit & 7);
    expect(() => open(key, 'order 1, field name', changed)).toThrow(CannotOpen);
  }
  for (let length = 0; length < sealed.length; length += 1) {
    expect(() => open(key, 'order 1, field name', sealed.subarray(0, length))).toThrow(CannotOpen);
  }
  expect(() => open(key, 'order 1, field name', Buffer.concat([sealed, Buffer.alloc(1)]))).toThrow(CannotOpen);
  expect(() => open(key, 'order 2, field name', sealed)).toThrow(CannotOpen);
  expect(() => open(newDataKey(), 'order 1, field name', sealed)).toThrow(CannotOpen);
});

test('the same content never seals to the same bytes twice, nor shows in them', () => {
  const key = newDataKey();
  const content = Buffer.from('CANARY-7f3a CANARY-7f3a');
  const first = Buffer.from(seal(key, 'x', content));
  expect(first.equals(Buffer.from(seal(key, 'x', content)))).toBe(false);
  expect(first.includes('CANARY')).toBe(false);
});

/** HKDF (RFC 5869) by hand over HMAC, so that another program could open a sealed file from the description alone. */
function hkdf(key: Uint8Array, salt: Uint8Array): Buffer {
  const extracted = createHmac('sha256', salt).update(key).digest();
  const info = Buffer.from('monogram sealing 1');
  const one = createHmac('sha256', extracted)
    .update(info)
    .update(Buffer.from([1]))
    .digest();
  const two = createHmac('sha256', extracted)
    .update(one)
    .update(info)
    .update(Buffer.from([2]))
    .digest();
  return Buffer.concat([one, two]);
}

test('the format is as described: another reader opens it from the description', () => {
  const key = newDataKey();
  const sealed = Buffer.from(seal(key, 'label', Buffer.from('Grüße')));
  expect(sealed.subarray(0, 4).toString('hex')).toBe('4d475301');
  const derived = hkdf(key, sealed.subarray(4, 36));
  expect(sealed.subarray(36, 68)).toEqual(derived.subarray(32));
  const decipher = createDecipheriv('aes-256-gcm', derived.subarray(0, 32), sealed.subarray(68, 80));
  decipher.setAAD(Buffer.concat([sealed.subarray(0, 80), Buffer.from('label')]));
  decipher.setAuthTag(sealed.subarray(-16));
  expect(Buffer.concat([decipher.update(sealed.subarray(80, -16)), decipher.final()]).toString()).toBe('Grüße');
});

test('a ciphertext made for one key cannot claim another: the commitment is checked before decrypting', () => {
  const mine = newDataKey();
  const salt = randomBytes(32);
  const theirs = hkdf(newDataKey(), salt);
  const nonce = randomBytes(12);
  const header = Buffer.concat([Buffer.from('4d475301', 'hex'), salt, theirs.subarray(32), nonce]);
  const cipher = createCipheriv('aes-256-gcm', hkdf(mine, salt).subarray(0, 32), nonce);
  cipher.setAAD(Buffer.concat([header, Buffer.from('label')]));
  const body = Buffer.concat([cipher.update('x'), cipher.final()]);
  expect(() => open(mine, 'label', Buffer.concat([header, body, cipher.getAuthTag()]))).toThrow(CannotOpen);
});
