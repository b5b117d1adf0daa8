import type { CatalogueEntry } from './entry.ts';

/** Errors that requests meet before any verb is called. */
export const REQUEST_ERRORS = {
  'invalid-request': {
    status: 400,
    title: 'The request is not as described',
    fix: 'Mend the places named in "problems"; /docs shows the shape.',
  },
  'invalid-json': { status: 400, title: 'The body is not JSON', fix: 'Send valid JSON in UTF-8.' },
  'unsupported-media-type': {
    status: 415,
    title: 'This content type is not taken here',
    fix: 'Send application/json, or multipart/form-data for uploads.',
  },
  'too-large': { status: 413, title: 'The request is too large', fix: 'Send less, or a smaller picture.' },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    fix: 'Wait as long as Retry-After says, then try again.',
  },
  'cross-site': {
    status: 403,
    title: 'The request did not come from this site',
    fix: 'Send the header X-Monogram: 1 and the Origin of this site, or use an API key.',
  },
  'no-such-address': {
    status: 404,
    title: 'There is nothing at this address',
    fix: 'Look at /docs for what there is.',
  },
  'not-ready': { status: 503, title: 'The server is not ready', fix: 'Try again in a moment.' },
  'internal-error': {
    status: 500,
    title: 'Something went wrong on our side',
    fix: 'Try again; if it happens again, tell the operator the request id. Nothing was half-written.',
  },
} as const satisfies Record<string, CatalogueEntry>;

/** Errors that requests meet before any verb is called. */
export type RequestError = keyof typeof REQUEST_ERRORS;
