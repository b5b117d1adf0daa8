import type { Kysely } from 'kysely';
import type { ContentStore } from '../../../app/ports.ts';
import { assetsUsedOnlyByAll } from '../sql/content/assets-used-only-by-all.ts';
import { deleteAsset } from '../sql/content/delete-asset.ts';
import { deleteAssets } from '../sql/content/delete-assets.ts';
import { deleteDesign } from '../sql/content/delete-design.ts';
import { deletePartsOf } from '../sql/content/delete-parts-of.ts';
import { destroyKey } from '../sql/content/destroy-key.ts';
import { destroyKeys } from '../sql/content/destroy-keys.ts';
import { destroyPartsOf } from '../sql/content/destroy-parts-of.ts';
import { expiredAssets } from '../sql/content/expired-assets.ts';
import { expiredDesigns } from '../sql/content/expired-designs.ts';
import { findAsset } from '../sql/content/find-asset.ts';
import { findDesign } from '../sql/content/find-design.ts';
import { findKey } from '../sql/content/find-key.ts';
import { forgetUsesOf } from '../sql/content/forget-uses-of.ts';
import { insertAsset } from '../sql/content/insert-asset.ts';
import { insertDesign } from '../sql/content/insert-design.ts';
import { insertKey } from '../sql/content/insert-key.ts';
import { insertParts } from '../sql/content/insert-parts.ts';
import { keepAssets } from '../sql/content/keep-assets.ts';
import { keysWrappedByOthers } from '../sql/content/keys-wrapped-by-others.ts';
import { lockWrappings } from '../sql/content/lock-wrappings.ts';
import { noteUses } from '../sql/content/note-uses.ts';
import { partsOf } from '../sql/content/parts-of.ts';
import { partsOfAll } from '../sql/content/parts-of-all.ts';
import { retireKey } from '../sql/content/retire-key.ts';
import { retiredKeys } from '../sql/content/retired-keys.ts';
import { rewrapKeys } from '../sql/content/rewrap-keys.ts';
import type { Tables } from '../tables.ts';

/** Uploaded pieces, designs, their sealed parts and the keys these hang on. */
export function contentStore(db: Kysely<Tables>): ContentStore {
  return {
    insertAsset: (...args) => insertAsset(db, ...args),
    findAsset: (...args) => findAsset(db, ...args),
    keepAssets: (...args) => keepAssets(db, ...args),
    expiredAssets: (...args) => expiredAssets(db, ...args),
    deleteAsset: (...args) => deleteAsset(db, ...args),
    insertKey: (...args) => insertKey(db, ...args),
    findKey: (...args) => findKey(db, ...args),
    destroyKey: (...args) => destroyKey(db, ...args),
    insertDesign: (...args) => insertDesign(db, ...args),
    findDesign: (...args) => findDesign(db, ...args),
    deleteDesign: (...args) => deleteDesign(db, ...args),
    expiredDesigns: (...args) => expiredDesigns(db, ...args),
    insertParts: (...args) => insertParts(db, ...args),
    partsOf: (...args) => partsOf(db, ...args),
    noteUses: (...args) => noteUses(db, ...args),
    deletePartsOf: (...args) => deletePartsOf(db, ...args),
    partsOfAll: (...args) => partsOfAll(db, ...args),
    destroyPartsOf: (...args) => destroyPartsOf(db, ...args),
    assetsUsedOnlyByAll: (...args) => assetsUsedOnlyByAll(db, ...args),
    deleteAssets: (...args) => deleteAssets(db, ...args),
    destroyKeys: (...args) => destroyKeys(db, ...args),
    forgetUsesOf: (...args) => forgetUsesOf(db, ...args),
    keysWrappedByOthers: (...args) => keysWrappedByOthers(db, ...args),
    rewrapKeys: (...args) => rewrapKeys(db, ...args),
    retireKey: (...args) => retireKey(db, ...args),
    lockWrappings: () => lockWrappings(db),
    retiredKeys: () => retiredKeys(db),
  };
}
