import { base64ToBytes, bytesToBase64, publicKeyFromPem } from '../erasure/index.ts';
import { fail, ok, type Problem, type Result } from '../kernel/index.ts';
import { openNote, signNote } from './signed-note.ts';

/** What a log promises about itself: with this many entries it has this root. */
export interface Checkpoint {
  /** The log's name, for example "monogram.example/audit". Also the name of the key that signs. */
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
}

/** A checkpoint's text (c2sp.org/tlog-checkpoint): origin, size and root, a line each. */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${bytesToBase64(root)}\n`;
}

/** Signs a checkpoint with the program's key. Throws on a key that is not one: the program's own key is checked when it is opened. */
export function signCheckpoint(
  checkpoint: Checkpoint,
  signing: { publicKeyPem(): string; sign(message: Uint8Array): Uint8Array },
): string {
  const key = publicKeyFromPem(signing.publicKeyPem());
  if (!key.ok) throw new TypeError(key.error);
  return signNote(checkpointText(checkpoint), checkpoint.origin, key.value, signing.sign);
}

/** Reads a signed checkpoint of the log `origin`, or says what is wrong with it. Never throws. */
export function verifyCheckpoint(note: string, origin: string, publicKeyPem: string): Result<Checkpoint, Problem[]> {
  const problem = (message: string) => fail([{ path: '', message }]);
  const key = publicKeyFromPem(publicKeyPem);
  if (!key.ok) return problem(key.error);
  const text = openNote(note, origin, key.value);
  if (text === undefined) {
    return problem(`This checkpoint is not signed by the key of ${origin}: it was changed, or it is of another log.`);
  }
  const [first, size, root] = text.split('\n');
  const rootBytes = base64ToBytes(root ?? '');
  const count = Number(size);
  if (
    first !== origin ||
    !/^(0|[1-9]\d{0,15})$/.test(size ?? '') ||
    !Number.isSafeInteger(count) ||
    rootBytes?.length !== 32
  ) {
    return problem('This note is signed but is not a checkpoint of this log.');
  }
  return ok({ origin, size: count, root: rootBytes });
}
