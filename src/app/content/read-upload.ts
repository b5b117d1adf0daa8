import { ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, Ports, UploadId, UploadRecord } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** How far an upload has come, for whoever sends it. */
export async function readUpload(
  ports: Pick<Ports, 'transactions'>,
  actor: Actor,
  id: UploadId,
): Promise<Result<UploadRecord, Trouble>> {
  const upload = await ports.transactions.run(actor, (store) => store.findUpload(id));
  return upload && upload.ownerUser === actor.user ? ok(upload) : refuse('not-found');
}
