import { ed25519 } from '@noble/curves/ed25519.js';
import { fail, ok, type Problem, pointer, type Result, sha256Hex } from '../kernel/index.ts';
import { base64ToBytes } from './base64.ts';
import { type CertificateBody, certificateBytes, certificateSchema, timeProblems } from './certificate.ts';
import { publicKeyDer, publicKeyFromPem } from './public-key.ts';

/**
 * Checks a certificate of erasure against the program's public key, without network or server: its shape, the Ed25519
 * signature (RFC 8032, strict) over the canonical form of its body, and that no time contradicts the promise. Paths point
 * into the certificate. Never throws, whatever it is given.
 */
export function verifyCertificate(certificate: unknown, publicKeyPem: string): Result<CertificateBody, Problem[]> {
  const key = publicKeyFromPem(publicKeyPem);
  if (!key.ok) return fail([{ path: '', message: key.error }]);
  const parsed = certificateSchema.safeParse(certificate);
  if (!parsed.success) {
    return fail(
      parsed.error.issues.map((issue) => ({
        path: pointer(...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))),
        message: issue.message,
      })),
    );
  }
  const { body, keyId, signature } = parsed.data;
  if (keyId !== sha256Hex(publicKeyDer(key.value))) {
    return fail([
      {
        path: '/keyId',
        message: 'This certificate names another signing key. Get the public key of the program that issued it.',
      },
    ]);
  }
  const problems: Problem[] = timeProblems(body);
  const bytes = base64ToBytes(signature);
  if (bytes === undefined || !isSignedBy(bytes, certificateBytes(body), key.value)) {
    problems.unshift({
      path: '/signature',
      message:
        'The signature does not fit: the certificate was changed after it was signed, or never signed with this key.',
    });
  }
  return problems.length === 0 ? ok(body) : fail(problems);
}

function isSignedBy(signature: Uint8Array, message: Uint8Array, key: Uint8Array): boolean {
  if (signature.length !== 64) return false;
  try {
    return ed25519.verify(signature, message, key, { zip215: false });
  } catch {
    // A key that is no point of the curve verifies nothing.
    return false;
  }
}
