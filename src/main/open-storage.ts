import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { awsRequests, environmentCredentials } from '../adapters/aws/aws-requests.ts';
import { openFileBlobs } from '../adapters/blobs/file-blobs.ts';
import { openS3Blobs } from '../adapters/blobs/s3-blobs.ts';
import { awsKmsKeys } from '../adapters/keys/aws-kms.ts';
import { openLocalKeyring } from '../adapters/keys/local-keyring.ts';
import type { RotatingKeys } from '../adapters/keys/rotating-keys.ts';
import { type KeyProvider, keyIdForms, severalWrappings } from '../adapters/keys/several-wrappings.ts';
import { vaultTransitKeys } from '../adapters/keys/vault-transit.ts';
import type { Blobs } from '../app/ports.ts';
import type { StorageConfig } from './storage-config.ts';

/** The providers of key-encryption keys that are set up: the chosen one wraps, each unwraps what it wrapped. */
export async function openKeys(storage: StorageConfig, dataFolder: string): Promise<RotatingKeys> {
  const { environment, kms, vault } = storage;
  const providers: (KeyProvider & { readonly name: StorageConfig['keys']; readonly wrapping: RotatingKeys })[] = [
    {
      name: 'local',
      wrapping: await openLocalKeyring(join(dataFolder, 'keys', 'content')),
      owns: keyIdForms.local,
    },
  ];
  if (kms) {
    const credentials = () => environmentCredentials(environment);
    const send = awsRequests({ service: 'kms', region: kms.region, credentials });
    providers.push({ name: 'kms', wrapping: awsKmsKeys({ ...kms, send }), owns: keyIdForms.awsKms });
  }
  if (vault) {
    const { token, tokenFile, ...where } = vault;
    const readToken = async () => (tokenFile ? (await readFile(tokenFile, 'utf8')).trim() : (token ?? ''));
    providers.push({
      name: 'vault',
      wrapping: vaultTransitKeys({ ...where, token: readToken }),
      owns: keyIdForms.vault,
    });
  }
  const chosen = providers.find(({ name }) => name === storage.keys);
  if (!chosen) throw new Error(`The key provider ${storage.keys} is not set up.`);
  const others = providers.filter((one) => one !== chosen);
  return {
    ...severalWrappings(chosen, ...others),
    current: () => chosen.wrapping.current(),
    since: () => chosen.wrapping.since(),
    rotate: () => chosen.wrapping.rotate(),
    // Beside the chosen one's old keys, all of those that were moved away from.
    async old() {
      const lists = await Promise.all([
        chosen.wrapping.old(),
        ...others.map(async ({ wrapping }) => [...(await wrapping.old()), await wrapping.current()]),
      ]);
      return lists.flat();
    },
    async destroy(keyIds) {
      const left: string[] = [];
      for (const { wrapping, owns } of providers) {
        const mine = keyIds.filter(owns);
        const current = await wrapping.current();
        // The keyring makes a key where it has none: its last stays, wrapping nothing.
        const gone = mine.filter((id) => id !== current);
        const answer = gone.length > 0 ? await wrapping.destroy(gone) : undefined;
        if (answer) left.push(answer.left);
      }
      return left.length > 0 ? { left: left.join('\n') } : undefined;
    },
  };
}

/** Where sealed files lie. */
export function openBlobs({ s3, environment }: StorageConfig, dataFolder: string): Promise<Blobs> {
  if (!s3) return openFileBlobs(join(dataFolder, 'blobs'));
  const credentials = () => environmentCredentials(environment);
  return openS3Blobs({ ...s3, send: awsRequests({ service: 's3', region: s3.region, credentials }) });
}
