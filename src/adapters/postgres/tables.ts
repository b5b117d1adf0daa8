import type { Generated, JSONColumnType } from 'kysely';
import type {
  AcceptanceRecord,
  ActionRecord,
  AppealRecord,
  ApplicationRecord,
  AssetRecord,
  AttemptRecord,
  AuditRecord,
  CaseAppealRecord,
  CaseRecord,
  ChecklistRecord,
  CheckpointRecord,
  ComplianceStopRecord,
  DefectReportRecord,
  DeletionRecord,
  DeliveryRecord,
  DesignRecord,
  DocumentRecord,
  EndpointRecord,
  ErasureRecord,
  EvidenceRecord,
  ExemptionRecord,
  FontRecord,
  HoldRecord,
  InvitationRecord,
  ItemRecord,
  KeyRecord,
  LinkRecord,
  ListedPictureRecord,
  ListedWordRecord,
  ListingRecord,
  ListingReturnRecord,
  LookRecord,
  MarkRecord,
  MemberRole,
  MessageRecord,
  NoteRecord,
  NoticeRecord,
  OpeningRecord,
  OrderRecord,
  PartRecord,
  PersonSettingRecord,
  PrefixRecord,
  QualityCheckRecord,
  RefusedPictureRecord,
  RevisionRecord,
  RulesEffectRecord,
  RulesRecord,
  SampleRecord,
  SellerRecord,
  ShareRecord,
  ShipmentRecord,
  StopRecord,
  TakedownRecord,
  TermsRecord,
  UploadPieceRecord,
  UploadRecord,
  VersionRecord,
  WindDownRecord,
} from '../../app/ports.ts';
import type { UserId } from '../../core/kernel/index.ts';

/** The tables of the schema `monogram` as Kysely sees them (camelCase by its plugin). */
export interface Tables {
  termsVersion: TermsRecord;
  seller: SellerRecord;
  member: { sellerId: SellerRecord['id']; userId: UserId; role: MemberRole; createdAt: Generated<Date> };
  notification: NoticeRecord;
  sellerDocument: DocumentRecord;
  complianceStop: ComplianceStopRecord;
  companyPrefix: PrefixRecord;
  gtinExemption: ExemptionRecord;
  /** Of a takedown the reader is one side of it. */
  mailSent: { subjectId: string; userId: string; sentAt: Date };
  personSetting: PersonSettingRecord;
  reminder: { subjectId: string; sellerId: SellerRecord['id']; step: number; remindedAt: Date };
  invitation: InvitationRecord;
  termsAcceptance: AcceptanceRecord;
  application: ApplicationRecord;
  rulesEffect: RulesEffectRecord;
  programRules: Omit<RulesRecord, 'document'> & { document: JSONColumnType<object> };
  listing: ListingRecord;
  listingReturn: ListingReturnRecord;
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
  sellerFont: FontRecord;
  assetUse: { assetId: AssetRecord['id']; contentKey: KeyRecord['id'] };
  listedPicture: Omit<ListedPictureRecord, 'change'> & { change: Generated<number> };
  listedWord: ListedWordRecord;
  refusedPicture: RefusedPictureRecord;
  upload: UploadRecord;
  uploadPiece: UploadPieceRecord;
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
  webhookEndpoint: EndpointRecord;
  webhookMessage: MessageRecord;
  webhookDelivery: DeliveryRecord;
  webhookAttempt: AttemptRecord;
  enforcementAction: ActionRecord;
  enforcementEvidence: EvidenceRecord;
  appeal: AppealRecord;
  listingStop: StopRecord;
  identityMark: MarkRecord;
  accountLink: LinkRecord;
  windDown: WindDownRecord;
  windDownOrder: {
    actionId: WindDownRecord['actionId'];
    orderId: OrderRecord['id'];
    toldAt: Date;
    toldBackAt: Date | null;
  };
  qualitySample: SampleRecord;
  qualityItem: ItemRecord;
  reviewCase: CaseRecord;
  caseAppeal: CaseAppealRecord;
  caseLook: LookRecord;
  caseNote: NoteRecord;
  share: ShareRecord;
  takedown: TakedownRecord;
  auditEntry: AuditRecord;
  auditQueue: { n: Generated<number>; entryId: string };
  auditChain: { seq: number; entryId: string; hash: string };
  auditNode: { level: number; index: number; hash: Uint8Array };
  auditCheckpoint: CheckpointRecord;
}
