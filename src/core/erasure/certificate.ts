import { utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { canonicalJson, isId } from '../kernel/index.ts';
import { ERASURE_REASONS } from './plan-erasure.ts';

/** What a certificate calls itself; a change of its shape or meaning is a new number. */
const CERTIFICATE_FORMAT = 'monogram-erasure-certificate/1';

const id = z.string().refine(isId, 'Not an id (a UUID in lower case).');
/** One spelling, so that text order is time order. */
const instant = z.iso
  .datetime({ precision: 3, error: 'Not a time in UTC with milliseconds, such as 2026-05-01T12:00:00.000Z.' })
  .refine((text) => text.endsWith('Z'), 'Not a time in UTC.');
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'Not a SHA-256 in lower-case hexadecimal.');
const slug = z
  .string()
  .regex(/^[a-z0-9]+([-_/:.][a-z0-9]+)*$/i, 'Only letters, digits and single - _ / : . between them.')
  .max(200);

/** One part that was destroyed. */
const erasedPartSchema = z.strictObject({
  /** What it was within the order, for example "design" or "proof/front". Named by the listing, never by the buyer's content. */
  name: z
    .string()
    .max(200)
    .regex(/^[^\p{C}]+$/u, 'A name is one line of visible text.'),
  kind: slug,
  /** Rounded up, see `statedBytes`. */
  bytes: z.int().min(0),
  /** See `commitmentOf`; made when the part was sealed. */
  commitment: sha256,
  destroyedAt: instant,
  /** key-destroyed: unreadable since its key is gone. deleted: its bytes removed from where they lay. Both is the rule. */
  method: z.enum(['key-destroyed', 'deleted', 'key-destroyed-and-deleted']),
});
export type ErasedPart = z.infer<typeof erasedPartSchema>;

/** What a certificate says: what was held, by commitment and never by content, and when each part was destroyed, by what, and why. */
const certificateBodySchema = z.strictObject({
  format: z.literal(CERTIFICATE_FORMAT),
  /** The program that issued it, as the operator calls it. */
  program: z.string().min(1).max(200),
  certificateId: id,
  orderId: id,
  listingVersionId: id,
  reason: z.enum(ERASURE_REASONS),
  parts: z.array(erasedPartSchema).min(1).max(10_000),
  key: z.strictObject({ id, destroyedAt: instant }),
  /** The job that did it. */
  jobId: z.string().min(1).max(100),
  /** Where the audit log stood: the checkpoint's size and root (RFC 6962). Null where no checkpoint was made yet. */
  audit: z.strictObject({ origin: z.string().min(1).max(200), size: z.int().min(1), root: sha256 }).nullable(),
  issuedAt: instant,
});
export type CertificateBody = z.infer<typeof certificateBodySchema>;

/** A signed certificate: `signature` is Ed25519 over `certificateBytes(body)` in base64, `keyId` the SHA-256 of the public key's SubjectPublicKeyInfo. */
export const certificateSchema = z.strictObject({
  body: certificateBodySchema,
  signature: z.string().max(100),
  keyId: sha256,
});
export type Certificate = z.infer<typeof certificateSchema>;

/** The bytes that are signed: the body's canonical JSON (RFC 8785) in UTF-8. Throws on what JSON cannot say. */
export function certificateBytes(body: CertificateBody): Uint8Array {
  return utf8ToBytes(canonicalJson(body));
}

/** What `certificateBody` needs to know. */
type ErasureAccount = Omit<CertificateBody, 'format'>;

/** A certificate's body from an erasure's account. Throws on an account that cannot be certified, for example a part destroyed after issuance: signing it would be a false promise. */
export function certificateBody(account: ErasureAccount): CertificateBody {
  const body = certificateBodySchema.parse({ format: CERTIFICATE_FORMAT, ...account });
  const wrong = timeProblems(body)[0];
  if (wrong !== undefined) throw new RangeError(`${wrong.path}: ${wrong.message}`);
  return body;
}

/** Times that contradict the promise: nothing is certified before it is gone. */
export function timeProblems(body: CertificateBody): { readonly path: string; readonly message: string }[] {
  const late = body.parts.flatMap((part, index) =>
    part.destroyedAt > body.issuedAt
      ? [
          {
            path: `/body/parts/${index}/destroyedAt`,
            message: `The certificate was issued at ${body.issuedAt}, before "${part.name}" was destroyed at ${part.destroyedAt}.`,
          },
        ]
      : [],
  );
  if (body.key.destroyedAt > body.issuedAt) {
    late.push({
      path: '/body/key/destroyedAt',
      message: `The certificate was issued at ${body.issuedAt}, before the key was destroyed at ${body.key.destroyedAt}.`,
    });
  }
  // A part that claims to be gone with its key cannot be gone before it.
  body.parts.forEach((part, index) => {
    if (part.method === 'key-destroyed' && part.destroyedAt < body.key.destroyedAt) {
      late.push({
        path: `/body/parts/${index}/destroyedAt`,
        message: `"${part.name}" is said to be gone with its key, but at ${part.destroyedAt}, before the key was destroyed at ${body.key.destroyedAt}.`,
      });
    }
  });
  return late;
}
