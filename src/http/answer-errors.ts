import type { FastifyError } from 'fastify';
import { hasZodFastifySchemaValidationErrors, isResponseSerializationError } from 'fastify-type-provider-zod';
import type { App } from './deps.ts';
import type { RequestError } from './errors.ts';
import { sendProblem } from './problem.ts';

const CODES: Readonly<Record<string, RequestError>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_JSON_BODY: 'invalid-json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'invalid-json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'invalid-request',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'unsupported-media-type',
};

/** Answers every error as a problem of the catalogue. What was not expected is logged whole and told as little as possible: never a stack trace. */
export function answerErrors(app: App): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (hasZodFastifySchemaValidationErrors(error)) {
      const problems = error.validation.map((one) => ({
        path: one.instancePath || '',
        message: one.message ?? 'This is not as described.',
      }));
      return sendProblem(request, reply, 'invalid-request', { problems });
    }
    if (error.statusCode === 429) return sendProblem(request, reply, 'too-many-requests');
    const known = CODES[error.code];
    if (known) return sendProblem(request, reply, known);
    if (error instanceof SyntaxError && error.statusCode === 400) return sendProblem(request, reply, 'invalid-json');
    if (error.statusCode && error.statusCode >= 400 && error.statusCode < 500) {
      return sendProblem(request, reply, 'invalid-request', { detail: error.message });
    }
    // The message may quote a value: the log keeps its kind and where it came from, not what it said.
    const cause = isResponseSerializationError(error) ? error.cause : error;
    request.log.error(
      { kind: cause.name, code: error.code, stack: framesOf(cause), route: request.routeOptions.url },
      'unexpected error',
    );
    return sendProblem(request, reply, 'internal-error');
  });
}

/** The frames of a stack without its message, which may hold content. */
function framesOf(error: Error): string {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 12)
    .join('\n');
}
