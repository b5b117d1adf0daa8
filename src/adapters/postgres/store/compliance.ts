import type { Kysely } from 'kysely';
import type { ComplianceStore } from '../../../app/ports.ts';
import { complianceStopsOf } from '../sql/compliance/compliance-stops-of.ts';
import { countingDocuments } from '../sql/compliance/counting-documents.ts';
import { documentsExpiringBy } from '../sql/compliance/documents-expiring-by.ts';
import { documentsInReview } from '../sql/compliance/documents-in-review.ts';
import { documentsOf } from '../sql/compliance/documents-of.ts';
import { exemptionsExpiringBy } from '../sql/compliance/exemptions-expiring-by.ts';
import { exemptionsInReview } from '../sql/compliance/exemptions-in-review.ts';
import { exemptionsOf } from '../sql/compliance/exemptions-of.ts';
import { findDocument } from '../sql/compliance/find-document.ts';
import { holdersLike } from '../sql/compliance/holders-like.ts';
import { insertDocument } from '../sql/compliance/insert-document.ts';
import { insertExemption } from '../sql/compliance/insert-exemption.ts';
import { insertPrefix } from '../sql/compliance/insert-prefix.ts';
import { judgedListings } from '../sql/compliance/judged-listings.ts';
import { liveListingsOf } from '../sql/compliance/live-listings-of.ts';
import { lockDocument } from '../sql/compliance/lock-document.ts';
import { lockExemption } from '../sql/compliance/lock-exemption.ts';
import { lockPrefix } from '../sql/compliance/lock-prefix.ts';
import { noteReturned } from '../sql/compliance/note-returned.ts';
import { prefixesInReview } from '../sql/compliance/prefixes-in-review.ts';
import { prefixesOf } from '../sql/compliance/prefixes-of.ts';
import { returnToShop } from '../sql/compliance/return-to-shop.ts';
import { rivalsFor } from '../sql/compliance/rivals-for.ts';
import { sellersToJudge } from '../sql/compliance/sellers-to-judge.ts';
import { stopForCompliance } from '../sql/compliance/stop-for-compliance.ts';
import { updateDocument } from '../sql/compliance/update-document.ts';
import { updateExemption } from '../sql/compliance/update-exemption.ts';
import { updatePrefix } from '../sql/compliance/update-prefix.ts';
import type { Tables } from '../tables.ts';

/** Documents, stops, company prefixes and exemptions. */
export function complianceStore(db: Kysely<Tables>): ComplianceStore {
  return {
    insertDocument: (...args) => insertDocument(db, ...args),
    lockDocument: (...args) => lockDocument(db, ...args),
    documentsOf: (...args) => documentsOf(db, ...args),
    documentsInReview: (...args) => documentsInReview(db, ...args),
    updateDocument: (...args) => updateDocument(db, ...args),
    documentsExpiringBy: (...args) => documentsExpiringBy(db, ...args),
    insertPrefix: (...args) => insertPrefix(db, ...args),
    lockPrefix: (...args) => lockPrefix(db, ...args),
    prefixesOf: (...args) => prefixesOf(db, ...args),
    prefixesInReview: (...args) => prefixesInReview(db, ...args),
    updatePrefix: (...args) => updatePrefix(db, ...args),
    insertExemption: (...args) => insertExemption(db, ...args),
    lockExemption: (...args) => lockExemption(db, ...args),
    exemptionsOf: (...args) => exemptionsOf(db, ...args),
    exemptionsInReview: (...args) => exemptionsInReview(db, ...args),
    updateExemption: (...args) => updateExemption(db, ...args),
    exemptionsExpiringBy: (...args) => exemptionsExpiringBy(db, ...args),
    findDocument: (...args) => findDocument(db, ...args),
    liveListingsOf: (...args) => liveListingsOf(db, ...args),
    complianceStopsOf: (...args) => complianceStopsOf(db, ...args),
    noteReturned: (...args) => noteReturned(db, ...args),
    holdersLike: (...args) => holdersLike(db, ...args),
    sellersToJudge: (...args) => sellersToJudge(db, ...args),
    judgedListings: (...args) => judgedListings(db, ...args),
    countingDocuments: (...args) => countingDocuments(db, ...args),
    stopForCompliance: (...args) => stopForCompliance(db, ...args),
    returnToShop: (...args) => returnToShop(db, ...args),
    rivalsFor: (...args) => rivalsFor(db, ...args),
  };
}
