import type { Ports } from '../ports.ts';
import { inLanes } from './in-lanes.ts';

/** Files deleted at once: each waits for the disk, not for us. */
const DELETIONS = 4;

/** Deletes sealed files, some at a time. Deleting what is not there is done already. */
export function deleteBlobs({ blobs }: Pick<Ports, 'blobs'>, names: readonly string[]): Promise<void> {
  return inLanes(names, DELETIONS, (name) => blobs.delete(name));
}
