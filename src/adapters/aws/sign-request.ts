import { createHash, createHmac } from 'node:crypto';

/** Keys of an AWS account or of any service that speaks its language. */
export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** With temporary credentials. */
  readonly sessionToken?: string | undefined;
}

/** What is signed. */
export interface RequestToSign {
  readonly method: string;
  readonly url: URL;
  /** Names in lower case; `host` and `x-amz-date` are added. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | undefined;
}

const hash = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');
const hmac = (key: Uint8Array | string, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** Percent-encoding by RFC 3986, which also encodes what encodeURIComponent leaves: ! ' ( ) *. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function canonicalQuery(url: URL): string {
  const pairs = [...url.searchParams].map(([name, value]) => [encode(name), encode(value)] as const);
  const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
  return pairs
    .sort((a, b) => order(a[0], b[0]) || order(a[1], b[1]))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

/**
 * Signs a request by AWS Signature Version 4, header form. Answers all headers to send. The path must be one that needs no
 * further encoding: ids, bucket names.
 */
export function signRequest(
  { method, url, headers, body = new Uint8Array() }: RequestToSign,
  credentials: AwsCredentials,
  scope: { readonly service: string; readonly region: string },
  now: Date,
): Record<string, string> {
  const time = now.toISOString().replace(/[-:]|\.\d{3}/g, '');
  const day = time.slice(0, 8);
  const bodyHash = hash(body);
  const all: Record<string, string> = { ...headers, host: url.host, 'x-amz-date': time };
  // S3 alone demands the body's hash as a header.
  if (scope.service === 's3') all['x-amz-content-sha256'] = bodyHash;
  if (credentials.sessionToken !== undefined) all['x-amz-security-token'] = credentials.sessionToken;
  const names = Object.keys(all).sort();
  const canonicalHeaders = names.map((name) => `${name}:${all[name]!.trim().replace(/ +/g, ' ')}\n`).join('');
  const signedHeaders = names.join(';');
  const request = [method, url.pathname, canonicalQuery(url), canonicalHeaders, signedHeaders, bodyHash].join('\n');
  const place = `${day}/${scope.region}/${scope.service}/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', time, place, hash(request)].join('\n');
  const key = [day, scope.region, scope.service, 'aws4_request'].reduce<Uint8Array | string>(
    hmac,
    `AWS4${credentials.secretAccessKey}`,
  );
  const signature = hmac(key, toSign).toString('hex');
  const credential = `${credentials.accessKeyId}/${place}`;
  all.authorization = `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
  return all;
}
