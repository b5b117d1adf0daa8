import { uuidv7 } from 'uuidv7';
import type { Actor, DesignRecord } from '../../src/app/ports.ts';
import { newContentKey } from '../../src/app/steps/content-keys.ts';
import { sealPart } from '../../src/app/steps/content-parts.ts';
import { DESIGN_PART } from '../../src/app/steps/design-content.ts';
import type { DesignId, ListingId, ListingVersionId, UserId } from '../../src/core/kernel/index.ts';
import type { Program } from '../../src/main/wire.ts';

/** What is ordered. */
export interface Published {
  readonly listing: string;
  readonly version: string;
}

/** A proof of a board as it lies in its sealed file, in bytes: most are larger than a row takes. */
const PROOF_BYTES = 24 * 1024;

/** Designs ready to be ordered: sealed choices, the rows that go with them, and with `proofs` a sealed file each, as making one leaves them. */
export async function makeDesigns(
  { ports }: Pick<Program, 'ports'>,
  buyer: Actor,
  { listing, version }: Published,
  count: number,
  { proofs = false }: { readonly proofs?: boolean } = {},
): Promise<DesignRecord[]> {
  const values = {
    name: { text: 'The Hendersons', font: 'Great Vibes' },
    ornament: { option: 'wheat' },
    edge: { option: 'rounded' },
  };
  const price = { lines: [], unit: { amount: 6400, currency: 'USD' } };
  const bytes = new TextEncoder().encode(JSON.stringify({ values, price, warnings: [], originals: {} }));
  const proof = ports.world.randomBytes(PROOF_BYTES);
  const made: DesignRecord[] = [];
  for (let begun = 0; begun < count; begun += 200) {
    await ports.transactions.run(buyer, async (store) => {
      await Promise.all(
        Array.from({ length: Math.min(200, count - begun) }, async () => {
          const key = await newContentKey(ports, 'content');
          const now = new Date();
          const design: DesignRecord = {
            id: uuidv7() as DesignId,
            buyerUser: buyer.user as UserId,
            listingId: listing as ListingId,
            versionId: version as ListingVersionId,
            hash: 'a'.repeat(64),
            contentKey: key.id,
            verdict: 'allow',
            unitAmount: 6400,
            currency: 'USD',
            quoteExpiresAt: new Date(now.getTime() + 3_600_000),
            createdAt: now,
            expiresAt: new Date(now.getTime() + 86_400_000),
          };
          const parts = [
            await sealPart(ports, key, { name: DESIGN_PART, kind: 'design', mediaType: 'application/json', bytes }),
          ];
          if (proofs)
            parts.push(
              await sealPart(ports, key, { name: 'proof/top', kind: 'proof', mediaType: 'image/png', bytes: proof }),
            );
          await key.keep(store);
          await store.insertDesign(design);
          await store.insertParts(parts);
          made.push(design);
        }),
      );
    });
  }
  return made;
}
