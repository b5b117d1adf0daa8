import { isIP } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'pg-connection-string';
import { z } from 'zod';
import { DEFAULT_SETTINGS, type Settings } from '../app/settings.ts';
import { fail, ok, type Result } from '../core/kernel/index.ts';
import { ERASURE_SETTINGS, type ErasureConfig, readErasureConfig } from './erasure-config.ts';
import { readStorageConfig, STORAGE_SETTINGS, type StorageConfig } from './storage-config.ts';

const flag = z.enum(['0', '1', 'true', 'false', '']).transform((text) => text === '1' || text === 'true');

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  /** PostgreSQL 15 or newer, as the role that owns the tables. Without it a private one is started. */
  DATABASE_URL: z
    .string()
    // Not a URL of the web's kind: the host may be empty, with a socket's folder as ?host= (PostgreSQL, 34.1.1.2).
    .regex(/^postgres(ql)?:\/\//, 'DATABASE_URL starts with postgres://')
    .refine(isConnection, 'DATABASE_URL is no address of a PostgreSQL: postgres://user:password@host:5432/database')
    .optional(),
  MONOGRAM_DATA: z.string().min(1).optional(),
  MONOGRAM_DEMO: flag.default(false),
  /** The address people use, where it is not http://HOST:PORT: behind a proxy, say. */
  MONOGRAM_URL: z.url().optional(),
  /** Addresses or networks of proxies whose X-Forwarded-For is believed, parted by commas; this machine's own always is. */
  MONOGRAM_PROXIES: z
    .string()
    .default('')
    .transform((text) => text.split(',').flatMap((one) => one.trim() || []))
    .refine((list) => list.every(isNetwork), 'it lists addresses or networks, for example 10.0.0.0/8'),
  /** A JSON file with what the operator changes about the rules. */
  MONOGRAM_POLICY: z.string().min(1).optional(),
  /** A JSON file with what the operator changes about enforcement: the ladder, links, standing. */
  MONOGRAM_ENFORCEMENT: z.string().min(1).optional(),
  /** A JSON file with what the operator decides about screening words. */
  MONOGRAM_SCREENING: z.string().min(1).optional(),
  /** Files of picture fingerprints that may not be used, parted by commas. */
  MONOGRAM_BLOCK_LISTS: z
    .string()
    .default('')
    .transform((text) => text.split(',').flatMap((one) => one.trim() || [])),
  /** Whether words in pictures are read with the system's tesseract: where it is installed, always (or do not start), never. */
  MONOGRAM_PICTURE_TEXT: z.enum(['auto', 'required', 'off']).default('auto'),
  /** Addresses of outside classifiers of pictures, parted by commas. */
  MONOGRAM_CLASSIFIERS: z
    .string()
    .default('')
    .transform((text) => text.split(',').flatMap((one) => one.trim() || []))
    .pipe(z.array(z.url({ protocol: /^https?$/, error: 'an address starts with https://' }))),
  /** Whether opening an order's content needs a session that passed a second factor. */
  MONOGRAM_SECOND_FACTOR: flag.default(false),
  /** Whether a finished piece must be checked, with a photo, before it can be shipped. */
  MONOGRAM_QUALITY_CHECK: z.enum(['asked', 'required']).default('asked'),
  /** Who decides on orders that screening held. */
  MONOGRAM_REVIEW: z.enum(['reviewers', 'seller']).default('reviewers'),
  /** How many of a hundred cases a reviewer takes are quality checks. */
  MONOGRAM_REVIEW_CHECKS: z.coerce.number().int().min(0).max(100).default(5),
  /** Seconds in which a reviewer can undo a decision. */
  MONOGRAM_REVIEW_UNDO: z.coerce.number().int().min(0).max(3600).default(10),
  /** How many uploads that come in pieces one person can have open. */
  MONOGRAM_OPEN_UPLOADS: z.coerce.number().int().min(1).max(1000).default(DEFAULT_SETTINGS.openUploads),
  /** The mail server, as smtp://user:password@host:587 or smtps://. Without it mails are written to the data folder. */
  MONOGRAM_SMTP: z.url({ protocol: /^smtps?$/, error: 'MONOGRAM_SMTP starts with smtp:// or smtps://' }).optional(),
  /** Whom mails are from. */
  MONOGRAM_MAIL_FROM: z
    .string()
    .regex(/@/, 'it is an address, for example "Monogram <no-reply@example.com>"')
    .default('Monogram <monogram@localhost>'),
  /** A JSON file of GS1 licences that company prefixes are verified by; without it a person does. */
  MONOGRAM_GTIN_REGISTER: z.string().min(1).optional(),
  MONOGRAM_LOG: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** Requests a minute from one address; 0 for no limit. */
  MONOGRAM_REQUESTS_PER_MINUTE: z.coerce.number().int().min(0).default(1200),
  MONOGRAM_SIGN_INS_PER_MINUTE: z.coerce.number().int().min(0).default(20),
  /** Connections to the database. */
  MONOGRAM_CONNECTIONS: z.coerce.number().int().min(2).max(200).default(10),
});

/** Every setting a process reads from its environment. */
export const SETTINGS: readonly string[] = [...Object.keys(schema.shape), ...STORAGE_SETTINGS, ...ERASURE_SETTINGS];

/** An IP address, or a network as address/bits. */
function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

function isConnection(text: string): boolean {
  try {
    parse(text, { useLibpqCompat: true });
    return true;
  } catch {
    return false;
  }
}

/** How this process runs, as its environment says (docs/operating.md lists each setting). */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string | undefined;
  /** Folder of the embedded database, sealed files and keys. */
  readonly dataFolder: string;
  readonly demo: boolean;
  readonly url: string | undefined;
  /** Proxies whose word on where a request comes from is believed. */
  readonly proxies: readonly string[];
  /** A JSON file with what the operator changes about the rules. */
  readonly policyFile: string | undefined;
  /** A JSON file with what the operator changes about enforcement. */
  readonly enforcementFile: string | undefined;
  /** A JSON file with what the operator decides about screening words. */
  readonly screeningFile: string | undefined;
  readonly blockLists: readonly string[];
  readonly pictureText: 'auto' | 'required' | 'off';
  readonly classifiers: readonly string[];
  /** Whether opening an order's content needs a session that passed a second factor. */
  readonly secondFactor: boolean;
  readonly qualityCheck: 'asked' | 'required';
  readonly openUploads: Settings['openUploads'];
  readonly review: Settings['review'];
  /** The mail server and whom mails are from. */
  readonly mail: { readonly server: URL | undefined; readonly from: string };
  readonly gtinRegister: string | undefined;
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly requestsPerMinute: number;
  readonly signInsPerMinute: number;
  readonly connections: number;
  /** Which provider keeps keys, and where sealed files lie. */
  readonly storage: StorageConfig;
  /** When content goes, and what holds it up. */
  readonly erasure: ErasureConfig;
}

/** Reads the environment. What is wrong is told by the name of its setting. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Result<Config, string> {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    return fail(
      parsed.error.issues.map((issue) => `The setting ${issue.path.join('.')} is wrong: ${issue.message}`).join('\n'),
    );
  }
  const storage = readStorageConfig(given);
  if (!storage.ok) return storage;
  const erasure = readErasureConfig(given);
  if (!erasure.ok) return erasure;
  const data = parsed.data;
  return ok({
    port: data.PORT,
    host: data.HOST,
    databaseUrl: data.DATABASE_URL,
    dataFolder: data.MONOGRAM_DATA ?? join(userDataFolder(environment), 'monogram'),
    demo: data.MONOGRAM_DEMO,
    url: data.MONOGRAM_URL,
    proxies: data.MONOGRAM_PROXIES,
    policyFile: data.MONOGRAM_POLICY,
    enforcementFile: data.MONOGRAM_ENFORCEMENT,
    screeningFile: data.MONOGRAM_SCREENING,
    blockLists: data.MONOGRAM_BLOCK_LISTS,
    pictureText: data.MONOGRAM_PICTURE_TEXT,
    classifiers: data.MONOGRAM_CLASSIFIERS,
    secondFactor: data.MONOGRAM_SECOND_FACTOR,
    qualityCheck: data.MONOGRAM_QUALITY_CHECK,
    openUploads: data.MONOGRAM_OPEN_UPLOADS,
    review: {
      ...DEFAULT_SETTINGS.review,
      decidedBy: data.MONOGRAM_REVIEW,
      checksPerHundred: data.MONOGRAM_REVIEW_CHECKS,
      undoSeconds: data.MONOGRAM_REVIEW_UNDO,
    },
    mail: { server: data.MONOGRAM_SMTP ? new URL(data.MONOGRAM_SMTP) : undefined, from: data.MONOGRAM_MAIL_FROM },
    gtinRegister: data.MONOGRAM_GTIN_REGISTER,
    logLevel: data.MONOGRAM_LOG,
    requestsPerMinute: data.MONOGRAM_REQUESTS_PER_MINUTE,
    signInsPerMinute: data.MONOGRAM_SIGN_INS_PER_MINUTE,
    connections: data.MONOGRAM_CONNECTIONS,
    storage: storage.value,
    erasure: erasure.value,
  });
}

/** Where programs keep a user's data: the XDG base directory, or what the system uses instead. */
function userDataFolder(environment: Readonly<Record<string, string | undefined>>): string {
  if (environment.XDG_DATA_HOME) return environment.XDG_DATA_HOME;
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  if (process.platform === 'win32') return environment.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
  return join(homedir(), '.local', 'share');
}
