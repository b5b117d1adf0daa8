export { base64ToBytes, bytesToBase64 } from './base64.ts';
export {
  CERTIFICATE_FORMAT,
  type Certificate,
  type CertificateBody,
  certificateBody,
  certificateBodySchema,
  certificateBytes,
  certificateSchema,
  type ErasedPart,
  type ErasureAccount,
} from './certificate.ts';
export { commitmentOf, SALT_BYTES, statedBytes } from './commitment.ts';
export {
  DEFAULT_ERASURE_SETTING,
  ERASURE_REASONS,
  ERASURE_STEPS,
  type ErasureFacts,
  type ErasurePlan,
  type ErasureProgress,
  type ErasureReason,
  type ErasureSetting,
  type ErasureStep,
  holdInForce,
  type Instant,
  type LegalHold,
  planErasure,
  remainingSteps,
} from './plan-erasure.ts';
export { publicKeyDer, publicKeyFromPem, publicKeyToPem } from './public-key.ts';
export { verifyCertificate } from './verify-certificate.ts';
