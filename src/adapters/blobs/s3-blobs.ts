import type { Blobs } from '../../app/ports.ts';
import { inLanes, isId } from '../../core/kernel/index.ts';

/** Sends a signed request: `awsRequests({ service: 's3', ... })`, handed in by main. */
type Send = (request: {
  readonly method: string;
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}) => Promise<Response>;

/** Which bucket of which S3-compatible service. */
export interface S3BlobSettings {
  readonly send: Send;
  /** For example https://s3.eu-central-1.amazonaws.com or http://127.0.0.1:9000. Plain http to loopback only. */
  readonly endpoint: string;
  readonly bucket: string;
  /** Before each name, for example "monogram/". Ends in a slash unless empty. */
  readonly prefix?: string;
}

/** Blobs deleted at once. */
const DELETIONS = 4;

const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);

function bucketUrl({ endpoint, bucket }: S3BlobSettings): URL {
  const url = new URL(endpoint);
  if (url.protocol !== 'https:' && !LOOPBACK.has(url.hostname)) {
    throw new Error(`The address of the blob store must begin with https://: ${endpoint}`);
  }
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) throw new Error(`Not the name of a bucket: ${bucket}`);
  url.pathname = `${url.pathname.replace(/\/$/, '')}/${bucket}`;
  return url;
}

async function trouble(what: string, response: Response): Promise<Error> {
  const body = await response.text().catch(() => '');
  const code = /<Code>([A-Za-z0-9]{1,60})<\/Code>/.exec(body)?.[1] ?? 'no reason given';
  return new Error(`The blob store could not ${what}: ${response.status}, ${code}.`);
}

/**
 * A versioned bucket keeps what was deleted, and a certificate would say that it is gone. Stores that do not know the
 * question have no versions.
 */
async function refuseVersions(settings: S3BlobSettings, bucket: URL): Promise<void> {
  const url = new URL(bucket);
  url.searchParams.set('versioning', '');
  const response = await settings.send({ method: 'GET', url });
  const answer = await response.text();
  if (response.status === 404)
    throw new Error(`There is no bucket ${settings.bucket} at ${bucket.host}. Make it first.`);
  if (response.status === 401 || response.status === 403) {
    throw new Error(
      `The bucket ${settings.bucket} refuses these credentials: ${response.status}. Grant s3:GetBucketVersioning and object access.`,
    );
  }
  if (/<Status>Enabled<\/Status>/.test(answer)) {
    throw new Error(
      `The bucket ${settings.bucket} keeps old versions, so nothing in it is ever deleted. Use one without versioning.`,
    );
  }
}

/**
 * Blobs in a bucket of S3 or a store that speaks its language, addressed by path. `put` returns once the store has it
 * durably, `delete` once it is gone. Throws when the bucket is missing, refuses, or keeps old versions.
 */
export async function openS3Blobs(settings: S3BlobSettings): Promise<Blobs> {
  const { send, prefix = '' } = settings;
  if (!/^([a-z0-9-]+\/)*$/.test(prefix))
    throw new Error(`A prefix is made of a-z, 0-9 and -, and ends in a slash: ${prefix}`);
  const bucket = bucketUrl(settings);
  await refuseVersions(settings, bucket);

  function urlOf(name: string): URL {
    if (!isId(name)) throw new RangeError('A blob is named by an id');
    const url = new URL(bucket);
    url.pathname += `/${prefix}${name}`;
    return url;
  }

  async function put(name: string, sealed: Uint8Array): Promise<void> {
    const headers = { 'content-type': 'application/octet-stream' };
    const response = await send({ method: 'PUT', url: urlOf(name), headers, body: sealed });
    if (!response.ok) throw await trouble('take a blob in', response);
    await response.body?.cancel();
  }

  async function get(name: string): Promise<Uint8Array | undefined> {
    const response = await send({ method: 'GET', url: urlOf(name) });
    if (response.status === 404) {
      // The same number means that the bucket is gone: that is no missing blob.
      if (/NoSuchBucket/.test(await response.text())) throw new Error(`The bucket ${settings.bucket} is gone.`);
      return undefined;
    }
    if (!response.ok) throw await trouble('give a blob back', response);
    return new Uint8Array(await response.arrayBuffer());
  }

  async function remove(name: string): Promise<void> {
    const response = await send({ method: 'DELETE', url: urlOf(name) });
    if (!response.ok && response.status !== 404) throw await trouble('delete a blob', response);
    if (response.status === 404 && /NoSuchBucket/.test(await response.text()))
      throw new Error(`The bucket ${settings.bucket} is gone.`);
    await response.body?.cancel().catch(() => undefined);
  }

  return { put, get, delete: (...names) => inLanes(names, DELETIONS, remove) };
}
