/** A key-encryption key's wrapped form of one data key. */
export interface WrappedKey {
  /** Which key-encryption key wrapped it. */
  readonly keyId: string;
  readonly bytes: Uint8Array;
}

/** Wraps and unwraps data keys (32 bytes) under a key-encryption key that never leaves its provider. Local keyring by default; a KMS or Vault by the same interface. */
export interface KeyWrapping {
  wrap(dataKey: Uint8Array, context: string): Promise<WrappedKey>;
  /** Throws if the wrapped key was made for another context or was changed. */
  unwrap(wrapped: WrappedKey, context: string): Promise<Uint8Array>;
}

/** Seals content under a data key: AES-256-GCM with key commitment; `label` names the scope and the part and is authenticated. */
export interface Sealing {
  newDataKey(): Uint8Array;
  seal(dataKey: Uint8Array, label: string, content: Uint8Array): Uint8Array;
  /** Throws if the key, the label or the bytes are not those it was sealed with. */
  open(dataKey: Uint8Array, label: string, sealed: Uint8Array): Uint8Array;
}

/** Signs certificates and checkpoints with Ed25519. */
export interface Signing {
  readonly keyId: string;
  sign(message: Uint8Array): Uint8Array;
  /** The public key as SubjectPublicKeyInfo PEM (RFC 8410). */
  publicKeyPem(): string;
}

/** Signs and checks short texts with a secret of this installation (quotes, links). */
export interface Seals {
  sign(text: string): string;
  /** In constant time. */
  verify(text: string, signature: string): boolean;
}
