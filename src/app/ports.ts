import type { PictureLook, Reason, ScreeningSettings } from '../core/content/index.ts';
import type { Problem, Result, UserId } from '../core/kernel/index.ts';
import type { Listing } from '../core/listing/index.ts';
import type { Template, Values } from '../core/template/index.ts';
import type { Settings } from './settings.ts';
import type { Store, Transactions } from './store/index.ts';

/** What a verb needs to draw a design: the template bought, the buyer's choices, and the pictures both refer to. */
export interface DrawingInput {
  readonly template: Template;
  readonly values: Values;
  /** Pictures by the reference the template or the values use. Each passed intake: upright, sRGB, JPEG or PNG. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** The seller's own fonts by family, each through the gate for fonts; the catalogue's are there anyway. */
  readonly fonts?: ReadonlyMap<string, Uint8Array> | undefined;
}

/** One file of the proof or of the production files. */
export interface DrawnFile {
  /** Name within the pack, for example "top.pdf". */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** One surface of a design on a sheet. `x` and `y` are where the corner of its bleed lies, in millimetres from the sheet's top left corner; turned by a quarter clockwise where `turned`. */
export interface SheetItem {
  /** Which of the sheets' designs. */
  readonly design: number;
  readonly surface: string;
  readonly x: number;
  readonly y: number;
  readonly turned: boolean;
  /** Written beside it, so that a cut piece finds its order. */
  readonly label: string;
}

/** Sheets to print on, all of one size in millimetres. */
export interface PrintSheets {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly cropMarks: boolean;
  readonly designs: readonly DrawingInput[];
  readonly sheets: readonly (readonly SheetItem[])[];
}

/** Draws designs. Same input, same bytes. */
export interface Drawing {
  /** What cannot be drawn as chosen: letters the font lacks, text that does not fit, pictures too small. Paths point into the design. Warnings do not stop an order. */
  problems(
    input: DrawingInput,
  ): Promise<{ readonly errors: readonly Problem[]; readonly warnings: readonly Problem[] }>;
  /** The proof: one PNG for each surface, base photo and customization together. */
  proof(input: DrawingInput): Promise<readonly DrawnFile[]>;
  /** The production files of `contracts/command-line.md`: SVG, PDF and 300 DPI PNG for each surface, and manifest.json. */
  productionFiles(input: DrawingInput): Promise<readonly DrawnFile[]>;
  /** A picture with a light text repeated over it, as PNG: for screens, never for production. */
  watermark(picture: Uint8Array, text: string): Promise<Uint8Array>;
  /** Sheets to print on, with surfaces of designs at their places, as one PDF with a page for each. */
  printSheets(sheets: PrintSheets): Promise<DrawnFile>;
}

/** A key-encryption key's wrapped form of one data key. */
export interface WrappedKey {
  /** Which key-encryption key wrapped it. */
  readonly keyId: string;
  readonly bytes: Uint8Array;
}

/** Wraps and unwraps data keys (32 bytes) under a key-encryption key that never leaves its provider. Local keyring by default; a KMS or Vault by the same interface. */
export interface KeyWrapping {
  wrap(dataKey: Uint8Array, context: string): Promise<WrappedKey>;
  /** Throws if the wrapped key was made for another context or was changed. */
  unwrap(wrapped: WrappedKey, context: string): Promise<Uint8Array>;
}

/** Seals content under a data key: AES-256-GCM with key commitment; `label` names the scope and the part and is authenticated. */
export interface Sealing {
  newDataKey(): Uint8Array;
  seal(dataKey: Uint8Array, label: string, content: Uint8Array): Uint8Array;
  /** Throws if the key, the label or the bytes are not those it was sealed with. */
  open(dataKey: Uint8Array, label: string, sealed: Uint8Array): Uint8Array;
}

/** Sealed files by name. Always ciphertext; names say nothing about the content. */
export interface Blobs {
  put(name: string, sealed: Uint8Array): Promise<void>;
  get(name: string): Promise<Uint8Array | undefined>;
  /** Deleting what is not there is done already. */
  delete(name: string): Promise<void>;
}

/** A picture that passed intake: upright, sRGB, 8 bit, without metadata, re-encoded as JPEG or PNG. */
export interface TakenPicture {
  readonly mediaType: 'image/jpeg' | 'image/png';
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** What its sender should know, in plain words: that only the first of several frames is used. */
  readonly notes: readonly string[];
}

/** A picture just taken in, with what it will be known again by. */
export interface FreshPicture extends TakenPicture {
  readonly look: PictureLook;
}

/** A picture nobody may use, near one that was sent. */
export interface ListedHit {
  /** Which list, and which entry of it. */
  readonly list: string;
  readonly id: string;
  /** In how many of 256 bits they differ; 0 for the very bytes. */
  readonly distance: number;
  /** What that list says it is; null for the own list. */
  readonly category: string | null;
}

/** The lists of pictures nobody may use: the operator's files, and its own list in the database. */
export interface PictureLists {
  /** The nearest listed picture. The own list is brought up to date through `store`, whose actor must be allowed to read it. */
  find(store: Pick<Store, 'listedSince'>, look: PictureLook, sha256: string): Promise<ListedHit | undefined>;
}

/** An entry of a block list that somebody else made. */
export interface ImportedPicture {
  /** 64 hexadecimal digits. */
  readonly fingerprint: string;
  readonly id: string;
  readonly category: string;
}

/** Reads block lists in the form they are exchanged in (ThreatExchange). What cannot be used is told with its place. */
export interface BlockLists {
  read(text: string): { readonly pictures: readonly ImportedPicture[]; readonly problems: readonly Problem[] };
}

/** What words are screened with now: the operator's settings, and its own words in the database. */
export interface WordLists {
  /** At most a few seconds old. Ask before a transaction, not within: it may need one itself. */
  current(): Promise<ScreeningSettings>;
}

/** Judges what a picture shows: words in it, and what outside classifiers say. */
export interface PictureJudges {
  /** Why it is held or refused; nothing if it may pass. A judge that fails or is too slow holds it, never lets it pass. */
  judge(picture: TakenPicture): Promise<readonly Reason[]>;
}

/** Why a picture was not taken in; `message` is for the person who sent it. */
export interface IntakeRefusal {
  readonly code: 'not-a-picture' | 'unsupported-type' | 'too-large' | 'broken' | 'too-slow';
  readonly message: string;
}

/** The one door for pictures: judged by content, decoded and re-encoded in a worker that can be killed. */
export interface Intake {
  takePicture(bytes: Uint8Array): Promise<Result<FreshPicture, IntakeRefusal>>;
  /** A smaller copy for screens, `width` pixels wide at most. */
  shrinkPicture(bytes: Uint8Array, width: number): Promise<TakenPicture>;
}

/** Signs certificates and checkpoints with Ed25519. */
export interface Signing {
  readonly keyId: string;
  sign(message: Uint8Array): Uint8Array;
  /** The public key as SubjectPublicKeyInfo PEM (RFC 8410). */
  publicKeyPem(): string;
}

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

/** The time, and chance: what `core/` may not have. */
export interface World {
  now(): Date;
  /** A new id, UUID version 7. */
  newId(): string;
  randomBytes(length: number): Uint8Array;
}

/** Signs and checks short texts with a secret of this installation (quotes, links). */
export interface Seals {
  sign(text: string): string;
  /** In constant time. */
  verify(text: string, signature: string): boolean;
}

/** Keeps copies of public pictures in memory. Only what anyone may see goes in: a buyer's content is in no cache. */
export interface PictureCache {
  get(key: string): TakenPicture | undefined;
  set(key: string, picture: TakenPicture): void;
}

/** What came of sending a webhook: the receiver's status, or a code of what went wrong before it answered. */
export type WebhookAnswer =
  | { readonly status: number; readonly milliseconds: number; readonly retryAfterSeconds?: number }
  | { readonly trouble: WebhookTrouble; readonly milliseconds: number };
export type WebhookTrouble =
  | 'not-an-address'
  | 'not-https'
  | 'private-address'
  | 'no-such-host'
  | 'no-connection'
  | 'bad-certificate'
  | 'too-slow';

/** Sends webhooks as Standard Webhooks 1.0 has it, and to nobody inside the operator's own network unless that is allowed. */
export interface Webhooks {
  /** Why this address cannot be a receiver; undefined if it can. Looks the host up. */
  refuses(url: string): Promise<WebhookTrouble | undefined>;
  /** Signs with each of the endpoint's secrets that count and posts. Redirects are not followed. */
  send(message: {
    readonly url: string;
    readonly id: string;
    readonly at: Date;
    readonly body: string;
    readonly endpoint: string;
    readonly generations: readonly number[];
  }): Promise<WebhookAnswer>;
  /** An endpoint's secret, as its receiver needs it ("whsec_..."). Derived, never stored. */
  secretOf(endpoint: string, generation: number): string;
}

/** A document that passed its intake. */
export interface TakenDocument {
  readonly bytes: Uint8Array;
  readonly mediaType: 'application/pdf' | 'image/jpeg' | 'image/png';
  readonly pages: number;
}

/** The one door for documents. The error is a sentence for whoever sent it. */
export interface Documents {
  take(bytes: Uint8Array): Promise<Result<TakenDocument, string>>;
}

/** Asks a registry whose a GTIN is. Never throws for a registry out of reach: that is `unknown`. */
export interface GtinOwners {
  lookUp(gtins: readonly string[]): Promise<
    readonly {
      readonly status: 'active' | 'inactive' | 'unknown' | 'invalid';
      readonly licence?: { readonly key: string; readonly licensee: string; readonly status: 'active' | 'inactive' };
    }[]
  >;
}

/** A mail on its way: plain text, to one person. */
export interface OutgoingMail {
  readonly to: { readonly name?: string | undefined; readonly address: string };
  readonly subject: string;
  readonly text: string;
  /** BCP 47, so that a reader reads it out in its language. */
  readonly language: string;
}

/** Sends mail. Rejects when the mail was not taken; it is tried again then. */
export interface Mail {
  send(mail: OutgoingMail): Promise<void>;
}

/** Somebody with an account. */
export interface KnownPerson {
  readonly user: UserId;
  readonly name: string;
  readonly email: string;
}

/** Names and addresses of people with accounts: for mail to them, and for their own teams. */
export interface People {
  find(user: UserId): Promise<KnownPerson | undefined>;
}

/** Puts files into a ZIP as a stream: same files, same bytes. */
export interface Packing {
  zip(files: readonly DrawnFile[]): AsyncIterable<Uint8Array>;
  /** The same of files that are made one after the other: the next is asked for when the one before was taken. */
  zipAsMade(files: AsyncIterable<DrawnFile>): AsyncIterable<Uint8Array>;
}

/** A seller's font that may be used: sanitised, whole, every character it claims draws something. */
export interface TakenFont {
  readonly bytes: Uint8Array;
  readonly mediaType: 'font/ttf' | 'font/otf';
  /** As the font calls itself. */
  readonly family: string;
  readonly characters: number;
  /** ISO 15924 tags of the scripts it has letters of. */
  readonly scripts: readonly string[];
  /** What its owner says about its licence, if anything. */
  readonly licence: string | undefined;
}

/** Why a font was not taken in; `message` is for the seller. */
export interface FontRefusal {
  readonly code:
    | 'too-large'
    | 'not-a-font'
    | 'malformed'
    | 'embedding-rights'
    | 'blank-letters'
    | 'cannot-check'
    | 'too-slow';
  readonly message: string;
}

/** Fonts: the whole files of the catalogue's families, and the one door for a seller's own. */
export interface Fonts {
  read(family: string): Promise<Uint8Array | undefined>;
  /** Checks an uploaded TTF, OTF, WOFF or WOFF2 in a process that can be killed. */
  take(bytes: Uint8Array): Promise<Result<TakenFont, FontRefusal>>;
}

/** Who a request comes from. */
export interface SignedIn {
  readonly user: UserId;
  readonly name: string;
  readonly email: string;
  readonly role: 'buyer' | 'seller' | 'reviewer' | 'operator' | 'auditor';
  readonly session: string;
  /** Whether this session passed a second factor. */
  readonly secondFactor: boolean;
  /** Whether this person has a second factor to show. */
  readonly secondFactorSetUp: boolean;
}

/** Sign-in: passwords, sessions, keys. The program only asks who it is. */
export interface Sessions {
  /** Undefined for a visitor. */
  whoIs(headers: Headers): Promise<SignedIn | undefined>;
  /** Answers the pages' own sign-up, sign-in and sign-out requests. */
  answer(request: Request): Promise<Response>;
}

/** The listings a seller can start from. */
export interface Sample {
  readonly name: string;
  readonly document: Listing;
  /** Pictures by the reference the document uses. */
  pictures(): Promise<ReadonlyMap<string, Uint8Array>>;
  /** The picture for shop cards. */
  card(): Promise<Uint8Array>;
}

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
