import { type Id, ok, type Problem, type Result } from '../../core/kernel/index.ts';
import type { Actor, ListedPictureId, Ports } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** What came of an import. */
export interface ImportedList {
  /** Names the import; undefined where it added nothing. */
  readonly source: Id<'import'> | undefined;
  readonly added: number;
  /** On the list already, or twice in the file. */
  readonly known: number;
  /** Entries that could not be used, with their places. */
  readonly problems: readonly Problem[];
}

/** Most entries of one import; a larger list belongs in a file that MONOGRAM_BLOCK_LISTS names. */
export const LONGEST_IMPORT = 20_000;

/** An operator adds the entries of a list that was exchanged (ThreatExchange) to the own list, each under the reason given and its own tags. */
export function importBlockList(
  ports: Pick<Ports, 'transactions' | 'world' | 'blockLists'>,
  actor: Actor,
  text: string,
  reason: string,
): Promise<Result<ImportedList, Trouble>> {
  return ports.transactions.run(actor, async (store): Promise<Result<ImportedList, Trouble>> => {
    const { user } = actor;
    if (actor.kind !== 'operator' || !user) return refuse('not-allowed');
    const { pictures, problems } = ports.blockLists.read(text);
    if (pictures.length === 0) {
      return refuse('block-list-refused', { problems: problems.slice(0, 100) });
    }
    if (pictures.length > LONGEST_IMPORT) {
      return refuse('block-list-refused', {
        detail: `It holds ${pictures.length} fingerprints; ${LONGEST_IMPORT} can be imported at once.`,
      });
    }
    const once = new Map(pictures.map((picture) => [picture.fingerprint, picture]));
    const standing = new Set(await store.standingFingerprints([...once.keys()]));
    const fresh = [...once.values()].filter(({ fingerprint }) => !standing.has(fingerprint));
    const known = pictures.length - fresh.length;
    if (fresh.length === 0) return ok({ source: undefined, added: 0, known, problems });
    const source = ports.world.newId() as Id<'import'>;
    const now = ports.world.now();
    await store.insertManyListed(
      fresh.map(({ fingerprint, id, category }) => ({
        id: ports.world.newId() as ListedPictureId,
        fingerprints: [fingerprint],
        sha256: null,
        origin: 'operator',
        sourceId: source,
        reason: [reason, category, id].filter(Boolean).join(' · ').slice(0, 500),
        addedBy: user,
        addedAt: now,
        withdrawnAt: null,
      })),
    );
    await logAct(ports, store, actor, {
      act: 'block-list-imported',
      subject: ['block-list', source],
      detail: { added: fresh.length, known, unusable: problems.length },
    });
    await store.enqueue({ name: 'hold-listed', data: { source } });
    return ok({ source, added: fresh.length, known, problems });
  });
}
