import { type DetailedError, Upload } from 'tus-js-client';
import type { AssetBody } from '../../http/contract/index.ts';
import { ApiFailure, call, OWN_CALL, problemOf, unreachable } from './http-call.ts';
import type { UploadPurpose } from './upload-purpose.ts';

/** What one request carries: a lost connection costs at most this. */
const CHUNK = 1024 * 1024;
/** Pauses before trying again, in milliseconds: a train's tunnel is a minute or two. */
const RETRIES = [0, 1000, 3000, 5000, 10_000, 20_000, 30_000, 60_000];

/** Sends a big picture piece by piece (tus): after a lost connection, or when the same file is chosen again, it goes on where it was. Throws as `uploadPicture` does. */
export async function uploadInPieces(file: Blob, purpose: UploadPurpose): Promise<AssetBody> {
  const { kind, rights, source, seller, onProgress, signal } = purpose;
  const url = await new Promise<string>((done, failed) => {
    const upload = new Upload(file, {
      endpoint: '/v1/uploads',
      headers: { ...OWN_CALL },
      metadata: { kind, rights, ...(source && { source }), ...(seller && { seller }) },
      // The same file said to be somebody else's is another upload.
      fingerprint: async () => fingerprintOf(file, purpose),
      chunkSize: CHUNK,
      retryDelays: RETRIES,
      removeFingerprintOnSuccess: true,
      onShouldRetry: mayPass,
      onProgress: (sent, total) => onProgress?.(sent / total),
      onSuccess: () => {
        ended.abort();
        done(new URL(upload.url!, location.href).pathname);
      },
      onError: (cause) => {
        ended.abort();
        failed(failureOf(cause));
      },
    });
    const ended = new AbortController();
    // The browser knows that it is back before the pause is over.
    const goOn = () => void upload.abort().then(() => ended.signal.aborted || signal?.aborted || upload.start());
    addEventListener('online', goOn, { signal: ended.signal });
    signal?.addEventListener('abort', () => {
      ended.abort();
      // Given up: what came of it is destroyed there, and forgotten here.
      void upload.abort(true).catch(() => undefined);
      failed(new DOMException('The upload was cancelled.', 'AbortError'));
    });
    if (signal?.aborted) return failed(new DOMException('The upload was cancelled.', 'AbortError'));
    void upload.findPreviousUploads().then(([before]) => {
      if (before) upload.resumeFromPreviousUpload(before);
      if (!signal?.aborted) upload.start();
    });
  });
  const query = seller ? `?seller=${encodeURIComponent(seller)}` : '';
  return call<AssetBody>(`${url}/asset${query}`, { method: 'POST', ...(signal && { signal }) });
}

/** Whether trying again may help: nothing came back, the server was busy, or the upload stands elsewhere than we thought. That the browser says it is offline is no reason to give up. */
function mayPass(cause: Error | DetailedError): boolean {
  const status = ('originalResponse' in cause && cause.originalResponse?.getStatus()) || 0;
  return status === 0 || status === 409 || status === 423 || status === 429 || status >= 500;
}

function failureOf(cause: Error | DetailedError): ApiFailure {
  const response = 'originalResponse' in cause ? cause.originalResponse : null;
  return new ApiFailure(response ? problemOf(response.getStatus(), response.getBody()) : unreachable());
}

/** What the same file is known by when it is chosen again; what has no name begins anew. */
function fingerprintOf(file: Blob, { kind, source, seller }: UploadPurpose): string {
  if (!(file instanceof File)) return `monogram/once/${Date.now()}/${Math.random()}`;
  return ['monogram', kind, source ?? 'buyer', seller ?? '', file.name, file.size, file.lastModified].join('/');
}
