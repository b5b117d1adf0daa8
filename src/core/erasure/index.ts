export { base64ToBytes, bytesToBase64 } from './base64.ts';
export {
  type Certificate,
  type CertificateBody,
  certificateBody,
  certificateBytes,
  certificateSchema,
  type ErasedPart,
} from './certificate.ts';
export { commitmentOf, SALT_BYTES, statedBytes } from './commitment.ts';
export {
  ERASURE_STEPS,
  type ErasureFacts,
  type ErasurePlan,
  type ErasureReason,
  type ErasureSetting,
  holdInForce,
  type LegalHold,
  planErasure,
  remainingSteps,
} from './plan-erasure.ts';
export { publicKeyFromPem } from './public-key.ts';
export { verifyCertificate } from './verify-certificate.ts';
