import { commitmentOf, SALT_BYTES } from '../../core/erasure/index.ts';
import { sha256Hex } from '../../core/kernel/index.ts';
import type { PartRecord, Ports } from '../ports.ts';
import { type OpenKey, partLabel } from './content-keys.ts';

/** Larger parts lie in a sealed file instead of the row: rows stay small, and the database is not a file store. */
const ROW_BYTES = 16 * 1024;

/** A part before it is sealed. */
export interface Part {
  readonly name: string;
  readonly kind: PartRecord['kind'];
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Seals a part and commits to it. A large one is put into a blob at once; who then does not store the record deletes the blob. */
export async function sealPart(
  ports: Pick<Ports, 'blobs' | 'sealing' | 'world'>,
  key: OpenKey,
  part: Part,
): Promise<PartRecord> {
  const salt = ports.world.randomBytes(SALT_BYTES);
  const sealed = ports.sealing.seal(key.dataKey, partLabel(key.id, part.name), part.bytes);
  const blob = sealed.length > ROW_BYTES ? ports.world.newId() : null;
  if (blob) await ports.blobs.put(blob, sealed);
  return {
    id: ports.world.newId(),
    contentKey: key.id,
    name: part.name,
    kind: part.kind,
    mediaType: part.mediaType,
    bytes: part.bytes.length,
    commitment: commitmentOf(salt, sha256Hex(part.bytes)),
    sealedSalt: ports.sealing.seal(key.dataKey, partLabel(key.id, `${part.name}#salt`), salt),
    sealed: blob ? null : sealed,
    blob,
    destroyedAt: null,
  };
}

/** Opens a sealed part. Undefined once it is destroyed. */
export async function openPart(
  ports: Pick<Ports, 'blobs' | 'sealing'>,
  key: OpenKey,
  part: Pick<PartRecord, 'name' | 'sealed' | 'blob'>,
): Promise<Uint8Array | undefined> {
  const sealed = part.sealed ?? (part.blob ? await ports.blobs.get(part.blob) : undefined);
  return sealed && ports.sealing.open(key.dataKey, partLabel(key.id, part.name), sealed);
}
