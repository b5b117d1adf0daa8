/** Sealed files by name. Always ciphertext; names say nothing about the content. */
export interface Blobs {
  put(name: string, sealed: Uint8Array): Promise<void>;
  get(name: string): Promise<Uint8Array | undefined>;
  /** Deleting what is not there is done already. */
  delete(name: string): Promise<void>;
}
