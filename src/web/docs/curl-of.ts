import { exampleOf } from './example-of.ts';
import type { OpenApi, Operation } from './openapi.ts';

/** A command that makes the call, for a POSIX shell. `{names}` in the address are to be filled in. */
export function curlOf(document: OpenApi, operation: Operation, origin: string): string {
  const { method, path, body, parameters } = operation;
  const lines = [`curl${method === 'get' ? '' : ` -X ${method.toUpperCase()}`} '${origin}${path}'`];
  lines.push("-b cookies.txt -H 'accept: application/json'");
  if (method !== 'get') lines.push("-H 'x-monogram: 1'");
  for (const { name, in: where } of parameters) {
    if (where === 'header' && name !== 'x-monogram') lines.push(`-H '${name}: {${name}}'`);
  }
  if (body?.mediaType === 'application/json') {
    lines.push("-H 'content-type: application/json'");
    const json = JSON.stringify(exampleOf(document, body.schema), null, 2);
    lines.push(`-d '${json.replaceAll("'", `'\\''`)}'`);
  } else if (body?.mediaType === 'multipart/form-data' || path === '/v1/assets') {
    if (method === 'post') lines.push("-F kind=buyer-picture -F rights={version} -F 'file=@photo.jpg'");
  }
  return lines.join(' \\\n  ');
}
