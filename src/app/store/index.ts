import type { OrderId } from '../../core/kernel/index.ts';
import type {
  Actor,
  InvitationId,
  ListedPictureId,
  NoticeId,
  RevisionId,
  TakedownId,
  TakedownNews,
} from '../records/index.ts';
import type { AuditStore } from './audit.ts';
import type { CaseStore } from './case.ts';
import type { ComplianceStore } from './compliance.ts';
import type { ContentStore } from './content.ts';
import type { EnforcementStore } from './enforcement.ts';
import type { ErasureStore } from './erasure.ts';
import type { FontStore } from './font.ts';
import type { FulfilmentStore } from './fulfilment.ts';
import type { ListingStore } from './listing.ts';
import type { NoticeStore } from './notice.ts';
import type { OrderStore } from './order.ts';
import type { OversightStore } from './oversight.ts';
import type { ProgramStore } from './program.ts';
import type { ScreeningStore } from './screening.ts';
import type { SharingStore } from './sharing.ts';
import type { TakedownStore } from './takedown.ts';
import type { UploadStore } from './uploads.ts';
import type { WebhookStore } from './webhook.ts';

export type { After, Slice } from './slice.ts';
export type {
  AuditStore,
  CaseStore,
  ComplianceStore,
  ContentStore,
  EnforcementStore,
  ErasureStore,
  FontStore,
  FulfilmentStore,
  ListingStore,
  NoticeStore,
  OrderStore,
  OversightStore,
  ProgramStore,
  ScreeningStore,
  SharingStore,
  TakedownStore,
  UploadStore,
  WebhookStore,
};

/**
 * What verbs read and write, within one transaction and under row-level security: a row the actor may not see is not
 * there. Reads answer undefined for what is not there; writes that found nothing to change answer false.
 */
export interface Store
  extends ProgramStore,
    NoticeStore,
    ComplianceStore,
    ListingStore,
    ContentStore,
    FontStore,
    ScreeningStore,
    UploadStore,
    OrderStore,
    FulfilmentStore,
    ErasureStore,
    EnforcementStore,
    OversightStore,
    CaseStore,
    SharingStore,
    TakedownStore,
    WebhookStore,
    AuditStore {
  /** Enqueues jobs of one name with this transaction: they exist exactly if the transaction commits. Payloads hold ids, never content. */
  enqueue(...jobs: readonly Job[]): Promise<void>;
}

/** Work for later. */
export type Job =
  /** Tells who is to be told, by mail. */
  | { readonly name: 'send-notice'; readonly data: { readonly notice: NoticeId } }
  /** The same for many notices, each to its own reader. */
  | { readonly name: 'send-notices'; readonly data: { readonly notices: readonly NoticeId[] } }
  /** Tells whoever filed a notice of rights what it came to. */
  | { readonly name: 'send-takedown'; readonly data: { readonly takedown: TakedownId; readonly news: TakedownNews } }
  | { readonly name: 'send-invitation'; readonly data: { readonly invitation: InvitationId } }
  /** What the program holds already of a picture that was just listed, or of all that one import listed. */
  | { readonly name: 'hold-listed'; readonly data: { readonly listed: ListedPictureId } | { readonly source: string } }
  /** New rules of compliance, to what is in the shop. */
  | { readonly name: 'apply-rules'; readonly data: { readonly rules: string } }
  | { readonly name: 'erase-order'; readonly data: { readonly order: OrderId } }
  /** Orders whose erasures were begun together. */
  | { readonly name: 'erase-orders'; readonly data: { readonly orders: readonly OrderId[] } }
  /** What an order's design was before a correction. */
  | { readonly name: 'erase-revision'; readonly data: { readonly revision: RevisionId } };

/** Runs work in one transaction as one actor: all of it happens or nothing does. */
export interface Transactions {
  run<T>(actor: Actor, work: (store: Store) => Promise<T>): Promise<T>;
}
