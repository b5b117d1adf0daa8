import type { Kysely } from 'kysely';
import type { ErasureStore } from '../../../app/ports.ts';
import { askDeletions } from '../sql/erasure/ask-deletions.ts';
import { beginErasures } from '../sql/erasure/begin-erasures.ts';
import { confirmDeletions } from '../sql/erasure/confirm-deletions.ts';
import { destroyOrderKeys } from '../sql/erasure/destroy-order-keys.ts';
import { dueErasures } from '../sql/erasure/due-erasures.ts';
import { findDeletion } from '../sql/erasure/find-deletion.ts';
import { findErasure } from '../sql/erasure/find-erasure.ts';
import { holdsOf } from '../sql/erasure/holds-of.ts';
import { holdsPage } from '../sql/erasure/holds-page.ts';
import { insertHold } from '../sql/erasure/insert-hold.ts';
import { keepCertificates } from '../sql/erasure/keep-certificates.ts';
import { lapsedHolds } from '../sql/erasure/lapsed-holds.ts';
import { lockErasures } from '../sql/erasure/lock-erasures.ts';
import { lockHold } from '../sql/erasure/lock-hold.ts';
import { notePartsDestroyed } from '../sql/erasure/note-parts-destroyed.ts';
import { openDeletions } from '../sql/erasure/open-deletions.ts';
import { requestErasure } from '../sql/erasure/request-erasure.ts';
import { unconfirmedDeletions } from '../sql/erasure/unconfirmed-deletions.ts';
import { unfinishedErasures } from '../sql/erasure/unfinished-erasures.ts';
import { updateHold } from '../sql/erasure/update-hold.ts';
import type { Tables } from '../tables.ts';

/** Erasures, from the asking to the certificate, holds and sellers' confirmations. */
export function erasureStore(db: Kysely<Tables>): ErasureStore {
  return {
    requestErasure: (...args) => requestErasure(db, ...args),
    findErasure: (...args) => findErasure(db, ...args),
    lockErasures: (...args) => lockErasures(db, ...args),
    destroyOrderKeys: (...args) => destroyOrderKeys(db, ...args),
    notePartsDestroyed: (...args) => notePartsDestroyed(db, ...args),
    keepCertificates: (...args) => keepCertificates(db, ...args),
    beginErasures: (...args) => beginErasures(db, ...args),
    dueErasures: (...args) => dueErasures(db, ...args),
    unfinishedErasures: (...args) => unfinishedErasures(db, ...args),
    insertHold: (...args) => insertHold(db, ...args),
    lockHold: (...args) => lockHold(db, ...args),
    updateHold: (...args) => updateHold(db, ...args),
    holdsOf: (...args) => holdsOf(db, ...args),
    holdsPage: (...args) => holdsPage(db, ...args),
    lapsedHolds: (...args) => lapsedHolds(db, ...args),
    askDeletions: (...args) => askDeletions(db, ...args),
    findDeletion: (...args) => findDeletion(db, ...args),
    openDeletions: (...args) => openDeletions(db, ...args),
    confirmDeletions: (...args) => confirmDeletions(db, ...args),
    unconfirmedDeletions: (...args) => unconfirmedDeletions(db, ...args),
  };
}
