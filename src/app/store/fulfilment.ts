import type { ListingId, OrderId, SellerId } from '../../core/kernel/index.ts';
import type * as r from '../records/index.ts';
import type { Slice } from './slice.ts';

/** What becomes of an order after it is placed: corrections, checks, shipments, reports. */
export interface FulfilmentStore {
  insertRevision(revision: r.RevisionRecord): Promise<void>;
  revisionsOf(order: OrderId): Promise<r.RevisionRecord[]>;
  lockRevision(id: r.RevisionId): Promise<r.RevisionRecord | undefined>;
  updateRevision(id: r.RevisionId, change: Partial<r.RevisionRecord>): Promise<void>;
  /** Revisions whose content is not certified as gone, oldest first. */
  unfinishedRevisions(limit: number): Promise<r.RevisionRecord[]>;
  insertShipment(shipment: r.ShipmentRecord): Promise<void>;
  shipmentsOf(order: OrderId): Promise<r.ShipmentRecord[]>;
  findChecklist(listing: ListingId): Promise<r.ChecklistRecord | undefined>;
  setChecklist(checklist: r.ChecklistRecord): Promise<void>;
  insertQualityCheck(check: r.QualityCheckRecord): Promise<void>;
  qualityChecksOf(order: OrderId): Promise<r.QualityCheckRecord[]>;
  insertReport(report: r.DefectReportRecord): Promise<void>;
  updateReport(id: r.ReportId, change: Partial<r.DefectReportRecord>): Promise<void>;
  reportsOf(order: OrderId): Promise<r.DefectReportRecord[]>;
  /** Reports with a key of their own that were kept long enough. */
  expiredReports(now: Date, limit: number): Promise<r.DefectReportRecord[]>;
  /** A seller's orders still to be made, the one that must leave first on top; `after` is a place by ship-by time. */
  ordersToMake(seller: SellerId, slice: Slice): Promise<r.OrderRow[]>;
  /** Orders shipped before a moment that nobody said arrived. */
  ordersOnTheirWay(before: Date, limit: number): Promise<r.OrderRecord[]>;
}
