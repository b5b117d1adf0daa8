import type { ListedHit, ListedPictureRecord, PictureLists, Store } from '../../app/ports.ts';
import {
  distance,
  type Fingerprint,
  findListed,
  fingerprintFromHex,
  indexFingerprints,
  type ListedPicture,
  SAME_PICTURE,
} from '../../core/content/index.ts';

/** How many changes of the own list are read at a time. */
const BATCH = 5000;
/** Entries of the own list that are compared one by one; more are put into an index. */
const ONE_BY_ONE = 4000;

/** The own list as this process knows it. */
interface OwnList {
  /** Changes up to this number are known. */
  change: number;
  readonly entries: Map<string, ListedPictureRecord>;
  readonly bySha256: Map<string, string>;
  /** Fingerprints with the entry they belong to, in the order of the index. */
  readonly fingerprints: Fingerprint[];
  readonly owners: string[];
  indexed: { readonly size: number; near: ReturnType<typeof indexFingerprints>['near'] };
}

/**
 * Opens the lists of pictures nobody may use: those of the operator's files, held in memory, and its own list, of which each process keeps a copy
 * that it brings up to date before every search. What was withdrawn is found no more.
 */
export function openPictureLists(listed: readonly ListedPicture[]): PictureLists {
  const files = indexFingerprints(listed.map(({ fingerprint }) => fingerprint));
  const own: OwnList = {
    change: 0,
    entries: new Map(),
    bySha256: new Map(),
    fingerprints: [],
    owners: [],
    indexed: { size: 0, near: () => [] },
  };
  return {
    async find(store, look, sha256) {
      await catchUp(own, store);
      const wanted = look.lookUp.map(fingerprintFromHex).filter((one): one is Fingerprint => one !== undefined);
      const inFiles = findListed(wanted, files);
      const entry = inFiles && listed[inFiles.index]!;
      const hits: (ListedHit | undefined)[] = [
        entry && { list: entry.list, id: entry.id, distance: inFiles.distance, category: entry.category },
        exact(own, sha256),
        nearest(own, wanted),
      ];
      return hits.filter((hit) => hit !== undefined).sort((one, other) => one.distance - other.distance)[0];
    },
  };
}

const OWN = 'own';

function exact(own: OwnList, sha256: string): ListedHit | undefined {
  const id = own.bySha256.get(sha256);
  return id !== undefined && standing(own, id) ? { list: OWN, id, distance: 0, category: null } : undefined;
}

function nearest(own: OwnList, wanted: readonly Fingerprint[]): ListedHit | undefined {
  let best: ListedHit | undefined;
  const see = (owner: string, apart: number): void => {
    if (apart <= SAME_PICTURE && apart < (best?.distance ?? Number.POSITIVE_INFINITY) && standing(own, owner))
      best = { list: OWN, id: owner, distance: apart, category: null };
  };
  for (const one of wanted) {
    for (const { index, distance: apart } of own.indexed.near(one)) see(own.owners[index]!, apart);
    for (let at = own.indexed.size; at < own.fingerprints.length; at++)
      see(own.owners[at]!, distance(one, own.fingerprints[at]!));
  }
  return best;
}

function standing(own: OwnList, id: string): boolean {
  return own.entries.get(id)?.withdrawnAt === null;
}

async function catchUp(own: OwnList, store: Pick<Store, 'listedSince'>): Promise<void> {
  for (;;) {
    const changes = await store.listedSince(own.change, BATCH);
    for (const entry of changes) {
      const known = own.entries.has(entry.id);
      own.entries.set(entry.id, entry);
      own.change = Math.max(own.change, entry.change);
      // Only whether it stands ever changes.
      if (known) continue;
      if (entry.sha256 !== null) own.bySha256.set(entry.sha256, entry.id);
      for (const hex of entry.fingerprints) {
        const fingerprint = fingerprintFromHex(hex);
        if (!fingerprint) continue;
        own.fingerprints.push(fingerprint);
        own.owners.push(entry.id);
      }
    }
    if (changes.length < BATCH) break;
  }
  if (own.fingerprints.length - own.indexed.size > ONE_BY_ONE)
    own.indexed = { size: own.fingerprints.length, near: indexFingerprints(own.fingerprints).near };
}
