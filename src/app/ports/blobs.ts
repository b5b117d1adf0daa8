/** Sealed files by name. Always ciphertext; names say nothing about the content. */
export interface Blobs {
  put(name: string, sealed: Uint8Array): Promise<void>;
  get(name: string): Promise<Uint8Array | undefined>;
  /** Gone for good when it answers: a certificate may rest on it. Deleting what is not there is done already. Many at once are cheaper. */
  delete(...names: readonly string[]): Promise<void>;
}
