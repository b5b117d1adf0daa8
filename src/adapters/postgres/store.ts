import type { Kysely } from 'kysely';
import type { Job, Store } from '../../app/ports.ts';
import { allCheckpoints } from './sql/all-checkpoints.ts';
import { allOrders } from './sql/all-orders.ts';
import { applicationsIn } from './sql/applications-in.ts';
import { applicationsOf } from './sql/applications-of.ts';
import { assetsUsedOnlyBy } from './sql/assets-used-only-by.ts';
import { auditNodes } from './sql/audit-nodes.ts';
import { auditPage } from './sql/audit-page.ts';
import { chainAudit } from './sql/chain-audit.ts';
import { chainedAudit } from './sql/chained-audit.ts';
import { currentTerms } from './sql/current-terms.ts';
import { deleteAsset } from './sql/delete-asset.ts';
import { deleteDesign } from './sql/delete-design.ts';
import { deletePartsOf } from './sql/delete-parts-of.ts';
import { destroyKey } from './sql/destroy-key.ts';
import { destroyPart } from './sql/destroy-part.ts';
import { expiredAssets } from './sql/expired-assets.ts';
import { expiredDesigns } from './sql/expired-designs.ts';
import { findAcceptance } from './sql/find-acceptance.ts';
import { findApplication } from './sql/find-application.ts';
import { findAsset } from './sql/find-asset.ts';
import { findDesign } from './sql/find-design.ts';
import { findErasure } from './sql/find-erasure.ts';
import { findGtinHolder } from './sql/find-gtin-holder.ts';
import { findInShop } from './sql/find-in-shop.ts';
import { findKey } from './sql/find-key.ts';
import { findListing } from './sql/find-listing.ts';
import { findOpening } from './sql/find-opening.ts';
import { findOrder } from './sql/find-order.ts';
import { findOrderByLine } from './sql/find-order-by-line.ts';
import { findOrderable } from './sql/find-orderable.ts';
import { findSeller } from './sql/find-seller.ts';
import { findVersion } from './sql/find-version.ts';
import { findVersionByNumber } from './sql/find-version-by-number.ts';
import { forgetUses } from './sql/forget-uses.ts';
import { insertAcceptance } from './sql/insert-acceptance.ts';
import { insertApplication } from './sql/insert-application.ts';
import { insertAsset } from './sql/insert-asset.ts';
import { insertAudit } from './sql/insert-audit.ts';
import { insertCheckpoint } from './sql/insert-checkpoint.ts';
import { insertDesign } from './sql/insert-design.ts';
import { insertKey } from './sql/insert-key.ts';
import { insertListing } from './sql/insert-listing.ts';
import { insertMember } from './sql/insert-member.ts';
import { insertOpening } from './sql/insert-opening.ts';
import { insertParts } from './sql/insert-parts.ts';
import { insertSeller } from './sql/insert-seller.ts';
import { insertTerms } from './sql/insert-terms.ts';
import { insertVersion } from './sql/insert-version.ts';
import { keepAssets } from './sql/keep-assets.ts';
import { lastCheckpoint } from './sql/last-checkpoint.ts';
import { lastLink } from './sql/last-link.ts';
import { lastVersionNumber } from './sql/last-version-number.ts';
import { listingsInReview } from './sql/listings-in-review.ts';
import { listingsOf } from './sql/listings-of.ts';
import { lockApplication } from './sql/lock-application.ts';
import { lockAuditChain } from './sql/lock-audit-chain.ts';
import { lockErasure } from './sql/lock-erasure.ts';
import { lockListing } from './sql/lock-listing.ts';
import { lockOrder } from './sql/lock-order.ts';
import { membershipsOf } from './sql/memberships-of.ts';
import { noteUses } from './sql/note-uses.ts';
import { openingsOf } from './sql/openings-of.ts';
import { ordersOfBuyer } from './sql/orders-of-buyer.ts';
import { ordersOfSeller } from './sql/orders-of-seller.ts';
import { partsOf } from './sql/parts-of.ts';
import { placeOrder } from './sql/place-order.ts';
import { publishPictures } from './sql/publish-pictures.ts';
import { putInShop } from './sql/put-in-shop.ts';
import { queuedAudit } from './sql/queued-audit.ts';
import { requestErasure } from './sql/request-erasure.ts';
import { setListingState } from './sql/set-listing-state.ts';
import { shopPage } from './sql/shop-page.ts';
import { takeOffShop } from './sql/take-off-shop.ts';
import { unfinishedErasures } from './sql/unfinished-erasures.ts';
import { updateApplication } from './sql/update-application.ts';
import { updateErasure } from './sql/update-erasure.ts';
import { updateListing } from './sql/update-listing.ts';
import { updateOrder } from './sql/update-order.ts';
import { updateSeller } from './sql/update-seller.ts';
import type { Tables } from './tables.ts';

/** Enqueues a job over the transaction's own connection. */
export type Enqueue = (db: Kysely<Tables>, job: Job) => Promise<void>;

/** The store over one transaction: each verb's reading and writing is one statement of `sql/`. */
export function storeOver(db: Kysely<Tables>, enqueue: Enqueue): Store {
  return {
    currentTerms: (...args) => currentTerms(db, ...args),
    insertTerms: (...args) => insertTerms(db, ...args),
    findAcceptance: (...args) => findAcceptance(db, ...args),
    insertAcceptance: (...args) => insertAcceptance(db, ...args),
    insertSeller: (...args) => insertSeller(db, ...args),
    insertMember: (...args) => insertMember(db, ...args),
    findSeller: (...args) => findSeller(db, ...args),
    membershipsOf: (...args) => membershipsOf(db, ...args),
    updateSeller: (...args) => updateSeller(db, ...args),
    insertApplication: (...args) => insertApplication(db, ...args),
    lockApplication: (...args) => lockApplication(db, ...args),
    findApplication: (...args) => findApplication(db, ...args),
    applicationsOf: (...args) => applicationsOf(db, ...args),
    applicationsIn: (...args) => applicationsIn(db, ...args),
    updateApplication: (...args) => updateApplication(db, ...args),
    insertListing: (...args) => insertListing(db, ...args),
    findListing: (...args) => findListing(db, ...args),
    lockListing: (...args) => lockListing(db, ...args),
    updateListing: (...args) => updateListing(db, ...args),
    setListingState: (...args) => setListingState(db, ...args),
    listingsInReview: (...args) => listingsInReview(db, ...args),
    listingsOf: (...args) => listingsOf(db, ...args),
    findGtinHolder: (...args) => findGtinHolder(db, ...args),
    insertVersion: (...args) => insertVersion(db, ...args),
    findVersion: (...args) => findVersion(db, ...args),
    findVersionByNumber: (...args) => findVersionByNumber(db, ...args),
    lastVersionNumber: (...args) => lastVersionNumber(db, ...args),
    publishPictures: (...args) => publishPictures(db, ...args),
    putInShop: (...args) => putInShop(db, ...args),
    takeOffShop: (...args) => takeOffShop(db, ...args),
    shopPage: (...args) => shopPage(db, ...args),
    findInShop: (...args) => findInShop(db, ...args),
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
    assetsUsedOnlyBy: (...args) => assetsUsedOnlyBy(db, ...args),
    forgetUses: (...args) => forgetUses(db, ...args),
    destroyPart: (...args) => destroyPart(db, ...args),
    deletePartsOf: (...args) => deletePartsOf(db, ...args),
    findOrderable: (...args) => findOrderable(db, ...args),
    placeOrder: (...args) => placeOrder(db, ...args),
    findOrder: (...args) => findOrder(db, ...args),
    findOrderByLine: (...args) => findOrderByLine(db, ...args),
    lockOrder: (...args) => lockOrder(db, ...args),
    updateOrder: (...args) => updateOrder(db, ...args),
    ordersOfBuyer: (...args) => ordersOfBuyer(db, ...args),
    ordersOfSeller: (...args) => ordersOfSeller(db, ...args),
    allOrders: (...args) => allOrders(db, ...args),
    insertOpening: (...args) => insertOpening(db, ...args),
    findOpening: (...args) => findOpening(db, ...args),
    openingsOf: (...args) => openingsOf(db, ...args),
    requestErasure: (...args) => requestErasure(db, ...args),
    lockErasure: (...args) => lockErasure(db, ...args),
    findErasure: (...args) => findErasure(db, ...args),
    updateErasure: (...args) => updateErasure(db, ...args),
    unfinishedErasures: (...args) => unfinishedErasures(db, ...args),
    insertAudit: (...args) => insertAudit(db, ...args),
    auditPage: (...args) => auditPage(db, ...args),
    lockAuditChain: () => lockAuditChain(db),
    queuedAudit: (...args) => queuedAudit(db, ...args),
    lastLink: () => lastLink(db),
    auditNodes: (...args) => auditNodes(db, ...args),
    chainAudit: (...args) => chainAudit(db, ...args),
    insertCheckpoint: (...args) => insertCheckpoint(db, ...args),
    lastCheckpoint: () => lastCheckpoint(db),
    allCheckpoints: () => allCheckpoints(db),
    chainedAudit: (...args) => chainedAudit(db, ...args),
    enqueue: (job) => enqueue(db, job),
  };
}
