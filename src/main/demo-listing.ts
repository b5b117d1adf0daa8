import type { DemoProduct } from '../../demo/catalogue.ts';
import { pictureReferences } from '../../demo/catalogue.ts';
import { takeInPicture } from '../app/content/take-in-picture.ts';
import { createListing } from '../app/listings/create-listing.ts';
import { publishListing } from '../app/listings/publish-listing.ts';
import type { Actor, Ports } from '../app/ports.ts';
import { RIGHTS_STATEMENT } from '../core/content/index.ts';
import type { ListingId } from '../core/kernel/index.ts';
import { must } from './must.ts';
import { readPicture } from './samples.ts';

/** A product of the demo in the shop, and who sells it. */
export interface Listed {
  readonly product: DemoProduct;
  readonly actor: Actor;
  readonly listing: ListingId;
}

/** Publishes a product of the demo, its pictures taken in like any. */
export async function list(ports: Ports, actor: Actor, product: DemoProduct): Promise<ListingId> {
  const keep = async (ref: string) =>
    must(
      await takeInPicture(ports, actor, {
        kind: 'listing-picture',
        bytes: await readPicture(ref),
        rights: RIGHTS_STATEMENT.version,
      }),
    ).id;
  const kept = new Map<string, string>();
  for (const ref of new Set(pictureReferences(product.listing))) kept.set(ref, await keep(ref));
  const document = JSON.parse(JSON.stringify(product.listing), (_, value) =>
    typeof value === 'string' ? (kept.get(value) ?? value) : value,
  );
  const draft = must(await createListing(ports, actor, { document, cardPicture: await keep(product.card) }));
  must(await publishListing(ports, actor, draft.id));
  return draft.id;
}
