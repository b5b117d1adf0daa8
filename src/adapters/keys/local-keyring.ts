import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import type { WrappedKey } from '../../app/ports.ts';
import { isId } from '../../core/kernel/index.ts';
import { createPrivateFile, destroyPrivateFile, openPrivateFolder, readPrivateFile } from './private-file.ts';
import type { RotatingKeys } from './rotating-keys.ts';

/** A keyring of key-encryption keys in a folder only its owner can read. */
export interface LocalKeyring extends RotatingKeys {
  /** The key that wraps from now on: the newest. */
  currentKeyId(): string;
  /** Every key of the ring, oldest first. */
  keyIds(): readonly string[];
  /** Adds a key and wraps with it from now on; keys wrapped before still unwrap. Wrap those again, then `retire` the old key. Returns the new key's id. */
  rotate(): Promise<string>;
  /** Destroys an old key: what it wrapped and nothing wrapped again is unreadable for good. Throws for the current key. */
  retire(keyId: string): Promise<void>;
}

const SUFFIX = '.kek';
const KEY = 32;
const NONCE = 12;
const TAG = 16;

/** What binds a wrapped key to its place: it unwraps for the context it was wrapped for and under the key it names. */
function bound(keyId: string, context: string): Buffer {
  return Buffer.from(`monogram wrapped key 1\n${keyId}\n${context}`, 'utf8');
}

async function readKeys(folder: string): Promise<Map<string, Buffer>> {
  const keys = new Map<string, Buffer>();
  // Ids are UUIDs of version 7: sorted by name is sorted by time.
  for (const name of (await readdir(folder)).sort()) {
    const id = name.slice(0, -SUFFIX.length);
    if (!name.endsWith(SUFFIX) || !isId(id)) continue;
    const path = join(folder, name);
    const text = await readPrivateFile(path);
    if (text === undefined) continue; // Retired by another process since the listing.
    const key = Buffer.from(text.toString('ascii').trim(), 'base64');
    if (key.length !== KEY) {
      throw new Error(
        `${path} is not a key of this keyring. Put it back from your backup of the keyring, or move it away.`,
      );
    }
    keys.set(id, key);
  }
  return keys;
}

/** When a file was last added to or taken from a folder. */
async function changedAt(folder: string): Promise<bigint> {
  return (await stat(folder, { bigint: true })).mtimeNs;
}

/**
 * Opens the keyring in a folder and makes its first key if it has none. Each key is a file of its own: rotation adds a file
 * and never rewrites one, so no crash and no second process can lose a key that has wrapped something. Throws, saying
 * what to do, when others than the owner can reach the folder or a key.
 */
export async function openLocalKeyring(folder: string): Promise<LocalKeyring> {
  await openPrivateFolder(folder);
  let seen = await changedAt(folder);
  let keys = await readKeys(folder);

  /** Another process may have rotated: what is wrapped from then on is wrapped by the new key. */
  async function lookAgain(): Promise<void> {
    const changed = await changedAt(folder);
    if (changed === seen) return;
    keys = await readKeys(folder);
    seen = changed;
  }

  async function rotate(): Promise<string> {
    const id = uuidv7();
    await createPrivateFile(join(folder, `${id}${SUFFIX}`), `${randomBytes(KEY).toString('base64')}\n`);
    keys = await readKeys(folder);
    return id;
  }

  function currentKeyId(): string {
    return [...keys.keys()].at(-1)!;
  }

  async function wrap(dataKey: Uint8Array, context: string): Promise<WrappedKey> {
    await lookAgain();
    const keyId = currentKeyId();
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', keys.get(keyId)!, nonce);
    cipher.setAAD(bound(keyId, context));
    return { keyId, bytes: Buffer.concat([nonce, cipher.update(dataKey), cipher.final(), cipher.getAuthTag()]) };
  }

  async function unwrap({ keyId, bytes }: WrappedKey, context: string): Promise<Uint8Array> {
    // Another process may have rotated since this one read the folder.
    if (!keys.has(keyId)) keys = await readKeys(folder);
    const key = keys.get(keyId);
    if (key === undefined) {
      throw new Error(
        `The keyring ${folder} has no key ${keyId}. If it was not retired, put its file back from your backup.`,
      );
    }
    if (bytes.length < NONCE + TAG) throw new Error('The wrapped key is cut off.');
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE), { authTagLength: TAG });
    decipher.setAAD(bound(keyId, context));
    decipher.setAuthTag(bytes.subarray(bytes.length - TAG));
    try {
      return Buffer.concat([decipher.update(bytes.subarray(NONCE, bytes.length - TAG)), decipher.final()]);
    } catch {
      throw new Error('The wrapped key was made for another context or was changed.');
    }
  }

  async function retire(keyId: string): Promise<void> {
    if (keyId === currentKeyId()) throw new Error('The current key cannot be retired. Rotate first.');
    if (!isId(keyId)) throw new Error(`Not a key id: ${keyId}`);
    await destroyPrivateFile(join(folder, `${keyId}${SUFFIX}`));
    keys.get(keyId)?.fill(0);
    keys.delete(keyId);
  }

  if (keys.size === 0) await rotate();
  return {
    wrap,
    unwrap,
    currentKeyId,
    keyIds: () => [...keys.keys()],
    rotate,
    retire,
    async current() {
      await lookAgain();
      return currentKeyId();
    },
    async since() {
      await lookAgain();
      // The first 48 bits of a UUID of version 7 are its time in milliseconds (RFC 9562, section 5.7).
      return new Date(Number.parseInt(currentKeyId().replaceAll('-', '').slice(0, 12), 16));
    },
    async old() {
      await lookAgain();
      return [...keys.keys()].slice(0, -1);
    },
    async destroy(keyIds) {
      for (const keyId of keyIds) await retire(keyId);
      return undefined;
    },
  };
}
