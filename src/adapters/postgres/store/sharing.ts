import type { Kysely } from 'kysely';
import type { SharingStore } from '../../../app/ports.ts';
import { clearShares } from '../sql/sharing/clear-shares.ts';
import { eraseSharesOf } from '../sql/sharing/erase-shares-of.ts';
import { findShare } from '../sql/sharing/find-share.ts';
import { insertShare } from '../sql/sharing/insert-share.ts';
import { findLiveShare, lockLiveShare } from '../sql/sharing/live-share.ts';
import { looksUsedIn } from '../sql/sharing/looks-used-in.ts';
import { sharesToClear } from '../sql/sharing/shares-to-clear.ts';
import { updateShare } from '../sql/sharing/update-share.ts';
import { usesThirdParty } from '../sql/sharing/uses-third-party.ts';
import type { Tables } from '../tables.ts';

/** Share pages. */
export function sharingStore(db: Kysely<Tables>): SharingStore {
  return {
    insertShare: (...args) => insertShare(db, ...args),
    findShare: (...args) => findShare(db, ...args),
    lockLiveShare: (...args) => lockLiveShare(db, ...args),
    findLiveShare: (...args) => findLiveShare(db, ...args),
    updateShare: (...args) => updateShare(db, ...args),
    eraseSharesOf: (...args) => eraseSharesOf(db, ...args),
    sharesToClear: (...args) => sharesToClear(db, ...args),
    clearShares: (...args) => clearShares(db, ...args),
    looksUsedIn: (...args) => looksUsedIn(db, ...args),
    usesThirdParty: (...args) => usesThirdParty(db, ...args),
  };
}
