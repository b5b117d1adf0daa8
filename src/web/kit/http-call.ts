import type { ProblemBody } from '../../http/contract/index.ts';

/** Thrown when a call does not end well: the server's problem document, or one made here when no answer came. `problem.code` is stable. */
export class ApiFailure extends Error {
  readonly problem: ProblemBody;

  constructor(problem: ProblemBody) {
    super(problem.detail ?? problem.title);
    this.name = 'ApiFailure';
    this.problem = problem;
  }

  /** Whether trying the same again may help. */
  get retryable(): boolean {
    const { status } = this.problem;
    return status === 0 || status === 408 || status === 429 || status >= 500;
  }
}

/** What a call may carry besides its address. */
export interface CallOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** The header by which the server tells our calls from a foreign page's form. */
export const OWN_CALL: Readonly<Record<string, string>> = { 'X-Monogram': '1' };

/** Calls the API and gives the answer with its ETag. Throws `ApiFailure`; an abort throws the browser's AbortError. */
export async function callWithTag<T>(
  path: string,
  options: CallOptions = {},
): Promise<{ readonly body: T; readonly tag: string | null }> {
  const headers: Record<string, string> = { accept: 'application/json', ...options.headers };
  const init: RequestInit = { method: options.method ?? 'GET', headers, credentials: 'same-origin' };
  if (init.method !== 'GET') Object.assign(headers, OWN_CALL);
  if (options.body !== undefined) {
    headers['content-type'] = 'application/json';
    init.body = JSON.stringify(options.body);
  }
  if (options.signal) init.signal = options.signal;
  const unanswered = (cause: unknown): never => {
    if (options.signal?.aborted) throw cause;
    throw new ApiFailure(unreachable());
  };
  const response = await fetch(path, init).catch(unanswered);
  // An answer can break off, or be called off, after it began. Of a refusal the status is enough.
  const text = await response.text().catch(response.ok ? unanswered : () => '');
  if (!response.ok) throw new ApiFailure(problemOf(response.status, text));
  return { body: (text === '' ? undefined : JSON.parse(text)) as T, tag: response.headers.get('etag') };
}

/** Calls the API and gives the body of the answer. Throws `ApiFailure`. */
export async function call<T>(path: string, options: CallOptions = {}): Promise<T> {
  return (await callWithTag<T>(path, options)).body;
}

/** Posts a body (none: an empty one) and gives the body of the answer. Throws `ApiFailure`. */
export function post<T>(path: string, body: unknown = {}, headers: Readonly<Record<string, string>> = {}): Promise<T> {
  return call<T>(path, { method: 'POST', body, headers });
}

/** A value as one part of a path. */
export const part = (id: string): string => encodeURIComponent(id);

/** Values as the query of an address, with its question mark; what is not given or empty is left out. */
export function queryOf(values: object): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value != null && value !== '') search.set(name, `${value}`);
  return search.size > 0 ? `?${search}` : '';
}

/** What went wrong when no answer came at all. */
export function unreachable(): ProblemBody {
  return {
    type: 'about:blank',
    title: 'The server does not answer',
    status: 0,
    code: 'unreachable',
    detail: 'Nothing was lost here. Check the connection and try again.',
    requestId: '',
  };
}

/** Reads an error body; one that is no problem document (a proxy's page, better-auth's JSON) becomes one. */
export function problemOf(status: number, text: string): ProblemBody {
  const blank = { type: 'about:blank', title: 'Something went wrong', status, code: `http-${status}`, requestId: '' };
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body !== 'object' || body === null) return blank;
    if ('title' in body && 'status' in body) return { ...blank, ...body } as ProblemBody;
    if ('message' in body && typeof body.message === 'string') {
      const code = 'code' in body && typeof body.code === 'string' ? body.code.toLowerCase() : blank.code;
      return { ...blank, title: body.message, code };
    }
    return blank;
  } catch {
    return blank;
  }
}
