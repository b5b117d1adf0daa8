import type { KeyWrapping } from '../../app/ports.ts';

/** Key-encryption keys that can be replaced: make a new one, wrap everything again, then destroy the old. */
export interface RotatingKeys extends KeyWrapping {
  /** The id of the key that wraps from now on. */
  current(): Promise<string>;
  /** When that key was made; undefined where the provider does not tell, or renews its keys itself. */
  since(): Promise<Date | undefined>;
  /** Makes a new key and wraps with it from now on; undefined where the provider alone can (then set another key, or let it rotate there). */
  rotate(): Promise<string | undefined>;
  /** Keys that wrapped before and still unwrap, as far as the provider tells. */
  old(): Promise<readonly string[]>;
  /** Destroys old keys for good; undefined where the provider alone can, with what to do there in words. */
  destroy(keyIds: readonly string[]): Promise<{ readonly left: string } | undefined>;
}
