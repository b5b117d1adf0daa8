import type { KeyId, KeyRecord, Ports, Store } from '../ports.ts';

/** A data key in the open, to seal or open the parts that hang on it. Never stored, never logged. */
export interface OpenKey {
  readonly id: KeyId;
  readonly dataKey: Uint8Array;
}

/** Makes a data key and its wrapped form; `keep` stores it within the transaction that stores what it seals. */
export async function newContentKey(
  ports: Pick<Ports, 'keys' | 'sealing' | 'world'>,
  scope: KeyRecord['scope'],
): Promise<OpenKey & { keep(store: Store): Promise<void> }> {
  const id = ports.world.newId() as KeyId;
  const dataKey = ports.sealing.newDataKey();
  const wrapped = await ports.keys.wrap(dataKey, keyContext(id));
  return {
    id,
    dataKey,
    keep: (store) => store.insertKey({ id, scope, wrapped: wrapped.bytes, wrappedBy: wrapped.keyId }),
  };
}

/** Unwraps a stored data key. Undefined if it is destroyed or if this actor may not read it: the database decides. */
export async function openContentKey(
  ports: Pick<Ports, 'keys'>,
  store: Store,
  id: KeyId,
): Promise<OpenKey | undefined> {
  const record = await store.findKey(id);
  return record && unwrapKey(ports, id, record);
}

/** Unwraps a data key that was read already. Undefined if it is destroyed. */
export async function unwrapKey(
  ports: Pick<Ports, 'keys'>,
  id: KeyId,
  { wrapped, wrappedBy }: Pick<KeyRecord, 'wrapped' | 'wrappedBy'>,
): Promise<OpenKey | undefined> {
  if (!wrapped) return undefined;
  return { id, dataKey: await ports.keys.unwrap({ keyId: wrappedBy, bytes: wrapped }, keyContext(id)) };
}

/** The name of a share's sealed picture. */
export const SHARE_PART = 'share';

/** What a sealed part is authenticated with: the key it hangs on and its name, so that no part can stand for another. */
export function partLabel(key: KeyId, name: string): string {
  return `content/${key}/${name}`;
}

/** What a wrapped data key is bound to: it unwraps for this key alone. */
export function keyContext(id: KeyId): string {
  return `content-key/${id}`;
}
