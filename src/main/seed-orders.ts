import type { DemoProduct } from '../../demo/catalogue.ts';
import { BUYER_PHOTOS } from '../../demo/catalogue.ts';
import { createDesign } from '../app/content/create-design.ts';
import { takeInPicture } from '../app/content/take-in-picture.ts';
import { endOrder } from '../app/orders/end-order.ts';
import { openOrder } from '../app/orders/open-order.ts';
import { placeOrder } from '../app/orders/place-order.ts';
import { shipOrder } from '../app/orders/ship-order.ts';
import { startProduction } from '../app/orders/start-production.ts';
import type { Actor, Ports } from '../app/ports.ts';
import { RIGHTS_STATEMENT } from '../core/content/index.ts';
import type { OrderId } from '../core/kernel/index.ts';
import type { Values } from '../core/template/index.ts';
import type { Listed } from './demo-listing.ts';
import { must } from './must.ts';
import { onAnotherDay } from './on-another-day.ts';
import { readPicture } from './samples.ts';

/** How far each of the demo's orders has come. */
const STORIES = [
  'placed',
  'in-production',
  'shipped',
  'cancelled',
  'declined',
  'placed',
  'shipped',
  'in-production',
  'placed',
  'on-hold',
] as const;

/** An order in each state, over the last days. */
export async function seedOrders(
  ports: Ports,
  buyer: Actor,
  listed: readonly Listed[],
  say: (line: string) => void,
): Promise<void> {
  for (const [index, story] of STORIES.entries()) {
    const entry = listed[index % listed.length];
    const design = entry?.product.designs[0];
    if (!entry || !design) continue;
    const then = onAnotherDay(ports, (index - STORIES.length) / 3);
    const made = must(
      await createDesign(then, buyer, {
        listing: entry.listing,
        version: 1,
        values: await uploaded(
          then,
          buyer,
          story === 'on-hold' ? withMark(entry.product, design.values) : design.values,
        ),
      }),
    );
    const { design: record, quote } = made;
    const { order } = must(
      await placeOrder(then, buyer, {
        design: record.id,
        hash: record.hash,
        quantity: 1,
        quote: quote.signature,
        hostLine: `demo-${index}`,
      }),
    );
    await tell(ports, buyer, entry.actor, order.id, story);
  }
  say(`  ${STORIES.length} orders`);
}

async function tell(
  ports: Ports,
  buyer: Actor,
  seller: Actor,
  id: OrderId,
  story: (typeof STORIES)[number],
): Promise<void> {
  switch (story) {
    case 'placed':
    case 'on-hold':
      return;
    case 'cancelled':
      must(await endOrder(ports, buyer, id, 'cancelled', 'I ordered the wrong size and will order again.'));
      return;
    case 'declined':
      must(await endOrder(ports, seller, id, 'declined', 'The oven is being repaired; we cannot keep the date.'));
      return;
    default:
      must(await startProduction(ports, seller, id));
      must(await openOrder(ports, seller, id, 'production'));
      if (story === 'shipped') must(await shipOrder(ports, seller, id, { carrier: 'DHL', tracking: 'JD014600003828' }));
  }
}

/** The values with a trade mark as their first words: screening holds the order for a person. */
function withMark({ listing }: DemoProduct, values: Values): Values {
  const field = listing.template.fields.find((one) => one.kind === 'text' && values[one.id]);
  return field ? { ...values, [field.id]: { ...values[field.id], text: 'Marvel' } } : values;
}

/** The values of an example design with its pictures uploaded by the buyer. */
async function uploaded(ports: Ports, buyer: Actor, values: Values): Promise<Values> {
  const entries = await Promise.all(
    Object.entries(values).map(async ([field, value]) => {
      if (!('image' in value)) return [field, value] as const;
      const bytes = await readPicture(
        BUYER_PHOTOS.includes(value.image) ? value.image : (BUYER_PHOTOS[0] ?? value.image),
      );
      const asset = must(
        await takeInPicture(ports, buyer, { kind: 'buyer-picture', bytes, rights: RIGHTS_STATEMENT.version }),
      );
      return [field, { ...value, image: asset.id }] as const;
    }),
  );
  return Object.fromEntries(entries);
}
