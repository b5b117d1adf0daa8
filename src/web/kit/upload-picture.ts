import type { AssetBody } from '../../http/contract/index.ts';
import { ApiFailure, OWN_CALL, problemOf, unreachable } from './http-call.ts';

/** What an upload is for and who stands for its rights. */
export interface UploadPurpose {
  readonly kind: 'listing-picture' | 'buyer-picture';
  /** Version of the rights statement the uploader agreed to. */
  readonly rights: string;
  /** Whose listing it is for; with listing pictures only. */
  readonly seller?: string;
  /** Told how much was sent, 0 to 1. */
  readonly onProgress?: (part: number) => void;
  readonly signal?: AbortSignal;
}

/** Sends one picture through intake. XMLHttpRequest because fetch tells no upload progress. Throws `ApiFailure`; an abort throws AbortError. */
export function uploadPicture(file: Blob, purpose: UploadPurpose): Promise<AssetBody> {
  const form = new FormData();
  // Fields before the file: the server decides by them while the file still streams in.
  form.set('kind', purpose.kind);
  form.set('rights', purpose.rights);
  if (purpose.seller) form.set('seller', purpose.seller);
  form.set('file', file);
  const { promise, resolve, reject } = Promise.withResolvers<AssetBody>();
  const request = new XMLHttpRequest();
  request.open('POST', '/v1/assets');
  request.setRequestHeader('accept', 'application/json');
  for (const [name, value] of Object.entries(OWN_CALL)) request.setRequestHeader(name, value);
  request.upload.onprogress = (event) => {
    if (event.lengthComputable) purpose.onProgress?.(event.loaded / event.total);
  };
  request.onload = () => {
    if (request.status >= 200 && request.status < 300) resolve(JSON.parse(request.responseText) as AssetBody);
    else reject(new ApiFailure(problemOf(request.status, request.responseText)));
  };
  request.onerror = () => reject(new ApiFailure(unreachable()));
  request.onabort = () => reject(new DOMException('The upload was cancelled.', 'AbortError'));
  purpose.signal?.addEventListener('abort', () => request.abort(), { once: true });
  if (purpose.signal?.aborted) request.abort();
  else request.send(form);
  return promise;
}
