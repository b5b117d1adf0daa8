import type { Kysely } from 'kysely';
import type { ErasureStore } from '../../../app/ports.ts';
import { findErasure } from '../sql/erasure/find-erasure.ts';
import { lockErasure } from '../sql/erasure/lock-erasure.ts';
import { requestErasure } from '../sql/erasure/request-erasure.ts';
import { unfinishedErasures } from '../sql/erasure/unfinished-erasures.ts';
import { updateErasure } from '../sql/erasure/update-erasure.ts';
import type { Tables } from '../tables.ts';

/** Erasures, from the asking to the certificate. */
export function erasureStore(db: Kysely<Tables>): ErasureStore {
  return {
    requestErasure: (...args) => requestErasure(db, ...args),
    lockErasure: (...args) => lockErasure(db, ...args),
    findErasure: (...args) => findErasure(db, ...args),
    updateErasure: (...args) => updateErasure(db, ...args),
    unfinishedErasures: (...args) => unfinishedErasures(db, ...args),
  };
}
