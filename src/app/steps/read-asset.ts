import type { AssetRecord, Ports, Store } from '../ports.ts';
import { openContentKey, partLabel } from './content-keys.ts';

/** The bytes of an uploaded piece. Undefined if it is gone or if this actor may not read its key. */
export async function readAsset(
  ports: Pick<Ports, 'keys' | 'blobs' | 'sealing'>,
  store: Store,
  asset: AssetRecord,
): Promise<Uint8Array | undefined> {
  const key = await openContentKey(ports, store, asset.contentKey);
  const sealed = key && (await ports.blobs.get(asset.blob));
  return sealed && ports.sealing.open(key.dataKey, partLabel(key.id, 'asset'), sealed);
}
