import type { Blobs } from './ports/blobs.ts';
import type { Documents } from './ports/documents.ts';
import type { Drawing, Packing } from './ports/drawing.ts';
import type { Fonts } from './ports/fonts.ts';
import type { GtinOwners } from './ports/gtin-owners.ts';
import type { KeyWrapping, Sealing, Seals, Signing } from './ports/keys.ts';
import type { Mail, People } from './ports/people.ts';
import type { Intake, PictureCache } from './ports/pictures.ts';
import type { Sample } from './ports/samples.ts';
import type { BlockLists, PictureJudges, PictureLists, WordLists } from './ports/screening.ts';
import type { Webhooks } from './ports/webhooks.ts';
import type { World } from './ports/world.ts';
import type { Settings } from './settings.ts';
import type { Transactions } from './store/index.ts';

export type * from './ports/blobs.ts';
export type * from './ports/documents.ts';
export type * from './ports/drawing.ts';
export type * from './ports/fonts.ts';
export type * from './ports/gtin-owners.ts';
export type * from './ports/keys.ts';
export type * from './ports/people.ts';
export type * from './ports/pictures.ts';
export type * from './ports/samples.ts';
export type * from './ports/screening.ts';
export type * from './ports/webhooks.ts';
export type * from './ports/world.ts';
export type * from './records/index.ts';
export type {
  After,
  AuditStore,
  CaseStore,
  ComplianceStore,
  ContentStore,
  EnforcementStore,
  ErasureStore,
  FontStore,
  FulfilmentStore,
  Job,
  ListingStore,
  NoticeStore,
  OrderStore,
  OversightStore,
  ProgramStore,
  ScreeningStore,
  SharingStore,
  Slice,
  Store,
  TakedownStore,
  Transactions,
  UploadStore,
  WebhookStore,
} from './store/index.ts';

/** Everything a verb may touch. main wires it; a verb takes what it needs. */
export interface Ports {
  readonly transactions: Transactions;
  readonly world: World;
  readonly keys: KeyWrapping;
  readonly sealing: Sealing;
  readonly blobs: Blobs;
  readonly intake: Intake;
  readonly pictureLists: PictureLists;
  readonly pictureJudges: PictureJudges;
  readonly blockLists: BlockLists;
  readonly wordLists: WordLists;
  readonly publicPictures: PictureCache;
  readonly drawing: Drawing;
  readonly packing: Packing;
  readonly webhooks: Webhooks;
  readonly documents: Documents;
  readonly gtinOwners: GtinOwners;
  readonly mail: Mail;
  readonly people: People;
  readonly signing: Signing;
  readonly seals: Seals;
  readonly fonts: Fonts;
  readonly samples: readonly Sample[];
  readonly settings: Settings;
}

export type { Settings } from './settings.ts';
