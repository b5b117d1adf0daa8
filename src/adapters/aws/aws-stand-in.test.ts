import { randomBytes } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AwsStandIn, hasMoto, startAwsStandIn } from '../../../test/support/aws-stand-in.ts';
import { openS3Blobs } from '../blobs/s3-blobs.ts';
import { awsKmsKeys } from '../keys/aws-kms.ts';
import { awsRequests } from './aws-requests.ts';
import { type AwsCredentials, signRequest } from './sign-request.ts';

// moto checks signatures and permissions from the sixth request on. Where it is missing these tests are skipped; the
// signature's vectors and S3rver still run.
const region = 'eu-central-1';
let aws: AwsStandIn;
let account: AwsCredentials;
let key: string;
let otherKey: string;

async function unsigned(service: string, body: string, headers: Record<string, string>): Promise<string> {
  const url = new URL(`${aws.endpoint}/`);
  const anyone = { accessKeyId: 'x', secretAccessKey: 'x' };
  const request = { method: 'POST', url, headers, body: Buffer.from(body) };
  const { host: _, ...signed } = signRequest(request, anyone, { service, region }, new Date());
  const response = await fetch(url, { method: 'POST', headers: signed, body });
  const answer = await response.text();
  if (!response.ok) throw new Error(answer);
  return answer;
}

const iam = (fields: Record<string, string>) =>
  unsigned('iam', new URLSearchParams({ Version: '2010-05-08', UserName: 'monogram', ...fields }).toString(), {
    'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
  });

async function newKey(): Promise<string> {
  const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'TrentService.CreateKey' };
  return JSON.parse(await unsigned('kms', '{}', headers)).KeyMetadata.Arn;
}

const sendTo = (service: 's3' | 'kms', credentials = account) =>
  awsRequests({ service, region, credentials: () => credentials, pauses: [] });

beforeAll(async () => {
  if (!hasMoto) return;
  aws = await startAwsStandIn(5);
  await iam({ Action: 'CreateUser' });
  const made = await iam({ Action: 'CreateAccessKey' });
  const field = (name: string) => new RegExp(`<${name}>(.*?)</${name}>`).exec(made)?.[1] ?? '';
  account = { accessKeyId: field('AccessKeyId'), secretAccessKey: field('SecretAccessKey') };
  const policy = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };
  await iam({ Action: 'PutUserPolicy', PolicyName: 'all', PolicyDocument: JSON.stringify(policy) });
  key = await newKey();
  otherKey = await newKey();
}, 60_000);
afterAll(() => aws?.stop());

test.runIf(hasMoto)('a data key wrapped by KMS unwraps for its context and for no other', async () => {
  const kms = awsKmsKeys({ send: sendTo('kms'), endpoint: aws.endpoint, key });
  const dataKey = randomBytes(32);
  const wrapped = await kms.wrap(dataKey, 'order 1');
  expect(wrapped.keyId).toBe(key);
  expect(Buffer.from(wrapped.bytes).includes(dataKey)).toBe(false);
  expect(Buffer.from(await kms.unwrap(wrapped, 'order 1')).equals(dataKey)).toBe(true);
  await expect(kms.unwrap(wrapped, 'order 2')).rejects.toThrow(/another context/);
  const changed = Uint8Array.from(wrapped.bytes);
  changed[changed.length - 1]! ^= 1;
  await expect(kms.unwrap({ ...wrapped, bytes: changed }, 'order 1')).rejects.toThrow(/was changed/);
});

test.runIf(hasMoto)('what is wrapped under one key of KMS stays readable after the setting names another', async () => {
  const before = awsKmsKeys({ send: sendTo('kms'), endpoint: aws.endpoint, key });
  const after = awsKmsKeys({ send: sendTo('kms'), endpoint: aws.endpoint, key: otherKey });
  const dataKey = randomBytes(32);
  const wrapped = await before.wrap(dataKey, 'order 1');
  expect((await after.wrap(dataKey, 'order 1')).keyId).toBe(otherKey);
  expect(Buffer.from(await after.unwrap(wrapped, 'order 1')).equals(dataKey)).toBe(true);
});

test.runIf(hasMoto)('a wrong secret and an unknown key of KMS are refused', async () => {
  const stranger = sendTo('kms', { ...account, secretAccessKey: 'wrong' });
  await expect(awsKmsKeys({ send: stranger, endpoint: aws.endpoint, key }).wrap(randomBytes(32), 'x')).rejects.toThrow(
    /refused to encrypt: 403/,
  );
  const unknown = awsKmsKeys({ send: sendTo('kms'), endpoint: aws.endpoint, key: key.replace(/.{4}$/, '0000') });
  await expect(unknown.wrap(randomBytes(32), 'x')).rejects.toThrow(/no such key/);
});

test.runIf(hasMoto)('a bucket is used as long as it keeps no versions', async () => {
  const send = sendTo('s3');
  const bucket = new URL(`${aws.endpoint}/sealed`);
  const place = `<CreateBucketConfiguration><LocationConstraint>${region}</LocationConstraint></CreateBucketConfiguration>`;
  expect((await send({ method: 'PUT', url: bucket, body: Buffer.from(place) })).status).toBe(200);
  const blobs = await openS3Blobs({ send, endpoint: aws.endpoint, bucket: 'sealed' });
  const name = uuidv7();
  await blobs.put(name, Buffer.from('sealed bytes'));
  expect(Buffer.from((await blobs.get(name))!).toString()).toBe('sealed bytes');
  await blobs.delete(name);
  expect(await blobs.get(name)).toBeUndefined();
  const versioning = new URL(bucket);
  versioning.searchParams.set('versioning', '');
  const enable = '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>';
  expect((await send({ method: 'PUT', url: versioning, body: Buffer.from(enable) })).status).toBe(200);
  await expect(openS3Blobs({ send, endpoint: aws.endpoint, bucket: 'sealed' })).rejects.toThrow(/keeps old versions/);
  await expect(
    openS3Blobs({
      send: sendTo('s3', { ...account, secretAccessKey: 'wrong' }),
      endpoint: aws.endpoint,
      bucket: 'sealed',
    }),
  ).rejects.toThrow(/refuses these credentials/);
});
