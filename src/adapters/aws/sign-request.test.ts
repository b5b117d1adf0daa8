import { expect, test } from 'vitest';
import { environmentCredentials } from './aws-requests.ts';
import { signRequest } from './sign-request.ts';

/** The signature alone. */
function signatureOf(
  method: string,
  address: string,
  headers: Record<string, string> = {},
  body = '',
  service = 'service',
): string | undefined {
  const url = new URL(address);
  const s3 = service === 's3';
  const credentials = s3
    ? { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' }
    : { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };
  const now = new Date(s3 ? '2013-05-24T00:00:00Z' : '2015-08-30T12:36:00Z');
  const signed = signRequest(
    { method, url, headers, body: Buffer.from(body) },
    credentials,
    { service, region: 'us-east-1' },
    now,
  );
  return signed.authorization?.split('Signature=')[1];
}

test('the vectors of the AWS Signature Version 4 test suite are met', () => {
  expect(signatureOf('GET', 'https://example.amazonaws.com/')).toBe(
    '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
  );
  expect(signatureOf('POST', 'https://example.amazonaws.com/')).toBe(
    '5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b',
  );
  expect(signatureOf('GET', 'https://example.amazonaws.com/?Param2=value2&Param1=value1')).toBe(
    'b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500',
  );
});

test('the examples of the S3 documentation are met', () => {
  const bucket = 'https://examplebucket.s3.amazonaws.com';
  expect(signatureOf('GET', `${bucket}/test.txt`, { range: 'bytes=0-9' }, '', 's3')).toBe(
    'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
  );
  const put = { date: 'Fri, 24 May 2013 00:00:00 GMT', 'x-amz-storage-class': 'REDUCED_REDUNDANCY' };
  expect(signatureOf('PUT', `${bucket}/test%24file.text`, put, 'Welcome to Amazon S3.', 's3')).toBe(
    '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
  );
  expect(signatureOf('GET', `${bucket}/?lifecycle`, {}, '', 's3')).toBe(
    'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543',
  );
  expect(signatureOf('GET', `${bucket}/?max-keys=2&prefix=J`, {}, '', 's3')).toBe(
    '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
  );
});

test('missing credentials are named', () => {
  expect(() => environmentCredentials({ AWS_ACCESS_KEY_ID: 'x' })).toThrow(/Set AWS_SECRET_ACCESS_KEY/);
});
