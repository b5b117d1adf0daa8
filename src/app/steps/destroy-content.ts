import type { KeyId, Ports, Store } from '../ports.ts';

/**
 * Destroys what pieces of content were made of, once their keys are destroyed: files and sealed columns, theirs and those
 * of the uploads that nothing else used, whose keys go first. What was committed to stays, for certificates. Safe to
 * repeat. Within a transaction of the program itself.
 */
export async function destroyParts(
  { blobs }: Pick<Ports, 'blobs'>,
  store: Store,
  keys: readonly KeyId[],
  now: Date,
): Promise<void> {
  const parts = await store.partsOfAll(keys);
  const assets = await store.assetsUsedOnlyByAll(keys);
  await store.destroyKeys(
    assets.map(({ contentKey }) => contentKey),
    now,
  );
  await blobs.delete(...parts.flatMap(({ blob }) => blob ?? []), ...assets.map(({ blob }) => blob));
  await store.destroyPartsOf(keys, now);
  await store.deleteAssets(assets.map(({ id }) => id));
  await store.forgetUsesOf(keys);
}

/** Takes away content that came to no order and needs no certificate: its key first, then every trace. Within a transaction of the program itself. */
export async function dropContent({ blobs }: Pick<Ports, 'blobs'>, store: Store, key: KeyId, now: Date): Promise<void> {
  await store.destroyKey(key, now);
  await blobs.delete(...(await store.partsOf(key)).flatMap(({ blob }) => blob ?? []));
  await store.forgetUsesOf([key]);
  await store.deletePartsOf(key);
}
