import { ApiFailure, OWN_CALL, problemOf, unreachable } from './http-call.ts';

/** How to watch a form on its way, and stop it. */
export interface OnTheWay {
  /** Told how much was sent, 0 to 1. */
  readonly onProgress?: (part: number) => void;
  readonly signal?: AbortSignal;
}

/** Posts a form with a file. XMLHttpRequest because fetch tells no upload progress. Throws `ApiFailure`; an abort throws AbortError. */
export function sendForm<T>(path: string, form: FormData, { onProgress, signal }: OnTheWay): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const request = new XMLHttpRequest();
  request.open('POST', path);
  request.setRequestHeader('accept', 'application/json');
  for (const [name, value] of Object.entries(OWN_CALL)) request.setRequestHeader(name, value);
  request.upload.onprogress = (event) => {
    if (event.lengthComputable) onProgress?.(event.loaded / event.total);
  };
  request.onload = () => {
    if (request.status >= 200 && request.status < 300) resolve(JSON.parse(request.responseText) as T);
    else reject(new ApiFailure(problemOf(request.status, request.responseText)));
  };
  request.onerror = () => reject(new ApiFailure(unreachable()));
  request.onabort = () => reject(new DOMException('The upload was cancelled.', 'AbortError'));
  signal?.addEventListener('abort', () => request.abort(), { once: true });
  if (signal?.aborted) request.abort();
  else request.send(form);
  return promise;
}
