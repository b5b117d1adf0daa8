import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { uuidv7 } from 'uuidv7';
import { type Auth, createAuth } from '../adapters/auth/auth.ts';
import { createPeople } from '../adapters/auth/people.ts';
import { createSessions } from '../adapters/auth/sessions.ts';
import { checkDocuments } from '../adapters/documents/check-document.ts';
import { localRegister } from '../adapters/gtin-registry/local-register.ts';
import { type JobQueue, openJobQueue } from '../adapters/jobs/job-queue.ts';
import { openFileSigning } from '../adapters/keys/file-signing.ts';
import type { RotatingKeys } from '../adapters/keys/rotating-keys.ts';
import { fileMail, type MailCatcher } from '../adapters/mail/file-mail.ts';
import { smtpMail } from '../adapters/mail/smtp-mail.ts';
import { zipPacking } from '../adapters/packing/zip-files.ts';
import { createPool } from '../adapters/postgres/pool.ts';
import { createTransactions } from '../adapters/postgres/transactions.ts';
import { openPictureLists, openWordLists, pictureJudges, readBlockList } from '../adapters/screening/index.ts';
import { aesGcmSealing } from '../adapters/sealing/aes-gcm-sealing.ts';
import { openWebhooks } from '../adapters/webhooks/open-webhooks.ts';
import type { GtinOwners, Ports, Sample, Sessions, Settings, TakenPicture } from '../app/ports.ts';
import { DEFAULT_SETTINGS } from '../app/settings.ts';
import type { ListedPicture, PictureClassifier, TextReader } from '../core/content/index.ts';
import { sha256Hex } from '../core/kernel/index.ts';
import { type ChildProcesses, openChildProcesses } from './child-processes.ts';
import type { OpenDatabase } from './open-database.ts';
import { openBlobs, openKeys } from './open-storage.ts';
import type { Secrets } from './secrets.ts';
import { LOCAL_STORAGE, type StorageConfig } from './storage-config.ts';

/** Memory for copies of public pictures. */
const PICTURE_CACHE_BYTES = 96 * 1024 * 1024;

/** The program, put together: what verbs work with, who signs in, and how to take it apart. */
export interface Program {
  readonly ports: Ports;
  readonly sessions: Sessions;
  readonly auth: Auth;
  readonly jobs: JobQueue;
  /** The keys that wrap data keys, to be replaced. */
  readonly keys: RotatingKeys;
  /** Mails that were caught instead of sent; undefined where a mail server is set. */
  readonly mailbox: MailCatcher | undefined;
  /** Rejects if the database does not answer. */
  checkDatabase(): Promise<void>;
  close(): Promise<void>;
}

/** What wiring needs to know. */
export interface WireOptions {
  readonly database: Pick<OpenDatabase, 'app' | 'auth'>;
  readonly secrets: Secrets;
  readonly dataFolder: string;
  /** Who keeps keys and sealed files; both beside the database by default. */
  readonly storage?: StorageConfig;
  readonly baseUrl: string;
  /** Other addresses of this server that people may type. */
  readonly alsoAt?: readonly string[];
  readonly samples: readonly Sample[];
  /** What the operator changes of the settings. */
  readonly settings?: Partial<Settings>;
  /** What pictures are screened with, beside the program's own list; nothing else by default. */
  readonly pictures?: PictureProviders;
  /** Who knows whose GTINs are; nobody by default, so that a person decides. */
  readonly gtinOwners?: GtinOwners;
  /** Where mail goes; into a folder beside the data where no server is set. */
  readonly mail?: MailConfig;
  /** Processes that it shares with other programs of this process, which outlive it; its own by default. */
  readonly children?: ChildProcesses;
  readonly onError: (error: Error) => void;
}

/** Where mail goes, and whom it is from. */
export interface MailConfig {
  /** smtp:// or smtps:// */
  readonly server: URL | undefined;
  readonly from: string;
}

/** What pictures are screened with, as the operator set it up. */
export interface PictureProviders {
  readonly listed?: readonly ListedPicture[];
  readonly reader?: TextReader | undefined;
  readonly classifiers?: readonly PictureClassifier[];
}

/** For each judge of a picture, in milliseconds. */
const JUDGING_LIMIT = 15_000;

/** Makes every adapter and hands them to the verbs: the only place that knows them all. */
export async function wire(options: WireOptions): Promise<Program> {
  const { database, secrets, dataFolder, onError } = options;
  const pool = createPool(database.app, onError);
  const authPool = createPool(database.auth, onError);
  const jobs = await openJobQueue(database.app, onError);
  const children = options.children ?? openChildProcesses();
  const { intake, drawing, fonts } = children;
  const storage = options.storage ?? LOCAL_STORAGE;
  const keys = await openKeys(storage, dataFolder);
  const auth = createAuth({
    pool: authPool,
    baseUrl: options.baseUrl,
    secret: secrets.derive('sign-in'),
    trustedOrigins: options.alsoAt ?? [],
  });
  const mail = options.mail ?? { server: undefined, from: 'Monogram <monogram@localhost>' };
  const mailbox = mail.server ? undefined : fileMail(join(dataFolder, 'mail'), mail.from, () => new Date());
  const transactions = createTransactions(pool, (tx, wanted) => jobs.enqueue(tx as never, wanted));
  const screening = options.settings?.screening ?? DEFAULT_SETTINGS.screening;
  const wordLists = openWordLists(transactions, screening, Date.now);
  const ports: Ports = {
    transactions,
    world: { now: () => new Date(), newId: uuidv7, randomBytes: (length) => randomBytes(length) },
    keys,
    sealing: aesGcmSealing,
    blobs: await openBlobs(storage, dataFolder),
    intake,
    pictureLists: openPictureLists(options.pictures?.listed ?? []),
    pictureJudges: pictureJudges({
      ...options.pictures,
      screening: () => wordLists.current(),
      limit: JUDGING_LIMIT,
      shrink: (bytes, width) => intake.shrinkPicture(bytes, width),
      digest: sha256Hex,
    }),
    blockLists: { read: readBlockList },
    wordLists,
    publicPictures: new LRUCache<string, TakenPicture>({
      maxSize: PICTURE_CACHE_BYTES,
      sizeCalculation: ({ bytes }) => bytes.length + 1,
    }),
    drawing,
    packing: zipPacking,
    webhooks: openWebhooks({
      derive: secrets.derive,
      allowPrivate: options.settings?.webhooksPrivate ?? DEFAULT_SETTINGS.webhooksPrivate,
    }),
    mail: mail.server ? smtpMail(mail.server, mail.from) : (mailbox as MailCatcher),
    people: createPeople(auth),
    documents: checkDocuments(intake, DEFAULT_SETTINGS.maxDocumentBytes),
    gtinOwners: options.gtinOwners ?? localRegister([]),
    signing: await openFileSigning(join(dataFolder, 'keys', 'certificates.pem')),
    seals: secrets.seals,
    fonts,
    samples: options.samples,
    settings: { ...DEFAULT_SETTINGS, publicUrl: options.baseUrl, ...options.settings },
  };
  return {
    ports,
    auth,
    sessions: createSessions(auth),
    jobs,
    keys,
    mailbox,
    async checkDatabase() {
      await pool.query('select 1');
    },
    async close() {
      await jobs.stop();
      // Those it was given belong to whoever gave them.
      if (!options.children) children.close();
      await Promise.all([pool.end(), authPool.end()]);
    },
  };
}
