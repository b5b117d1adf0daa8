import { fail, isId, ok, type Problem, type Result } from '../../core/kernel/index.ts';
import type { Actor, AssetRecord, ListedPictureId, ListedPictureRecord, Ports, Store } from '../ports.ts';
import { logAct } from './log-act.ts';

/** A picture that nobody may use from now on. */
export interface PictureToList
  extends Pick<ListedPictureRecord, 'fingerprints' | 'sha256' | 'origin' | 'sourceId' | 'reason'> {}

/** What an uploaded picture is listed by. */
export function looksOf(asset: AssetRecord): Pick<PictureToList, 'fingerprints' | 'sha256'> {
  return { fingerprints: asset.fingerprints, sha256: asset.sha256 };
}

/**
 * Puts a picture on the operator's own list, in the caller's transaction: an operator's, a reviewer's or the system's. From its commit on
 * every intake compares with it, and a job holds what the program has already. `problem` says what is wrong with the fingerprints.
 */
export async function listPicture(
  ports: Pick<Ports, 'world'>,
  store: Store,
  actor: Actor,
  picture: PictureToList,
): Promise<Result<ListedPictureRecord['id'], Problem>> {
  const { fingerprints, sha256, origin, sourceId, reason } = picture;
  const wrong = fingerprints.findIndex((one) => !/^[0-9a-f]{64}$/.test(one));
  if (wrong >= 0)
    return fail({
      path: `/fingerprints/${wrong}`,
      message: 'A PDQ fingerprint is 64 hexadecimal digits, small letters.',
    });
  if (fingerprints.length > 16)
    return fail({ path: '/fingerprints', message: 'List at most 16 fingerprints of a picture.' });
  if (fingerprints.length === 0 && sha256 === null)
    return fail({ path: '', message: 'Name a picture, or a fingerprint or sha256 it is known by.' });
  const id = ports.world.newId() as ListedPictureId;
  await store.insertListed({
    id,
    fingerprints,
    sha256,
    origin,
    sourceId: sourceId !== null && isId(sourceId) ? sourceId : null,
    reason,
    addedBy: actor.user ?? actor.kind,
    addedAt: ports.world.now(),
    withdrawnAt: null,
  });
  await logAct(ports, store, actor, {
    act: 'picture-listed',
    subject: ['listed-picture', id],
    detail: { origin, ...(sourceId && { source: sourceId }) },
  });
  await store.enqueue({ name: 'hold-listed', data: { listed: id } });
  return ok(id);
}
