import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { dirname } from 'node:path';
import type { Signing } from '../../app/ports.ts';
import { createPrivateFile, openPrivateFolder, readPrivateFile } from './private-file.ts';

function parse(path: string, pem: Buffer): KeyObject {
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Said below, without the parser's words: they may quote the file.
  }
  throw new Error(
    `${path} is not an Ed25519 private key in PKCS #8 PEM. Put it back from your backup, or move it away for a new one.`,
  );
}

/**
 * Signs with the Ed25519 key in a PKCS #8 PEM file, and makes one where there is none (`openssl genpkey -algorithm ed25519`
 * writes the same form). `keyId` is the SHA-256 of the public key's SubjectPublicKeyInfo in hexadecimal. Throws, saying what
 * to do, when others than the owner can reach the file or its folder.
 */
export async function openFileSigning(path: string): Promise<Signing> {
  await openPrivateFolder(dirname(path));
  let pem = await readPrivateFile(path);
  if (pem === undefined) {
    const { privateKey } = generateKeyPairSync('ed25519');
    await createPrivateFile(path, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    pem = await readPrivateFile(path);
  }
  const privateKey = parse(path, pem!);
  const publicKey = createPublicKey(privateKey);
  const publicPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const keyId = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex');
  return { keyId, sign: (message) => sign(null, message, privateKey), publicKeyPem: () => publicPem };
}
