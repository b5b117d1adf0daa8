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
  const { kind, rights, seller, onProgress, signal } = purpose;
  const url = await new Promise<string>((done, failed) => {
    const upload = new Upload(file, {
      endpoint: '/v1/uploads',
      headers: { ...OWN_CALL },
      metadata: { kind, rights, ...(seller && { seller }) },
      chunkSize: CHUNK,
      retryDelays: RETRIES,
      removeFingerprintOnSuccess: true,
      onProgress: (sent, total) => onProgress?.(sent / total),
      onSuccess: () => done(new URL(upload.url!, location.href).pathname),
      onError: (cause) => failed(failureOf(cause)),
    });
    signal?.addEventListener('abort', () => {
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

function failureOf(cause: Error | DetailedError): ApiFailure {
  const response = 'originalResponse' in cause ? cause.originalResponse : null;
  return new ApiFailure(response ? problemOf(response.getStatus(), response.getBody()) : unreachable());
}
