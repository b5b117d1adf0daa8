import '@fastify/multipart';
import { z } from 'zod';
import { fail, ok, type Problem, type Result } from '../core/kernel/index.ts';
import type { FastifyRequest } from './deps.ts';
import type { RequestError } from './errors.ts';

const fieldsSchema = z.object({
  kind: z.enum(['listing-picture', 'buyer-picture', 'evidence-photo']),
  rights: z.string().max(100),
  seller: z.uuid().optional(),
  /** Whose a buyer's picture is: their own, or somebody's who allowed its use. What is a third party's is never shared. */
  source: z.enum(['buyer', 'third-party']).default('buyer'),
});

/** An upload as it came: its fields and its file. */
export type Upload = z.infer<typeof fieldsSchema> & { readonly file: Uint8Array };

/** What was wrong with an upload before anybody looked at the file. */
export interface UploadError {
  readonly code: RequestError;
  readonly detail?: string;
  readonly problems?: readonly Problem[];
}

/** Reads a picture's upload. */
export async function readUpload(request: FastifyRequest, maxBytes: number): Promise<Result<Upload, UploadError>> {
  const parts = await readParts(request, maxBytes, 'picture');
  if (!parts.ok) return parts;
  const parsed = fieldsSchema.safeParse(parts.value.fields);
  if (!parsed.success) {
    return fail({
      code: 'invalid-request',
      problems: parsed.error.issues.map((issue) => ({ path: `/${issue.path.join('/')}`, message: issue.message })),
    });
  }
  return ok({ ...parsed.data, file: parts.value.file });
}

/** Reads a multipart upload of one file into memory, never to disk: what is not sealed yet touches nothing. */
export async function readParts(
  request: FastifyRequest,
  maxBytes: number,
  what: 'picture' | 'font' | 'document',
): Promise<Result<{ readonly fields: Readonly<Record<string, unknown>>; readonly file: Uint8Array }, UploadError>> {
  if (!request.isMultipart()) {
    const asked = what === 'picture' ? 'kind, rights and file' : 'rights and file';
    return fail({
      code: 'unsupported-media-type',
      detail: `Uploads are multipart/form-data with the fields ${asked}.`,
    });
  }
  const fields: Record<string, unknown> = {};
  let file: Uint8Array | undefined;
  try {
    for await (const part of request.parts({
      limits: { fileSize: maxBytes, files: 1, fields: 8, fieldSize: 1024, parts: 10 },
    })) {
      if (part.type === 'file') file = await part.toBuffer();
      else fields[part.fieldname] = part.value;
    }
  } catch (error) {
    if (codeOf(error) === 'FST_REQ_FILE_TOO_LARGE') {
      const megabytes = Math.floor(maxBytes / 1024 / 1024);
      return fail({ code: 'too-large', detail: `The ${what} is larger than ${megabytes} MB. Send a smaller one.` });
    }
    if (codeOf(error)?.startsWith('FST_') || error instanceof Error) {
      return fail({
        code: 'invalid-request',
        detail: 'The upload broke off or is not multipart/form-data. Send it again.',
      });
    }
    throw error;
  }
  if (!file || file.length === 0) {
    return fail({ code: 'invalid-request', problems: [{ path: '/file', message: `Send the ${what} as "file".` }] });
  }
  return ok({ fields, file });
}

function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined;
}
