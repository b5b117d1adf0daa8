import type { Ports } from '../ports.ts';

/** Files deleted at once: each waits for the disk, not for us. */
const DELETIONS = 4;

/** Deletes sealed files, some at a time. Deleting what is not there is done already. */
export async function deleteBlobs({ blobs }: Pick<Ports, 'blobs'>, names: readonly string[]): Promise<void> {
  let next = 0;
  await Promise.all(
    Array.from({ length: Math.min(DELETIONS, names.length) }, async () => {
      for (let name = names[next++]; name !== undefined; name = names[next++]) await blobs.delete(name);
    }),
  );
}
