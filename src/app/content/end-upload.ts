import { ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, Ports, UploadId } from '../ports.ts';
import { dropUpload } from '../steps/upload-pieces.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** Its sender gives an upload up: what came of it is destroyed at once. */
export async function endUpload(
  ports: Pick<Ports, 'transactions' | 'world' | 'blobs'>,
  actor: Actor,
  id: UploadId,
): Promise<Result<undefined, Trouble>> {
  const upload = await ports.transactions.run(actor, (store) => store.findUpload(id));
  if (!upload || upload.ownerUser !== actor.user) return refuse('not-found');
  await dropUpload(ports, upload);
  return ok(undefined);
}
