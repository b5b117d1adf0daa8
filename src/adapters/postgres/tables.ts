import type { Generated } from 'kysely';
import type {
  AcceptanceRecord,
  ApplicationRecord,
  AssetRecord,
  AuditRecord,
  ChecklistRecord,
  CheckpointRecord,
  DefectReportRecord,
  DeletionRecord,
  DesignRecord,
  ErasureRecord,
  HoldRecord,
  KeyRecord,
  ListedPictureRecord,
  ListingRecord,
  OpeningRecord,
  OrderRecord,
  PartRecord,
  QualityCheckRecord,
  RefusedPictureRecord,
  RevisionRecord,
  SellerRecord,
  ShipmentRecord,
  TermsRecord,
  VersionRecord,
} from '../../app/ports.ts';

/** The tables of the schema `monogram` as Kysely sees them (camelCase by its plugin). */
export interface Tables {
  termsVersion: TermsRecord;
  seller: SellerRecord;
  member: { sellerId: SellerRecord['id']; userId: string; role: 'owner' | 'maker' };
  termsAcceptance: AcceptanceRecord;
  application: ApplicationRecord;
  listing: ListingRecord;
  listingVersion: VersionRecord;
  shopListing: {
    listingId: ListingRecord['id'];
    versionId: VersionRecord['id'];
    sellerId: SellerRecord['id'];
    publishedAt: Date;
    gtin: string | null;
  };
  publishedPicture: { assetId: AssetRecord['id']; versionId: VersionRecord['id'] };
  asset: AssetRecord;
  assetUse: { assetId: AssetRecord['id']; contentKey: KeyRecord['id'] };
  listedPicture: Omit<ListedPictureRecord, 'change'> & { change: Generated<number> };
  refusedPicture: RefusedPictureRecord;
  contentKey: KeyRecord;
  design: DesignRecord;
  contentPart: PartRecord;
  orders: OrderRecord;
  opening: OpeningRecord;
  orderRevision: RevisionRecord;
  shipment: ShipmentRecord;
  checklist: ChecklistRecord;
  qualityCheck: QualityCheckRecord;
  defectReport: DefectReportRecord;
  erasure: ErasureRecord;
  legalHold: HoldRecord;
  deletionRequest: DeletionRecord;
  retiredKey: { keyId: string; retiredAt: Date };
  auditEntry: AuditRecord;
  auditQueue: { n: Generated<number>; entryId: string };
  auditChain: { seq: number; entryId: string; hash: string };
  auditNode: { level: number; index: number; hash: Uint8Array };
  auditCheckpoint: CheckpointRecord;
}
