import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Trouble } from '../app/trouble.ts';
import type { Problem } from '../core/kernel/index.ts';
import type { ProblemBody } from './contract/index.ts';
import { ERRORS } from './errors.ts';

/** The media type of an error (RFC 9457). */
export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** Builds an error as RFC 9457 tells it, from the catalogue's words. */
export function problemBody(
  code: keyof typeof ERRORS,
  requestId: string,
  more: { readonly detail?: string | undefined; readonly problems?: readonly Problem[] | undefined } = {},
): ProblemBody {
  const { status, title, fix } = ERRORS[code];
  return {
    type: `/docs#error-${code}`,
    title,
    status,
    code,
    fix,
    requestId,
    ...(more.detail !== undefined && { detail: more.detail }),
    ...(more.problems !== undefined && { problems: more.problems.map(({ path, message }) => ({ path, message })) }),
  };
}

/** Answers with an error of the catalogue. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  code: keyof typeof ERRORS,
  more: { readonly detail?: string | undefined; readonly problems?: readonly Problem[] | undefined } = {},
): FastifyReply {
  const body = problemBody(code, request.id, more);
  return reply
    .code(body.status)
    .header('content-type', PROBLEM_TYPE)
    .header('cache-control', 'no-store')
    .serializer((value: unknown) => JSON.stringify(value))
    .send(body as never);
}

/** Answers with what a verb refused. */
export function sendTrouble(request: FastifyRequest, reply: FastifyReply, trouble: Trouble): FastifyReply {
  return sendProblem(request, reply, trouble.because, trouble);
}
