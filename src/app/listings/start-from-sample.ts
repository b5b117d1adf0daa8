import { RIGHTS_STATEMENT } from '../../core/content/index.ts';
import type { Result } from '../../core/kernel/index.ts';
import type { Listing } from '../../core/listing/index.ts';
import type { Actor, ListingRecord, Ports } from '../ports.ts';
import { draftListing } from '../steps/draft-listing.ts';
import { type KeepsPictures, keepPicture } from '../steps/keep-picture.ts';
import { requireFeature } from '../steps/require-feature.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** Begins a listing from one of the samples: its pictures become the seller's own, its document refers to them. */
export async function startFromSample(
  ports: KeepsPictures & Pick<Ports, 'samples'>,
  actor: Actor,
  name: string,
): Promise<Result<ListingRecord, Trouble>> {
  const sample = ports.samples.find((one) => one.name === name);
  if (!sample) return refuse('not-found');
  const open = await ports.transactions.run(actor, (store) => requireFeature(ports, store, actor, 'list'));
  if (!open.ok) return open;
  const keep = (bytes: Uint8Array) =>
    keepPicture(ports, actor, { kind: 'listing-picture', bytes, rights: RIGHTS_STATEMENT.version });
  const kept = new Map<string, string>();
  for (const [ref, bytes] of await sample.pictures()) {
    const asset = await keep(bytes);
    if (!asset.ok) return asset;
    kept.set(ref, asset.value.id);
  }
  const card = await keep(await sample.card());
  if (!card.ok) return card;
  const body = { document: withPictures(sample.document, kept), cardPicture: card.value.id };
  return ports.transactions.run(actor, (store) => draftListing(ports, store, actor, body));
}

/** The document with its references to pictures replaced; every string that is one is replaced, wherever it stands. */
function withPictures(document: Listing, kept: ReadonlyMap<string, string>): Listing {
  return JSON.parse(JSON.stringify(document), (_, value) =>
    typeof value === 'string' ? (kept.get(value) ?? value) : value,
  );
}
