import { z } from 'zod';
import { fail, ok, type Result } from '../core/kernel/index.ts';

const text = z.string().min(1);
const schema = z.object({
  MONOGRAM_KEYS: z.enum(['local', 'kms', 'vault']).default('local'),
  MONOGRAM_KMS_KEY: text.optional(),
  MONOGRAM_KMS_ENDPOINT: z.url().optional(),
  MONOGRAM_VAULT_ADDRESS: z.url().optional(),
  MONOGRAM_VAULT_KEY: text.optional(),
  MONOGRAM_VAULT_MOUNT: text.default('transit'),
  MONOGRAM_VAULT_NAMESPACE: text.optional(),
  MONOGRAM_VAULT_TOKEN: text.optional(),
  MONOGRAM_VAULT_TOKEN_FILE: text.optional(),
  MONOGRAM_BLOBS: z.enum(['file', 's3']).default('file'),
  MONOGRAM_S3_BUCKET: text.optional(),
  MONOGRAM_S3_ENDPOINT: z.url().optional(),
  MONOGRAM_S3_PREFIX: z.string().default(''),
  AWS_REGION: text.optional(),
  AWS_ACCESS_KEY_ID: text.optional(),
  AWS_SECRET_ACCESS_KEY: text.optional(),
  AWS_SESSION_TOKEN: text.optional(),
});

/** The settings read here. */
export const STORAGE_SETTINGS: readonly string[] = Object.keys(schema.shape);

/** Which key of KMS. Credentials are read from the environment for each request. */
export interface KmsConfig {
  readonly key: string;
  readonly endpoint: string;
  readonly region: string;
}

/** Which transit key of Vault or OpenBao. */
export interface VaultConfig {
  readonly address: string;
  readonly key: string;
  readonly mount: string;
  readonly namespace: string | undefined;
  readonly token: string | undefined;
  /** Read anew for each request, so that an agent can renew it. */
  readonly tokenFile: string | undefined;
}

/** Which bucket. */
export interface S3Config {
  readonly bucket: string;
  readonly endpoint: string;
  readonly prefix: string;
  readonly region: string;
}

/** Who keeps the key-encryption keys, and where sealed files lie. The providers that are set up beside the chosen one still unwrap: so one moves from one to another. */
export interface StorageConfig {
  readonly keys: 'local' | 'kms' | 'vault';
  readonly kms: KmsConfig | undefined;
  readonly vault: VaultConfig | undefined;
  readonly s3: S3Config | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Keys and files beside the database, as an installation starts with. */
export const LOCAL_STORAGE: StorageConfig = {
  keys: 'local',
  kms: undefined,
  vault: undefined,
  s3: undefined,
  environment: {},
};

/** Reads who keeps keys and files. What is missing or wrong is told by the name of its setting. */
export function readStorageConfig(
  environment: Readonly<Record<string, string | undefined>>,
): Result<StorageConfig, string> {
  const parsed = schema.safeParse(environment);
  if (!parsed.success) {
    return fail(
      parsed.error.issues.map((issue) => `The setting ${issue.path.join('.')} is wrong: ${issue.message}`).join('\n'),
    );
  }
  const data = parsed.data;
  const usesKms = data.MONOGRAM_KEYS === 'kms' || data.MONOGRAM_KMS_KEY !== undefined;
  const usesVault = data.MONOGRAM_KEYS === 'vault' || data.MONOGRAM_VAULT_KEY !== undefined;
  const usesS3 = data.MONOGRAM_BLOBS === 's3';
  const missing = [
    ...(usesKms
      ? absent(data, ['MONOGRAM_KMS_KEY', 'AWS_REGION', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'], 'KMS')
      : []),
    ...(usesVault ? absent(data, ['MONOGRAM_VAULT_ADDRESS', 'MONOGRAM_VAULT_KEY'], 'Vault') : []),
    ...(usesVault && !data.MONOGRAM_VAULT_TOKEN && !data.MONOGRAM_VAULT_TOKEN_FILE
      ? ['The setting MONOGRAM_VAULT_TOKEN_FILE (or MONOGRAM_VAULT_TOKEN) is missing: Vault needs it.']
      : []),
    ...(usesS3
      ? absent(data, ['MONOGRAM_S3_BUCKET', 'AWS_REGION', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'], 'S3')
      : []),
  ];
  if (missing.length > 0) return fail([...new Set(missing)].join('\n'));
  const region = data.AWS_REGION ?? '';
  return ok({
    keys: data.MONOGRAM_KEYS,
    kms: usesKms
      ? {
          key: data.MONOGRAM_KMS_KEY ?? '',
          endpoint: data.MONOGRAM_KMS_ENDPOINT ?? `https://kms.${region}.amazonaws.com`,
          region,
        }
      : undefined,
    vault: usesVault
      ? {
          address: data.MONOGRAM_VAULT_ADDRESS ?? '',
          key: data.MONOGRAM_VAULT_KEY ?? '',
          mount: data.MONOGRAM_VAULT_MOUNT,
          namespace: data.MONOGRAM_VAULT_NAMESPACE,
          token: data.MONOGRAM_VAULT_TOKEN,
          tokenFile: data.MONOGRAM_VAULT_TOKEN_FILE,
        }
      : undefined,
    s3: usesS3
      ? {
          bucket: data.MONOGRAM_S3_BUCKET ?? '',
          endpoint: data.MONOGRAM_S3_ENDPOINT ?? `https://s3.${region}.amazonaws.com`,
          prefix: data.MONOGRAM_S3_PREFIX,
          region,
        }
      : undefined,
    environment,
  });
}

function absent<Name extends string>(
  data: Readonly<Partial<Record<Name, unknown>>>,
  names: readonly Name[],
  who: string,
): string[] {
  return names
    .filter((name) => data[name] === undefined)
    .map((name) => `The setting ${name} is missing: ${who} needs it.`);
}
