import type { Kysely } from 'kysely';
import type { TakedownStore } from '../../../app/ports.ts';
import { findTakedown, lockTakedown } from '../sql/takedown/find-takedown.ts';
import { insertTakedown } from '../sql/takedown/insert-takedown.ts';
import { listedBecauseOf } from '../sql/takedown/listed-because-of.ts';
import { noticesBy } from '../sql/takedown/notices-by.ts';
import { takedownCounts } from '../sql/takedown/takedown-counts.ts';
import { takedownsConcerning } from '../sql/takedown/takedowns-concerning.ts';
import { takedownsWaiting } from '../sql/takedown/takedowns-waiting.ts';
import { updateTakedown } from '../sql/takedown/update-takedown.ts';
import type { Tables } from '../tables.ts';

/** Notices of rights owners. */
export function takedownStore(db: Kysely<Tables>): TakedownStore {
  return {
    insertTakedown: (...args) => insertTakedown(db, ...args),
    findTakedown: (...args) => findTakedown(db, ...args),
    lockTakedown: (...args) => lockTakedown(db, ...args),
    updateTakedown: (...args) => updateTakedown(db, ...args),
    takedownsWaiting: (...args) => takedownsWaiting(db, ...args),
    takedownsConcerning: (...args) => takedownsConcerning(db, ...args),
    noticesBy: (...args) => noticesBy(db, ...args),
    listedBecauseOf: (...args) => listedBecauseOf(db, ...args),
    takedownCounts: (...args) => takedownCounts(db, ...args),
  };
}
