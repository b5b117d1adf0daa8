import type { Kysely } from 'kysely';
import type { EnforcementStore } from '../../../app/ports.ts';
import { actionsIn } from '../sql/enforcement/actions-in.ts';
import { actionsOf } from '../sql/enforcement/actions-of.ts';
import { appealsIn } from '../sql/enforcement/appeals-in.ts';
import { buyersToTell } from '../sql/enforcement/buyers-to-tell.ts';
import { buyersToTellBack } from '../sql/enforcement/buyers-to-tell-back.ts';
import { clearSpans } from '../sql/enforcement/clear-spans.ts';
import { countOpenOrders } from '../sql/enforcement/count-open-orders.ts';
import { countTold } from '../sql/enforcement/count-told.ts';
import { dueActions } from '../sql/enforcement/due-actions.ts';
import { evidenceOf } from '../sql/enforcement/evidence-of.ts';
import { findAction } from '../sql/enforcement/find-action.ts';
import { findAppeal } from '../sql/enforcement/find-appeal.ts';
import { findAppealOf } from '../sql/enforcement/find-appeal-of.ts';
import { findReportOf } from '../sql/enforcement/find-report-of.ts';
import { forgetTraces } from '../sql/enforcement/forget-traces.ts';
import { holdOpenSeller } from '../sql/enforcement/hold-open-seller.ts';
import { insertAction } from '../sql/enforcement/insert-action.ts';
import { insertAppeal } from '../sql/enforcement/insert-appeal.ts';
import { insertEvidence } from '../sql/enforcement/insert-evidence.ts';
import { insertMarks } from '../sql/enforcement/insert-marks.ts';
import { insertWindDown } from '../sql/enforcement/insert-wind-down.ts';
import { isListingStopped } from '../sql/enforcement/is-listing-stopped.ts';
import { linksIn } from '../sql/enforcement/links-in.ts';
import { linksOf } from '../sql/enforcement/links-of.ts';
import { lockAction } from '../sql/enforcement/lock-action.ts';
import { lockAppeal } from '../sql/enforcement/lock-appeal.ts';
import { lockLink } from '../sql/enforcement/lock-link.ts';
import { lockSeller } from '../sql/enforcement/lock-seller.ts';
import { marksOf } from '../sql/enforcement/marks-of.ts';
import { noteLink } from '../sql/enforcement/note-link.ts';
import { noteTold } from '../sql/enforcement/note-told.ts';
import { noteToldBack } from '../sql/enforcement/note-told-back.ts';
import { ordersLeft } from '../sql/enforcement/orders-left.ts';
import { pictureHashesOf } from '../sql/enforcement/picture-hashes-of.ts';
import { returnListings } from '../sql/enforcement/return-listings.ts';
import { runningWindDown } from '../sql/enforcement/running-wind-down.ts';
import { sellersLike } from '../sql/enforcement/sellers-like.ts';
import { sellersPage } from '../sql/enforcement/sellers-page.ts';
import { standingCounts } from '../sql/enforcement/standing-counts.ts';
import { stopsOf } from '../sql/enforcement/stops-of.ts';
import { updateAction } from '../sql/enforcement/update-action.ts';
import { updateAppeal } from '../sql/enforcement/update-appeal.ts';
import { updateLink } from '../sql/enforcement/update-link.ts';
import { updateWindDown } from '../sql/enforcement/update-wind-down.ts';
import type { Tables } from '../tables.ts';

/** Actions and their evidence, appeals, linked accounts, and what standing is counted from. */
export function enforcementStore(db: Kysely<Tables>): EnforcementStore {
  return {
    actionsIn: (...args) => actionsIn(db, ...args),
    actionsOf: (...args) => actionsOf(db, ...args),
    appealsIn: (...args) => appealsIn(db, ...args),
    clearSpans: (...args) => clearSpans(db, ...args),
    dueActions: (...args) => dueActions(db, ...args),
    evidenceOf: (...args) => evidenceOf(db, ...args),
    findAction: (...args) => findAction(db, ...args),
    findAppeal: (...args) => findAppeal(db, ...args),
    findAppealOf: (...args) => findAppealOf(db, ...args),
    findReportOf: (...args) => findReportOf(db, ...args),
    forgetTraces: (...args) => forgetTraces(db, ...args),
    holdOpenSeller: (...args) => holdOpenSeller(db, ...args),
    insertAction: (...args) => insertAction(db, ...args),
    insertAppeal: (...args) => insertAppeal(db, ...args),
    insertEvidence: (...args) => insertEvidence(db, ...args),
    insertMarks: (...args) => insertMarks(db, ...args),
    isListingStopped: (...args) => isListingStopped(db, ...args),
    linksIn: (...args) => linksIn(db, ...args),
    linksOf: (...args) => linksOf(db, ...args),
    lockAction: (...args) => lockAction(db, ...args),
    lockAppeal: (...args) => lockAppeal(db, ...args),
    lockLink: (...args) => lockLink(db, ...args),
    lockSeller: (...args) => lockSeller(db, ...args),
    marksOf: (...args) => marksOf(db, ...args),
    noteLink: (...args) => noteLink(db, ...args),
    pictureHashesOf: (...args) => pictureHashesOf(db, ...args),
    returnListings: (...args) => returnListings(db, ...args),
    sellersLike: (...args) => sellersLike(db, ...args),
    sellersPage: (...args) => sellersPage(db, ...args),
    standingCounts: (...args) => standingCounts(db, ...args),
    stopsOf: (...args) => stopsOf(db, ...args),
    updateAction: (...args) => updateAction(db, ...args),
    updateAppeal: (...args) => updateAppeal(db, ...args),
    updateLink: (...args) => updateLink(db, ...args),
    insertWindDown: (...args) => insertWindDown(db, ...args),
    runningWindDown: (...args) => runningWindDown(db, ...args),
    updateWindDown: (...args) => updateWindDown(db, ...args),
    countOpenOrders: (...args) => countOpenOrders(db, ...args),
    countTold: (...args) => countTold(db, ...args),
    buyersToTell: (...args) => buyersToTell(db, ...args),
    buyersToTellBack: (...args) => buyersToTellBack(db, ...args),
    noteTold: (...args) => noteTold(db, ...args),
    noteToldBack: (...args) => noteToldBack(db, ...args),
    ordersLeft: (...args) => ordersLeft(db, ...args),
  };
}
