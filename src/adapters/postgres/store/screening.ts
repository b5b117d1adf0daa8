import type { Kysely } from 'kysely';
import type { ScreeningStore } from '../../../app/ports.ts';
import { assetsLike } from '../sql/screening/assets-like.ts';
import { browseListed } from '../sql/screening/browse-listed.ts';
import { findListed } from '../sql/screening/find-listed.ts';
import { forgetRefused } from '../sql/screening/forget-refused.ts';
import { heldIn } from '../sql/screening/held-in.ts';
import { holdAssets } from '../sql/screening/hold-assets.ts';
import { holdDesignsWith } from '../sql/screening/hold-designs-with.ts';
import { insertListed } from '../sql/screening/insert-listed.ts';
import { insertManyListed } from '../sql/screening/insert-many-listed.ts';
import { insertRefused } from '../sql/screening/insert-refused.ts';
import { listedSince } from '../sql/screening/listed-since.ts';
import { insertListedWord, standingWords, withdrawListedWord, wordListState } from '../sql/screening/listed-words.ts';
import { listingsShowing } from '../sql/screening/listings-showing.ts';
import { ordersWith } from '../sql/screening/orders-with.ts';
import { sharesWith } from '../sql/screening/shares-with.ts';
import { standingFingerprints } from '../sql/screening/standing-fingerprints.ts';
import { withdrawListed } from '../sql/screening/withdraw-listed.ts';
import type { Tables } from '../tables.ts';

/** The operator's own list of pictures nobody may use, and what was refused. */
export function screeningStore(db: Kysely<Tables>): ScreeningStore {
  return {
    insertListed: (...args) => insertListed(db, ...args),
    findListed: (...args) => findListed(db, ...args),
    withdrawListed: (...args) => withdrawListed(db, ...args),
    listedSince: (...args) => listedSince(db, ...args),
    browseListed: (...args) => browseListed(db, ...args),
    insertRefused: (...args) => insertRefused(db, ...args),
    forgetRefused: (...args) => forgetRefused(db, ...args),
    assetsLike: (...args) => assetsLike(db, ...args),
    holdAssets: (...args) => holdAssets(db, ...args),
    holdDesignsWith: (...args) => holdDesignsWith(db, ...args),
    ordersWith: (...args) => ordersWith(db, ...args),
    heldIn: (...args) => heldIn(db, ...args),
    insertManyListed: (...args) => insertManyListed(db, ...args),
    standingFingerprints: (...args) => standingFingerprints(db, ...args),
    listingsShowing: (...args) => listingsShowing(db, ...args),
    sharesWith: (...args) => sharesWith(db, ...args),
    insertListedWord: (...args) => insertListedWord(db, ...args),
    withdrawListedWord: (...args) => withdrawListedWord(db, ...args),
    standingWords: () => standingWords(db),
    wordListState: () => wordListState(db),
  };
}
