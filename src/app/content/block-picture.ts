import { ok, type Result, sha256Hex } from '../../core/kernel/index.ts';
import type { Actor, ListedPictureId, Ports } from '../ports.ts';
import { listPicture } from '../steps/list-picture.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** An operator puts a picture on the list of pictures nobody may use. What it is known by is kept; the picture is not, anywhere. */
export async function blockPicture(
  ports: Pick<Ports, 'transactions' | 'world' | 'intake'>,
  actor: Actor,
  bytes: Uint8Array,
  reason: string,
): Promise<Result<ListedPictureId, Trouble>> {
  if (actor.kind !== 'operator' || !actor.user) return refuse('not-allowed');
  const taken = await ports.intake.takePicture(bytes);
  if (!taken.ok) {
    return refuse('picture-refused', {
      detail: taken.error.message,
      problems: [{ path: '/file', message: taken.error.message }],
    });
  }
  const { look } = taken.value;
  const picture = {
    fingerprints: look.kept,
    sha256: sha256Hex(taken.value.bytes),
    origin: 'operator',
    sourceId: null,
    reason,
  } as const;
  return ports.transactions.run(actor, async (store) => {
    const listed = await listPicture(ports, store, actor, picture);
    return listed.ok ? ok(listed.value) : refuse('picture-refused', { problems: [listed.error] });
  });
}
