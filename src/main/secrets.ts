import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { join } from 'node:path';
import { createPrivateFile, openPrivateFolder, readPrivateFile } from '../adapters/keys/private-file.ts';
import type { Seals } from '../app/ports.ts';

/** The one secret of an installation, and what is derived from it (HKDF, RFC 5869): each use has a key of its own. */
export interface Secrets {
  /** A text secret for one use, for example the password of a database role. */
  derive(use: string): string;
  readonly seals: Seals;
}

/** Opens the secret of a data folder, making it the first time (32 random bytes, 0600). Processes that serve one database share it. */
export async function openSecrets(dataFolder: string): Promise<Secrets> {
  await openPrivateFolder(join(dataFolder, 'keys'));
  const path = join(dataFolder, 'keys', 'secret');
  if (!(await readPrivateFile(path))) await createPrivateFile(path, randomBytes(32).toString('base64url'));
  const secret = await readPrivateFile(path);
  if (!secret || secret.length < 32)
    throw new Error(`${path} is not a secret of this program. Restore it from your copy.`);
  const derive = (use: string) =>
    Buffer.from(hkdfSync('sha256', secret, '', `monogram/${use}`, 32)).toString('base64url');
  const key = derive('seals');
  const sign = (text: string) => createHmac('sha256', key).update(text).digest('base64url');
  return {
    derive,
    seals: {
      sign,
      verify(text, signature) {
        const expected = Buffer.from(sign(text));
        const given = Buffer.from(signature);
        return expected.length === given.length && timingSafeEqual(expected, given);
      },
    },
  };
}
