import { expect, test } from 'vitest';
import { curlOf } from './curl-of.ts';
import { type OpenApi, operationsOf } from './openapi.ts';

const api: OpenApi = {
  info: { title: 'T', version: '1' },
  components: { schemas: { Thing: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] } } },
  paths: {
    '/v1/things/{thing}': {
      put: {
        summary: "Keep one's thing",
        tags: ['things'],
        parameters: [{ name: 'if-match', in: 'header', required: true }],
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } },
        responses: { 200: { description: 'Default Response' } },
      },
    },
  },
};

test('an operation is named by method and path, and the filler of the framework is left out', () => {
  expect(operationsOf(api)).toMatchObject([
    { id: 'put-v1-things-thing', group: 'things', answers: [{ status: '200', description: '' }] },
  ]);
});

test('the command names headers and sends the required members', () => {
  const [put] = operationsOf(api);
  expect(put && curlOf(api, put, 'https://x.example')).toBe(
    [
      "curl -X PUT 'https://x.example/v1/things/{thing}'",
      "-b cookies.txt -H 'accept: application/json'",
      "-H 'x-monogram: 1'",
      "-H 'if-match: {if-match}'",
      "-H 'content-type: application/json'",
      `-d '{\n  "name": "text"\n}'`,
    ].join(' \\\n  '),
  );
});

test('a schema that refers to itself ends', () => {
  const loop: OpenApi = {
    ...api,
    components: {
      schemas: {
        Thing: { type: 'object', properties: { in: { $ref: '#/components/schemas/Thing' } }, required: ['in'] },
      },
    },
  };
  const [put] = operationsOf(loop);
  expect(put && curlOf(loop, put, '')).toContain('"in"');
});
