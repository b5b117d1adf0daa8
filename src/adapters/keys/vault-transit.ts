import type { WrappedKey } from '../../app/ports.ts';
import type { RotatingKeys } from './rotating-keys.ts';

/** Which transit key of which Vault (or OpenBao). */
export interface VaultTransitSettings {
  /** For example https://vault.example:8200. Plain http to loopback only. */
  readonly address: string;
  /** Asked for each request, so that it can be renewed. */
  readonly token: () => string | Promise<string>;
  /** A key of an AEAD type, such as aes256-gcm96. */
  readonly key: string;
  /** Where the transit engine is mounted; "transit" unless set. */
  readonly mount?: string;
  readonly namespace?: string | undefined;
  readonly milliseconds?: number;
}

const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);

/**
 * Wraps data keys by Vault's transit engine: the key-encryption key never leaves it. The context is the associated data
 * (Vault 1.12 and later). The key's rotation in Vault needs nothing here: a ciphertext names its version.
 */
export function vaultTransitKeys(settings: VaultTransitSettings): RotatingKeys {
  const { address, key, mount = 'transit', milliseconds = 15_000 } = settings;
  const base = new URL(address);
  if (base.protocol !== 'https:' && !LOOPBACK.has(base.hostname)) {
    throw new Error(`The address of Vault must begin with https://: ${address}`);
  }
  const keyId = `vault:${mount}/${key}`;

  /** A key's version is part of its id here: what an old version wrapped can be told from what the new one did. */
  const versioned = (version: string | number) => `${keyId}#v${version}`;

  async function ask(action: 'encrypt' | 'decrypt', question: object): Promise<Record<string, string>> {
    return post(`${action}/${encodeURIComponent(key)}`, action, question) as Promise<Record<string, string>>;
  }

  async function post(path: string, action: string, question: object | undefined): Promise<Record<string, unknown>> {
    const url = new URL(`/v1/${mount}/${path}`, base);
    const headers: Record<string, string> = { 'x-vault-token': await settings.token(), 'x-vault-request': 'true' };
    if (settings.namespace !== undefined) headers['x-vault-namespace'] = settings.namespace;
    const signal = AbortSignal.timeout(milliseconds);
    const response = await fetch(url, {
      method: question === undefined ? 'GET' : 'POST',
      headers,
      ...(question !== undefined && { body: JSON.stringify(question) }),
      signal,
      redirect: 'error',
    }).catch((error: Error) => {
      throw new Error(
        `No answer from Vault at ${base.host}: ${error.cause instanceof Error ? error.cause.message : error.message}`,
      );
    });
    const answer = (await response.json().catch(() => ({}))) as { data?: Record<string, unknown>; errors?: string[] };
    // Rotating and trimming answer with nothing.
    if (response.ok) return answer.data ?? {};
    throw new Error(meaningOf(response.status, answer.errors ?? [], action));
  }

  async function wrap(dataKey: Uint8Array, context: string): Promise<WrappedKey> {
    const plaintext = Buffer.from(dataKey).toString('base64');
    const answer = await ask('encrypt', { plaintext, associated_data: Buffer.from(context).toString('base64') });
    const version = /^vault:v(\d+):/.exec(answer.ciphertext ?? '')?.[1];
    if (version === undefined) throw new Error('Vault answered with something else than a wrapped key.');
    return { keyId: versioned(version), bytes: Buffer.from(answer.ciphertext ?? '', 'utf8') };
  }

  async function unwrap(wrapped: WrappedKey, context: string): Promise<Uint8Array> {
    if (wrapped.keyId !== keyId && !wrapped.keyId.startsWith(`${keyId}#`))
      throw new Error(`This key was wrapped by ${wrapped.keyId}, not by ${keyId}.`);
    const ciphertext = Buffer.from(wrapped.bytes).toString('utf8');
    const answer = await ask('decrypt', { ciphertext, associated_data: Buffer.from(context).toString('base64') });
    return Buffer.from(answer.plaintext!, 'base64');
  }

  async function versions(): Promise<{ readonly latest: number; readonly all: number[]; readonly since: unknown }> {
    const found = await post(`keys/${encodeURIComponent(key)}`, 'read the key', undefined);
    const latest = Number(found.latest_version);
    const made = (found.keys ?? {}) as Readonly<Record<string, unknown>>;
    return { latest, all: Object.keys(made).map(Number), since: made[latest] };
  }

  return {
    wrap,
    unwrap,
    current: async () => versioned((await versions()).latest),
    // Of a symmetric key Vault tells for each version when it was made, in seconds since 1970.
    async since() {
      const { since } = await versions();
      return typeof since === 'number' ? new Date(since * 1000) : undefined;
    },
    async rotate() {
      await post(`keys/${encodeURIComponent(key)}/rotate`, 'rotate the key', {});
      return versioned((await versions()).latest);
    },
    async old() {
      const { latest, all } = await versions();
      return all.filter((version) => version < latest).map(versioned);
    },
    async destroy() {
      // Vault keeps one floor: everything below the newest goes, for good once it is trimmed.
      const { latest } = await versions();
      const at = `keys/${encodeURIComponent(key)}`;
      await post(`${at}/config`, 'forbid old versions', {
        min_decryption_version: latest,
        min_encryption_version: latest,
      });
      await post(`${at}/trim`, 'destroy old versions', { min_available_version: latest });
      return undefined;
    },
  };
}

function meaningOf(status: number, errors: readonly string[], action: string): string {
  const said = errors.join('; ');
  if (status === 403)
    return 'Vault refuses this token. Renew it, or grant update on the encrypt and decrypt paths of the key.';
  if (status === 503) return 'Vault is sealed or stands by. Unseal it to open content again.';
  if (status === 404 || /key not found/.test(said))
    return 'Vault has no such transit key. Check the key and mount settings.';
  if (/message authentication failed|invalid ciphertext/.test(said))
    return 'The wrapped key was made for another context or was changed.';
  if (/disallowed by policy|too old/.test(said))
    return 'The key version that wrapped this is below min_decryption_version in Vault. Lower it to open content again.';
  return `Vault refused to ${action}: ${status}${said === '' ? '' : `, ${said}`}.`;
}
