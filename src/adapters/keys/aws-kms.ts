import type { WrappedKey } from '../../app/ports.ts';
import type { RotatingKeys } from './rotating-keys.ts';

/** Sends a signed request: `awsRequests({ service: 'kms', ... })`, handed in by main. */
type Send = (request: {
  readonly method: string;
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}) => Promise<Response>;

/** Which key of which KMS. */
export interface AwsKmsSettings {
  readonly send: Send;
  /** For example https://kms.eu-central-1.amazonaws.com. */
  readonly endpoint: string;
  /** Id, ARN or alias of a symmetric key that may Encrypt and Decrypt. */
  readonly key: string;
}

/** KMS shows it in its logs, so the context must say nothing about people: ours names a scope and an id. */
const contextOf = (context: string) => ({ EncryptionContext: { monogram: context } });

const MEANING: Readonly<Record<string, string>> = {
  InvalidCiphertextException: 'The wrapped key was made for another context or was changed.',
  IncorrectKeyException: 'The wrapped key was made under another key of KMS.',
  NotFoundException: 'KMS has no such key. Check the key setting and the region.',
  DisabledException: 'The key of KMS is disabled. Enable it to open content again.',
  KMSInvalidStateException:
    'The key of KMS is not usable now, for example waiting for deletion. Cancel its deletion to open content again.',
  AccessDeniedException: 'These credentials may not use the key of KMS. Grant kms:Encrypt and kms:Decrypt.',
};

/** Wraps data keys by AWS KMS: the key-encryption key never leaves it. The key's rotation in KMS needs nothing here: a wrapped key names its own version. */
export function awsKmsKeys({ send, endpoint, key }: AwsKmsSettings): RotatingKeys {
  async function ask(action: 'Encrypt' | 'Decrypt', question: object): Promise<Record<string, string>> {
    const response = await send({
      method: 'POST',
      url: new URL(endpoint),
      headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `TrentService.${action}` },
      body: Buffer.from(JSON.stringify(question)),
    });
    const answer = (await response.json().catch(() => ({}))) as Record<string, string>;
    if (response.ok) return answer;
    const type = String(answer.__type ?? 'no reason given').replace(/^.*#/, '');
    throw new Error(MEANING[type] ?? `KMS refused to ${action.toLowerCase()}: ${response.status}, ${type}.`);
  }

  async function wrap(dataKey: Uint8Array, context: string): Promise<WrappedKey> {
    const plaintext = Buffer.from(dataKey).toString('base64');
    const answer = await ask('Encrypt', { KeyId: key, Plaintext: plaintext, ...contextOf(context) });
    return { keyId: answer.KeyId!, bytes: Buffer.from(answer.CiphertextBlob!, 'base64') };
  }

  async function unwrap({ keyId, bytes }: WrappedKey, context: string): Promise<Uint8Array> {
    const blob = Buffer.from(bytes).toString('base64');
    const answer = await ask('Decrypt', { KeyId: keyId, CiphertextBlob: blob, ...contextOf(context) });
    return Buffer.from(answer.Plaintext!, 'base64');
  }

  return {
    wrap,
    unwrap,
    // An alias may have moved: what it wraps with says which key it is.
    current: async () => (await wrap(Buffer.alloc(32), 'content-key/current')).keyId,
    since: async () => undefined,
    rotate: async () => undefined,
    old: async () => [],
    destroy: async (keyIds) => ({
      left: `Schedule the deletion of ${keyIds.join(', ')} in KMS: nothing live is wrapped by it any more.`,
    }),
  };
}
