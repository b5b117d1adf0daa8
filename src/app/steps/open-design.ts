import type { KeyId, PartRecord, Ports, Store } from '../ports.ts';
import { type OpenKey, openContentKey } from './content-keys.ts';
import { openPart } from './content-parts.ts';
import { DESIGN_PART, type DesignContent } from './design-content.ts';

type Needs = Pick<Ports, 'keys' | 'sealing' | 'blobs'>;

/** A sealed part by its name. Undefined if it is destroyed or if this actor may not read its key. */
export async function readPart(
  ports: Needs,
  store: Store,
  keyId: KeyId,
  name: string,
): Promise<Uint8Array | undefined> {
  const key = await openContentKey(ports, store, keyId);
  const part = key && (await store.partsOf(keyId)).find((one) => one.name === name);
  return part && openPart(ports, key, part);
}

/** The choices sealed under a key. Undefined as for `readPart`. */
export async function readDesignContent(ports: Needs, store: Store, keyId: KeyId): Promise<DesignContent | undefined> {
  return parseContent(await readPart(ports, store, keyId, DESIGN_PART));
}

/** The choices of a part that was read already, with the key that opens it. */
export async function openDesignContent(
  ports: Needs,
  key: OpenKey,
  part: Pick<PartRecord, 'sealed' | 'blob'>,
): Promise<DesignContent | undefined> {
  return parseContent(await openPart(ports, key, { sealed: part.sealed, blob: part.blob, name: DESIGN_PART }));
}

/** What was sealed here was written here: authenticated bytes need no judging. */
function parseContent(bytes: Uint8Array | undefined): DesignContent | undefined {
  return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as DesignContent);
}
