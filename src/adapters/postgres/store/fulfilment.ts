import type { Kysely } from 'kysely';
import type { FulfilmentStore } from '../../../app/ports.ts';
import { expiredReports } from '../sql/fulfilment/expired-reports.ts';
import { findChecklist } from '../sql/fulfilment/find-checklist.ts';
import { insertQualityCheck } from '../sql/fulfilment/insert-quality-check.ts';
import { insertReport } from '../sql/fulfilment/insert-report.ts';
import { insertRevision } from '../sql/fulfilment/insert-revision.ts';
import { insertShipment } from '../sql/fulfilment/insert-shipment.ts';
import { lockRevision } from '../sql/fulfilment/lock-revision.ts';
import { ordersOnTheirWay } from '../sql/fulfilment/orders-on-their-way.ts';
import { ordersToMake } from '../sql/fulfilment/orders-to-make.ts';
import { qualityChecksOf } from '../sql/fulfilment/quality-checks-of.ts';
import { reportsOf } from '../sql/fulfilment/reports-of.ts';
import { revisionsOf } from '../sql/fulfilment/revisions-of.ts';
import { setChecklist } from '../sql/fulfilment/set-checklist.ts';
import { shipmentsOf } from '../sql/fulfilment/shipments-of.ts';
import { unfinishedRevisions } from '../sql/fulfilment/unfinished-revisions.ts';
import { updateReport } from '../sql/fulfilment/update-report.ts';
import { updateRevision } from '../sql/fulfilment/update-revision.ts';
import type { Tables } from '../tables.ts';

/** What becomes of an order after it is placed. */
export function fulfilmentStore(db: Kysely<Tables>): FulfilmentStore {
  return {
    expiredReports: (...args) => expiredReports(db, ...args),
    findChecklist: (...args) => findChecklist(db, ...args),
    insertQualityCheck: (...args) => insertQualityCheck(db, ...args),
    insertReport: (...args) => insertReport(db, ...args),
    insertRevision: (...args) => insertRevision(db, ...args),
    insertShipment: (...args) => insertShipment(db, ...args),
    lockRevision: (...args) => lockRevision(db, ...args),
    ordersOnTheirWay: (...args) => ordersOnTheirWay(db, ...args),
    ordersToMake: (...args) => ordersToMake(db, ...args),
    qualityChecksOf: (...args) => qualityChecksOf(db, ...args),
    reportsOf: (...args) => reportsOf(db, ...args),
    revisionsOf: (...args) => revisionsOf(db, ...args),
    setChecklist: (...args) => setChecklist(db, ...args),
    shipmentsOf: (...args) => shipmentsOf(db, ...args),
    unfinishedRevisions: (...args) => unfinishedRevisions(db, ...args),
    updateReport: (...args) => updateReport(db, ...args),
    updateRevision: (...args) => updateRevision(db, ...args),
  };
}
